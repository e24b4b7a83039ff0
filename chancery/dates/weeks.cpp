// Weeks by number or by a day of theirs, and weekdays told with the day of the month.
#include "chancery/dates/calendar_grammar.h"

namespace chancery::dates {

// "the week of 4 February", "the week beginning Monday", "week 27 of 2009", "in week 31"
CalendarGrammar::Match CalendarGrammar::week(std::size_t i, int depth) const {
  const std::size_t from = at_.skip(i, "the");
  if (depth > 1) return std::nullopt;
  if (at_.is(from, "weekend") && at_.is(from + 1, "of")) {
    // "the weekend of 4 February", "the weekend of Halloween"
    const Match day = period(at_.skip(from + 2, "the"), 2);
    const auto extent = day && day->period.grain == Grain::kDay && day->value.empty()
                            ? days_of(day->period)
                            : std::nullopt;
    if (!extent) return std::nullopt;
    PeriodMatch weekend;
    weekend.end = day->end;
    weekend.period = period_at(Grain::kWeekend, extent->first);
    return weekend;
  }
  const std::size_t word = at_.is(from, "calendar") ? from + 1 : from;
  if (!at_.is(word, "week")) return std::nullopt;
  if (const auto number = at_.figure(word + 1, 1, 2); number && *number >= 1 && *number <= 53)
    return numbered_week(i, word, *number);
  PeriodMatch match;
  match.period.grain = Grain::kWeek;
  std::size_t next = from + 1;
  if (at_.is_any(next, "of", "beginning", "starting", "commencing", "ending"))
    ++next;
  else
    return std::nullopt;
  next = at_.skip(next, "on");
  const Match day = period(next, 2);
  if (!day || day->period.grain != Grain::kDay || !day->value.empty()) return std::nullopt;
  const auto extent = days_of(day->period);
  match.end = day->end;
  match.period = extent ? period_at(Grain::kWeek, extent->first) : unknown_period(Grain::kWeek);
  return match;
}

// "week 27 of 2009", "calendar week 12", "in week 31": of this year where no other is told. "Week 3
// of the trial", "the Week 5 game" are weeks of something else.
CalendarGrammar::Match CalendarGrammar::numbered_week(std::size_t i, std::size_t word,
                                                      int number) const {
  PeriodMatch match;
  match.period.grain = Grain::kWeek;
  match.period.number = number;
  match.end = word + 2;
  const std::size_t year_at = at_.is_any(match.end, "of", "in", ",") ? match.end + 1 : match.end;
  if (const Match whole = period(year_at, 2);
      whole && whole->period.grain == Grain::kYear && whole->value.empty()) {
    match.end = whole->end;
    match.period.year = whole->period.year;
    match.explicit_year = whole->explicit_year;
    return match;
  }
  const bool start = word == 0;
  const bool placed = start || at_.is(word - 1, "calendar") ||
                      at_.is_any(i - 1, "in", "for", "until", "till", "by", "since", "from", ",",
                                 "during", "before", "after");
  const bool name = at_.capital(word) && !start;
  const bool owned = at_.is(match.end, "of") || (at_.joined(match.end) && !at_.mark(match.end)) ||
                     (at_.is_any(match.end, "-", ".", ",") && at_.joined(match.end + 1));
  const bool noun = at_.letters(match.end) &&
                    !at_.is_any(match.end, "and", "or", "to", "was", "is", "will", "has", "as",
                                "when", "at", "on", "with", "after", "before", "until");
  if (!placed || name || owned || noun) return std::nullopt;
  if (context_.published) match.period.year = base::iso_week_of(*context_.published).year;
  return match;
}

// "Tuesday the eleventh", "Friday 31": the nearest such day, within a year of publication.
CalendarGrammar::Match CalendarGrammar::weekday_and_day(std::size_t after, std::size_t next,
                                                        int weekday) const {
  const bool told = at_.is(next - 1, "the") || at_.as(next + 1, Class::kOrdinalSuffix) != nullptr;
  const bool plain = next == after && at_.figure(next, 2, 2) && !at_.joined(next + 1);
  const bool closes = next == after && at_.figure(next, 2, 2) && at_.mark(next + 1) &&
                      !(at_.joined(next + 2) && !at_.letters(next + 2)) &&
                      !at_.is_any(next + 1, "%", "-", "/", ":");
  const auto ordinal = told              ? read_ordinal(at_, next)
                       : plain || closes ? day_number(next)
                                         : std::nullopt;
  const bool ends =
      ordinal && (!at_.letters(ordinal->end) || at_.as(ordinal->end, Class::kBeforeDate) ||
                  at_.is_any(ordinal->end, "at", "around", "about") ||
                  (told && at_.as(ordinal->end, Class::kCardinal)));
  if (!ends || !context_.published) return std::nullopt;
  for (int step = 0; step <= 24; ++step) {
    const int months = step % 2 == 1 ? (step + 1) / 2 : -step / 2;  // 0, 1, -1, 2, -2
    const auto month = moved(*context_.published, Grain::kMonth, months);
    const auto day = month ? base::make_day(base::year_of(*month), base::month_of(*month),
                                            static_cast<unsigned>(ordinal->value))
                           : std::nullopt;
    if (!day || base::weekday_of(*day) + 1 != weekday) continue;
    PeriodMatch found;
    found.end = ordinal->end;
    found.period = day_period(*day);
    return found;
  }
  return std::nullopt;
}

// "the week after next", "the month before last"
CalendarGrammar::Match CalendarGrammar::beyond_next(std::size_t i) const {
  const std::size_t from = at_.skip(i, "the");
  std::size_t end = from;
  const auto grain = from != i ? unit(from, end) : std::nullopt;
  if (!grain || *grain <= Grain::kDay || *grain >= Grain::kFortnight ||
      at_.as(from, Class::kUnitPlural))
    return std::nullopt;
  const bool after = at_.is(end, "after") && at_.is(end + 1, "next");
  const bool before = at_.is(end, "before") && at_.is(end + 1, "last");
  if ((!after && !before) || at_.as(end + 2, Class::kUnit)) return std::nullopt;
  PeriodMatch match;
  match.end = end + 2;
  match.period = unknown_period(*grain);
  if (context_.published) {
    if (const auto period = shifted(*grain, *context_.published, after ? 2 : -2))
      match.period = *period;
  }
  return match;
}

}  // namespace chancery::dates
