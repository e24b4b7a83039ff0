// Years, decades, centuries, quarters, halves and seasons.
#include "chancery/dates/calendar_grammar.h"

namespace chancery::dates {
namespace {

std::optional<PeriodMatch> year_match(std::size_t end, int year, bool fiscal = false) {
  PeriodMatch match;
  match.end = end;
  match.explicit_year = true;
  match.period.grain = Grain::kYear;
  match.period.year = year;
  match.period.fiscal = fiscal;
  return match;
}

// "of people", "$", "No." before a figure; a figure that counts.
bool counts(const Cursor& at, std::size_t i, std::size_t end) {
  if (at.as(end, Class::kPercent) || at.as(end, Class::kMagnitude) || at.as(end, Class::kCurrency))
    return true;
  if (at.as(end, Class::kPerson) ||
      (at.as(end, Class::kNotCounted) && !at.as(end, Class::kBeforeDate) &&
       (at.joined(end) || at.is_any(end, "km", "meters", "metres", "miles", "feet", "kg")))) {
    return true;
  }
  if (i == 0) return false;
  const bool hour = at.is(i - 1, "at") && at.digits(i) && !at.letters(end) && !at.digits(end);
  if (hour) return true;  // "at 1700"
  const std::size_t before = at.is(i - 1, ".") && i > 1 ? i - 2 : i - 1;
  if (at.form(i - 1, Class::kCurrencySign) || at.is_any(i - 1, "#", "$", "€", "£", "+"))
    return true;
  if (at.is_any(before, "no", "nos", "number", "resolution", "flight", "page", "pages", "room",
                "decree", "least", "than")) {
    return at.is_any(before, "least", "than") ? at.letters(end) : true;
  }
  return false;
}

}  // namespace

// "2009", "the year 2009", "fiscal 2009", "FY2008", "400 BC", "AD 79", "2014-2016"
CalendarGrammar::Match CalendarGrammar::year(std::size_t i) const {
  if (const auto figure =
          at_.is(i, "cy") && at_.joined(i + 1) ? at_.figure(i + 1, 2, 2) : std::nullopt)
    return year_match(i + 2, full_year(*figure));
  if (at_.is_any(i, "fy", "fiscal", "financial")) {
    const std::size_t next = at_.is(i + 1, "year") ? i + 2 : i + 1;
    if (const auto figure = at_.figure(next, 4, 4); figure && *figure > 1800)
      return year_match(next + 1, *figure, true);
    if (const auto figure = at_.figure(next, 2, 2); figure && at_.is(i, "fy")) {
      return year_match(next + 1, 2000 + *figure, true);
    }
    return std::nullopt;
  }
  // "in the year to date": up to publication
  const std::size_t word = at_.skip(i, "the");
  if (at_.is(word, "year") && at_.is(word + 1, "to") && at_.is(word + 2, "date") &&
      context_.published) {
    auto match = year_match(word + 3, base::year_of(*context_.published));
    match->explicit_year = false;
    if (const auto first = base::make_day(*match->period.year, 1, 1))
      match->days = base::DayRange{*first, *context_.published};
    return match;
  }
  if (at_.as(i, Class::kEra) && !at_.is(i, "bc")) {
    const auto figure = at_.figure(i + 1, 1, 4);
    return figure && *figure > 0 && at_.capital(i) ? year_match(i + 2, *figure) : std::nullopt;
  }
  if (const auto figure = at_.figure(i, 1, 4); figure && *figure > 0) {
    if (const auto era = at_.form(i + 1, Class::kEra); era && at_.capital(i + 1)) {
      auto match = year_match(era->end, *figure);
      match->period.before_christ = era->sense->number < 0;
      return match;
    }
  }
  if (at_.joined(i) && i > 0 &&
      !at_.is_any(i - 1, "(", "-", "/", "'", "\"", "[", "~", "=", "<", ">", "|", ":", "*", ";",
                  ",")) {
    return std::nullopt;
  }
  if (i > 1 && at_.joined(i) && at_.joined(i - 1) && at_.digits(i - 2) &&
      at_.is_any(i - 1, ",", "-", ".", "/") && !at_.figure(i - 2, 4, 4)) {
    return std::nullopt;  // "82-2100"
  }
  if (const auto old = ancient_year(i)) return year_match(old->end, old->year);
  const auto found = bare_year(i);
  if (!found) return std::nullopt;
  const bool words = !at_.digits(i);
  if (words && (i == 0 ||
                !at_.is_any(i - 1, "in", "since", "of", "until", "by", "around", "from", "year"))) {
    return std::nullopt;
  }
  if (at_.joined(found->end)) {
    const bool figure_more = at_.digits(found->end + 1) && at_.joined(found->end + 1);
    if (at_.is_any(found->end, ",", ".", ":") && figure_more) return std::nullopt;
    if (at_.letters(found->end) || at_.is_any(found->end, "%", "$", "€")) return std::nullopt;
  }
  if (counts(at_, i, found->end)) return std::nullopt;
  const bool prepared = i > 0 && (at_.is_any(i - 1, "in", "since", "by", "until", "till", "from",
                                             "circa", "ca", "c") ||
                                  (at_.is_any(i - 1, "(", "year")));
  if (found->year < 1500 &&
      (!prepared || (at_.letters(found->end) && !at_.capital(found->end) &&
                     !at_.is_any(found->end, "to", "and", "until", "when", "he", "she", "the", "by",
                                 "in", "was", "until")))) {
    return std::nullopt;
  }
  if (found->year > 2100 && !prepared) return std::nullopt;
  // "2014-2016", "2014-16", "2014/15"
  if (!words && at_.is_any(found->end, "-", "/", "~") && at_.joined(found->end) &&
      at_.joined(found->end + 1)) {
    auto last = at_.figure(found->end + 1, 4, 4);
    if (!last) {
      last = at_.figure(found->end + 1, 2, 2);
      if (last) last = found->year / 100 * 100 + *last;
    }
    const bool alone = !at_.joined(found->end + 2) ||
                       !(at_.letters(found->end + 2) || at_.is_any(found->end + 2, "-", "/"));
    const bool written_short = at_.figure(found->end + 1, 2, 2).has_value();
    if (last && alone && *last > found->year && *last <= found->year + (written_short ? 15 : 400)) {
      auto match = year_match(found->end + 2, found->year);
      match->value = value_of(match->period) + "/" + std::to_string(*last);
      const auto from = base::make_day(found->year, 1, 1);
      const auto to = base::make_day(*last, 12, 31);
      if (from && to) match->days = base::DayRange{*from, *to};
      return match;
    }
  }
  // "2015-32", "138-2010-2015": numbers of something else.
  const bool tail = at_.is(found->end, "-") && at_.joined(found->end) &&
                    at_.joined(found->end + 1) && at_.digits(found->end + 1);
  const bool chain = i > 3 && at_.joined(i) && at_.is(i - 1, "-") && at_.joined(i - 1) &&
                     at_.joined(i - 2) && at_.is(i - 3, "-");
  if (tail || chain) return std::nullopt;
  return year_match(found->end, found->year);
}

// "1990s", "1990's", "'90s", "the 70s", "the seventies", "the nineteen-sixties"
CalendarGrammar::Match CalendarGrammar::decade(std::size_t i) const {
  PeriodMatch match;
  match.period.grain = Grain::kDecade;
  match.explicit_year = true;
  const std::size_t from = at_.is(i, "'") ? i + 1 : i;
  const auto plural = [&](std::size_t s) -> std::size_t {
    if (at_.is(s, "s") && at_.joined(s)) return s + 1;
    return at_.is(s, "'") && at_.joined(s) && at_.is(s + 1, "s") && at_.joined(s + 1) ? s + 2 : 0;
  };
  if (const auto figure = at_.figure(from, 4, 4);
      figure && from == i && *figure % 10 == 0 && *figure >= 1000 && *figure < 2100) {
    std::size_t end = plural(i + 1);
    if (end == 0 && at_.is(i + 1, "s") && !at_.letters(i + 2)) end = i + 2;  // "1990 s"
    if (end == 0) return std::nullopt;
    if (*figure % 100 == 0) match.period.grain = Grain::kCentury;
    if (*figure >= 2000 || *figure % 100 != 0) match.period.grain = Grain::kDecade;
    match.end = end;
    match.period.year = *figure;
    return match;
  }
  if (const auto figure = at_.figure(from, 2, 2); figure && *figure % 10 == 0) {
    const std::size_t end = plural(from + 1);
    const bool before =
        from != i ||
        (i > 0 && (at_.is_any(i - 1, "the", "early", "mid", "late", "and", "-", "to")));
    const bool age =
        i > 0 && ((at_.is(i - 1, "-") && i > 1 && at_.is_any(i - 2, "over", "under")) ||
                  at_.is_any(i - 1, "his", "her", "their", "my", "your"));
    if (end == 0 || !before || age) return std::nullopt;
    match.end = end;
    match.period.year = *figure < 30 ? 2000 + *figure : 1900 + *figure;
    return match;
  }
  std::size_t word = i;
  int hundreds = 1900;
  if (at_.as(i, Class::kCardinal) && at_.is_any(i, "nineteen", "eighteen", "seventeen")) {
    hundreds = static_cast<int>(at_.as(i, Class::kCardinal)->number) * 100;
    word = at_.skip_hyphen(i + 1);
  }
  const Sense* sense = at_.as(word, Class::kDecade);
  if (sense == nullptr) return std::nullopt;
  if (word == i && (i == 0 || !at_.is_any(i - 1, "the", "in", "late", "early", "mid", "since", "-",
                                          "and", "late")))
    return std::nullopt;
  match.end = word + 1;
  match.period.year = hundreds + static_cast<int>(sense->number);
  return match;
}

// "the 19th century", "the twenty-first century", "the 5th century BC"
CalendarGrammar::Match CalendarGrammar::century(std::size_t i) const {
  const std::size_t from = at_.skip(i, "the");
  const auto ordinal = read_ordinal(at_, from);
  if (!ordinal || ordinal->value < 1 || ordinal->value > 40) return std::nullopt;
  std::size_t next = at_.skip_hyphen(ordinal->end);
  if (!at_.is_any(next, "century", "centuries", "millennium")) return std::nullopt;
  PeriodMatch match;
  match.explicit_year = true;
  match.period.grain = at_.is(next, "millennium") ? Grain::kMillennium : Grain::kCentury;
  const int length = match.period.grain == Grain::kCentury ? 100 : 1000;
  if (length == 1000 && ordinal->value > 5) return std::nullopt;
  match.end = next + 1;
  match.period.year = (static_cast<int>(ordinal->value) - 1) * length;
  if (const auto era = at_.form(match.end, Class::kEra); era && at_.capital(match.end)) {
    match.end = era->end;
    match.period.before_christ = era->sense->number < 0;
    if (match.period.before_christ)
      match.value = "BC" + value_of(Period{.grain = match.period.grain, .year = match.period.year});
  }
  return match;
}

// "Q1 2009", "the first quarter of 2009", "third-quarter", "2019 H2", "the first half of last year"
CalendarGrammar::Match CalendarGrammar::quarter(std::size_t i, int depth) const {
  PeriodMatch match;
  std::size_t from = at_.skip(i, "the");
  int number = 0;
  std::size_t end = 0;
  Grain grain = Grain::kQuarter;
  std::optional<int> year;
  std::size_t code = from;
  // "2017-Q1", "2019 H2"
  if (const auto figure = at_.figure(from, 4, 4); figure && *figure > 1800 && *figure < 2200) {
    code = at_.is(from + 1, "-") && at_.joined(from + 1) ? from + 2 : from + 1;
    year = *figure;
  }
  if (at_.is_any(code, "q", "h") && at_.joined(code + 1) &&
      (at_.capital(code) || year || at_.figure(at_.skip_hyphen(code + 2), 4, 4) ||
       (at_.is(code + 2, "of") && at_.figure(code + 3, 4, 4)))) {
    const auto figure = at_.figure(code + 1, 1, 1);
    const int most = at_.is(code, "q") ? 4 : 2;
    if (!figure || *figure < 1 || *figure > most) return std::nullopt;
    grain = most == 4 ? Grain::kQuarter : Grain::kHalf;
    number = *figure;
    end = code + 2;
  } else {
    year.reset();
    if (at_.is_any(from, "last", "final", "closing") && at_.is_any(from + 1, "quarter", "half")) {
      number = at_.is(from + 1, "quarter") ? 4 : 2;
      end = from + 1;
      if (at_.is(from, "last") && !at_.is_any(from + 2, "of", "in")) return std::nullopt;
    } else if (const auto ordinal = read_ordinal(at_, from)) {
      number = static_cast<int>(ordinal->value);
      end = at_.skip_hyphen(ordinal->end);
      end = at_.is_any(end, "fiscal", "financial") ? end + 1 : end;
    } else {
      return std::nullopt;
    }
    if (at_.is(end, "half"))
      grain = Grain::kHalf;
    else if (!at_.is(end, "quarter"))
      return std::nullopt;
    ++end;
    if (number < 1 || number > (grain == Grain::kQuarter ? 4 : 2)) return std::nullopt;
  }
  match.period.grain = grain;
  match.period.number = number;
  match.end = end;
  if (!year) {
    if (const auto said = year_after(end); said && at_.digits(said->end - 1)) {
      year = said->year;
      match.end = said->end;
    } else if (at_.is_any(end, "of", "in") && depth < 2) {
      Match whole = period(end + 1, 2);
      if (!whole) whole = whole_unit(end + 1);
      if (whole && whole->value.empty() && whole->period.grain == Grain::kYear &&
          !whole->period.before_christ) {
        year = whole->period.year;
        match.end = whole->end;
        match.period.year = year;
        return match;
      }
      if (whole && grain == Grain::kHalf && whole->value.empty() && at_.is(from + 1, "half")) {
        // "the first half of March", "the second half of the 19th century"
        PeriodMatch half = *whole;
        if (const auto extent = days_of(whole->period)) {
          const auto middle = extent->first + (extent->last - extent->first) / 2;
          half.days = number == 1 ? base::DayRange{extent->first, middle}
                                  : base::DayRange{middle, extent->last};
        }
        return half;
      }
      if (grain == Grain::kHalf) return std::nullopt;  // "the first half of the match"
    } else if (const auto relative = depth < 2 ? relative_year(end, depth) : std::nullopt) {
      year = relative->period.year;
      match.end = relative->end;
    }
  }
  match.explicit_year = year.has_value();
  if (!year && grain == Grain::kHalf) return std::nullopt;  // of a match, most often
  if (!year && context_.published) {
    // The quarter reported last: not one that is still to come, unless the clause looks ahead.
    year = base::year_of(*context_.published);
    const int now = static_cast<int>(base::month_of(*context_.published) + 2) / 3;
    if (number > now && context_.direction(i) != Direction::kAhead && number - now > 1)
      year = *year - 1;
  }
  match.period.year = year;
  return match;
}

// "spring 2009", "the summer of 2010", "in winter"
CalendarGrammar::Match CalendarGrammar::season(std::size_t i, int depth) const {
  const std::size_t article = at_.skip(i, "the");
  const std::size_t from =
      article != i && at_.is_any(article, "whole", "entire") ? article + 1 : article;
  const auto form = at_.form(from, Class::kSeason);
  if (!form) return std::nullopt;
  PeriodMatch match;
  match.end = form->end;
  match.period.grain = Grain::kSeason;
  const std::string_view name = form->sense->value;
  match.period.number = name == "SP" ? 1 : name == "SU" ? 2 : name == "FA" ? 3 : 4;
  if (const auto year = year_after(form->end)) {
    match.end = year->end;
    match.period.year = year->year;
    match.explicit_year = true;
    return match;
  }
  if (const auto relative = depth < 2 ? relative_year(form->end, depth) : std::nullopt) {
    match.end = relative->end;
    match.period.year = relative->period.year;
    return match;
  }
  // Alone it must stand like a time: "in the spring", "by summer"; "fall" and "spring" are verbs
  // too.
  const std::size_t before = from == i ? i : i;
  const bool placed = from > article ||
                      (before > 0 && at_.is_any(before - 1, "in", "by", "until", "since", "during",
                                                "before", "after", "early", "late", "mid", "-",
                                                "through", "throughout", "of", "from", "but"));
  const bool verbal = at_.is_any(from, "fall", "spring") &&
                      at_.is_any(form->end, "in", "to", "of", "by", "from", "below");
  const bool named = at_.capital(from) && from == i;  // "a cross by Winter"
  if (!placed || verbal || named ||
      (at_.letters(form->end) && !at_.as(form->end, Class::kBeforeDate) &&
       at_.is_any(from, "fall"))) {
    return std::nullopt;
  }
  if (context_.published) {
    const int month = match.period.number == 4 ? 12 : match.period.number * 3;
    match.period.year = year_for(context_, context_.direction(i), month, 0);
    if (match.period.number * 3 <= static_cast<int>(base::month_of(*context_.published)) + 2 &&
        match.period.number < 4 && *match.period.year < base::year_of(*context_.published) &&
        static_cast<int>(base::month_of(*context_.published)) >= month) {
      match.period.year = base::year_of(*context_.published);
    }
  }
  return match;
}

}  // namespace chancery::dates
