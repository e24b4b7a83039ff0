// What the names and attributes of an element say about it, as a set of bits. The scanner works
// them out once per element, before the parser sees the page, so that class names (most of a page's
// bytes) are not parsed again. Word lists: data/intake/html.txt.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
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

// Words and their cues. Most words that are asked for are none of them, which length and first
// letter tell.
class NameWords {
 public:
  void add(const std::string& word, std::uint32_t cue);
  // 0 for an unknown word.
  [[nodiscard]] std::uint32_t find(std::string_view word) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const {
      return std::hash<std::string_view>()(word);
    }
  };
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> cues_;
  std::array<std::bitset<256>, 32> firsts_;  // by length; the last is all that are longer
};

class HtmlCues {
 public:
  HtmlCues() = default;
  explicit HtmlCues(const lexicon::WordLists& words);
  // Of a class or id attribute: words split at "-", "_", blanks and before capitals, and neighbours
  // also joined ("article-body" is "article", "body" and "articlebody").
  [[nodiscard]] std::uint32_t of_names(std::string_view names) const;

 private:
  NameWords words_;
};

}  // namespace chancery::intake
