#include "chancery/syntax/tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>

namespace chancery::syntax {
namespace {

float total(const std::vector<float>& scores, const std::vector<std::uint32_t>& heads) {
  float sum = 0;
  for (std::size_t d = 0; d < heads.size(); ++d) sum += scores[d * (heads.size() + 1) + heads[d]];
  return sum;
}

bool is_tree(const std::vector<std::uint32_t>& heads) {
  std::size_t roots = 0;
  for (std::size_t d = 0; d < heads.size(); ++d) {
    roots += heads[d] == 0 ? 1 : 0;
    std::size_t steps = 0;
    for (std::uint32_t at = static_cast<std::uint32_t>(d + 1); at != 0; at = heads[at - 1]) {
      if (++steps > heads.size()) return false;
    }
  }
  return roots == 1;
}

// All trees of up to five words, by counting.
float best_by_trying(const std::vector<float>& scores, std::size_t n, std::uint32_t root) {
  float best = -1e30F;
  std::vector<std::uint32_t> heads(n, 0);
  std::size_t all = 1;
  for (std::size_t i = 0; i < n; ++i) all *= n + 1;
  for (std::size_t code = 0; code < all; ++code) {
    std::size_t rest = code;
    for (std::size_t d = 0; d < n; ++d)
      heads[d] = static_cast<std::uint32_t>(rest % (n + 1)), rest /= n + 1;
    if (is_tree(heads) && heads[root - 1] == 0) best = std::max(best, total(scores, heads));
  }
  return best;
}

TEST(Tree, AgreesWithTryingAllTreesUnderTheSameRoot) {
  std::mt19937 random(11);
  std::normal_distribution<float> normal;
  for (int round = 0; round < 400; ++round) {
    const std::size_t n = 1 + static_cast<std::size_t>(round % 5);
    std::vector<float> scores(n * (n + 1));
    for (float& score : scores) score = normal(random);
    const auto heads = decode_tree(scores, n);
    ASSERT_TRUE(is_tree(heads)) << "round " << round;
    std::uint32_t root = 0;
    for (std::uint32_t d = 0; d < n; ++d) {
      if (heads[d] == 0) root = d + 1;
    }
    ASSERT_NEAR(total(scores, heads), best_by_trying(scores, n, root), 1e-4F) << "round " << round;
  }
}

// The same with many scores alike, where cycles meet cycles.
TEST(Tree, AgreesWithTryingAllTreesWhereScoresAreAlike) {
  std::mt19937 random(12);
  for (int round = 0; round < 400; ++round) {
    const std::size_t n = 2 + static_cast<std::size_t>(round % 4);
    std::vector<float> scores(n * (n + 1));
    for (float& score : scores) score = static_cast<float>(random() % 3);
    const auto heads = decode_tree(scores, n);
    ASSERT_TRUE(is_tree(heads)) << "round " << round;
    const auto root =
        static_cast<std::uint32_t>(std::find(heads.begin(), heads.end(), 0U) - heads.begin()) + 1;
    ASSERT_NEAR(total(scores, heads), best_by_trying(scores, n, root), 1e-4F) << "round " << round;
  }
}

// Every word wants its neighbour: each contraction leaves a cycle to the next.
TEST(Tree, LongSentencesOfOneWordAreReadInTime) {
  constexpr std::size_t kWords = 400;
  std::vector<float> scores(kWords * (kWords + 1));
  for (std::size_t d = 0; d < kWords; ++d) {
    for (std::size_t h = 0; h <= kWords; ++h) {
      const float apart = std::abs(static_cast<float>(d + 1) - static_cast<float>(h));
      scores[d * (kWords + 1) + h] = h == 0 ? -1000.0F : -apart;
    }
  }
  const auto start = std::chrono::steady_clock::now();
  for (int round = 0; round < 50; ++round) ASSERT_TRUE(is_tree(decode_tree(scores, kWords)));
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

TEST(Tree, LongSentencesOfNoiseGiveTrees) {
  std::mt19937 random(5);
  std::normal_distribution<float> normal;
  std::vector<float> scores(300 * 301);
  for (float& score : scores) score = normal(random);
  EXPECT_TRUE(is_tree(decode_tree(scores, 300)));
}

}  // namespace
}  // namespace chancery::syntax
