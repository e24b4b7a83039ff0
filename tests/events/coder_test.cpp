// Matching, absorption, sides, voice, merging: what one sentence or article comes out as.
#include <algorithm>

#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

TEST(Matcher, PassiveAndRelativeClauseMatchThePlainPattern) {
  EXPECT_EQ(
      coded("Iraq Iraq PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass attacked attack VERB VBN 0 "
            "root by by ADP IN 5 case Iran Iran PROPN NNP 3 obl:agent"),
      Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 5 nsubj which which PRON WDT 3 nsubj attacked attack VERB VBD 1 "
            "acl:relcl Iraq Iraq PROPN NNP 3 obj slept sleep VERB VBD 0 root"),
      Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Matcher, AVerbWithoutAPatternGivesNothing) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj painted paint VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj"),
      Lines{});
}

TEST(Matcher, ClassesAndPrepositionsAtTheObject) {
  EXPECT_EQ(
      coded("Japan Japan PROPN NNP 2 nsubj imposed impose VERB VBD 0 root sanctions sanction NOUN "
            "NNS 2 obj on on ADP IN 5 case Iran Iran PROPN NNP 3 nmod"),
      Lines{"SANCTION JPN > IRN occurred"});
  EXPECT_EQ(
      coded(
          "Japan Japan PROPN NNP 2 nsubj imposed impose VERB VBD 0 root silence silence NOUN NN 2 "
          "obj on on ADP IN 5 case Iran Iran PROPN NNP 2 obl"),
      Lines{});
}

TEST(Matcher, TheMoreSpecificPatternWins) {
  const auto document = scene(
      "Iran Iran PROPN NNP 2 nsubj bombed bomb VERB VBD 0 root an a DET DT 5 det Iraqi Iraqi ADJ "
      "JJ 5 "
      "amod hospital hospital NOUN NN 2 obj");
  ASSERT_EQ(document.events.get().size(), 1U);
  EXPECT_EQ(document.events.get()[0].pattern, "t.attack-place");
  EXPECT_EQ(document.events.get()[0].modes, std::vector<std::string>{"aerial"});
}

TEST(Coder, TheEmbeddedEventIsPartOfTheOther) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 2 nsubj refused refuse VERB VBD 0 root to to PART TO 4 mark attack "
          "attack VERB VB 2 xcomp Iraq Iraq PROPN NNP 4 obj"),
      Lines{"REJECT IRN > IRQ occurred"});
  EXPECT_EQ(
      coded("Japan Japan PROPN NNP 2 nsubj urged urge VERB VBD 0 root Iran Iran PROPN NNP 2 obj to "
            "to "
            "PART TO 5 mark release release VERB VB 2 xcomp prisoners prisoner NOUN NNS 5 obj"),
      Lines{"REQUEST JPN > IRN occurred"});
}

TEST(Coder, ModesFollowWhatIsEmbedded) {
  const auto document = scene(
      "Japan Japan PROPN NNP 2 nsubj urged urge VERB VBD 0 root Iran Iran PROPN NNP 2 obj to to "
      "PART TO 5 mark release release VERB VB 2 xcomp prisoners prisoner NOUN NNS 5 obj");
  ASSERT_EQ(document.events.get().size(), 1U);
  EXPECT_EQ(document.events.get()[0].modes, std::vector<std::string>{"yield"});
}

TEST(Coder, WhatIsNotToBeDoneIsNotPromised) {
  const auto promised_not_to = [](const std::string& act) {
    return coded(
        "Iran Iran PROPN NNP 2 nsubj promised promise VERB VBD 0 root not not PART RB 5 "
        "advmod to to PART TO 5 mark " +
        act);
  };
  EXPECT_EQ(promised_not_to("free free VERB VB 2 xcomp rebels rebel NOUN NNS 5 obj"),
            Lines{"RETREAT IRN > rebels negated"});
  EXPECT_EQ(promised_not_to("attack attack VERB VB 2 xcomp Iraq Iraq PROPN NNP 5 obj"),
            Lines{"AGREE IRN > IRQ occurred"});
}

TEST(Assembler, WhoeverMeetsIsASource) {
  const auto document = scene(
      "Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 conj met meet VERB "
      "VBD "
      "0 root");
  EXPECT_EQ(events_of(document), Lines{"CONSULT IRN,IRQ > - occurred"});
  EXPECT_TRUE(document.events.get()[0].symmetric);
}

TEST(Assembler, CompoundsStayOneEvent) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 conj attacked "
            "attack VERB VBD 0 root Kuwait Kuwait PROPN NNP 4 obj"),
      Lines{"ASSAULT IRN,IRQ > KWT occurred"});
}

TEST(Assembler, DatesAndPlacesOfTheEvent) {
  const auto document = scene(
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj on on "
      "ADP "
      "IN 5 case Monday Monday PROPN NNP 2 obl");
  ASSERT_EQ(document.events.get().size(), 1U);
  ASSERT_TRUE(document.events.get()[0].date.has_value());
  EXPECT_EQ(document.events.get()[0].date->value, "2024-06-10");
  EXPECT_EQ(document.events.get()[0].date->from, "expression");
}

TEST(Assembler, TheVoiceIsTheSpeakers) {
  const auto document = scene(
      "Kuwait Kuwait PROPN NNP 2 nsubj said say VERB VBD 0 root Iran Iran PROPN NNP 4 nsubj "
      "attacked "
      "attack VERB VBD 2 ccomp Iraq Iraq PROPN NNP 4 obj");
  ASSERT_EQ(document.events.get().size(), 1U);
  const document::Event& event = document.events.get()[0];
  ASSERT_EQ(event.said_by.size(), 1U);
  const document::Statement& said = document.statements.get()[event.said_by[0].value];
  ASSERT_TRUE(said.speaker.has_value());
  EXPECT_EQ(document.slice(said.speaker->span), "Kuwait");
  EXPECT_EQ(event.status, document::EventStatus::kOccurred);
}

TEST(Merging, OneEventToldTwiceKeepsBothPlaces) {
  const std::string once =
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj . . "
      "PUNCT . 2 "
      "punct";
  const auto document = scene(once + " / " + once);
  ASSERT_EQ(document.events.get().size(), 1U);
  ASSERT_EQ(document.events.get()[0].also.size(), 1U);
  EXPECT_GT(document.events.get()[0].also[0].begin, document.events.get()[0].evidence.begin);
}

TEST(Merging, WhatDidNotHappenIsAnotherEvent) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj "
            ". . "
            "PUNCT . 2 punct / Iran Iran PROPN NNP 4 nsubj did do AUX VBD 4 aux not not PART RB 4 "
            "advmod attack attack VERB VB 0 root Iraq Iraq PROPN NNP 4 obj . . PUNCT . 4 punct"),
      (Lines{"ASSAULT IRN > IRQ occurred", "ASSAULT IRN > IRQ negated"}));
}

TEST(Merging, DifferentDaysAreDifferentEvents) {
  const auto on = [](const std::string& day) {
    return "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj "
           "on on "
           "ADP IN 5 case " +
           day + " " + day + " PROPN NNP 2 obl . . PUNCT . 2 punct";
  };
  EXPECT_EQ(scene(on("Monday") + " / " + on("Tuesday")).events.get().size(), 2U);
  EXPECT_EQ(scene(on("Monday") + " / " + on("Monday")).events.get().size(), 1U);
}

TEST(Coder, BusinessAmongBusinessesIsNoPolitics) {
  const auto meeting = [](const std::string& one, const std::string& other) {
    return coded(one + " " + one + " PROPN NNP 2 nsubj met meet VERB VBD 0 root " + other + " " +
                 other + " PROPN NNP 2 obj");
  };
  EXPECT_EQ(meeting("Boeing", "Airbus"), Lines{});
  EXPECT_EQ(meeting("Boeing", "Iran").size(), 1U);
}

TEST(Coder, WhomAnActKilledIsToldWithTheAct) {
  EXPECT_EQ(coded("Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP "
                  "2 obj , , PUNCT , 5 punct killing kill VERB VBG 2 advcl men man NOUN NNS 5 obj"),
            Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Coder, WhatProtestersDemandIsToldWithTheProtest) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj marched march VERB VBD 0 root urging urge VERB VBG 2 "
            "advcl Iraq Iraq PROPN NNP 3 obj"),
      Lines{"PROTEST IRN > IRQ occurred"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj marched march VERB VBD 0 root as as SCONJ IN 5 mark "
            "Chad Chad PROPN NNP 5 nsubj urged urge VERB VBD 0 root Iraq Iraq PROPN NNP 5 obj"),
      (Lines{"PROTEST IRN > - occurred", "REQUEST TCD > IRQ occurred"}));
}

TEST(MainEvent, ADayOfNewsIsLookedForInTheWholeArticle) {
  std::string rows =
      "Iran Iran PROPN NNP 2 nsubj met meet VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj "
      "in in ADP IN 5 case 1994 1994 NUM CD 2 obl";
  for (int i = 0; i < 14; ++i)
    rows +=
        " / Iran Iran PROPN NNP 2 nsubj met meet VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj again "
        "again ADV RB 2 advmod";
  const std::string last =
      " / Iran Iran PROPN NNP 2 nsubj met meet VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj on on ADP "
      "IN "
      "5 case ";
  const auto first = [&](const std::string& day) {
    return scene(rows + last + day).main_event.get().when.front();
  };
  EXPECT_EQ(first("Monday Monday PROPN NNP 2 obl"), "Monday");
  EXPECT_EQ(first("Fridays Friday PROPN NNPS 2 obl"), "1994");
}

TEST(MainEvent, ABareNumberIsWhomTheOpeningCountsSo) {
  const auto first = [](const std::string& count) {
    return scene(
               "Five five NUM CD 2 nsubj:pass killed kill VERB VBN 0 root in in ADP IN 4 case "
               "crash crash NOUN NN 2 obl / Iran Iran PROPN NNP 2 nsubj met meet VERB VBD 0 root "
               "Iraq Iraq PROPN NNP 2 obj again again ADV RB 2 advmod / " +
               count +
               " NUM CD 2 nummod people people NOUN NNS 4 nsubj:pass were be AUX VBD 4 aux:pass "
               "killed kill VERB VBN 0 root")
        .main_event.get()
        .who.front();
  };
  EXPECT_EQ(first("five five"), "five people");
  EXPECT_EQ(first("six six"), "Iran");
}

TEST(MainEvent, WhoIsNamedInTheHeadlineAnswersWhereAThingActs) {
  const auto first = [](const std::string& subject) {
    return scene(subject +
                     " 3 nsubj:pass is be AUX VBZ 3 aux:pass halted halt VERB VBN 0 root after "
                     "after ADP IN 6 case Putin Putin PROPN NNP 6 compound crash crash NOUN NN 3 "
                     "obl",
                 coder(), "2024-06-12", document::SectionKind::kHeadline)
        .main_event.get()
        .who.front();
  };
  EXPECT_EQ(first("race race NOUN NN"), "Putin");
  EXPECT_EQ(first("Boeing Boeing PROPN NNP"), "Boeing");
}

TEST(MainEvent, AHeadlineOfTwoActsIsToldFromTheFirstVerb) {
  const auto first = [](const std::string& second) {
    return scene("Iran Iran PROPN NNP 2 nsubj retreats retreat VERB VBZ 0 root " + second, coder(),
                 "2024-06-12", document::SectionKind::kHeadline)
        .main_event.get()
        .what.front();
  };
  EXPECT_EQ(first("but but CCONJ CC 4 cc gets get VERB VBZ 2 conj praise praise NOUN NN 4 obj"),
            "retreats but gets praise");
  EXPECT_EQ(first("again again ADV RB 2 advmod"), "Iran retreats again");
}

TEST(Coder, CaptionsCodeNothing) {
  const std::string rows =
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";
  EXPECT_TRUE(
      events_of(scene(rows, coder(), "2024-06-12", document::SectionKind::kCaption)).empty());
  EXPECT_EQ(events_of(scene(rows, coder(), "2024-06-12", document::SectionKind::kHeadline)).size(),
            1U);
}

TEST(Coder, WouldInAReportIsAFuture) {
  const auto told = scene(
      "Iraq Iraq PROPN NNP 2 nsubj said say VERB VBD 0 root that that SCONJ IN 6 mark Iran Iran "
      "PROPN NNP 6 nsubj would would AUX MD 6 aux retaliate retaliate VERB VB 2 ccomp");
  ASSERT_EQ(told.events.get().size(), 1U);
  EXPECT_EQ(told.events.get()[0].type, "THREATEN");
  EXPECT_TRUE(scene("Iran Iran PROPN NNP 3 nsubj would would AUX MD 3 aux retaliate retaliate VERB "
                    "VB 0 root")
                  .events.get()
                  .empty());
}

}  // namespace
}  // namespace chancery::events::testing
