// From tag scores to named entities: the best sequence in which I-X follows only B-X or I-X
// (Viterbi).
#pragma once

#include <array>
#include <span>
#include <vector>

#include "chancery/document/layers.h"

namespace chancery::syntax {

// Tags in this order: O, then B and I of each NameKind.
inline constexpr std::size_t kNameKinds = 6;
inline constexpr std::size_t kNameTags = 1 + 2 * kNameKinds;

// A name and how likely each kind is, by the mean over its words.
struct MarkedName {
  document::Name name;
  std::array<float, kNameKinds> kinds{};
};

// `scores` holds kNameTags numbers a word. Ranges count from `first`; confidence is the mean
// softmax probability of the chosen tags.
[[nodiscard]] std::vector<MarkedName> decode_names(std::span<const float> scores,
                                                   document::TokenId first);

}  // namespace chancery::syntax
