// Keeps the stories of a store: groups articles that have none yet, and joins reports of one event
// within a story. Run after articles were put and before they are committed; what an interrupted
// run left ungrouped is grouped by the next one.
#pragma once

#include <chrono>
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

  // An article that was put just now, and its features. When many are open their stories are
  // made final, so that these do not depend on when one settles.
  [[nodiscard]] base::Expected<void> add(store::Id article, stories::Features features);
  // Writes the stories of all articles added since the last close; what other writers have
  // committed by then is known. Cheap to call when nothing was added; else it groups all open
  // articles anew.
  [[nodiscard]] base::Expected<void> settle();
  // The same when little time would go there: one part in fifty of what passed since the last.
  [[nodiscard]] base::Expected<void> settle_if_cheap();
  // Makes them final.
  [[nodiscard]] base::Expected<void> close();

 private:
  StoryKeeper(store::Store& store, const stories::WordRanks& ranks);
  [[nodiscard]] base::Expected<void> take_up(store::Id article);
  // Articles that came since the last look and are not this keeper's. `waiting`: gets those without
  // a story; null: they are left to the writer that put them.
  [[nodiscard]] base::Expected<void> restore(std::vector<store::Id>* waiting);

  store::Store* store_;
  const stories::WordRanks* ranks_;
  stories::Grouper grouper_;
  // The row of a story that the grouper calls so; 0: it has none.
  [[nodiscard]] store::Id row_of(const std::string& story);

  struct Written {
    store::Id story = 0;
    std::string copy_of;
  };
  std::map<std::string, store::Id> story_of_;  // rows of stories, those of late
  std::map<std::string, Written> written_;     // of open articles
  std::map<std::string, std::string> packed_;  // open articles -> features as bytes
  std::set<store::Id> touched_;                // stories whose events are to be joined again
  store::Id seen_ = 0;                         // the last arrival looked at
  std::set<store::Id> own_;                    // added here, and not yet looked at
  using Clock = std::chrono::steady_clock;
  Clock::time_point settled_ = Clock::now();
  Clock::duration settling_{};  // how long it took
};

// What is kept of an article to group it, from its findings as JSON.
[[nodiscard]] base::Expected<stories::Features> features_from(std::string_view findings,
                                                              const stories::WordRanks& ranks);

// Does what a reader's verdict on a story says ("story.merge", "story.split"): moves the article
// and joins the events of both stories anew. The caller commits. Other verdicts: nothing.
[[nodiscard]] base::Expected<void> obey(store::Store& store, const store::Verdict& verdict);

}  // namespace chancery::cli
