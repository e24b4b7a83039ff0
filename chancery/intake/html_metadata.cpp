#include "chancery/intake/html_metadata.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "chancery/base/utf8.h"
#include "chancery/intake/date.h"
#include "chancery/intake/json_ld.h"

namespace chancery::intake {
namespace {

class MetadataReader {
 public:
  MetadataReader(const HtmlTree& tree, const Tables& tables) : tree_(tree), tables_(tables) {}

  void run(HtmlMetadata& metadata) {
    scan();
    std::string h1 = one_h1_;
    if (metadata.title.empty() || metadata.title.size() > 400) metadata.title = first("meta.title");
    if (metadata.title.empty()) metadata.title = title_;
    settle_title(metadata.title, h1);
    if (metadata.author.empty() || is_no_author(metadata.author)) metadata.author = author();
    if (!normalise_date(metadata.published)) metadata.published = first_date("meta.published");
    if (time_.empty()) time_ = dated_text_;
    if (metadata.published.empty() && !time_.empty()) {
      metadata.published = time_;
      metadata.published_in_text = true;
    }
    if (!normalise_date(metadata.modified)) metadata.modified = first_date("meta.modified");
    if (metadata.author.size() > 3 && base::to_lower(metadata.author.substr(0, 3)) == "by ")
      metadata.author.erase(0, 3);
    if (is_address(metadata.publisher)) metadata.publisher.clear();
    if (metadata.publisher.empty()) metadata.publisher = first("meta.publisher");
    if (!canonical_.empty()) metadata.url = canonical_;
    if (const auto type = metas_.find("og:type"); type != metas_.end() && type->second == "article")
      metadata.states_article = true;
    if (metadata.url.empty() || !metadata.url.starts_with("http")) {
      if (const std::string url = first("meta.url"); !url.empty()) metadata.url = url;
    }
    if (metadata.publisher.empty() || is_address(metadata.publisher))
      metadata.publisher = domain_of(metadata.url);
    if (!language_.empty()) metadata.language = language_;
    if (metadata.language.empty()) metadata.language = first("meta.language");
  }

 private:
  void scan() {
    const auto size = static_cast<std::uint32_t>(tree_.nodes().size());
    std::size_t h1_count = 0;
    for (std::uint32_t i = 0; i < size; ++i) {
      if (tree_[i].text) continue;
      const std::string_view property = tree_.attribute(i, "itemprop");
      switch (tree_[i].tag) {
        case GUMBO_TAG_HTML:
          language_ = tree_.attribute(i, "lang");
          break;
        case GUMBO_TAG_TITLE:
          if (title_.empty()) title_ = tree_.all_text(i);
          break;
        case GUMBO_TAG_META:
          meta(i);
          break;
        case GUMBO_TAG_LINK:
          if (base::to_lower(tree_.attribute(i, "rel")) == "canonical")
            canonical_ = tree_.attribute(i, "href");
          break;
        case GUMBO_TAG_H1:
          if (++h1_count == 1) one_h1_ = tree_.all_text(i);
          break;
        case GUMBO_TAG_TIME:
          time(i);
          break;
        case GUMBO_TAG_A:
          if (tree_.attribute(i, "rel") == "author" && rel_author_.empty())
            rel_author_ = tree_.all_text(i);
          break;
        default:
          break;
      }
      if (h1_count > 0 && dated_text_.empty()) dated_text(i);
      if (property == "author" && item_author_.empty() && tree_[i].tag != GUMBO_TAG_META)
        item_author_ = name_below(i);
      if (property == "datePublished" && tree_[i].tag != GUMBO_TAG_META &&
          tree_[i].tag != GUMBO_TAG_TIME && item_date_.empty()) {
        item_date_ = tree_.attribute(i, "content");
        if (item_date_.empty()) item_date_ = tree_.all_text(i);
      }
    }
    if (time_.empty() && normalise_date(item_date_)) time_ = item_date_;
  }

  // A small element under the headline whose name says that it holds a date, and that does.
  void dated_text(std::uint32_t node) {
    if (tree_[node].end - node > 12) return;
    const std::string names = base::to_lower(std::string(tree_.attribute(node, "class")) + " " +
                                             std::string(tree_.attribute(node, "id")));
    static constexpr std::array<std::string_view, 4> kNames = {"date", "publish", "posted",
                                                               "timestamp"};
    if (std::none_of(kNames.begin(), kNames.end(),
                     [&](std::string_view name) { return names.find(name) != std::string::npos; }))
      return;
    if (names.find("updat") != std::string::npos || names.find("comment") != std::string::npos)
      return;
    const std::string text = tree_.all_text(node);
    if (text.size() <= 80 && normalise_date(text)) dated_text_ = text;
  }

  static bool is_address(std::string_view name) {
    return name.find("://") != std::string_view::npos;
  }
  static std::string domain_of(std::string_view url) {
    const std::size_t begin = url.find("://");
    if (begin == std::string_view::npos) return {};
    std::string_view domain = url.substr(begin + 3);
    domain = domain.substr(0, domain.find_first_of("/:?#"));
    if (domain.starts_with("www.")) domain.remove_prefix(4);
    return std::string(domain);
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
      if (!key.empty()) metas_.try_emplace(base::to_lower(key), std::string(content));
    }
  }

  // The first <time> that gives a day, one that says it is the publication's before others.
  void time(std::uint32_t node) {
    std::string stated(tree_.attribute(node, "datetime"));
    if (!normalise_date(stated)) stated = tree_.all_text(node);
    if (!normalise_date(stated)) return;
    const std::string_view property = tree_.attribute(node, "itemprop");
    const std::string cls = base::to_lower(tree_.attribute(node, "class"));
    const bool sure = property == "datePublished" || !tree_.attribute(node, "pubdate").empty() ||
                      cls.find("publish") != std::string::npos;
    const bool change = property == "dateModified" || cls.find("updated") != std::string::npos;
    if (time_.empty() ? !change : (sure && !time_sure_)) {
      time_ = stated;
      time_sure_ = sure;
    }
  }

  std::string first(std::string_view list) const {
    for (const std::string& name : tables_.words.list(list)) {
      if (const auto found = metas_.find(name); found != metas_.end()) return found->second;
    }
    return {};
  }

  std::string first_date(std::string_view list) const {
    for (const std::string& name : tables_.words.list(list)) {
      const auto found = metas_.find(name);
      if (found != metas_.end() && normalise_date(found->second)) return found->second;
    }
    return {};
  }

  bool is_no_author(std::string_view author) const {
    const std::string lower = base::to_lower(author);
    if (lower.empty() || lower.size() > 200 || lower.front() == '@') return true;
    const auto& never = tables_.words.list("author.never");
    return std::any_of(never.begin(), never.end(), [&](const std::string& word) {
      return lower.find(word) != std::string::npos;
    });
  }

  std::string author() const {
    for (const std::string& name : tables_.words.list("meta.author")) {
      const auto found = metas_.find(name);
      if (found != metas_.end() && !is_no_author(found->second)) return found->second;
    }
    for (const std::string& name : {item_author_, rel_author_}) {
      if (!is_no_author(name))
        return base::to_lower(name.substr(0, 3)) == "by " ? name.substr(3) : name;
    }
    return {};
  }

  // A title that is the headline and the paper's name ("Headline | Paper") gives way to the
  // headline.
  static void settle_title(std::string& title, const std::string& h1) {
    if (h1.size() > 10 && h1.size() < 300 && title.size() > h1.size() && title.starts_with(h1))
      title = h1;
    if (title.empty()) title = h1;
    for (const std::string_view bar : {" | ", " — ", " – ", " - "}) {
      const std::size_t at = title.rfind(bar);
      if (at != std::string::npos && at > 20 && title.size() - at < 30 &&
          h1.find(title.substr(at + bar.size())) == std::string::npos && bar == " | ") {
        title.resize(at);
      }
    }
  }

  const HtmlTree& tree_;
  const Tables& tables_;
  std::unordered_map<std::string, std::string> metas_;
  std::string title_, one_h1_, canonical_, language_, time_, item_author_, rel_author_, item_date_,
      dated_text_;
  bool time_sure_ = false;
};

}  // namespace

HtmlMetadata read_metadata(const HtmlTree& tree, const std::vector<std::string>& json_ld,
                           const Tables& tables) {
  HtmlMetadata metadata;
  for (const std::string& script : json_ld) read_json_ld(script, metadata);
  MetadataReader(tree, tables).run(metadata);
  return metadata;
}

}  // namespace chancery::intake
