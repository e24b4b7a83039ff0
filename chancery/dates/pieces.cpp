#include "chancery/dates/pieces.h"

#include "chancery/base/utf8.h"

namespace chancery::dates {
namespace {

constexpr std::size_t kLongest = 40;  // bytes; no word of the vocabulary is longer

enum class CharacterClass { kLetter, kDigit, kSpace, kMark, kSkip };

CharacterClass class_of(char32_t c) {
  if (c < 0x80) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharacterClass::kLetter;
    if (c >= '0' && c <= '9') return CharacterClass::kDigit;
    return c <= ' ' || c == 0x7F ? CharacterClass::kSpace : CharacterClass::kMark;
  }
  if (base::is_space(c)) return CharacterClass::kSpace;
  if (base::is_letter(c) || base::is_mark(c)) return CharacterClass::kLetter;
  return base::is_format(c) ? CharacterClass::kSkip : CharacterClass::kMark;
}

void append_folded(std::string& out, char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
      out += '\'';
      return;
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
      out += '-';
      return;
    default:
      base::append_utf8(out, base::to_lower(c));
  }
}

}  // namespace

void cut(std::string_view text, document::Span span, std::vector<Piece>& out) {
  bool space = true;
  bool join =
      false;  // the character before belongs to the open piece's class, with nothing between
  bool upper_only = false;
  std::uint32_t at = span.begin;
  while (at < span.end) {
    const base::CodePoint c = base::decode_at(text.substr(0, span.end), at);
    if (c.length == 0) break;
    const CharacterClass cls = class_of(c.value);
    const std::uint32_t begin = at;
    at += c.length;
    if (cls == CharacterClass::kSpace) {
      space = true;
      join = false;
      continue;
    }
    if (cls == CharacterClass::kSkip) continue;
    const PieceKind kind = cls == CharacterClass::kLetter  ? PieceKind::kLetters
                           : cls == CharacterClass::kDigit ? PieceKind::kDigits
                                                           : PieceKind::kMark;
    if (join && kind != PieceKind::kMark && out.back().kind == kind) {
      Piece& piece = out.back();
      piece.span.end = at;
      upper_only = upper_only && base::is_upper(c.value);
      piece.all_capitals = upper_only;
      if (piece.lower.size() < kLongest) append_folded(piece.lower, c.value);
      continue;
    }
    Piece piece;
    piece.span = {begin, at};
    piece.kind = kind;
    piece.space_before = space;
    piece.capital = kind == PieceKind::kLetters && base::is_upper(c.value);
    upper_only = piece.capital;
    append_folded(piece.lower, c.value);
    out.push_back(std::move(piece));
    space = false;
    join = true;
  }
}

}  // namespace chancery::dates
