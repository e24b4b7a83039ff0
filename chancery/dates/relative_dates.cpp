// Periods told by their place to publication ("last week") or to the story ("the following day"),
// and parts of periods ("the end of last year", "the last week of March").
#include "chancery/dates/calendar_grammar.h"

namespace chancery::dates {
namespace {

using std::chrono::days;

// The last (step < 0), this (0) or next (> 0) period whose grain is said by a weekday.
base::Day shifted_weekday(base::Day published, int weekday, int step, Direction direction) {
  const int today = base::weekday_of(published) + 1;
  if (step < 0) return published - days{(today - weekday + 6) % 7 + 1};
  if (step > 0) return published + days{7 - today + weekday};  // the weekday of next week
  const int gap = weekday - today;
  if (gap > 0 && direction == Direction::kBehind) return published + days{gap - 7};
  if (gap < 0 && direction == Direction::kAhead) return published + days{gap + 7};
  return published + days{gap};
}

int season_number(std::string_view value) {
  return value == "SP" ? 1 : value == "SU" ? 2 : value == "FA" ? 3 : 4;
}

// The early, middle or late third of an extent.
base::DayRange third_of(base::DayRange extent, std::string_view part) {
  const int length = static_cast<int>((extent.last - extent.first).count()) + 1;
  const int piece = length / 3;
  if (part == "START") return {extent.first, extent.first + days{piece > 0 ? piece - 1 : 0}};
  if (part == "END") return {extent.last - days{piece > 0 ? piece - 1 : 0}, extent.last};
  return {extent.first + days{piece}, extent.last - days{piece}};
}

bool is_period_unit(Grain grain) {
  switch (grain) {
    case Grain::kDay:
    case Grain::kWeekend:
    case Grain::kWeek:
    case Grain::kMonth:
    case Grain::kQuarter:
    case Grain::kYear:
    case Grain::kDecade:
    case Grain::kCentury:
    case Grain::kMillennium:
    case Grain::kFortnight:
    case Grain::kHalf:
      return true;
    default:
      return false;
  }
}

}  // namespace

// "last week", "this year", "next Monday", "last December", "this summer", "the coming days" (no
// number)
CalendarGrammar::Match CalendarGrammar::shift(std::size_t i, int depth) const {
  const std::size_t from = at_.skip(i, "the");
  const Sense* sense = at_.as(from, Class::kShift);
  if (sense == nullptr) return std::nullopt;
  int step = static_cast<int>(sense->number);
  std::size_t next = from + 1;
  bool nearest = at_.is_any(from, "coming", "upcoming");  // "this coming Friday": the first to come
  if (at_.is(from, "this") && at_.is_any(next, "past", "coming", "last", "next", "upcoming")) {
    step = static_cast<int>(at_.as(next, Class::kShift)->number);
    nearest = step > 0;
    ++next;
  }
  next = at_.skip_hyphen(next);
  const bool fiscal = at_.is_any(next, "fiscal", "financial");
  if (fiscal || at_.is_any(next, "calendar", "whole", "entire")) ++next;
  if (at_.is(next, "year") && at_.is(next + 1, "'") && at_.is(next + 2, "s") && depth < 2) {
    // "last year's fourth quarter"
    const Match part = quarter(next + 3, 2);
    if (part && context_.published) {
      PeriodMatch match = *part;
      match.period.year = base::year_of(*context_.published) + step;
      return match;
    }
  }
  PeriodMatch match;
  std::size_t end = next;
  const auto published = context_.published;
  if (const auto grain = unit(next, end);
      grain && is_period_unit(*grain) && !at_.as(next, Class::kUnitPlural)) {
    match.end = end;
    if (*grain == Grain::kDay && at_.is_any(from, "this", "last", "current", "past", "coming"))
      return std::nullopt;
    if (*grain == Grain::kDay && from != i && at_.is(from, "next"))
      return std::nullopt;  // narrative()
    const bool narrative_word = at_.is_any(from, "past", "current") && from != i;
    if (narrative_word && step < 0) return std::nullopt;  // "the past decade" is a duration
    const auto period = published ? shifted(*grain, *published, step) : std::nullopt;
    match.period = period ? *period : unknown_period(*grain);
    if (*grain == Grain::kWeek) {
      // "next week Monday", "last week on Tuesday"
      const auto weekday = weekday_word(at_.skip(end, "on"));
      if (weekday && depth < 2) {
        const int number = static_cast<int>(weekday->sense->number);
        const auto extent = days_of(match.period);
        match.end = weekday->end;
        match.period = extent ? day_period(extent->first + days{number - 1}) : Period{};
        if (!extent) match.period.weekday = number;
        return match;
      }
    }
    match.period.fiscal = fiscal && *grain == Grain::kYear;
    return match;
  }
  if (const auto weekday = weekday_word(next)) {
    const int number = static_cast<int>(weekday->sense->number);
    match.end = weekday->end;
    if (published) {
      base::Day day = shifted_weekday(*published, number, step, context_.direction(i));
      if (nearest && day - *published > days{7}) day -= days{7};
      match.period = day_period(day);
    } else {
      match.period.weekday = number;
    }
    return match;
  }
  if (const auto month = month_word(next)) {
    const int number = static_cast<int>(month->sense->number);
    PeriodMatch date = month_day(i, month->end, number, 0, std::nullopt);
    const auto day = day_number(month->end);
    if (day) {
      date.end = day->end;
      date.period.day = static_cast<int>(day->value);
      date.period.grain = Grain::kDay;
    }
    if (published) {
      const int now = static_cast<int>(base::month_of(*published));
      const int year = base::year_of(*published);
      if (step < 0) date.period.year = number < now ? year : year - 1;
      if (step == 0) date.period.year = year;
      if (step > 0) date.period.year = number > now ? year : year + 1;
    }
    return date;
  }
  if (const auto season = at_.form(next, Class::kSeason)) {
    match.end = season->end;
    match.period.grain = Grain::kSeason;
    match.period.number = season_number(season->sense->value);
    if (published) {
      const Period now = period_at(Grain::kSeason, *published);
      const int gap = match.period.number - now.number;
      match.period.year = *now.year;
      if (step < 0 && gap >= 0) match.period.year = *now.year - 1;
      if (step > 0 && gap <= 0) match.period.year = *now.year + 1;
      if (step == 0 && base::month_of(*published) < 3 && match.period.number != 4) {
        match.period.year = base::year_of(*published);
      }
    }
    return match;
  }
  if (depth < 2 && !at_.is(next, "9")) return shifted_feast(next, step);
  return std::nullopt;
}

// "that day", "the same month", "the following week", "the previous year", "the year before", "the
// next day"
CalendarGrammar::Match CalendarGrammar::narrative(std::size_t i, int depth) const {
  std::size_t from = at_.skip(i, "the");
  const bool the = from != i;
  const Sense* sense = at_.as(from, Class::kNarrative);
  PeriodMatch match;
  std::size_t end = from;
  int step = 0;
  std::optional<Grain> grain;
  if (the && at_.is(from, "weekend") && (i == 0 || !at_.is_any(i - 1, "every", "for"))) {
    // "over the weekend": the latest one, or the one that comes.
    match.end = from + 1;
    match.period = unknown_period(Grain::kWeekend);
    if (context_.published) {
      const bool now = base::weekday_of(*context_.published) >= 5;
      const int back = now || context_.direction(i) == Direction::kAhead ? 0 : -1;
      if (const auto weekend = shifted(Grain::kWeekend, *context_.published, back))
        match.period = *weekend;
    }
    return match;
  }
  if (sense != nullptr) {
    step = static_cast<int>(sense->number);
    std::size_t next = from + 1;
    if (at_.is(from, "that") && at_.is(next, "same")) ++next;
    grain = unit(next, end);
    if (!grain) {
      // "the following Monday"
      const auto weekday = step != 0 ? weekday_word(next) : std::nullopt;
      const auto month = step != 0 && !weekday ? month_word(next) : std::nullopt;
      if (month && the && !day_number(month->end)) {
        // "the previous December"
        const int number = static_cast<int>(month->sense->number);
        match.end = month->end;
        match.period.grain = Grain::kMonth;
        match.period.month = number;
        const auto told = context_.last_month ? context_.last_month : context_.published;
        if (!told) return match;
        const int now = static_cast<int>(base::month_of(*told));
        const bool across = step < 0 ? number >= now : number <= now;
        match.period.year = base::year_of(*told) + (across ? step : 0);
        return match;
      }
      if (!weekday) return step != 0 && depth < 2 ? shifted_feast(next, step) : std::nullopt;
      match.end = weekday->end;
      const int number = static_cast<int>(weekday->sense->number);
      if (!context_.last_day) {
        match.period.weekday = number;
        return match;
      }
      const int today = base::weekday_of(*context_.last_day) + 1;
      const int gap = step > 0 ? (number - today + 6) % 7 + 1 : -((today - number + 6) % 7 + 1);
      match.period = day_period(*context_.last_day + days{gap});
      return match;
    }
    if (at_.as(next, Class::kUnitPlural)) return std::nullopt;
  } else if (the && at_.is(from, "next")) {
    // "the next day" is the story's; "next day", "next week" are publication's.
    grain = unit(from + 1, end);
    if (!grain || *grain != Grain::kDay || at_.as(from + 1, Class::kUnitPlural))
      return std::nullopt;
    step = 1;
  } else if (the && at_.is_any(from, "whole", "entire", "full")) {
    grain = unit(from + 1, end);
    if (!grain || at_.as(from + 1, Class::kUnitPlural) || *grain < Grain::kDay) return std::nullopt;
  } else if (the) {
    grain = unit(from, end);
    if (!grain || at_.as(from, Class::kUnitPlural) ||
        !at_.is_any(end, "before", "previous", "after", "earlier")) {
      return std::nullopt;
    }
    step = at_.is(end, "after") ? 1 : -1;
    // "the day before the vote" is not the story's day.
    if (at_.is_any(end, "before", "after") && at_.letters(end + 1) &&
        !at_.is_any(end + 1, "and", "in", "at", "when")) {
      return std::nullopt;
    }
    ++end;
  } else {
    return std::nullopt;
  }
  if (!is_period_unit(*grain)) return std::nullopt;
  match.end = end;
  const auto reference = context_.reference(*grain);
  const auto period = reference ? shifted(*grain, *reference, step) : std::nullopt;
  match.period = period ? *period : unknown_period(*grain);
  return match;
}

// "the same period last year", "the same month a year ago"
CalendarGrammar::Match CalendarGrammar::same_period(std::size_t i, int depth) const {
  const std::size_t from = at_.skip(i, "the");
  if (!at_.is(from, "same")) return std::nullopt;
  std::size_t end = from + 1;
  std::optional<Grain> grain;
  if (at_.is_any(end, "period", "time"))
    ++end;
  else
    grain = unit(end, end);
  if (end == from + 1) return std::nullopt;
  std::size_t next = at_.is_any(end, "of", "in") ? end + 1 : end;
  std::optional<int> year;
  std::size_t after = next;
  if (const auto relative = depth < 2 ? relative_year(next, depth) : std::nullopt) {
    year = relative->period.year;
    after = relative->end;
  } else if (at_.is_any(next, "a", "one") && at_.is(next + 1, "year") &&
             at_.is_any(next + 2, "ago", "earlier", "before")) {
    if (context_.published) year = base::year_of(*context_.published) - 1;
    after = next + 3;
  } else if (const auto said = bare_year(next); said && at_.digits(next)) {
    year = said->year;
    after = said->end;
  } else {
    return std::nullopt;
  }
  PeriodMatch match;
  match.end = after;
  // A day told last is no period: then only the year is known.
  const bool told = context_.last_period && context_.last_period->grain != Grain::kDay;
  Period period = told ? *context_.last_period : unknown_period(Grain::kYear);
  if (grain && context_.last_month && *grain != period.grain)
    period = period_at(*grain, *context_.last_month);
  period.year = year;
  if (!context_.last_period && !grain) period.whole_unknown = !year;
  match.period = period;
  return match;
}

// "the year", "the whole month", after "end of" and the like only.
CalendarGrammar::Match CalendarGrammar::whole_unit(std::size_t i) const {
  std::size_t from = at_.skip(i, "the");
  if (at_.is_any(from, "whole", "entire", "full", "calendar")) ++from;
  std::size_t end = from;
  const bool fiscal = at_.is_any(from, "fiscal", "financial");
  if (fiscal) ++from;
  const auto grain = unit(from, end);
  if (!grain || !is_period_unit(*grain) || at_.as(from, Class::kUnitPlural)) return std::nullopt;
  PeriodMatch match;
  match.end = end;
  // "later in the day" is the day told of; "the end of the year" is publication's.
  const auto anchor = *grain == Grain::kDay ? context_.current_day : context_.published;
  match.period = anchor ? period_at(*grain, *anchor) : unknown_period(*grain);
  match.period.fiscal = fiscal;
  return match;
}

// "early June", "mid-2011", "the end of last year", "the beginning of the year", "late last year",
// "earlier this week", "the first half of March"
CalendarGrammar::Match CalendarGrammar::part(std::size_t i, int depth) const {
  std::size_t from = at_.skip(i, "the");
  from = at_.skip(from, "very");
  std::string_view value;
  Match whole;
  if (at_.as(from, Class::kSubpart)) {
    const std::size_t next = at_.is(from + 1, "in") ? from + 2 : from + 1;
    whole = shift(next, depth + 1);
    if (!whole && at_.is(from + 1, "in")) whole = period(next, depth + 1);
    if (!whole && at_.is(from + 1, "in")) whole = whole_unit(next);
    if (!whole || !whole->value.empty()) return std::nullopt;
    return whole;
  }
  const auto form = at_.form(from, Class::kPart);
  if (!form) return std::nullopt;
  value = form->sense->value;
  std::size_t next = form->end;
  const bool adjective = at_.is_any(from, "early", "mid", "late", "middle");
  // "will start in January" is a verb.
  if (at_.is(next, "in") && from == i && !adjective) return std::nullopt;
  if (at_.is_any(next, "of", "in")) {
    whole = period(next + 1, depth + 1);
    if (!whole && at_.as(from, Class::kPartOf)) whole = whole_unit(next + 1);
  } else if (adjective) {
    next = at_.skip_hyphen(next);
    whole = period(next, depth + 1);
  } else if (at_.is(from, "end") && at_.is(next, "-")) {
    whole = period(next + 1, depth + 1);
  }
  if (!whole || !whole->value.empty() || whole->period.clock) return std::nullopt;
  if (whole->period.grain == Grain::kDay && !adjective && !at_.is(from, "end")) return std::nullopt;
  if (const auto extent = days_of(whole->period); extent && whole->period.grain != Grain::kDay) {
    whole->days = third_of(*extent, value);
  }
  return whole;
}

// "the last week of March", "the third month of 2021", "the first Monday of May", "week 27 of last
// year"
CalendarGrammar::Match CalendarGrammar::ordinal_part(std::size_t i, int depth) const {
  if (depth > 1) return std::nullopt;
  std::size_t from = at_.skip(i, "the");
  int n = 0;
  std::size_t end = from;
  if (at_.is_any(from, "last", "final")) {
    n = -1;
    end = from + 1;
  } else if (const auto ordinal = read_ordinal(at_, from)) {
    n = static_cast<int>(ordinal->value);
    end = ordinal->end;
  } else {
    return std::nullopt;
  }
  std::size_t next = end;
  std::size_t after = next;
  const auto grain = unit(next, after);
  const auto weekday = grain ? std::nullopt : weekday_word(next);
  if (weekday) after = weekday->end;
  const auto part = weekday ? at_.form(after, Class::kDaypart) : std::nullopt;
  if (part) after = part->end;  // "the first Monday evening of May"
  if ((!grain && !weekday) || !at_.is_any(after, "of", "in")) return std::nullopt;
  Match whole = period(after + 1, depth + 1);
  if (!whole && at_.is(after + 1, "the")) whole = whole_unit(after + 1);
  if (!whole || !whole->value.empty()) return std::nullopt;
  if (grain && (!is_period_unit(*grain) || *grain >= whole->period.grain) &&
      *grain != Grain::kQuarter)
    return std::nullopt;
  PeriodMatch match;
  match.end = whole->end;
  if (weekday) {
    const auto extent = days_of(whole->period);
    if (!extent) return std::nullopt;
    const int wanted = static_cast<int>(weekday->sense->number) - 1;
    const base::Day edge = n > 0 ? extent->first : extent->last;
    const int gap = (wanted - base::weekday_of(edge) + 7) % 7;
    const base::Day day = n > 0 ? edge + days{gap + 7 * (n - 1)} : edge - days{(7 - gap) % 7};
    if (day > extent->last || day < extent->first) return std::nullopt;
    match.period = day_period(day);
    if (part) match.period.daypart = part->sense->value;
    return match;
  }
  const auto found = part_of(whole->period, *grain, n);
  if (!found) return std::nullopt;
  match.period = *found;
  return match;
}

}  // namespace chancery::dates
