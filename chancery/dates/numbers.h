// Figures and number words: "1,250.5", "1,5", "twenty-five", "two hundred thousand", "3.2 million",
// "a dozen", "hundreds of thousands".
#pragma once

#include <optional>

#include "chancery/dates/cursor.h"

namespace chancery::dates {

struct Number {
  std::size_t end = 0;
  double value = 0;
  double magnitude = 1;    // the magnitude words or letters that it carries
  bool figures = false;    // written with digits
  bool plain = false;      // digits only: no separator, no magnitude
  bool vague = false;      // "hundreds", "several": the value is a lower bound
  bool by_letter = false;  // "30bn", "5m"
};

struct NumberOptions {
  bool short_magnitudes = false;  // "30bn" (amounts; never in dates)
  bool spaced_short = false;      // "30 bn", where a currency stands by
};

[[nodiscard]] std::optional<Number> read_number(const Cursor& at, std::size_t i,
                                                NumberOptions options);
// Digits with separators alone: "1,250.5".
[[nodiscard]] std::optional<Number> read_figures(const Cursor& at, std::size_t i);
// Number words below a thousand millions: "twenty-five", "nineteen hundred", "two hundred and six".
[[nodiscard]] std::optional<Number> read_words(const Cursor& at, std::size_t i);
// "second", "twenty-first", "2nd": 1..99 as an ordinal.
[[nodiscard]] std::optional<Number> read_ordinal(const Cursor& at, std::size_t i);

}  // namespace chancery::dates
