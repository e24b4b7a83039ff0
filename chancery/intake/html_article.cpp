#include "chancery/intake/html_article.h"

namespace chancery::intake {

base::Expected<RawArticle> html_article(std::string_view, const Tables&, std::string_view, std::string&) {
  return base::fail("E-INT-012", "HTML is not supported yet");
}

base::Expected<RawArticle> html_fragment(std::string_view utf8, const Tables&) {
  RawArticle raw;
  raw.text = std::string(utf8);
  return raw;
}

std::string body_text(const document::Document& document) { return std::string(document.text()); }

}  // namespace chancery::intake
