// Against whom people are by what they are called: "anti-Trump protesters", "an anti-Syrian rally".
#pragma once

#include "chancery/document/document.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

// Those that the words around a noun name behind a prefix of class `opposing-prefix`; only who is
// known elsewhere in the article, or by a demonym, and has a country.
[[nodiscard]] std::vector<document::Participant> opposed_by_name(const document::Document& document,
                                                                 const PatternLexicon& lexicon,
                                                                 document::TokenId noun);

}  // namespace chancery::events
