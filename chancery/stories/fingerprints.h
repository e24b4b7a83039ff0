// Fingerprints of an article's wording: hashes of its five-word shingles, thinned by winnowing
// (Schleimer, Wilkerson and Aiken 2003) so that any run of kShingle + kWindow - 1 words that two
// texts share gives both a common fingerprint. The share of common fingerprints estimates the share
// of common shingles: resemblance and containment after Broder (1997).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace chancery::stories {

inline constexpr std::size_t kShingle = 5;
inline constexpr std::size_t kWindow = 6;
// Of one article; longer texts are thinned evenly by the value of the hash.
inline constexpr std::size_t kMostFingerprints = 400;

// `words`: hashes of the words in text order, folded to lower case. Sorted, each once.
[[nodiscard]] std::vector<std::uint32_t> fingerprints(std::span<const std::uint64_t> words);

}  // namespace chancery::stories
