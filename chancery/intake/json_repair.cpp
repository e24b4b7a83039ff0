#include "chancery/intake/json_repair.h"

#include <array>
#include <cstdio>

namespace chancery::intake {
namespace {

// The value of "\uXXXX" at `at`, or -1.
int unit_at(std::string_view text, std::size_t at) {
  if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u') return -1;
  int value = 0;
  for (const char c : text.substr(at + 2, 4)) {
    const bool plain = c >= '0' && c <= '9';
    const char low = static_cast<char>(c | 0x20);
    if (!plain && (low < 'a' || low > 'f')) return -1;
    value = value * 16 + (plain ? c - '0' : low - 'a' + 10);
  }
  return value;
}

bool is_high(int unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(int unit) { return unit >= 0xDC00 && unit < 0xE000; }

// Copies the escape at `at`; returns the bytes used.
std::size_t copy_escape(std::string_view text, std::size_t at, std::string& out) {
  if (at + 1 >= text.size()) return 1;
  if (text[at + 1] != 'u') {
    static constexpr std::string_view kKnown = "\"\\/bfnrt";
    if (kKnown.find(text[at + 1]) == std::string_view::npos) {
      out += "\\\\";  // "\d" was meant as written
      return 1;
    }
    out.append(text.substr(at, 2));
    return 2;
  }
  const int unit = unit_at(text, at);
  if (unit < 0) {
    out += "\\\\";
    return 1;
  }
  if (is_high(unit) && is_low(unit_at(text, at + 6))) {
    out.append(text.substr(at, 12));
    return 12;
  }
  if (is_high(unit) || is_low(unit)) {
    out += "\\ufffd";
  } else {
    out.append(text.substr(at, 6));
  }
  return 6;
}

// What stands outside strings; returns the bytes used.
std::size_t copy_outside(std::string_view text, std::size_t at, std::string& out) {
  if (text.substr(at, 3) == "NaN") {
    out += "null";
    return 3;
  }
  if (text[at] == ',') {
    const std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
    if (next != std::string_view::npos && (text[next] == '}' || text[next] == ']')) {
      out.append(text.substr(at + 1, next - at - 1));
      return next - at;
    }
  }
  out += text[at];
  return 1;
}

}  // namespace

std::string repair_json(std::string_view text, SourceRuns* runs) {
  std::string out;
  out.reserve(text.size() + 16);
  bool in_string = false;
  std::size_t begin = 0;  // of the step before, in `out` and in `text`
  std::size_t from = 0;
  const auto trace = [&](std::size_t at) {
    if (runs != nullptr) {
      add_run(*runs, {static_cast<std::uint32_t>(begin),
                      static_cast<std::uint32_t>(out.size() - begin), from, at - from});
    }
    begin = out.size();
    from = at;
  };
  for (std::size_t at = 0; at < text.size(); trace(at)) {
    const char c = text[at];
    if (!in_string) {
      in_string = c == '"';
      at += copy_outside(text, at, out);
    } else if (c == '\\') {
      at += copy_escape(text, at, out);
    } else if (static_cast<unsigned char>(c) < 0x20) {
      std::array<char, 8> escape{};
      std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
      out += escape.data();
      ++at;
    } else {
      in_string = c != '"';
      out += c;
      ++at;
    }
  }
  return out;
}

}  // namespace chancery::intake
