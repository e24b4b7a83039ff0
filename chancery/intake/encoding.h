// Bytes of any encoding -> UTF-8. A byte order mark wins, then valid UTF-8, then what was declared,
// then ICU's detection; text that is UTF-8 but for a few bytes is mended, not read as something
// else.
#pragma once

#include <string>
#include <string_view>

namespace chancery::intake {

struct Decoded {
  std::string text;          // valid UTF-8, without a byte order mark
  std::string note;          // what was guessed or mended; empty when nothing was
  std::string charset = {};  // that was converted from; empty for UTF-8
  std::size_t skipped = 0;   // bytes of a mark
  bool repaired = false;     // UTF-8 of which damaged bytes were replaced
};
// `declared` is a charset name from a header or a meta element; empty when there is none.
[[nodiscard]] Decoded to_utf8(std::string_view bytes, std::string_view declared = {});
// The first bytes of a file hold UTF-16 or UTF-32 (by mark or by the pattern of zeros).
[[nodiscard]] bool is_wide(std::string_view start);

}  // namespace chancery::intake
