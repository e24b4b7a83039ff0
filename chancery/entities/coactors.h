// The conjuncts of a list of actors, found on tokens: "Japan, Australia, and India" around "Japan".
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "chancery/entities/marked_text.h"

namespace chancery::entities {

using TokenSpan = std::pair<std::uint32_t, std::uint32_t>;  // half open

// The noun phrases that stand in one list with tokens begin..end-1, in text order; those of the
// phrase itself when it is a list. At least one, the phrase itself. A shared head is not repeated
// here.
[[nodiscard]] std::vector<TokenSpan> conjuncts(const MarkedText& text, const WordLists& words,
                                               std::uint32_t begin, std::uint32_t end);

// As texts; "Russian and Chinese officials" gives "Russian officials" and "Chinese officials".
[[nodiscard]] std::vector<std::string> conjunct_texts(const MarkedText& text,
                                                      const std::vector<TokenSpan>& spans);

}  // namespace chancery::entities
