// Finds the article on a page: blocks of text in document order, those that belong to the article
// with what they are. First rules (html_layout, html_sections), then a learned judge of single
// blocks (html_features, block_trees).
#pragma once

#include <vector>

#include "chancery/intake/html_blocks.h"
#include "chancery/intake/html_metadata.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// The chosen blocks in order; empty when there is no article. E-INT-019: teasers of several
// articles and no single one. The page's own words help: its title is the headline, the body of
// JSON-LD a hint.
[[nodiscard]] base::Expected<std::vector<HtmlBlock>> find_article(const HtmlTree& tree,
                                                                  const Tables& tables,
                                                                  const HtmlMetadata& metadata);
// All blocks, nothing chosen: for markup that is an article and nothing else.
[[nodiscard]] std::vector<HtmlBlock> all_blocks(const HtmlTree& tree);

}  // namespace chancery::intake
