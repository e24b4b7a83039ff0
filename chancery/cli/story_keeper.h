// Keeps the stories of a store: groups articles that have none yet, and joins reports of one event
// within a story. Run after articles were put and before they are committed; what an interrupted
// run left ungrouped is grouped by the next one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/store/store.h"
#include "chancery/stories/grouper.h"

namespace chancery::cli {

class StoryKeeper {
 public:
  // Reads what the grouper left at the latest 60,000 articles that came, and takes up those of them
  // that have no story yet. Keeps references to both.
  [[nodiscard]] static base::Expected<StoryKeeper> open(store::Store& store,
                                                        const stories::WordRanks& ranks);

  // An article that was put just now, and its findings as JSON.
  [[nodiscard]] base::Expected<void> add(store::Id article, std::string_view findings);
  // Writes the stories of all articles added since the last close; what other writers have
  // committed by then is known. Cheap to call again.
  [[nodiscard]] base::Expected<void> settle();
  // Makes them final when many are open; `all`: however few.
  [[nodiscard]] base::Expected<void> close(bool all);

 private:
  StoryKeeper(store::Store& store, const stories::WordRanks& ranks);
  [[nodiscard]] base::Expected<void> take_up(store::Id article);
  // Articles that came since the last look and are not this keeper's. `waiting`: gets those without
  // a story; null: they are left to the writer that put them.
  [[nodiscard]] base::Expected<void> restore(std::vector<store::Id>* waiting);

  store::Store* store_;
  const stories::WordRanks* ranks_;
  stories::Grouper grouper_;
  std::map<std::string, store::Id> story_of_;  // the grouper's name of a story -> its row
  std::map<std::string, store::Id> written_;   // open articles -> the story they were given
  std::map<std::string, std::string> packed_;  // open articles -> features as bytes
  std::set<store::Id> touched_;                // stories whose events are to be joined again
  store::Id seen_ = 0;                         // the last arrival looked at
  std::set<store::Id> own_;                    // added here, and not yet looked at
};

// Does what a reader's verdict on a story says ("story.merge", "story.split"): moves the article
// and joins the events of both stories anew. The caller commits. Other verdicts: nothing.
[[nodiscard]] base::Expected<void> obey(store::Store& store, const store::Verdict& verdict);

}  // namespace chancery::cli
