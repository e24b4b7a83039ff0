// Who acts where the tree does not say it beside the verb.
#include "tests/predicates/scene.h"

namespace chancery::predicates::testing {
namespace {

TEST(Subjects, WhoIsAttackedForADeedDidIt) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj railed rail VERB VBD 0 root against against "
                       "ADP IN 4 case Chad Chad PROPN NNP 2 obl for for SCONJ IN 6 mark selling "
                       "sell VERB VBG 2 advcl arms arms NOUN NNS 6 obj"),
                  "sell(object: arms, subject: Chad)"));
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj imposed impose VERB VBD 0 root sanctions sanction NOUN "
               "NNS 2 obj on on ADP IN 5 case Chad Chad PROPN NNP 2 obl for for SCONJ IN 7 mark "
               "selling sell VERB VBG 2 advcl arms arms NOUN NNS 7 obj"),
          "sell(object: arms, subject: Chad)"));
  // Nobody is blamed: who goes there does so himself.
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj met meet VERB VBD 0 root with with ADP IN 4 "
                       "case Chad Chad PROPN NNP 2 obl for for SCONJ IN 6 mark selling sell VERB "
                       "VBG 2 advcl arms arms NOUN NNS 6 obj"),
                  "sell(object: arms, subject: Rome)"));
}

TEST(Subjects, ThoseConvictedTogether) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj convicted convict VERB VBD 0 root Ali Ali "
                       "PROPN NNP 2 obj and and CCONJ CC 5 cc others other NOUN NNS 3 conj of of "
                       "SCONJ IN 7 mark robbing rob VERB VBG 5 acl banks bank NOUN NNS 7 obj"),
                  "rob(object: banks, subject: Ali, subject: others)"));
}

TEST(Subjects, WhoseStoryIsTold) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj mocked mock VERB VBD 0 root Ali Ali PROPN NNP "
                       "5 nmod:poss 's 's PART POS 3 case story story NOUN NN 2 obj about about "
                       "SCONJ IN 7 mark robbing rob VERB VBG 2 advcl banks bank NOUN NNS 7 obj"),
                  "rob(object: banks, subject: Ali)"));
}

TEST(Subjects, HavingIsNoPassive) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj criticised criticise VERB VBD 0 root Chad Chad "
                       "PROPN NNP 2 obj for for SCONJ IN 6 mark having have AUX VBG 6 aux:pass "
                       "robbed rob VERB VBN 2 advcl banks bank NOUN NNS 6 obj"),
                  "rob(object: banks, subject: Chad) perfect"));
}

TEST(Subjects, AVerbGoesWithOneOfItsForm) {
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj said say VERB VBD 0 root Chad Chad PROPN NNP 5 nsubj "
               "must must AUX MD 5 aux stop stop VERB VB 2 ccomp and and CCONJ CC 7 cc called call "
               "VERB VBD 5 conj for for ADP IN 9 case talks talk NOUN NNS 7 obl"),
          "call(for: talks, subject: Rome) past"));
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj said say VERB VBD 0 root Chad Chad PROPN NNP 4 nsubj "
               "fired fire VERB VBD 2 ccomp and and CCONJ CC 6 cc fled flee VERB VBD 4 conj"),
          "flee(subject: Chad) past"));
}

TEST(Subjects, WhoSaysThatSomethingIsSoAccuses) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj said say VERB VBD 0 root Chad Chad PROPN NNP 5 "
                       "nsubj was be AUX VBD 5 cop wrong wrong ADJ JJ 2 ccomp and and CCONJ CC 7 "
                       "cc accused accuse VERB VBD 5 conj it it PRON PRP 7 obj"),
                  "accuse(object: it, subject: Rome) past"));
}

TEST(Subjects, ANameWithTheAndBeforeTheVerbActs) {
  const auto lines = read(
      "Rome Rome PROPN NNP 3 nsubj has have AUX VBZ 3 aux attacked attack VERB VBN 0 root Mali "
      "Mali PROPN NNP 3 obj and and CCONJ CC 6 cc Chad Chad PROPN NNP 4 conj has have AUX VBZ 8 "
      "aux robbed rob VERB VBN 3 conj banks bank NOUN NNS 8 obj");
  EXPECT_TRUE(has(lines, "attack(subject: Rome, object: Mali) present perfect"));
  EXPECT_TRUE(has(lines, "rob(object: banks, subject: Chad) present perfect"));
}

TEST(Subjects, WhoOwnsWhatOneIsDoesNotActWithHim) {
  const std::string rome = "Rome Rome PROPN NNP 5 nsubj was be AUX VBD 5 cop ";
  const std::string backed =
      "but but CCONJ CC 7 cc backed back VERB VBD 5 conj Mali Mali PROPN NNP 7 obj";
  EXPECT_TRUE(
      has(read(rome +
               "Chad Chad PROPN NNP 5 nmod:poss 's 's PART POS 3 case ally ally NOUN NN 0 root " +
               backed),
          "back(object: Mali, subject: Rome) past"));
  // Whose the deed is does both where nothing is said of another.
  EXPECT_TRUE(has(read("Chad Chad PROPN NNP 3 nmod:poss 's 's PART POS 1 case attack attack NOUN "
                       "NN 4 nsubj failed fail VERB "
                       "VBD 0 root and and CCONJ CC 6 cc ended end VERB VBD 4 conj"),
                  "end(subject: attack) past"));
}

TEST(Subjects, TheClauseJustBefore) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj fired fire VERB VBD 0 root , , PUNCT , 5 punct "
                       "Chad Chad PROPN NNP 5 nsubj ran run VERB VBD 2 conj and and CCONJ CC 7 cc "
                       "shouted shout VERB VBD 2 conj"),
                  "shout(subject: Chad) past"));
}

TEST(Subjects, DespiteSomebodyDoingIt) {
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj spoke speak VERB VBD 0 root despite despite ADP IN 4 "
               "case Chad Chad PROPN NNP 2 obl protesting protest VERB VBG 2 advcl"),
          "protest(subject: Chad)"));
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj spoke speak VERB VBD 0 root with with ADP IN 4 "
                       "case flair flair NOUN NN 2 obl , , PUNCT , 6 punct mocking mock VERB VBG 2 "
                       "advcl Chad Chad PROPN NNP 6 obj"),
                  "mock(object: Chad, subject: Rome)"));
}

TEST(Subjects, WhoIsThePersonAndNotTheBody) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj met meet VERB VBD 0 root Ali Ali PROPN NNP 2 "
                       "obj , , PUNCT , 6 punct the the DET DT 6 det head head NOUN NN 3 appos of "
                       "of ADP IN 8 case Unicef Unicef PROPN NNP 6 nmod , , PUNCT , 11 punct who "
                       "who PRON WP 11 nsubj objects object VERB VBZ 8 acl:relcl"),
                  "object(subject: head) present"));
}

TEST(Subjects, AnAgentThatTheTreeHangsElsewhere) {
  EXPECT_TRUE(has(read("Ali Ali PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass asked ask VERB "
                       "VBN 0 root to to PART TO 5 mark leave leave VERB VB 3 xcomp by by ADP IN 7 "
                       "case Rome Rome PROPN NNP 5 obl"),
                  "ask(object: Ali, content: leave, subject: Rome) past passive"));
  EXPECT_TRUE(has(read("Ali Ali PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass freed free VERB "
                       "VBN 0 root in in ADP IN 5 case Oslo Oslo PROPN NNP 3 obl by by ADP IN 7 "
                       "case police police NOUN NN 5 nmod"),
                  "free(object: Ali, in: Oslo, subject: police) past passive"));
}

TEST(Subjects, WhoIsPunishedForADeedThoughMoreStandsBetween) {
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj imposed impose VERB VBD 0 root sanctions sanction NOUN "
               "NNS 2 obj on on ADP IN 5 case Chad Chad PROPN NNP 3 nmod , , PUNCT , 8 punct among "
               "among ADP IN 8 case bans ban NOUN NNS 2 obl , , PUNCT , 11 punct for for SCONJ IN "
               "11 mark selling sell VERB VBG 2 advcl arms arms NOUN NNS 11 obj"),
          "sell(object: arms, subject: Chad)"));
}

TEST(Subjects, WhomOneFilmsDoesIt) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj filmed film VERB VBD 0 root Ali Ali PROPN NNP "
                       "2 obj robbing rob VERB VBG 2 advcl banks bank NOUN NNS 4 obj"),
                  "rob(object: banks, subject: Ali)"));
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 2 nsubj filmed film VERB VBD 0 root Ali Ali PROPN NNP "
                       "2 obj , , PUNCT , 5 punct breaking break VERB VBG 2 advcl rules rule NOUN "
                       "NNS 5 obj"),
                  "break(object: rules, subject: Rome)"));
}

TEST(Subjects, RatherThanAttackingIsStillWhatOneIsToldToDo) {
  const std::string presses =
      "Rome Rome PROPN NNP 3 nsubj is be AUX VBZ 3 aux pressing press VERB VBG 0 root Chad Chad "
      "PROPN NNP 3 obj to to PART TO 6 mark talk talk VERB VB 3 xcomp ";
  EXPECT_TRUE(has(
      read(presses + "rather rather ADV RB 9 cc than than SCONJ IN 7 fixed robbing rob VERB VBG "
                     "6 conj banks bank NOUN NNS 9 obj"),
      "rob(object: banks, subject: Chad)"));
  EXPECT_TRUE(
      has(read(presses + "and and CCONJ CC 8 cc robbing rob VERB VBG 6 conj banks bank NOUN NNS 8 "
                         "obj"),
          "rob(object: banks, subject: Rome) present progressive"));
}

TEST(Subjects, ABareVerbGoesWithTheVerbThatHasAnAuxiliary) {
  EXPECT_TRUE(has(read("Rome Rome PROPN NNP 3 nsubj will will AUX MD 3 aux keep keep VERB VB 0 "
                       "root Chad Chad PROPN NNP 3 obj from from SCONJ IN 6 mark fighting fight "
                       "VERB VBG 3 advcl and and CCONJ CC 8 cc back back VERB VB 6 conj Mali Mali "
                       "PROPN NNP 8 obj"),
                  "back(object: Mali, subject: Rome) future will"));
}

TEST(Subjects, BothWereDoneByThem) {
  const std::string booed =
      "Ali Ali PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass booed boo VERB VBN 0 root ";
  EXPECT_TRUE(has(
      read(booed + "and and CCONJ CC 5 cc robbed rob VERB VBN 3 conj by by ADP IN 7 case rebels "
                   "rebel NOUN NNS 5 obl:agent"),
      "boo(object: Ali, subject: rebels) past passive"));
  EXPECT_TRUE(
      has(read(booed + "in in ADP IN 5 case Oslo Oslo PROPN NNP 3 obl and and CCONJ CC 7 cc robbed "
                       "rob VERB VBN 3 conj by by ADP IN 9 case rebels rebel NOUN NNS 7 obl:agent"),
          "boo(object: Ali, in: Oslo) past passive"));
}

TEST(Subjects, BehindACommaTheAgentIsNoPartOfTheDeed) {
  const std::string faulted =
      "Ali Ali PROPN NNP 3 nsubj:pass was be AUX VBD 3 aux:pass faulted fault VERB VBN 0 root for "
      "for SCONJ IN 5 mark selling sell VERB VBG 3 advcl arms arms NOUN NNS 5 obj ";
  EXPECT_TRUE(
      has(read(faulted + ", , PUNCT , 9 punct by by ADP IN 9 case Rome Rome PROPN NNP 5 obl"),
          "fault(object: Ali, purpose: selling, subject: Rome) past passive"));
  EXPECT_TRUE(has(read(faulted + "by by ADP IN 8 case sea sea NOUN NN 5 obl"),
                  "fault(object: Ali, purpose: selling) past passive"));
}

TEST(Subjects, WhatOpensANameDoesNotActBesideIt) {
  EXPECT_TRUE(
      has(read("Omar Omar PROPN NNP 4 nsubj Fund Fund PROPN NNP 3 compound chief chief NOUN "
               "NN 4 nsubj thanks thank VERB VBZ 0 root Mali Mali PROPN NNP 4 obj"),
          "thank(subject: chief, object: Mali) present"));
  EXPECT_TRUE(has(read("Omar Omar PROPN NNP 4 nsubj , , PUNCT , 3 punct unions union NOUN NNS 4 "
                       "nsubj thank thank VERB VBP 0 root Mali Mali PROPN NNP 4 obj"),
                  "thank(subject: Omar, subject: unions, object: Mali) present"));
}

TEST(Subjects, TheNameOfABookIsNoDoer) {
  EXPECT_TRUE(has(read("In in ADP IN 2 case memoirs memoir NOUN NNS 7 obl , , PUNCT , 4 punct Omar "
                       "Omar PROPN NNP 7 nsubj , , PUNCT , 6 punct Ali Ali PROPN NNP 7 nsubj "
                       "thanked thank VERB VBD 0 root Mali Mali PROPN NNP 7 obj"),
                  "thank(in: memoirs, subject: Ali, object: Mali) past"));
  EXPECT_TRUE(has(read("In in ADP IN 2 case May May PROPN NNP 7 obl , , PUNCT , 4 punct Omar Omar "
                       "PROPN NNP 7 nsubj , , PUNCT , 6 punct Ali Ali PROPN NNP 7 nsubj thanked "
                       "thank VERB VBD 0 root Mali Mali PROPN NNP 7 obj"),
                  "thank(in: May, subject: Omar, subject: Ali, object: Mali) past"));
}

TEST(Subjects, ANameBeforeWordsSetApart) {
  const auto lines = read(
      "Rome Rome PROPN NNP 2 nsubj backed back VERB VBD 0 root Mali Mali PROPN NNP 2 obj and and "
      "CCONJ CC 5 cc Chad Chad PROPN NNP 3 conj , , PUNCT , 8 punct as as SCONJ IN 8 mark planned "
      "plan VERB VBN 10 advcl , , PUNCT , 8 punct robbed rob VERB VBD 2 conj banks bank NOUN NNS "
      "10 "
      "obj");
  EXPECT_TRUE(has(lines, "back(subject: Rome, object: Mali) past"));
  EXPECT_TRUE(std::ranges::any_of(lines, [](const std::string& line) {
    return line.starts_with("rob(") && line.contains("subject: Chad");
  }));
}

TEST(Subjects, BehindACommaWithSomebodyDoingIt) {
  const std::string went = "Rome Rome PROPN NNP 2 nsubj left leave VERB VBD 0 root , , PUNCT , ";
  const std::string with = " punct with with ADP IN 5 case Chad Chad PROPN NNP 2 obl ";
  EXPECT_TRUE(
      has(read(went + "6" + with + "mocking mock VERB VBG 2 advcl Mali Mali PROPN NNP 6 obj"),
          "mock(object: Mali, subject: Chad)"));
  EXPECT_TRUE(has(read(went + "2" + with +
                       ", , PUNCT , 7 punct mocking mock VERB VBG 2 advcl Mali Mali PROPN NNP 7 "
                       "obj"),
                  "mock(object: Mali, subject: Rome)"));
}

TEST(Subjects, WhoIsPressedIntoADeed) {
  EXPECT_TRUE(
      has(read("Rome Rome PROPN NNP 2 nsubj pressed press VERB VBD 0 root Chad Chad PROPN "
               "NNP 2 obj into into SCONJ IN 5 mark robbing rob VERB VBG 2 advcl banks bank "
               "NOUN NNS 5 obj"),
          "rob(object: banks, subject: Chad)"));
}

TEST(Subjects, WhoseIreOneDraws) {
  const std::string drew = "Rome Rome PROPN NNP 2 nsubj drew draw VERB VBD 0 root ";
  EXPECT_TRUE(has(read(drew + "Mali Mali PROPN NNP 5 nmod:poss 's 's PART POS 3 case ire ire NOUN "
                              "NN 2 obj"),
                  "draw(subject: Rome, object: ire, from: Mali) past"));
  EXPECT_TRUE(has(read(drew + "the the DET DT 4 det ire ire NOUN NN 2 obj of of ADP IN 6 case Mali "
                              "Mali PROPN NNP 4 nmod"),
                  "draw(subject: Rome, object: ire, from: Mali) past"));
  EXPECT_TRUE(has(read(drew + "Mali Mali PROPN NNP 5 nmod:poss 's 's PART POS 3 case support "
                              "support NOUN NN 2 obj"),
                  "draw(subject: Rome, object: support) past"));
  EXPECT_TRUE(has(read(drew + "Mali Mali PROPN NNP 5 nmod:poss 's 's PART POS 3 case map map NOUN "
                              "NN 2 obj"),
                  "draw(subject: Rome, object: map) past"));
}

}  // namespace
}  // namespace chancery::predicates::testing
