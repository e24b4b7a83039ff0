#include "chancery/intake/live_blog.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/intake/date.h"
#include "chancery/intake/html_blocks.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

constexpr std::size_t kFewestEntries = 3;

struct Entry {
  std::uint32_t node = 0;
  std::string published;
};

// "10:32" -> 10:32 on the day of `page`; a whole date as it is; empty when it is neither.
std::string time_on_day(const std::string& stated, const std::string& page) {
  if (const auto date = normalise_date(stated)) return *date;
  const std::string_view text = base::trim(stated);
  const std::size_t colon = std::min(text.find(':'), text.find('.'));
  const auto digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
  };
  if (page.size() < 10 || colon == std::string_view::npos || colon == 0 || colon > 2 ||
      !digit(colon - 1) || !digit(colon + 1) || !digit(colon + 2))
    return {};
  std::string hour(text.substr(0, colon));
  if (hour.size() == 1) hour.insert(0, "0");
  const std::string made =
      page.substr(0, 10) + "T" + hour + ":" + std::string(text.substr(colon + 1, 2));
  return normalise_date(made).value_or("");
}

class LiveBlog {
 public:
  LiveBlog(const HtmlTree& tree, const HtmlMetadata& metadata) : tree_(tree), metadata_(metadata) {}

  std::vector<RawArticle> run() {
    if (metadata_.live.size() >= 2) return stated();
    find_entries();
    if (entries_.size() < kFewestEntries) return {};
    return read_entries();
  }

 private:
  RawArticle begun() const {
    RawArticle raw;
    raw.title = metadata_.title;
    raw.byline = metadata_.author;
    raw.publisher = metadata_.publisher;
    raw.url = metadata_.url;
    raw.language = metadata_.language;
    raw.published = metadata_.published;
    raw.published_from = document::PublishedFrom::kMetadata;
    return raw;
  }

  // The entries that JSON-LD lists.
  std::vector<RawArticle> stated() const {
    std::vector<RawArticle> made;
    for (const LiveEntry& entry : metadata_.live) {
      if (base::trim(entry.text).empty()) continue;
      RawArticle& raw = made.emplace_back(begun());
      if (!entry.title.empty()) raw.title = entry.title;
      if (!entry.url.empty()) raw.url = entry.url;
      raw.published = time_on_day(entry.published, metadata_.published);
      raw.text = entry.text;
    }
    return made;
  }

  bool is_entry(std::uint32_t node) const {
    const bool named =
        (tree_[node].cues & kCueLive) != 0 || tree_.attribute(node, "itemprop") == "liveBlogUpdate";
    return named || (live_until_ > node && tree_[node].tag == GUMBO_TAG_ARTICLE);
  }

  // The innermost elements that are named as entries and have one time each.
  void find_entries() {
    const auto size = static_cast<std::uint32_t>(tree_.nodes().size());
    for (std::uint32_t i = 0; i < size; ++i) {
      if (tree_[i].text || !is_entry(i)) continue;
      if (holds_entries(i)) {
        live_until_ = std::max(live_until_, tree_[i].end);
        continue;
      }
      if (entries_.empty() && add_children(i)) {
        i = tree_[i].end - 1;
        continue;
      }
      const std::string time = first_time(i);
      if (!time.empty()) entries_.push_back({i, time});
      i = tree_[i].end - 1;
    }
  }

  // At most so many levels below; more would let a hostile page cost more than its size.
  bool is_near(std::uint32_t below, std::uint32_t node) const {
    constexpr int kLevels = 6;
    for (int up = 0; up <= kLevels; ++up, below = tree_[below].parent)
      if (below == node) return true;
    return false;
  }

  // Elements side by side, each with a time and most of them, are entries whatever their names.
  bool add_children(std::uint32_t node) {
    for (std::uint32_t i = node; i < tree_[node].end; ++i) {
      if (tree_[i].text || tree_[i].end - i < 3 * kFewestEntries || !is_near(i, node)) continue;
      std::vector<Entry> found;
      std::size_t elements = 0;
      for (std::uint32_t child = i + 1; child < tree_[i].end; child = tree_[child].end) {
        if (tree_[child].text) continue;
        ++elements;
        const bool large = tree_[child].end - child > 4;  // more than the time itself
        if (std::string time = large ? first_time(child) : std::string(); !time.empty())
          found.push_back({child, std::move(time)});
      }
      if (found.size() < kFewestEntries || found.size() * 2 < elements) continue;
      entries_ = std::move(found);
      return true;
    }
    return false;
  }

  bool holds_entries(std::uint32_t node) const {
    std::size_t inner = 0;
    for (std::uint32_t i = node + 1; i < tree_[node].end && inner < 2; ++i) {
      const bool entry =
          !tree_[i].text && ((tree_[i].cues & kCueLive) != 0 || tree_[i].tag == GUMBO_TAG_ARTICLE);
      if (!entry || first_time(i).empty()) continue;
      ++inner;
      i = tree_[i].end - 1;
    }
    return inner >= 2;
  }

  std::string first_time(std::uint32_t node) const {
    for (std::uint32_t i = node; i < tree_[node].end; ++i) {
      const bool dated =
          !tree_[i].text &&
          (tree_[i].tag == GUMBO_TAG_TIME ||
           ((tree_[i].cues & (kCueDateName | kCueDateline)) != 0 && tree_[i].end - i < 12));
      if (!dated) continue;
      for (const std::string& stated :
           {std::string(tree_.attribute(i, "datetime")), tree_.all_text(i)}) {
        if (std::string time = time_on_day(stated, metadata_.published); !time.empty()) return time;
      }
    }
    return {};
  }

  // The blocks of an entry; a short heading of it is its title.
  RawArticle read_entry(const std::vector<HtmlBlock>& blocks, const Entry& entry) const {
    RawArticle raw = begun();
    raw.published = entry.published;
    for (const HtmlBlock& block : blocks) {
      if (block.node < entry.node || block.node >= tree_[entry.node].end) continue;
      if (block.heading() && raw.text.empty()) {
        raw.title = block.text;
        continue;
      }
      if (!time_on_day(block.text, metadata_.published).empty() && block.chars < 40) continue;
      append_block(raw, block, block.figure ? SectionKind::kCaption : SectionKind::kBody);
    }
    return raw;
  }

  std::vector<RawArticle> read_entries() const {
    std::vector<bool> dropped(tree_.nodes().size(), false);
    for (std::uint32_t i = 0; i < dropped.size(); ++i) {
      const bool shell = tree_[i].tag == GUMBO_TAG_HTML || tree_[i].tag == GUMBO_TAG_BODY;
      dropped[i] = !tree_[i].text && !shell &&
                   (is_hidden(tree_, i) || (tree_[i].cues & (kCueNever | kCueDrop)) != 0);
    }
    const std::vector<HtmlBlock> blocks = collect_blocks(tree_, dropped, {});
    std::size_t all = 0;
    for (const HtmlBlock& block : blocks) all += block.good ? block.chars : 0;
    std::vector<RawArticle> made;
    std::size_t held = 0;
    for (const Entry& entry : entries_) {
      RawArticle raw = read_entry(blocks, entry);
      if (raw.text.empty()) continue;
      held += raw.text.size();
      made.push_back(std::move(raw));
    }
    if (made.size() < kFewestEntries || held * 10 < all * 6) return {};
    return made;
  }

  const HtmlTree& tree_;
  const HtmlMetadata& metadata_;
  std::vector<Entry> entries_;
  std::uint32_t live_until_ = 0;
};

}  // namespace

std::vector<RawArticle> live_entries(const HtmlTree& tree, const HtmlMetadata& metadata) {
  return LiveBlog(tree, metadata).run();
}

}  // namespace chancery::intake
