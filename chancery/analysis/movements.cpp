#include "chancery/analysis/movements.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "chancery/analysis/ratio_model.h"

namespace chancery::analysis {
namespace {

std::pair<double, double> mean_and_deviation(const std::vector<double>& draws) {
  double mean = 0;
  for (const double draw : draws) mean += draw / static_cast<double>(draws.size());
  double square = 0;
  for (const double draw : draws) square += (draw - mean) * (draw - mean);
  return {mean, std::sqrt(square / static_cast<double>(draws.size()))};
}

std::size_t acts_in(const Dyads& dyads, const Pair& pair, const Periods& periods,
                    std::size_t period) {
  std::size_t count = 0;
  for (const PairAct& one : pair.acts)
    count += periods.of(dyads.corpus().acts[one.act].day) == period ? 1 : 0;
  return count;
}

bool enough(const Dyads& dyads, const Pair& pair) {
  std::set<std::uint32_t> stories;
  for (const PairAct& one : pair.acts) stories.insert(dyads.corpus().acts[one.act].story);
  return pair.acts.size() >= kLeastActs && stories.size() >= kLeastStories;
}

}  // namespace

std::vector<bool> false_discovery(const std::vector<double>& p, double share) {
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
  std::size_t standing = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double limit = share * static_cast<double>(i + 1) / static_cast<double>(p.size());
    if (p[order[i]] <= limit) standing = i + 1;
  }
  std::vector<bool> stands(p.size());
  for (std::size_t i = 0; i < standing; ++i) stands[order[i]] = true;
  return stands;
}

Movements movements(const Dyads& dyads, const Periods& periods, std::size_t to,
                    const DirectOptions& options) {
  Movements result;
  if (to == 0 || to >= periods.size()) return result;
  result.from = periods.name(to - 1);
  result.to = periods.name(to);
  const RatioModel model(dyads, periods, options, whole_region(dyads));
  std::vector<double> p;
  std::vector<std::pair<double, Movement>> found;
  for (const auto& [key, pair] : dyads.all()) {
    Movement one;
    one.first = key.first;
    one.second = key.second;
    one.acts_before = acts_in(dyads, pair, periods, to - 1);
    one.acts_after = acts_in(dyads, pair, periods, to);
    if (one.acts_before + one.acts_after == 0 || !enough(dyads, pair)) continue;
    const auto draws = model.draws(key.first, key.second, Direction::kBoth).all;
    std::vector<double> change;
    for (std::size_t i = 0; i < draws[to].size(); ++i)
      change.push_back(draws[to][i] - draws[to - 1][i]);
    const auto [mean, deviation] = mean_and_deviation(change);
    const double size = deviation > 0 ? std::abs(mean) / deviation : 0;
    one.before = *interval_of(draws[to - 1]);
    one.after = *interval_of(draws[to]);
    one.change = *interval_of(change);
    one.p = std::erfc(size / std::sqrt(2.0));
    p.push_back(one.p);
    found.emplace_back(size, std::move(one));
  }
  const std::vector<bool> stands = false_discovery(p, kFalseShare);
  for (std::size_t i = 0; i < found.size(); ++i) found[i].second.stands = stands[i];
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  result.looked_at = found.size();
  for (auto& [size, one] : found) result.all.push_back(std::move(one));
  return result;
}

}  // namespace chancery::analysis
