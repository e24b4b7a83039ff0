#include "chancery/dates/numbers.h"

#include <charconv>
#include <cmath>

namespace chancery::dates {
namespace {

constexpr std::size_t kMostPieces = 24;  // of one number; more is no number that people write

bool ascii_digits(const Cursor& at, std::size_t i) {
  if (!at.digits(i) || at[i].lower.size() > 15) return false;
  for (const char c : at[i].lower) {
    if (c < '0' || c > '9') return false;
  }
  return true;
}

bool group(const Cursor& at, std::size_t i, std::string_view separator) {
  return at.is(i, separator) && at.joined(i) && at.joined(i + 1) && ascii_digits(at, i + 1);
}

double parse(const std::string& text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// Multiplies by the magnitudes that follow: "hundred thousand", "million", "bn".
void magnitudes(const Cursor& at, Number& number, NumberOptions options) {
  for (int i = 0; i < 3; ++i) {
    const std::size_t next =
        at.is(number.end, "-") && at.joined(number.end) ? number.end + 1 : number.end;
    if (const Sense* sense = at.as(next, Class::kMagnitude)) {
      number.magnitude *= sense->number;
      number.end = next + 1;
      continue;
    }
    const Sense* letters = at.as(number.end, Class::kShortMagnitude);
    if (letters == nullptr || !number.figures) break;
    if (!(at.joined(number.end) ? options.short_magnitudes : options.spaced_short)) break;
    number.magnitude *= letters->number;
    number.by_letter = true;
    ++number.end;
    if (at.is(number.end, ".") && at.joined(number.end) && at.letters(number.end + 1) &&
        !at.capital(number.end + 1)) {
      ++number.end;  // "5 mio. euros"
    }
    break;
  }
  if (number.magnitude > 1) number.plain = false;
  number.value *= number.magnitude;
}

// One of the small words, "twenty" with its unit: 0..99.
std::optional<Number> below_hundred(const Cursor& at, std::size_t i) {
  const Sense* first = at.as(i, Class::kCardinal);
  if (first == nullptr) return std::nullopt;
  Number number{.end = i + 1, .value = first->number};
  if (first->number < 20) return number;
  const std::size_t next = at.is(i + 1, "-") ? i + 2 : i + 1;
  const Sense* unit = at.as(next, Class::kCardinal);
  if (unit != nullptr && unit->number > 0 && unit->number < 10) {
    number.value += unit->number;
    number.end = next + 1;
  }
  return number;
}

// "a quarter of a million", "three-quarters of a billion"
std::optional<Number> fraction_of_magnitude(const Cursor& at, std::size_t i) {
  double parts = at.is_any(i, "a", "one") ? 1 : 0;
  if (const Sense* cardinal = at.as(i, Class::kCardinal)) parts = cardinal->number;
  const std::size_t next = at.skip_hyphen(i + 1);
  const Sense* fraction = at.as(next, Class::kFraction);
  if (parts == 0 || fraction == nullptr || !at.is(next + 1, "of") || !at.is(next + 2, "a"))
    return std::nullopt;
  const Sense* magnitude = at.as(next + 3, Class::kMagnitude);
  if (magnitude == nullptr) return std::nullopt;
  return Number{.end = next + 4,
                .value = parts / fraction->number * magnitude->number,
                .magnitude = magnitude->number};
}

}  // namespace

std::optional<Number> read_figures(const Cursor& at, std::size_t i) {
  if (!ascii_digits(at, i)) return std::nullopt;
  std::string text = at[i].lower;
  std::size_t end = i + 1;
  bool plain = true;
  // Indian groups: "1,50,000"
  std::size_t groups = 0;
  while (text.size() < 3 && groups < 5 && group(at, end + 2 * groups, ",") &&
         at[end + 2 * groups + 1].lower.size() == 2)
    ++groups;
  if (groups > 0 && group(at, end + 2 * groups, ",") &&
      at[end + 2 * groups + 1].lower.size() == 3) {
    for (std::size_t g = 0; g <= groups; ++g) text += at[end + 2 * g + 1].lower;
    return Number{.end = end + 2 * groups + 2, .value = parse(text), .figures = true};
  }
  // "1 500 000": groups of three divided by blanks, two of them or more.
  groups = 0;
  while (text.size() <= 3 && groups < 4 && ascii_digits(at, end + groups) &&
         at[end + groups].lower.size() == 3 && at[end + groups].space_before) {
    ++groups;
  }
  if (groups >= 2) {
    for (std::size_t g = 0; g < groups; ++g) text += at[end + g].lower;
    return Number{.end = end + groups, .value = parse(text), .figures = true};
  }
  for (const char* separator : {",", ".", "'"}) {
    const bool dots = *separator == '.';
    if (text.size() > 3 || !group(at, end, separator) || at[end + 1].lower.size() != 3) continue;
    // "1.500" alone is a decimal in English; "1.500.000" is not.
    if (dots && !(group(at, end + 2, separator) && at[end + 3].lower.size() == 3)) continue;
    while (end - i < kMostPieces && group(at, end, separator) && at[end + 1].lower.size() == 3) {
      text += at[end + 1].lower;
      end += 2;
    }
    plain = false;
    break;
  }
  const bool comma =
      group(at, end, ",") && plain && at[end + 1].lower.size() < 3 && !group(at, end + 2, ",");
  if ((group(at, end, ".") && !group(at, end + 2, ".")) || comma) {
    text += "." + at[end + 1].lower;
    end += 2;
    plain = false;
  }
  return Number{.end = end, .value = parse(text), .figures = true, .plain = plain};
}

std::optional<Number> read_words(const Cursor& at, std::size_t i) {
  double total = 0;
  double part = 0;
  bool any = false;
  double last_magnitude = 1e18;
  std::size_t end = i;
  while (end - i < kMostPieces) {
    std::size_t next = end;
    if (any && at.is(next, "-") && at.joined(next)) ++next;
    if (any && at.is(next, "and") && part >= 100) ++next;
    if (const Sense* magnitude = at.as(next, Class::kMagnitude); magnitude != nullptr && any) {
      if (magnitude->number == 100) {
        if (part == 0 || part >= 100) break;
        part *= 100;
      } else {
        if (magnitude->number >= last_magnitude) break;
        total += (part == 0 ? 1 : part) * magnitude->number;
        last_magnitude = magnitude->number;
        part = 0;
      }
      end = next + 1;
      continue;
    }
    const auto small = below_hundred(at, next);
    if (!small || (part > 0 && std::fmod(part, 100) != 0) || (any && part == 0 && total == 0))
      break;
    part += small->value;
    any = true;
    end = small->end;
  }
  if (!any) return std::nullopt;
  Number number{.end = end, .value = total + part};
  if (total >= 1000) number.magnitude = last_magnitude;
  return number;
}

std::optional<Number> read_ordinal(const Cursor& at, std::size_t i) {
  if (const auto figure = at.figure(i, 1, 2);
      figure && at.joined(i + 1) && at.as(i + 1, Class::kOrdinalSuffix)) {
    return Number{.end = i + 2, .value = static_cast<double>(*figure), .figures = true};
  }
  if (const Sense* sense = at.as(i, Class::kOrdinal))
    return Number{.end = i + 1, .value = sense->number};
  const Sense* tens = at.as(i, Class::kCardinal);
  if (tens == nullptr || tens->number < 20) return std::nullopt;
  const std::size_t next = at.skip_hyphen(i + 1);
  const Sense* unit = at.as(next, Class::kOrdinal);
  if (unit == nullptr || unit->number > 9) return std::nullopt;
  return Number{.end = next + 1, .value = tens->number + unit->number};
}

std::optional<Number> read_number(const Cursor& at, std::size_t i, NumberOptions options) {
  if (const auto vague = at.form(i, Class::kVagueMagnitude)) {
    return Number{.end = vague->end,
                  .value = vague->sense->number,
                  .magnitude = vague->sense->number,
                  .vague = true};
  }
  if (auto figures = read_figures(at, i)) {
    if (at.is(figures->end, "-") && at.is(figures->end + 1, "plus")) figures->end += 2;
    magnitudes(at, *figures, options);
    return figures;
  }
  const bool a = at.is_any(i, "a", "an");
  if (a && at.as(i + 1, Class::kDozen)) {
    return Number{.end = i + 2, .value = at.as(i + 1, Class::kDozen)->number};
  }
  if (a && at.as(i + 1, Class::kMagnitude)) {
    Number number{.end = i + 1, .value = 1};
    magnitudes(at, number, options);
    return number;
  }
  if (const auto part = fraction_of_magnitude(at, i)) return part;
  if (a && at.as(i + 1, Class::kCouple)) {
    Number number{.end = at.skip(i + 2, "of"), .value = 2};
    magnitudes(at, number, options);
    return number;
  }
  if (at.is(i, "half")) {
    std::size_t next = i + 1;
    if (at.is_any(next, "a", "-")) ++next;
    if (at.as(next, Class::kDozen)) return Number{.end = next + 1, .value = 6};
    if (const Sense* magnitude = at.as(next, Class::kMagnitude);
        magnitude && magnitude->number >= 1000) {
      return Number{
          .end = next + 1, .value = magnitude->number / 2, .magnitude = magnitude->number};
    }
    return std::nullopt;
  }
  auto words = read_words(at, i);
  if (words && at.as(words->end, Class::kDozen) && words->value < 100) {
    words->value *= at.as(words->end, Class::kDozen)->number;
    ++words->end;
  }
  // "two and a half million"
  if (words && at.is(words->end, "and") && at.is(words->end + 1, "a") &&
      at.is(words->end + 2, "half") && at.as(words->end + 3, Class::kMagnitude)) {
    words->magnitude = at.as(words->end + 3, Class::kMagnitude)->number;
    words->value = (words->value + 0.5) * words->magnitude;
    words->end += 4;
  }
  // "one and a half percent"
  if (words && words->value < 100 && at.is(words->end, "and") && at.is(words->end + 1, "a") &&
      at.is(words->end + 2, "half") && !at.as(words->end + 3, Class::kUnit)) {
    words->value += 0.5;
    words->end += 3;
  }
  // "one point two billion"
  if (words && at.is(words->end, "point") && at.as(words->end + 1, Class::kCardinal) &&
      words->value < 1000) {
    const double tenth = at.as(words->end + 1, Class::kCardinal)->number;
    if (tenth < 10) {
      Number number{.end = words->end + 2, .value = words->value + tenth / 10};
      magnitudes(at, number, options);
      return number;
    }
  }
  return words;
}

}  // namespace chancery::dates
