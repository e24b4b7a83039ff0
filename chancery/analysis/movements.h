// The pairs whose dealings have moved most from one period to the next. The largest of many changes
// is large by chance, so each carries a p-value and whether it stands when the share of false ones
// among those that stand is held at ten per cent (Benjamini and Hochberg 1995). How many pairs were
// looked at is part of the answer.
#pragma once

#include <string>
#include <vector>

#include "chancery/analysis/direct.h"

namespace chancery::analysis {

inline constexpr double kFalseShare = 0.1;

struct Movement {
  std::string first, second;
  Interval before, after;  // log ratio of cooperation to conflict, both ways
  Interval change;
  std::size_t acts_before = 0, acts_after = 0;
  double p = 1;         // two-sided, of no change
  bool stands = false;  // with the number of pairs looked at allowed for
};

struct Movements {
  std::string from, to;  // names of the two periods
  std::size_t looked_at = 0;
  std::vector<Movement> all;  // by falling size of the change in its standard deviations
};

// From period `to - 1` to period `to`; pairs with enough data that have an act in one of the two.
[[nodiscard]] Movements movements(const Dyads& dyads, const Periods& periods, std::size_t to,
                                  const DirectOptions& options);

// Which of these p-values stand when the expected share of false ones among them is `share`.
[[nodiscard]] std::vector<bool> false_discovery(const std::vector<double>& p, double share);

}  // namespace chancery::analysis
