// Draws from distributions with fixed results: the same seed gives the same numbers with every
// standard library (whose distributions differ).
#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

#include "chancery/base/random.h"

namespace chancery::analysis {

class Random {
 public:
  explicit Random(std::uint64_t seed) : source_(seed) {}

  std::uint64_t bits() { return source_.next(); }
  // In (0, 1).
  double uniform() { return (static_cast<double>(bits() >> 11U) + 0.5) * 0x1.0p-53; }
  double exponential() { return -std::log(uniform()); }
  double normal() {  // Box and Muller
    return std::sqrt(2 * exponential()) * std::cos(2 * std::numbers::pi * uniform());
  }
  // Gamma with shape > 0 and scale 1 (Marsaglia and Tsang 2000).
  double gamma(double shape) {
    if (shape < 1) return gamma(shape + 1) * std::pow(uniform(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    while (true) {
      const double x = normal();
      const double v = std::pow(1 + c * x, 3);
      if (v > 0 && std::log(uniform()) < 0.5 * x * x + d - d * v + d * std::log(v)) return d * v;
    }
  }
  // Poisson by counting exponential waiting times; for means up to some hundreds.
  unsigned poisson(double mean) {
    unsigned count = 0;
    for (double time = exponential(); time < mean; time += exponential()) ++count;
    return count;
  }
  // 0 .. n-1.
  std::size_t below(std::size_t n) {
    return static_cast<std::size_t>(uniform() * static_cast<double>(n));
  }

 private:
  base::Random source_;
};

}  // namespace chancery::analysis
