#include "chancery/dates/time_grammar.h"

#include <charconv>

namespace chancery::dates {

using document::TimeType;

// Most words of a text are none that an expression begins with.
bool TimeGrammar::may_begin(std::size_t i) const {
  if (at_.digits(i) || (i < at_.size() && at_[i].word != nullptr)) return true;
  if (at_.mark(i)) return at_.is_any(i, "'", "½");
  return at_.is_any(i, "the", "a", "an", "half", "quarter", "once", "twice", "tonight", "tonite",
                    "same", "all", "another", "fy", "cy", "calendar", "fiscal", "financial", "q",
                    "h", "first", "final", "opening", "closing", "very", "week", "weekend", "that");
}

std::optional<Reading> TimeGrammar::read(std::size_t i) const {
  if (!may_begin(i)) return std::nullopt;
  Found best;
  for (Found found : {calendar(i), clock_range(i), clock_first(i), part_of_day(i), duration(i),
                      second_hour(i), anchored(i), edge_of_period(i), shared_unit(i), set(i),
                      reference(i), weekday_and_offset(i)}) {
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
  if (match.period.clock) reading.hour = match.period.clock->hour;
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

bool TimeGrammar::beside(std::size_t i) const {
  if (context_.near.end == 0 || context_.near.end > i) return false;
  std::size_t k = context_.near.end;
  while (k < i &&
         at_.is_any(k, ",", "(", "from", "between", "at", "to", "-", "and", "until", "till", "by",
                    "before", "after", "around", "about", "for", "@", "later", "than", "through"))
    ++k;
  return k == i;
}

void TimeGrammar::take_half(Clock& clock, std::size_t i) const {
  if (context_.near.late && clock.hour > 0 && clock.hour < 12 && beside(i)) clock.hour += 12;
}

// The day of a time that stands alone: one told just before, else publication, else unknown.
Period TimeGrammar::today(std::size_t i) const {
  // "Tuesday, from 2:00", "tomorrow before 5 pm"
  if (context_.near.day && beside(i)) return day_period(*context_.near.day);
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
  if (Found often = set_on_weekday(i, end)) return often;
  const auto half = at_.form(end, Class::kMeridiem);  // "tomorrow am"
  if (half && at_.letters(end) && !at_[end].all_capitals && at_.as(i, Class::kDayname)) {
    period.daypart = half->sense->number > 0 ? "AF" : "MO";
    end = half->end;
  } else if (const auto part = daypart(end)) {
    period.daypart = part->sense->value;
    end = part->end;
    // "Wednesday evening next week"
    const Sense* weekday = at_.as(i, Class::kWeekday);
    const auto week = weekday != nullptr ? calendar_.period(at_.skip(end, "of")) : std::nullopt;
    const auto extent = week && week->period.grain == Grain::kWeek && week->value.empty()
                            ? dates::days_of(week->period)
                            : std::nullopt;
    if (extent) {
      const std::string daypart = period.daypart;
      period = day_period(extent->first + std::chrono::days{static_cast<int>(weekday->number) - 1});
      period.daypart = daypart;
      end = week->end;
    }
  }
  std::size_t next = at_.is(end, ",") ? end + 1 : end;
  const bool at_word = at_.is_any(next, "at", "by");
  if (at_word) ++next;
  if (at_.is(next, "around") || at_.is(next, "about")) ++next;
  auto time = clock(next);
  if (time) borrow_half(*time);
  if (time && (at_word || next == end || at_.is(next - 1, ","))) {
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

// "this morning", "last night", "tonight", "the early morning", "overnight"
std::optional<Reading> TimeGrammar::part_of_day(std::size_t i) const {
  std::size_t from = i;
  if (at_.is_any(from, "later", "earlier", "early", "late"))
    from = at_.is(from + 1, "in") ? from + 2 : from + 1;
  Period day = context_.published ? day_period(*context_.published) : unknown_period(Grain::kDay);
  if (at_.is_any(from, "tonight", "tonite")) {
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
  const bool bare = at_.is(next, "next") && !at_.is(next + 1, "overnight");
  if (at_.is_any(next, "following", "next", "previous") && at_.as(next + 1, Class::kDaypart) &&
      (determined || bare)) {
    Period period = unknown_period(Grain::kDay);
    if (context_.last_day) {
      const int step = at_.is(next, "previous") ? -1 : 1;
      period = day_period(*context_.last_day + std::chrono::days{step});
    }
    period.daypart = at_.as(next + 1, Class::kDaypart)->value;
    return timed(next + 2, period);
  }
  // "the early hours of Monday"
  if (determined && at_.is_any(next, "early", "small") && at_.is(next + 1, "hours")) {
    Period period = today(i);
    std::size_t end = next + 2;
    const auto of_day =
        at_.is(end, "of") ? calendar_.period(at_.skip(end + 1, "the")) : std::nullopt;
    if (of_day && of_day->period.grain == Grain::kDay && of_day->value.empty()) {
      period = of_day->period;
      end = of_day->end;
    } else if (at_.is(end, "of")) {
      return std::nullopt;
    }
    period.daypart = "MO";
    return timed(end, period);
  }
  const bool said = next == i + 1 && at_.is_any(i, "early", "late");  // "in late afternoon"
  const bool adjective = said || at_.is_any(next, "early", "late", "mid");
  if (adjective && !said) next = at_.skip_hyphen(next + 1);
  const Sense* part = at_.as(next, Class::kDaypart);
  const bool alone = i > 0 && at_.is_any(i - 1, "in", "at", "by", "until", "since", "during",
                                         "from", "before", "after");
  if (part == nullptr || !(determined || adjective || at_.is(next, "overnight") ||
                           (alone && at_.is_any(next, "dawn", "night", "dusk", "sunset", "daybreak",
                                                "morning", "daytime")))) {
    return std::nullopt;
  }
  Period period = today(i);
  // "the morning of 22 December"
  if (at_.is(next + 1, "of")) {
    if (const auto of_day = calendar_.period(at_.skip(next + 2, "the"));
        of_day && of_day->period.grain == Grain::kDay && of_day->value.empty()) {
      period = of_day->period;
      period.daypart = part->value;
      return timed(of_day->end, period);
    }
  }
  // "dawn on Friday", "overnight Tuesday"
  if (const auto on_day = at_.is_any(next, "dawn", "dusk", "daybreak", "sunset", "overnight")
                              ? calendar_.period(at_.skip(next + 1, "on"))
                              : std::nullopt;
      on_day && on_day->period.grain == Grain::kDay && on_day->value.empty()) {
    period = on_day->period;
    period.daypart = part->value;
    return timed(on_day->end, period);
  }
  // "the dawn of a new era"
  if (at_.is(next + 1, "of") && part->value != "AF" && !at_.is(next, "overnight") &&
      at_.is_any(next, "dawn", "dusk", "sunset", "daybreak", "sunrise", "evening"))
    return std::nullopt;
  period.daypart = part->value;
  Reading reading = timed_part(next + 1, period);
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
