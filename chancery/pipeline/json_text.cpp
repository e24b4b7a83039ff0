#include "chancery/pipeline/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "chancery/base/utf8.h"

namespace chancery::pipeline {
namespace {

constexpr double kLargestPlain = 1e15;  // above, exponents are shorter and as exact

void append_escape(std::string& out, unsigned char c) {
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  static constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u00";
  out += kHex[c >> 4U];
  out += kHex[c & 15U];
}

bool needs_escape(unsigned char c) { return c < 0x20 || c == '"' || c == '\\' || c == 0x7F; }

}  // namespace

void JsonText::separate() {
  if (!first_) out_ += ',';
  first_ = false;
}

JsonText& JsonText::open(char bracket) {
  separate();
  out_ += bracket;
  first_ = true;
  return *this;
}

JsonText& JsonText::close(char bracket) {
  out_ += bracket;
  first_ = false;
  return *this;
}

JsonText& JsonText::key(std::string_view name) {
  separate();
  quoted(name);
  out_ += ':';
  first_ = true;
  return *this;
}

JsonText& JsonText::text(std::string_view value) {
  separate();
  quoted(value);
  return *this;
}

JsonText& JsonText::text_or_null(std::string_view value) {
  return value.empty() ? null() : text(value);
}

JsonText& JsonText::number(std::int64_t value) {
  separate();
  out_ += std::to_string(value);
  return *this;
}

JsonText& JsonText::real(double value) {
  if (!std::isfinite(value)) return null();
  separate();
  std::array<char, 64> buffer{};
  const bool plain = std::abs(value) < kLargestPlain && (value == 0 || std::abs(value) > 1e-6);
  const auto end = plain ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                         std::chars_format::fixed)
                         : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  out_.append(buffer.data(), end.ptr);
  return *this;
}

JsonText& JsonText::boolean(bool value) {
  separate();
  out_ += value ? "true" : "false";
  return *this;
}

JsonText& JsonText::null() {
  separate();
  out_ += "null";
  return *this;
}

void JsonText::quoted(std::string_view value) {
  out_ += '"';
  std::size_t start = 0;  // of the run that can be copied as it stands
  for (std::size_t at = 0; at < value.size();) {
    const auto c = static_cast<unsigned char>(value[at]);
    if (c < 0x80) {
      if (needs_escape(c)) {
        out_.append(value, start, at - start);
        append_escape(out_, c);
        start = at + 1;
      }
      ++at;
      continue;
    }
    const base::CodePoint point = base::decode_at(value, at);
    if (point.length == 1) {  // damaged
      out_.append(value, start, at - start);
      out_ += "\xEF\xBF\xBD";
      start = at + 1;
    }
    at += point.length;
  }
  out_.append(value, start, value.size() - start);
  out_ += '"';
}

}  // namespace chancery::pipeline
