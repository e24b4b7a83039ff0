#include "chancery/intake/html_metadata.h"

#include <algorithm>
#include <chrono>

#include "chancery/base/calendar.h"
#include "chancery/base/utf8.h"
#include "chancery/intake/author_names.h"
#include "chancery/intake/date.h"
#include "chancery/intake/headline.h"
#include "chancery/intake/html_layout.h"
#include "chancery/intake/json_ld.h"
#include "chancery/intake/page_facts.h"

namespace chancery::intake {
namespace {

// Day first in numbers, but for the United States' English.
bool day_first(std::string_view language) {
  const std::string tag = base::to_lower(language);
  return !tag.empty() && tag != "en" && !tag.starts_with("en-us") && !tag.starts_with("en_us");
}

class MetadataReader {
 public:
  MetadataReader(const PageFacts& facts, const Tables& tables, HtmlMetadata& metadata)
      : facts_(facts), tables_(tables), metadata_(metadata) {}

  void run() {
    metadata_.title = choose_headline(facts_, metadata_.title, tables_);
    address();
    metadata_.publisher =
        choose_publisher(facts_, metadata_.publisher, metadata_.title, metadata_.url, tables_);
    author();
    if (!facts_.language.empty()) metadata_.language = facts_.language;
    if (metadata_.language.empty()) metadata_.language = first("meta.language");
    dates();
    metadata_.summary = first("meta.summary");
    const auto type = facts_.metas.find("og:type");
    if (type != facts_.metas.end() && type->second == "article") metadata_.states_article = true;
  }

 private:
  std::string first(std::string_view list) const { return facts_.first(tables_.words.list(list)); }

  void address() {
    if (!facts_.canonical.empty()) metadata_.url = facts_.canonical;
    if (!metadata_.url.starts_with("http")) {
      if (const std::string url = first("meta.url"); !url.empty()) metadata_.url = url;
    }
  }

  // JSON-LD's author unless it is the paper itself and the page names a person; then meta elements,
  // then what the page marks as its author, then its byline.
  void author() {
    const auto names = [&](const std::string& stated) {
      return author_names(stated, metadata_.publisher, tables_);
    };
    std::vector<std::string> found = {names(metadata_.author)};
    for (const std::string& name : tables_.words.list("meta.author")) {
      const auto meta = facts_.metas.find(name);
      if (meta != facts_.metas.end()) found.push_back(names(meta->second));
    }
    for (const std::string* stated :
         {&facts_.item_author, &facts_.rel_author, &facts_.named_author})
      found.push_back(names(*stated));
    if (looks_like_names(names(facts_.by_line))) found.push_back(names(facts_.by_line));
    const std::string publisher = plain_key(metadata_.publisher);
    std::string best;
    for (const std::string& author : found) {
      if (author.empty()) continue;
      if (best.empty()) best = author;
      if (plain_key(author) == publisher) continue;
      best = author;
      break;
    }
    // What is printed right under the headline as the byline is believed first; elsewhere it may
    // only name more of the same authors.
    if (facts_.by_line_close && looks_like_names(names(facts_.by_line)))
      best = names(facts_.by_line);
    for (const std::string* stated : {&facts_.by_line, &facts_.named_author}) {
      const std::string more = names(*stated);
      if (more.size() > best.size() && !best.empty() && more.starts_with(best + ", ")) best = more;
    }
    metadata_.author = best;
  }

  // Two words and more each, capitals first where the script has them.
  static bool looks_like_names(const std::string& names) {
    if (names.empty()) return false;
    for (const std::string_view name : base::split(names, ',')) {
      std::size_t words = 0;
      for (const std::string_view word : base::split(base::trim(name), ' ')) {
        if (word.empty()) continue;
        ++words;
        const char32_t first = base::decode_at(word, 0).value;
        if (base::is_lower(first) && word.size() > 3) return false;
        if (!base::is_letter(first)) return false;
      }
      if (words < 2 || words > 5) return false;
    }
    return true;
  }

  // A day that can be: not in the future, of the age of the web.
  std::optional<std::string> plausible(const std::string& stated) const {
    auto date = normalise_date(stated, day_first(metadata_.language));
    if (!date) return std::nullopt;
    const auto now = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    const std::string latest = base::to_iso(now + std::chrono::days(1));
    if (date->substr(0, 10) > latest || date->substr(0, 4) < "1980") return std::nullopt;
    return date;
  }

  std::string first_date(std::string_view list) const {
    for (const std::string& name : tables_.words.list(list)) {
      const auto found = facts_.metas.find(name);
      if (found == facts_.metas.end()) continue;
      if (const auto date = plausible(found->second)) return *date;
    }
    return {};
  }

  void dates() {
    metadata_.modified = plausible(metadata_.modified).value_or(first_date("meta.modified"));
    metadata_.published = plausible(metadata_.published).value_or(first_date("meta.published"));
    if (!metadata_.published.empty()) return;
    for (const std::string* stated :
         {&facts_.stated_time, &facts_.named_date, &facts_.loose_date, &facts_.changed_time}) {
      const auto date = plausible(*stated);
      if (!date) continue;
      metadata_.published = *date;
      metadata_.published_in_text = true;
      return;
    }
  }

  const PageFacts& facts_;
  const Tables& tables_;
  HtmlMetadata& metadata_;
};

}  // namespace

HtmlMetadata read_metadata(const HtmlTree& tree, const std::vector<std::string_view>& json_ld,
                           const Tables& tables) {
  HtmlMetadata metadata;
  for (const std::string_view script : json_ld) read_json_ld(script, metadata);
  const PageFacts facts = gather_facts(tree, tables);
  MetadataReader(facts, tables, metadata).run();
  return metadata;
}

}  // namespace chancery::intake
