// From arc scores to a tree: the best head for each word where that is a tree with one root, else
// the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) under the best root.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace chancery::syntax {

// `scores` has `words` rows of words + 1 numbers: row d, column h is the score of head h for word d
// + 1; column 0 is the root. Returns heads[d] in 0..words, exactly one of them 0. O(words^2) when
// the greedy choice is a tree, O(words^3) at worst.
[[nodiscard]] std::vector<std::uint32_t> decode_tree(std::span<const float> scores,
                                                     std::size_t words);

}  // namespace chancery::syntax
