// One line of `chancery code --format jsonl` (docs/formats/output.md) as distances and story events
// need it: features to group it by, its events as reports, the positions it tells, and whom it
// names.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/stories/features.h"
#include "chancery/stories/story_events.h"

namespace chancery::analysis {

struct CodedStand {
  std::string actor;   // country
  std::string sector;  // empty when unknown
  std::string issue;   // as the article words it
  std::string stance;
  std::string vote;
};

struct CodedArticle {
  stories::Features features;
  std::string title;
  std::string story;                     // where it has been grouped already; empty: it will be
  std::vector<stories::Report> reports;  // article, outlet and published filled; story empty
  std::vector<CodedStand> stands;
  std::set<std::string> actors;  // countries of everybody named
};

// E-ANA-001: no JSON object; E-ANA-002: an object that is no finding of `code` (it has no events).
// A row that tells of an article's error reads as E-ANA-002 too. `story`: where the article has
// been grouped already; its features are then without words, which nobody asks for any more.
[[nodiscard]] base::Expected<CodedArticle> coded_article(std::string_view line,
                                                         const stories::WordRanks& ranks,
                                                         std::string story = "");

}  // namespace chancery::analysis
