// Finds the article on a page: blocks of text in document order, those that belong to the article
// with what they are. Cues of tags, classes and text; density of text and links; one container that
// holds most of the running text and little else.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/intake/html_metadata.h"
#include "chancery/intake/html_tree.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

struct HtmlBlock {
  document::SectionKind kind = document::SectionKind::kBody;
  std::string text;
  std::uint32_t node = 0;   // the element whose block it is
  std::uint32_t chars = 0;  // bytes that are no blank
  std::uint32_t link_chars = 0;
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  bool list = false;  // in a list item
  bool table = false;
  bool quote = false;  // in a block quotation
  bool figure = false;
  bool after_picture = false;  // nothing but an image between it and the block before
  bool good = false;           // running text
  bool dek = false;            // a standfirst
  bool keep = false;           // chosen

  [[nodiscard]] double link_share() const {
    return chars == 0 ? 0 : static_cast<double>(link_chars) / chars;
  }
  [[nodiscard]] bool heading() const { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }
};

struct HtmlCues;

// The chosen blocks in order; empty when there is no article, or teasers of several. The page's own
// words help: its title is the headline, the body of JSON-LD a hint.
[[nodiscard]] std::vector<HtmlBlock> find_article(const HtmlTree& tree, const Tables& tables,
                                                  const HtmlMetadata& metadata);
// All blocks, nothing chosen: for markup that is an article and nothing else.
[[nodiscard]] std::vector<HtmlBlock> all_blocks(const HtmlTree& tree, const Tables& tables);

}  // namespace chancery::intake
