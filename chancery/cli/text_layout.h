// Text in columns of a terminal: widths after Unicode (wide East Asian characters take two columns,
// combining marks none), wrapping at spaces, cutting with an ellipsis, padding. Escape sequences
// are not counted here: colour is put around finished cells.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::cli {

[[nodiscard]] std::size_t display_width(char32_t value);
[[nodiscard]] std::size_t display_width(std::string_view text);

// Lines of at most `width` columns; runs of white space become one space; a word longer than a line
// is broken. Always at least one line, which may be empty.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);
// As wrap, with at most `lines` lines; the last ends in "…" when something is left out.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width,
                                            std::size_t lines);
// At most `width` columns, with "…" where something is left out.
[[nodiscard]] std::string cut(std::string_view text, std::size_t width);
// Spaces at the end up to `width` columns.
[[nodiscard]] std::string pad(std::string_view text, std::size_t width);
// One line: white space runs become one space; control characters, which could steer the terminal,
// and damaged bytes are dropped.
[[nodiscard]] std::string one_line(std::string_view text);
// Words one after another.
template <class Words>
[[nodiscard]] std::string joined(const Words& words, std::string_view between = " ") {
  std::string out;
  for (const auto& word : words) {
    if (!out.empty()) out += between;
    out += word;
  }
  return out;
}

}  // namespace chancery::cli
