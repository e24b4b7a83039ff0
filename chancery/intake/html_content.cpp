#include "chancery/intake/html_content.h"

#include <algorithm>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/intake/html_blocks.h"
#include "chancery/intake/html_cues.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

// Words of a text as a folded key: "Don't  Panic!" and "don't panic" are one.
std::string plain_key(std::string_view text) {
  std::string key;
  const std::string folded = base::fold(text);
  for (std::size_t at = 0; at < folded.size();) {
    const base::CodePoint point = base::decode_at(folded, at);
    if (base::is_letter(point.value) || base::is_digit(point.value))
      key.append(folded, at, point.length);
    at += point.length;
  }
  return key;
}

bool begins_with(const std::string& lower, const std::vector<std::string>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    if (!lower.starts_with(phrase)) return false;
    const char last = phrase.back();
    if (last < 'a' || last > 'z' || lower.size() == phrase.size()) return true;
    return !base::is_letter(base::decode_at(lower, phrase.size()).value);
  });
}

class Finder {
 public:
  Finder(const HtmlTree& tree, const Tables& tables, const HtmlMetadata& metadata)
      : tree_(tree),
        tables_(tables),
        cues_(tables),
        title_(plain_key(metadata.title)),
        hint_(plain_key(metadata.body)),
        states_article_(metadata.states_article) {}

  std::vector<HtmlBlock> run() {
    read_cues();
    prune();
    blocks_ = collect_blocks(tree_, dropped_, apart_);
    measure();
    root_ = choose_root();
    if (!states_article_ && is_page_of_teasers()) return {};
    select();
    std::vector<HtmlBlock> chosen;
    for (HtmlBlock& block : blocks_) {
      if (block.keep) chosen.push_back(std::move(block));
    }
    return chosen;
  }

 private:
  const std::vector<std::string>& words(std::string_view id) const {
    return tables_.words.list(id);
  }
  std::uint32_t size() const { return static_cast<std::uint32_t>(tree_.nodes().size()); }
  bool inside(std::uint32_t node, std::uint32_t outer) const {
    return node >= outer && node < tree_[outer].end;
  }

  void read_cues() {
    node_cues_.assign(size(), 0);
    apart_.assign(size(), false);
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (tree_[i].text) continue;
      node_cues_[i] = cues_.of(tree_, i);
      apart_[i] = (node_cues_[i] & (kCueCaption | kCueCredit)) != 0;
    }
  }

  // Bytes of running text below each node, before anything is cut away: by paragraphs.
  std::vector<std::uint32_t> running_text(const std::vector<HtmlBlock>& blocks) const {
    std::vector<std::uint32_t> sum(size(), 0);
    for (const HtmlBlock& block : blocks) {
      if (block.good) sum[block.node] += block.chars - block.link_chars;
    }
    for (std::uint32_t i = size(); i-- > 1;) sum[tree_[i].parent] += sum[i];
    return sum;
  }

  void prune() {
    dropped_.assign(size(), false);
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (!tree_[i].text && (is_hidden(tree_, i) || (node_cues_[i] & kCueNever) != 0) &&
          !is_shell(i))
        dropped_[i] = true;
    }
    const auto first = collect_blocks(tree_, dropped_, apart_);
    const auto text = running_text(first);
    std::vector<std::uint32_t> chars(size(), 0);
    std::vector<std::uint32_t> links(size(), 0);
    for (const HtmlBlock& block : first) {
      chars[block.node] += block.chars;
      links[block.node] += block.link_chars;
    }
    for (std::uint32_t i = size(); i-- > 1;) {
      chars[tree_[i].parent] += chars[i];
      links[tree_[i].parent] += links[i];
    }
    const std::uint32_t whole = text.empty() ? 0 : text[0];
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (dropped_[i] || tree_[i].text || is_shell(i)) continue;
      const std::uint16_t cue = node_cues_[i];
      const bool most = whole > 0 && text[i] * 2 >= whole;
      const bool linked = chars[i] > 0 && links[i] * 10 > chars[i] * 4;
      if (most) continue;
      const bool aside = tree_[i].tag == GUMBO_TAG_ASIDE && (cue & (kCuePullquote | kCueBody)) == 0;
      const bool form = tree_[i].tag == GUMBO_TAG_FORM;
      if (aside || form || ((cue & kCueDrop) != 0 && (cue & (kCueCaption | kCueCredit)) == 0))
        dropped_[i] = true;
      if ((cue & kCueWeak) != 0 && is_block_element(tree_[i].tag) && linked && text[i] < 200)
        dropped_[i] = true;
    }
  }

  bool is_shell(std::uint32_t node) const {
    const GumboTag tag = tree_[node].tag;
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_MAIN;
  }

  void measure() {
    good_ = running_text(blocks_);
    all_.assign(size(), 0);
    links_.assign(size(), 0);
    for (const HtmlBlock& block : blocks_) {
      all_[block.node] += block.chars;
      links_[block.node] += block.link_chars;
    }
    for (std::uint32_t i = size(); i-- > 1;) {
      all_[tree_[i].parent] += all_[i];
      links_[tree_[i].parent] += links_[i];
    }
  }

  // How much like an article's own container the node is, by its names.
  double bonus(std::uint32_t node) const {
    if (tree_.attribute(node, "itemprop") == "articleBody") return 1.15;
    double bonus = 1;
    if (tree_[node].tag == GUMBO_TAG_ARTICLE || tree_[node].tag == GUMBO_TAG_MAIN) bonus += 0.03;
    if ((node_cues_[node] & kCueBody) != 0) bonus += 0.03;
    return bonus;
  }

  bool is_container(std::uint32_t node) const {
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

  // The part of the page that names itself the main one, or the article around the headline; the
  // whole page where none does, or where it holds too little.
  std::uint32_t choose_scope() const {
    std::uint32_t best = 0;
    const std::uint32_t whole = good_.empty() ? 0 : good_[0];
    const std::uint32_t headline = find_headline();
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

  std::uint32_t find_headline() const {
    std::uint32_t first = 0;
    for (std::uint32_t i = 0; i < size(); ++i) {
      if (tree_[i].tag != GUMBO_TAG_H1 || tree_[i].text) continue;
      if (first == 0) first = i;
      if (!title_.empty() && plain_key(tree_.all_text(i)) == title_) return i;
    }
    return first;
  }

  // The element that holds most of the running text and little else; the deepest of equals.
  std::uint32_t choose_root() const {
    const std::uint32_t scope = choose_scope();
    std::uint32_t best = scope;
    double most = 0;
    const double whole = good_.empty() ? 0 : good_[scope];
    for (std::uint32_t i = scope; i < tree_[scope].end && whole > 0; ++i) {
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

  // A section page: most of its running text stands right under headings that are links, each its
  // own.
  bool is_page_of_teasers() const {
    std::size_t headings = 0;
    std::size_t under = 0;
    std::size_t running = 0;
    std::size_t since = 100;  // blocks since the last linked heading
    for (const HtmlBlock& block : blocks_) {
      if (!inside(block.node, root_)) continue;
      const bool linked = block.heading() && block.link_share() > 0.8;
      if (linked) ++headings;
      since = linked ? 0 : since + 1;
      if (!block.good) continue;
      ++running;
      if (since <= 3) ++under;
    }
    return headings >= 5 && under * 10 >= running * 8;
  }

  bool is_boilerplate(const HtmlBlock& block) const {
    const std::string lower = base::to_lower(std::string_view(block.text).substr(0, 120));
    if (block.chars < 250 && begins_with(lower, words("text.boilerplate"))) return true;
    if (block.text.starts_with('<') && block.text.find("=\"") != std::string::npos)
      return true;  // escaped markup
    std::string bare = lower;
    while (!bare.empty() && (bare.back() == ':' || bare.back() == '.' || bare.back() == ' '))
      bare.pop_back();
    const auto& ui = words("text.ui");
    return std::find(ui.begin(), ui.end(), bare) != ui.end();
  }

  std::uint16_t cues_above(std::uint32_t node) const {
    std::uint16_t cues = node_cues_[node];
    for (int up = 0; up < 3 && node != root_ && node != 0; ++up) {
      node = tree_[node].parent;
      if (node == root_ || all_[node] > 700)
        break;  // a large element's names say little of its parts
      cues |= node_cues_[node];
    }
    return cues;
  }

  static bool ends_sentence(const HtmlBlock& block) {
    const std::string_view text = block.text;
    const char last = text.back();
    return last == '.' || last == '?' || last == '!' || last == ':' || last == '"' ||
           text.ends_with("”") || text.ends_with("…") || text.ends_with("。") ||
           text.ends_with("！") || text.ends_with("？");
  }

  void name_kind(HtmlBlock& block) const {
    const std::uint16_t cues = cues_above(block.node);
    const std::uint16_t own = node_cues_[block.node];
    if (block.tag == GUMBO_TAG_FIGCAPTION || block.figure ||
        ((own & kCueCaption) != 0 && block.chars < 600)) {
      block.kind = (own & kCueCredit) != 0 ? SectionKind::kCredit : SectionKind::kCaption;
    } else if ((cues & kCueCaption) != 0 && block.chars < 400) {
      block.kind = SectionKind::kCaption;
    } else if ((own & kCueCredit) != 0 && block.chars < 200) {
      block.kind = SectionKind::kCredit;
    } else if (block.after_picture && block.chars < 160 && !block.list && !block.heading() &&
               !ends_sentence(block)) {
      block.kind = block.text.front() == '(' ? SectionKind::kCredit : SectionKind::kCaption;
    } else if ((cues & kCuePullquote) != 0 && block.chars < 600) {
      block.kind = SectionKind::kPullquote;
    } else if ((own & kCueByline) != 0 && block.chars < 150) {
      block.kind = SectionKind::kByline;
    } else if ((own & kCueDateline) != 0 && block.chars < 80) {
      block.kind = SectionKind::kDateline;
    } else if (block.chars < 100 && block.text.starts_with("By ") && !ends_sentence(block)) {
      block.kind = SectionKind::kByline;
    } else if (block.heading()) {
      block.kind = block.tag == GUMBO_TAG_H1 ? SectionKind::kHeadline : SectionKind::kSubheading;
    }
    if (!title_.empty() && block.chars < 400 && plain_key(block.text) == title_)
      block.kind = SectionKind::kHeadline;
  }

  void select() {
    std::size_t first = blocks_.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!inside(block.node, root_)) continue;
      name_kind(block);
      block.keep = !is_boilerplate(block) && !(is_linked(block) && !in_hint(block));
      if (block.keep && block.good && block.kind == SectionKind::kBody) {
        first = std::min(first, i);
        last = i;
      }
    }
    if (first == blocks_.size()) {
      for (HtmlBlock& block : blocks_) block.keep = false;
      return;
    }
    find_deks(first);
    trim_ends(first, last);
    cut_sections();
    drop_lonely_headings();
  }

  // Mostly links. An item of a list is judged by its list; a heading stands or falls with what
  // follows.
  bool is_linked(const HtmlBlock& block) const {
    if (block.heading()) return false;
    const double share = block.link_share();
    if (share <= 0.5 || (share <= 0.75 && block.chars - block.link_chars >= 12)) return false;
    if (!block.list) return true;
    std::uint32_t list = block.node;
    while (list != 0 && tree_[list].tag != GUMBO_TAG_UL && tree_[list].tag != GUMBO_TAG_OL)
      list = tree_[list].parent;
    return links_[list] * 2 > all_[list];
  }

  bool in_hint(const HtmlBlock& block) const {
    return !hint_.empty() && block.chars > 20 &&
           hint_.find(plain_key(block.text)) != std::string::npos;
  }

  std::uint32_t container_of(std::uint32_t node) const {
    while (node != 0 && !is_container(node)) node = tree_[node].parent;
    return node;
  }

  // Before the first and after the last running text only what is clearly a part stays: what its
  // markup names, and paragraphs beside it.
  void trim_ends(std::size_t first, std::size_t last) {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep || (i >= first && i <= last)) continue;
      const bool marked =
          block.kind != SectionKind::kBody && block.kind != SectionKind::kSubheading;
      const HtmlBlock& near = blocks_[i < first ? first : last];
      const bool beside =
          container_of(block.node) == container_of(near.node) && block.link_share() < 0.5;
      const bool plain = block.tag == GUMBO_TAG_P || block.node == container_of(near.node);
      const bool paragraph =
          beside && (block.list || (plain && (i > last || ends_sentence(block))));
      const bool tail_item =
          i > last && (block.list || block.table) && block.link_share() < 0.3 && i < last + 12;
      if (!marked && !tail_item && !paragraph) block.keep = false;
    }
  }

  // Not one paragraph of several in the same element.
  bool stands_apart(std::size_t i) const {
    for (std::size_t next = i + 1; next < blocks_.size() && next < i + 8; ++next) {
      const HtmlBlock& other = blocks_[next];
      if (!other.keep || !other.good || other.kind != SectionKind::kBody) continue;
      return other.tag != blocks_[i].tag ||
             container_of(other.node) != container_of(blocks_[i].node);
    }
    return true;
  }

  // A standfirst: named so, or between the headline and the byline or date.
  void find_deks(std::size_t& first) {
    std::size_t top = blocks_.size();
    std::size_t line = blocks_.size();
    for (std::size_t i = 0; i < blocks_.size() && i < first + 6; ++i) {
      const SectionKind kind = blocks_[i].kind;
      if (!inside(blocks_[i].node, root_)) continue;
      if (kind == SectionKind::kHeadline) top = i;
      if (kind == SectionKind::kByline || kind == SectionKind::kDateline) line = i;
    }
    bool body = false;
    std::size_t next = blocks_.size();
    std::size_t named_ones = 0;  // a name that every paragraph carries names no standfirst
    for (const HtmlBlock& block : blocks_) {
      const bool plain = block.keep && block.kind == SectionKind::kBody && !block.list;
      named_ones += plain && (cues_above(block.node) & kCueDek) != 0 ? 1U : 0U;
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep || block.kind != SectionKind::kBody) continue;
      const bool named =
          !body && named_ones <= 2 && (cues_above(block.node) & kCueDek) != 0 && block.chars < 500;
      const bool between =
          top < i && i < line && line < blocks_.size() && line - top <= 3 && block.chars < 400;
      if ((named && stands_apart(i)) || between) {
        block.kind = SectionKind::kSubheading;
        block.dek = true;
        continue;
      }
      if (block.good) {
        body = true;
        next = std::min(next, i);
      }
    }
    if (next < blocks_.size()) first = next;
  }

  // A heading of a part that is no story ("More from …") takes that part with it.
  void cut_sections() {
    bool cut = false;
    for (HtmlBlock& block : blocks_) {
      if (!inside(block.node, root_)) continue;
      if (block.heading()) cut = is_boilerplate(block);
      if (cut) block.keep = false;
    }
  }

  // A heading with nothing of the story under it was over something that was cut away.
  void drop_lonely_headings() {
    bool text_follows = false;
    for (std::size_t i = blocks_.size(); i-- > 0;) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep) continue;
      if (block.kind == SectionKind::kSubheading && !block.dek) {
        block.keep = text_follows;  // a heading over a heading stands with it
      } else if (block.kind == SectionKind::kBody) {
        text_follows = true;
      }
    }
  }

  const HtmlTree& tree_;
  const Tables& tables_;
  HtmlCues cues_;
  std::string title_;
  std::string hint_;
  bool states_article_;
  std::vector<std::uint16_t> node_cues_;
  std::vector<bool> dropped_;
  std::vector<bool> apart_;
  std::vector<HtmlBlock> blocks_;
  std::vector<std::uint32_t> good_;
  std::vector<std::uint32_t> all_;
  std::vector<std::uint32_t> links_;
  std::uint32_t root_ = 0;
};

}  // namespace

std::vector<HtmlBlock> find_article(const HtmlTree& tree, const Tables& tables,
                                    const HtmlMetadata& metadata) {
  return Finder(tree, tables, metadata).run();
}

std::vector<HtmlBlock> all_blocks(const HtmlTree& tree, const Tables&) {
  std::vector<bool> dropped(tree.nodes().size(), false);
  for (std::uint32_t i = 0; i < dropped.size(); ++i) {
    if (!tree[i].text && tree[i].tag != GUMBO_TAG_BODY) dropped[i] = is_hidden(tree, i);
  }
  std::vector<HtmlBlock> blocks = collect_blocks(tree, dropped, {});
  for (HtmlBlock& block : blocks) {
    block.keep = true;
    if (block.heading()) block.kind = SectionKind::kSubheading;
    if (block.figure) block.kind = SectionKind::kCaption;
  }
  return blocks;
}

}  // namespace chancery::intake
