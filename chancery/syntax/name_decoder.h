// From tag scores to named entities: the best sequence in which I-X follows only B-X or I-X
// (Viterbi).
#pragma once

#include <span>
#include <vector>

#include "chancery/document/layers.h"

namespace chancery::syntax {

// Tags in this order: O, then B and I of each NameKind.
inline constexpr std::size_t kNameTags = 13;

// `scores` holds kNameTags numbers a word. Ranges count from `first`; confidence is the mean
// softmax probability of the chosen tags.
[[nodiscard]] std::vector<document::Name> decode_names(std::span<const float> scores,
                                                       document::TokenId first);

}  // namespace chancery::syntax
