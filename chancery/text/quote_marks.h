// Quotation marks of a stretch of text with what stands beside them. Part of the quoter.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "chancery/document/span.h"

namespace chancery::text {

enum class MarkFamily : std::uint8_t { kDouble, kSingle, kGuillemet, kSingleGuillemet };
// What the shape of the mark says about its side; kEither for straight ones.
enum class MarkShape : std::uint8_t { kOpens, kCloses, kEither, kLow };

struct QuoteMark {
  document::Span span;
  MarkFamily family = MarkFamily::kDouble;
  MarkShape shape = MarkShape::kEither;
  char32_t before = 0;  // 0 at the edge of the stretch
  char32_t after = 0;

  [[nodiscard]] bool space_before() const;   // or the edge, an opening bracket, a dash
  [[nodiscard]] bool letter_before() const;  // or a digit
  [[nodiscard]] bool letter_after() const;
  [[nodiscard]] bool space_after() const;  // or the edge
  [[nodiscard]] bool end_after() const;    // or closing punctuation
  // Stands where a quotation opens, closes; neither for one glued on both sides.
  [[nodiscard]] bool at_opening() const { return space_before() && !space_after(); }
  [[nodiscard]] bool at_closing() const { return !space_before() && end_after(); }
};

// Apostrophes inside words are left out; two single marks in a row are one double mark.
[[nodiscard]] std::vector<QuoteMark> find_marks(std::string_view text, document::Span within);

}  // namespace chancery::text
