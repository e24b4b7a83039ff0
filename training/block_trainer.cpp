#include "block_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace chancery::training {
namespace {

struct Node {
  int feature = -1;
  float threshold = 0;
  int left = 0;
  int right = 0;
  double value = 0;
};

struct Sums {
  double slope = 0;  // of the loss, first derivative
  double bend = 0;   // second derivative
  double mass = 0;
};

class Grower {
 public:
  Grower(const std::vector<Row>& rows, const Settings& settings)
      : rows_(rows), settings_(settings) {
    make_bins();
  }

  std::string run() {
    double yes = 0;
    double all = 0;
    for (const Row& row : rows_) {
      yes += row.weight * row.label;
      all += row.weight;
    }
    const double base = std::log(yes / (all - yes));
    score_.assign(rows_.size(), base);
    std::string text;
    for (int i = 0; i < settings_.trees; ++i) text += print(tree());
    char head[120];
    std::snprintf(head, sizeof head, "trees %d features %zu base %.4f sure %.2f\n", settings_.trees,
                  rows_.front().values.size(), base, settings_.sure);
    return head + text;
  }

 private:
  void make_bins() {
    const std::size_t features = rows_.front().values.size();
    cuts_.resize(features);
    bins_.resize(features);
    for (std::size_t f = 0; f < features; ++f) {
      std::vector<float> values;
      for (const Row& row : rows_) values.push_back(row.values[f]);
      std::sort(values.begin(), values.end());
      std::vector<float> unique = values;
      unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
      const auto steps = static_cast<std::size_t>(settings_.bins);
      if (unique.size() <= steps) {
        for (std::size_t i = 1; i < unique.size(); ++i)
          cuts_[f].push_back((unique[i - 1] + unique[i]) / 2);
      } else {
        for (std::size_t i = 1; i < steps; ++i)
          cuts_[f].push_back(values[values.size() * i / steps]);
        cuts_[f].erase(std::unique(cuts_[f].begin(), cuts_[f].end()), cuts_[f].end());
      }
      for (const Row& row : rows_) {
        const auto at = std::upper_bound(cuts_[f].begin(), cuts_[f].end(), row.values[f]);
        bins_[f].push_back(static_cast<std::uint8_t>(at - cuts_[f].begin()));
      }
    }
  }

  std::vector<Node> tree() {
    slope_.resize(rows_.size());
    bend_.resize(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const double chance = 1 / (1 + std::exp(-score_[i]));
      slope_[i] = rows_[i].weight * (chance - rows_[i].label);
      bend_[i] = rows_[i].weight * chance * (1 - chance);
    }
    std::vector<Node> nodes(1);
    std::vector<std::vector<std::uint32_t>> members(1);
    members[0].resize(rows_.size());
    std::iota(members[0].begin(), members[0].end(), 0U);
    std::size_t level_begin = 0;
    for (int depth = 0; depth < settings_.depth; ++depth) {
      const std::size_t level_end = nodes.size();
      for (std::size_t at = level_begin; at < level_end; ++at) split(nodes, members, at);
      level_begin = level_end;
    }
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      if (nodes[at].feature >= 0) continue;
      const Sums sums = sum(members[at]);
      nodes[at].value = -settings_.rate * sums.slope / (sums.bend + settings_.ridge);
      for (const std::uint32_t i : members[at]) score_[i] += nodes[at].value;
    }
    return nodes;
  }

  Sums sum(const std::vector<std::uint32_t>& members) const {
    Sums sums;
    for (const std::uint32_t i : members) {
      sums.slope += slope_[i];
      sums.bend += bend_[i];
      sums.mass += rows_[i].weight;
    }
    return sums;
  }

  double worth(const Sums& sums) const {
    return sums.slope * sums.slope / (sums.bend + settings_.ridge);
  }

  void split(std::vector<Node>& nodes, std::vector<std::vector<std::uint32_t>>& members,
             std::size_t at) {
    const Sums whole = sum(members[at]);
    double most = 1e-3;
    std::size_t feature = 0;
    std::size_t cut = 0;
    for (std::size_t f = 0; f < cuts_.size(); ++f) {
      std::vector<Sums> bins(cuts_[f].size() + 1);
      for (const std::uint32_t i : members[at]) {
        Sums& bin = bins[bins_[f][i]];
        bin.slope += slope_[i];
        bin.bend += bend_[i];
        bin.mass += rows_[i].weight;
      }
      Sums left;
      for (std::size_t c = 0; c < cuts_[f].size(); ++c) {
        left.slope += bins[c].slope;
        left.bend += bins[c].bend;
        left.mass += bins[c].mass;
        const Sums right{whole.slope - left.slope, whole.bend - left.bend, whole.mass - left.mass};
        if (left.mass < settings_.least_mass || right.mass < settings_.least_mass) continue;
        const double gain = worth(left) + worth(right) - worth(whole);
        if (gain <= most) continue;
        most = gain;
        feature = f;
        cut = c;
      }
    }
    if (most <= 1e-3) return;
    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;
    for (const std::uint32_t i : members[at])
      (bins_[feature][i] <= cut ? left : right).push_back(i);
    nodes[at].feature = static_cast<int>(feature);
    nodes[at].threshold = cuts_[feature][cut];
    nodes[at].left = static_cast<int>(nodes.size());
    nodes[at].right = static_cast<int>(nodes.size()) + 1;
    nodes.resize(nodes.size() + 2);
    members.push_back(std::move(left));
    members.push_back(std::move(right));
  }

  static std::string print(const std::vector<Node>& nodes) {
    std::string text;
    for (const Node& node : nodes) {
      char piece[80];
      if (node.feature < 0) {
        std::snprintf(piece, sizeof piece, "%.4f", node.value);
      } else {
        std::snprintf(piece, sizeof piece, "%d:%.6g:%d:%d", node.feature,
                      static_cast<double>(node.threshold), node.left, node.right);
      }
      text += (text.empty() ? "" : " ") + std::string(piece);
    }
    return text + "\n";
  }

  const std::vector<Row>& rows_;
  const Settings& settings_;
  std::vector<std::vector<float>> cuts_;
  std::vector<std::vector<std::uint8_t>> bins_;  // of each feature, of each row
  std::vector<double> score_;
  std::vector<double> slope_;
  std::vector<double> bend_;
};

}  // namespace

std::string grow_trees(const std::vector<Row>& rows, const Settings& settings) {
  return Grower(rows, settings).run();
}

}  // namespace chancery::training
