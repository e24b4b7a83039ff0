// What the names and attributes of an element say about it, as a set of bits. The scanner works
// them out once per element, before the parser sees the page, so that class names (most of a page's
// bytes) are not parsed again. Word lists: data/intake/html.txt.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "chancery/lexicon/word_lists.h"

namespace chancery::intake {

enum HtmlCue : std::uint32_t {
  kCueNever = 1U << 0U,
  kCueDrop = 1U << 1U,
  kCueWeak = 1U << 2U,
  kCueBody = 1U << 3U,
  kCueCaption = 1U << 4U,
  kCueCredit = 1U << 5U,
  kCuePullquote = 1U << 6U,
  kCueByline = 1U << 7U,
  kCueDateline = 1U << 8U,
  kCueDek = 1U << 9U,
  kCueLive = 1U << 10U,       // one entry of a live blog
  kCueHidden = 1U << 11U,     // by attribute, style or role
  kCueDateName = 1U << 12U,   // a name that holds "date", "publish", "posted" or "timestamp"
  kCuePublished = 1U << 13U,  // a name that holds "publish"
  kCueChanged = 1U << 14U,    // a name that holds "updat" or "modif"
  kCueComment = 1U << 15U,    // a name that holds "comment"
};

class HtmlCues {
 public:
  HtmlCues() = default;
  explicit HtmlCues(const lexicon::WordLists& words);
  // Of a class or id attribute: words split at "-", "_", blanks and before capitals, and neighbours
  // also joined ("article-body" is "article", "body" and "articlebody").
  [[nodiscard]] std::uint32_t of_names(std::string_view names) const;

 private:
  std::unordered_map<std::string, std::uint32_t> words_;
};

}  // namespace chancery::intake
