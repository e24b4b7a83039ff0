// Bytes of any encoding -> UTF-8. A byte order mark wins, then valid UTF-8, then what was declared,
// then ICU's detection; text that is UTF-8 but for a few bytes is mended, not read as something
// else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::intake {

struct Decoded {
  std::string text;          // valid UTF-8, without a byte order mark
  std::string note;          // what was guessed or mended; empty when nothing was
  std::string charset = {};  // that was converted from; empty for UTF-8
  std::size_t skipped = 0;   // bytes of a mark
  bool repaired = false;     // UTF-8 of which damaged bytes were replaced
};
// UTF-8 of which some bytes are damaged: a letter or mark of windows-1252 that stands alone is read
// as that (texts put together from two sources), any other byte becomes U+FFFD. `from`, where
// given, takes for each byte of the result, and its end, the byte that it comes from.
[[nodiscard]] std::string repair_mixed(std::string_view bytes,
                                       std::vector<std::uint32_t>* from = nullptr);
// `declared` is a charset name from a header or a meta element; empty when there is none.
[[nodiscard]] Decoded to_utf8(std::string_view bytes, std::string_view declared = {});
// The first bytes of a file hold UTF-16 or UTF-32 (by mark or by the pattern of zeros).
[[nodiscard]] bool is_wide(std::string_view start);

}  // namespace chancery::intake
