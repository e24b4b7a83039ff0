// The noun that a relative clause describes. The tree says it, but at times hangs the clause on a
// word far off: then it is the phrase right before the pronoun.
#pragma once

#include "chancery/document/document.h"

namespace chancery::document {

// For the head of a relative clause and its pronoun; invalid where there is none.
[[nodiscard]] TokenId antecedent_of(const Document& document, TokenId clause, TokenId pronoun);

}  // namespace chancery::document
