// What patterns can ask of a match (doer, agentless, reduced, itself, two, infinitive, unless), and
// targets that no slot names.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

constexpr std::string_view kCondemn = R"(
pattern  own.condemn
code     ACCUSE
verb     condemn
inherit  doer
subject  ACTOR:source
object   EVENT
)";

// Iran condemned the Iraqi bombing: who bombed is meant.
TEST(Inherit, TheDoerOfWhatIsCondemned) {
  const Coder own = with(std::string(kCondemn));
  EXPECT_EQ(
      told(scene(
          "Iran Iran PROPN NNP 2 nsubj condemned condemn VERB VBD 0 root Iraq Iraq PROPN "
          "NNP 5 nmod:poss 's 's PART POS 3 case bombing bombing NOUN NN 2 obj of of ADP IN 7 "
          "case Turkey Turkey PROPN NNP 5 nmod",
          own)),
      "ACCUSE IRN -> IRQ");
}

// "Called for a ban on Turkey": Turkey is the matter, and nobody is asked.
TEST(Inherit, ThePatternMayForbidToReachForATarget) {
  const std::string call =
      "pattern own.call\ncode REQUEST\nverb call\nsubject ACTOR:source\nfor ANY\n";
  const std::string words =
      "Iran Iran PROPN NNP 2 nsubj called call VERB VBD 0 root for for ADP IN 5 case a a DET DT 5 "
      "det ban ban NOUN NN 2 obl against against ADP IN 7 case Turkey Turkey PROPN NNP 5 nmod";
  EXPECT_EQ(told(scene(words, with(call))), "REQUEST IRN -> TUR");
  EXPECT_EQ(told(scene(words, with(call + "inherit no\n"))), "REQUEST IRN -> -");
}

constexpr std::string_view kCriticise = R"(
pattern  own.criticise
code     ACCUSE
verb     criticise
subject  ACTOR:source
object   OWNER:target
)";

// A war is called by a place, which is not blamed with it.
TEST(Owner, AWarIsCalledByAPlace) {
  const Coder own = with(std::string(kCriticise));
  const std::string begin = "Spain Spain PROPN NNP 2 nsubj criticised criticise VERB VBD 0 root ";
  EXPECT_EQ(told(scene(begin + "the the DET DT 5 det Iraq Iraq PROPN NNP 5 compound war war NOUN "
                               "NN 2 obj",
                       own)),
            "");
  EXPECT_EQ(told(scene(begin + "the the DET DT 5 det Iraq Iraq PROPN NNP 5 compound plan plan NOUN "
                               "NN 2 obj",
                       own)),
            "ACCUSE ESP -> IRQ");
  EXPECT_EQ(told(scene(begin + "the the DET DT 5 det Iraq Iraq PROPN NNP 5 compound war war NOUN "
                               "NN 2 obj on on ADP IN 7 case Turkey Turkey PROPN NNP 5 nmod",
                       own)),
            "ACCUSE ESP -> IRQ");
}

// "Ten percent of Spain criticised Iraq" is the outcome of a survey.
TEST(Owner, AShareOfThoseAskedDoesNotAct) {
  const Coder own = with(std::string(kCriticise));
  EXPECT_EQ(
      told(scene("ten ten NUM CD 2 nummod percent percent NOUN NN 5 nsubj of of ADP IN 4 "
                 "case Spain Spain PROPN NNP 2 nmod criticised criticise VERB VBD 0 root Iraq "
                 "Iraq PROPN NNP 5 obj",
                 own)),
      "");
  EXPECT_EQ(told(scene("most most ADJ JJS 4 nsubj of of ADP IN 3 case Spain Spain PROPN NNP 1 nmod "
                       "criticised criticise VERB VBD 0 root Iraq Iraq PROPN NNP 4 obj",
                       own)),
            "ACCUSE ESP -> IRQ");
}

constexpr std::string_view kArrest = R"(
pattern  own.arrest
code     COERCE
verb     arrest
agentless yes
subject  ACTOR:source
object   PEOPLE:target

pattern  own.warn
code     THREATEN
verb     warn
agentless no
subject  ACTOR:source
object   ACTOR:target
)";

TEST(Agentless, APassiveWithoutAnAgentFiresOrNot) {
  const Coder own = with(std::string(kArrest));
  EXPECT_EQ(
      told(scene("Journalists journalist NOUN NNS 3 nsubj:pass were be AUX VBD 3 aux:pass arrested "
                 "arrest VERB VBN 0 root",
                 own)),
      "COERCE - -> Journalists");
  EXPECT_EQ(
      told(scene("Iran Iran PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass warned warn VERB VBN "
                 "0 root",
                 own)),
      "");
}

// A bare number is of people.
TEST(People, ANumberAlone) {
  const Coder own = with(std::string(kArrest));
  EXPECT_EQ(
      told(scene("Iran Iran PROPN NNP 2 nsubj arrested arrest VERB VBD 0 root 20 20 NUM CD 2 obj",
                 own)),
      "COERCE IRN -> 20");
  EXPECT_EQ(
      told(scene(
          "Iran Iran PROPN NNP 2 nsubj arrested arrest VERB VBD 0 root 2 2 NUM CD 4 nummod million "
          "million NUM CD 2 obj",
          own)),
      "");
}

constexpr std::string_view kBack = R"(
pattern  own.back
code     SUPPORT
verb     back
reduced  no
subject  ACTOR:source
object   ACTOR:target
)";

// "Iraq, backed by Iran, …" tells of no endorsement; "Iran backed Iraq" does.
TEST(Reduced, AParticipleOnANoun) {
  const Coder own = with(std::string(kBack));
  EXPECT_EQ(told(scene(
                "Iran Iran PROPN NNP 2 nsubj backed back VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj",
                own)),
            "SUPPORT IRN -> IRQ");
  EXPECT_EQ(
      told(scene(
          "Iraq Iraq PROPN NNP 5 nsubj backed back VERB VBN 1 acl by by ADP IN 4 case Iran Iran "
          "PROPN NNP 2 obl spoke speak VERB VBD 0 root",
          own)),
      "");
}

constexpr std::string_view kTwo = R"(
pattern  own.trade
code     COOPERATE
verb     trade
symmetric two
subject  ACTOR:source
)";

TEST(Symmetric, TwoNamedParties) {
  const Coder own = with(std::string(kTwo));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 "
                       "conj trade trade "
                       "VERB VBP 0 root",
                       own)),
            "COOPERATE IRN,IRQ -> -");
  EXPECT_EQ(
      told(scene(
          "Iranian Iranian ADJ JJ 2 amod soldiers soldier NOUN NNS 3 nsubj trade trade VERB VBP 0 "
          "root",
          own)),
      "");
}

constexpr std::string_view kStrike = R"(
pattern  own.strike
code     PROTEST
noun     strike
itself   not lemma: air strike
subject  ACTOR:source
)";

TEST(Itself, TheWordsBeforeTheTrigger) {
  const Coder own = with(std::string(kStrike));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 3 nmod:poss 's 's PART POS 1 case strike strike NOUN "
                       "NN 4 nsubj ended "
                       "end VERB VBD 0 root",
                       own)),
            "PROTEST IRN -> -");
  EXPECT_EQ(
      told(scene(
          "Iran Iran PROPN NNP 4 nmod:poss 's 's PART POS 1 case air air NOUN NN 4 compound strike "
          "strike NOUN NN 5 nsubj ended end VERB VBD 0 root",
          own)),
      "");
}

constexpr std::string_view kAgree = R"(
pattern  own.consent
code     AGREE
verb     consent
subject  ACTOR:source
infinitive ANY
)";

// "consented to leave", not "consented that it had left".
TEST(Infinitive, NoClauseWithATense) {
  const Coder own = with(std::string(kAgree));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root to to PART "
                       "TO 4 mark leave "
                       "leave VERB VB 2 xcomp",
                       own)),
            "AGREE IRN -> -");
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root that that "
                       "SCONJ IN 5 mark Iraq "
                       "Iraq PROPN NNP 5 nsubj left leave VERB VBD 2 ccomp",
                       own)),
            "");
}

// The first foreign actor of the act's own words.
TEST(Reach, ATargetThatNoSlotNames) {
  const Coder own = with(std::string(kAgree));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root to to PART "
                       "TO 4 mark help help "
                       "VERB VB 2 xcomp Iraq Iraq PROPN NNP 4 obj",
                       own)),
            "AGREE IRN -> IRQ");
}

// "Consented to send aid to Iraq and Kenya": whoever is named along.
TEST(Reach, WhoIsNamedAlongWithTheTarget) {
  const Coder own = with(std::string(kAgree));
  EXPECT_EQ(
      told(scene("Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root to to PART "
                 "TO 4 mark help help VERB VB 2 xcomp Iraq Iraq PROPN NNP 4 obj and and CCONJ "
                 "CC 7 cc Kenya Kenya PROPN NNP 5 conj",
                 own)),
      "AGREE IRN -> IRQ,KEN");
}

// "Consented, calling Iraq a friend", "consented to help after Iraq": beside the act.
TEST(Reach, NobodyOfWhatGoesOnBeside) {
  const Coder own = with(std::string(kAgree));
  const std::string begin =
      "Iran Iran PROPN NNP 2 nsubj consented consent VERB VBD 0 root to to PART TO 4 mark help "
      "help "
      "VERB VB 2 xcomp ";
  EXPECT_EQ(
      told(scene(
          begin + ", , PUNCT , 6 punct calling call VERB VBG 2 advcl Iraq Iraq PROPN NNP 6 obj",
          own)),
      "AGREE IRN -> -");
  EXPECT_EQ(told(scene(begin + "after after ADP IN 6 case Iraq Iraq PROPN NNP 4 obl", own)),
            "AGREE IRN -> -");
  EXPECT_EQ(told(scene(begin + "in in ADP IN 6 case Iraq Iraq PROPN NNP 4 obl", own)),
            "AGREE IRN -> IRQ");
  // With whom one talks about a thing, even where the tree hangs him on the thing.
  const std::string about = begin + "about about ADP IN 6 case ";
  EXPECT_EQ(told(scene(about + "Iraq Iraq PROPN NNP 4 obl", own)), "AGREE IRN -> -");
  EXPECT_EQ(
      told(scene(
          about + "dams dam NOUN NNS 4 obl with with ADP IN 8 case Iraq Iraq PROPN NNP 6 nmod",
          own)),
      "AGREE IRN -> IRQ");
}

constexpr std::string_view kAppeal = R"(
pattern  own.appeal
code     REQUEST
verb     appeal
subject  ACTOR:source
for      ANY & OWNER:target?
)";

// Who is asked does the deed; whoever it is done to, or is only named by it, is not asked.
TEST(Reach, WhoIsAskedIsNotWhomTheDeedIsAbout) {
  const Coder own = with(std::string(kAppeal));
  const std::string begin =
      "Iran Iran PROPN NNP 2 nsubj appealed appeal VERB VBD 0 root for for ADP IN ";
  EXPECT_EQ(told(scene(begin + "4 case help help NOUN NN 2 obl to to ADP IN 6 case Iraq Iraq PROPN "
                               "NNP 2 obl",
                       own)),
            "REQUEST IRN -> IRQ");
  EXPECT_EQ(told(scene(begin + "5 case exit exit NOUN NN 5 compound plans plan NOUN NNS 2 obl to "
                               "to PART TO 7 mark leave leave VERB VB 5 acl Iraq Iraq PROPN NNP 7 "
                               "obj",
                       own)),
            "REQUEST IRN -> -");
  EXPECT_EQ(told(scene(begin + "4 case Iraq Iraq PROPN NNP 2 obl to to PART TO 7 mark be be AUX VB "
                               "7 aux:pass freed free VERB VBN 2 xcomp",
                       own)),
            "REQUEST IRN -> -");
}

constexpr std::string_view kDeplore = R"(
pattern  own.deplore
code     ACCUSE
verb     deplore
subject  ACTOR:source
object   lemma: raid
)";

// "Iran deplored a raid", its own raid: nobody else's.
TEST(OwnerOfAct, NeitherOfAnActNotTalkedOfNorOfOnesOwn) {
  const Coder own = with(std::string(kDeplore));
  EXPECT_EQ(told(scene("Iraq Iraq PROPN NNP 2 nsubj raided raid VERB VBD 0 root but but CCONJ CC 5 "
                       "cc Iran Iran PROPN NNP 5 nsubj deplored deplore VERB VBD 2 conj a a DET DT "
                       "7 det raid raid NOUN NN 5 obj",
                       own)),
            "ACCUSE IRN -> -");
  EXPECT_EQ(
      told(scene("Iran Iran PROPN NNP 2 nsubj raided raid VERB VBD 0 root but but CCONJ CC 5 "
                 "cc Iran Iran PROPN NNP 5 nsubj deplored deplore VERB VBD 2 conj the the DET "
                 "DT 7 det raid raid NOUN NN 5 obj",
                 own)),
      "ACCUSE IRN -> -");
}

constexpr std::string_view kUphold = R"(
pattern  own.uphold
code     SUPPORT
verb     uphold
subject  ACTOR:source
object|for  OWNER:target
)";

// "Upheld the plan for Iraq" asks after the object; "as what" one upholds somebody is no target.
TEST(Sites, ForBesideAnObject) {
  const Coder own = with(std::string(kUphold));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 2 nsubj upheld uphold VERB VBD 0 root her she PRON PRP "
                       "2 obj for for ADP IN 5 case Iraq Iraq PROPN NNP 2 obl",
                       own)),
            "");
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 2 nsubj upheld uphold VERB VBD 0 root for for ADP IN 4 "
                       "case Iraq Iraq PROPN NNP 2 obl",
                       own)),
            "SUPPORT IRN -> IRQ");
}

constexpr std::string_view kUnless = R"(
pattern  own.unless
code     THREATEN
verb     *
modality will
status   occurred
subject  ACTOR:source
unless   ANY
)";

TEST(Sites, AClauseByTheWordThatOpensIt) {
  const Coder own = with(std::string(kUnless));
  const auto document = scene(
      "Iran Iran PROPN NNP 3 nsubj will will AUX MD 3 aux leave leave VERB VB 0 root unless unless "
      "SCONJ IN 6 mark "
      "Iraq Iraq PROPN NNP 6 nsubj pays pay VERB VBZ 3 advcl",
      own);
  ASSERT_EQ(document.events.get().size(), 1U);
  EXPECT_EQ(document.events.get()[0].type, "THREATEN");
  EXPECT_EQ(document.events.get()[0].status, document::EventStatus::kOccurred);
}

constexpr std::string_view kFight = R"(
pattern  own.fight
code     ASSAULT
verb     quarrel
symmetric yes
subject  ACTOR:source
object   NONE
)";

TEST(Terms, NothingStandsThere) {
  const Coder own = with(std::string(kFight));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 "
                       "conj quarrelled quarrel "
                       "VERB VBD 0 root",
                       own)),
            "ASSAULT IRN,IRQ -> -");
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 4 nsubj and and CCONJ CC 3 cc Iraq Iraq PROPN NNP 1 "
                       "conj quarrelled quarrel "
                       "VERB VBD 0 root crime crime NOUN NN 4 obj",
                       own)),
            "");
}

constexpr std::string_view kBill = R"(
pattern  own.bill
code     nothing
verb     attack
with     lemma: bill
priority 40
)";

// "Iran attacked Iraq with a bill" is another sense of the verb.
TEST(OtherSense, WhereItWinsNothingIsCoded) {
  const Coder own = with(std::string(kBill));
  const std::string plain =
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";
  EXPECT_EQ(told(scene(plain, own)), "ASSAULT IRN -> IRQ");
  EXPECT_EQ(told(scene(plain + " with with ADP IN 5 case bills bill NOUN NNS 2 obl", own)), "");
}

constexpr std::string_view kBlame = R"(
pattern  own.blamed
code     ACCUSE
verb     blame
agentless yes
object   ACTOR:target
by?      ACTOR:source

pattern  own.send
code     MOBILIZE
verb     send
object   ACTOR:source
)";

// A pattern that binds no subject is for passives: "they blamed Iran" is not "Iran was blamed".
TEST(Agentless, WhoActsIsNotPassedOver) {
  const Coder own = with(std::string(kBlame));
  EXPECT_EQ(told(scene("Iran Iran PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass blamed blame "
                       "VERB VBN 0 root",
                       own)),
            "ACCUSE - -> IRN");
  EXPECT_EQ(told(scene("Rivals rival NOUN NNS 2 nsubj blamed blame VERB VBD 0 root Iran Iran PROPN "
                       "NNP 2 obj",
                       own)),
            "");
  EXPECT_EQ(told(scene("Iraq Iraq PROPN NNP 2 nsubj sent send VERB VBD 0 root Iran Iran PROPN NNP "
                       "2 obj",
                       own)),
            "");
}

constexpr std::string_view kJail = R"(
pattern  own.jail
code     COERCE
mode     arrest
verb     jail
agentless yes
subject  ACTOR:source
object   PEOPLE:target
)";

// A man in jail is no politics, a protester in jail is.
TEST(CommonCrime, WhomPoliticsKnows) {
  const Coder own = with(std::string(kJail));
  const auto jailed = [&](const std::string& form, const std::string& lemma) {
    return told(scene(form + " " + lemma +
                          " NOUN NNS 3 nsubj:pass were be AUX VBD 3 aux:pass jailed jail VERB VBN "
                          "0 root",
                      own));
  };
  EXPECT_EQ(jailed("Men", "man"), "");
  EXPECT_EQ(jailed("Protesters", "protester"), "COERCE - -> Protesters");
}

TEST(CommonCrime, AStateThatTakesManyIsPolitics) {
  const Coder own = with(std::string(kJail));
  const auto jailed = [&](const std::string& source, const std::string& whom) {
    return told(scene(
        source + " " + source + " PROPN NNP 2 nsubj jailed jail VERB VBD 0 root " + whom + " 2 obj",
        own));
  };
  EXPECT_EQ(jailed("Turkey", "men man NOUN NNS"), "COERCE TUR -> men");
  EXPECT_EQ(jailed("Turkey", "man man NOUN NN"), "");
}

}  // namespace
}  // namespace chancery::events::testing
