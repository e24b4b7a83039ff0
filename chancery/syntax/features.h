// What the reader sees of a word: a normalised form, hashed pieces of it, and its shape. The
// trainer gets these from the same code (training/dump_features), so that there are not two copies.
//
//   "Lavrov's" is two words; of "Lavrov":  form "lavrov", shape "Xxx", pieces: hashes of "^l",
//   "^la",
//   "^lav", "^lavr", "v$", "ov$", "rov$", "vrov$", "avrov$", the three-letter pieces, and the
//   whole.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::syntax {

inline constexpr std::uint32_t kPieceBuckets = 1U << 15;
inline constexpr std::uint32_t kShapeBuckets = 256;
// Letters of a word that are looked at; the rest of a longer one is left aside.
inline constexpr std::size_t kLongestWord = 40;

struct WordFeatures {
  std::string form;                   // folded, digits as 0, quotation marks straight
  std::vector<std::uint32_t> pieces;  // each below kPieceBuckets; order fixed
  std::uint32_t shape = 0;            // below kShapeBuckets
};

// Pure function of the word.
[[nodiscard]] WordFeatures word_features(std::string_view word);

}  // namespace chancery::syntax
