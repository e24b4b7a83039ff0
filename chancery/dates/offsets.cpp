// Lengths counted from a day: "two years ago", "a week later", "three days after Christmas".
#include <cmath>

#include "chancery/dates/time_grammar.h"

namespace chancery::dates {

using document::TimeType;

namespace {

// Of a unit that is longer than a year; 0 for the others.
int years_in(Grain grain) {
  return grain == Grain::kDecade       ? 10
         : grain == Grain::kCentury    ? 100
         : grain == Grain::kMillennium ? 1000
                                       : 0;
}

}  // namespace

// "30 minutes, later this week": "later" goes with what follows.
bool TimeGrammar::later_in(std::size_t i) const {
  return at_.is_any(i + 1, "this", "today", "tonight") ||
         (at_.is(i + 1, "in") && at_.is(i + 2, "the") && at_.as(i + 3, Class::kUnit));
}

// "in a fortnight's time", "in two years' time"
bool TimeGrammar::in_time(std::size_t i, std::size_t end) const {
  if (i == 0 || !at_.is(i - 1, "in") || !at_.is(end, "'")) return false;
  return at_.is(at_.is(end + 1, "s") ? end + 2 : end + 1, "time");
}

// "two years ago", "a week later", "three days after the vote", "five days from now"
std::optional<Reading> TimeGrammar::offset(std::size_t i, const Length& length) const {
  const std::size_t next = length.end;
  int sign = 0;
  bool from_story = false;
  std::size_t end = next + 1;
  if (at_.is_any(next, "ago", "back")) {
    sign = -1;
    if (at_.is(next, "back") &&
        (at_.is_any(next + 1, "to", "in") || (i > 0 && at_.is(i - 1, "for"))))
      return std::nullopt;
  } else if (at_.is_any(next, "earlier", "previously")) {
    sign = -1;
    from_story = context_.last_day != context_.published || !at_.is(next, "earlier");
    from_story = true;
  } else if (at_.is(next, "before") &&
             (!at_.letters(next + 1) || at_.is_any(next + 1, "and", "but"))) {
    sign = -1;
    from_story = true;
  } else if ((at_.is(next, "later") && !later_in(next)) ||
             (at_.is_any(next, "afterwards", "afterward"))) {
    sign = 1;
    from_story = true;
  } else if (in_time(i, next)) {
    sign = 1;
    end = at_.is(next + 1, "s") ? next + 3 : next + 2;
  } else if (at_.is_any(next, "hence") ||
             (at_.is(next, "from") && at_.is_any(next + 1, "now", "today"))) {
    sign = 1;
    if (at_.is(next, "from")) end = next + 2;
  } else if (at_.is_any(next, "before", "after", "from", "following", "since") &&
             !at_.is(next + 1, "the")) {
    // "two days before yesterday", "three weeks after Christmas"
    const auto base_period = calendar_.period(next + 1);
    const auto extent = base_period ? days_of(*base_period) : std::nullopt;
    if (!extent || length.vague || base_period->period.grain != Grain::kDay) return std::nullopt;
    const auto to = moved(
        extent->first, length.grain,
        static_cast<std::int64_t>(std::llround(length.count)) * (at_.is(next, "before") ? -1 : 1));
    if (!to) return std::nullopt;
    PeriodMatch match;
    match.period = day_period(*to);
    return of_period(base_period->end, match);
  } else {
    return std::nullopt;
  }
  const auto anchor = from_story ? context_.reference(length.grain) : context_.published;
  PeriodMatch match;
  match.period = unknown_period(length.grain == Grain::kWeek ? Grain::kDay : length.grain);
  if (length.vague || !anchor) {
    Reading reading;
    reading.end = end;
    // Vague or unanchored: the direction is all that is known.
    reading.value =
        length.vague && !from_story ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : value_of(match);
    return reading;
  }
  // "a year ago today"
  if (sign < 0 && !from_story && length.count >= 1 && at_.is(end, "today") &&
      length.grain >= Grain::kWeek) {
    const auto to =
        moved(*anchor, length.grain, -static_cast<std::int64_t>(std::llround(length.count)));
    if (!to) return std::nullopt;
    match.period = day_period(*to);
    return of_period(end + 1, match);
  }
  const double exact = length.count * sign;
  const auto steps = static_cast<std::int64_t>(std::llround(exact));
  Grain grain = length.grain;
  if (std::fabs(exact - static_cast<double>(steps)) > 0.01 && grain == Grain::kYear) {
    const auto to =
        shifted(Grain::kMonth, *anchor, static_cast<std::int64_t>(std::llround(exact * 12)));
    if (!to) return std::nullopt;
    match.period = *to;
    return of_period(end, match);
  }
  if (std::fabs(exact - static_cast<double>(steps)) > 0.01 && years_in(grain) > 0) {
    // "half a century ago"
    const auto to = moved(*anchor, Grain::kYear,
                          static_cast<std::int64_t>(std::llround(exact * years_in(grain))));
    if (!to) return std::nullopt;
    match.period = period_at(Grain::kYear, *to);
    return of_period(end, match);
  }
  if (shorter_than_day(grain)) {
    const double hours = grain == Grain::kHour     ? exact
                         : grain == Grain::kMinute ? exact / 60
                                                   : exact / 3600;
    const auto whole_days = static_cast<std::int64_t>(hours / 24);
    const auto to = moved(*anchor, Grain::kDay, whole_days);
    if (!to) return std::nullopt;
    match.period = day_period(*to);
    Reading reading = of_period(end, match);
    reading.type = whole_days == 0 ? TimeType::kTime : TimeType::kDate;
    return reading;
  }
  auto to = moved(*anchor, grain, steps);
  for (const Length::Part& part : length.more) {
    if (!to) break;
    to = moved(*to, part.grain, sign * static_cast<std::int64_t>(std::llround(part.count)));
    grain = part.grain;
  }
  if (!to) {
    Reading reading;
    reading.end = end;
    reading.value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
    return reading;
  }
  // Weeks point at a day; longer units at the month or year.
  if (grain == Grain::kWeek || grain == Grain::kFortnight) grain = Grain::kDay;
  if (grain == Grain::kDecade || grain == Grain::kCentury || grain == Grain::kMillennium ||
      grain == Grain::kHalf) {
    grain = grain == Grain::kHalf ? Grain::kMonth : Grain::kYear;
  }
  match.period = period_at(grain, *to);
  Reading reading = of_period(end, match);
  if (length.grain == Grain::kWeek && length.more.empty() && reading.days) {
    // "a week ago" is said of a day or two around it.
    reading.days = base::DayRange{*to - std::chrono::days{3}, *to + std::chrono::days{3}};
  }
  return reading;
}

std::optional<Reading> TimeGrammar::weekday_and_offset(std::size_t i) const {
  const Sense* weekday = at_.as(i, Class::kWeekday);
  if (weekday == nullptr || !calendar_.period(i)) return std::nullopt;
  const std::size_t next = at_.skip(i + 1, ",");
  const auto many = length(next);
  if (!many || many->vague || many->grain == Grain::kDay || shorter_than_day(many->grain))
    return std::nullopt;
  const auto moved_by = offset(next, *many);
  const bool from_publication =
      moved_by && (at_.is_any(many->end, "ago", "from", "before", "after"));
  if (!from_publication || !moved_by->days || !moved_by->period) return std::nullopt;
  const auto there = dates::days_of(*moved_by->period);
  if (!there || there->first != there->last) return std::nullopt;
  const auto week = dates::days_of(period_at(Grain::kWeek, there->first));
  if (!week) return std::nullopt;
  PeriodMatch match;
  match.period = day_period(week->first + std::chrono::days{static_cast<int>(weekday->number) - 1});
  return of_period(moved_by->end, match);
}

}  // namespace chancery::dates
