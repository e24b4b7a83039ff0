// Trains a hashed linear classifier: softmax regression (logistic for one class), AdaGrad, features
// that are seen once left out, weights averaged over the last half of the passes and quantised to 8
// bits.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

#include "chancery/text/segmenter_model.h"

namespace chancery::training {

// Decisions in one pool: features of example i are hashes[begin[i]..begin[i+1]).
struct Examples {
  std::vector<std::uint32_t> hashes;
  std::vector<std::size_t> begin{0};
  std::vector<std::uint8_t> label;

  void add(const text::FeatureList& features, std::uint8_t value) {
    hashes.insert(hashes.end(), features.all().begin(), features.all().end());
    begin.push_back(hashes.size());
    label.push_back(value);
  }
  [[nodiscard]] std::size_t size() const { return label.size(); }
};

struct TrainingPlan {
  std::uint32_t row_bits = 17;
  int passes = 8;
  int runs = 1;  // from nothing, with other orders; weights are averaged over all
  float rate = 0.1F;
  float decay = 1e-6F;  // L2, on the rows that an example touches
  std::uint8_t least_seen = 2;
  float dropped =
      0.3F;  // share of features left out of each example at random, against relying on few
};

template <std::size_t K>
class LinearTrainer {
 public:
  explicit LinearTrainer(TrainingPlan plan) : plan_(plan), mask_((1U << plan.row_bits) - 1) {
    sums_.assign((std::size_t{mask_} + 1) * K, 0);
  }

  text::LinearModel<K> train(const Examples& examples, std::mt19937& random) {
    count_features(examples);
    std::vector<std::uint32_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0U);
    int averaged = 0;
    for (int pass = 0; pass < plan_.passes * plan_.runs; ++pass) {
      if (pass % plan_.passes == 0) start_again();
      std::shuffle(order.begin(), order.end(), random);
      for (const std::uint32_t i : order) learn(examples, i, random);
      if (pass % plan_.passes < plan_.passes / 2) continue;
      ++averaged;
      for (std::size_t w = 0; w < weights_.size(); ++w) sums_[w] += weights_[w];
    }
    for (float& sum : sums_) sum /= static_cast<float>(std::max(averaged, 1));
    return quantised();
  }

 private:
  void start_again() {
    weights_.assign(sums_.size(), 0);
    squares_.assign(sums_.size(), 1e-3F);
  }

  void count_features(const Examples& examples) {
    seen_.assign(1U << 24, 0);
    for (const std::uint32_t hash : examples.hashes) {
      std::uint8_t& count = seen_[hash & 0xFFFFFFU];
      if (count < 255) ++count;
    }
  }

  void learn(const Examples& examples, std::size_t i, std::mt19937& random) {
    const auto least = static_cast<std::uint32_t>(plan_.dropped * 4294967295.0F);
    used_.clear();
    std::array<float, K> score{};
    for (std::size_t at = examples.begin[i]; at < examples.begin[i + 1]; ++at) {
      const std::uint32_t hash = examples.hashes[at];
      if (seen_[hash & 0xFFFFFFU] < plan_.least_seen || random() < least) continue;
      const std::size_t row = std::size_t{hash & mask_} * K;
      used_.push_back(row);
      for (std::size_t c = 0; c < K; ++c) score[c] += weights_[row + c];
    }
    const std::array<float, K> slope = slopes(score, examples.label[i]);
    for (const std::size_t row : used_) {
      for (std::size_t c = 0; c < K; ++c) step(row + c, slope[c]);
    }
  }

  static std::array<float, K> slopes(const std::array<float, K>& score, std::uint8_t label) {
    std::array<float, K> out{};
    if constexpr (K == 1) {
      out[0] = 1 / (1 + std::exp(-score[0])) - static_cast<float>(label);
    } else {
      const float top = *std::max_element(score.begin(), score.end());
      float sum = 0;
      for (std::size_t c = 0; c < K; ++c) sum += out[c] = std::exp(score[c] - top);
      for (std::size_t c = 0; c < K; ++c) out[c] = out[c] / sum - (c == label ? 1.0F : 0.0F);
    }
    return out;
  }

  void step(std::size_t w, float slope) {
    const float gradient = slope + plan_.decay * weights_[w];
    squares_[w] += gradient * gradient;
    weights_[w] -= plan_.rate * gradient / std::sqrt(squares_[w]);
  }

  [[nodiscard]] text::LinearModel<K> quantised() const {
    text::LinearModel<K> model;
    float largest = 1e-6F;
    for (const float weight : sums_) largest = std::max(largest, std::abs(weight));
    model.scale = largest / 127;
    model.mask = mask_;
    for (const float weight : sums_) {
      model.weights.push_back(static_cast<std::int8_t>(std::lround(weight / model.scale)));
    }
    return model;
  }

  TrainingPlan plan_;
  std::uint32_t mask_;
  std::vector<float> weights_, squares_, sums_;
  std::vector<std::uint8_t> seen_;
  std::vector<std::size_t> used_;
};

}  // namespace chancery::training
