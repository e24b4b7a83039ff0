// Clock times: "16:15 UTC", "half past seven", "5 to 6pm", "10 in the morning", "8 a.m. on Monday".
#include <algorithm>

#include "chancery/dates/time_grammar.h"

namespace chancery::dates {
namespace {

// An hour of the clock in words: "six".
int hour_word(const Cursor& at, std::size_t i) {
  const Sense* word = at.as(i, Class::kCardinal);
  return word != nullptr && word->number >= 1 && word->number <= 12 ? static_cast<int>(word->number)
                                                                    : 0;
}

bool to_word(const Cursor& at, std::size_t i) {
  return at.is_any(i, "to", "-", "and", "until", "till", "through");
}

}  // namespace

std::size_t TimeGrammar::oclock(std::size_t i) const {
  if (at_.is(i, "oclock")) return i + 1;
  return at_.is(i, "o") && at_.is(i + 1, "'") && at_.is(i + 2, "clock") ? i + 3 : i;
}

bool TimeGrammar::day_half(ClockMatch& match) const {
  if (!at_.is(match.end, "in") || !at_.is(match.end + 1, "the")) return false;
  const Sense* part = at_.as(match.end + 2, Class::kDaypart);
  if (part == nullptr) return false;
  if (part->value != "MO" && match.clock.hour < 12) match.clock.hour += 12;
  match.half_said = true;
  match.end += 3;
  return true;
}

std::optional<TimeGrammar::ClockMatch> TimeGrammar::hour_and_minute(std::size_t i) const {
  const int hour = hour_word(at_, i);
  const bool placed =
      i > 0 && at_.is_any(i - 1, "at", "until", "till", "from", "to", "by") && hour > 0;
  if (!placed) return std::nullopt;
  const auto minute = read_words(at_, at_.skip_hyphen(i + 1));
  if (!minute || minute->value < 10 || minute->value > 59 || minute->magnitude > 1)
    return std::nullopt;
  // "from three fifteen men": a time stands before no noun.
  if (at_.letters(minute->end) && !at_.as(minute->end, Class::kBeforeDate) &&
      !at_.as(minute->end, Class::kDayname) && !at_.form(minute->end, Class::kMeridiem) &&
      !at_.is_any(minute->end, "and", "or"))
    return std::nullopt;
  ClockMatch match{minute->end, {}, false};
  match.clock.hour = hour;
  match.clock.minute = static_cast<int>(minute->value);
  if (const auto meridiem = at_.form(match.end, Class::kMeridiem)) {
    if (meridiem->sense->number > 0 && hour < 12) match.clock.hour += 12;
    if (meridiem->sense->number == 0 && hour == 12) match.clock.hour = 0;
    match.half_said = true;
    match.end = meridiem->end;
  }
  day_half(match);
  return match;
}

void TimeGrammar::borrow_half(ClockMatch& match) const {
  if (match.half_said || match.clock.hour == 0 || match.clock.hour > 12 || !to_word(at_, match.end))
    return;
  const auto last = clock(match.end + 1);
  if (!last || !last->half_said || last->clock.hour < 12) return;
  const int first = (match.clock.hour % 12 + 12) * 60 + std::max(0, match.clock.minute);
  if (first < last->clock.hour * 60 + std::max(0, last->clock.minute))
    match.clock.hour = match.clock.hour % 12 + 12;
  match.half_said = true;
}

void TimeGrammar::zone(ClockMatch& match) const {
  std::size_t next = match.end;
  const bool bracket = at_.is(next, "(");
  if (bracket) ++next;
  const Sense* zone = at_.as(next, Class::kZone);
  if (zone == nullptr || !(at_[next].all_capitals || (at_.is(next, "z") && at_.joined(next)))) {
    // "local time", "Moscow time"
    const bool named = at_.is(next, "local") || (at_.letters(next) && at_.capital(next));
    if (!bracket && named && at_.is(next + 1, "time")) match.end = next + 2;
    return;
  }
  if (at_.is(next, "z") && !at_.capital(next)) return;
  match.clock.zone = static_cast<int>(zone->number);
  match.end = next + 1;
  if (bracket && at_.is(match.end, ")")) ++match.end;
  // "GMT+3"
  if (at_.is_any(match.end, "+", "-") && at_.joined(match.end) && at_.joined(match.end + 1)) {
    if (const auto hours = at_.figure(match.end + 1, 1, 2); hours && *hours <= 14) {
      *match.clock.zone += (at_.is(match.end, "+") ? 60 : -60) * *hours;
      match.end += 2;
    }
  }
}

// "16:15 UTC", "4.30 pm", "8 a.m.", "1530 GMT", "noon"
std::optional<TimeGrammar::ClockMatch> TimeGrammar::clock(std::size_t i) const {
  if (const auto word = at_.form(i, Class::kClock)) {
    if (at_.capital(i) && i > 0 && !at_.is_any(i - 1, "at", ".", "\"", "“"))
      return std::nullopt;  // a name
    ClockMatch match{word->end, {}, true};
    match.clock.hour = word->sense->value.starts_with("24") ? 24 : 12;
    match.clock.minute = 0;
    return match;
  }
  if (i > 0 && at_.joined(i) && at_.is_any(i - 1, ".", ",", "$", "€", "£", ":", "/", "#"))
    return std::nullopt;
  std::optional<int> hour = at_.figure(i, 1, 2);
  ClockMatch match{i + 1, {}, false};
  bool sure = false;
  if (hour && at_.is_any(i + 1, ":", ".", "h") && at_.joined(i + 1) && at_.joined(i + 2)) {
    const auto minute = at_.figure(i + 2, 2, 2);
    if (minute && *minute < 60) {
      match.clock.minute = *minute;
      match.end = i + 3;
      sure = at_.is(i + 1, ":") || (i > 0 && at_.is(i - 1, "at") && *hour < 24 &&
                                    !at_.is(i + 3, "%") && !at_.letters(i + 3));
      if (at_.is(i + 3, ":") && at_.joined(i + 3)) {
        const auto second = at_.figure(i + 4, 2, 2);
        if (second && *second < 60) {
          match.clock.second = *second;
          match.end = i + 5;
        }
      }
      if (at_.joined(match.end) &&
          (at_.digits(match.end) || (at_.is_any(match.end, ":", ".") && at_.digits(match.end + 1) &&
                                     at_.joined(match.end + 1)))) {
        return std::nullopt;
      }
    } else {
      return std::nullopt;
    }
  } else if (!hour) {
    const auto four = at_.figure(i, 4, 4);
    if (four && *four % 100 < 60 && *four / 100 < 24) {
      const Sense* zone_word = at_.as(i + 1, Class::kZone);
      const bool meridiem = at_.form(i + 1, Class::kMeridiem) && *four / 100 <= 12;
      const bool hours =
          at_.is_any(i + 1, "hours", "hrs") &&
          (i == 0 || at_.is_any(i - 1, "at", "around", "about", "by", "before", "from"));
      if ((zone_word && at_[i + 1].all_capitals) || meridiem || hours) {
        hour = *four / 100;
        match.clock.minute = *four % 100;
        match.end = i + 1;
        sure = true;
        if (hours) ++match.end;
      }
    }
    if (!hour && four && at_[i].lower[0] == '0' && *four % 100 < 60 && i > 0 &&
        at_.is_any(i - 1, "at", "from", "between", "to", "-", "until", "till", "by")) {
      // "between 0730-0930"
      hour = *four / 100;
      match.clock.minute = *four % 100;
      sure = true;
    }
    if (!hour && four && *four % 100 < 60 && *four / 100 < 24 && at_.joined(i) == 0 && i > 0 &&
        at_.is(i - 1, "at") &&
        (!(at_.letters(i + 1) || at_.digits(i + 1)) ||
         at_.is_any(i + 1, "local", "on", "and", "in", "when", "but"))) {
      // "close at 1700"
      hour = *four / 100;
      match.clock.minute = *four % 100;
      sure = true;
    }
    if (!hour && at_.as(i, Class::kCardinal)) {
      // "six pm", "from five in the morning"
      const int word = hour_word(at_, i);
      const bool half =
          word > 0 && at_.is(i + 1, "in") && at_.is(i + 2, "the") && at_.as(i + 3, Class::kDaypart);
      if (word == 0 || !(half || at_.form(i + 1, Class::kMeridiem))) return spoken_clock(i);
      hour = word;
    }
    if (!hour) return at_.is_any(i, "half", "quarter", "a") ? spoken_clock(i) : std::nullopt;
  }
  if (*hour > 24) return std::nullopt;
  match.clock.hour = *hour;
  if (const auto meridiem = at_.form(match.end, Class::kMeridiem);
      meridiem && *hour <= 12 && *hour > 0) {
    if (meridiem->sense->number > 0 && *hour < 12) match.clock.hour += 12;
    if (meridiem->sense->number == 0 && *hour == 12) match.clock.hour = 0;
    match.end = meridiem->end;
    match.half_said = sure = true;
  } else if (oclock(match.end) != match.end) {
    match.end = oclock(match.end);
    sure = true;
  } else if (!sure) {
    // "20 past eight", "10 in the morning"
    if (const auto spoken = spoken_clock(i)) return spoken;
    if (at_.is(match.end, "in") && at_.is(match.end + 1, "the") && i > 0 &&
        (at_.is_any(i - 1, "at", "by", "until", "till", "to", "from", "between", "around", "about",
                    "circa", "since", "before", "after", "than") ||
         (at_.is_any(i - 1, "and", "-") && i > 1 &&
          (at_.digits(i - 2) || hour_word(at_, i - 2))))) {
      sure = at_.as(match.end + 2, Class::kDaypart) != nullptr;
    }
  }
  if (!sure) return std::nullopt;
  day_half(match);
  if (match.clock.hour > 12) match.half_said = true;
  zone(match);
  return match;
}

// "half past seven", "a quarter to five", "20 minutes past eight", "seven o'clock", "noon"
std::optional<TimeGrammar::ClockMatch> TimeGrammar::spoken_clock(std::size_t i) const {
  if (auto told = hour_and_minute(i)) return told;
  int minutes = 0;
  std::size_t next = at_.is(i, "a") ? i + 1 : i;
  if (at_.is(next, "half")) {
    minutes = 30;
    ++next;
  } else if (at_.is(next, "quarter")) {
    minutes = 15;
    ++next;
  } else {
    const auto figure = at_.figure(next, 1, 2);
    const auto words = figure ? std::nullopt : read_words(at_, next);
    if (!figure && !words) return std::nullopt;
    minutes = figure ? *figure : static_cast<int>(words->value);
    next = figure ? next + 1 : words->end;
    if (oclock(next) != next && minutes <= 24 && next - i <= 2) {
      ClockMatch match{oclock(next), {}, false};
      match.clock.hour = minutes;
      day_half(match);
      zone(match);
      return match;
    }
    const bool unit = at_.is_any(next, "minutes", "minute", "min", "mins");
    if (unit) ++next;
    if (minutes > 59) return std::nullopt;
  }
  if (!at_.is_any(next, "past", "to") || (at_.is(next, "to") && minutes > 30)) return std::nullopt;
  const bool before = at_.is(next, "to");
  const auto figure = at_.figure(next + 1, 1, 2);
  const Sense* word = at_.as(next + 1, Class::kCardinal);
  const int hour = figure ? *figure : word != nullptr ? static_cast<int>(word->number) : -1;
  std::size_t end = next + 2;
  const bool told = oclock(end) != end;
  // "five to seven" counts as often as it tells the time.
  const bool time =
      told || !before || at_.is_any(i, "half", "quarter", "a") || at_.is(next - 1, "minutes");
  if (hour < 1 || hour > 12 || !time || at_.as(end, Class::kPerson) || at_.as(end, Class::kUnit))
    return std::nullopt;
  ClockMatch match{oclock(end), {}, false};
  match.clock.hour = before ? hour - 1 : hour;
  match.clock.minute = before ? 60 - minutes : minutes;
  if (match.clock.minute == 60) match.clock.minute = 0;
  day_half(match);
  return match;
}

// "16:00 UTC today", "8 a.m. on Monday", "12:00 UTC"
std::optional<Reading> TimeGrammar::clock_first(std::size_t i) const {
  auto time = clock(i);
  if (!time) return std::nullopt;
  borrow_half(*time);
  std::size_t next = at_.is_any(time->end, "on", "of") ? time->end + 1 : time->end;
  if (auto day = calendar_.period(next);
      day && day->period.grain == Grain::kDay && day->value.empty()) {
    Period period = day->period;
    period.clock = time->clock;
    // "five-thirty tomorrow evening"
    const auto part = daypart(day->end);
    if (!part) return timed(day->end, period);
    if (!time->half_said && part->sense->value != "MO" && time->clock.hour < 12)
      period.clock->hour += 12;
    return timed(part->end, period);
  }
  if (const auto part = next == time->end && at_.is_any(next, "this", "tonight") ? part_of_day(next)
                                                                                 : std::nullopt;
      part && part->period) {
    Period period = *part->period;
    if (period.daypart != "MO" && time->clock.hour < 12) {
      period.clock = time->clock;
      if (!at_.form(time->end - 1, Class::kMeridiem))
        period.clock->hour += time->clock.minute < 0 ? 12 : 0;
    } else {
      period.clock = time->clock;
    }
    period.daypart.clear();
    return timed(part->end, period);
  }
  // "3pm each day"
  if (auto often = set(time->end); often && often->value == "P1D") {
    Period period = unknown_period(Grain::kDay);
    period.clock = time->clock;
    often->value = value_of(period);
    return often;
  }
  Period period = today(i);
  if (!time->half_said) take_half(time->clock, i);
  if (!time->half_said) take_part(time->clock, period, time->end);
  // "10am to 12pm Monday", "from 10:30 to 3 on Monday": both are Monday's.
  if (to_word(at_, time->end)) {
    const auto last = clock(time->end + 1);
    const bool figure = at_.figure(time->end + 1, 1, 2).has_value();
    std::size_t after = last ? last->end : time->end + 2;
    if (at_.is_any(after, "on", "of")) ++after;
    if (const auto day = calendar_.period(after);
        (last || figure) && day && day->period.grain == Grain::kDay && day->value.empty())
      period = day->period;
    if (!time->half_said && last) take_part(time->clock, period, last->end);
  }
  // "16:15 UTC, June 1": two expressions, of one day.
  if (at_.is(time->end, ",")) {
    if (const auto day = calendar_.period(time->end + 1);
        day && day->period.grain == Grain::kDay && day->value.empty()) {
      period = day->period;
    }
  }
  period.clock = time->clock;
  Reading reading = timed(time->end, period);
  reading.period.reset();
  return reading;
}

// "7" and "9:30" of "between 7 and 9:30 last night": the part of the day that follows.
void TimeGrammar::take_part(Clock& clock, Period& period, std::size_t i) const {
  if (!at_.is_any(i, "last", "this", "tonight", "tomorrow", "yesterday")) return;
  auto part = part_of_day(i);
  if (!part) part = calendar(i);
  if (!part || !part->period || part->period->daypart.empty()) return;
  if (part->period->daypart != "MO" && clock.hour > 0 && clock.hour < 12) clock.hour += 12;
  period = *part->period;
  period.daypart.clear();
}

// "5" of "5 to 6pm", "9:30" of "9:30-4.30pm": the half of the day stands with the second.
std::optional<Reading> TimeGrammar::clock_range(std::size_t i) const {
  const auto hour_at = [&](std::size_t k) {
    return at_.figure(k, 1, 2).value_or(hour_word(at_, k));
  };
  const int hour = hour_at(i);
  if (hour < 1 || hour > 12 || (at_.joined(i) && i > 0 && !at_.is(i - 1, "("))) return std::nullopt;
  std::size_t next = i + 1;
  Clock first{hour, -1, -1, std::nullopt};
  if (at_.is_any(next, ":", ".") && at_.joined(next) && at_.joined(next + 1)) {
    const auto minute = at_.figure(next + 1, 2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    first.minute = *minute;
    next += 2;
  }
  if (!to_word(at_, next)) return std::nullopt;
  const auto last = clock(next + 1);
  const int end_hour = hour_at(next + 1);
  if (!last || end_hour == 0) return std::nullopt;
  if (last->clock.hour >= 12 && end_hour <= 12 && hour != 12) {
    const bool wraps =
        hour > end_hour || end_hour == 12 ||
        (hour == end_hour &&
         first.minute > last->clock.minute);  // "11 to 1pm", "10 to 12pm" begin in the morning
    if (!wraps) first.hour += 12;
  }
  Period period = today(i);
  const std::size_t after = at_.is_any(last->end, "on", "of") ? last->end + 1 : last->end;
  if (const auto day = calendar_.period(after); day && day->period.grain == Grain::kDay)
    period = day->period;
  if (!last->half_said) take_half(first, i);
  if (!last->half_said) take_part(first, period, last->end);
  period.clock = first;
  Reading reading = timed(next, period);
  reading.period.reset();
  return reading;
}

// "3" of "from 10:30 to 3", of "8 am - 3 yesterday afternoon": an hour after a clock, before no
// noun.
std::optional<Reading> TimeGrammar::second_hour(std::size_t i) const {
  const auto hour = at_.figure(i, 1, 2);
  if (!hour || *hour < 1 || *hour > 12 || i < 2 || context_.near.hour < 0 ||
      context_.near.end + 1 != i || !to_word(at_, i - 1) || at_.joined(i + 1))
    return std::nullopt;
  std::size_t next = i + 1;
  const bool ends = !at_.letters(next) || at_.is(next, "on") ||
                    (at_.as(next, Class::kZone) && !at_.is(next, "z"));
  const auto day = calendar_.period(at_.skip(next, "on"));
  const bool dated = day && day->period.grain == Grain::kDay && day->value.empty();
  if (!ends && !dated) return std::nullopt;
  Period period = dated ? day->period : today(i);
  period.clock =
      Clock{*hour < context_.near.hour && *hour < 12 ? *hour + 12 : *hour, -1, -1, std::nullopt};
  Reading reading = timed(next, period);
  reading.period.reset();
  return reading;
}

}  // namespace chancery::dates
