// Positions, outcomes and pledges.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

TEST(Positions, AVoteNamesTheIssue) {
  const auto document = scene(
      "Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 conj voted vote "
      "VERB VBD "
      "0 root against against ADP IN 7 case the the DET DT 7 det text text NOUN NN 4 obl");
  ASSERT_EQ(document.positions.get().size(), 2U);
  for (const document::Position& position : document.positions.get()) {
    EXPECT_EQ(position.stance, "oppose");
    EXPECT_EQ(position.vote, "against");
    EXPECT_EQ(document.slice(position.issue), "the text");
  }
  EXPECT_EQ(document.slice(document.positions.get()[1].actor.span), "Iraq");
  EXPECT_TRUE(document.events.get().empty());
}

TEST(Positions, AVoteNotCastIsNone) {
  EXPECT_TRUE(
      scene("Iran Iran PROPN NNP 4 nsubj did do AUX VBD 4 aux not not PART RB 4 advmod vote vote "
            "VERB "
            "VB 0 root against against ADP IN 7 case the the DET DT 7 det text text NOUN NN 4 obl")
          .positions.get()
          .empty());
}

TEST(Outcomes, WhatFailed) {
  const auto document = scene(
      "The the DET DT 2 det resolution resolution NOUN NN 3 nsubj failed fail VERB VBD 0 root on "
      "on ADP IN 5 "
      "case Monday Monday PROPN NNP 3 obl");
  ASSERT_EQ(document.outcomes.get().size(), 1U);
  EXPECT_EQ(document.outcomes.get()[0].result, "failed");
  EXPECT_EQ(document.slice(document.outcomes.get()[0].issue), "The resolution");
}

TEST(Outcomes, WhoVotedAgainstBlockedIt) {
  const auto document = scene(
      "After after ADP IN 3 case the the DET DT 3 det votes vote NOUN NNS 9 obl against against "
      "ADP IN 6 case by by ADP IN 6 case Iran Iran PROPN NNP 3 nmod the the DET DT 8 det "
      "resolution resolution NOUN NN 9 nsubj failed fail VERB VBD 0 root");
  ASSERT_EQ(document.outcomes.get().size(), 1U);
  EXPECT_EQ(side_of(document, document.outcomes.get()[0].blocked_by), "IRN");
  EXPECT_TRUE(document.positions.get().empty());  // against what, the words do not say
}

TEST(Pledges, GiverRecipientAmount) {
  const auto document = scene(
      "Japan Japan PROPN NNP 2 nsubj gave give VERB VBD 0 root Iraq Iraq PROPN NNP 2 iobj 20 20 "
      "NUM CD 6 "
      "nummod million million NUM CD 4 flat dollars dollar NOUN NNS 2 obj");
  ASSERT_EQ(document.pledges.get().size(), 1U);
  const document::Pledge& pledge = document.pledges.get()[0];
  EXPECT_EQ(side_of(document, pledge.giver), "JPN");
  EXPECT_EQ(side_of(document, pledge.recipient), "IRQ");
  ASSERT_TRUE(pledge.amount.has_value());
  EXPECT_DOUBLE_EQ(pledge.amount->value, 20e6);
  EXPECT_EQ(pledge.amount->unit, "USD");
  EXPECT_EQ(pledge.status, "delivered");
}

TEST(Pledges, WhatLiesAheadIsAgreedAndWhatIsDeniedIsNone) {
  const auto ahead = scene(
      "Japan Japan PROPN NNP 3 nsubj will will AUX MD 3 aux give give VERB VB 0 root Iraq Iraq "
      "PROPN NNP 3 "
      "iobj 20 20 NUM CD 7 nummod million million NUM CD 5 flat dollars dollar NOUN NNS 3 obj");
  ASSERT_EQ(ahead.pledges.get().size(), 1U);
  EXPECT_EQ(ahead.pledges.get()[0].status, "agreed");
  EXPECT_TRUE(scene("Japan Japan PROPN NNP 4 nsubj did do AUX VBD 4 aux not not PART RB 4 advmod "
                    "give give VERB "
                    "VB 0 root Iraq Iraq PROPN NNP 4 iobj 20 20 NUM CD 8 nummod million million "
                    "NUM CD 6 flat "
                    "dollars dollar NOUN NNS 4 obj")
                  .pledges.get()
                  .empty());
}

// No slot names the recipient; the event's own words do.
TEST(Pledges, TheRecipientOfTheEventIsThePledges) {
  const auto made = Coder::load(data_with(R"(
pattern  t.fund
code     AGREE
verb     propose
pledge   proposed
subject  ACTOR:source
object   MONEY
)"));
  ASSERT_TRUE(made.has_value());
  const auto document = scene(
      "Japan Japan PROPN NNP 2 nsubj proposed propose VERB VBD 0 root 20 20 NUM CD 5 nummod "
      "million million NUM CD 3 flat dollars dollar NOUN NNS 2 obj for for ADP IN 7 case supply "
      "supply NOUN NN 5 nmod of of ADP IN 9 case ammunition ammunition NOUN NN 7 nmod to to ADP "
      "IN 11 case Iraq Iraq PROPN NNP 9 nmod",
      *made);
  ASSERT_EQ(document.pledges.get().size(), 1U);
  EXPECT_EQ(side_of(document, document.pledges.get()[0].recipient), "IRQ");
}

}  // namespace
}  // namespace chancery::events::testing
