// What comes again and again: "every Monday", "twice a week", "Tuesdays at 9", "annual".
#include "chancery/dates/time_grammar.h"

namespace chancery::dates {

using document::TimeType;

// "every Monday", "each year", "every three weeks", "daily", "twice a week", "annual"
std::optional<Reading> TimeGrammar::set(std::size_t i) const {
  Reading reading;
  reading.type = TimeType::kSet;
  if (const auto form = at_.form(i, Class::kFrequency)) {
    // "The Daily Mail", "Weekly Standard" are papers; "annual" never is.
    const bool name = at_.capital(i) && i > 0 && !at_.is(i - 1, ".");
    const bool paper = at_.capital(form->end) || (i > 0 && at_.capital(i - 1));
    if (name && paper) return std::nullopt;
    reading.end = form->end;
    reading.value = form->sense->value;
    set_clock(reading);
    return reading;
  }
  if (at_.is_any(i, "once", "twice") || (read_words(at_, i) && at_.is(i + 1, "times"))) {
    std::size_t next = at_.is_any(i, "once", "twice") ? i + 1 : i + 2;
    if (!at_.is_any(next, "a", "per", "every", "each")) return std::nullopt;
    std::size_t end = next + 1;
    const auto many = at_.is(next, "every") ? quantity(next + 1) : std::nullopt;
    if (many) ++next;
    const auto grain = calendar_.unit(many ? many->end : next + 1, end);
    if (!grain) return std::nullopt;
    reading.end = end;
    reading.value = duration_value(*grain, many ? many->value : 1, false);
    return reading;
  }
  // "the 19th of every month"
  const std::size_t number = at_.skip(i, "the");
  if (const auto day = at_.digits(number) ? read_ordinal(at_, number) : std::nullopt;
      day && day->value <= 31 && at_.is(day->end, "of") && at_.as(day->end + 1, Class::kEvery) &&
      at_.is(day->end + 2, "month")) {
    Period period = unknown_period(Grain::kDay);
    period.day = static_cast<int>(day->value);
    reading.value = value_of(period);
    reading.end = day->end + 3;
    return reading;
  }
  // "the first Tuesday of each month"
  if (const auto nth = at_.is(number, "last") ? std::optional(Number{.end = number + 1})
                                              : read_ordinal(at_, number);
      nth && at_.as(nth->end, Class::kWeekday) && at_.is(nth->end + 1, "of") &&
      at_.as(nth->end + 2, Class::kEvery)) {
    std::size_t end = nth->end + 3;
    const auto grain = calendar_.unit(end, end);
    if (!grain || *grain < Grain::kMonth) return std::nullopt;
    reading.end = end;
    reading.value = duration_value(*grain, 1, false);
    return reading;
  }
  const auto every = at_.form(i, Class::kEvery);
  if (!every) return std::nullopt;
  std::size_t next = every->end;
  double count = every->sense->number;
  bool vague = false;
  if (at_.is(next, "single")) ++next;
  if (at_.is(next, "weekday")) {
    reading.end = next + 1;
    reading.value = "P1WD";
    return reading;
  }
  if (const auto weekday = at_.form(next, Class::kWeekday)) {
    reading.end = weekday->end;
    reading.value = "XXXX-WXX-" + std::to_string(static_cast<int>(weekday->sense->number));
    if (const auto part = daypart(weekday->end)) {
      reading.end = part->end;
      reading.value += "T" + std::string(part->sense->value);
    }
    set_clock(reading);
    return reading;
  }
  if (const auto part = at_.form(next, Class::kDaypart)) {
    reading.end = part->end;
    reading.value = "XXXX-XX-XXT" + std::string(part->sense->value);
    set_clock(reading);
    return reading;
  }
  if (const auto month = at_.form(next, Class::kMonth)) {
    reading.end = month->end;
    Period period;
    period.grain = Grain::kMonth;
    period.month = static_cast<int>(month->sense->number);
    reading.value = value_of(period);
    return reading;
  }
  if (const auto season = at_.form(next, Class::kSeason)) {
    reading.end = season->end;
    reading.value = "XXXX-" + std::string(season->sense->value);
    return reading;
  }
  if (const auto many = quantity(next); many && !many->article) {
    count = many->value;
    vague = many->vague;
    next = many->end;
  } else if (const auto ordinal = read_ordinal(at_, next); ordinal && !at_.as(next, Class::kUnit)) {
    count = ordinal->value;
    next = ordinal->end;
  }
  std::size_t end = next;
  const auto grain = calendar_.unit(next, end);
  if (!grain) return std::nullopt;
  reading.end = end;
  reading.value = duration_value(*grain, count, vague);
  set_clock(reading);
  return reading;
}

// "every day [at 7:30 pm]", "Tuesdays [at 9 am]", "every evening [at 8]": a clock of every such
// day.
void TimeGrammar::set_clock(Reading& reading) const {
  const bool daily = reading.value == "P1D" || reading.value.starts_with("XXXX-XX-XXT");
  if (!daily && !reading.value.starts_with("XXXX-WXX-")) return;
  const auto time = clock(at_.skip(reading.end, "at"));
  if (!time) return;
  const std::size_t part = reading.value.find('T');
  Period period = unknown_period(Grain::kDay);
  period.clock = time->clock;
  const bool late = part != std::string::npos && !reading.value.ends_with("MO");
  if (late && !time->half_said && period.clock->hour < 12) period.clock->hour += 12;
  const std::string day = daily ? "XXXX-XX-XX" : reading.value.substr(0, part);
  reading.value = day + value_of(period).substr(10);
  reading.end = time->end;
}

// "Tuesdays", "Friday mornings", "Tuesdays at 9 am"; `end` is past the weekday.
std::optional<Reading> TimeGrammar::set_on_weekday(std::size_t i, std::size_t end) const {
  const Sense* day = at_.as(i, Class::kWeekdaySet);
  const bool plural = day != nullptr;
  if (!plural) day = at_.as(i, Class::kWeekday);
  if (day == nullptr || end != i + 1) return std::nullopt;
  Reading reading;
  reading.end = end;
  reading.type = TimeType::kSet;
  reading.value = "XXXX-WXX-" + std::to_string(static_cast<int>(day->number));
  const auto often = at_.form(end, Class::kFrequency);
  if (often && often->sense->value.starts_with("XXXX-XX-XXT")) {
    reading.end = often->end;
    reading.value += often->sense->value.substr(10);
  } else if (!plural) {
    return std::nullopt;
  }
  set_clock(reading);
  return reading;
}

}  // namespace chancery::dates
