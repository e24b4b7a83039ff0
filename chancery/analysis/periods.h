// Stretches of the calendar by which series are cut.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/calendar.h"

namespace chancery::analysis {

enum class Step { kWeek, kMonth, kQuarter, kYear, kAll };
[[nodiscard]] std::optional<Step> step_from(std::string_view name);  // "month"

class Periods {
 public:
  // From the period that holds range.first to the one that holds range.last.
  Periods(base::DayRange range, Step step);

  [[nodiscard]] std::size_t size() const { return starts_.size(); }
  // The period of a day; std::nullopt outside.
  [[nodiscard]] std::optional<std::size_t> of(base::Day day) const;
  [[nodiscard]] base::Day start(std::size_t period) const { return starts_[period]; }
  // "2023-03", "2023-Q1", "2023", "2023-W09", "all".
  [[nodiscard]] std::string name(std::size_t period) const;

 private:
  Step step_;
  std::vector<base::Day> starts_;
  base::Day end_;  // one past the last day
};

}  // namespace chancery::analysis
