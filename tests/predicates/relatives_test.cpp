// Whom a relative clause describes.
#include "tests/predicates/scene.h"

namespace chancery::predicates::testing {
namespace {

TEST(Relatives, OneOfSeveralIsTheLastNamed) {
  const std::string several =
      "Envoys envoy NOUN NNS 0 root , , PUNCT , 4 punct including include VERB VBG 4 case Ali Ali "
      "PROPN NNP 1 nmod and and CCONJ CC 6 cc Omar Omar PROPN NNP 4 conj , , PUNCT , 10 punct who "
      "who PRON WP 10 nsubj ";
  EXPECT_TRUE(
      has(read(several + "has have AUX VBZ 10 aux robbed rob VERB VBN 1 acl:relcl banks bank NOUN "
                         "NNS 10 obj"),
          "rob(subject: Omar, object: banks) present perfect"));
  EXPECT_TRUE(
      has(read(several + "have have AUX VBP 10 aux robbed rob VERB VBN 1 acl:relcl banks bank NOUN "
                         "NNS 10 obj"),
          "rob(subject: Envoys, object: banks) present perfect"));
}

TEST(Relatives, APersonAndNotTheBodyHeServed) {
  const std::string described =
      "Ali Ali PROPN NNP 0 root , , PUNCT , 4 punct a a DET DT 4 det minister minister NOUN NN 1 "
      "appos in in ADP IN 7 case the the DET DT 7 det ";
  const std::string robbed =
      " who who PRON WP 9 nsubj robbed rob VERB VBD 7 acl:relcl banks bank NOUN NNS 9 obj";
  EXPECT_TRUE(has(read(described + "cabinet cabinet NOUN NN 4 nmod" + robbed),
                  "rob(subject: minister, object: banks) past"));
  EXPECT_TRUE(has(read(described + "actress actress NOUN NN 4 nmod" + robbed),
                  "rob(subject: actress, object: banks) past"));
}

TEST(Relatives, AndWhichGoesOnAboutTheSame) {
  const std::string founded =
      "Fund Fund PROPN NNP 0 root that that PRON WDT 3 nsubj left leave VERB VBD 1 acl:relcl Oslo "
      "Oslo PROPN NNP 3 obj ";
  EXPECT_TRUE(
      has(read(founded + "and and CCONJ CC 7 cc which which PRON WDT 7 nsubj backs back VERB VBZ 4 "
                         "acl:relcl Mali Mali PROPN NNP 7 obj"),
          "back(subject: Fund, object: Mali) present"));
  EXPECT_TRUE(
      has(read(founded + ", , PUNCT , 7 punct which which PRON WDT 7 nsubj backs back VERB VBZ 4 "
                         "acl:relcl Mali Mali PROPN NNP 7 obj"),
          "back(subject: Oslo, object: Mali) present"));
}

TEST(Relatives, ManyWhoDidIt) {
  EXPECT_TRUE(has(read("Chad Chad PROPN NNP 2 nsubj includes include VERB VBZ 0 root many many ADJ "
                       "JJ 2 obj who who PRON WP 5 nsubj fled flee VERB VBD 3 acl:relcl"),
                  "flee(subject: many) past"));
}

TEST(Relatives, AllOfWhomAreAllOfTheList) {
  const std::string list =
      "Ali Ali PROPN NNP 0 root and and CCONJ CC 3 cc Omar Omar PROPN NNP 1 conj , , PUNCT , 8 "
      "punct ";
  EXPECT_TRUE(
      has(read(list + "both both PRON DT 8 nsubj of of ADP IN 7 case whom who PRON WP 5 nmod left "
                      "leave VERB VBD 3 acl:relcl Mali Mali PROPN NNP 8 obj"),
          "leave(subject: Ali, object: Mali, subject: Omar) past"));
  EXPECT_TRUE(
      has(read(list + "one one NUM CD 8 nsubj of of ADP IN 7 case whom who PRON WP 5 nmod left "
                      "leave VERB VBD 3 acl:relcl Mali Mali PROPN NNP 8 obj"),
          "leave(subject: one, object: Mali) past"));
}

TEST(Relatives, BothOfWhichSomebodyElseActsOn) {
  EXPECT_TRUE(has(read("Ali Ali PROPN NNP 0 root and and CCONJ CC 3 cc Omar Omar PROPN NNP 1 conj "
                       "both both PRON DT 8 nsubj of of ADP IN 6 case which which PRON WDT 4 nmod "
                       "Rome Rome PROPN NNP 8 nsubj backed back VERB VBD 1 acl:relcl"),
                  "back(object: Ali, subject: Rome, object: Omar) past"));
}

TEST(Relatives, WhoseFriendsActIsNotActedOn) {
  EXPECT_TRUE(has(read("Mali Mali PROPN NNP 0 root whose whose PRON WP$ 3 nmod:poss troops troop "
                       "NOUN NNS 4 nsubj fled flee VERB VBD 1 acl:relcl"),
                  "flee(subject: troops) past"));
  EXPECT_TRUE(has(read("Mali Mali PROPN NNP 0 root our we PRON PRP$ 3 nmod:poss troops troop NOUN "
                       "NNS 4 nsubj left leave VERB VBD 1 acl:relcl"),
                  "leave(subject: troops, object: Mali) past"));
}

TEST(Relatives, WhichOfTwoStatesHas) {
  EXPECT_TRUE(has(read("Mali Mali PROPN NNP 0 root and and CCONJ CC 3 cc Chad Chad PROPN NNP 1 "
                       "conj - - PUNCT : 7 punct which which PRON WDT 7 nsubj has have AUX VBZ 7 "
                       "aux robbed rob VERB VBN 1 acl:relcl banks bank NOUN NNS 7 obj"),
                  "rob(subject: Chad, object: banks) present perfect"));
}

}  // namespace
}  // namespace chancery::predicates::testing
