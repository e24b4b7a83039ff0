#include "chancery/intake/html_layout.h"

#include <algorithm>
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_tags.h"

namespace chancery::intake {
namespace {

constexpr std::uint32_t kLargeElement = 700;

// What each ASCII character becomes in a key; 0 where it is left out.
constexpr std::array<char, 128> kInKey = [] {
  std::array<char, 128> table{};
  for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    table[static_cast<std::size_t>(c)] = c;
    table[static_cast<std::size_t>(c - 32)] = c;
  }
  return table;
}();

}  // namespace

std::string plain_key(std::string_view text) {
  std::string key;
  key.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at) {
      if (const char kept = kInKey[static_cast<unsigned char>(text[at])]; kept != 0) key += kept;
    }
    if (at > begin) continue;
    while (at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80) ++at;
    const std::string folded = base::fold(text.substr(begin, at - begin));
    for (std::size_t i = 0; i < folded.size();) {
      const base::CodePoint point = base::decode_at(folded, i);
      if (base::is_letter(point.value) || base::is_digit(point.value))
        key.append(folded, i, point.length);
      i += point.length;
    }
  }
  return key;
}

HtmlLayout::HtmlLayout(const HtmlTree& tree, const std::string& title)
    : tree_(tree), dropped_(tree.nodes().size(), false), apart_(tree.nodes().size(), false) {
  drop_hidden();
  drop_named();
  blocks_ = collect_blocks(tree_, dropped_, apart_);
  measure(blocks_);
  scope_ = choose_scope(title);
  root_ = choose_root();
}

void HtmlLayout::drop_hidden() {
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (tree_[i].text) continue;
    apart_[i] = (tree_[i].cues & (kCueCaption | kCueCredit)) != 0;
    dropped_[i] = (is_hidden(tree_, i) || (tree_[i].cues & kCueNever) != 0) && !is_shell(i);
  }
}

// What its names say is no part of an article, unless it holds most of the page's text.
void HtmlLayout::drop_named() {
  measure(collect_blocks(tree_, dropped_, apart_));
  const std::uint32_t whole = good_.empty() ? 0 : good_[0];
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (dropped_[i] || tree_[i].text || is_shell(i)) continue;
    const std::uint32_t cue = tree_[i].cues;
    if (whole > 0 && good_[i] * 2 >= whole) continue;
    const bool aside = tree_[i].tag == GUMBO_TAG_ASIDE && (cue & (kCuePullquote | kCueBody)) == 0;
    const bool form = tree_[i].tag == GUMBO_TAG_FORM;
    const bool named = (cue & kCueDrop) != 0 && (cue & (kCueCaption | kCueCredit)) == 0;
    const bool linked = all_[i] > 0 && links_[i] * 10 > all_[i] * 4;
    const bool weak =
        (cue & kCueWeak) != 0 && is_block_element(tree_[i].tag) && linked && good_[i] < 200;
    if (aside || form || named || weak) dropped_[i] = true;
  }
}

bool HtmlLayout::is_shell(std::uint32_t node) const {
  const GumboTag tag = tree_[node].tag;
  return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN;
}

void HtmlLayout::sum_up(std::vector<std::uint32_t>& values) const {
  for (std::uint32_t i = size(); i-- > 1;) values[tree_[i].parent] += values[i];
}

void HtmlLayout::measure(const std::vector<HtmlBlock>& blocks) {
  good_.assign(size(), 0);
  all_.assign(size(), 0);
  links_.assign(size(), 0);
  for (const HtmlBlock& block : blocks) {
    if (block.good) good_[block.node] += block.chars - block.link_chars;
    all_[block.node] += block.chars;
    links_[block.node] += block.link_chars;
  }
  sum_up(good_);
  sum_up(all_);
  sum_up(links_);
}

// How much like an article's own container the element is, by its names.
double HtmlLayout::bonus(std::uint32_t node) const {
  if (tree_.attribute(node, "itemprop") == "articleBody") return 1.15;
  double bonus = 1;
  if (tree_[node].tag == GUMBO_TAG_ARTICLE || tree_[node].tag == GUMBO_TAG_MAIN) bonus += 0.03;
  if ((tree_[node].cues & kCueBody) != 0) bonus += 0.03;
  return bonus;
}

bool HtmlLayout::is_container(std::uint32_t node) const {
  switch (tree_[node].tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DL:
      return false;
    default:
      return is_block_element(tree_[node].tag) || tree_[node].tag == GUMBO_TAG_TD ||
             tree_[node].tag == GUMBO_TAG_SPAN;
  }
}

std::uint32_t HtmlLayout::find_headline(const std::string& title) const {
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (tree_[i].tag != GUMBO_TAG_H1 || tree_[i].text) continue;
    if (first == 0) first = i;
    if (!title.empty() && plain_key(tree_.all_text(i)) == title) return i;
  }
  return first;
}

// The part of the page that names itself the main one, or the article around the headline; the
// whole page where none does, or where it holds too little.
std::uint32_t HtmlLayout::choose_scope(const std::string& title) const {
  std::uint32_t best = 0;
  const std::uint32_t whole = good_.empty() ? 0 : good_[0];
  const std::uint32_t headline = find_headline(title);
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (tree_[i].text || good_[i] < 250) continue;
    const bool most = good_[i] * 10 >= whole * 3;
    const bool much =
        good_[i] >= 800 && good_[i] * 20 >= whole;  // comments may be ten times the article
    const bool main = tree_[i].tag == GUMBO_TAG_MAIN || tree_.attribute(i, "role") == "main";
    const bool headed = headline != 0 && inside(headline, i);
    const bool article = tree_[i].tag == GUMBO_TAG_ARTICLE && headed;
    const bool body = tree_.attribute(i, "itemprop") == "articleBody" && inside(i, best);
    if ((article && (most || much)) || (main && most && (headed || best == 0)) || (body && much))
      best = i;
  }
  return best;
}

// The element that holds most of the running text and little else; the deepest of equals.
std::uint32_t HtmlLayout::choose_root() const {
  std::uint32_t best = scope_;
  double most = 0;
  const double whole = good_.empty() ? 0 : good_[scope_];
  for (std::uint32_t i = scope_; whole > 0 && i < tree_[scope_].end; ++i) {
    if (tree_[i].text || good_[i] == 0 || !is_container(i)) continue;
    const double recall = good_[i] / whole;
    const double other = static_cast<double>(all_[i] - links_[i]) - good_[i];
    const double precision = (good_[i] + 0.5 * std::max(0.0, other)) / std::max(1U, all_[i]);
    const double score = 2 * recall * precision / (recall + precision) * bonus(i);
    if (score >= most) {
      most = score;
      best = i;
    }
  }
  return best;
}

std::uint32_t HtmlLayout::cues_above(std::uint32_t node) const {
  std::uint32_t cues = tree_[node].cues;
  for (int up = 0; up < 3 && node != root_ && node != 0; ++up) {
    node = tree_[node].parent;
    if (node == root_ || all_[node] > kLargeElement) break;
    cues |= tree_[node].cues;
  }
  return cues;
}

std::uint32_t HtmlLayout::container_of(std::uint32_t node) const {
  while (node != 0 && !is_container(node)) node = tree_[node].parent;
  return node;
}

}  // namespace chancery::intake
