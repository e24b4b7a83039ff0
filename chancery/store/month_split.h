// A filter of days taken apart into whole months, which the tally can answer, and the few days
// before and after them, which are counted row by row.
#pragma once

#include <optional>
#include <vector>

#include "chancery/store/filter.h"

namespace chancery::store {

struct MonthSplit {
  Filter whole;  // `since` and `until` are months or years, or empty
  std::vector<Filter> edges;
};
// Nothing when no whole month lies between `since` and `until`.
[[nodiscard]] std::optional<MonthSplit> split_months(const Filter& filter);

}  // namespace chancery::store
