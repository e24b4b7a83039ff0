#include "chancery/analysis/agreement.h"

#include <algorithm>

namespace chancery::analysis {
namespace {

constexpr double kLeastSignal = 0.1;  // of the variance, that is no noise

}  // namespace

std::optional<double> agreement(std::span<const Rated> items) {
  double weight = 0;
  double sum = 0;
  for (const Rated& item : items) {
    weight += item.weight;
    sum += item.weight * (item.first + item.second);
  }
  if (weight <= 0) return std::nullopt;
  const double mean = sum / (2 * weight);
  double observed = 0;
  double expected = 0;
  double total = 0;
  for (const Rated& item : items) {
    const double apart = item.first - item.second;
    const double first = item.first - mean;
    const double second = item.second - mean;
    observed += item.weight * (apart * apart - item.noise);
    expected += item.weight * (first * first + second * second - item.noise);
    total += item.weight * (first * first + second * second);
  }
  // Two values drawn from one distribution lie 2 * variance apart; `expected` is its sum.
  if (total <= 1e-12 || expected < kLeastSignal * total) return std::nullopt;
  return std::clamp(1 - observed / expected, -1.0, 1.0);
}

}  // namespace chancery::analysis
