// Trains a hashed linear model that chooses among candidates: softmax over the candidates of each
// decision, AdaGrad, rare traits left out, traits dropped at random, weights averaged over the last
// half of the passes. A yes-or-no decision is one between the traits and nothing.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

#include "chancery/statements/span_model.h"

namespace chancery::training {

// Decisions in one pool: decision d has the candidates [first[d], first[d + 1]), candidate c the
// traits [begin[c], begin[c + 1]) and the share `wanted[c]` of the truth.
struct Decisions {
  std::vector<std::uint32_t> hashes;
  std::vector<std::size_t> begin{0};
  std::vector<float> wanted;
  std::vector<std::uint32_t> first{0};

  void candidate(const statements::Traits& traits, float share) {
    hashes.insert(hashes.end(), traits.all().begin(), traits.all().end());
    begin.push_back(hashes.size());
    wanted.push_back(share);
  }
  void close() { first.push_back(static_cast<std::uint32_t>(wanted.size())); }
  [[nodiscard]] std::size_t size() const { return first.size() - 1; }
};

struct RankingPlan {
  std::uint32_t row_bits = 18;
  int passes = 10;
  float rate = 0.1F;
  float decay = 1e-5F;  // L2 on the rows that a decision touches
  float dropped = 0.3F;
  std::uint8_t least_seen = 3;
};

class RankingTrainer {
 public:
  explicit RankingTrainer(RankingPlan plan) : plan_(plan), mask_((1U << plan.row_bits) - 1) {}

  statements::HashedWeights train(const Decisions& all, std::mt19937& random) {
    return train(all, 0, all.size(), random);
  }

  // From the decisions first..last-1 alone.
  statements::HashedWeights train(const Decisions& all, std::size_t first, std::size_t last,
                                  std::mt19937& random) {
    count(all);
    weights_.assign(std::size_t{mask_} + 1, 0);
    squares_.assign(weights_.size(), 1e-3F);
    std::vector<double> sums(weights_.size(), 0);
    std::vector<std::uint32_t> order(last - first);
    std::iota(order.begin(), order.end(), static_cast<std::uint32_t>(first));
    int averaged = 0;
    for (int pass = 0; pass < plan_.passes; ++pass) {
      std::shuffle(order.begin(), order.end(), random);
      for (const std::uint32_t decision : order) learn(all, decision, random);
      if (pass < plan_.passes / 2) continue;
      ++averaged;
      for (std::size_t w = 0; w < sums.size(); ++w) sums[w] += weights_[w];
    }
    return quantised(sums, averaged);
  }

 private:
  void count(const Decisions& all) {
    seen_.assign(1U << 24, 0);
    for (const std::uint32_t hash : all.hashes) {
      std::uint8_t& times = seen_[hash & 0xFFFFFFU];
      if (times < 255) ++times;
    }
  }

  void learn(const Decisions& all, std::uint32_t decision, std::mt19937& random) {
    const auto least = static_cast<std::uint32_t>(plan_.dropped * 4294967295.0F);
    const std::uint32_t first = all.first[decision];
    const std::uint32_t last = all.first[decision + 1];
    used_.clear();
    scores_.clear();
    const float kept = 1 / (1 - plan_.dropped);
    // The same traits are dropped from all candidates of a decision.
    const auto salt = static_cast<std::uint32_t>(random()) | 1U;
    for (std::uint32_t c = first; c < last; ++c) {
      float score = 0;
      for (std::size_t at = all.begin[c]; at < all.begin[c + 1]; ++at) {
        const std::uint32_t hash = all.hashes[at];
        if (seen_[hash & 0xFFFFFFU] < plan_.least_seen || mixed(hash, salt) < least) continue;
        used_.emplace_back(hash & mask_, c - first);
        score += weights_[hash & mask_];
      }
      scores_.push_back(score * kept);
    }
    const float top = *std::max_element(scores_.begin(), scores_.end());
    float sum = 0;
    for (float& score : scores_) sum += score = std::exp(score - top);
    for (std::uint32_t c = first; c < last; ++c)
      scores_[c - first] = scores_[c - first] / sum - all.wanted[c];
    for (const auto& [row, candidate] : used_) {
      const float slope = scores_[candidate];
      if (slope < 1e-4F && slope > -1e-4F) continue;
      const float gradient = slope + plan_.decay * weights_[row];
      squares_[row] += gradient * gradient;
      weights_[row] -= plan_.rate * gradient / std::sqrt(squares_[row]);
    }
  }

  static std::uint32_t mixed(std::uint32_t hash, std::uint32_t salt) {
    std::uint32_t h = hash * salt;
    h ^= h >> 16;
    return h * 0x7FEB352DU;
  }

  [[nodiscard]] statements::HashedWeights quantised(const std::vector<double>& sums,
                                                    int averaged) const {
    statements::HashedWeights model;
    double largest = 1e-6;
    for (const double sum : sums) largest = std::max(largest, std::abs(sum / averaged));
    model.scale = static_cast<float>(largest / 127);
    model.mask = mask_;
    model.weights.reserve(sums.size());
    for (const double sum : sums)
      model.weights.push_back(static_cast<std::int8_t>(std::lround(sum / averaged / model.scale)));
    return model;
  }

  RankingPlan plan_;
  std::uint32_t mask_;
  std::vector<float> weights_, squares_;
  std::vector<std::uint8_t> seen_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> used_;
  std::vector<float> scores_;
};

}  // namespace chancery::training
