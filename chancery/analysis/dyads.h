// The acts of each pair of actors, the episodes they come in, and how often stories name both.
// News of a pair comes in bursts, so the unit of resampling is the episode: acts that follow one
// another within kGapDays, cut after kLongestDays.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "chancery/analysis/corpus.h"

namespace chancery::analysis {

inline constexpr int kGapDays = 7;
inline constexpr int kLongestDays = 28;

// An act as one pair sees it.
struct PairAct {
  std::size_t act = 0;  // in Corpus::acts
  bool forth = false;   // from the first of the pair to the second
  bool back = false;    // from the second to the first
  std::size_t episode = 0;
};

struct Pair {
  std::vector<PairAct> acts;  // by day
  std::size_t episodes = 0;
};

class Dyads {
 public:
  // Keeps a reference to the corpus.
  explicit Dyads(const Corpus& corpus);

  using Key = std::pair<std::string, std::string>;  // first < second
  [[nodiscard]] static Key key(const std::string& a, const std::string& b);
  // Null when the two never met in an act.
  [[nodiscard]] const Pair* find(const std::string& a, const std::string& b) const;
  [[nodiscard]] const std::map<Key, Pair>& all() const { return pairs_; }
  [[nodiscard]] const Corpus& corpus() const { return corpus_; }
  // Stories that name both, as places in Corpus::stories.
  [[nodiscard]] std::vector<std::size_t> naming_both(const std::string& a,
                                                     const std::string& b) const;
  // Every actor of an act, by falling number of acts.
  [[nodiscard]] std::vector<std::string> actors() const;

 private:
  const Corpus& corpus_;
  std::map<Key, Pair> pairs_;
  std::map<std::string, std::vector<std::size_t>> named_;  // actor -> stories
  std::map<std::string, std::size_t> acts_;
};

}  // namespace chancery::analysis
