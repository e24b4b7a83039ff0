#include "chancery/review/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace chancery::review {

Interval wilson(double hits, double all) {
  if (all <= 0) return {};
  constexpr double kZ = 1.959964;
  const double share = hits / all;
  const double z2 = kZ * kZ / all;
  const double middle = (share + z2 / 2) / (1 + z2);
  const double half = kZ * std::sqrt(share * (1 - share) / all + z2 / (4 * all)) / (1 + z2);
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::optional<double> alpha(const std::vector<Unit>& units) {
  std::map<std::string, double> totals;  // pairable values
  double observed = 0;
  double pairable = 0;
  std::size_t counted = 0;
  for (const Unit& unit : units) {
    std::map<std::string, double> values;
    double given = 0;
    for (const std::string& value : unit) {
      if (value.empty()) continue;
      ++values[value];
      ++given;
    }
    if (given < 2) continue;
    ++counted;
    pairable += given;
    double same = 0;
    for (const auto& [value, count] : values) {
      totals[value] += count;
      same += count * (count - 1);
    }
    observed += (given * (given - 1) - same) / (given - 1);
  }
  if (counted < 2) return std::nullopt;
  double same = 0;
  for (const auto& [value, count] : totals) same += count * (count - 1);
  const double expected = (pairable * (pairable - 1) - same) / (pairable - 1);
  if (expected <= 0) return std::nullopt;
  return 1 - observed / expected;
}

Interval alpha_interval(const std::vector<Unit>& units, std::uint64_t seed, std::size_t draws) {
  if (units.empty()) return {-1, 1};
  base::Random random(seed);
  std::vector<double> values;
  std::vector<Unit> drawn(units.size());
  for (std::size_t draw = 0; draw < draws; ++draw) {
    for (Unit& unit : drawn) unit = units[random.below(units.size())];
    if (const auto value = alpha(drawn)) values.push_back(*value);
  }
  if (values.size() < draws / 2) return {-1, 1};
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) {
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
  };
  return {at(0.025), at(0.975)};
}

std::vector<Step> isotonic(std::vector<Judged> judged) {
  std::sort(judged.begin(), judged.end(),
            [](const Judged& a, const Judged& b) { return a.score < b.score; });
  std::vector<Step> steps;
  for (const Judged& one : judged) {
    const double value = one.right ? 1 : 0;
    if (!steps.empty() && steps.back().score == one.score) {
      Step& last = steps.back();
      last.value = (last.value * last.weight + value * one.weight) / (last.weight + one.weight);
      last.weight += one.weight;
    } else {
      steps.push_back({one.score, value, one.weight});
    }
    // A step that is not above the one before it is pooled with it; with equal scores still to
    // come this may pool early, and the mean is the same in the end.
    while (steps.size() > 1 && steps[steps.size() - 2].value >= steps.back().value &&
           (&one == &judged.back() || (&one + 1)->score != one.score)) {
      const Step last = steps.back();
      steps.pop_back();
      Step& pooled = steps.back();
      const double weight = pooled.weight + last.weight;
      pooled.value = (pooled.value * pooled.weight + last.value * last.weight) / weight;
      pooled.weight = weight;
    }
  }
  return steps;
}

}  // namespace chancery::review
