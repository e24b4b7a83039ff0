#include "chancery/intake/mend.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

// windows-1252, bytes 0x80..0x9F; the five holes map to themselves, as browsers do.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

}  // namespace

char32_t windows_1252(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value >= 0x80 && value < 0xA0 ? kWindows1252[value - 0x80U] : value;
}

namespace {

std::optional<char> windows_1252_byte(char32_t value) {
  if (value >= 0x80 && value <= 0xFF) return static_cast<char>(value);  // read as Latin-1
  for (std::size_t i = 0; i < kWindows1252.size(); ++i) {
    if (kWindows1252[i] == value) return static_cast<char>(0x80 + i);
  }
  return std::nullopt;
}

// The bytes that a run of mojibake at `at` stood for, when they are one UTF-8 sequence.
std::optional<std::pair<std::string, std::size_t>> undo_at(std::string_view text, std::size_t at) {
  std::string bytes;
  std::size_t end = at;
  std::size_t wanted = 1;
  while (end < text.size() && bytes.size() < wanted) {
    const base::CodePoint point = base::decode_at(text, end);
    const auto byte = windows_1252_byte(point.value);
    if (!byte) return std::nullopt;
    bytes += *byte;
    end += point.length;
    if (bytes.size() > 1) continue;
    const auto lead = static_cast<unsigned char>(*byte);
    if (lead < 0xC2 || lead > 0xF4) return std::nullopt;
    wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  }
  if (bytes.size() != wanted || !base::is_valid_utf8(bytes)) return std::nullopt;
  return std::pair{bytes, end};
}

constexpr std::array<std::pair<std::string_view, char32_t>, 16> kEntities = {{
    {"amp", '&'},
    {"lt", '<'},
    {"gt", '>'},
    {"quot", '"'},
    {"apos", '\''},
    {"nbsp", 0xA0},
    {"rsquo", 0x2019},
    {"lsquo", 0x2018},
    {"rdquo", 0x201D},
    {"ldquo", 0x201C},
    {"ndash", 0x2013},
    {"mdash", 0x2014},
    {"hellip", 0x2026},
    {"pound", 0xA3},
    {"euro", 0x20AC},
    {"eacute", 0xE9},
}};

std::optional<char32_t> reference(std::string_view name) {
  for (const auto& [known, value] : kEntities) {
    if (known == name) return value;
  }
  if (name.size() < 2 || name[0] != '#') return std::nullopt;
  const bool hex = name[1] == 'x' || name[1] == 'X';
  char32_t value = 0;
  for (const char c : name.substr(hex ? 2 : 1)) {
    const bool plain = c >= '0' && c <= '9';
    const bool high = hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
    if (!plain && !high) return std::nullopt;
    value =
        value * (hex ? 16U : 10U) + static_cast<char32_t>(plain ? c - '0' : (c | 0x20) - 'a' + 10);
    if (value > 0x10FFFF) return std::nullopt;
  }
  if (value == 0 || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
  if (value >= 0x80 && value < 0xA0) value = kWindows1252[value - 0x80];
  return value;
}

// A run from [begin, end) of the text to `used` bytes of the source.
void add_made(SourceRuns& runs, std::size_t begin, std::size_t end, std::size_t from,
              std::size_t used) {
  add_run(runs,
          {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin), from, used});
}

std::string undo_all(const std::string& text, SourceRuns* runs) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = out.size();
    std::size_t used = 0;
    if (const auto undone = undo_at(text, at)) {
      out += undone->first;
      used = undone->second - at;
    } else {
      used = base::decode_at(text, at).length;
      out.append(text, at, used);
    }
    if (runs != nullptr) add_made(*runs, begin, out.size(), at, used);
    at += used;
  }
  return out;
}

}  // namespace

std::string unescape_entities(std::string_view text, SourceRuns* runs) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find('&', at), text.size());
    if (runs != nullptr) add_run(*runs, out.size(), next - at, at);
    out.append(text, at, next - at);
    at = next;
    if (at == text.size()) break;
    const std::size_t end = text.substr(at, 12).find(';');
    const auto value =
        end == std::string_view::npos ? std::nullopt : reference(text.substr(at + 1, end - 1));
    const std::size_t begin = out.size();
    if (value) {
      base::append_utf8(out, *value);
    } else {
      out += '&';
    }
    const std::size_t used = value ? end + 1 : 1;
    if (runs != nullptr) add_made(*runs, begin, out.size(), at, used);
    at += used;
  }
  return out;
}

std::string without_c1(std::string text, SourceRuns* runs) {
  const auto c1 = [&](std::size_t at) {
    return at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
  };
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = text.find('\xC2', at);
    while (next != std::string::npos && !c1(next)) next = text.find('\xC2', next + 1);
    next = std::min(next, text.size());
    if (runs != nullptr) add_run(*runs, out.size(), next - at, at);
    if (at == 0 && next == text.size()) return text;
    out.append(text, at, next - at);
    at = next;
    if (at == text.size()) break;
    const std::size_t begin = out.size();
    base::append_utf8(out, kWindows1252[static_cast<unsigned char>(text[at + 1]) - 0x80U]);
    if (runs != nullptr) add_made(*runs, begin, out.size(), at, 2);
    at += 2;
  }
  return out;
}

std::string mend(std::string_view text, SourceRuns* runs) {
  SourceRuns way;  // from what is mended so far to the text
  std::string mended(text);
  const auto step = [&](auto change) {
    SourceRuns made;
    mended = change(mended, runs != nullptr ? &made : nullptr);
    if (runs != nullptr) way = way.empty() ? std::move(made) : through(made, way);
  };
  step(undo_all);
  step(undo_all);  // encoded twice too often
  step([](const std::string& before, SourceRuns* made) { return unescape_entities(before, made); });
  step([](const std::string& before, SourceRuns* made) { return unescape_entities(before, made); });
  if (runs != nullptr) *runs = std::move(way);
  return mended;
}

}  // namespace chancery::intake
