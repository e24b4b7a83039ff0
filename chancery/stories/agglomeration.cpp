#include "chancery/stories/agglomeration.h"

#include <numeric>
#include <queue>
#include <set>

namespace chancery::stories {
namespace {

struct Candidate {
  double likeness = 0;
  std::size_t first = 0;  // first < second
  std::size_t second = 0;
  std::size_t changes = 0;  // of both when it was measured; later ones make it stale

  bool operator<(const Candidate& other) const {  // for a queue that gives the greatest
    if (likeness != other.likeness) return likeness < other.likeness;
    if (first != other.first) return first > other.first;
    return second > other.second;
  }
};

class Merger {
 public:
  Merger(std::vector<Cluster>& clusters, const Agglomeration& how)
      : clusters_(clusters),
        how_(how),
        into_(clusters.size()),
        changes_(clusters.size()),
        neighbours_(clusters.size()) {
    std::iota(into_.begin(), into_.end(), std::size_t{0});
  }

  void neighbours(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    neighbours_[a].insert(b);
    neighbours_[b].insert(a);
  }

  void join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a == b || apart(a, b)) return;
    if (b < a) std::swap(a, b);
    merge(clusters_[a], std::move(clusters_[b]));
    clusters_[b] = {};
    into_[b] = a;
    changes_[a] += 1;
    neighbours_[a].erase(b);
    neighbours_[b].erase(a);
    for (const std::size_t other : neighbours_[b]) {
      neighbours_[other].erase(b);
      neighbours_[other].insert(a);
      neighbours_[a].insert(other);
    }
    neighbours_[b].clear();
  }

  void run() {
    for (std::size_t a = 0; a < clusters_.size(); ++a) {
      for (const std::size_t b : neighbours_[a])
        if (a < b) offer(a, b);
    }
    while (!queue_.empty()) {
      const Candidate best = queue_.top();
      queue_.pop();
      const auto [likeness, a, b, changes] = best;
      if (into_[a] != a || into_[b] != b || changes_[a] + changes_[b] != changes) continue;
      join(a, b);
      for (const std::size_t other : neighbours_[a]) offer(std::min(a, other), std::max(a, other));
    }
  }

  [[nodiscard]] std::vector<std::size_t> roots() {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < into_.size(); ++i) all.push_back(root(i));
    return all;
  }

 private:
  std::size_t root(std::size_t at) {
    while (into_[at] != at) at = into_[at] = into_[into_[at]];
    return at;
  }

  [[nodiscard]] bool apart(std::size_t a, std::size_t b) const {
    return !how_.merge_closed && clusters_[a].closed && clusters_[b].closed;
  }

  void offer(std::size_t a, std::size_t b) {
    if (apart(a, b)) return;
    const double likeness = how_.likeness(clusters_[a], clusters_[b]);
    if (likeness >= how_.threshold) queue_.push({likeness, a, b, changes_[a] + changes_[b]});
  }

  std::vector<Cluster>& clusters_;
  const Agglomeration& how_;
  std::vector<std::size_t> into_;
  std::vector<std::size_t> changes_;
  std::vector<std::set<std::size_t>> neighbours_;
  std::priority_queue<Candidate> queue_;
};

}  // namespace

std::vector<std::size_t> agglomerate(std::vector<Cluster>& clusters,
                                     const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
                                     const std::vector<std::pair<std::size_t, std::size_t>>& joined,
                                     const Agglomeration& how) {
  Merger merger(clusters, how);
  for (const auto& [a, b] : pairs) merger.neighbours(a, b);
  for (const auto& [a, b] : joined) merger.join(a, b);
  merger.run();
  return merger.roots();
}

}  // namespace chancery::stories
