// Who has a standing to act, and what is told only as an aim, a hope or an arrangement.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

TEST(Standing, CrowdsWithoutACountryDoNoPolitics) {
  EXPECT_EQ(coded("People people NOUN NNS 2 nsubj met meet VERB VBD 0 root friends friend NOUN NNS "
                  "2 obj"),
            Lines{});
  EXPECT_EQ(coded("Iran Iran PROPN NNP 2 nsubj urged urge VERB VBD 0 root Iraq Iraq PROPN NNP 2 "
                  "obj to to PART TO 5 mark attack attack VERB VB 2 xcomp Kuwait Kuwait PROPN NNP "
                  "5 obj"),
            Lines{"REQUEST IRN > IRQ occurred"});
}

TEST(Standing, PossibilitiesAreToldOfKnownPowersOnly) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 3 nsubj may may AUX MD 3 aux meet meet VERB VB 0 root Iraq Iraq "
            "PROPN NNP 3 obj"),
      Lines{"CONSULT IRN,IRQ > - hypothetical"});
  EXPECT_EQ(coded("people people NOUN NNS 3 nsubj may may AUX MD 3 aux urge urge VERB VB 0 root "
                  "Iraq Iraq PROPN NNP 3 obj"),
            Lines{});
}

// What a state may do is told whomever it touches, what a crowd may do is not.
TEST(Standing, PossibilitiesAreToldOfStates) {
  const auto may_free = [](const std::string& who) {
    return coded(who +
                 " 3 nsubj may may AUX MD 3 aux free free VERB VB 0 root rebels rebel NOUN NNS "
                 "3 obj");
  };
  EXPECT_EQ(may_free("Iran Iran PROPN NNP"), Lines{"RETREAT IRN > rebels hypothetical"});
  EXPECT_EQ(may_free("farmers farmer NOUN NNS"), Lines{});
}

// What one ought to do is asked for, and not done.
TEST(Standing, AdviceIsNoAct) {
  EXPECT_EQ(coded("Iran Iran PROPN NNP 3 nsubj should should AUX MD 3 aux meet meet VERB VB 0 root "
                  "Iraq Iraq PROPN NNP 3 obj"),
            Lines{});
  EXPECT_EQ(coded("Iran Iran PROPN NNP 4 nsubj should should AUX MD 4 aux not not PART RB 4 advmod "
                  "meet meet VERB VB 0 root Iraq Iraq PROPN NNP 4 obj"),
            Lines{});
}

TEST(Standing, WhatIsAimedAtIsNoAct) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj sat sit VERB VBD 0 root to to PART TO 4 mark meet meet "
            "VERB VB 2 advcl Iraq Iraq PROPN NNP 4 obj"),
      Lines{});
  // Violence that is aimed at is told all the same.
  EXPECT_EQ(coded("Iran Iran PROPN NNP 2 nsubj sat sit VERB VBD 0 root to to PART TO 4 mark attack "
                  "attack VERB VB 2 advcl Iraq Iraq PROPN NNP 4 obj"),
            Lines{"ASSAULT IRN > IRQ hypothetical"});
}

TEST(Standing, WhatIsWrittenToSaySomethingSaysIt) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj wrote write VERB VBD 0 root to to PART TO 4 mark urge "
            "urge VERB VB 2 advcl Iraq Iraq PROPN NNP 4 obj"),
      Lines{"REQUEST IRN > IRQ occurred"});
}

TEST(Standing, WhatGoesOnOnAnotherDayIsArranged) {
  const std::string meeting =
      "Iran Iran PROPN NNP 3 nsubj is be AUX VBZ 3 aux meeting meet VERB VBG 0 root Iraq Iraq "
      "PROPN NNP 3 obj ";
  EXPECT_EQ(coded(meeting), Lines{"CONSULT IRN,IRQ > - ongoing"});
  EXPECT_EQ(coded(meeting + "on on ADP IN 6 case Friday Friday NOUN NNP 3 obl"),
            Lines{"AGREE IRN,IRQ > - occurred"});
}

TEST(Standing, CarriedNounsThatAreDeniedDidNotHappen) {
  EXPECT_EQ(coded("Iran Iran PROPN NNP 2 nsubj held hold VERB VBD 0 root no no DET DT 4 det talks "
                  "talk NOUN NNS 2 obj with with ADP IN 6 case Iraq Iraq PROPN NNP 4 nmod"),
            Lines{"CONSULT IRN,IRQ > - negated"});
}

TEST(Standing, AdverbsOfHopeMakeAPossibility) {
  EXPECT_EQ(coded("Perhaps perhaps ADV RB 3 advmod Iran Iran PROPN NNP 3 nsubj met meet VERB VBD 0 "
                  "root Iraq Iraq PROPN NNP 3 obj"),
            Lines{"CONSULT IRN,IRQ > - hypothetical"});
}

TEST(Standing, TitlesAndNamesJoinedByAndAreTwo) {
  EXPECT_EQ(
      coded("Chancellor chancellor NOUN NN 6 nsubj Iran Iran PROPN NNP 1 appos and and CCONJ "
            "CC 5 cc President president NOUN NN 5 nmod:desc Oman Oman PROPN NNP 2 conj urged "
            "urge VERB VBD 0 root Iraq Iraq PROPN NNP 6 obj"),
      Lines{"REQUEST Chancellor,OMN > IRQ occurred"});
}

constexpr const char* kIranAttacks =
    "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";
constexpr const char* kSportReport =
    " / striker striker NOUN NN 2 nsubj scored score VERB VBD 0 root / goalkeeper goalkeeper NOUN "
    "NN "
    "2 nsubj fell fall VERB VBD 0 root / midfielder midfielder NOUN NN 2 nsubj ran run VERB VBD 0 "
    "root";

TEST(Standing, TeamsAreNoStates) {
  EXPECT_EQ(coded(kIranAttacks), Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(coded(std::string(kIranAttacks) + kSportReport), Lines{});
}

TEST(Standing, MinistersStandInSportPagesToo) {
  const std::string asked =
      "Iranian Iranian ADJ JJ 2 amod minister minister NOUN NN 3 nsubj urged urge VERB VBD 0 root "
      "Iraq Iraq PROPN NNP 3 obj";
  EXPECT_EQ(coded(asked + kSportReport), Lines{"REQUEST IRN > IRQ occurred"});
}

}  // namespace
}  // namespace chancery::events::testing
