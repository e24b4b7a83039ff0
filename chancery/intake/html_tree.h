// A page as a flat tree: nodes in document order, so that a subtree is a range. Built by gumbo from
// scanned markup; owns the parser's output.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::intake {

struct HtmlNode {
  const GumboNode* source = nullptr;
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  // one past the last node of the subtree
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  bool text = false;
};

class HtmlTree {
 public:
  // `markup` must outlive the tree. E-INT-013 when the tree is larger than the markup can justify.
  [[nodiscard]] static base::Expected<HtmlTree> parse(std::string_view markup);

  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
  [[nodiscard]] const HtmlNode& operator[](std::uint32_t node) const { return nodes_[node]; }
  // Empty for text and where there is no such attribute.
  [[nodiscard]] std::string_view attribute(std::uint32_t node, const char* name) const;
  [[nodiscard]] std::string_view text(std::uint32_t node) const;  // of a text node
  // All text below, blanks made one.
  [[nodiscard]] std::string all_text(std::uint32_t node) const;

 private:
  HtmlTree() : output_(nullptr, nullptr) {}

  std::unique_ptr<GumboOutput, void (*)(GumboOutput*)> output_;
  std::vector<HtmlNode> nodes_;
};

// Appends `text` to `out` with runs of white space as one blank, none at the start of `out`.
void append_collapsed(std::string& out, std::string_view text);

}  // namespace chancery::intake
