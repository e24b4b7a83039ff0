// How two actors treat each other: the log ratio of cooperation to conflict, for each direction and
// both, verbal and material apart. Above zero is more cooperation. See docs/method.md.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "chancery/analysis/coder_errors.h"
#include "chancery/analysis/dyads.h"
#include "chancery/analysis/interval.h"
#include "chancery/analysis/odds_series.h"
#include "chancery/analysis/periods.h"

namespace chancery::analysis {

// Below these nothing is said: "not enough data".
inline constexpr std::size_t kLeastActs = 10;
inline constexpr std::size_t kLeastStories = 5;

struct DirectOptions {
  std::size_t draws = 200;
  std::uint64_t seed = 1;
  CoderErrors errors;
};

enum class Direction { kForth, kBack, kBoth };  // from the first named to the second

struct DirectPoint {
  std::string period;
  std::size_t acts = 0;
  std::size_t stories = 0;  // that the acts stand in
  std::size_t naming = 0;   // stories that name both
  std::array<std::size_t, kQuads> quads{};
  Interval all, verbal, material;
  std::optional<double> score, goldstein;  // means, for comparison only
};

struct DirectSeries {
  Direction direction = Direction::kBoth;
  std::vector<DirectPoint> points;  // one a period
  DirectPoint whole;                // the whole time as one period
  bool enough = false;
  double top_share = 0;  // of the acts that stand in the ten stories with the most of them
  std::vector<std::size_t> stories;  // places in Corpus::stories, those with most acts first
};

[[nodiscard]] std::vector<DirectSeries> direct_distance(const Dyads& dyads,
                                                        const std::string& first,
                                                        const std::string& second,
                                                        const Periods& periods,
                                                        const DirectOptions& options);

class RatioModel;

// Draws of the log ratio over the whole time, both directions: what blocs and maps are made of.
// Empty when there is not enough data. `whole` is one period, and the model's own.
[[nodiscard]] std::vector<double> whole_ratio_draws(const Dyads& dyads, const std::string& first,
                                                    const std::string& second, const Periods& whole,
                                                    const RatioModel& model);

}  // namespace chancery::analysis
