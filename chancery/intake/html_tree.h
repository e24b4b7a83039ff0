// A page as a flat tree: nodes in document order, so that a subtree is a range. Built by gumbo from
// scanned markup; owns the parser's output, which lives in one arena.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/intake/html_scan.h"
#include "chancery/intake/source_map.h"

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
  // What a text node's words are made of: copies of the source, and what the parser made. Whole
  // unless the page was scanned to be traced.
  [[nodiscard]] std::vector<std::string_view> parts(std::uint32_t node) const;
  // Of a page that was scanned to be traced; else empty.
  [[nodiscard]] std::string_view source() const { return source_; }
  // All text below, blanks made one.
  [[nodiscard]] std::string all_text(std::uint32_t node) const;

 private:
  class Arena;
  HtmlTree();
  [[nodiscard]] std::string_view words(const GumboNode* node, const ScannedHtml& scanned);
  void add(const GumboNode* node, std::uint32_t parent, const ScannedHtml& scanned);

  std::unique_ptr<Arena> arena_;
  std::deque<std::string> joined_;  // text nodes of several runs
  std::string_view source_;
  std::unordered_map<std::uint32_t, std::vector<std::string_view>> parts_;
  std::vector<HtmlNode> nodes_;
};

// Appends `text` to `out` with runs of white space as one blank, none at the start of `out`. Copies
// are added to `runs`, when it is given, as from `from` on in the source.
void append_collapsed(std::string& out, std::string_view text,
                      std::vector<SourceRun>* runs = nullptr, std::size_t from = 0);

}  // namespace chancery::intake
