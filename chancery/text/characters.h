// What a character is to the segmenter: coarser than Unicode's categories, and ASCII by table.
#pragma once

#include <cstdint>
#include <string_view>

#include "chancery/base/utf8.h"

namespace chancery::text {

enum class CharKind : std::uint8_t {
  kSpace,   // white space and control characters
  kLetter,  // letters, marks, joiners
  kDigit,
  kStop,  // "."
  kOpen,
  kClose,
  kQuote,       // double marks of any shape
  kApostrophe,  // single marks of any shape
  kSymbol,      // all other punctuation and signs
};

struct Character {
  char32_t value = 0;
  std::uint8_t length = 0;
  CharKind kind = CharKind::kSpace;
};

// The character at byte `at`; at < text.size().
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

// What words are made of: letters, digits, marks.
[[nodiscard]] inline bool is_word_character(char32_t value) {
  if (value < 0x80) return base::is_letter(value) || base::is_digit(value);  // no mark is ASCII
  return base::is_letter(value) || base::is_digit(value) || base::is_mark(value);
}

// How a token looks, for features.
enum class Shape : std::uint8_t {
  kLower,
  kCapital,
  kUpper,
  kInitial,
  kMixed,
  kDigits,
  kAlnum,
  kStop,
  kEnd,
  kEllipsis,
  kComma,
  kColon,
  kOpen,
  kClose,
  kOpenQuote,
  kCloseQuote,
  kQuote,
  kApostrophe,
  kDash,
  kBullet,
  kSymbol,
  kDotted,   // letters that end in a stop: "U.S.", "Mr."
  kAddress,  // of the web or of mail
  kNone,
};
[[nodiscard]] Shape shape_of(std::string_view token);
[[nodiscard]] constexpr bool is_word(Shape shape) {
  return shape <= Shape::kAlnum || shape == Shape::kDotted || shape == Shape::kAddress;
}

// Lower-cased FNV-1a, folded to 32 bits; curly apostrophes hash as straight ones.
[[nodiscard]] std::uint32_t word_hash(std::string_view word);

}  // namespace chancery::text
