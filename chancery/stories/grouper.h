// Groups articles into stories as they come. Articles are added to the open day; settle() groups
// the open ones together with the stories of closed days and may be called as often as one likes:
// its answer depends on which articles are open, not on the order in which they came. close() makes
// it final, and the next day begins.
//
//   Grouper grouper(options);
//   for (article of the day) grouper.add(features);
//   for (const Placed& placed : grouper.settle().placed) …   // id, story, copy_of
//   grouper.close();
//
// A story is called by the id of its first article. Two stories that turn out to be one are merged
// and told in Settled::merged. One thread at a time.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "chancery/stories/agglomeration.h"
#include "chancery/stories/copies.h"
#include "chancery/stories/features.h"

namespace chancery::stories {

struct GrouperOptions {
  Agglomeration grouping;
  CopyIndex::Options copies;
  double prior_articles = 1000;    // weight of the word list against articles seen
  double common_name = 0.001;      // a name of this prior chance or more is nobody's own
  double idf_power = 1.15;         // how far rare words outweigh common ones
  std::size_t remember = 150'000;  // stories
  std::size_t nearest = 24;        // stories and articles an article is compared with
};

struct Placed {
  std::string id;
  std::string story;
  std::string copy_of;  // empty: no copy
};

struct Settled {
  std::vector<Placed> placed;  // the open articles, in order of time, then content
  std::vector<std::pair<std::string, std::string>> merged;  // this story went into that one
};

class Grouper {
 public:
  explicit Grouper(GrouperOptions options);

  // `counted`: its words were counted by expect() already.
  void add(Features features, bool counted = false);
  // Counts the words of an article that is yet to come, where many are known ahead: what is common
  // is then known from the first day on.
  void expect(const Features& features) { count_words(features, 1); }
  [[nodiscard]] const Settled& settle();
  void close();
  // An article of a closed day as it was placed before a restart, oldest first, or by another
  // grouper meanwhile.
  void restore(Features features, const std::string& story);
  [[nodiscard]] std::size_t open() const { return open_.size(); }

 private:
  struct Working;  // the clusters of one settlement
  struct Seen {
    std::string id;
    StoryNumber story = 0;
  };
  void count_words(const Features& features, float by);
  [[nodiscard]] Vector weigh(const Features& features) const;
  void find_copies(Working& working) const;
  void find_neighbours(Working& working) const;
  void tell(Working& working);
  void remember(const Features& features, StoryNumber story);
  void forget_old_counts();
  std::size_t working_story(Working& working, StoryNumber number) const;
  [[nodiscard]] StoryNumber current(StoryNumber number) const;

  GrouperOptions options_;
  std::vector<Features> open_;
  Settled settled_;
  std::shared_ptr<Working> last_;  // of the last settlement; null when articles came since
  std::unordered_map<std::uint32_t, float> articles_with_;  // by key of the term
  double articles_ = 0;
  StoryIndex index_;
  CopyIndex copies_;
  std::deque<Seen> seen_;  // by ArticleNumber - first_seen_
  ArticleNumber first_seen_ = 0;
  std::unordered_map<StoryNumber, StoryNumber> merged_into_;
  std::unordered_map<std::string, StoryNumber> restored_;
};

}  // namespace chancery::stories
