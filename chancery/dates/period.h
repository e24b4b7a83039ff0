// A stretch of the calendar that may be known in part: "2009", "the last week of March", "Monday"
// of an unknown week. Gives its TIMEX3 value and, when known, its days. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "chancery/base/calendar.h"

namespace chancery::dates {

enum class Grain : std::uint8_t {
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeekend,
  kWeek,
  kMonth,
  kQuarter,
  kYear,
  kDecade,
  kCentury,
  kMillennium,
  kFortnight,
  kNight,
  kHalf,
  kBusinessDay,
  kSeason,
};

struct Clock {
  int hour = 0;
  int minute = -1;  // -1: not said
  int second = -1;
  std::optional<int> zone;  // minutes east of Greenwich
};

struct Period {
  Grain grain = Grain::kDay;
  std::optional<int> year;  // of the decade or century: its first year
  int month = 0;            // 0: unknown
  int day = 0;
  int weekday = 0;  // 1..7, when the day is not known otherwise
  int number = 0;   // of the week, quarter or half; season 1..4 (SP SU FA WI)
  bool fiscal = false;
  bool before_christ = false;
  bool whole_unknown = false;  // "the following day" without an anchor: XXXX-XX-XX
  std::string daypart = {};    // "MO"; empty for none
  std::optional<Clock> clock = {};
};

[[nodiscard]] constexpr bool shorter_than_day(Grain grain) {
  return grain == Grain::kSecond || grain == Grain::kMinute || grain == Grain::kHour;
}

[[nodiscard]] std::string value_of(const Period& period);
[[nodiscard]] std::optional<base::DayRange> days_of(const Period& period);

[[nodiscard]] Period day_period(base::Day day);
// The period of this grain that holds the day.
[[nodiscard]] Period period_at(Grain grain, base::Day day);
// The period `steps` units after the one that holds `day`; unknown beyond years 1..9999.
[[nodiscard]] std::optional<Period> shifted(Grain grain, base::Day day, std::int64_t steps);
// `day` moved by a number of units; months keep the day of the month where they can.
[[nodiscard]] std::optional<base::Day> moved(base::Day day, Grain grain, std::int64_t steps);
[[nodiscard]] Period unknown_period(Grain grain);

// The Nth (1..; -1: last) part of this grain within a larger period: "the last week of March".
[[nodiscard]] std::optional<Period> part_of(const Period& whole, Grain grain, int n);

}  // namespace chancery::dates
