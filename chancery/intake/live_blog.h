// A live blog: one page of many entries, each with its own time. Each entry is an article of its
// own.
#pragma once

#include <vector>

#include "chancery/intake/article.h"
#include "chancery/intake/html_metadata.h"
#include "chancery/intake/html_tree.h"

namespace chancery::intake {

// Empty when the page is no live blog: JSON-LD lists no entries, and no three elements that are
// named as entries, or are articles inside one that is, have their own times and hold most of the
// page's text. An entry without a day takes the page's.
[[nodiscard]] std::vector<RawArticle> live_entries(const HtmlTree& tree,
                                                   const HtmlMetadata& metadata);

}  // namespace chancery::intake
