// Synthetic articles for measuring stores.
//
// The articles are drawn from a world with the shape of news: countries, outlets, names and words
// after Zipf's law, ten events an article, twenty years, four articles a story. They come as ten
// archives of 100,000 articles would, one after the other, each in order of time; a quarter of the
// events happened on some other day. The same article number gives the same article on every
// machine.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "chancery/base/random.h"

namespace benchmarks {

class Random : public chancery::base::Random {
 public:
  using chancery::base::Random::Random;
  double unit() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; }
  // A rank below `bound` after Zipf's law with exponent about one (inverse of the continuous form).
  std::size_t zipf(std::size_t bound);
};

inline constexpr std::size_t kInStory = 4;  // articles

// The word of this rank: pronounceable, unlike each other, the frequent ones short.
[[nodiscard]] std::string word(std::size_t rank);
// The findings of an article as JSON (docs/formats/output.md).
[[nodiscard]] std::string synthetic_findings(std::size_t number);

}  // namespace benchmarks
