#include "chancery/lexicon/string_index.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "chancery/base/hash.h"
#include "chancery/lexicon/text_store.h"

namespace chancery::lexicon {
namespace {

class WordIndex {
 public:
  explicit WordIndex(std::size_t expected) : index_(expected) {}
  std::uint32_t add(const std::string& word, std::uint64_t hash) {
    const auto known = index_.find_or_add(hash, static_cast<std::uint32_t>(words_.size()),
                                          [&](std::uint32_t at) { return words_[at] == word; });
    if (known == StringIndex::kNone) words_.push_back(word);
    return known;
  }
  [[nodiscard]] std::uint32_t find(const std::string& word, std::uint64_t hash) const {
    return index_.find(hash, [&](std::uint32_t at) { return words_[at] == word; });
  }

 private:
  StringIndex index_;
  std::vector<std::string> words_;
};

TEST(StringIndex, FindsEachOfMany) {
  for (const std::size_t expected : {0U, 5000U}) {
    WordIndex words(expected);
    for (int i = 0; i < 5000; ++i) {
      const std::string word = std::to_string(i);
      EXPECT_EQ(words.find(word, base::fnv1a(word)), StringIndex::kNone);
      EXPECT_EQ(words.add(word, base::fnv1a(word)), StringIndex::kNone);
    }
    for (std::uint32_t i = 0; i < 5000; ++i) {
      const std::string word = std::to_string(i);
      EXPECT_EQ(words.find(word, base::fnv1a(word)), i);
      EXPECT_EQ(words.add(word, base::fnv1a(word)), i);
    }
    EXPECT_EQ(words.find("5000", base::fnv1a("5000")), StringIndex::kNone);
  }
}

TEST(StringIndex, TellsWordsOfOneHashApart) {
  WordIndex words(0);
  for (int i = 0; i < 100; ++i) words.add(std::to_string(i), 7);
  EXPECT_EQ(words.find("42", 7), 42U);
  EXPECT_EQ(words.find("100", 7), StringIndex::kNone);
  EXPECT_EQ(words.find("42", 8), StringIndex::kNone);
}

TEST(TextStore, TextsStayWhereTheyAre) {
  TextStore store;
  std::vector<std::string_view> kept;
  for (int i = 0; i < 20000; ++i) kept.push_back(store.keep(std::to_string(i)));
  const std::string_view large = store.keep(std::string(200000, 'x'));
  const std::string_view empty = store.keep("");
  const TextStore moved = std::move(store);
  for (int i = 0; i < 20000; ++i) EXPECT_EQ(kept[static_cast<std::size_t>(i)], std::to_string(i));
  EXPECT_EQ(large, std::string(200000, 'x'));
  EXPECT_TRUE(empty.empty());
}

}  // namespace
}  // namespace chancery::lexicon
