#include "chancery/intake/html_blocks.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/html_tags.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kGoodBytes = 80;
constexpr std::size_t kGoodSentenceBytes = 40;

bool is_italic(GumboTag tag) { return tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM; }
bool is_bold(GumboTag tag) { return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG; }

class Collector {
 public:
  Collector(const HtmlTree& tree, const std::vector<bool>& dropped, const std::vector<bool>& apart)
      : tree_(tree), dropped_(dropped), apart_(apart) {}

  std::vector<HtmlBlock> run() {
    const auto& nodes = tree_.nodes();
    const auto size = static_cast<std::uint32_t>(nodes.size());
    for (std::uint32_t i = 0; i < size;) {
      leave_until(i);
      if (dropped_[i]) {
        if (!nodes[i].text && is_block(i)) flush();
        i = nodes[i].end;
        continue;
      }
      if (nodes[i].text) {
        add_text(i);
      } else {
        enter(i);
      }
      ++i;
    }
    leave_until(size);
    flush();
    return std::move(blocks_);
  }

 private:
  bool is_block(std::uint32_t node) const {
    return is_block_element(tree_[node].tag) || (!apart_.empty() && apart_[node]);
  }

  void leave_until(std::uint32_t node) {
    while (!open_.empty() && tree_[open_.back()].end <= node) {
      const GumboTag tag = tree_[open_.back()].tag;
      if (is_block(open_.back())) flush();
      if (tag == GUMBO_TAG_A) --links_;
      if (tag == GUMBO_TAG_LI) --lists_;
      if (tag == GUMBO_TAG_TABLE) --tables_;
      if (tag == GUMBO_TAG_BLOCKQUOTE) --quotes_;
      if (tag == GUMBO_TAG_FIGURE) --figures_;
      if (is_italic(tag)) --italics_;
      if (is_bold(tag)) --bolds_;
      open_.pop_back();
    }
  }

  void enter(std::uint32_t node) {
    const GumboTag tag = tree_[node].tag;
    if (tag == GUMBO_TAG_BR) {
      ++breaks_;
      return;
    }
    if (tag == GUMBO_TAG_IMG) picture_ = true;
    if (tag == GUMBO_TAG_HR) rule_ = true;
    if (is_block(node)) flush();
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) append_collapsed(text_, " ");
    if (tag == GUMBO_TAG_A) ++links_;
    if (tag == GUMBO_TAG_LI) ++lists_;
    if (tag == GUMBO_TAG_TABLE) ++tables_;
    if (tag == GUMBO_TAG_BLOCKQUOTE) ++quotes_;
    if (tag == GUMBO_TAG_FIGURE) ++figures_;
    if (is_italic(tag)) ++italics_;
    if (is_bold(tag)) ++bolds_;
    open_.push_back(node);
  }

  std::uint32_t container() const {
    for (auto at = open_.rbegin(); at != open_.rend(); ++at) {
      if (is_block(*at)) return *at;
    }
    return open_.empty() ? 0 : open_.front();
  }

  void add_text(std::uint32_t node) {
    const std::string_view text = tree_.text(node);
    if (breaks_ > 0 && !base::trim(text).empty()) {
      if (breaks_ > 1) flush();
      while (!text_.empty() && text_.back() == ' ') text_.pop_back();
      if (!text_.empty()) text_ += '\n';
      breaks_ = 0;
    }
    const std::size_t before = text_.size();
    append(node);
    if (before == text_.size()) return;
    if (before == 0) node_ = container();
    std::uint32_t chars = 0;
    for (std::size_t i = before; i < text_.size(); ++i) chars += text_[i] != ' ' ? 1U : 0U;
    chars_ += chars;
    if (links_ > 0) link_chars_ += chars;
    if (italics_ > 0) italic_chars_ += chars;
    if (bolds_ > 0) bold_chars_ += chars;
  }

  void append(std::uint32_t node) {
    const std::string_view source = tree_.source();
    if (source.empty()) return append_collapsed(text_, tree_.text(node));
    for (const std::string_view part : tree_.parts(node)) {
      const bool copied =
          part.data() >= source.data() && part.data() < source.data() + source.size();
      const auto from = static_cast<std::size_t>(copied ? part.data() - source.data() : 0);
      append_collapsed(text_, part, copied ? &runs_ : nullptr, from);
    }
  }

  void flush() {
    breaks_ = 0;
    while (!text_.empty() && (text_.back() == ' ' || text_.back() == '\n')) text_.pop_back();
    if (!text_.empty() && chars_ > 0) {
      HtmlBlock block;
      block.node = node_;
      block.tag = tree_[node_].tag;
      block.chars = chars_;
      block.link_chars = link_chars_;
      block.italic_chars = italic_chars_;
      block.bold_chars = bold_chars_;
      block.list = lists_ > 0;
      block.table = tables_ > 0;
      block.quote = quotes_ > 0;
      block.figure = figures_ > 0;
      block.after_picture = picture_;
      picture_ = false;
      block.after_rule = rule_;
      rule_ = false;
      block.good = is_good(block);
      block.text = std::move(text_);
      block.runs = std::move(runs_);
      blocks_.push_back(std::move(block));
    }
    text_.clear();
    runs_.clear();
    chars_ = link_chars_ = italic_chars_ = bold_chars_ = 0;
  }

  // Running text: long, or a whole sentence; mostly no link.
  bool is_good(const HtmlBlock& block) const {
    if (block.link_share() > 0.5 || block.heading()) return false;
    if (block.chars >= kGoodBytes) return true;
    const char last = text_.back();
    const bool sentence =
        last == '.' || last == '?' || last == '!' || last == '"' || text_.ends_with("”");
    return block.chars >= kGoodSentenceBytes && sentence;
  }

  const HtmlTree& tree_;
  const std::vector<bool>& dropped_;
  const std::vector<bool>& apart_;
  std::vector<HtmlBlock> blocks_;
  std::vector<std::uint32_t> open_;
  std::string text_;
  std::vector<SourceRun> runs_;
  std::uint32_t node_ = 0;
  std::uint32_t chars_ = 0;
  std::uint32_t link_chars_ = 0;
  std::uint32_t italic_chars_ = 0;
  std::uint32_t bold_chars_ = 0;
  bool rule_ = false;
  bool picture_ = false;
  int breaks_ = 0;
  int links_ = 0;
  int lists_ = 0;
  int tables_ = 0;
  int quotes_ = 0;
  int figures_ = 0;
  int italics_ = 0;
  int bolds_ = 0;
};

}  // namespace

bool HtmlBlock::ends_sentence() const {
  const char last = text.back();
  return last == '.' || last == '?' || last == '!' || last == ':' || last == '"' ||
         text.ends_with("”") || text.ends_with("…") || text.ends_with("。") ||
         text.ends_with("！") || text.ends_with("？");
}

std::vector<HtmlBlock> collect_blocks(const HtmlTree& tree, const std::vector<bool>& dropped,
                                      const std::vector<bool>& apart) {
  return Collector(tree, dropped, apart).run();
}

void append_block(RawArticle& raw, const HtmlBlock& block, document::SectionKind kind) {
  if (!raw.text.empty()) raw.text += "\n\n";
  const auto begin = static_cast<std::uint32_t>(raw.text.size());
  raw.text += block.text;
  for (const SourceRun& run : block.runs) {
    if (run.begin >= block.text.size()) break;  // blanks that were cut off the end
    const std::size_t size = std::min<std::size_t>(run.size, block.text.size() - run.begin);
    raw.source.push_back({begin + run.begin, static_cast<std::uint32_t>(size), run.from, size});
  }
  raw.blocks.push_back({kind, {begin, static_cast<std::uint32_t>(raw.text.size())}, std::nullopt});
}

bool is_hidden(const HtmlTree& tree, std::uint32_t node) {
  return is_apart_tag(tree[node].tag) || (tree[node].cues & kCueHidden) != 0;
}

}  // namespace chancery::intake
