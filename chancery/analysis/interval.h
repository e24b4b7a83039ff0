// A figure with its uncertainty: the median of its draws, and the interval that holds the middle
// 90 per cent of them.
#pragma once

#include <optional>
#include <vector>

namespace chancery::analysis {

struct Interval {
  double low = 0;
  double middle = 0;
  double high = 0;
};
inline constexpr double kMass = 0.9;

// std::nullopt when there are no draws. The order of the draws does not matter.
[[nodiscard]] std::optional<Interval> interval_of(std::vector<double> draws);

}  // namespace chancery::analysis
