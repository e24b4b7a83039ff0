#include "chancery/lexicon/name_words.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "chancery/lexicon/name_trie.h"

namespace chancery::lexicon {
namespace {

std::vector<std::string> texts(const NameWords& words) {
  std::vector<std::string> found;
  for (const NameWord& word : words.words()) found.push_back(word.text);
  return found;
}

using Words = std::vector<std::string>;

TEST(NameWords, FoldsAndCuts) {
  EXPECT_EQ(texts(NameWords("U.S.")), Words({"us"}));
  EXPECT_EQ(texts(NameWords("al-Qaeda")), Words({"al", "qaeda"}));
  EXPECT_EQ(texts(NameWords("Côte d’Ivoire")), Words({"cote", "d", "ivoire"}));
  EXPECT_EQ(texts(NameWords("Recep Tayyip ERDOĞAN")), Words({"recep", "tayyip", "erdogan"}));
  EXPECT_EQ(texts(NameWords("Jens Støre")), Words({"jens", "store"}));
  EXPECT_TRUE(texts(NameWords(" - … ' ")).empty());
}

TEST(NameWords, PossessiveGivesNoWord) {
  EXPECT_EQ(texts(NameWords("Russia's")), Words({"russia"}));
  EXPECT_EQ(texts(NameWords("Russia’s army")), Words({"russia", "army"}));
  EXPECT_EQ(texts(NameWords("'s")), Words({}));
  EXPECT_EQ(texts(NameWords("S")), Words({"s"}));
}

TEST(NameWords, RemembersTokensAndWriting) {
  NameWords words;
  words.add("U.S.-backed", 7);
  words.add("Syrian", 8);
  ASSERT_EQ(words.size(), 3U);
  EXPECT_TRUE(words[0].upper);
  EXPECT_TRUE(words[0].first);
  EXPECT_FALSE(words[0].last);
  EXPECT_EQ(words[1].token, 7U);
  EXPECT_TRUE(words[1].last);
  EXPECT_FALSE(words[1].capital);
  EXPECT_TRUE(words[2].capital);
  EXPECT_FALSE(words[2].upper);
  EXPECT_EQ(words.at_token(8), 2U);
  EXPECT_EQ(words.at_token(9), 3U);
}

TEST(NameWords, HostileInputIsCut) {
  const NameWords words(std::string(100000, 'x'));
  ASSERT_EQ(words.size(), 1U);
  EXPECT_LE(words[0].text.size(), 300U);
  NameWords damaged;
  damaged.add("\xff\xfe Kyiv \xc3", 0);
  EXPECT_GE(damaged.size(), 1U);
}

TEST(NameTrie, FindsAllPrefixesShortestFirst) {
  NameTrie trie;
  const auto north = trie.insert(NameWords("North"));
  const auto korea = trie.insert(NameWords("North Korea"));
  EXPECT_EQ(trie.insert(NameWords("north-korea")), korea);
  EXPECT_EQ(trie.insert(NameWords("")), std::nullopt);
  std::vector<std::pair<std::size_t, std::uint32_t>> found;
  const NameWords text("the North Korea talks");
  trie.find(text, 1, [&](const NameTrie::Found& f) { found.emplace_back(f.words, f.slot); });
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].second, *north);
  EXPECT_EQ(found[1].second, *korea);
  EXPECT_EQ(trie.exact(NameWords("Korea")), NameTrie::kNone);
}

TEST(NameTrie, GrowsWithoutLosingNames) {
  NameTrie trie;
  std::vector<std::uint32_t> slots;
  for (int i = 0; i < 20000; ++i)
    slots.push_back(
        *trie.insert(NameWords("name" + std::to_string(i) + " of " + std::to_string(i % 97))));
  EXPECT_EQ(trie.slots(), 20000U);
  for (int i = 0; i < 20000; i += 777) {
    EXPECT_EQ(trie.exact(NameWords("name" + std::to_string(i) + " of " + std::to_string(i % 97))),
              slots[static_cast<std::size_t>(i)]);
  }
}

}  // namespace
}  // namespace chancery::lexicon
