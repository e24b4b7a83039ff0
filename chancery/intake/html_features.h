// What a block of a page looks like, in numbers: the block itself, its names, its place among the
// others, its words. Read by BlockTrees and by the trainer that grows them, so that there is one
// making of features. No word of a site or of a topic is among them.
#pragma once

#include <string_view>
#include <vector>

#include "chancery/intake/html_sections.h"

namespace chancery::intake {

// In the order of the values.
[[nodiscard]] const std::vector<std::string_view>& block_feature_names();
// One row a block of the layout, after choose_sections; empty for blocks outside the scope.
[[nodiscard]] std::vector<std::vector<float>> block_features(const HtmlLayout& layout,
                                                             const KnownParts& known,
                                                             const Tables& tables);

}  // namespace chancery::intake
