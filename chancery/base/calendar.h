// Calendar days without time zones, proleptic Gregorian. Built on std::chrono.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace chancery::base {

using Day = std::chrono::sys_days;

// A range of days, both ends included.
struct DayRange {
  Day first;
  Day last;
  friend auto operator<=>(const DayRange&, const DayRange&) = default;
};

// std::nullopt for a day that the calendar does not have (31 February) or years outside 1..9999.
[[nodiscard]] std::optional<Day> make_day(int year, unsigned month, unsigned day);
// "2023-03-02", or the date part of an ISO 8601 time; surrounding white space is not accepted.
[[nodiscard]] std::optional<Day> parse_iso_day(std::string_view text);
[[nodiscard]] std::string to_iso(Day day);
[[nodiscard]] int year_of(Day day);
[[nodiscard]] unsigned month_of(Day day);
[[nodiscard]] unsigned day_of_month(Day day);
// Monday = 0.
[[nodiscard]] int weekday_of(Day day);
[[nodiscard]] unsigned days_in_month(int year, unsigned month);
// ISO 8601 week and the year it belongs to.
struct IsoWeek {
  int year;
  unsigned week;
};
[[nodiscard]] IsoWeek iso_week_of(Day day);
[[nodiscard]] Day monday_of(IsoWeek week);

}  // namespace chancery::base
