#include "chancery/intake/html_sections.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

class Chooser {
 public:
  Chooser(HtmlLayout& layout, const KnownParts& known, const Tables& tables)
      : layout_(layout),
        tree_(layout.tree()),
        blocks_(layout.blocks()),
        known_(known),
        tables_(tables) {}

  void run() {
    std::size_t first = blocks_.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!layout_.in_root(block)) continue;
      name_kind(block);
      block.keep = !is_boilerplate(block, tables_) && !(is_linked(block) && !in_hint(block));
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
    drop_closing_notes();
    drop_cards();
    drop_lonely_headings(blocks_);
  }

 private:
  void name_kind(HtmlBlock& block) const {
    const std::uint32_t cues = layout_.cues_above(block.node);
    const std::uint32_t own = tree_[block.node].cues;
    if (block.tag == GUMBO_TAG_FIGCAPTION || block.figure ||
        ((own & kCueCaption) != 0 && block.chars < 600)) {
      block.kind = (own & kCueCredit) != 0 ? SectionKind::kCredit : SectionKind::kCaption;
    } else if ((cues & kCueCaption) != 0 && block.chars < 400) {
      block.kind = SectionKind::kCaption;
    } else if ((own & kCueCredit) != 0 && block.chars < 200) {
      block.kind = SectionKind::kCredit;
    } else if (block.after_picture && block.chars < 160 && !block.list && !block.heading() &&
               !block.ends_sentence()) {
      block.kind = block.text.front() == '(' ? SectionKind::kCredit : SectionKind::kCaption;
    } else if ((cues & kCuePullquote) != 0 && block.chars < 600) {
      block.kind = SectionKind::kPullquote;
    } else if ((own & kCueByline) != 0 && block.chars < 150) {
      block.kind = SectionKind::kByline;
    } else if ((own & kCueDateline) != 0 && block.chars < 80) {
      block.kind = SectionKind::kDateline;
    } else if (is_date_line(block.text, tables_)) {
      block.kind = SectionKind::kDateline;
    } else if (block.chars < 100 && block.text.starts_with("By ") &&
               (!block.ends_sentence() || block.text.ends_with(".m."))) {
      block.kind = SectionKind::kByline;
    } else if (block.heading()) {
      block.kind = block.tag == GUMBO_TAG_H1 ? SectionKind::kHeadline : SectionKind::kSubheading;
    }
    if (!known_.title.empty() && block.chars < 400 && plain_key(block.text) == known_.title)
      block.kind = SectionKind::kHeadline;
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
    return layout_.links(list) * 2 > layout_.all(list);
  }

  bool in_hint(const HtmlBlock& block) const {
    return !known_.body.empty() && block.chars > 20 &&
           known_.body.find(plain_key(block.text)) != std::string::npos;
  }

  // Before the first and after the last running text only what is clearly a part stays: what its
  // markup names, and paragraphs beside it.
  void trim_ends(std::size_t first, std::size_t last) {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep || (i >= first && i <= last)) continue;
      const bool marked =
          block.kind != SectionKind::kBody && block.kind != SectionKind::kSubheading;
      const std::uint32_t near = layout_.container_of(blocks_[i < first ? first : last].node);
      const bool beside = layout_.container_of(block.node) == near && block.link_share() < 0.5;
      const bool plain = block.tag == GUMBO_TAG_P || block.node == near;
      const bool paragraph =
          beside && (block.list || (plain && (i > last || block.ends_sentence())));
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
             layout_.container_of(other.node) != layout_.container_of(blocks_[i].node);
    }
    return true;
  }

  // A standfirst: named so, or between the headline and the byline or date.
  void find_deks(std::size_t& first) {
    std::size_t top = blocks_.size();
    std::size_t line = blocks_.size();
    for (std::size_t i = 0; i < blocks_.size() && i < first + 6; ++i) {
      const SectionKind kind = blocks_[i].kind;
      if (!layout_.in_root(blocks_[i])) continue;
      if (kind == SectionKind::kHeadline) top = i;
      if (kind == SectionKind::kByline || kind == SectionKind::kDateline) line = i;
    }
    bool body = false;
    std::size_t next = blocks_.size();
    std::size_t named_ones = 0;  // a name that every paragraph carries names no standfirst
    for (const HtmlBlock& block : blocks_) {
      const bool plain = block.keep && block.kind == SectionKind::kBody && !block.list;
      named_ones += plain && (layout_.cues_above(block.node) & kCueDek) != 0 ? 1U : 0U;
    }
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep || block.kind != SectionKind::kBody) continue;
      const bool named = !body && named_ones <= 2 &&
                         (layout_.cues_above(block.node) & kCueDek) != 0 && block.chars < 500;
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

  // Under the story: who wrote and edited it, whom to follow, an address, a request to the reader.
  void drop_closing_notes() {
    constexpr std::size_t kLast = 4;
    constexpr std::uint32_t kLongest = 700;
    std::size_t seen = 0;
    for (std::size_t i = blocks_.size(); i-- > 0 && seen < kLast;) {
      HtmlBlock& block = blocks_[i];
      if (!block.keep || block.kind != SectionKind::kBody) continue;
      ++seen;
      if (block.chars <= kLongest && (is_address(block.text) || is_closing_note(block.text)))
        block.keep = false;
    }
  }

  // One word that is an address of mail or of a page.
  static bool is_address(std::string_view text) {
    return text.find_first_of(" \n") == std::string_view::npos &&
           text.find('.') != std::string_view::npos &&
           (text.find('@') != std::string_view::npos || text.find('/') != std::string_view::npos);
  }

  bool is_closing_note(std::string_view text) const {
    const std::string lower = base::to_lower(text);
    const bool link =
        lower.find("http") != std::string::npos || lower.find('@') != std::string::npos;
    if (link && (lower.starts_with("follow ") || lower.starts_with("more "))) return true;
    return tables_.closing.any(lower);
  }

  // A heading that is a link, of which what follows is left out, is that of another story.
  void drop_cards() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      HtmlBlock& block = blocks_[i];
      if (block.keep && block.heading() && block.kind == SectionKind::kSubheading &&
          block.link_share() > 0.8 && !blocks_[i + 1].keep)
        block.keep = false;
    }
  }

  // A heading of a part that is no story ("More from …") takes that part with it.
  void cut_sections() {
    bool cut = false;
    for (HtmlBlock& block : blocks_) {
      if (!layout_.in_root(block)) continue;
      if (block.heading()) cut = is_boilerplate(block, tables_);
      if (cut) block.keep = false;
    }
  }

  HtmlLayout& layout_;
  const HtmlTree& tree_;
  std::vector<HtmlBlock>& blocks_;
  const KnownParts& known_;
  const Tables& tables_;
};

}  // namespace

KnownParts known_parts(const HtmlMetadata& metadata) {
  return {plain_key(metadata.title), plain_key(metadata.body), plain_key(metadata.summary)};
}

bool is_date_line(std::string_view text, const Tables& tables) {
  if (text.size() > 120) return false;
  const std::string lower = base::to_lower(text);
  std::size_t numbers = 0;
  std::string word;
  const auto known = [&] {
    if (word.empty()) return true;
    const bool number = word.find_first_of("0123456789") != std::string::npos;
    numbers += number ? 1U : 0U;
    const bool fits = number ? word.size() <= 10 : tables.date_words.contains(word);
    word.clear();
    return fits;
  };
  for (std::size_t at = 0; at < lower.size();) {
    const base::CodePoint point = base::decode_at(lower, at);
    if (base::is_letter(point.value) || base::is_digit(point.value)) {
      word.append(lower, at, point.length);
    } else if (!known()) {
      return false;
    }
    at += point.length;
  }
  return known() && numbers >= 2;
}

bool is_boilerplate(const HtmlBlock& block, const Tables& tables) {
  const std::string lower = base::to_lower(std::string_view(block.text).substr(0, 120));
  if (block.chars < 250 && tables.boilerplate.begins(lower)) return true;
  if (block.text.starts_with('<') && block.text.find("=\"") != std::string::npos)
    return true;  // escaped markup
  std::string bare = lower;
  while (!bare.empty() && (bare.back() == ':' || bare.back() == '.' || bare.back() == ' '))
    bare.pop_back();
  const std::size_t line = bare.find('\n');  // "Tags", and then what they are
  if (tables.ui.contains(bare)) return true;
  if (line == std::string::npos) return false;
  return tables.ui.contains(std::string(base::trim(std::string_view(bare).substr(0, line))));
}

void choose_sections(HtmlLayout& layout, const KnownParts& known, const Tables& tables) {
  Chooser(layout, known, tables).run();
}

void drop_lonely_headings(std::vector<HtmlBlock>& blocks) {
  bool text_follows = false;
  for (std::size_t i = blocks.size(); i-- > 0;) {
    HtmlBlock& block = blocks[i];
    if (!block.keep) continue;
    if (block.kind == SectionKind::kSubheading && !block.dek) {
      block.keep = text_follows;  // a heading over a heading stands with it
    } else if (block.kind == SectionKind::kBody) {
      text_follows = true;
    }
  }
}

}  // namespace chancery::intake
