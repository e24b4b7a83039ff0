#include "chancery/analysis/dyads.h"

#include <algorithm>
#include <iterator>

namespace chancery::analysis {
namespace {

void number_episodes(Pair& pair, const Corpus& corpus) {
  base::Day last{};
  base::Day begin{};
  for (PairAct& one : pair.acts) {
    const base::Day day = corpus.acts[one.act].day;
    if (pair.episodes == 0 || (day - last).count() > kGapDays ||
        (day - begin).count() >= kLongestDays) {
      begin = day;
      ++pair.episodes;
    }
    last = day;
    one.episode = pair.episodes - 1;
  }
}

}  // namespace

Dyads::Key Dyads::key(const std::string& a, const std::string& b) {
  return a < b ? Key{a, b} : Key{b, a};
}

Dyads::Dyads(const Corpus& corpus) : corpus_(corpus) {
  for (std::size_t i = 0; i < corpus.acts.size(); ++i) {
    std::map<Key, PairAct> seen;  // an act counts once for a pair, whichever way it goes
    std::set<std::string> involved;
    for (const auto& [from, to] : pairs_of(corpus.acts[i])) {
      PairAct& one = seen[key(from, to)];
      one.act = i;
      (from < to ? one.forth : one.back) = true;
      involved.insert({from, to});
    }
    for (const auto& [pair, one] : seen) pairs_[pair].acts.push_back(one);
    for (const std::string& actor : involved) ++acts_[actor];
  }
  for (auto& [key, pair] : pairs_) {
    std::stable_sort(pair.acts.begin(), pair.acts.end(), [&](const PairAct& x, const PairAct& y) {
      return corpus.acts[x.act].day < corpus.acts[y.act].day;
    });
    number_episodes(pair, corpus);
  }
  for (std::size_t story = 0; story < corpus.stories.size(); ++story)
    for (const std::string& actor : corpus.stories[story].actors) named_[actor].push_back(story);
}

const Pair* Dyads::find(const std::string& a, const std::string& b) const {
  const auto found = pairs_.find(key(a, b));
  return found == pairs_.end() ? nullptr : &found->second;
}

std::vector<std::size_t> Dyads::naming_both(const std::string& a, const std::string& b) const {
  const auto first = named_.find(a);
  const auto second = named_.find(b);
  std::vector<std::size_t> both;
  if (first == named_.end() || second == named_.end()) return both;
  std::set_intersection(first->second.begin(), first->second.end(), second->second.begin(),
                        second->second.end(), std::back_inserter(both));
  return both;
}

std::vector<std::string> Dyads::actors() const {
  std::vector<std::pair<std::string, std::size_t>> counts(acts_.begin(), acts_.end());
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& x, const auto& y) { return x.second > y.second; });
  std::vector<std::string> names;
  for (const auto& [name, count] : counts) names.push_back(name);
  return names;
}

}  // namespace chancery::analysis
