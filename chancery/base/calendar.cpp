#include "chancery/base/calendar.h"

#include <cstdio>

namespace chancery::base {

using namespace std::chrono;

std::optional<Day> make_day(int y, unsigned m, unsigned d) {
  if (y < 1 || y > 9999) return std::nullopt;
  const year_month_day date{year{y}, month{m}, day{d}};
  if (!date.ok()) return std::nullopt;
  return Day{date};
}

std::optional<Day> parse_iso_day(std::string_view text) {
  if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
  const auto number = [&](std::size_t at, std::size_t length) {
    int value = 0;
    for (std::size_t i = at; i < at + length; ++i) {
      if (text[i] < '0' || text[i] > '9') return -1;
      value = value * 10 + (text[i] - '0');
    }
    return value;
  };
  const int y = number(0, 4);
  const int m = number(5, 2);
  const int d = number(8, 2);
  if (y < 0 || m < 0 || d < 0) return std::nullopt;
  return make_day(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
}

std::string to_iso(Day value) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year_of(value), month_of(value),
                day_of_month(value));
  return buffer;
}

int year_of(Day value) { return static_cast<int>(year_month_day{value}.year()); }
unsigned month_of(Day value) { return static_cast<unsigned>(year_month_day{value}.month()); }
unsigned day_of_month(Day value) { return static_cast<unsigned>(year_month_day{value}.day()); }
int weekday_of(Day value) { return static_cast<int>(weekday{value}.iso_encoding()) - 1; }

unsigned days_in_month(int y, unsigned m) {
  return static_cast<unsigned>(year_month_day_last{year{y}, month_day_last{month{m}}}.day());
}

IsoWeek iso_week_of(Day value) {
  const Day thursday = value + days{3 - weekday_of(value)};
  const int y = year_of(thursday);
  const Day first{year_month_day{year{y}, January, day{1}}};
  return {y, static_cast<unsigned>((thursday - first).count() / 7 + 1)};
}

Day monday_of(IsoWeek week) {
  const Day fourth{year_month_day{year{week.year}, January, day{4}}};
  return fourth - days{weekday_of(fourth)} + days{7 * (static_cast<int>(week.week) - 1)};
}

}  // namespace chancery::base
