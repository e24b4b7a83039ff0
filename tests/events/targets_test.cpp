// Whose the things are that one is for or against, and who is no target of what is told.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

constexpr std::string_view kReproach = R"(
pattern  own.deplore
code     ACCUSE
verb     deplore
subject  ACTOR:source
object   ANY & OWNER:target?
)";

constexpr std::string_view kOppose = R"(
pattern  own.oppose
code     REJECT
verb     oppose
subject  ACTOR:source
object   ANY & OWNER:target?
)";

const std::string kIraqLeft =
    "Iraq Iraq PROPN NNP 2 nsubj left leave VERB VBD 0 root the the DET DT 4 det pact pact NOUN NN "
    "2 obj / ";
const std::string kIranDeplored = "Iran Iran PROPN NNP 2 nsubj deplored deplore VERB VBD 0 root ";

// "Iraq left the pact. Iran deplored the move": whoever did what the word sums up.
TEST(DoerBefore, OfTheSentenceThatANounSumsUp) {
  const Coder own = with(std::string(kReproach));
  EXPECT_EQ(
      told(scene(kIraqLeft + kIranDeplored + "the the DET DT 4 det move move NOUN NN 2 obj", own)),
      "ACCUSE IRN -> IRQ");
  EXPECT_EQ(told(scene(kIraqLeft + kIranDeplored +
                           "the the DET DT 4 det floods flood NOUN NNS 2 "
                           "obj",
                       own)),
            "ACCUSE IRN -> -");
  EXPECT_EQ(told(scene(kIraqLeft + kIranDeplored +
                           "the the DET DT 5 det latest late ADJ JJS 5 "
                           "amod move move NOUN NN 2 obj",
                       own)),
            "ACCUSE IRN -> -");
}

// "Kenya said Iraq would leave. Iran deplored the move / the remark": what is said, or who says it.
TEST(DoerBefore, OfWhatIsSaidOrOfTheSaying) {
  const Coder own = with(std::string(kReproach));
  const std::string said =
      "Kenya Kenya PROPN NNP 2 nsubj said say VERB VBD 0 root Iraq Iraq PROPN NNP 5 nsubj would "
      "would AUX MD 5 aux leave leave VERB VB 2 ccomp / " +
      kIranDeplored + "the the DET DT 4 det ";
  EXPECT_EQ(told(scene(said + "move move NOUN NN 2 obj", own)), "ACCUSE IRN -> IRQ");
  EXPECT_EQ(told(scene(said + "remark remark NOUN NN 2 obj", own)), "ACCUSE IRN -> KEN");
}

// "Iraq left the pact, a move that Iran deplored"; "… a pact that Iran deplored" is nobody's.
TEST(DoerBefore, OfTheClauseThatANounStandsBeside) {
  const Coder own = with(std::string(kReproach));
  const auto beside = [](const std::string& noun) {
    return "Iraq Iraq PROPN NNP 2 nsubj left leave VERB VBD 0 root early early ADV RB 2 advmod , , "
           "PUNCT , 6 punct a a DET DT 6 det " +
           noun +
           " NOUN NN 2 parataxis that that PRON WDT 9 obj Iran Iran PROPN NNP 9 nsubj deplored "
           "deplore VERB VBD 6 acl:relcl";
  };
  EXPECT_EQ(told(scene(beside("move move"), own)), "ACCUSE IRN -> IRQ");
  EXPECT_EQ(told(scene(beside("pact pact"), own)), "ACCUSE IRN -> -");
}

// "The Iraq deal" is called by a place and nobody's, "Iraq's deal" is Iraq's.
TEST(Owner, ADealIsCalledByAPlace) {
  const Coder own = with(std::string(kReproach));
  EXPECT_EQ(told(scene(kIranDeplored + "the the DET DT 5 det Iraq Iraq PROPN NNP 5 compound deal "
                                       "deal NOUN NN 2 obj",
                       own)),
            "ACCUSE IRN -> -");
  EXPECT_EQ(told(scene(kIranDeplored + "Iraq Iraq PROPN NNP 5 nmod:poss 's 's PART POS 3 case deal "
                                       "deal NOUN NN 2 obj",
                       own)),
            "ACCUSE IRN -> IRQ");
}

// "Iraq grew, and Iran opposed it": a thing; "deplored it" may mean Iraq.
TEST(It, IsSomethingThatOneIsForOrAgainst) {
  const std::string grew =
      "Iraq Iraq PROPN NNP 2 nsubj grew grow VERB VBD 0 root / Iran Iran PROPN "
      "NNP 2 nsubj ";
  EXPECT_EQ(told(scene(grew + "opposed oppose VERB VBD 0 root it it PRON PRP 2 obj",
                       with(std::string(kOppose)))),
            "REJECT IRN -> -");
}

// "Deplored the plan for Iraq, in Iraq" is not of Iraq, "the plan of Iraq" is.
TEST(Thing, ForWhomOrWhereItIs) {
  const Coder own = with(std::string(kReproach));
  const auto plan = [](const std::string& word) {
    return kIranDeplored + "plans plan NOUN NNS 2 obj " + word + " " + word +
           " ADP IN 5 case Iraq Iraq PROPN NNP 3 nmod and and CCONJ CC 7 cc Kenya Kenya PROPN NNP "
           "5 "
           "conj";
  };
  EXPECT_EQ(told(scene(plan("for"), own)), "ACCUSE IRN -> -");
  EXPECT_EQ(told(scene(plan("in"), own)), "ACCUSE IRN -> -");
  EXPECT_EQ(told(scene(plan("of"), own)), "ACCUSE IRN -> IRQ,KEN");
}

constexpr std::string_view kPraise = R"(
pattern  own.praise
code     SUPPORT
verb     praise
subject  ACTOR:source
object   OWNER:target
)";

// "Praised Chicago winner Iraq": the town only tells what was won.
TEST(Thing, APlaceInATitleIsNotPraised) {
  const Coder own = with(std::string(kPraise));
  const std::string begin =
      "Iran Iran PROPN NNP 2 nsubj praised praise VERB VBD 0 root Chicago Chicago PROPN NNP 4 "
      "compound winner winner NOUN NN 2 obj ";
  EXPECT_EQ(told(scene(begin + "Iraq Iraq PROPN NNP 2 obj", own)), "SUPPORT IRN -> IRQ");
  EXPECT_EQ(told(scene(begin + "and and CCONJ CC 6 cc Iraq Iraq PROPN NNP 4 conj", own)),
            "SUPPORT IRN -> USA,IRQ");
}

constexpr std::string_view kSign = R"(
pattern  own.sign
code     SUPPORT
verb     sign
subject  ACTOR:source
object   lemma: deal | paper
)";

// "Signed a deal to buy gas from Iraq": with Iraq. A paper to do so has no other side.
TEST(Thing, WithWhomADealMustHaveBeenMade) {
  const Coder own = with(std::string(kSign));
  const auto sign = [](const std::string& noun) {
    return "Iran Iran PROPN NNP 2 nsubj signed sign VERB VBD 0 root a a DET DT 4 det " + noun +
           " NOUN NN 2 obj to to PART TO 6 mark buy buy VERB VB 4 acl gas gas NOUN NN 6 obj from "
           "from ADP IN 9 case Iraq Iraq PROPN NNP 6 obl";
  };
  EXPECT_EQ(told(scene(sign("deal deal"), own)), "SUPPORT IRN -> IRQ");
  EXPECT_EQ(told(scene(sign("paper paper"), own)), "SUPPORT IRN -> -");
}

// "Deplored what it called lies from Iraq", but not "what it called lies about Iraq".
TEST(Thing, WhoseThatIsWhichIsCalledSo) {
  const Coder own = with(std::string(kReproach));
  const auto called = [](const std::string& word) {
    return kIranDeplored +
           "what what PRON WP 2 obj it it PRON PRP 5 nsubj called call VERB VBD 3 acl:relcl lies "
           "lie NOUN NNS 5 obj " +
           word + " " + word + " ADP IN 8 case Iraq Iraq PROPN NNP 5 obl";
  };
  EXPECT_EQ(told(scene(called("from"), own)), "ACCUSE IRN -> IRQ");
  EXPECT_EQ(told(scene(called("about"), own)), "ACCUSE IRN -> -");
}

// "Deplored the winner: Putin", but not "deplored the floods, Putin": behind a colon, a person.
TEST(Thing, WhoIsNamedLastBehindAColon) {
  const Coder own = with(std::string(kReproach));
  const auto named = [](const std::string& mark) {
    return kIranDeplored + "the the DET DT 4 det winner winner NOUN NN 2 obj " + mark + " " + mark +
           " PUNCT : 6 punct Putin Putin PROPN NNP 2 dep";
  };
  EXPECT_EQ(told(scene(named(":"), own)), "ACCUSE IRN -> RUS");
  EXPECT_EQ(told(scene(named(","), own)), "ACCUSE IRN -> -");
}

constexpr std::string_view kCall = R"(
pattern  own.call
code     REQUEST
verb     call
inherit  no
subject  ACTOR:source
for      ANY
)";

// "Called for the overthrow of Iraq" means Iraq; "for a study of Iraq" asks nothing of it.
TEST(Downfall, WhomItIsToBefall) {
  const Coder own = with(std::string(kCall));
  const auto call = [](const std::string& noun) {
    return "Iran Iran PROPN NNP 2 nsubj called call VERB VBD 0 root for for ADP IN 5 case the the "
           "DET DT 5 det " +
           noun + " NOUN NN 2 obl of of ADP IN 7 case Iraq Iraq PROPN NNP 5 nmod";
  };
  EXPECT_EQ(told(scene(call("overthrow overthrow"), own)), "REQUEST IRN -> IRQ");
  EXPECT_EQ(told(scene(call("study study"), own)), "REQUEST IRN -> -");
}

constexpr std::string_view kConsent = R"(
pattern  own.consent
code     AGREE
verb     consent
subject  ACTOR:source
infinitive ANY
)";

// "Consented to help in response to Iraq" turns to nobody, "… in places of Iraq" does.
TEST(Reach, NobodyWhoIsAnsweredOrWhoOneIs) {
  const Coder own = with(std::string(kConsent));
  const std::string begin =
      "Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root to to PART TO 4 mark ";
  const auto help = [&](const std::string& noun) {
    return begin + "help help VERB VB 2 xcomp in in ADP IN 6 case " + noun +
           " NOUN NN 4 obl to to ADP IN 8 case Iraq Iraq PROPN NNP 6 nmod";
  };
  EXPECT_EQ(told(scene(help("response response"), own)), "AGREE IRN -> -");
  EXPECT_EQ(told(scene(help("letters letter"), own)), "AGREE IRN -> IRQ");
}

constexpr std::string_view kGather = R"(
pattern  own.gather
code     PROTEST
verb     gather
subject  PEOPLE:source
in?      OWNER:target
)";

// "Workers gathered in Chicago" is against no city, "in Iraq" is against its government.
TEST(Protest, ATownIsWherePeopleMarch) {
  const Coder own = with(std::string(kGather));
  const auto gather = [](const std::string& place) {
    return "Workers worker NOUN NNS 2 nsubj gathered gather VERB VBD 0 root in in ADP IN 4 case " +
           place + " PROPN NNP 2 obl";
  };
  EXPECT_EQ(told(scene(gather("Chicago Chicago"), own)), "PROTEST Workers -> -");
  EXPECT_EQ(told(scene(gather("Iraq Iraq"), own)), "PROTEST Workers -> IRQ");
}

// "Anti-Iraq protesters gathered": against Iraq. "Pro-Iraq protesters": against nobody.
TEST(Protest, WhatPeopleAreCalledTellsAgainstWhomTheyAre) {
  const Coder own = with(std::string(kGather));
  const auto gather = [](const std::string& kind) {
    return "Iraq Iraq PROPN NNP 2 nsubj grew grow VERB VBD 0 root / " + kind + "-Iraq " + kind +
           "-iraq ADJ JJ 2 amod protesters protester NOUN NNS 3 nsubj gathered gather VERB VBD 0 "
           "root";
  };
  EXPECT_EQ(told(scene(gather("anti"), own)), "PROTEST anti-Iraq protesters -> IRQ");
  EXPECT_EQ(told(scene(gather("pro"), own)), "PROTEST pro-Iraq protesters -> -");
}

}  // namespace
}  // namespace chancery::events::testing
