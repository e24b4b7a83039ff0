// Boosted regression trees over the features of a block: the learned judge of what belongs to an
// article. The trees are data (data/intake/blocks.trees); training/train_blocks grows them.
//
// Format: a line "trees N features F base B sure S", then N lines of nodes in breadth-first order,
// a node being "feature:threshold:left:right" (to the left when value < threshold) or a leaf's
// value.
#pragma once

#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::intake {

class BlockTrees {
 public:
  struct Node {
    int feature = -1;  // -1: a leaf
    float threshold = 0;
    int left = 0;
    int right = 0;
    float value = 0;
  };
  // E-INT-020: the text is no such model. `name` is for the message.
  [[nodiscard]] static base::Expected<BlockTrees> parse(std::string_view text,
                                                        std::string_view name);
  // Log odds that the block belongs to the article; `features` has features() values.
  [[nodiscard]] float score(const std::vector<float>& features) const;
  [[nodiscard]] std::size_t features() const { return features_; }
  // Log odds beyond which the judge overrules the rules.
  [[nodiscard]] float sure() const { return sure_; }
  [[nodiscard]] bool empty() const { return trees_.empty(); }

 private:
  std::vector<std::vector<Node>> trees_;
  std::size_t features_ = 0;
  float base_ = 0;
  float sure_ = 0;
};

}  // namespace chancery::intake
