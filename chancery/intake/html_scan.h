// A linear pass over a page's source before the HTML5 parser sees it: scripts, styles and comments
// are cut out, and whatever would cost the parser more than linear time is cut down (nesting,
// unclosed formatting, attributes without number). JSON-LD is kept aside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::intake {

struct ScannedHtml {
  std::string markup;
  std::vector<std::string> json_ld;  // contents of the scripts, as written
};
inline constexpr std::size_t kMaxHtmlDepth = 250;
inline constexpr std::size_t kMaxHtmlTags = 200000;
// E-INT-013: more than kMaxHtmlTags elements.
[[nodiscard]] base::Expected<ScannedHtml> scan_html(std::string_view source);
// The charset that the first bytes of a page declare in a meta element or XML declaration.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

}  // namespace chancery::intake
