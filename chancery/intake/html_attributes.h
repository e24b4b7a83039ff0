// The attributes of one tag, as the scanner passes them on: the few that anything asks for, and all
// that class, id, style, role and aria-hidden say as one number.
#pragma once

#include <gumbo.h>

#include <string>
#include <string_view>
#include <unordered_map>

#include "chancery/intake/html_cues.h"

namespace chancery::intake {

// Under this name the cues stand in the markup, as a hexadecimal number.
inline constexpr const char* kCueAttribute = "c";

// White space between attributes.
[[nodiscard]] constexpr bool is_html_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

class AttributeReader {
 public:
  // `source` outlives the reader: names that were seen before are looked up in it.
  explicit AttributeReader(const HtmlCues& cues) : cues_(cues) {}
  // `rest` is what follows the tag's name, up to and with ">"; `name` that of an element of the
  // page's own making ("newsletter-box"), which says what a class would. Appends to `out`.
  void keep(GumboTag tag, std::string_view name, std::string_view rest, std::string& out);

 private:
  std::uint32_t names(std::string_view value);
  void pass_on(std::string_view key, std::string_view value, std::string& out) const;

  const HtmlCues& cues_;
  std::unordered_map<std::string_view, std::uint32_t> seen_;
};

}  // namespace chancery::intake
