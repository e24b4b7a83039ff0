#include "chancery/text/quote_marks.h"

#include <optional>

#include "chancery/base/utf8.h"
#include "chancery/text/characters.h"

namespace chancery::text {
namespace {

bool is_glued(char32_t before) { return before != 0 && !base::is_space(before) && before != U'"'; }

struct MarkLook {
  MarkFamily family;
  MarkShape shape;
};

std::optional<MarkLook> look_of_mark(char32_t c) {
  switch (c) {
    case U'"':
    case 0xFF02:
      return MarkLook{MarkFamily::kDouble, MarkShape::kEither};
    case 0x201C:
    case 0x201F:
    case 0x301D:
    case 0x300C:
      return MarkLook{MarkFamily::kDouble, MarkShape::kOpens};
    case 0x201D:
    case 0x301E:
    case 0x300D:
      return MarkLook{MarkFamily::kDouble, MarkShape::kCloses};
    case 0x201E:
      return MarkLook{MarkFamily::kDouble, MarkShape::kLow};
    case 0xAB:
      return MarkLook{MarkFamily::kGuillemet, MarkShape::kOpens};
    case 0xBB:
      return MarkLook{MarkFamily::kGuillemet, MarkShape::kCloses};
    case 0x2039:
      return MarkLook{MarkFamily::kSingleGuillemet, MarkShape::kOpens};
    case 0x203A:
      return MarkLook{MarkFamily::kSingleGuillemet, MarkShape::kCloses};
    case U'\'':
      return MarkLook{MarkFamily::kSingle, MarkShape::kEither};
    case U'`':
    case 0x2018:
    case 0x201B:
      return MarkLook{MarkFamily::kSingle, MarkShape::kOpens};
    case 0x2019:
      return MarkLook{MarkFamily::kSingle, MarkShape::kCloses};
    case 0x201A:
      return MarkLook{MarkFamily::kSingle, MarkShape::kLow};
    default:
      return std::nullopt;
  }
}

}  // namespace

bool QuoteMark::space_before() const {
  return before == 0 || base::is_space(before) || before == U'(' || before == U'[' ||
         before == U'{' || before == U'-' || before == 0x2013 || before == 0x2014 ||
         before == U'/' || before == 0x201C || before == 0x2018 || before == 0x201E ||
         before == 0xAB || before == 0xBF || before == 0xA1;
}
bool QuoteMark::letter_before() const { return is_word_character(before); }
bool QuoteMark::letter_after() const { return is_word_character(after); }
bool QuoteMark::space_after() const { return after == 0 || base::is_space(after); }
bool QuoteMark::end_after() const {
  static constexpr std::u32string_view kEnds =
      U".,;:!?)]}-\u2013\u2014\u2026/\"\u201D\u2019\u201C\u00BB\u00AB'";
  return space_after() || kEnds.find(after) != std::u32string_view::npos;
}

std::vector<QuoteMark> find_marks(std::string_view text, document::Span within) {
  std::vector<QuoteMark> marks;
  char32_t before = 0;
  for (std::uint32_t at = within.begin; at < within.end;) {
    const base::CodePoint point = base::decode_at(text, at);
    std::uint32_t end = at + point.length;
    auto shape = look_of_mark(point.value);
    if (shape && shape->family == MarkFamily::kSingle && end < within.end) {
      const base::CodePoint next = base::decode_at(text, end);
      const base::CodePoint third = base::decode_at(text, end + next.length);
      if (next.value == point.value && third.value != point.value) {
        shape = MarkLook{MarkFamily::kDouble, shape->shape};
        end += next.length;
      }
    }
    if (point.value == U'"' && end < within.end && text[end] == '"') {
      // A mark typed twice; an empty pair stands between blanks.
      const char32_t third = end + 1 < within.end ? base::decode_at(text, end + 1).value : 0;
      const bool opens = (before == 0 || base::is_space(before)) && is_word_character(third);
      if (opens || (is_glued(before) && !is_word_character(third) && third != U'"')) ++end;
    }
    const char32_t after = end < within.end ? base::decode_at(text, end).value : 0;
    if (shape) {
      const bool apostrophe = shape->family == MarkFamily::kSingle && is_word_character(before) &&
                              is_word_character(after);
      if (!apostrophe) marks.push_back({{at, end}, shape->family, shape->shape, before, after});
    }
    before = point.value;
    at = end;
  }
  return marks;
}

}  // namespace chancery::text
