#include "chancery/analysis/periods.h"

#include <algorithm>

namespace chancery::analysis {
namespace {

base::Day begin_of(base::Day day, Step step) {
  const int year = base::year_of(day);
  const unsigned month = base::month_of(day);
  switch (step) {
    case Step::kWeek:
      return base::monday_of(base::iso_week_of(day));
    case Step::kMonth:
      return *base::make_day(year, month, 1);
    case Step::kQuarter:
      return *base::make_day(year, (month - 1) / 3 * 3 + 1, 1);
    case Step::kYear:
      return *base::make_day(year, 1, 1);
    case Step::kAll:
      break;
  }
  return day;
}

// The first day of the next period: far enough ahead to lie in it, then back to its beginning.
base::Day next_of(base::Day start, Step step) {
  switch (step) {
    case Step::kWeek:
      return start + std::chrono::days(7);
    case Step::kMonth:
      return begin_of(start + std::chrono::days(31), step);
    case Step::kQuarter:
      return begin_of(start + std::chrono::days(93), step);
    case Step::kYear:
    case Step::kAll:
      break;
  }
  return begin_of(start + std::chrono::days(366), step);
}

std::string two_digits(unsigned number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::optional<Step> step_from(std::string_view name) {
  if (name == "week") return Step::kWeek;
  if (name == "month") return Step::kMonth;
  if (name == "quarter") return Step::kQuarter;
  if (name == "year") return Step::kYear;
  if (name == "all") return Step::kAll;
  return std::nullopt;
}

Periods::Periods(base::DayRange range, Step step) : step_(step) {
  if (step == Step::kAll) {
    starts_.push_back(range.first);
    end_ = range.last + std::chrono::days(1);
    return;
  }
  base::Day start = begin_of(range.first, step);
  while (start <= range.last) {
    starts_.push_back(start);
    start = next_of(start, step);
  }
  end_ = start;
}

std::optional<std::size_t> Periods::of(base::Day day) const {
  if (starts_.empty() || day < starts_.front() || day >= end_) return std::nullopt;
  const auto after = std::upper_bound(starts_.begin(), starts_.end(), day);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::string Periods::name(std::size_t period) const {
  const base::Day start = starts_[period];
  const std::string year = base::to_iso(start).substr(0, 4);
  switch (step_) {
    case Step::kWeek: {
      const base::IsoWeek week = base::iso_week_of(start);
      return std::to_string(week.year) + "-W" + two_digits(week.week);
    }
    case Step::kMonth:
      return base::to_iso(start).substr(0, 7);
    case Step::kQuarter:
      return year + "-Q" + std::to_string((base::month_of(start) - 1) / 3 + 1);
    case Step::kYear:
      return year;
    case Step::kAll:
      break;
  }
  return "all";
}

}  // namespace chancery::analysis
