#include "chancery/dates/calendar_grammar.h"

#include <algorithm>
#include <array>

namespace chancery::dates {
namespace {

constexpr int kDeepest = 3;  // "the first day of the last week of March"

void keep_longer(std::optional<PeriodMatch>& best, std::optional<PeriodMatch> found) {
  if (found && (!best || found->end > best->end)) best = std::move(found);
}

}  // namespace

std::string value_of(const PeriodMatch& match) {
  return match.value.empty() ? value_of(match.period) : match.value;
}

std::optional<base::DayRange> days_of(const PeriodMatch& match) {
  return match.days || !match.value.empty() ? match.days : days_of(match.period);
}

std::optional<PeriodMatch> CalendarGrammar::period(std::size_t i, int depth) const {
  if (i >= at_.size() || depth > kDeepest) return std::nullopt;
  Match best;
  if (at_.digits(i)) {
    for (Match found :
         {iso(i), slashed(i), slashed_range(i), day_month_abbreviated(i), day_first(i, depth),
          year(i), decade(i), century(i), quarter(i, depth), ordinal_part(i, depth),
          short_slashed(i), holiday(i, depth), year_first(i)}) {
      keep_longer(best, std::move(found));
    }
    return best;
  }
  for (Match found :
       {month_first(i, depth), day_first(i, depth), weekday(i, depth), dayname(i), shift(i, depth),
        narrative(i, depth), same_period(i, depth), year(i), decade(i), century(i),
        quarter(i, depth), season(i, depth), holiday(i, depth), named_period(i),
        ordinal_part(i, depth), part(i, depth), week(i, depth), bare_day(i), beyond_next(i)}) {
    keep_longer(best, std::move(found));
  }
  return best;
}

std::optional<Grain> CalendarGrammar::unit(std::size_t i, std::size_t& end) const {
  const auto form = at_.form(i, Class::kUnit);
  if (!form) return std::nullopt;
  end = form->end;
  constexpr std::array<Grain, 16> kGrains = {
      Grain::kSecond,    Grain::kMinute, Grain::kHour,    Grain::kDay,
      Grain::kWeekend,   Grain::kWeek,   Grain::kMonth,   Grain::kQuarter,
      Grain::kYear,      Grain::kDecade, Grain::kCentury, Grain::kMillennium,
      Grain::kFortnight, Grain::kNight,  Grain::kHalf,    Grain::kBusinessDay};
  const auto index = static_cast<std::size_t>(form->sense->number);
  return index < kGrains.size() ? std::optional(kGrains[index]) : std::nullopt;
}

std::optional<Form> CalendarGrammar::month_word(std::size_t i) const {
  const auto form = at_.form(i, Class::kMonth);
  if (!form) return std::nullopt;
  if (at_.is(form->end, ".") && at_.joined(form->end) && at_[i].lower.size() <= 4 &&
      (at_.digits(form->end + 1) || at_.is(form->end + 1, ","))) {
    return Form{form->end + 1, form->sense};
  }
  if (at_.as(i, Class::kDoubtfulMonth) == nullptr) return form;
  const bool figure =
      at_.digits(form->end) ||
      (at_.is_any(form->end, "-", "/", ",") && at_.digits(form->end + 1)) ||
      (i > 0 && (at_.digits(i - 1) || at_.as(i - 1, Class::kOrdinalSuffix))) ||
      (i > 1 && at_.mark(i - 1) && at_.digits(i - 2)) ||
      at_.as(form->end, Class::kOrdinal) != nullptr || at_.is_any(form->end, "twenty", "thirty") ||
      (at_.is(form->end, "the") &&
       (at_.as(form->end + 1, Class::kOrdinal) || at_.as(form->end + 2, Class::kOrdinalSuffix))) ||
      (at_.is_any(form->end, "of", "in") && at_.figure(form->end + 1, 4, 4));
  if (!at_.capital(i)) {
    // The verbs: "may 2 or 3 ministers resign", "march 20 miles".
    const bool verb = at_.is_any(i, "may", "march", "mar");
    const bool told = i > 0 && (at_.as(i - 1, Class::kBeforeDate) || at_.digits(i - 1) ||
                                at_.as(i - 1, Class::kOrdinalSuffix) ||
                                at_.as(i - 1, Class::kOrdinal) || at_.as(i - 1, Class::kWeekday));
    if (figure && (!verb || told)) return form;
    // "in may", "until april", "between august and october"
    const bool placed =
        i > 0 && (at_.is_any(i - 1, "in", "since", "until", "till", "during", "between") ||
                  (!verb && at_.is_any(i - 1, "by", "from", "to", "between", "of", "before",
                                       "after", "and", "early", "late", "mid")));
    const bool closed = !at_.letters(form->end) || at_.as(form->end, Class::kBeforeDate) ||
                        at_.is_any(form->end, "and", "or", "but", "was", "is", "when", "as");
    const bool whole = at_[i].lower.size() > 3 || at_.is_any(i, "may", "dec");
    return placed && closed && whole ? std::optional(form) : std::nullopt;
  }
  if (figure) return form;
  if (at_[i].all_capitals && at_[i].lower.size() <= 3 && !at_.is(i, "may"))
    return std::nullopt;  // an acronym
  const bool before =
      i > 0 && (at_.as(i - 1, Class::kBeforeDate) != nullptr ||
                (i > 1 && at_.is(i - 1, "-") && at_.is_any(i - 2, "mid", "early", "late")));
  if (before) {
    // "in May Day", "to June Smith": a name goes on with a capital.
    const bool name = at_.letters(form->end) && at_.capital(form->end) && !at_.joined(form->end) &&
                      !at_.as(form->end, Class::kMonth);
    return name ? std::nullopt : std::optional(form);
  }
  // "March and April", "May to June", "April's"; "April" before a small word is a month too.
  const bool doubtful = at_.is_any(i, "may", "march", "august", "mar", "june", "april");
  if (i > 0 && at_.is_any(i - 1, "and", "or", "-", "/") && i > 1 && at_.as(i - 2, Class::kMonth))
    return form;
  if (at_.is_any(form->end, "and", "or", "to", "-", "/") && at_.as(form->end + 1, Class::kMonth) &&
      at_.capital(form->end + 1)) {
    return form;
  }
  if (!doubtful)
    return at_[i].lower.size() > 3 || at_.is(i + 1, ".") ? std::optional(form) : std::nullopt;
  if (at_.is_any(i, "may", "march", "mar")) {
    return i > 0 && at_.is_any(i - 1, "the", "'") ? std::nullopt
           : at_.is(form->end, "'") && at_.is(form->end + 1, "s") && i > 0 && !at_.capital(i - 1)
               ? form
               : std::nullopt;
  }
  const bool named =
      (at_.capital(form->end) && !at_.joined(form->end)) || (i > 0 && at_.capital(i - 1));
  return named ? std::nullopt : std::optional(form);
}

std::optional<Form> CalendarGrammar::weekday_word(std::size_t i) const {
  const auto form = at_.form(i, Class::kWeekday);
  if (!form) return std::nullopt;
  if (at_.capital(form->end) && at_.as(form->end, Class::kWeekdayName) && !at_.joined(form->end))
    return std::nullopt;
  if (i > 0 && at_.capital(i - 1) &&
      at_.is_any(i - 1, "good", "black", "bloody", "super", "ash", "holy", "cyber", "palm")) {
    return std::nullopt;
  }
  if (at_.as(i, Class::kDoubtfulWeekday) == nullptr) return form;
  if (!at_.capital(i)) return std::nullopt;
  const std::size_t next = at_.is(form->end, ".") ? form->end + 1 : form->end;
  const std::size_t after = at_.skip(next, ",");
  const bool date = at_.digits(after) || at_.as(after, Class::kMonth) != nullptr;
  const bool before =
      i > 0 && at_.is_any(i - 1, "on", "next", "last", "-", "or", "and", "till", "from", "week");
  if (at_.is_any(i, "sun") && !date) return std::nullopt;
  return date                                ? Form{next, form->sense}
         : before && !at_.capital(form->end) ? std::optional(form)
                                             : std::nullopt;
}

int CalendarGrammar::full_year(int two_digits) const {
  const int latest = context_.published ? base::year_of(*context_.published) + 20 : 2049;
  return 2000 + two_digits <= latest ? 2000 + two_digits : 1900 + two_digits;
}

std::optional<CalendarGrammar::Year> CalendarGrammar::bare_year(std::size_t i) const {
  if (const auto figure = at_.figure(i, 4, 4); figure && *figure >= 1000 && *figure <= 2199) {
    return Year{i + 1, *figure};
  }
  // "nineteen eighty-six", "two thousand and five", "twenty sixteen"
  const Sense* first = at_.as(i, Class::kCardinal);
  if (first == nullptr) return std::nullopt;
  if (first->number == 2 && at_.is(i + 1, "thousand")) {
    std::size_t end = i + 2;
    int year = 2000;
    const std::size_t rest = at_.skip(end, "and");
    if (const auto small = read_words(at_, rest); small && small->value < 100) {
      year += static_cast<int>(small->value);
      end = small->end;
    }
    return Year{end, year};
  }
  if (first->number < 16 || first->number > 20) return std::nullopt;
  std::size_t rest = at_.skip(at_.skip_hyphen(i + 1), "hundred");
  rest = at_.skip(rest, "and");
  const auto small = read_words(at_, rest);
  if (!small || small->value < 10 || small->value > 99) return std::nullopt;
  return Year{small->end, static_cast<int>(first->number) * 100 + static_cast<int>(small->value)};
}

// "in 366", "c. 314", "360 - 366", where the text is about such years.
std::optional<CalendarGrammar::Year> CalendarGrammar::ancient_year(std::size_t i) const {
  const auto figure = at_.figure(i, 3, 3);
  if (!figure || *figure < 100 || i == 0) return std::nullopt;
  const bool circa = at_.is(i - 1, ".") && i > 1 && at_.is_any(i - 2, "c", "ca");
  const bool told = at_.is_any(i - 1, "in", "until", "till", "from", "since", "after", "before",
                               "to", "circa", "about", "around", "-", "\xE2\x80\x93");
  if (!circa && !(context_.ancient && told)) return std::nullopt;
  const std::size_t end = i + 1;
  const bool dash = at_.is_any(end, "-", "\xE2\x80\x93");
  const bool open = !at_.letters(end) || dash ||
                    at_.is_any(end, "to", "and", "until", "when", "he", "she", "the", "by", "in",
                               "was", "became", "after");
  const bool figure_more = at_.joined(end) && (at_.is_any(end, ",", ".", ":", "%", "/") &&
                                               at_.joined(end + 1) && at_.digits(end + 1));
  if (!open || figure_more || at_.is(end, "%") || at_.as(end, Class::kCurrency))
    return std::nullopt;
  return Year{end, *figure};
}

std::optional<CalendarGrammar::Year> CalendarGrammar::year_after(std::size_t i) const {
  // "30 September 420)": three figures before a mark.
  if (const auto figure = at_.figure(i, 3, 3);
      figure && *figure >= 100 && !at_.joined(i) && (at_.mark(i + 1) || i + 1 == at_.size()) &&
      !(at_.is_any(i + 1, ",", ".", "-", "%", ":") && at_.joined(i + 2)) &&
      !at_.is_any(i + 1, "%", "-", "$"))
    return Year{i + 1, *figure};
  if (at_.is(i, "'") && at_.joined(i + 1)) {
    if (const auto figure = at_.figure(i + 1, 2, 2)) return Year{i + 2, full_year(*figure)};
  }
  std::size_t from = at_.is_any(i, ",", "-", "/") ? i + 1 : i;
  if (from == i) from = at_.is_any(i, "of", "in") ? i + 1 : i;
  if (from == i + 1 && at_.is_any(i, "of", "in") && context_.ancient) {
    if (const auto figure = at_.figure(from, 3, 3); figure && !at_.letters(from + 1))
      return Year{from + 1, *figure};
  }
  // "April of 87"
  if (const auto figure = at_.is(i, "of") ? at_.figure(i + 1, 2, 2) : std::nullopt;
      figure && *figure > 31 && (i + 2 == at_.size() || at_.is_any(i + 2, ".", ",", ")", ";")) &&
      !(at_.joined(i + 3) && at_.digits(i + 3)))
    return Year{i + 2, full_year(*figure)};
  const auto found = bare_year(from);
  // "March 2, 2500 people" is no year; nor "1,000".
  if (found && at_.digits(from) && at_.is(found->end, ",") && at_.joined(found->end) &&
      at_.joined(found->end + 1) && at_.figure(found->end + 1, 3, 3)) {
    return std::nullopt;
  }
  return found;
}

std::optional<Number> CalendarGrammar::day_number(std::size_t i) const {
  if (auto ordinal = read_ordinal(at_, i); ordinal && ordinal->value >= 1 && ordinal->value <= 31)
    return ordinal;
  if (const auto figure = at_.figure(i, 1, 2); figure && *figure >= 1 && *figure <= 31) {
    // "10:30", "3.5", "5pm", "20%" are no days.
    const bool more = at_.joined(i + 1) &&
                      (at_.is_any(i + 1, ":", "%") || at_.letters(i + 1) ||
                       (at_.is_any(i + 1, ".", ",") && at_.joined(i + 2) && at_.digits(i + 2)));
    if (!more) return Number{.end = i + 1, .value = static_cast<double>(*figure), .figures = true};
  }
  if (auto words = read_words(at_, i); words && words->value >= 1 && words->value <= 31)
    return words;
  return std::nullopt;
}

PeriodMatch CalendarGrammar::month_day(std::size_t begin, std::size_t end, int month, int day,
                                       std::optional<int> year) const {
  PeriodMatch match;
  match.end = end;
  match.explicit_year = year.has_value();
  match.period.grain = day > 0 ? Grain::kDay : Grain::kMonth;
  match.period.month = month;
  match.period.day = day;
  match.period.year = year ? year : year_for(context_, context_.direction(begin), month, day);
  if (day > 0 && match.period.year && !days_of(match.period))
    match.period.year.reset();  // 31 February
  // "1 January 10000": a year beyond the calendar, unless the figure counts something.
  const std::size_t after = at_.skip(end, ",");
  if (day > 0 && !year && at_.digits(after) && at_[after].lower.size() > 4 &&
      !at_.letters(after + 1))
    match.period.year.reset();
  return match;
}

// "of next year", "this year", after a date without its own.
CalendarGrammar::Match CalendarGrammar::relative_year(std::size_t i, int depth) const {
  std::size_t from = at_.skip(i, ",");
  from = at_.is_any(from, "of", "in") ? from + 1 : from;
  auto found = shift(from, depth + 1);
  if (!found) found = narrative(from, depth + 1);
  return found && found->period.grain == Grain::kYear && found->value.empty() ? found
                                                                              : std::nullopt;
}

CalendarGrammar::Match CalendarGrammar::with_year(PeriodMatch match, std::size_t begin,
                                                  int depth) const {
  if (match.explicit_year || depth > 1) return match;
  // "from March to August 2011", "Nov 18 - Dec 19, 2015": the year stands with the second.
  if (at_.is_any(match.end, "to", "and", "through", "until", "till", "-", "or")) {
    const std::size_t next = at_.skip(match.end + 1, "the");
    Match last = at_.digits(next) ? day_first(next, 2) : month_first(next, 2);
    if (last && last->explicit_year && last->period.year && last->value.empty()) {
      match.period.year = *last->period.year - (match.period.month > last->period.month ? 1 : 0);
      return match;
    }
    // "from May to September": the range lies where its end does.
    const bool range = at_.is(match.end, "and") ? begin > 0 && at_.is(begin - 1, "between")
                                                : !at_.is(match.end, "or");
    if (range && last && last->period.year && last->value.empty() && match.period.year &&
        last->period.grain == match.period.grain && match.period.month != last->period.month) {
      match.period.year = *last->period.year - (match.period.month > last->period.month ? 1 : 0);
      if (match.period.day > 0 && !days_of(match.period)) match.period.year.reset();
      return match;
    }
  }
  if (const auto year = relative_year(match.end, depth)) {
    match.period.year = year->period.year;
    match.end = year->end;
    match.explicit_year = true;
  }
  return match;
}

}  // namespace chancery::dates
