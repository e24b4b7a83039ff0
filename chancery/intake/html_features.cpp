#include "chancery/intake/html_features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

constexpr std::array<std::string_view, 81> kNames = {
    "keep",          "in root",       "good",           "kind body",     "kind headline",
    "kind sub",      "kind caption",  "kind credit",    "kind byline",   "kind dateline",
    "dek",           "log chars",     "link share",     "italic share",  "bold share",
    "ends sentence", "last colon",    "first lower",    "first quote",   "first digit",
    "tag p",         "tag li",        "tag heading",    "heading level", "tag div",
    "list",          "table",         "quote",          "figure",        "after picture",
    "after rule",    "own weak",      "own body",       "own caption",   "own byline",
    "own date",      "own dek",       "own pull",       "near drop",     "near weak",
    "near body",     "near caption",  "near byline",    "near dek",      "near pull",
    "far weak",      "in main",       "share of main",  "depth to main", "same shape",
    "text before",   "text after",    "blocks to good", "blocks since",  "before first",
    "after last",    "previous keep", "next keep",      "previous good", "next good",
    "previous link", "next link",     "previous head",  "next head",     "next chars",
    "boilerplate",   "phrase",        "address",        "mark",          "date line",
    "capitals",      "digits",        "commas",         "words",         "repeated",
    "is summary",    "in hint",       "page chars",     "root share",    "colons",
    "self words"};

bool is_ascii_word(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool any(std::uint32_t cues, std::uint32_t wanted) { return (cues & wanted) != 0; }

class Describer {
 public:
  Describer(const HtmlLayout& layout, const KnownParts& known, const Tables& tables)
      : layout_(layout),
        tree_(layout.tree()),
        blocks_(layout.blocks()),
        known_(known),
        tables_(tables) {}

  std::vector<std::vector<float>> run() {
    prepare();
    std::vector<std::vector<float>> rows(blocks_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (!layout_.inside(blocks_[i].node, layout_.scope())) continue;
      row_ = &rows[i];
      row_->reserve(kNames.size());
      itself(blocks_[i]);
      names(blocks_[i]);
      place(i);
      neighbours(i);
      words(i);
      CHANCERY_INVARIANT(row_->size() == kNames.size());
    }
    return rows;
  }

 private:
  void add(double value) { row_->push_back(static_cast<float>(value)); }
  void add(bool value) { row_->push_back(value ? 1.0F : 0.0F); }

  // What all blocks together say: where the running text is, and of what shape it is.
  void prepare() {
    std::unordered_map<std::uint32_t, std::uint32_t> by_container;
    before_.assign(blocks_.size() + 1, 0);
    first_ = blocks_.size();
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const HtmlBlock& block = blocks_[i];
      const bool body = block.good && block.keep && block.kind == SectionKind::kBody;
      before_[i + 1] = before_[i] + (body ? block.chars : 0);
      keys_.push_back(plain_key(block.text));
      ++times_[keys_.back()];
      if (!body) continue;
      first_ = std::min(first_, i);
      last_ = i;
      by_container[layout_.container_of(block.node)] += block.chars;
      by_shape_[shape(block)] += block.chars;
    }
    std::uint32_t most = 0;
    for (const auto& [container, chars] : by_container) {
      if (chars < most || (chars == most && container > main_)) continue;
      most = chars;
      main_ = container;
    }
    by_container_ = std::move(by_container);
  }

  // Element, its parent and their names, as one number.
  std::uint64_t shape(const HtmlBlock& block) const {
    const HtmlNode& node = tree_[block.node];
    const HtmlNode& parent = tree_[node.parent];
    std::uint64_t key = static_cast<std::uint64_t>(node.tag) * 1000003U + node.cues;
    key = key * 1000003U + static_cast<std::uint64_t>(parent.tag);
    return key * 1000003U + parent.cues;
  }

  void itself(const HtmlBlock& block) {
    add(block.keep);
    add(layout_.in_root(block));
    add(block.good);
    add(block.kind == SectionKind::kBody);
    add(block.kind == SectionKind::kHeadline);
    add(block.kind == SectionKind::kSubheading);
    add(block.kind == SectionKind::kCaption);
    add(block.kind == SectionKind::kCredit);
    add(block.kind == SectionKind::kByline);
    add(block.kind == SectionKind::kDateline);
    add(block.dek);
    add(std::log2(1.0 + block.chars));
    add(block.link_share());
    add(block.share(block.italic_chars));
    add(block.share(block.bold_chars));
    add(block.ends_sentence());
    add(block.text.back() == ':');
    const base::CodePoint first = base::decode_at(block.text, 0);
    add(base::is_lower(first.value));
    add(first.value == '"' || first.value == 0x201C || first.value == 0x2018);
    add(base::is_digit(first.value));
    add(block.tag == GUMBO_TAG_P);
    add(block.tag == GUMBO_TAG_LI);
    add(block.heading());
    add(block.heading() ? 1.0 + static_cast<int>(block.tag) - static_cast<int>(GUMBO_TAG_H1) : 0.0);
    add(block.tag == GUMBO_TAG_DIV);
    add(block.list);
    add(block.table);
    add(block.quote);
    add(block.figure);
    add(block.after_picture);
    add(block.after_rule);
  }

  void names(const HtmlBlock& block) {
    const std::uint32_t own = tree_[block.node].cues;
    for (const std::uint32_t cue :
         {kCueWeak, kCueBody, kCueCaption, kCueByline, kCueDateline, kCueDek, kCuePullquote})
      add(any(own, cue));
    const std::uint32_t near = layout_.cues_above(block.node);
    for (const std::uint32_t cue :
         {kCueDrop, kCueWeak, kCueBody, kCueCaption, kCueByline, kCueDek, kCuePullquote})
      add(any(near, cue));
    std::uint32_t far = 0;
    for (std::uint32_t node = block.node; node != 0 && node != layout_.root();
         node = tree_[node].parent)
      far |= tree_[node].cues;
    add(any(far, kCueWeak));
  }

  void place(std::size_t i) {
    const HtmlBlock& block = blocks_[i];
    const std::uint32_t container = layout_.container_of(block.node);
    const double whole = std::max(1U, before_.back());
    add(container == main_);
    const auto held = by_container_.find(container);
    add(held == by_container_.end() ? 0.0 : held->second / whole);
    add(static_cast<double>(depth(block.node)) - depth(main_));
    const auto like = by_shape_.find(shape(block));
    add(like == by_shape_.end() ? 0.0 : like->second / whole);
    add(before_[i] / whole);
    add((before_.back() - before_[i + 1]) / whole);
    std::size_t next = i + 1;
    while (next < blocks_.size() && !blocks_[next].good) ++next;
    add(static_cast<double>(std::min<std::size_t>(next - i, 20)));
    std::size_t since = 0;
    while (since < i && !blocks_[i - since - 1].good) ++since;
    add(static_cast<double>(std::min<std::size_t>(since, 20)));
    add(i < first_ ? static_cast<double>(std::min<std::size_t>(first_ - i, 20)) : 0.0);
    add(i > last_ ? static_cast<double>(std::min<std::size_t>(i - last_, 20)) : 0.0);
  }

  int depth(std::uint32_t node) const {
    int depth = 0;
    for (; node != 0; node = tree_[node].parent) ++depth;
    return depth;
  }

  void neighbours(std::size_t i) {
    static const HtmlBlock kNone;
    const HtmlBlock& previous = i > 0 ? blocks_[i - 1] : kNone;
    const HtmlBlock& next = i + 1 < blocks_.size() ? blocks_[i + 1] : kNone;
    add(previous.keep);
    add(next.keep);
    add(previous.good);
    add(next.good);
    add(previous.link_share());
    add(next.link_share());
    add(previous.heading());
    add(next.heading());
    add(std::log2(1.0 + next.chars));
  }

  void words(std::size_t i) {
    const HtmlBlock& block = blocks_[i];
    const std::string lower = base::to_lower(block.text);
    add(is_boilerplate(block, tables_));
    add(static_cast<double>(tables_.about.count(lower)));
    add(lower.find('@') != std::string::npos || lower.find("http") != std::string::npos ||
        lower.find("www.") != std::string::npos);
    add(lower.find("©") != std::string::npos || lower.find('|') != std::string::npos ||
        lower.find("»") != std::string::npos);
    add(is_date_line(block.text, tables_));
    std::size_t count = 0;
    std::size_t capitals = 0;
    bool inner = false;
    for (std::size_t at = 0; at < block.text.size();) {
      const auto byte = static_cast<unsigned char>(block.text[at]);
      const base::CodePoint point =
          byte < 0x80 ? base::CodePoint{byte, 1} : base::decode_at(block.text, at);
      const bool letter = byte < 0x80 ? is_ascii_word(byte)
                                      : base::is_letter(point.value) || base::is_digit(point.value);
      if (letter && !inner) {
        ++count;
        capitals += base::is_upper(point.value) ? 1U : 0U;
      }
      inner = letter || (inner && (point.value == '\'' || point.value == 0x2019));
      at += point.length;
    }
    const auto share_of = [&](auto test) {
      const auto found = std::count_if(block.text.begin(), block.text.end(), test);
      return static_cast<double>(found) / std::max(1U, block.chars);
    };
    add(count == 0 ? 0.0 : static_cast<double>(capitals) / static_cast<double>(count));
    add(share_of([](char c) { return c >= '0' && c <= '9'; }));
    add(share_of([](char c) { return c == ','; }));
    add(static_cast<double>(std::min<std::size_t>(count, 200)));
    const std::string& key = keys_[i];
    const auto times = times_.find(key);
    add(key.size() > 20 && times->second > 1);
    add(key.size() > 20 && !known_.summary.empty() &&
        (known_.summary.find(key) != std::string::npos || key.starts_with(known_.summary)));
    const bool in_hint = key.size() > 12 && known_.body.find(key) != std::string::npos;
    add(known_.body.size() < 200 ? 0.0 : in_hint ? 1.0 : -1.0);
    add(std::log2(1.0 + before_.back()));
    add(static_cast<double>(layout_.good(layout_.root())) / std::max(1U, layout_.good(0)));
    add(share_of([](char c) { return c == ':'; }));
    add(static_cast<double>(tables_.self_words.count(lower)));
  }

  const HtmlLayout& layout_;
  const HtmlTree& tree_;
  const std::vector<HtmlBlock>& blocks_;
  const KnownParts& known_;
  const Tables& tables_;
  std::vector<float>* row_ = nullptr;
  std::vector<std::uint32_t> before_;  // running text chosen before each block
  std::vector<std::string> keys_;
  std::unordered_map<std::string, int> times_;
  std::unordered_map<std::uint32_t, std::uint32_t> by_container_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_shape_;
  std::uint32_t main_ = 0;
  std::size_t first_ = 0;
  std::size_t last_ = 0;
};

}  // namespace

const std::vector<std::string_view>& block_feature_names() {
  static const std::vector<std::string_view> kAll(kNames.begin(), kNames.end());
  return kAll;
}

std::vector<std::vector<float>> block_features(const HtmlLayout& layout, const KnownParts& known,
                                               const Tables& tables) {
  return Describer(layout, known, tables).run();
}

}  // namespace chancery::intake
