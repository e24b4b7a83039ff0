// What is told of no occasion: the answers of a survey, and whoever does such a thing ("people who
// marched"). The words are those of acts, yet nothing is said to have happened.
#pragma once

#include "chancery/document/document.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

// "Democrats favoured her, 72 percent to 8 percent": crowds that back or oppose somebody in a
// sentence that counts shares (class `attitudes`, verbs). An office or a named party to it speaks
// for itself.
[[nodiscard]] bool is_survey_answer(const document::Document& document,
                                    const PatternLexicon& lexicon, const document::Event& event);

// "Candidates who reject such money", "those who back him": the relative clause says which of the
// nameless many are meant (class `anybody`).
[[nodiscard]] bool is_of_anybody(const document::Document& document, const PatternLexicon& lexicon,
                                 const document::Event& event);

}  // namespace chancery::events
