// Keeps the stories of a store: groups articles that have none yet, and joins reports of one event
// within a story. Run after articles were put and before they are committed; what an interrupted
// run left ungrouped is grouped by the next one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "chancery/store/store.h"
#include "chancery/stories/grouper.h"

namespace chancery::cli {

class StoryKeeper {
 public:
  // Reads what the grouper left at the articles (in a store of more than 60,000: of the two months
  // before the newest), and takes up those that have no story yet. Keeps references to both.
  [[nodiscard]] static base::Expected<StoryKeeper> open(store::Store& store,
                                                        const stories::WordRanks& ranks);

  // An article that was put just now, and its findings as JSON.
  [[nodiscard]] base::Expected<void> add(store::Id article, std::string_view findings);
  // Writes the stories of all articles added since the last close. Cheap to call again.
  [[nodiscard]] base::Expected<void> settle();
  // Makes them final when many are open; `all`: however few.
  [[nodiscard]] base::Expected<void> close(bool all);

 private:
  StoryKeeper(store::Store& store, const stories::WordRanks& ranks);
  [[nodiscard]] base::Expected<void> take_up(store::Id article);

  store::Store* store_;
  const stories::WordRanks* ranks_;
  stories::Grouper grouper_;
  std::map<std::string, store::Id> story_of_;  // the grouper's name of a story -> its row
  std::map<std::string, store::Id> written_;   // open articles -> the story they were given
  std::map<std::string, std::string> packed_;  // open articles -> features as bytes
  std::set<store::Id> touched_;                // stories whose events are to be joined again
};

// Does what a reader's verdict on a story says ("story.merge", "story.split"): moves the article
// and joins the events of both stories anew. The caller commits. Other verdicts: nothing.
[[nodiscard]] base::Expected<void> obey(store::Store& store, const store::Verdict& verdict);

}  // namespace chancery::cli
