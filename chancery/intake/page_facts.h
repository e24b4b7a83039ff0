// What the elements of a page state about its article, gathered in one pass: meta elements, <time>,
// itemprops, headings, and the words of small elements named for a date or an author. What stands
// in comments, menus and lists of other stories is not gathered. Which fact is believed is for
// html_metadata.cpp to say.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/intake/html_tree.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

struct PageFacts {
  std::unordered_map<std::string, std::string> metas;  // by lower-case name, the first of each
  std::string title;                                   // of the title element
  std::vector<std::string> headings;                   // h1, in order
  std::string canonical;
  std::string language;
  // Dates, as written.
  std::string
      stated_time;  // of a <time> or itemprop that says "published", else of the first <time>
  std::string named_date;    // a small element under the headline, named for a date
  std::string loose_date;    // a short line under the headline that gives a day
  std::string changed_time;  // a <time> that says "updated"
  // Authors, as written.
  std::string item_author;
  std::string rel_author;
  std::string named_author;    // a small element near the headline, named for an author
  std::string by_line;         // a short line under the headline that begins with "By"
  bool by_line_close = false;  // right under it

  // The value of the first meta that `names` lists and the page has; empty when there is none.
  [[nodiscard]] std::string first(const std::vector<std::string>& names) const;
};

[[nodiscard]] PageFacts gather_facts(const HtmlTree& tree, const Tables& tables);

}  // namespace chancery::intake
