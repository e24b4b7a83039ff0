// Months, days of months, weekdays, "yesterday", feasts.
#include <charconv>

#include "chancery/dates/calendar_grammar.h"

namespace chancery::dates {
namespace {

using std::chrono::days;

PeriodMatch range_of(const PeriodMatch& first, const PeriodMatch& last, std::size_t end) {
  PeriodMatch match = first;
  match.end = end;
  match.value = value_of(first.period) + "/" + value_of(last.period);
  const auto from = days_of(first.period);
  const auto to = days_of(last.period);
  if (from && to && from->first <= to->last) match.days = base::DayRange{from->first, to->last};
  match.explicit_year = last.explicit_year;
  return match;
}

// Western Easter (anonymous Gregorian computus, Meeus 1991).
std::optional<base::Day> easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
  const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
  return base::make_day(year, static_cast<unsigned>(f / 31), static_cast<unsigned>(f % 31 + 1));
}

// The weekend of a feast: the one before a Monday or Tuesday, else the one of its week.
Period weekend_at(base::Day day) {
  return period_at(Grain::kWeekend, base::weekday_of(day) < 2 ? day - days{7} : day);
}

int number_in(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// "12-25", "11-w4-4", "easter+39"
std::optional<base::Day> feast_day(std::string_view rule, int year) {
  if (rule.starts_with("easter")) {
    const auto sunday = easter(year);
    std::string_view offset = rule.substr(6);
    if (offset.starts_with('+')) offset.remove_prefix(1);
    return sunday ? std::optional(*sunday + days{number_in(offset)}) : std::nullopt;
  }
  if (rule.size() < 5) return std::nullopt;
  const auto month = static_cast<unsigned>(number_in(rule.substr(0, 2)));
  if (rule[3] != 'w')
    return base::make_day(year, month, static_cast<unsigned>(number_in(rule.substr(3))));
  const int weekday = rule[4] - '1';
  const int nth = number_in(rule.substr(6));
  const auto first = base::make_day(year, month, nth > 0 ? 1 : base::days_in_month(year, month));
  if (!first) return std::nullopt;
  const int gap = (weekday - base::weekday_of(*first) + 7) % 7;
  return nth > 0 ? *first + days{gap + 7 * (nth - 1)} : *first - days{(7 - gap) % 7};
}

}  // namespace

// "March", "March 2", "March 2nd, 2023", "March 2023", "March 2-4, 2023", "March the 2nd"
CalendarGrammar::Match CalendarGrammar::month_first(std::size_t i, int depth) const {
  const auto word = month_word(i);
  if (!word) return std::nullopt;
  const int month = static_cast<int>(word->sense->number);
  std::size_t next = word->end;
  if (at_.is_any(next, "/", "-") && at_.joined(next) && at_.joined(next + 1)) ++next;
  if (at_.is(next, "the")) ++next;
  // "October, 1st"
  if (at_.is(next, ",") && at_.digits(next + 1) && at_.as(next + 2, Class::kOrdinalSuffix)) ++next;
  const auto day = day_number(next);
  const bool swallows = day && next == word->end && at_.figure(next, 2, 2) &&
                        at_.is(day->end, "-") && at_.joined(day->end) &&
                        at_.figure(day->end + 1, 4, 4);
  if (day && !swallows) {
    const auto year = year_after(day->end);
    PeriodMatch first = month_day(i, day->end, month, static_cast<int>(day->value), std::nullopt);
    // "March 2-4", "March 2 and 4" stay one range only with a hyphen.
    const bool words_between = at_.is_any(day->end, "to", "through", "till", "until");
    if ((at_.is(day->end, "-") || words_between) && !at_.as(day->end + 1, Class::kMonth)) {
      const auto last = day_number(at_.skip(day->end + 1, "the"));
      const bool free =
          last && !at_.as(at_.skip(last->end, "of"), Class::kMonth) &&
          (!words_between || !at_.letters(last->end) || at_.as(last->end, Class::kBeforeDate));
      if (last && free && last->value > day->value) {
        const auto range_year = year_after(last->end);
        const auto y = range_year ? std::optional(range_year->year) : first.period.year;
        first.period.year = y;
        const std::size_t end = range_year ? range_year->end : last->end;
        PeriodMatch to = month_day(i, end, month, static_cast<int>(last->value), y);
        to.explicit_year = range_year.has_value();
        return range_of(first, to, end);
      }
    }
    if (year) {
      return month_day(i, year->end, month, static_cast<int>(day->value), year->year);
    }
    return with_year(std::move(first), i, depth);
  }
  // "Jan-Feb 2017", "January-June 2016"
  if (at_.is(word->end, "-") && at_.joined(word->end)) {
    if (const auto other = at_.form(word->end + 1, Class::kMonth);
        other && !day_number(other->end)) {
      const auto year = year_after(other->end);
      const auto y = year ? std::optional(year->year) : std::nullopt;
      const std::size_t end = year ? year->end : other->end;
      const PeriodMatch to = month_day(i, end, static_cast<int>(other->sense->number), 0, y);
      const bool wraps =
          month > to.period.month && to.period.year;  // "Nov-Feb 2017" begins in 2016
      const PeriodMatch from = month_day(
          i, word->end, month, 0, wraps ? std::optional(*to.period.year - 1) : to.period.year);
      return range_of(from, to, end);
    }
  }
  if (const auto year = year_after(word->end)) return month_day(i, year->end, month, 0, year->year);
  return with_year(month_day(i, word->end, month, 0, std::nullopt), i, depth);
}

// "in 2017 April": a month after its year, where nothing goes on from it.
CalendarGrammar::Match CalendarGrammar::year_first(std::size_t i) const {
  const auto year = at_.figure(i, 4, 4);
  if (!year || *year < 1800 || *year > 2199 || i == 0 || at_.joined(i + 1)) return std::nullopt;
  if (!at_.is_any(i - 1, "in", "of", "since", "until", "till", "by", "from")) return std::nullopt;
  const auto month = month_word(i + 1);
  if (!month || (at_.letters(month->end) && !at_.is_any(month->end, "and", "or", "to", "when")))
    return std::nullopt;
  if (at_.digits(month->end)) return std::nullopt;
  return month_day(i, month->end, static_cast<int>(month->sense->number), 0, *year);
}

// "2 March", "2nd of March 2023", "5-6 September 2019", "the 2nd of March"
CalendarGrammar::Match CalendarGrammar::day_first(std::size_t i, int depth) const {
  const std::size_t from = at_.skip(i, "the");
  if (i > 0 && at_.form(i - 1, Class::kCurrencySign)) return std::nullopt;  // "$12 December 27"
  if (i > 1 && at_.joined(i) && at_.joined(i - 1) && at_.is_any(i - 1, ".", ",") &&
      at_.digits(i - 2))
    return std::nullopt;  // the tail of a figure
  const auto day = day_number(from);
  if (!day || (from == i && at_.as(i, Class::kCardinal) && !at_.as(day->end, Class::kMonth)))
    return std::nullopt;
  std::optional<Number> last;
  std::size_t next = day->end;
  if (at_.is_any(next, "-", "/") && at_.joined(next)) {
    last = day_number(next + 1);
    if (last && last->value > day->value)
      next = last->end;
    else
      last.reset();
  }
  // "from 12 to 15 March", "between the ninth and the seventeenth of April"
  const bool from_to =
      (i == 0 || at_.is_any(i - 1, "from", "(")) && at_.is_any(next, "to", "till", "until");
  const bool between = i > 0 && at_.is(i - 1, "between") && at_.is(next, "and");
  if (from_to || between) {
    last = day_number(at_.skip(next + 1, "the"));
    if (!last || last->value <= day->value) return std::nullopt;
    next = last->end;
  }
  // "on 18 and 19 June": each is a day of June.
  bool listed = false;
  const bool may_list = !last && !at_.as(from, Class::kCardinal) &&
                        (i == 0 || at_.as(i - 1, Class::kBeforeDate) ||
                         at_.is_any(i - 1, ",", "and", "or", "(", "at", "the", "dates"));
  for (int k = 0; may_list && k < 4 && at_.is_any(next, ",", "and", "or", "&"); ++k) {
    const std::size_t other = at_.skip(at_.skip(next + 1, "and"), "the");
    const auto more = at_.digits(other) ? day_number(other) : std::nullopt;
    if (!more || more->value <= day->value) break;
    next = more->end;
    listed = at_.form(at_.skip(next, "of"), Class::kMonth).has_value();
    if (listed) break;
  }
  if (may_list && next != day->end && !listed) next = day->end;
  next = at_.skip(next, "of");
  const auto month = at_.form(next, Class::kMonth);
  const auto word = month ? month_word(next) : std::nullopt;
  if (!word) return std::nullopt;
  // "4 May", not "10 March protesters"; a lower-case month needs "of" or an ordinal for "may",
  // "march".
  if (!at_.capital(next) && at_.is_any(next, "may", "march", "mar", "sun")) {
    if (!at_.as(day->end - 1, Class::kOrdinalSuffix) && !at_.is(next - 1, "of"))
      return std::nullopt;
  }
  const int m = static_cast<int>(word->sense->number);
  const auto year = year_after(word->end);
  const auto y = year ? std::optional(year->year) : std::nullopt;
  PeriodMatch first =
      month_day(i, year ? year->end : word->end, m, static_cast<int>(day->value), y);
  if (last) {
    PeriodMatch to = first;
    to.period.day = static_cast<int>(last->value);
    return range_of(first, to, first.end);
  }
  if (listed) {
    Match dated = with_year(std::move(first), i, depth);
    if (dated) dated->end = day->end;
    return dated;
  }
  return with_year(std::move(first), i, depth);
}

// "Monday", "Monday, 2 March", "Monday next week"
CalendarGrammar::Match CalendarGrammar::weekday(std::size_t i, int depth) const {
  const auto word = weekday_word(i);
  if (!word) return std::nullopt;
  const int weekday = static_cast<int>(word->sense->number);
  std::size_t next = at_.skip(word->end, ",");
  if (at_.is(next, "(")) ++next;
  next = at_.skip(next, "the");
  if (depth < 2) {
    // A date that follows says the same day more fully.
    Match date = at_.digits(next) || at_.as(next, Class::kOrdinal) ? day_first(next, 2)
                                                                   : month_first(next, 2);
    if (!date && at_.digits(next)) date = iso(next);
    if (!date && at_.digits(next)) date = slashed(next);
    if (date && date->period.grain == Grain::kDay && date->value.empty()) {
      if (at_.is(date->end, ")") && at_.is(at_.skip(word->end, ","), "(")) ++date->end;
      return date;
    }
    if (Match day = weekday_and_day(word->end, next, weekday)) return day;
    std::size_t after = word->end;
    if (at_.is_any(after, "of", "in")) ++after;
    Match week = shift(after, 2);
    if (!week) week = narrative(after, 2);
    if (week && week->period.grain == Grain::kWeek && week->value.empty()) {
      const auto extent = days_of(week->period);
      if (extent)
        week->period = day_period(extent->first + days{weekday - 1});
      else {
        week->period.grain = Grain::kDay;
        week->period.weekday = weekday;
      }
      return week;
    }
  }
  PeriodMatch match;
  match.end = word->end;
  // "from next Monday to Friday": the first one after.
  if (i > 1 && at_.is_any(i - 1, "to", "through", "until", "till", "-") && context_.near.day &&
      context_.near.end == i - 1 && at_.as(i - 2, Class::kWeekday)) {
    const int gap = (weekday - base::weekday_of(*context_.near.day) - 1 + 7) % 7;
    match.period = day_period(*context_.near.day + days{gap == 0 ? 7 : gap});
    return match;
  }
  const auto day = day_for(context_, context_.direction(i), weekday);
  if (day) {
    match.period = day_period(*day);
  } else {
    match.period.weekday = weekday;
  }
  return match;
}

CalendarGrammar::Match CalendarGrammar::dayname(std::size_t i) const {
  std::size_t from = i;
  if (at_.is_any(i, "earlier", "later", "early", "late", "mid")) from = i + 1;
  const auto form = at_.form(from, Class::kDayname);
  if (!form) return std::nullopt;
  // "USA Today", "Russia Today" are papers.
  if (from > 0 && at_.is(from, "today") && at_.capital(from) && at_.letters(from - 1) &&
      at_.capital(from - 1)) {
    return std::nullopt;
  }
  PeriodMatch match;
  match.end = form->end;
  match.period = context_.published
                     ? day_period(*context_.published + days{static_cast<int>(form->sense->number)})
                     : unknown_period(Grain::kDay);
  return match;
}

// "Christmas", "last Christmas", "Easter 2019"; shift() handles "last".
// "during World War II", "since the Cold War": from its first day to its last.
CalendarGrammar::Match CalendarGrammar::named_period(std::size_t i) const {
  const std::size_t from = at_.skip(i, "the");
  const auto form = at_.form(from, Class::kNamedPeriod);
  if (!form || !at_.capital(from) || i == 0) return std::nullopt;
  if (!at_.is_any(i - 1, "in", "during", "since", "after", "before", "of", "until", "throughout",
                  "by", "from"))
    return std::nullopt;
  const auto cut = form->sense->value.find('/');
  if (cut == std::string_view::npos) return std::nullopt;
  const auto day = [](std::string_view text, bool last) -> std::optional<base::Day> {
    if (text.size() == 4)
      return base::parse_iso_day(std::string(text) + (last ? "-12-31" : "-01-01"));
    return base::parse_iso_day(text);
  };
  PeriodMatch match;
  match.end = form->end;
  match.explicit_year = true;
  match.value = form->sense->value;
  const auto first = day(form->sense->value.substr(0, cut), false);
  const auto last = day(form->sense->value.substr(cut + 1), true);
  if (first && last && *first <= *last) match.days = base::DayRange{*first, *last};
  return match;
}

CalendarGrammar::Match CalendarGrammar::shifted_feast(std::size_t i, int step) const {
  const auto form = at_.form(i, Class::kHoliday);
  if (!form || !context_.published) return std::nullopt;
  const int now = base::year_of(*context_.published);
  for (const int year : {step < 0 ? now : now, step < 0 ? now - 1 : now + 1}) {
    const auto day = feast_day(form->sense->value, year);
    if (!day) return std::nullopt;
    if ((step < 0 && *day >= *context_.published) || (step > 0 && *day <= *context_.published))
      continue;
    PeriodMatch match;
    match.end = form->end;
    match.period = day_period(*day);
    return match;
  }
  return std::nullopt;
}

CalendarGrammar::Match CalendarGrammar::holiday(std::size_t i, int depth) const {
  const auto form = at_.form(i, Class::kHoliday);
  if (!form) return std::nullopt;
  const std::string_view rule = form->sense->value;
  PeriodMatch match;
  match.end = form->end;
  if (rule == "9/11") {
    match.period = day_period(*base::make_day(2001, 9, 11));
    return match;
  }
  if (!at_.capital(i) && depth < 2 && form->end == i + 1 && !year_after(form->end) &&
      !at_.is(form->end, "weekend"))
    return std::nullopt;
  // "Labor Day weekend"
  const bool weekend = at_.is(form->end, "weekend");
  if (weekend) ++match.end;
  std::optional<int> year;
  if (const auto found = year_after(match.end)) {
    year = found->year;
    match.end = found->end;
    match.explicit_year = true;
  } else if (const auto relative = depth < 2 ? relative_year(match.end, depth) : std::nullopt) {
    year = relative->period.year;
    match.end = relative->end;
  } else {
    const auto this_year =
        context_.published ? feast_day(rule, base::year_of(*context_.published)) : std::nullopt;
    if (this_year) {
      year = year_for(context_, context_.direction(i), static_cast<int>(base::month_of(*this_year)),
                      static_cast<int>(base::day_of_month(*this_year)));
    }
  }
  const auto day = year ? feast_day(rule, *year) : std::nullopt;
  if (day && weekend) {
    match.period = weekend_at(*day);
  } else if (day) {
    match.period = day_period(*day);
    if (at_.is(match.end, "weekend")) {
      match.period = weekend_at(*day);
      ++match.end;
    }
  } else if (rule.size() == 5 && rule[2] == '-') {
    match.period.month = number_in(rule.substr(0, 2));
    match.period.day = number_in(rule.substr(3));
  } else {
    match.period = unknown_period(Grain::kDay);
  }
  return match;
}

// "on the 18th": of the month of publication, or the one beside it, as the clause looks.
CalendarGrammar::Match CalendarGrammar::bare_day(std::size_t i) const {
  if (!at_.is(i, "the") || i == 0 ||
      !at_.is_any(i - 1, "on", "until", "till", "by", "since", "of", "from"))
    return std::nullopt;
  const auto day = at_.digits(i + 1) ? read_ordinal(at_, i + 1) : std::nullopt;
  if (!day || day->value < 1 || day->value > 31) return std::nullopt;
  if (at_.letters(day->end) &&
      !at_.is_any(day->end, "and", "or", "to", "at", "when", "but", "as", "that", "with", "for"))
    return std::nullopt;
  if (at_.is(i - 1, "of") && !at_.is_any(day->end, ".", ",")) return std::nullopt;
  PeriodMatch match;
  match.end = day->end;
  match.period.day = static_cast<int>(day->value);
  if (!context_.published) return match;
  const Direction direction = context_.direction(i);
  const int today = static_cast<int>(base::day_of_month(*context_.published));
  const int step = direction == Direction::kAhead && match.period.day < today    ? 1
                   : direction == Direction::kBehind && match.period.day > today ? -1
                                                                                 : 0;
  const auto month = moved(*context_.published, Grain::kMonth, step);
  if (!month) return match;
  const Period in_month = period_at(Grain::kMonth, *month);
  match.period.month = in_month.month;
  match.period.year = in_month.year;
  if (!days_of(match.period)) match.period.year.reset();
  return match;
}

}  // namespace chancery::dates
