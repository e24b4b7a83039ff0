#include "chancery/syntax/tree.h"

#include <algorithm>
#include <limits>

#include "chancery/base/error.h"

namespace chancery::syntax {
namespace {

constexpr float kNever = -std::numeric_limits<float>::infinity();

class Decoder {
 public:
  Decoder(std::span<const float> scores, std::size_t words) : scores_(scores), words_(words) {}

  std::vector<std::uint32_t> decode() {
    std::vector<std::uint32_t> heads(words_ + 1, 0);
    std::uint32_t root = 0;
    std::size_t roots = 0;
    for (std::uint32_t d = 1; d <= words_; ++d) {
      heads[d] = best_head(d, false);
      if (heads[d] != 0) continue;
      ++roots;
      if (root == 0 || score(d, 0) > score(root, 0)) root = d;
    }
    if (roots == 0) {
      root = 1;
      for (std::uint32_t d = 2; d <= words_; ++d) {
        if (margin(d) > margin(root)) root = d;
      }
    }
    if (roots != 1) {
      for (std::uint32_t d = 1; d <= words_; ++d) {
        heads[d] = d == root ? 0 : heads[d] == 0 ? best_head(d, true) : heads[d];
      }
    }
    if (find_cycle(heads).empty()) return {heads.begin() + 1, heads.end()};
    return arborescence(root);
  }

 private:
  [[nodiscard]] float score(std::uint32_t dependent, std::uint32_t head) const {
    return scores_[(dependent - 1) * (words_ + 1) + head];
  }
  [[nodiscard]] float margin(std::uint32_t d) const {
    return score(d, 0) - score(d, best_head(d, true));
  }

  [[nodiscard]] std::uint32_t best_head(std::uint32_t dependent, bool without_root) const {
    std::uint32_t best = without_root ? (dependent == 1 ? 2 : 1) : 0;
    if (words_ == 1) return 0;
    for (std::uint32_t h = best + 1; h <= words_; ++h) {
      if (h != dependent && score(dependent, h) > score(dependent, best)) best = h;
    }
    return best;
  }

  // A cycle among the heads (words only), or nothing.
  [[nodiscard]] static std::vector<std::uint32_t> find_cycle(
      const std::vector<std::uint32_t>& heads) {
    std::vector<std::uint32_t> mark(heads.size(), 0);
    for (std::uint32_t start = 1; start < heads.size(); ++start) {
      std::uint32_t at = start;
      while (at != 0 && mark[at] == 0) {
        mark[at] = start;
        at = heads[at];
      }
      if (at == 0 || mark[at] != start) continue;
      std::vector<std::uint32_t> cycle;
      for (std::uint32_t node = at; cycle.empty() || node != at; node = heads[node])
        cycle.push_back(node);
      return cycle;
    }
    return {};
  }

  // Contracts cycles one after another in a dense graph; node 0 is the root, and only `root` hangs
  // on it.
  std::vector<std::uint32_t> arborescence(std::uint32_t root) {
    const std::size_t n = words_ + 1;
    graph_.assign(n, std::vector<float>(n, kNever));
    from_.assign(n, std::vector<Arc>(n));
    for (std::uint32_t d = 1; d <= words_; ++d) {
      for (std::uint32_t h = 0; h <= words_; ++h) {
        const bool allowed = h != d && (h == 0) == (d == root);
        if (allowed) graph_[h][d] = score(d, h);
        from_[h][d] = {h, d};
      }
    }
    alive_.assign(n, true);
    members_.assign(n, {});
    for (std::uint32_t d = 1; d <= words_; ++d) members_[d] = {d};
    std::vector<std::uint32_t> result(n, 0);
    contract(result);
    return {result.begin() + 1, result.end()};
  }

  struct Arc {
    std::uint32_t head = 0;
    std::uint32_t dependent = 0;
  };

  // The best head of a node: the first of those with the highest score.
  [[nodiscard]] std::uint32_t best_alive_head(std::uint32_t d) const {
    std::uint32_t head = 0;
    float best = kNever;
    for (std::uint32_t h = 0; h < graph_.size(); ++h) {
      if (alive_[h] && h != d && graph_[h][d] > best) best = graph_[h][d], head = h;
    }
    return head;
  }

  // Works by a stack instead of recursion: each contraction is remembered and undone in reverse
  // order.
  void contract(std::vector<std::uint32_t>& result) {
    struct Broken {
      std::vector<std::uint32_t> words;  // that the node of the cycle stands for
      Arc arc;                           // into it, along the cycle
    };
    std::vector<std::vector<Broken>> done;
    std::vector<std::uint32_t> heads(graph_.size(), 0);
    for (std::uint32_t d = 1; d < graph_.size(); ++d) heads[d] = best_alive_head(d);
    for (auto cycle = find_cycle(heads); !cycle.empty(); cycle = find_cycle(heads)) {
      std::vector<Broken> step;
      for (const std::uint32_t node : cycle)
        step.push_back({members_[node], from_[heads[node]][node]});
      merge(cycle, heads);
      choose_again(cycle, heads);
      done.push_back(std::move(step));
    }
    std::vector<bool> entered(graph_.size(), false);
    const auto choose = [&](const Arc& arc) {
      result[arc.dependent] = arc.head;
      entered[arc.dependent] = true;
    };
    for (std::uint32_t d = 1; d < graph_.size(); ++d) {
      if (alive_[d]) choose(from_[heads[d]][d]);
    }
    // One node of each cycle is entered from outside; the others follow the cycle.
    for (auto step = done.rbegin(); step != done.rend(); ++step) {
      for (const Broken& node : *step) {
        const bool outside = std::any_of(node.words.begin(), node.words.end(),
                                         [&](std::uint32_t word) { return entered[word]; });
        if (!outside) choose(node.arc);
      }
    }
  }

  // Best heads after a cycle has become its first node: of that node, and of those whose best head
  // was in the cycle or is now that node. The others keep theirs, so that a contraction costs as
  // much as the cycle is long, not the square of the sentence.
  void choose_again(const std::vector<std::uint32_t>& cycle, std::vector<std::uint32_t>& heads) {
    const std::uint32_t kept = cycle.front();
    std::vector<bool> inside(graph_.size(), false);
    for (const std::uint32_t node : cycle) {
      inside[node] = true;
      heads[node] = 0;  // those that are gone form no cycle
    }
    heads[kept] = best_alive_head(kept);
    for (std::uint32_t d = 1; d < graph_.size(); ++d) {
      if (!alive_[d] || d == kept) continue;
      const std::uint32_t head = heads[d];
      if (inside[head]) {
        heads[d] = kept < head ? kept : first_as_good(d, head, kept);
      } else if (graph_[kept][d] > graph_[head][d] ||
                 (graph_[kept][d] == graph_[head][d] && kept < head)) {
        heads[d] = kept;
      }
    }
  }

  // The first head after `head` that is as good for `d` as `kept`, the best.
  [[nodiscard]] std::uint32_t first_as_good(std::uint32_t d, std::uint32_t head,
                                            std::uint32_t kept) const {
    while (head < kept && !(alive_[head] && head != d && graph_[head][d] == graph_[kept][d]))
      ++head;
    return head;
  }

  // The cycle becomes its first node. An arc into it is worth its score less that of the arc it
  // breaks.
  void merge(const std::vector<std::uint32_t>& cycle, const std::vector<std::uint32_t>& heads) {
    const std::uint32_t kept = cycle.front();
    std::vector<bool> inside(graph_.size(), false);
    std::vector<float> own(graph_.size(), 0.0F);
    for (const std::uint32_t node : cycle)
      inside[node] = true, own[node] = graph_[heads[node]][node];
    for (std::uint32_t other = 0; other < graph_.size(); ++other) {
      if (!alive_[other] || inside[other]) continue;
      float in = kNever;
      float out = kNever;
      Arc in_arc;
      Arc out_arc;
      for (const std::uint32_t node : cycle) {
        const float gain = graph_[other][node] - own[node];
        if (gain > in) in = gain, in_arc = from_[other][node];
        if (graph_[node][other] > out) out = graph_[node][other], out_arc = from_[node][other];
      }
      graph_[other][kept] = in, from_[other][kept] = in_arc;
      graph_[kept][other] = out, from_[kept][other] = out_arc;
    }
    for (const std::uint32_t node : cycle) {
      alive_[node] = node == kept;
      if (node != kept) {
        members_[kept].insert(members_[kept].end(), members_[node].begin(), members_[node].end());
      }
    }
  }

  std::span<const float> scores_;
  std::size_t words_;
  std::vector<std::vector<float>> graph_;
  std::vector<std::vector<Arc>> from_;
  std::vector<bool> alive_;
  std::vector<std::vector<std::uint32_t>> members_;  // the words that a node stands for
};

}  // namespace

std::vector<std::uint32_t> decode_tree(std::span<const float> scores, std::size_t words) {
  CHANCERY_INVARIANT(scores.size() >= words * (words + 1));
  if (words == 0) return {};
  return Decoder(scores, words).decode();
}

}  // namespace chancery::syntax
