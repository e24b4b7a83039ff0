// Modes and contexts by the words of a clause: "in a car bomb", "economic".
#pragma once

#include "chancery/events/matcher.h"

namespace chancery::events {

// Adds to event.contexts, and to event.modes where the pattern gave none.
void read_cues(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases,
               const document::Predicate& predicate, document::Event& event);

}  // namespace chancery::events
