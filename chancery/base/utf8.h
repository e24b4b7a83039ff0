// UTF-8 over byte strings: decoding, checking, folding. Every function is total: a damaged sequence
// reads as U+FFFD of one byte, so that no input stops the reading and offsets always advance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::base {

struct CodePoint {
  char32_t value = 0;
  std::uint8_t length = 0;  // bytes; 0 only at the end of the text
};

// The code point that begins at byte `at`; length 0 when at >= text.size().
[[nodiscard]] CodePoint decode_at(std::string_view text, std::size_t at);
// The code point that ends just before byte `at`; length 0 when at == 0.
[[nodiscard]] CodePoint decode_before(std::string_view text, std::size_t at);
void append_utf8(std::string& out, char32_t value);
[[nodiscard]] bool is_valid_utf8(std::string_view text);
// Each damaged byte becomes U+FFFD.
[[nodiscard]] std::string repair_utf8(std::string_view text);
[[nodiscard]] std::size_t count_code_points(std::string_view text);

// Byte offset -> code point offset, in O(log n); built once where findings leave the program.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  // Code points that begin before byte `at`.
  [[nodiscard]] std::uint32_t at(std::size_t byte) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> every_;  // code points before byte 64 * i
};

// Classes after Unicode (ICU); simple one-to-one case mapping.
[[nodiscard]] bool is_letter(char32_t value);
[[nodiscard]] bool is_digit(char32_t value);  // Nd
[[nodiscard]] bool is_upper(char32_t value);
[[nodiscard]] bool is_lower(char32_t value);
[[nodiscard]] bool is_space(char32_t value);   // White_Space, and zero-width space, BOM
[[nodiscard]] bool is_mark(char32_t value);    // combining marks
[[nodiscard]] bool is_format(char32_t value);  // Cf: soft hyphen, joiners, directional marks
[[nodiscard]] char32_t to_lower(char32_t value);
[[nodiscard]] char32_t to_upper(char32_t value);
[[nodiscard]] std::string to_lower(std::string_view text);
// Lower case, diacritics and format characters removed, curly apostrophes straight, dashes to "-":
// the key under which names are looked up ("Erdoğan" and "ERDOGAN" meet).
[[nodiscard]] std::string fold(std::string_view text);

// ASCII helpers for our own formats.
[[nodiscard]] std::string_view trim(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace chancery::base
