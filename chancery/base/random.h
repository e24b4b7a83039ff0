// Numbers that only a seed decides: the same on every machine and with every standard library.
// SplitMix64 (Steele, Lea and Flood 2014).
#pragma once

#include <cstddef>
#include <cstdint>

namespace chancery::base {

// SplitMix64's finish: spreads what differs in few bits over all of them.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t z) {
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

class Random {
 public:
  static constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15ULL;
  explicit constexpr Random(std::uint64_t seed) : state_(seed) {}
  constexpr std::uint64_t next() { return mix(state_ += kStep); }
  // 0 … bound - 1, without noticeable bias for small bounds.
  constexpr std::size_t below(std::size_t bound) {
    return static_cast<std::size_t>(next() % bound);
  }

 private:
  std::uint64_t state_;
};

}  // namespace chancery::base
