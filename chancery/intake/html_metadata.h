// What a page says about its article: JSON-LD (also nested, also broken), OpenGraph and other meta
// elements, <time>, canonical link, language. JSON-LD wins, then meta, then the page's text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/intake/html_tree.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// One entry of a live blog, as JSON-LD lists it.
struct LiveEntry {
  std::string title;
  std::string text;
  std::string published;
  std::string url;
};

struct HtmlMetadata {
  std::string title;
  std::string author;
  std::string published;
  std::string modified;
  std::string publisher;
  std::string url;
  std::string language;
  std::string body;     // articleBody of JSON-LD
  std::string summary;  // the description
  std::vector<LiveEntry> live;
  bool states_article = false;     // by JSON-LD or og:type
  bool published_in_text = false;  // from the page's words, not its metadata
};

[[nodiscard]] HtmlMetadata read_metadata(const HtmlTree& tree,
                                         const std::vector<std::string_view>& json_ld,
                                         const Tables& tables);

}  // namespace chancery::intake
