#include "chancery/intake/page_facts.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/date.h"
#include "chancery/intake/html_layout.h"
#include "chancery/intake/html_tags.h"

namespace chancery::intake {
namespace {

constexpr std::uint32_t kNearHeadline = 500;  // nodes
constexpr std::uint32_t kClose = 90;
constexpr std::uint32_t kRightAbove = 40;
constexpr std::size_t kLongestLine = 110;

class Gatherer {
 public:
  Gatherer(const HtmlTree& tree, const Tables& tables) : tree_(tree), tables_(tables) {}

  PageFacts run() {
    const auto size = static_cast<std::uint32_t>(tree_.nodes().size());
    for (std::uint32_t i = 0; i < size;) {
      if (tree_[i].text) {
        line(i++);
        continue;
      }
      if (is_apart(i)) {
        i = tree_[i].end;
        continue;
      }
      element(i++);
    }
    if (facts_.stated_time.empty() && normalise_date(item_date_)) facts_.stated_time = item_date_;
    if (facts_.loose_date.empty() && headline_ != 0) facts_.loose_date = above_date_;
    if (facts_.by_line.empty() && headline_ != 0) facts_.by_line = above_by_line_;
    return std::move(facts_);
  }

 private:
  // Comments, menus, other stories.
  bool is_apart(std::uint32_t node) const {
    switch (tree_[node].tag) {
      case GUMBO_TAG_NAV:
      case GUMBO_TAG_FOOTER:
        return true;
      case GUMBO_TAG_HTML:
      case GUMBO_TAG_HEAD:
      case GUMBO_TAG_BODY:
      case GUMBO_TAG_MAIN:
        return false;
      default:
        break;
    }
    const bool small = tree_[node].end - node < 2000;
    const std::uint32_t cues = tree_[node].cues;
    return (cues & kCueNever) != 0 || ((cues & kCueComment) != 0 && small);
  }

  void element(std::uint32_t i) {
    switch (tree_[i].tag) {
      case GUMBO_TAG_HTML:
        facts_.language = tree_.attribute(i, "lang");
        break;
      case GUMBO_TAG_TITLE:
        if (facts_.title.empty()) {
          facts_.title = tree_.all_text(i);
          title_key_ = plain_key(facts_.title);
        }
        break;
      case GUMBO_TAG_META:
        meta(i);
        break;
      case GUMBO_TAG_LINK:
        if (base::to_lower(tree_.attribute(i, "rel")) == "canonical")
          facts_.canonical = tree_.attribute(i, "href");
        break;
      case GUMBO_TAG_H1:
        if (std::string text = tree_.all_text(i); !text.empty()) {
          facts_.headings.push_back(std::move(text));
          if (headline_ == 0) {
            headline_ = i;
            forget_lines_above(i);
          }
        }
        break;
      case GUMBO_TAG_TIME:
        time(i);
        break;
      case GUMBO_TAG_A:
        if (tree_.attribute(i, "rel") == "author" && facts_.rel_author.empty())
          facts_.rel_author = tree_.all_text(i);
        break;
      default:
        break;
    }
    properties(i);
    if ((tree_[i].cues & (kCueDateName | kCueByline)) != 0) named(i);
  }

  void properties(std::uint32_t i) {
    const std::string_view property = tree_.attribute(i, "itemprop");
    if (property.empty() || tree_[i].tag == GUMBO_TAG_META) return;
    if (property.starts_with("author") && facts_.item_author.empty())
      facts_.item_author = name_below(i);
    if (property == "datePublished" && tree_[i].tag != GUMBO_TAG_TIME && item_date_.empty()) {
      item_date_ = tree_.attribute(i, "content");
      if (item_date_.empty()) item_date_ = tree_.all_text(i);
    }
  }

  // <span itemprop="author"><span itemprop="name">…
  std::string name_below(std::uint32_t node) const {
    for (std::uint32_t i = node + 1; i < tree_[node].end; ++i) {
      if (tree_.attribute(i, "itemprop") != "name") continue;
      const std::string_view content = tree_.attribute(i, "content");
      return content.empty() ? tree_.all_text(i) : std::string(content);
    }
    return tree_.all_text(node);
  }

  void meta(std::uint32_t node) {
    const std::string_view content = tree_.attribute(node, "content");
    if (base::trim(content).empty()) return;
    for (const char* name : {"property", "name", "itemprop", "http-equiv"}) {
      const std::string_view key = tree_.attribute(node, name);
      if (!key.empty()) facts_.metas.try_emplace(base::to_lower(key), std::string(content));
    }
  }

  // The first <time> that gives a day, one that says it is the publication's before others.
  void time(std::uint32_t node) {
    std::string stated(tree_.attribute(node, "datetime"));
    if (!normalise_date(stated)) stated = tree_.all_text(node);
    if (!normalise_date(stated)) return;
    const std::string_view property = tree_.attribute(node, "itemprop");
    const std::uint32_t cues = tree_[node].cues;
    const bool sure = property == "datePublished" || !tree_.attribute(node, "pubdate").empty() ||
                      (cues & kCuePublished) != 0;
    const bool change = !sure && (property == "dateModified" || property == "dateUpdated" ||
                                  (cues & kCueChanged) != 0 || says_changed(tree_.all_text(node)) ||
                                  says_changed(label_of(node)));
    if (change) {
      if (facts_.changed_time.empty()) facts_.changed_time = stated;
    } else if (facts_.stated_time.empty() || (sure && !sure_)) {
      facts_.stated_time = stated;
      sure_ = sure;
    }
  }

  // "Updated: <time>": the short words right before it.
  std::string_view label_of(std::uint32_t node) const {
    constexpr std::size_t kLongestLabel = 40;
    if (node == 0 || !tree_[node - 1].text) return {};
    const std::string_view words = base::trim(tree_.text(node - 1));
    return words.size() <= kLongestLabel ? words : std::string_view();
  }

  static bool says_changed(std::string_view text) {
    const std::string lower = base::to_lower(text.substr(0, 40));
    return lower.find("updat") != std::string::npos || lower.find("modif") != std::string::npos;
  }

  bool near_headline(std::uint32_t node) const {
    return headline_ != 0 && node > headline_ && node - headline_ < kNearHeadline;
  }

  // A small element whose name says that it holds a date or an author, and that does.
  void named(std::uint32_t node) {
    const std::uint32_t cues = tree_[node].cues;
    const std::uint32_t nodes = tree_[node].end - node;
    const bool dated = (cues & kCueDateName) != 0 && (cues & kCueChanged) == 0 && nodes <= 12 &&
                       headline_ != 0 && facts_.named_date.empty();
    const bool byline = (cues & kCueByline) != 0 && nodes <= 40 && near_headline(node) &&
                        facts_.named_author.empty();
    if (!dated && !byline) return;
    const std::string text = tree_.all_text(node);
    if (dated && text.size() <= 80 && normalise_date(text)) facts_.named_date = text;
    if (byline && text.size() >= 3 && text.size() <= kLongestLine) facts_.named_author = text;
  }

  // Words outside any named element: a date, a byline.
  void line(std::uint32_t node) {
    if (tree_[node].words.size() > kLongestLine * 2) return;
    if (headline_ == 0) find_title(node);
    if (headline_ != 0 && !near_headline(node)) return;
    if (!facts_.loose_date.empty() && !facts_.by_line.empty()) return;
    std::string text;
    append_collapsed(text, tree_.text(node));
    text = std::string(base::trim(text));
    while (text.starts_with("- ") || text.starts_with("| ")) text.erase(0, 2);
    if (is_opening(text)) text += " " + words_after(node);
    if (text.size() < 5 || text.size() > kLongestLine) return;
    const bool digit = text.find_first_of("0123456789") != std::string::npos;
    if (digit && facts_.loose_date.empty() && !says_changed(text) && normalise_date(text)) {
      (headline_ == 0 ? above_date_ : facts_.loose_date) = text;
      if (headline_ == 0) above_date_at_ = node;
    }
    if (!facts_.by_line.empty() || !begins_as_byline(text)) return;
    (headline_ == 0 ? above_by_line_ : facts_.by_line) = text;
    if (headline_ == 0) above_by_line_at_ = node;
    facts_.by_line_close = headline_ != 0 && node - headline_ < kClose;
  }

  // What stood far above the headline is not the article's.
  void forget_lines_above(std::uint32_t headline) {
    if (headline - above_date_at_ >= kRightAbove) above_date_.clear();
    if (headline - above_by_line_at_ >= kRightAbove) above_by_line_.clear();
  }

  // A page without h1: its title, written out.
  void find_title(std::uint32_t node) {
    const std::string key = plain_key(tree_.text(node));
    if (key.size() > 15 && tree_[tree_[node].parent].tag != GUMBO_TAG_TITLE &&
        title_key_.starts_with(key))
      headline_ = node;
  }

  // "By" alone; the names stand in the next elements.
  bool is_opening(const std::string& text) const {
    constexpr std::size_t kLongest = 60;  // bytes; no opening is near as long
    std::string_view word = text;
    while (!word.empty() && (word.back() == ':' || word.back() == ' ')) word.remove_suffix(1);
    if (word.size() > kLongest) return false;
    const std::string lower = base::to_lower(word);
    const auto& openings = tables_.words.list("author.opening");
    return std::find(openings.begin(), openings.end(), lower) != openings.end();
  }

  std::string words_after(std::uint32_t node) const {
    constexpr std::size_t kEnough = 60;
    std::string text;
    std::uint32_t last = 0;
    const auto size = static_cast<std::uint32_t>(tree_.nodes().size());
    for (std::uint32_t i = node + 1; i < size && i < node + 24; ++i) {
      if (!tree_[i].text) {
        if (!text.empty() && is_block_element(tree_[i].tag)) break;
        continue;
      }
      std::string next = text;
      if (!next.empty() && tree_[i].parent != last && next.back() != ' ') next += ", ";
      last = tree_[i].parent;
      append_collapsed(next, tree_.text(i));
      if (next.size() > kLongestLine - 12) break;
      text = std::move(next);
      if (text.size() > kEnough) break;
    }
    return text;
  }

  bool begins_as_byline(const std::string& text) const {
    const std::string lower = base::to_lower(text);
    const auto& openings = tables_.words.list("author.opening");
    return std::any_of(openings.begin(), openings.end(), [&](const std::string& opening) {
      return lower.size() > opening.size() + 3 && lower.starts_with(opening) &&
             (lower[opening.size()] == ' ' || lower[opening.size()] == ':');
    });
  }

  const HtmlTree& tree_;
  const Tables& tables_;
  PageFacts facts_;
  std::string title_key_;
  std::string item_date_;
  std::string above_date_;
  std::string above_by_line_;
  std::uint32_t above_date_at_ = 0;
  std::uint32_t above_by_line_at_ = 0;
  std::uint32_t headline_ = 0;
  bool sure_ = false;
};

}  // namespace

std::string PageFacts::first(const std::vector<std::string>& names) const {
  for (const std::string& name : names) {
    if (const auto found = metas.find(name); found != metas.end()) return found->second;
  }
  return {};
}

PageFacts gather_facts(const HtmlTree& tree, const Tables& tables) {
  return Gatherer(tree, tables).run();
}

}  // namespace chancery::intake
