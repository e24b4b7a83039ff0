#include "chancery/text/characters.h"

#include <array>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::text {
namespace {

constexpr std::array<CharKind, 128> ascii_kinds() {
  std::array<CharKind, 128> kinds{};
  for (std::size_t c = 0; c < 128; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    kinds[c] = c <= ' ' || c == 127               ? CharKind::kSpace
               : letter                           ? CharKind::kLetter
               : c >= '0' && c <= '9'             ? CharKind::kDigit
               : c == '.'                         ? CharKind::kStop
               : c == '(' || c == '[' || c == '{' ? CharKind::kOpen
               : c == ')' || c == ']' || c == '}' ? CharKind::kClose
               : c == '"'                         ? CharKind::kQuote
               : c == '\'' || c == '`'            ? CharKind::kApostrophe
                                                  : CharKind::kSymbol;
  }
  return kinds;
}
constexpr auto kAscii = ascii_kinds();

CharKind wide_kind(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0xB4:
      return CharKind::kApostrophe;
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0xAB:
    case 0xBB:
    case 0x300C:
    case 0x300D:
      return CharKind::kQuote;
    default:
      break;
  }
  if (c < 0xA0) return CharKind::kSpace;  // C1 controls
  if (base::is_letter(c) || base::is_mark(c)) return CharKind::kLetter;
  if (base::is_space(c)) return CharKind::kSpace;
  if (base::is_format(c)) return CharKind::kLetter;
  if (base::is_digit(c)) return CharKind::kDigit;
  return CharKind::kSymbol;
}

Shape symbol_shape(std::string_view token, Character first) {
  const bool single = token.size() == first.length;
  switch (first.value) {
    case '?':
    case '!':
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0x61F:
    case 0x6D4:
      return Shape::kEnd;
    case ',':
    case 0xFF0C:
    case 0x60C:
      return Shape::kComma;
    case ':':
    case ';':
      return single ? Shape::kColon : Shape::kSymbol;
    case 0x2026:
      return Shape::kEllipsis;
    case '-':
    case 0x2010:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return Shape::kDash;
    case '*':
    case 0x2022:
    case 0x25CF:
    case 0x25AA:
    case 0xB7:
    case '>':
    case '=':
    case '_':
    case '~':
    case '#':
    case '|':
      return Shape::kBullet;
    default:
      return Shape::kSymbol;
  }
}

Shape quote_shape(char32_t c) {
  switch (c) {
    case 0x201C:
    case 0x201E:
    case 0xAB:
      return Shape::kOpenQuote;
    case 0x201D:
    case 0xBB:
      return Shape::kCloseQuote;
    default:
      return Shape::kQuote;
  }
}

struct LetterCount {
  std::uint32_t upper = 0, lower = 0, digits = 0, stops = 0, others = 0;
};

void count_one(LetterCount& count, Character c) {
  if (c.kind == CharKind::kDigit) {
    ++count.digits;
  } else if (c.kind == CharKind::kStop) {
    ++count.stops;
  } else if (c.kind != CharKind::kLetter) {
    ++count.others;
  } else if (c.value < 128 ? c.value <= 'Z' : base::is_upper(c.value)) {
    ++count.upper;
  } else {
    ++count.lower;
  }
}

bool is_address(std::string_view token) {
  if (token.size() < 6) return false;
  return token.find("://") != std::string_view::npos || token.starts_with("www.") ||
         (token.find('@') != std::string_view::npos && token.find('.') != std::string_view::npos);
}

Shape word_shape(std::string_view token, Character first) {
  constexpr std::size_t kLooked = 64;  // enough to tell, and bounded
  LetterCount count;
  const std::string_view seen = token.substr(0, kLooked);
  for (std::size_t at = 0; at < seen.size();) {
    const Character c = character_at(token, at);
    count_one(count, c);
    at += c.length;
  }
  const std::uint32_t letters = count.upper + count.lower;
  if (count.others > 0 && is_address(token.substr(0, kLooked))) return Shape::kAddress;
  if (count.digits > 0) return letters > 0 ? Shape::kAlnum : Shape::kDigits;
  if (token.ends_with('.')) return Shape::kDotted;
  if (count.upper == 0) return Shape::kLower;
  if (count.lower == 0) return letters == 1 ? Shape::kInitial : Shape::kUpper;
  const bool first_upper = first.value < 128 ? first.value <= 'Z' : base::is_upper(first.value);
  return first_upper && count.upper == 1 ? Shape::kCapital : Shape::kMixed;
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1, kAscii[byte]};
  const base::CodePoint point = base::decode_at(text, at);
  return {point.value, point.length, wide_kind(point.value)};
}

Shape shape_of(std::string_view token) {
  if (token.empty()) return Shape::kNone;
  const Character first = character_at(token, 0);
  switch (first.kind) {
    case CharKind::kStop:
      return token.size() == 1 || token == ".." ? Shape::kStop
             : token[1] == '.'                  ? Shape::kEllipsis
                                                : word_shape(token, first);
    case CharKind::kOpen:
      return token.size() == first.length ? Shape::kOpen : Shape::kSymbol;
    case CharKind::kClose:
      return token.size() == first.length ? Shape::kClose : Shape::kSymbol;
    case CharKind::kQuote:
      return quote_shape(first.value);
    case CharKind::kApostrophe:
      if (token.size() == first.length) return Shape::kApostrophe;
      return token == "''"   ? Shape::kCloseQuote
             : token == "``" ? Shape::kOpenQuote
                             : word_shape(token, first);
    case CharKind::kSymbol:
      return symbol_shape(token, first);
    default:
      return word_shape(token, first);
  }
}

std::uint32_t word_hash(std::string_view word) {
  std::uint64_t state = base::fnv1a("");
  const auto put = [&](char c) {
    state ^= static_cast<unsigned char>(c);
    state *= 0x100000001B3ULL;
  };
  for (std::size_t at = 0; at < word.size(); ++at) {
    const char c = word[at];
    if (c >= 'A' && c <= 'Z') {
      put(static_cast<char>(c + 32));
    } else if (c == '\xE2' && word.substr(at, 3) == "\xE2\x80\x99") {
      put('\''), at += 2;
    } else if (c == '\xC3' && at + 1 < word.size()) {
      // Latin-1 capitals lie 32 below their small letters; U+00D7 is no letter.
      const auto next = static_cast<unsigned char>(word[++at]);
      put(c),
          put(static_cast<char>(next >= 0x80 && next <= 0x9E && next != 0x97 ? next + 32 : next));
    } else {
      put(c);
    }
  }
  return static_cast<std::uint32_t>(state ^ (state >> 32));
}

}  // namespace chancery::text
