// A linear pass over a page's source before the HTML5 parser sees it. Scripts, styles and comments
// are cut out; whatever would cost the parser more than linear time is cut down (nesting, unclosed
// formatting, attributes without number); attributes become cues; and runs of text are replaced by
// one character each, so that the parser builds the tree without reading the words. JSON-LD is kept
// aside.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/intake/html_cues.h"

namespace chancery::intake {

struct ScannedHtml {
  std::string markup;
  // What stands for text i in the markup is the character kTextBase + i. Views of the source.
  std::vector<std::string_view> texts;
  std::vector<std::string_view> json_ld;  // contents of the scripts, as written
  std::string_view source;                // when every run of text is to lead back to it
};
inline constexpr std::size_t kMaxHtmlDepth = 250;
inline constexpr std::size_t kMaxHtmlTags = 200000;
inline constexpr char32_t kTextBase = 0x100000;  // the last plane, of private use
inline constexpr char kLastPlane = '\xF4';       // first byte of kTextBase and what follows
inline constexpr std::size_t kMaxTexts = 0xFFF0;

struct ScanOptions {
  bool traced = false;    // short runs of text lead back to the source too
  bool noscript = false;  // what stands in <noscript> is read, as a browser without scripts does
};

// `source` is valid UTF-8 and outlives what is made of it. E-INT-013: more than kMaxHtmlTags
// elements.
[[nodiscard]] base::Expected<ScannedHtml> scan_html(std::string_view source, const HtmlCues& cues,
                                                    ScanOptions options = {});
// The charset that the first bytes of a page declare in a meta element or XML declaration.
[[nodiscard]] std::string declared_charset(std::string_view bytes);

}  // namespace chancery::intake
