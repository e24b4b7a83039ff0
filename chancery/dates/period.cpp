#include "chancery/dates/period.h"

#include <array>
#include <cstdio>

namespace chancery::dates {
namespace {

using base::Day;
using std::chrono::days;

std::string format(const char* pattern, auto... values) {
  std::array<char, 64> buffer{};
  const int n = std::snprintf(buffer.data(), buffer.size(), pattern, values...);
  return {buffer.data(), static_cast<std::size_t>(n < 0 ? 0 : n)};
}

std::string year_text(const Period& p) {
  if (!p.year) return "XXXX";
  if (p.before_christ) return format("BC%04d", *p.year);
  if (p.fiscal) return format("FY%04d", *p.year);
  return format("%04d", *p.year);
}

std::string number_text(int number) { return number > 0 ? format("%02d", number) : "XX"; }

constexpr std::array<const char*, 5> kSeasons = {"XX", "SP", "SU", "FA", "WI"};

std::string day_text(const Period& p) {
  if (p.month > 0 || p.day > 0 || p.weekday == 0) {
    return year_text(p) + "-" + number_text(p.month) + "-" + number_text(p.day);
  }
  return year_text(p) + "-W" + number_text(p.number) + "-" + format("%d", p.weekday);
}

std::string clock_text(const Clock& clock) {
  std::string text = format("T%02d", clock.hour);
  text += clock.minute >= 0 ? format(":%02d", clock.minute) : ":00";
  if (clock.second >= 0) text += format(":%02d", clock.second);
  if (clock.zone) {
    const int zone = *clock.zone;
    text += zone == 0 ? "Z"
                      : format("%c%02d:%02d", zone < 0 ? '-' : '+', std::abs(zone) / 60,
                               std::abs(zone) % 60);
  }
  return text;
}

std::string stem(const Period& p) {
  switch (p.grain) {
    case Grain::kMillennium:
      return p.year ? format("%01d", *p.year / 1000) : "X";
    case Grain::kCentury:
      return p.year ? format("%02d", *p.year / 100) : "XX";
    case Grain::kDecade:
      return p.year ? format("%03d", *p.year / 10) : "XXX";
    case Grain::kYear:
      return year_text(p);
    case Grain::kHalf:
      return year_text(p) + (p.number > 0 ? format("-H%d", p.number) : "-HX");
    case Grain::kQuarter:
      return year_text(p) + (p.number > 0 ? format("-Q%d", p.number) : "-QX");
    case Grain::kSeason:
      return year_text(p) + "-" + kSeasons[static_cast<std::size_t>(p.number)];
    case Grain::kMonth:
      return year_text(p) + "-" + number_text(p.month);
    case Grain::kWeek:
    case Grain::kFortnight:
      return year_text(p) + "-W" + number_text(p.number);
    case Grain::kWeekend:
      return year_text(p) + "-W" + number_text(p.number) + "-WE";
    default:
      return day_text(p);
  }
}

std::optional<base::DayRange> range(std::optional<Day> first, std::optional<Day> last) {
  if (!first || !last || *last < *first) return std::nullopt;
  return base::DayRange{*first, *last};
}

std::optional<base::DayRange> months(int year, int first, int count) {
  const auto begin = base::make_day(year, static_cast<unsigned>(first), 1);
  const int last = first + count - 1;
  const int end_year = year + (last - 1) / 12;
  const auto end_month = static_cast<unsigned>((last - 1) % 12 + 1);
  if (end_year < 1 || end_year > 9999) return std::nullopt;
  return range(begin,
               base::make_day(end_year, end_month, base::days_in_month(end_year, end_month)));
}

std::optional<base::DayRange> years(int first, int count) {
  return range(base::make_day(first, 1, 1), base::make_day(first + count - 1, 12, 31));
}

int weeks_in(int year) {
  const auto day = base::make_day(year, 12, 28);
  return day ? static_cast<int>(base::iso_week_of(*day).week) : 52;
}

std::optional<base::DayRange> week_days(const Period& p) {
  if (p.number < 1 || !p.year || p.number > weeks_in(*p.year)) return std::nullopt;
  const Day monday = base::monday_of({*p.year, static_cast<unsigned>(p.number)});
  if (p.grain == Grain::kWeekend) return base::DayRange{monday + days{5}, monday + days{6}};
  if (p.grain == Grain::kDay) {
    return base::DayRange{monday + days{p.weekday - 1}, monday + days{p.weekday - 1}};
  }
  return base::DayRange{monday, monday + days{6}};
}

Grain plain(Grain grain) {
  switch (grain) {
    case Grain::kSecond:
    case Grain::kMinute:
    case Grain::kHour:
    case Grain::kNight:
    case Grain::kBusinessDay:
      return Grain::kDay;
    default:
      return grain;
  }
}

}  // namespace

std::string value_of(const Period& p) {
  std::string text = stem(p);
  if (p.clock) return text + clock_text(*p.clock);
  if (!p.daypart.empty()) text += "T" + p.daypart;
  return text;
}

std::optional<base::DayRange> days_of(const Period& p) {
  if (!p.year || p.before_christ) return std::nullopt;
  const int year = *p.year;
  switch (p.grain) {
    case Grain::kMillennium:
      return years(year, 1000);
    case Grain::kCentury:
      return years(year == 0 ? 1 : year, year == 0 ? 99 : 100);
    case Grain::kDecade:
      return years(year, 10);
    case Grain::kYear:
      return years(year, 1);
    case Grain::kHalf:
      return p.number < 1 ? std::nullopt : months(year, p.number * 6 - 5, 6);
    case Grain::kQuarter:
      return p.number < 1 ? std::nullopt : months(year, p.number * 3 - 2, 3);
    case Grain::kSeason:
      return p.number < 1 ? std::nullopt : months(year, p.number * 3, 3);
    case Grain::kMonth:
      return p.month < 1 ? std::nullopt : months(year, p.month, 1);
    case Grain::kWeek:
    case Grain::kWeekend:
    case Grain::kFortnight:
      return week_days(p);
    default:
      break;
  }
  if (p.month == 0 && p.weekday > 0) return week_days(p);
  const auto day =
      base::make_day(year, static_cast<unsigned>(p.month), static_cast<unsigned>(p.day));
  return range(day, day);
}

Period day_period(Day day) { return period_at(Grain::kDay, day); }

Period period_at(Grain grain, Day day) {
  Period p;
  p.grain = plain(grain);
  const int year = base::year_of(day);
  const int month = static_cast<int>(base::month_of(day));
  p.year = year;
  switch (p.grain) {
    case Grain::kMillennium:
      p.year = year / 1000 * 1000;
      break;
    case Grain::kCentury:
      p.year = year / 100 * 100;
      break;
    case Grain::kDecade:
      p.year = year / 10 * 10;
      break;
    case Grain::kYear:
      break;
    case Grain::kHalf:
      p.number = (month + 5) / 6;
      break;
    case Grain::kQuarter:
      p.number = (month + 2) / 3;
      break;
    case Grain::kSeason:
      p.number = month < 3 ? 4 : month / 3;
      if (month < 3) p.year = year - 1;
      break;
    case Grain::kMonth:
      p.month = month;
      break;
    case Grain::kWeek:
    case Grain::kWeekend:
    case Grain::kFortnight: {
      const base::IsoWeek week = base::iso_week_of(day);
      p.year = week.year;
      p.number = static_cast<int>(week.week);
      break;
    }
    default:
      p.month = month;
      p.day = static_cast<int>(base::day_of_month(day));
  }
  return p;
}

std::optional<Day> moved(Day day, Grain grain, std::int64_t steps) {
  if (steps > 4'000'000 || steps < -4'000'000) return std::nullopt;
  std::int64_t by_days = 0;
  std::int64_t by_months = 0;
  switch (grain) {
    case Grain::kSecond:
      by_days = steps / 86400;
      break;
    case Grain::kMinute:
      by_days = steps / 1440;
      break;
    case Grain::kHour:
      by_days = steps / 24;
      break;
    case Grain::kDay:
    case Grain::kNight:
    case Grain::kBusinessDay:
      by_days = steps;
      break;
    case Grain::kWeekend:
    case Grain::kWeek:
      by_days = steps * 7;
      break;
    case Grain::kFortnight:
      by_days = steps * 14;
      break;
    case Grain::kMonth:
      by_months = steps;
      break;
    case Grain::kQuarter:
    case Grain::kSeason:
      by_months = steps * 3;
      break;
    case Grain::kHalf:
      by_months = steps * 6;
      break;
    case Grain::kYear:
      by_months = steps * 12;
      break;
    case Grain::kDecade:
      by_months = steps * 120;
      break;
    case Grain::kCentury:
      by_months = steps * 1200;
      break;
    case Grain::kMillennium:
      by_months = steps * 12000;
      break;
  }
  if (by_months != 0) {
    const std::int64_t index =
        static_cast<std::int64_t>(base::year_of(day)) * 12 + base::month_of(day) - 1 + by_months;
    if (index < 12 || index / 12 > 9999) return std::nullopt;
    const int year = static_cast<int>(index / 12);
    const auto month = static_cast<unsigned>(index % 12 + 1);
    const unsigned last = base::days_in_month(year, month);
    return base::make_day(year, month, std::min(last, base::day_of_month(day)));
  }
  const Day result = day + days{by_days};
  const auto year = static_cast<int>(std::chrono::year_month_day{result}.year());
  if (year < 1 || year > 9999) return std::nullopt;
  return result;
}

std::optional<Period> shifted(Grain grain, Day day, std::int64_t steps) {
  const auto to = moved(day, grain, steps);
  if (!to) return std::nullopt;
  return period_at(grain, *to);
}

Period unknown_period(Grain grain) {
  Period p;
  p.grain = plain(grain);
  p.whole_unknown = true;
  return p;
}

std::optional<Period> part_of(const Period& whole, Grain grain, int n) {
  const auto extent = days_of(whole);
  if (!extent || n == 0) return std::nullopt;
  const bool last = n < 0;
  const Day from = last ? extent->last : extent->first;
  std::int64_t steps = last ? n + 1 : n - 1;
  if (grain == Grain::kQuarter && whole.grain != Grain::kYear) return std::nullopt;
  if (grain == Grain::kWeek && whole.grain == Grain::kYear && !last) {
    return shifted(Grain::kWeek, base::monday_of({*whole.year, 1}), steps);
  }
  auto part = shifted(grain, from, steps);
  if (!part) return std::nullopt;
  if (grain == Grain::kWeek) {
    // A week belongs to the month that holds its Thursday (ISO 8601).
    const auto week = days_of(*part);
    const Day thursday = week ? week->first + days{3} : from;
    const Day edge = from + days{7 * steps};
    if (thursday < extent->first || thursday > extent->last) {
      part = shifted(grain, edge, last ? -1 : 1);
      if (!part) return std::nullopt;
    }
  }
  const auto inside = days_of(*part);
  if (!inside || inside->first > extent->last || inside->last < extent->first) return std::nullopt;
  return part;
}

}  // namespace chancery::dates
