// Dates in figures: ISO, with slashes, stops and hyphens.
#include <array>

#include "chancery/dates/calendar_grammar.h"

namespace chancery::dates {
namespace {

// How far a date lies from publication; large when it is none.
std::int64_t distance(int year, int month, int day, std::optional<base::Day> published) {
  const auto date = base::make_day(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
  if (!date) return 1'000'000;
  if (!published) return 500'000;
  const auto gap = (*date - *published).count();
  return gap < 0 ? -gap : gap;
}

PeriodMatch dated(std::size_t end, int year, int month, int day) {
  PeriodMatch match;
  match.end = end;
  match.explicit_year = true;
  match.period.year = year;
  match.period.month = month;
  match.period.day = day;
  match.period.grain = day > 0 ? Grain::kDay : Grain::kMonth;
  return match;
}

}  // namespace

// "2023-03-02", "2023/3/2", "2023-03"
CalendarGrammar::Match CalendarGrammar::iso(std::size_t i) const {
  const auto year = at_.figure(i, 4, 4);
  if (!year || *year < 1000 || *year > 2199 || !at_.is_any(i + 1, "-", "/", ".") ||
      !at_.joined(i + 1)) {
    return std::nullopt;
  }
  const auto month = at_.figure(i + 2, 1, 2);
  if (!month || *month < 1 || *month > 12 || !at_.joined(i + 2)) return std::nullopt;
  if (i > 0 && at_.joined(i) && at_.is_any(i - 1, "-", "/", ".", ",") && i > 1 &&
      at_.digits(i - 2)) {
    return std::nullopt;  // the tail of a telephone number
  }
  const bool third = at_.is(i + 3, at_.lower(i + 1)) && at_.joined(i + 3) && at_.joined(i + 4);
  const auto day = third ? at_.figure(i + 4, 1, 2) : std::nullopt;
  if (day && *day >= 1 && *day <= 31) {
    if (!base::make_day(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)))
      return std::nullopt;
    return dated(i + 5, *year, *month, *day);
  }
  // "2015-3" is a month, "2014/15" a season of two years, "2015.3" a figure.
  if (third || !at_.is(i + 1, "-") || at_[i + 2].lower.size() > 2 || at_.joined(i + 3)) {
    if (!at_.is_any(i + 3, ".", ",", ")", ";") || third || !at_.is(i + 1, "-")) return std::nullopt;
  }
  return dated(i + 3, *year, *month, 0);
}

// "03/02/2023", "2.3.2023", "19-11-2012", "22/04/12". The American order unless only the other is a
// day, or the other alone lies near publication.
CalendarGrammar::Match CalendarGrammar::slashed(std::size_t i) const {
  const auto first = at_.figure(i, 1, 2);
  const std::string_view separator = at_.lower(i + 1);
  if (!first || !at_.is_any(i + 1, "/", ".", "-") || !at_.joined(i + 1) || !at_.joined(i + 2))
    return std::nullopt;
  if (at_.joined(i) && i > 0 && at_.is_any(i - 1, "-", "/", ".", ",", "$")) return std::nullopt;
  const auto second = at_.figure(i + 2, 1, 2);
  if (!second || !at_.is(i + 3, separator) || !at_.joined(i + 3) || !at_.joined(i + 4))
    return std::nullopt;
  auto year = at_.figure(i + 4, 4, 4);
  if (!year && separator != ".") year = at_.figure(i + 4, 2, 2);
  if (!year) return std::nullopt;
  if (at_.joined(i + 5) && at_.is_any(i + 5, "/", "-", ".") && at_.digits(i + 6))
    return std::nullopt;
  const int y = at_[i + 4].lower.size() == 4 ? *year : full_year(*year);
  const std::int64_t american = distance(y, *first, *second, context_.published);
  const std::int64_t other = distance(y, *second, *first, context_.published);
  if (american == 1'000'000 && other == 1'000'000) return std::nullopt;
  const bool day_first = american == 1'000'000 || (separator == "." && other != 1'000'000) ||
                         (other <= 31 && (american > 31 || other * 5 < american));
  return day_first ? dated(i + 5, y, *second, *first) : dated(i + 5, y, *first, *second);
}

// "10/1/2018-10/7/2018", "5/1-5/7/2020", "between 10/1-11/7": month and day, as there is no other
// sign.
CalendarGrammar::Match CalendarGrammar::slashed_range(std::size_t i) const {
  struct Date {
    std::size_t end;
    int month, day;
    std::optional<int> year;
  };
  const auto read = [&](std::size_t k) -> std::optional<Date> {
    const auto month = at_.figure(k, 1, 2);
    const auto day = at_.figure(k + 2, 1, 2);
    if (!month || !day || !at_.is(k + 1, "/") || !at_.joined(k + 1) || !at_.joined(k + 2))
      return std::nullopt;
    if (*month < 1 || *month > 12 || *day < 1 || *day > 31) return std::nullopt;
    Date date{k + 3, *month, *day, std::nullopt};
    if (!at_.is(k + 3, "/") || !at_.joined(k + 3) || !at_.joined(k + 4)) return date;
    auto year = at_.figure(k + 4, 4, 4);
    if (!year) {
      year = at_.figure(k + 4, 2, 2);
      if (year) year = full_year(*year);
    }
    if (!year) return std::nullopt;
    date.year = year;
    date.end = k + 5;
    return date;
  };
  if (at_.joined(i) && i > 0 && !at_.is_any(i - 1, "(", "\"")) return std::nullopt;
  const auto first = read(i);
  if (!first || !at_.is(first->end, "-") || !at_.joined(first->end)) return std::nullopt;
  auto last = read(first->end + 1);
  if (!last || (at_.joined(last->end) && !at_.is_any(last->end, ".", ",", ")", ";", "?", "!")))
    return std::nullopt;
  if (!last->year) {
    if (const auto year = year_after(last->end); year && at_.digits(year->end - 1)) {
      last->year = year->year;
      last->end = year->end;
    }
  }
  const bool placed = i > 0 && at_.is_any(i - 1, "from", "between", "during", "of");
  if (!last->year && !placed) return std::nullopt;
  PeriodMatch match = month_day(i, last->end, first->month, first->day, first->year);
  const PeriodMatch to = month_day(i, last->end, last->month, last->day, last->year);
  if (!first->year && to.period.year) {
    const bool wraps = std::pair(first->month, first->day) > std::pair(last->month, last->day);
    match.period.year = *to.period.year - (wraps ? 1 : 0);
  }
  const auto from = days_of(match.period);
  const auto until = days_of(to.period);
  if (!from || !until || from->first > until->last) return std::nullopt;
  match.value = value_of(match.period) + "/" + value_of(to.period);
  match.days = base::DayRange{from->first, until->last};
  match.explicit_year = last->year.has_value();
  return match;
}

// "19-Nov-12", "02/Mar/2023", "2020/Sep/23"
CalendarGrammar::Match CalendarGrammar::day_month_abbreviated(std::size_t i) const {
  if (const auto year = at_.figure(i, 4, 4); year && *year >= 1000 && *year < 2200) {
    const auto month = at_.is_any(i + 1, "-", "/") ? at_.form(i + 2, Class::kMonth) : std::nullopt;
    if (!month || !at_.joined(i + 1) || !at_.joined(i + 2) || !at_.is(month->end, at_.lower(i + 1)))
      return std::nullopt;
    const auto day = at_.figure(month->end + 1, 1, 2);
    const int m = static_cast<int>(month->sense->number);
    if (!day || !base::make_day(*year, static_cast<unsigned>(m), static_cast<unsigned>(*day)))
      return std::nullopt;
    return dated(month->end + 2, *year, m, *day);
  }
  const auto day = at_.figure(i, 1, 2);
  if (!day || *day < 1 || *day > 31 || !at_.is_any(i + 1, "-", "/")) return std::nullopt;
  const auto month = at_.form(i + 2, Class::kMonth);
  if (!month || !at_.joined(i + 1) || !at_.joined(i + 2)) return std::nullopt;
  const int m = static_cast<int>(month->sense->number);
  if (!at_.is(month->end, at_.lower(i + 1)) || !at_.joined(month->end)) {
    if (at_.joined(month->end)) return std::nullopt;
    return month_day(i, month->end, m, *day, std::nullopt);
  }
  auto year = at_.figure(month->end + 1, 4, 4);
  if (!year) year = at_.figure(month->end + 1, 2, 2);
  if (!year) return std::nullopt;
  const bool whole = at_[month->end + 1].lower.size() == 4;
  return dated(month->end + 2, whole ? *year : full_year(*year), m, *day);
}

// "on 22/04", "Friday 7/6": month and day with a sign that they are a date.
CalendarGrammar::Match CalendarGrammar::short_slashed(std::size_t i) const {
  const auto first = at_.figure(i, 1, 2);
  const auto second = at_.figure(i + 2, 1, 2);
  if (!first || !second || i == 0 || at_.joined(i) || !at_.is(i + 1, "/") || !at_.joined(i + 1) ||
      !at_.joined(i + 2)) {
    return std::nullopt;
  }
  if (*first == 9 && *second == 11) return std::nullopt;  // the day of 2001, by its name
  const bool date = at_.is_any(i - 1, "on", "since", "until", "till", "by", "dated") ||
                    at_.as(i - 1, Class::kWeekday) ||
                    // "on 11/20, 11/22 or 11/25"
                    (i > 4 && at_.is_any(i - 1, ",", "or", "and") && at_.digits(i - 2) &&
                     at_.is(i - 3, "/") && context_.near.day && context_.near.end == i - 1) ||
                    (at_.is(i - 1, ",") && i > 1 && at_.as(i - 2, Class::kWeekday));
  // "from 10/1 to 11/7": each vouches for the other.
  const bool first_of_two = at_.is_any(i - 1, "from", "between") &&
                            at_.is_any(i + 3, "to", "and", "until", "till") && at_.digits(i + 4) &&
                            at_.is(i + 5, "/");
  const bool second_of_two = i > 4 && at_.is_any(i - 1, "to", "and", "until", "till") &&
                             at_.digits(i - 2) && at_.is(i - 3, "/") &&
                             at_.is_any(i - 5, "from", "between");
  if (!(first_of_two || second_of_two) && (!date || at_.joined(i + 3))) {
    if (!date || !at_.is_any(i + 3, ".", ",", ")", ";", "?", "!") ||
        (at_.joined(i + 4) && at_.digits(i + 4)))
      return std::nullopt;
  }
  const bool american = *first >= 1 && *first <= 12 && *second >= 1 && *second <= 31;
  if (american && second_of_two && context_.near.day && context_.near.end == i - 1) {
    // "from 10/25 to 01/25": the end lies after the beginning.
    PeriodMatch match = month_day(i, i + 3, *first, *second, base::year_of(*context_.near.day));
    const auto there = days_of(match.period);
    if (there && there->first < *context_.near.day) match.period.year = *match.period.year + 1;
    match.explicit_year = false;
    return match;
  }
  const bool other = *second >= 1 && *second <= 12 && *first >= 1 && *first <= 31;
  if (american) return month_day(i, i + 3, *first, *second, std::nullopt);
  if (other) return month_day(i, i + 3, *second, *first, std::nullopt);
  return std::nullopt;
}

}  // namespace chancery::dates
