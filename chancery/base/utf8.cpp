#include "chancery/base/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstring>

namespace chancery::base {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

}  // namespace

CodePoint decode_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  if (first < 0x80) return {first, 1};
  int extra = 0;
  char32_t value = 0;
  char32_t least = 0;
  if (first >= 0xC2 && first <= 0xDF) {
    extra = 1, value = first & 0x1F, least = 0x80;
  } else if (first >= 0xE0 && first <= 0xEF) {
    extra = 2, value = first & 0x0F, least = 0x800;
  } else if (first >= 0xF0 && first <= 0xF4) {
    extra = 3, value = first & 0x07, least = 0x10000;
  } else {
    return {kReplacement, 1};
  }
  if (at + static_cast<std::size_t>(extra) >= text.size()) return {kReplacement, 1};
  for (int i = 1; i <= extra; ++i) {
    const unsigned char next = byte(at + static_cast<std::size_t>(i));
    if (!is_continuation(next)) return {kReplacement, 1};
    value = (value << 6) | (next & 0x3F);
  }
  if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
    return {kReplacement, 1};
  }
  return {value, static_cast<std::uint8_t>(extra + 1)};
}

CodePoint decode_before(std::string_view text, std::size_t at) {
  if (at == 0) return {};
  at = std::min(at, text.size());
  const std::size_t farthest = at > 4 ? at - 4 : 0;
  std::size_t begin = at - 1;
  while (begin > farthest && is_continuation(static_cast<unsigned char>(text[begin]))) --begin;
  const CodePoint point = decode_at(text, begin);
  if (begin + point.length == at) return point;
  return {kReplacement, 1};
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | (value >> 6)), put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | (value >> 12)), put(0x80 | ((value >> 6) & 0x3F)), put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | (value >> 18)), put(0x80 | ((value >> 12) & 0x3F));
    put(0x80 | ((value >> 6) & 0x3F)), put(0x80 | (value & 0x3F));
  }
}

bool is_valid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    if (point.value == kReplacement && point.length == 1) return false;
    at += point.length;
  }
  return true;
}

std::string repair_utf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    append_utf8(out, point.value);
    at += point.length;
  }
  return out;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += decode_at(text, at).length;
  return count;
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  every_.reserve(text.size() / 64 + 1);
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at % 64 == 0) every_.push_back(count);
    if (!is_continuation(static_cast<unsigned char>(text[at]))) ++count;
  }
  if (text.size() % 64 == 0) every_.push_back(count);
}

std::uint32_t CodePointIndex::at(std::size_t byte) const {
  byte = std::min(byte, text_.size());
  std::uint32_t count = every_[byte / 64];
  for (std::size_t i = byte / 64 * 64; i < byte; ++i) {
    if (!is_continuation(static_cast<unsigned char>(text_[i]))) ++count;
  }
  return count;
}

// ASCII is most of what is asked for, and needs no table.
bool is_letter(char32_t value) {
  if (value < 0x80) return (value | 0x20U) - U'a' < 26;
  return u_isalpha(static_cast<UChar32>(value));
}
bool is_digit(char32_t value) {
  if (value < 0x80) return value - U'0' < 10;
  return u_isdigit(static_cast<UChar32>(value));
}
bool is_upper(char32_t value) {
  if (value < 0x80) return value - U'A' < 26;
  return u_isupper(static_cast<UChar32>(value));
}
bool is_lower(char32_t value) {
  if (value < 0x80) return value - U'a' < 26;
  return u_islower(static_cast<UChar32>(value));
}
bool is_space(char32_t value) {
  if (value < 0x80) return value == U' ' || (value >= 9 && value <= 13);
  return value == 0x200B || value == 0xFEFF || u_isUWhiteSpace(static_cast<UChar32>(value));
}
bool is_mark(char32_t value) {
  return (U_GET_GC_MASK(static_cast<UChar32>(value)) & U_GC_M_MASK) != 0;
}
bool is_format(char32_t value) { return u_charType(static_cast<UChar32>(value)) == U_FORMAT_CHAR; }
char32_t to_lower(char32_t value) {
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(value)));
}
char32_t to_upper(char32_t value) {
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(value)));
}

namespace {

// Appends the ASCII that begins at `at`, in lower case; returns where it ends.
std::size_t append_lower_ascii(std::string& out, std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080808080808080U) != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  const std::size_t before = out.size();
  out.append(text, begin, at - begin);
  char* const made = out.data() + before;
  const std::size_t size = at - begin;
  for (std::size_t i = 0; i < size; ++i) {
    const char c = made[i];
    made[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 32 : 0));
  }
  return at;
}

}  // namespace

std::string to_lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = append_lower_ascii(out, text, 0); at < text.size();) {
    const CodePoint point = decode_at(text, at);
    append_utf8(out, to_lower(point.value));
    at = append_lower_ascii(out, text, at + point.length);
  }
  return out;
}

namespace {

// Letters that have no canonical decomposition but are written plain in other spellings.
char32_t plain_letter(char32_t value) {
  switch (value) {
    case 0x0131:
      return U'i';  // dotless i
    case 0x0142:
      return U'l';  // l with stroke
    case 0x00F8:
      return U'o';  // o with stroke
    case 0x0111:
      return U'd';  // d with stroke
    case 0x00F0:
      return U'd';  // eth
    case 0x0127:
      return U'h';  // h with stroke
    case 0x0259:
      return U'a';  // schwa
    default:
      return value;
  }
}

bool is_dash(char32_t value) { return (value >= 0x2010 && value <= 0x2015) || value == 0x2212; }

bool is_apostrophe(char32_t value) {
  return value == 0x2018 || value == 0x2019 || value == 0x02BC || value == 0x00B4 || value == '`';
}

void append_decomposed(std::string& out, char32_t value) {
  static const icu::Normalizer2* nfd = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(status);
  }();
  icu::UnicodeString pieces;
  if (nfd == nullptr || !nfd->getDecomposition(static_cast<UChar32>(value), pieces)) {
    append_utf8(out, plain_letter(value));
    return;
  }
  for (int32_t i = 0; i < pieces.length();) {
    const UChar32 piece = pieces.char32At(i);
    if (!is_mark(static_cast<char32_t>(piece))) {
      append_utf8(out, plain_letter(static_cast<char32_t>(piece)));
    }
    i = pieces.moveIndex32(i, 1);
  }
}

}  // namespace

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.length;
    if (point.value < 0x80 && point.value != '`') {
      const char c = static_cast<char>(point.value);
      out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c + 32) : c;
    } else if (is_dash(point.value)) {
      out += '-';
    } else if (is_apostrophe(point.value)) {
      out += '\'';
    } else if (point.value == 0x00DF) {
      out += "ss";
    } else if (point.value == 0x00E6 || point.value == 0x00C6) {
      out += "ae";
    } else if (!is_format(point.value) && !is_mark(point.value)) {
      append_decomposed(out, to_lower(point.value));
    }
  }
  return out;
}

std::string_view trim(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && blank(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

}  // namespace chancery::base
