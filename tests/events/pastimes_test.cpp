// Articles that are about a match, told by their words.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

const std::string kInvasion =
    "Rome Rome PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Chad Chad PROPN NNP 2 obj / ";

std::string nouns(const std::vector<std::string>& words) {
  std::string rows;
  for (const std::string& word : words) rows += word + " " + word + " NOUN NN 0 root / ";
  return rows;
}

TEST(Pastimes, TwoWordsOfAGameTellIt) {
  EXPECT_EQ(coded(kInvasion + nouns({"striker", "goalkeeper", "touchline"})), Lines{});
  EXPECT_EQ(coded(kInvasion + nouns({"minister", "parliament", "budget"})),
            Lines{"ASSAULT ITA > TCD occurred"});
}

TEST(Pastimes, OneWordTellsItAmongManyHints) {
  EXPECT_EQ(coded(kInvasion +
                  nouns({"striker", "match", "coach", "season", "injury", "pitch", "referee"})),
            Lines{});
  // An election is a race with winners, leads and defeats, too.
  EXPECT_EQ(coded(kInvasion + nouns({"race", "lead", "victory", "defeat", "campaign", "point",
                                     "round", "team"})),
            Lines{"ASSAULT ITA > TCD occurred"});
  EXPECT_EQ(
      coded(kInvasion + nouns({"striker", "match", "match", "match", "match", "match", "match"})),
      Lines{"ASSAULT ITA > TCD occurred"});
}

TEST(Pastimes, ACaptainOfAMatchIsNoSoldier) {
  const std::string captain =
      "captain captain NOUN NN 2 nsubj attacked attack VERB VBD 0 root Chad Chad PROPN NNP 2 obj "
      "/ ";
  EXPECT_EQ(coded(captain + nouns({"striker", "goalkeeper", "touchline"})), Lines{});
  EXPECT_EQ(coded(captain + nouns({"minister", "parliament", "budget"})),
            Lines{"ASSAULT captain > TCD occurred"});
}

}  // namespace
}  // namespace chancery::events::testing
