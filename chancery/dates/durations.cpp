// Durations and lengths counted from publication.
#include <cmath>
#include <cstdio>

#include "chancery/dates/time_grammar.h"

namespace chancery::dates {
namespace {

using document::TimeType;

std::string count_text(double value) {
  char buffer[32];
  const int n = std::snprintf(buffer, sizeof buffer, "%.10g", value);
  return {buffer, static_cast<std::size_t>(n)};
}

}  // namespace

std::string duration_value(Grain grain, double count, bool vague) {
  const auto text = [&](double factor) {
    return vague ? std::string("X") : count_text(count * factor);
  };
  switch (grain) {
    case Grain::kSecond:
      return "PT" + text(1) + "S";
    case Grain::kMinute:
      return "PT" + text(1) + "M";
    case Grain::kHour:
      return !vague && count == 0.5 ? "PT30M" : "PT" + text(1) + "H";
    case Grain::kWeekend:
      return "P" + text(1) + "WE";
    case Grain::kWeek:
      return "P" + text(1) + "W";
    case Grain::kFortnight:
      return "P" + text(2) + "W";
    case Grain::kMonth:
      return "P" + text(1) + "M";
    case Grain::kQuarter:
      return "P" + text(1) + "Q";
    case Grain::kHalf:
      return "P" + text(6) + "M";
    case Grain::kYear:
      return "P" + text(1) + "Y";
    case Grain::kDecade:
      return "P" + text(10) + "Y";
    case Grain::kCentury:
      return "P" + text(100) + "Y";
    case Grain::kMillennium:
      return "P" + text(1000) + "Y";
    default:
      return "P" + text(1) + "D";
  }
}

// "two", "2.5", "a", "half a", "a few", "several", "a couple of", "two and a half"
std::optional<TimeGrammar::Quantity> TimeGrammar::quantity(std::size_t i) const {
  if (at_.is(i, "½")) return Quantity{i + 1, 0.5, false, false};
  // "the next couple [of] weeks"
  if (at_.as(i, Class::kCouple) && i > 0 && at_.as(i - 1, Class::kShift))
    return Quantity{at_.skip(i + 1, "of"), 2, false, false};
  if (at_.is(i, "half")) {
    const std::size_t next = at_.is_any(i + 1, "a", "an", "-") ? i + 2 : i + 1;
    return next > i + 1 ? std::optional(Quantity{next, 0.5, false, false}) : std::nullopt;
  }
  if (at_.is_any(i, "all", "another") && at_.as(i + 1, Class::kUnit) &&
      !at_.as(i + 1, Class::kUnitPlural)) {
    return Quantity{i + 1, 1, false, false};
  }
  const bool article = at_.is_any(i, "a", "an", "one");
  std::size_t next = at_.is_any(i, "a", "an", "the") ? i + 1 : i;
  if (at_.as(next, Class::kCouple) && at_.is(i, "a")) {
    return Quantity{at_.skip(next + 1, "of"), 2, false, false};
  }
  if (at_.as(next, Class::kVague) && (next == i || at_.is(next, "few")))
    return Quantity{next + 1, 0, true, false};
  if (at_.is(i, "a") && at_.is_any(i + 1, "full", "whole", "mere", "further", "single", "good"))
    return Quantity{i + 2, 1, false, true};
  if (at_.is(i, "a") && at_.is(i + 1, "half")) return Quantity{i + 2, 0.5, false, false};
  if (article && !at_.is(i, "one")) {
    const auto number = read_number(at_, i, {});  // "a dozen", "a hundred"
    return number ? Quantity{number->end, number->value, false, false}
                  : Quantity{i + 1, 1, false, true};
  }
  const auto number = read_number(at_, i, {});
  if (!number) return std::nullopt;
  if (number->vague) return Quantity{at_.skip(number->end, "of"), 0, true, false};
  Quantity found{number->end, number->value, false, article && number->end == i + 1};
  if (at_.is(found.end, "-") && at_.is(found.end + 1, "and") && at_.is(found.end + 2, "-") &&
      at_.is(found.end + 3, "a") && at_.is(found.end + 4, "-") && at_.is(found.end + 5, "half")) {
    found.value += 0.5;  // "a four-and-a-half-year war"
    found.end += 6;
    found.article = false;
  } else if (at_.is(found.end, "and") && at_.is(found.end + 1, "a") &&
             at_.is(found.end + 2, "half")) {
    found.value += 0.5;
    found.end += 3;
    found.article = false;
  } else if (at_.is(found.end, "and") && at_.is(found.end + 1, "half") &&
             at_.as(found.end + 2, Class::kUnit)) {
    found.value += 0.5;
    found.end += 2;
    found.article = false;
  } else if (at_.is(found.end, "and") && at_.is(found.end + 1, "a") &&
             at_.is(found.end + 2, "quarter") && at_.as(found.end + 3, Class::kUnit)) {
    found.value += 0.25;
    found.end += 3;
    found.article = false;
  } else if (at_.is(found.end, "1") && at_.is(found.end + 1, "/") && at_.is(found.end + 2, "2")) {
    found.value += 0.5;
    found.end += 3;
  } else if (at_.is_any(found.end, "½")) {
    found.value += 0.5;
    ++found.end;
  }
  return found;
}

std::optional<TimeGrammar::Length> TimeGrammar::one_length(std::size_t i) const {
  const auto many = quantity(i);
  if (!many) return std::nullopt;
  std::size_t next = many->end;
  const bool hyphen = at_.is(next, "-") && at_.joined(next);
  if (hyphen) ++next;
  if (at_.is_any(next, "more", "full", "straight", "consecutive", "whole", "long", "successive",
                 "additional", "further", "solid"))
    ++next;
  int direction = 0;
  const Sense* shift = at_.as(next, Class::kShift);
  if (shift == nullptr && !at_.is_any(next, "that", "same"))
    shift = at_.as(next, Class::kNarrative);  // "the 10 previous weeks"
  if (shift != nullptr && !at_.is_any(next, "this", "current") && !many->article) {
    direction = static_cast<int>(shift->number);
    ++next;
  }
  std::size_t end = next;
  auto grain = calendar_.unit(next, end);
  if (!grain && at_.digits(many->end - 1) && at_.joined(next) && at_.is(next, "h")) {
    grain = Grain::kHour;
    end = next + 1;
  }
  if (!grain) return std::nullopt;
  // "second", "quarter" and "min" are units only in the plural or with a figure.
  const bool plural = at_.as(next, Class::kUnitPlural) != nullptr;
  const bool spelled = *grain == Grain::kSecond && (at_.is(next, "sec") || at_.is(i, "one"));
  if ((*grain == Grain::kSecond || *grain == Grain::kQuarter) && !plural && !hyphen && !spelled)
    return std::nullopt;
  if (*grain == Grain::kQuarter && (at_.is(end, "of") || hyphen)) return std::nullopt;  // a share
  if (many->vague && !plural && !at_.is(next, "weekend")) return std::nullopt;
  if (many->value > 1 && !plural && !hyphen && at_[next].space_before &&
      at_.is_any(next, "day", "month", "year")) {
    // "a three month ceasefire" only before its noun
    const bool noun = at_.letters(end) && !at_.capital(end) && !at_.capital(next) &&
                      !at_.as(end, Class::kBeforeDate) && (i == 0 || !at_.capital(i - 1)) &&
                      !at_.is_any(end, "and", "or", "the", "a", "when", "that", "as", "at", "is",
                                  "was", "he", "she", "they", "we", "it");
    if (!noun) return std::nullopt;
  }
  Length length{end,         duration_value(*grain, many->value, many->vague),
                many->value, *grain,
                many->vague, many->article,
                hyphen,      direction};
  if (spelled) length.article = false;
  if (direction != 0 && !plural) return std::nullopt;
  const std::size_t fraction = at_.is(end + 1, "a") ? end + 2 : end + 1;
  const bool half = at_.is(fraction, "half");
  if (at_.is(end, "and") &&
      ((half && (fraction == end + 2 || !at_.letters(fraction + 1) ||
                 at_.is_any(fraction + 1, "is", "was", "to", "later", "ago"))) ||
       (at_.is(fraction, "quarter") && fraction == end + 2 && !at_.is(fraction + 1, "of") &&
        many->article))) {
    length.count += half ? 0.5 : 0.25;
    length.value = duration_value(*grain, length.count, false);
    length.end = fraction + 1;
    length.article = false;
  }
  return length;
}

// One length, or several that add up: "two years and three months", "3 months, 2 weeks and 2 days".
std::optional<TimeGrammar::Length> TimeGrammar::length(std::size_t i, bool ago) const {
  auto whole = one_length(i);
  if (!whole || whole->vague || whole->hyphened) return whole;
  Grain last = whole->grain;
  for (int parts = 0; parts < 3; ++parts) {
    std::size_t next = at_.is(whole->end, ",") ? whole->end + 1 : whole->end;
    next = at_.skip(next, "and");
    if (!at_.digits(next) && !at_.as(next, Class::kCardinal)) break;
    const auto part = one_length(next);
    if (!part || part->vague || part->grain >= last || part->hyphened) break;
    if (!ago && at_.is(part->end, "ago")) break;
    std::string tail = part->value.substr(1);
    if (shorter_than_day(last) && tail.starts_with('T')) tail.erase(0, 1);
    whole->value += tail;
    whole->end = part->end;
    whole->article = false;
    whole->more.push_back({part->grain, part->count});
    last = part->grain;
  }
  return whole;
}

std::optional<Reading> TimeGrammar::duration(std::size_t i) const {
  if (i > 0 && at_.joined(i) && at_.digits(i) &&
      at_.is_any(i - 1, "-", "/", "$", "€", "£", ".", ",") && i > 1 &&
      (at_.digits(i - 2) || at_.letters(i - 2))) {
    return std::nullopt;
  }
  auto found = length(i);
  if (!found) {
    // "years", "decades" bare, after a preposition; "decades-long", "years-long"
    const Sense* unit = at_.as(i, Class::kUnitPlural);
    std::size_t end = i;
    if (unit == nullptr) {
      // "a month-long siege", "the day-long siege"
      const auto one = at_.as(i, Class::kUnit) ? calendar_.unit(i, end) : std::nullopt;
      const bool long_one = one && !at_.joined(i) && at_.is(end, "-") && at_.joined(end) &&
                            at_.is_any(end + 1, "long", "old") && at_.joined(end + 1);
      if (!long_one || at_.is(end + 1, "old") || *one == Grain::kSecond || *one == Grain::kQuarter)
        return std::nullopt;
      return Reading{
          .end = end + 2, .type = TimeType::kDuration, .value = duration_value(*one, 1, false)};
    }
    const auto grain = calendar_.unit(i, end);
    const bool long_word = at_.is(end, "-") && at_.is_any(end + 1, "long", "old");
    const bool placed = (at_.is_any(end, "of", "in") && grain && *grain >= Grain::kYear) ||
                        (i > 0 && at_.is_any(i - 1, "for", "in", "over", "after", "within", "took",
                                             "take", "last", "spent", "through"));
    if (!grain || *grain == Grain::kQuarter || at_.is(end + 1, "old") ||
        !(long_word || placed || at_.is_any(end, "ago", "later", "earlier")))
      return std::nullopt;
    Length vague{end,  duration_value(*grain == Grain::kDecade ? Grain::kYear : *grain, 0, true),
                 0,    *grain,
                 true, false,
                 false};
    if (Found moved_by = offset(i, vague)) return moved_by;
    return Reading{
        .end = long_word ? end + 2 : end, .type = TimeType::kDuration, .value = vague.value};
  }
  // Ages are no durations: "55-year-old", "29 years old", "aged 55".
  std::size_t next = found->end;
  if (at_.is(at_.skip_hyphen(next), "old") || at_.is(at_.skip_hyphen(next), "olds") ||
      at_.is(next, "of") + at_.is(next + 1, "age") == 2) {
    return std::nullopt;
  }
  if (at_.is(next, "-") && at_.is(next + 1, "long")) next += 2;
  if (Found moved_by = offset(i, *found)) return moved_by;
  // "in two weeks" of a clause that looks ahead is a day.
  if (i > 0 && at_.is(i - 1, "in") && !(i > 1 && at_.is(i - 2, "time")) && !found->vague &&
      !found->hyphened && context_.published && context_.direction(i) == Direction::kAhead &&
      !shorter_than_day(found->grain)) {
    const auto to = moved(*context_.published, found->grain,
                          static_cast<std::int64_t>(std::llround(found->count)));
    if (to) {
      PeriodMatch match;
      const bool far = found->grain == Grain::kYear || found->grain == Grain::kMonth ||
                       found->grain == Grain::kDecade;
      match.period = period_at(
          far ? (found->grain == Grain::kMonth ? Grain::kMonth : Grain::kYear) : Grain::kDay, *to);
      return of_period(next, match);
    }
  }
  if (found->article && !found->hyphened) {
    const bool placed = i > 0 && at_.is_any(i - 1, "for", "in", "within", "than", "after", "about",
                                            "nearly", "almost", "over", "just", "least", "half",
                                            "took", "of", "every", "under", "only", "last",
                                            "lasted", "around", "through", "some", "comes", "came");
    const bool related =
        at_.is_any(next, "after", "before", "since", "-", "of", "long", "in", "into");
    if (!placed && !related) return std::nullopt;
    if (!placed && at_.is(i, "one") && at_.is(next, "of")) return std::nullopt;
  }
  if (found->article && i > 0 && (at_.digits(i - 1) || at_.is(i - 1, "times"))) return std::nullopt;
  Reading reading{.end = next, .type = TimeType::kDuration, .value = found->value};
  if (found->direction != 0) reading.days = counted_from_publication(*found, found->direction);
  return reading;
}

// The days that a length covers up to publication, or from it on.
std::optional<base::DayRange> TimeGrammar::counted_from_publication(const Length& length,
                                                                    int direction) const {
  if (!context_.published || length.vague || direction == 0) return std::nullopt;
  const auto edge = moved(*context_.published, length.grain,
                          direction * static_cast<std::int64_t>(std::llround(length.count)));
  if (!edge) return std::nullopt;
  return direction < 0 ? base::DayRange{*edge, *context_.published}
                       : base::DayRange{*context_.published, *edge};
}

// "the past 24 hours", "the next six months", "the last five years", "the past decade", "recent
// years"
std::optional<Reading> TimeGrammar::anchored(std::size_t i) const {
  const std::size_t from = at_.skip(i, "the");
  const Sense* shift = at_.as(from, Class::kShift);
  if (shift == nullptr && !at_.is_any(from, "that", "same"))
    shift = at_.as(from, Class::kNarrative);
  if (shift == nullptr || (at_.is(from, "this") && !at_.is(from + 1, "past"))) return std::nullopt;
  const int sign = static_cast<int>(shift->number);
  std::optional<Length> found = length(from + 1, false);
  if (!found || found->article) {
    std::size_t end = from + 1;
    const auto grain = calendar_.unit(from + 1, end);
    if (!grain) return std::nullopt;
    const bool plural = at_.as(from + 1, Class::kUnitPlural) != nullptr;
    const bool past_one = at_.is(from, "past") && from != i && !plural;
    if (!plural && !past_one) return std::nullopt;
    found = Length{end, duration_value(*grain, 1, plural), 1, *grain, plural, false, false};
  }
  Reading reading{.end = found->end, .type = TimeType::kDuration, .value = found->value};
  reading.days = counted_from_publication(*found, sign);
  return reading;
}

// "the first nine months of 2009", "the last 3 weeks of this year"
std::optional<Reading> TimeGrammar::edge_of_period(std::size_t i) const {
  const std::size_t from = at_.skip(i, "the");
  if (!at_.is_any(from, "first", "last", "final", "opening", "closing")) return std::nullopt;
  const auto found = length(from + 1);
  if (!found || found->article || found->vague || !at_.is_any(found->end, "of", "in"))
    return std::nullopt;
  const auto whole = calendar_.period(found->end + 1);
  const auto extent = whole ? days_of(*whole) : std::nullopt;
  if (!extent) return std::nullopt;
  Reading reading{.end = whole->end, .type = TimeType::kDuration, .value = found->value};
  const auto count = static_cast<std::int64_t>(std::llround(found->count));
  if (at_.is_any(from, "first", "opening")) {
    const auto to = moved(extent->first, found->grain, count);
    if (to && *to - std::chrono::days{1} <= extent->last)
      reading.days = base::DayRange{extent->first, *to - std::chrono::days{1}};
  } else if (const auto to = moved(extent->last + std::chrono::days{1}, found->grain, -count);
             to && *to >= extent->first) {
    reading.days = base::DayRange{*to, extent->last};
  }
  return reading;
}

// "60" of "between 60 and 90 days", "five" of "five to ten years": the unit stands after the
// second.
std::optional<Reading> TimeGrammar::shared_unit(std::size_t i) const {
  const auto first = read_number(at_, i, {});
  if (!first || first->vague || !at_.is_any(first->end, "and", "to", "or", "-"))
    return std::nullopt;
  const auto second = one_length(first->end + 1);
  if (!second || second->vague || second->article || second->count <= first->value ||
      second->hyphened)
    return std::nullopt;
  if (at_.is(first->end, "and") && (i == 0 || !at_.is(i - 1, "between"))) return std::nullopt;
  const std::string value = duration_value(second->grain, first->value, false);
  if (at_.is(first->end, "-")) {
    if (at_.is(at_.skip_hyphen(second->end), "old")) return std::nullopt;
    return Reading{
        .end = second->end, .type = TimeType::kDuration, .value = value + "/" + second->value};
  }
  return Reading{.end = first->end, .type = TimeType::kDuration, .value = value};
}

}  // namespace chancery::dates
