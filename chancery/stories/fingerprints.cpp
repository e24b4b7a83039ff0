#include "chancery/stories/fingerprints.h"

#include <algorithm>

namespace chancery::stories {
namespace {

std::uint64_t mixed(std::uint64_t value) {  // the finisher of MurmurHash3 (Appleby, public domain)
  value ^= value >> 33U;
  value *= 0xFF51AFD7ED558CCDULL;
  value ^= value >> 33U;
  value *= 0xC4CEB9FE1A85EC53ULL;
  return value ^ (value >> 33U);
}

std::vector<std::uint32_t> shingles(std::span<const std::uint64_t> words) {
  std::vector<std::uint32_t> hashes;
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint64_t state = 0;
    for (std::size_t k = 0; k < kShingle; ++k) state = mixed(state ^ words[i + k]);
    hashes.push_back(static_cast<std::uint32_t>(state >> 32U));
  }
  return hashes;
}

}  // namespace

std::vector<std::uint32_t> fingerprints(std::span<const std::uint64_t> words) {
  const std::vector<std::uint32_t> all = shingles(words);
  std::vector<std::uint32_t> kept;
  if (all.size() <= kWindow) {
    kept = all;  // a short piece keeps all it has
  } else {
    for (std::size_t i = 0; i + kWindow <= all.size(); ++i) {
      const auto from = all.begin() + static_cast<std::ptrdiff_t>(i);
      kept.push_back(*std::min_element(from, from + static_cast<std::ptrdiff_t>(kWindow)));
    }
  }
  std::sort(kept.begin(), kept.end());
  kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  if (kept.size() > kMostFingerprints) kept.resize(kMostFingerprints);
  return kept;
}

}  // namespace chancery::stories
