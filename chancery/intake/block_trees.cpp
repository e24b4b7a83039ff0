#include "chancery/intake/block_trees.h"

#include <charconv>
#include <string>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

template <class Number>
bool read(std::string_view text, Number& value) {
  const auto done = std::from_chars(text.data(), text.data() + text.size(), value);
  return done.ec == std::errc() && done.ptr == text.data() + text.size();
}

bool read_node(std::string_view text, BlockTrees::Node& node) {
  const auto parts = base::split(text, ':');
  if (parts.size() == 1) return read(parts[0], node.value);
  return parts.size() == 4 && read(parts[0], node.feature) && read(parts[1], node.threshold) &&
         read(parts[2], node.left) && read(parts[3], node.right);
}

}  // namespace

base::Expected<BlockTrees> BlockTrees::parse(std::string_view text, std::string_view name) {
  std::uint32_t number = 0;
  const auto bad = [&](std::string what) {
    return base::fail("E-INT-020", std::move(what), {std::string(name), number, 1},
                      "restore the file, or make it again by training/train_blocks");
  };
  BlockTrees trees;
  std::size_t wanted = 0;
  for (const std::string_view line : base::split(text, '\n')) {
    ++number;
    if (line.empty() || line.starts_with('#')) continue;
    const auto words = base::split(line, ' ');
    if (trees.features_ == 0) {
      if (words.size() != 8 || words[0] != "trees" || !read(words[1], wanted) ||
          !read(words[3], trees.features_) || !read(words[5], trees.base_) ||
          !read(words[7], trees.sure_) || trees.features_ == 0)
        return bad("not \"trees N features F base B sure S\"");
      continue;
    }
    std::vector<Node>& tree = trees.trees_.emplace_back();
    for (const std::string_view word : words) {
      Node& node = tree.emplace_back();
      if (!read_node(word, node)) return bad("a bad node \"" + std::string(word) + "\"");
      const int at = static_cast<int>(tree.size()) - 1;
      const int size = static_cast<int>(words.size());
      // Children stand behind their parent, so that no walk is endless.
      if (node.feature >= 0 &&
          (static_cast<std::size_t>(node.feature) >= trees.features_ || node.left <= at ||
           node.right <= at || node.left >= size || node.right >= size))
        return bad("a node that leads nowhere");
    }
  }
  if (trees.trees_.size() != wanted) return bad("the model is cut short");
  return trees;
}

float BlockTrees::score(const std::vector<float>& features) const {
  float sum = base_;
  for (const std::vector<Node>& tree : trees_) {
    const Node* node = tree.data();
    while (node->feature >= 0) {
      const bool left = features[static_cast<std::size_t>(node->feature)] < node->threshold;
      node = &tree[static_cast<std::size_t>(left ? node->left : node->right)];
    }
    sum += node->value;
  }
  return sum;
}

}  // namespace chancery::intake
