// What is background to a story: dates and the clauses they hold for, flashbacks, words of old
// times.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

constexpr const char* kAttack =
    "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj ";
const std::string kIn2003 = "in in ADP IN 5 case 2003 2003 NUM CD 2 obl ";

TEST(StoryTime, ADateHoldsForItsOwnClause) {
  EXPECT_EQ(coded(kAttack + kIn2003), Lines{"ASSAULT IRN > IRQ historical"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 8 nsubj , , PUNCT , 4 punct which which PRON WDT 4 nsubj voted "
            "vote VERB VBD 1 acl:relcl in in ADP IN 6 case 2003 2003 NUM CD 4 obl has have AUX VBZ "
            "8 aux attacked attack VERB VBN 0 root Iraq Iraq PROPN NNP 8 obj"),
      Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(StoryTime, AYearBesideANounIsTheNouns) {
  EXPECT_EQ(coded(std::string(kAttack) +
                  "over over ADP IN 7 case the the DET DT 7 det 1994 1994 NUM CD 7 nummod bill "
                  "bill NOUN NN 2 obl"),
            Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(coded(std::string(kAttack) +
                  "at at ADP IN 7 case the the DET DT 7 det 1994 1994 NUM CD 7 nummod games "
                  "game NOUN NNS 2 obl"),
            Lines{"ASSAULT IRN > IRQ historical"});
}

TEST(StoryTime, WhatIsCoordinatedBehindADateSharesIt) {
  const auto and_bombed = [](const std::string& time) {
    return coded("In in ADP IN 2 case " + time +
                 " 4 obl Iran Iran PROPN NNP 4 nsubj attacked attack VERB VBD 0 root Iraq Iraq "
                 "PROPN NNP 4 obj and and CCONJ CC 7 cc bombed bomb VERB VBD 4 conj Kuwait Kuwait "
                 "PROPN NNP 7 obj");
  };
  EXPECT_EQ(and_bombed("2003 2003 NUM CD"),
            (Lines{"ASSAULT IRN > IRQ historical", "ASSAULT IRN > KWT historical"}));
  EXPECT_EQ(and_bombed("June June PROPN NNP"),
            (Lines{"ASSAULT IRN > IRQ occurred", "ASSAULT IRN > KWT occurred"}));
}

TEST(StoryTime, AClauseOfWhenGivesItsDateAway) {
  const auto when = [](const std::string& word) {
    return coded(word +
                 " 3 mark Oman Oman PROPN NNP 3 nsubj voted vote VERB VBD 8 advcl in in ADP IN 5 "
                 "case 2003 2003 NUM CD 3 obl , , PUNCT , 3 punct Iran Iran PROPN NNP 8 nsubj "
                 "attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 8 obj");
  };
  EXPECT_EQ(when("When when SCONJ WRB"), Lines{"ASSAULT IRN > IRQ historical"});
  EXPECT_EQ(when("Because because SCONJ IN"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(StoryTime, AFlashbackLastsUntilThePresentReturns) {
  const std::string dated = kAttack + kIn2003 + "/ ";
  const std::string reply =
      "Oman Oman PROPN NNP 2 nsubj bombed bomb VERB VBD 0 root Kuwait Kuwait PROPN NNP 2 obj ";
  const std::string now =
      "Oman Oman PROPN NNP 3 nsubj is be AUX VBZ 3 cop calm calm ADJ JJ 0 root / ";
  EXPECT_EQ(coded(dated + reply),
            (Lines{"ASSAULT IRN > IRQ historical", "ASSAULT OMN > KWT historical"}));
  EXPECT_EQ(coded(dated + now + reply),
            (Lines{"ASSAULT IRN > IRQ historical", "ASSAULT OMN > KWT occurred"}));
  EXPECT_EQ(coded(dated + reply + "on on ADP IN 5 case Tuesday Tuesday PROPN NNP 2 obl"),
            (Lines{"ASSAULT IRN > IRQ historical", "ASSAULT OMN > KWT occurred"}));
}

TEST(StoryTime, WhatOneOnceDidIsPast) {
  const auto adverb = [](const std::string& word) {
    return coded("Iran Iran PROPN NNP 3 nsubj " + word +
                 " ADV RB 3 advmod attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 3 obj");
  };
  EXPECT_EQ(adverb("once once"), Lines{"ASSAULT IRN > IRQ historical"});
  EXPECT_EQ(adverb("again again"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(StoryTime, MonthsAfterAnActIsLongAfter) {
  const auto after = [](const std::string& number, const std::string& unit) {
    return coded("Talk talk NOUN NN 2 nsubj comes come VERB VBZ 0 root " + number +
                 " NUM CD 4 nummod " + unit +
                 " NOUN NNS 2 obl:unmarked after after SCONJ IN 7 mark Iran Iran PROPN NNP 7 nsubj "
                 "attacked attack VERB VBD 2 advcl Iraq Iraq PROPN NNP 7 obj");
  };
  EXPECT_EQ(after("20 20", "months month"), Lines{"ASSAULT IRN > IRQ historical"});
  EXPECT_EQ(after("20 20", "days day"), Lines{"ASSAULT IRN > IRQ occurred"});
}

}  // namespace
}  // namespace chancery::events::testing
