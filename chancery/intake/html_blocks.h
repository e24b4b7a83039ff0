// A page's blocks of text in document order. Part of intake's HTML reader.
#pragma once

#include <vector>

#include "chancery/intake/html_content.h"
#include "chancery/intake/html_cues.h"

namespace chancery::intake {

// Elements marked in `dropped` (one flag a node) are left out with all that is in them.
// Those marked in `apart` are blocks of their own though they are inline (a caption in a span).
[[nodiscard]] std::vector<HtmlBlock> collect_blocks(const HtmlTree& tree,
                                                    const std::vector<bool>& dropped,
                                                    const std::vector<bool>& apart);
// Hidden by attribute or style, or an element that never holds an article's words (nav, form,
// button).
[[nodiscard]] bool is_hidden(const HtmlTree& tree, std::uint32_t node);
[[nodiscard]] bool is_block_element(GumboTag tag);

}  // namespace chancery::intake
