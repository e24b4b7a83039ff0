#include "chancery/cli/text_layout.h"

#include <unicode/uchar.h>

#include "chancery/base/utf8.h"

namespace chancery::cli {
namespace {

constexpr std::string_view kEllipsis = "…";

bool is_control(char32_t value) {
  return value < 0x20 || (value >= 0x7F && value < 0xA0) ||
         u_charType(static_cast<UChar32>(value)) == U_FORMAT_CHAR;  // also directional overrides
}

// Bytes of `text` that fit into `width` columns.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t used = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const base::CodePoint point = base::decode_at(text, at);
    used += display_width(point.value);
    if (used > width) return at;
    at += point.length;
  }
  return at;
}

}  // namespace

std::size_t display_width(char32_t value) {
  if (value < 0x20) return 0;
  if (value < 0x300) return value == 0xAD ? 0 : 1;
  if (base::is_mark(value) || base::is_format(value)) return 0;
  const int wide = u_getIntPropertyValue(static_cast<UChar32>(value), UCHAR_EAST_ASIAN_WIDTH);
  return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    width += display_width(point.value);
    at += point.length;
  }
  return width;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    at += point.length;
    if (base::is_space(point.value)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (!is_control(point.value)) {
      base::append_utf8(out, point.value);
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::string clean = one_line(text);
  std::vector<std::string> lines{""};
  std::size_t used = 0;
  for (std::string_view word : base::split(clean, ' ')) {
    std::size_t columns = display_width(word);
    if (used > 0 && used + 1 + columns > width) {
      lines.emplace_back();
      used = 0;
    }
    while (columns > width) {
      const std::size_t bytes = std::max<std::size_t>(fitting(word, width), 1);
      lines.back() += word.substr(0, bytes);
      lines.emplace_back();
      word.remove_prefix(bytes);
      columns = display_width(word);
    }
    if (used > 0) lines.back() += ' ';
    used += (used > 0 ? 1 : 0) + columns;
    lines.back() += word;
  }
  return lines;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t lines) {
  auto all = wrap(text, width);
  if (all.size() <= lines) return all;
  all.resize(lines);
  std::string& last = all.back();
  last.resize(fitting(last, width > 1 ? width - 1 : 0));
  last += kEllipsis;
  return all;
}

std::string cut(std::string_view text, std::size_t width) {
  std::string clean = one_line(text);
  if (display_width(clean) <= width) return clean;
  if (width == 0) return "";
  clean.resize(fitting(clean, width - 1));
  while (clean.ends_with(' ')) clean.pop_back();
  return clean + std::string(kEllipsis);
}

std::string pad(std::string_view text, std::size_t width) {
  std::string out(text);
  const std::size_t used = display_width(text);
  if (used < width) out.append(width - used, ' ');
  return out;
}

}  // namespace chancery::cli
