// The company two actors keep: how alike they treat third parties, corrected for chance. What is
// missing is missing, never neutral: a third party counts when both have dealt with it often
// enough.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chancery/analysis/direct.h"

namespace chancery::analysis {

inline constexpr std::size_t kLeastThirds = 5;     // third parties
inline constexpr std::size_t kLeastThirdActs = 4;  // acts of each with one of them

struct Third {
  std::string actor;
  double first = 0;  // tone of the first towards it: -1 all conflict … 1 all cooperation
  double second = 0;
  std::size_t first_acts = 0;
  std::size_t second_acts = 0;
};

struct Company {
  std::optional<Interval> agreement;  // std::nullopt: not enough data
  std::vector<double> draws;
  std::vector<Third> thirds;         // by falling number of acts
  std::vector<std::size_t> stories;  // that it rests on
};

// Acts inside `range` only. Both directions count.
[[nodiscard]] Company company(const Dyads& dyads, const std::string& first,
                              const std::string& second, base::DayRange range,
                              const DirectOptions& options);

}  // namespace chancery::analysis
