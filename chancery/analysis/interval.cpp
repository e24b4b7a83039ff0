#include "chancery/analysis/interval.h"

#include <algorithm>
#include <cmath>

namespace chancery::analysis {
namespace {

double quantile(const std::vector<double>& sorted, double share) {
  // Such that a further draw falls below it with the chance `share`, however few there are.
  const double last = static_cast<double>(sorted.size() - 1);
  const double at = std::clamp(share * (last + 2) - 1, 0.0, last);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - std::floor(at)) * (sorted[above] - sorted[below]);
}

}  // namespace

std::optional<Interval> interval_of(std::vector<double> draws) {
  if (draws.empty()) return std::nullopt;
  std::sort(draws.begin(), draws.end());
  return Interval{quantile(draws, (1 - kMass) / 2), quantile(draws, 0.5),
                  quantile(draws, (1 + kMass) / 2)};
}

}  // namespace chancery::analysis
