#include "chancery/syntax/word_cache.h"

#include <gtest/gtest.h>

namespace chancery::syntax {
namespace {

TEST(WordCache, AsksForNewWordsOnceAndForgetsOnlyOldOnes) {
  WordCache cache;
  std::size_t asked = 0;
  const auto make = [&](std::span<const std::string_view> words, std::span<float> rows) {
    asked += words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
      rows[2 * i] = static_cast<float>(words[i].size());
      rows[2 * i + 1] = static_cast<float>(words[i].front());
    }
  };
  std::vector<const float*> rows;
  cache.find(std::vector<std::string_view>{"peace", "now", "peace"}, 2, make, rows);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(asked, 2U);
  EXPECT_EQ(rows[0], rows[2]);
  EXPECT_EQ(rows[1][0], 3.0F);
  EXPECT_EQ(rows[1][1], static_cast<float>('n'));
  // A word that keeps coming is kept, however many others come between.
  std::vector<std::string> others;
  for (int i = 0; i < 6000; ++i) others.push_back("w" + std::to_string(i));
  for (std::size_t i = 0; i < others.size(); i += 100) {
    std::vector<std::string_view> words(others.begin() + i, others.begin() + i + 100);
    words.emplace_back("peace");
    cache.find(words, 2, make, rows);
    ASSERT_EQ(rows.back()[0], 5.0F);
    ASSERT_EQ(rows.front()[0], static_cast<float>(words.front().size()));
  }
  EXPECT_EQ(asked, 6002U);
  cache.find(std::vector<std::string_view>{"now"}, 2, make, rows);  // gone long since
  EXPECT_EQ(asked, 6003U);
  EXPECT_EQ(rows[0][0], 3.0F);
}

}  // namespace
}  // namespace chancery::syntax
