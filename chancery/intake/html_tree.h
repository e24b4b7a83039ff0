// A page as a flat tree: nodes in document order, so that a subtree is a range. Built by gumbo from
// scanned markup; owns the parser's output, which lives in one arena.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/intake/html_scan.h"

namespace chancery::intake {

struct HtmlNode {
  const GumboNode* source = nullptr;
  std::string_view words;  // of a text node
  std::uint32_t parent = 0;
  std::uint32_t end = 0;   // one past the last node of the subtree
  std::uint32_t cues = 0;  // HtmlCue, of an element
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  bool text = false;
};

class HtmlTree {
 public:
  // `scanned` and its source must outlive the tree. E-INT-013 when the tree is larger than the
  // markup can justify.
  [[nodiscard]] static base::Expected<HtmlTree> parse(const ScannedHtml& scanned);
  HtmlTree(HtmlTree&&) noexcept;
  HtmlTree& operator=(HtmlTree&&) noexcept;
  ~HtmlTree();

  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
  [[nodiscard]] const HtmlNode& operator[](std::uint32_t node) const { return nodes_[node]; }
  // Empty for text and where there is no such attribute.
  [[nodiscard]] std::string_view attribute(std::uint32_t node, const char* name) const;
  [[nodiscard]] std::string_view text(std::uint32_t node) const { return nodes_[node].words; }
  // All text below, blanks made one.
  [[nodiscard]] std::string all_text(std::uint32_t node) const;

 private:
  class Arena;
  HtmlTree();
  [[nodiscard]] std::string_view words(const GumboNode* node, const ScannedHtml& scanned);
  void add(const GumboNode* node, std::uint32_t parent, const ScannedHtml& scanned);

  std::unique_ptr<Arena> arena_;
  std::deque<std::string> joined_;  // text nodes of several runs
  std::vector<HtmlNode> nodes_;
};

// Appends `text` to `out` with runs of white space as one blank, none at the start of `out`.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace chancery::intake
