// Where on a page the article stands: what is cut away, the blocks of the rest, how much text and
// link each element holds, and the one element that holds most of the running text and little else.
#pragma once

#include <string>
#include <vector>

#include "chancery/intake/html_blocks.h"
#include "chancery/intake/html_cues.h"
#include "chancery/intake/html_tree.h"

namespace chancery::intake {

// Words of a text as a folded key: "Don't  Panic!" and "don't panic" are one.
[[nodiscard]] std::string plain_key(std::string_view text);

class HtmlLayout {
 public:
  // `title`: plain_key of the page's title, to know its headline by.
  HtmlLayout(const HtmlTree& tree, const std::string& title);

  [[nodiscard]] const HtmlTree& tree() const { return tree_; }
  std::vector<HtmlBlock>& blocks() { return blocks_; }
  [[nodiscard]] const std::vector<HtmlBlock>& blocks() const { return blocks_; }
  [[nodiscard]] std::uint32_t root() const { return root_; }
  [[nodiscard]] std::uint32_t scope() const { return scope_; }
  // Bytes below an element that are no blanks: of running text, of any text, of links.
  [[nodiscard]] std::uint32_t good(std::uint32_t node) const { return good_[node]; }
  [[nodiscard]] std::uint32_t all(std::uint32_t node) const { return all_[node]; }
  [[nodiscard]] std::uint32_t links(std::uint32_t node) const { return links_[node]; }
  [[nodiscard]] bool inside(std::uint32_t node, std::uint32_t outer) const {
    return node >= outer && node < tree_[outer].end;
  }
  [[nodiscard]] bool in_root(const HtmlBlock& block) const { return inside(block.node, root_); }
  // Cues of the element and of the small ones around it; a large element's names say little of its
  // parts.
  [[nodiscard]] std::uint32_t cues_above(std::uint32_t node) const;
  // The nearest element, itself included, that may hold several paragraphs.
  [[nodiscard]] std::uint32_t container_of(std::uint32_t node) const;

 private:
  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(tree_.nodes().size());
  }
  void drop_hidden();
  void drop_named();
  [[nodiscard]] bool is_shell(std::uint32_t node) const;
  [[nodiscard]] bool is_container(std::uint32_t node) const;
  void sum_up(std::vector<std::uint32_t>& values) const;
  void measure(const std::vector<HtmlBlock>& blocks);
  [[nodiscard]] std::uint32_t find_headline(const std::string& title) const;
  [[nodiscard]] std::uint32_t choose_scope(const std::string& title) const;
  [[nodiscard]] double bonus(std::uint32_t node) const;
  [[nodiscard]] std::uint32_t choose_root() const;

  const HtmlTree& tree_;
  std::vector<bool> dropped_;
  std::vector<bool> apart_;
  std::vector<HtmlBlock> blocks_;
  std::vector<std::uint32_t> good_;
  std::vector<std::uint32_t> all_;
  std::vector<std::uint32_t> links_;
  std::uint32_t scope_ = 0;
  std::uint32_t root_ = 0;
};

}  // namespace chancery::intake
