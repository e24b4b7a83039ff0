// A page's blocks of text in document order. Part of intake's HTML reader.
#pragma once

#include <string>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/intake/article.h"
#include "chancery/intake/html_tree.h"

namespace chancery::intake {

struct HtmlBlock {
  document::SectionKind kind = document::SectionKind::kBody;
  std::string text;
  std::uint32_t node = 0;   // the element whose block it is
  std::uint32_t chars = 0;  // bytes that are no blank
  std::uint32_t link_chars = 0;
  std::uint32_t italic_chars = 0;
  std::uint32_t bold_chars = 0;
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  std::vector<SourceRun> runs;  // of a page that is traced; offsets in the decoded source
  bool list = false;            // in a list item
  bool table = false;
  bool quote = false;  // in a block quotation
  bool figure = false;
  bool after_picture = false;  // nothing but an image between it and the block before
  bool after_rule = false;     // the first after a horizontal rule
  bool good = false;           // running text
  bool dek = false;            // a standfirst
  bool keep = false;           // chosen

  [[nodiscard]] double link_share() const { return share(link_chars); }
  [[nodiscard]] double share(std::uint32_t part) const {
    return chars == 0 ? 0 : static_cast<double>(part) / chars;
  }
  [[nodiscard]] bool heading() const { return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6; }
  [[nodiscard]] bool ends_sentence() const;
};

// Elements marked in `dropped` (one flag a node) are left out with all that is in them.
// Those marked in `apart` are blocks of their own though they are inline (a caption in a span).
[[nodiscard]] std::vector<HtmlBlock> collect_blocks(const HtmlTree& tree,
                                                    const std::vector<bool>& dropped,
                                                    const std::vector<bool>& apart);
// Puts a block behind what the article has, after an empty line.
void append_block(RawArticle& raw, const HtmlBlock& block, document::SectionKind kind);
// Hidden by attribute, role or style, or an element that never holds an article's words (nav, form,
// button).
[[nodiscard]] bool is_hidden(const HtmlTree& tree, std::uint32_t node);

}  // namespace chancery::intake
