// Lengths counted from a day: "two years ago", "a week later", "three days after Christmas".
#include <cmath>

#include "chancery/dates/time_grammar.h"

namespace chancery::dates {

using document::TimeType;

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
  } else if (at_.is(next, "later") || (at_.is_any(next, "afterwards", "afterward"))) {
    sign = 1;
    from_story = true;
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

}  // namespace chancery::dates
