// Cue words of class and id attributes, as bit sets. Part of intake's HTML reader.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "chancery/intake/html_tree.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

enum HtmlCue : std::uint16_t {
  kCueNever = 1,
  kCueDrop = 2,
  kCueWeak = 4,
  kCueBody = 8,
  kCueCaption = 16,
  kCueCredit = 32,
  kCuePullquote = 64,
  kCueByline = 128,
  kCueDateline = 256,
  kCueDek = 512,
};

class HtmlCues {
 public:
  explicit HtmlCues(const Tables& tables);
  // Of the class and id of a node; words split at "-", "_", blanks and before capitals, and
  // neighbours also joined ("article-body" is "article", "body" and "articlebody").
  [[nodiscard]] std::uint16_t of(const HtmlTree& tree, std::uint32_t node) const;

 private:
  void look_up(std::string_view value, std::uint16_t& cues) const;
  std::unordered_map<std::string, std::uint16_t> words_;
};

}  // namespace chancery::intake
