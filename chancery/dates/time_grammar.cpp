#include "chancery/dates/time_grammar.h"

#include <charconv>

namespace chancery::dates {

using document::TimeType;

std::optional<Reading> TimeGrammar::read(std::size_t i) const {
  Found best;
  for (Found found : {calendar(i), clock_range(i), clock_first(i), part_of_day(i), duration(i),
                      anchored(i), edge_of_period(i), shared_unit(i), set(i), reference(i)}) {
    if (found && (!best || found->end > best->end)) best = std::move(found);
  }
  return best;
}

Reading TimeGrammar::of_period(std::size_t end, const PeriodMatch& match) const {
  Reading reading;
  reading.end = end;
  reading.value = dates::value_of(match);
  reading.days = dates::days_of(match);
  if (match.value.empty()) reading.period = match.period;
  reading.explicit_year = match.explicit_year;
  if (match.period.clock || !match.period.daypart.empty()) reading.type = TimeType::kTime;
  return reading;
}

Reading TimeGrammar::timed(std::size_t end, Period period) const {
  PeriodMatch match;
  match.period = std::move(period);
  Reading reading = of_period(end, match);
  reading.type = TimeType::kTime;
  return reading;
}

Reading TimeGrammar::timed_part(std::size_t end, Period period) const {
  const auto hour = at_.is_any(end, "at", "around") ? at_.figure(end + 1, 1, 2) : std::nullopt;
  if (!hour || *hour < 1 || *hour > 12 || at_.letters(end + 2) ||
      at_.joined(end + 2) * at_.digits(end + 3) != 0) {
    return timed(end, std::move(period));
  }
  const bool after_noon =
      period.daypart != "MO" && !(period.daypart == "NI" && *hour < 5) && *hour < 12;
  period.clock = Clock{after_noon ? *hour + 12 : *hour, -1, -1, std::nullopt};
  period.daypart.clear();
  return timed(end + 2, std::move(period));
}

// The day of a time that stands alone: one told just before, else publication, else unknown.
Period TimeGrammar::today() const {
  if (context_.current_day) return day_period(*context_.current_day);
  return unknown_period(Grain::kDay);
}

std::optional<Form> TimeGrammar::daypart(std::size_t i) const {
  std::size_t from = i;
  if (at_.is_any(from, "in", "during")) from = at_.skip(from + 1, "the");
  if (at_.is_any(from, "early", "late", "mid")) from = at_.skip_hyphen(from + 1);
  auto form = at_.form(from, Class::kDaypart);
  if (form && at_.is(form->end, "'") && at_.is(form->end + 1, "s")) return form;
  return form;
}

// A period, with the part of the day or the clock that goes with it.
std::optional<Reading> TimeGrammar::calendar(std::size_t i) const {
  auto match = calendar_.period(i);
  if (!match) return std::nullopt;
  if (match->period.grain != Grain::kDay || !match->value.empty())
    return of_period(match->end, *match);
  Period period = match->period;
  std::size_t end = match->end;
  if (at_.as(i, Class::kWeekdaySet) && end == i + 1) {
    Reading reading;
    reading.end = end;
    reading.type = TimeType::kSet;
    reading.value =
        "XXXX-WXX-" + std::to_string(static_cast<int>(at_.as(i, Class::kWeekdaySet)->number));
    return reading;
  }
  if (const auto part = daypart(end)) {
    period.daypart = part->sense->value;
    end = part->end;
  }
  std::size_t next = at_.is(end, ",") ? end + 1 : end;
  const bool at_word = at_.is_any(next, "at", "by");
  if (at_word) ++next;
  if (at_.is(next, "around") || at_.is(next, "about")) ++next;
  if (const auto time = clock(next); time && (at_word || next == end || at_.is(next - 1, ","))) {
    // A bare figure after a day is no clock.
    period.clock = time->clock;
    if (!period.daypart.empty() && time->clock.hour < 12 && period.daypart != "MO")
      period.clock->hour += 12;
    if (period.daypart == "NI" && time->clock.hour < 6 && time->clock.hour > 0)
      period.clock->hour = time->clock.hour;
    period.daypart.clear();
    return timed(time->end, period);
  }
  if (!period.daypart.empty()) return timed_part(end, period);
  return of_period(match->end, *match);
}

void TimeGrammar::zone(ClockMatch& match) const {
  std::size_t next = match.end;
  const bool bracket = at_.is(next, "(");
  if (bracket) ++next;
  const Sense* zone = at_.as(next, Class::kZone);
  if (zone == nullptr || !(at_[next].all_capitals || (at_.is(next, "z") && at_.joined(next)))) {
    if (!bracket && at_.is(next, "local") && at_.is(next + 1, "time")) match.end = next + 2;
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
    ClockMatch match{word->end, {}, 0};
    match.clock.hour = word->sense->value.starts_with("24") ? 24 : 12;
    match.clock.minute = 0;
    return match;
  }
  if (i > 0 && at_.joined(i) && at_.is_any(i - 1, ".", ",", "$", "€", "£", ":", "/", "#"))
    return std::nullopt;
  std::optional<int> hour = at_.figure(i, 1, 2);
  ClockMatch match{i + 1, {}, 0};
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
    if (const Sense* word = hour ? nullptr : at_.as(i, Class::kCardinal)) {
      // "six pm"
      const auto meridiem = word->number >= 1 && word->number <= 12
                                ? at_.form(i + 1, Class::kMeridiem)
                                : std::nullopt;
      if (!meridiem) return spoken_clock(i);
      hour = static_cast<int>(word->number);
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
    sure = true;
  } else if (at_.is(match.end, "o") && at_.is(match.end + 1, "'") &&
             at_.is(match.end + 2, "clock")) {
    match.end += 3;
    sure = true;
  } else if (!sure) {
    // "20 past eight", "10 in the morning"
    if (const auto spoken = spoken_clock(i)) return spoken;
    if (at_.is(match.end, "in") && at_.is(match.end + 1, "the") && i > 0 &&
        at_.is_any(i - 1, "at", "by", "until", "to", "from", "between", "around", "about")) {
      sure = at_.as(match.end + 2, Class::kDaypart) != nullptr;
    }
  }
  if (!sure) return std::nullopt;
  if (at_.is(match.end, "in") && at_.is(match.end + 1, "the") &&
      at_.as(match.end + 2, Class::kDaypart)) {
    const std::string_view part = at_.as(match.end + 2, Class::kDaypart)->value;
    if (part != "MO" && match.clock.hour < 12) match.clock.hour += 12;
    match.end += 3;
  }
  zone(match);
  return match;
}

// "half past seven", "a quarter to five", "20 minutes past eight", "seven o'clock", "noon"
std::optional<TimeGrammar::ClockMatch> TimeGrammar::spoken_clock(std::size_t i) const {
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
    if (at_.is(next, "o") && at_.is(next + 1, "'") && at_.is(next + 2, "clock") && minutes <= 24 &&
        next - i <= 2) {
      ClockMatch match{next + 3, {}, 0};
      match.clock.hour = minutes;
      if (at_.is(match.end, "in") && at_.is(match.end + 1, "the") &&
          at_.as(match.end + 2, Class::kDaypart)) {
        if (at_.as(match.end + 2, Class::kDaypart)->value != "MO" && match.clock.hour < 12)
          match.clock.hour += 12;
        match.end += 3;
      }
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
  const bool oclock = at_.is(end, "o") && at_.is(end + 1, "'") && at_.is(end + 2, "clock");
  // "five to seven" counts as often as it tells the time.
  const bool time =
      oclock || !before || at_.is_any(i, "half", "quarter", "a") || at_.is(next - 1, "minutes");
  if (hour < 1 || hour > 12 || !time || at_.as(end, Class::kPerson) || at_.as(end, Class::kUnit))
    return std::nullopt;
  if (oclock) end += 3;
  ClockMatch match{end, {}, 0};
  match.clock.hour = before ? hour - 1 : hour;
  match.clock.minute = before ? 60 - minutes : minutes;
  if (match.clock.minute == 60) match.clock.minute = 0;
  if (at_.is(end, "in") && at_.is(end + 1, "the") && at_.as(end + 2, Class::kDaypart)) {
    if (at_.as(end + 2, Class::kDaypart)->value != "MO" && match.clock.hour < 12)
      match.clock.hour += 12;
    match.end = end + 3;
  }
  return match;
}

// "16:00 UTC today", "8 a.m. on Monday", "12:00 UTC"
std::optional<Reading> TimeGrammar::clock_first(std::size_t i) const {
  const auto time = clock(i);
  if (!time) return std::nullopt;
  std::size_t next = at_.is_any(time->end, "on", "of") ? time->end + 1 : time->end;
  if (auto day = calendar_.period(next);
      day && day->period.grain == Grain::kDay && day->value.empty()) {
    Period period = day->period;
    period.clock = time->clock;
    return timed(day->end, period);
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
  Period period = today();
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

// "5" of "5 to 6pm", "9:30" of "9:30-4.30pm": the half of the day stands with the second.
std::optional<Reading> TimeGrammar::clock_range(std::size_t i) const {
  const auto hour = at_.figure(i, 1, 2);
  if (!hour || *hour < 1 || *hour > 12 || (at_.joined(i) && i > 0 && !at_.is(i - 1, "(")))
    return std::nullopt;
  std::size_t next = i + 1;
  Clock first{*hour, -1, -1, std::nullopt};
  if (at_.is_any(next, ":", ".") && at_.joined(next) && at_.joined(next + 1)) {
    const auto minute = at_.figure(next + 1, 2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    first.minute = *minute;
    next += 2;
  }
  if (!at_.is_any(next, "to", "-", "and", "until", "till")) return std::nullopt;
  const auto last = clock(next + 1);
  const auto end_hour = at_.figure(next + 1, 1, 2);
  if (!last || !end_hour) return std::nullopt;
  if (last->clock.hour >= 12 && *end_hour <= 12 && *hour != 12) {
    const bool wraps =
        *hour > *end_hour || *end_hour == 12;  // "11 to 1pm", "10 to 12pm" begin in the morning
    if (!wraps) first.hour += 12;
  }
  Period period = today();
  if (const auto day = calendar_.period(at_.skip(last->end, "on"));
      day && day->period.grain == Grain::kDay)
    period = day->period;
  period.clock = first;
  Reading reading = timed(next, period);
  reading.period.reset();
  return reading;
}

// "this morning", "last night", "tonight", "the early morning", "overnight"
std::optional<Reading> TimeGrammar::part_of_day(std::size_t i) const {
  std::size_t from = i;
  if (at_.is_any(from, "later", "earlier", "early", "late"))
    from = at_.is(from + 1, "in") ? from + 2 : from + 1;
  Period day = context_.published ? day_period(*context_.published) : unknown_period(Grain::kDay);
  if (at_.is(from, "tonight")) {
    day.daypart = "NI";
    return timed_part(from + 1, day);
  }
  if (at_.is_any(from, "this", "last") && at_.as(from + 1, Class::kDaypart) &&
      !at_.is(from + 1, "dawn")) {
    day.daypart = at_.as(from + 1, Class::kDaypart)->value;
    if (at_.is(from, "last") && context_.published) {
      const std::string part = day.daypart;
      day = day_period(*context_.published - std::chrono::days{1});
      day.daypart = part;
    }
    return timed_part(from + 2, day);
  }
  std::size_t next = from;
  const bool determined = at_.is_any(next, "the", "that", "same");
  if (determined) ++next;
  if (at_.is_any(next, "following", "next", "previous") && at_.as(next + 1, Class::kDaypart) &&
      determined) {
    Period period = unknown_period(Grain::kDay);
    if (context_.last_day) {
      const int step = at_.is(next, "previous") ? -1 : 1;
      period = day_period(*context_.last_day + std::chrono::days{step});
    }
    period.daypart = at_.as(next + 1, Class::kDaypart)->value;
    return timed(next + 2, period);
  }
  const bool adjective = at_.is_any(next, "early", "late", "mid");
  if (adjective) next = at_.skip_hyphen(next + 1);
  const Sense* part = at_.as(next, Class::kDaypart);
  const bool alone =
      i > 0 && at_.is_any(i - 1, "in", "at", "by", "until", "since", "during", "from");
  if (part == nullptr || !(determined || adjective || at_.is(next, "overnight") ||
                           (alone && at_.is_any(next, "dawn", "night", "dusk", "sunset", "daybreak",
                                                "morning", "daytime")))) {
    return std::nullopt;
  }
  Period period = today();
  // "the morning of 22 December"
  if (at_.is(next + 1, "of")) {
    if (const auto of_day = calendar_.period(at_.skip(next + 2, "the"));
        of_day && of_day->period.grain == Grain::kDay && of_day->value.empty()) {
      period = of_day->period;
      period.daypart = part->value;
      return timed(of_day->end, period);
    }
  }
  period.daypart = part->value;
  Reading reading = timed(next + 1, period);
  reading.period.reset();
  return reading;
}

std::optional<Reading> TimeGrammar::reference(std::size_t i) const {
  const auto form = at_.form(i, Class::kReference);
  if (!form) return std::nullopt;
  const auto words = form->end - i;
  const std::string_view last = at_.lower(form->end - 1);
  if (last == "soon" &&
      (at_.is(form->end, "as") || (i > 0 && at_.is_any(i - 1, "as", "too", "how"))))
    return std::nullopt;
  if (last == "past" || last == "future") {
    const bool placed = words > 2 || at_.is(i, "in") ||
                        (i > 0 && at_.is_any(i - 1, "in", "of", "for", "into", "from"));
    const bool noun = at_.letters(form->end) &&
                      !at_.is_any(form->end, "and", "or", "but", "to", "when", "that", "is", "was",
                                  "will", "as", "it", "he", "she", "they", "we", "have", "has",
                                  "by", "if", "with", "because", "i", "a", "the");
    const bool counted = at_.digits(form->end) || at_.as(form->end, Class::kCardinal) ||
                         at_.as(form->end, Class::kVague);
    if (!placed || noun || counted) return std::nullopt;
    if (at_.is(i, "in") && at_.is(i + 1, "the")) {
      Reading reading{.end = form->end, .value = std::string(form->sense->value)};
      return reading;
    }
  }
  if (words == 1 && last == "recent" && (at_.as(form->end, Class::kUnitPlural) || i == 0))
    return std::nullopt;
  if (words == 1 && at_.is(form->end, "-") && at_.joined(form->end))
    return std::nullopt;  // "now-defunct"
  return Reading{.end = form->end, .value = std::string(form->sense->value)};
}

}  // namespace chancery::dates
