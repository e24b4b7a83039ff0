// Whether it happened: negation, modality, tense, and the verbs above.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

TEST(Status, PastOccurredPresentProgressiveIsOngoing) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj"),
      Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 3 nsubj is be AUX VBZ 3 aux attacking attack VERB VBG 0 root "
            "Iraq Iraq PROPN NNP 3 obj"),
      Lines{"ASSAULT IRN > IRQ ongoing"});
}

TEST(Status, NegationGoesOnToTheSecondVerb) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 4 nsubj did do AUX VBD 4 aux not not PART RB 4 advmod attack "
            "attack VERB VB 0 root Iraq Iraq PROPN NNP 4 obj or or CCONJ CC 7 cc bomb bomb VERB "
            "VB 4 conj Kuwait Kuwait PROPN NNP 7 obj"),
      (Lines{"ASSAULT IRN > IRQ negated", "ASSAULT IRN > KWT negated"}));
}

TEST(Status, NegationThatThePatternAsksForIsNone) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 4 nsubj will will AUX MD 4 aux not not PART RB 4 advmod accept "
            "accept VERB VB 0 root the the DET DT 6 det plan plan NOUN NN 4 obj"),
      Lines{"REJECT IRN > - occurred"});
}

TEST(Status, AFixedStatusLeavesANegation) {
  const auto will = [](const std::string& middle, const std::string& verb) {
    return coded("Iran Iran PROPN NNP " + verb + " nsubj will will AUX MD " + verb + " aux " +
                 middle + "retaliate retaliate VERB VB 0 root");
  };
  EXPECT_EQ(will("", "3"), Lines{"THREATEN IRN > - occurred"});
  EXPECT_EQ(will("not not PART RB 4 advmod ", "4"), Lines{"THREATEN IRN > - negated"});
}

TEST(Status, WhatIsVitalHasNotHappened) {
  const auto it_is = [](const std::string& word) {
    return coded(
        "It it PRON PRP 3 expl is be AUX VBZ 3 cop " + word +
        " ADJ JJ 0 root that that SCONJ IN 6 mark Iran Iran PROPN NNP 6 nsubj attacked attack "
        "VERB VBD 3 csubj Iraq Iraq PROPN NNP 6 obj");
  };
  EXPECT_EQ(it_is("possible possible"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(it_is("clear clear"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Status, ARefusalThatIsDecidedHasOccurred) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 2 nsubj decided decide VERB VBD 0 root it it PRON PRP 6 nsubj will "
          "will AUX MD 6 aux not not PART RB 6 advmod accept accept VERB VB 2 ccomp the the DET "
          "DT 8 det plan plan NOUN NN 6 obj"),
      Lines{"REJECT IRN > - occurred"});
}

// "Will not accept" refuses, "must not accept" is advice.
TEST(Status, WhatMustNotBeAcceptedIsNotRefused) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 4 nsubj must must AUX MD 4 aux not not PART RB 4 advmod accept "
            "accept VERB VB 0 root the the DET DT 6 det plan plan NOUN NN 4 obj"),
      Lines{});
}

TEST(Status, PossibilityAndConditionAreHypothetical) {
  for (const char* modal : {"may", "could", "should"}) {
    EXPECT_EQ(coded(std::string("Iran Iran PROPN NNP 3 nsubj ") + modal + " " + modal +
                    " AUX MD 3 aux attack attack VERB VB 0 root Iraq Iraq PROPN NNP 3 obj"),
              Lines{"ASSAULT IRN > IRQ hypothetical"})
        << modal;
  }
  EXPECT_EQ(
      coded("If if SCONJ IN 3 mark Iran Iran PROPN NNP 3 nsubj attacks attack VERB VBZ 6 advcl "
            "Iraq Iraq PROPN NNP 3 obj prices price NOUN NNS 6 nsubj rise rise VERB VBP 0 root"),
      Lines{"ASSAULT IRN > IRQ hypothetical"});
}

TEST(Status, FutureIsPlannedUnlessATypeTakesIt) {
  EXPECT_EQ(coded("Iran Iran PROPN NNP 3 nsubj will will AUX MD 3 aux attack attack VERB VB 0 root "
                  "Iraq Iraq PROPN NNP 3 obj"),
            Lines{"ASSAULT IRN > IRQ planned"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 3 nsubj will will AUX MD 3 aux meet meet VERB VB 0 root Iraq "
            "Iraq PROPN NNP 3 obj"),
      Lines{"AGREE IRN,IRQ > - occurred"});
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 3 nsubj will will AUX MD 3 aux release release VERB VB 0 root "
            "prisoners prisoner NOUN NNS 3 obj"),
      Lines{"CONCEDE IRN > prisoners occurred"});
}

TEST(Status, VerbsAboveDecide) {
  const auto under = [](const std::string& verb, const std::string& lemma) {
    return coded(
        "Iran Iran PROPN NNP 2 nsubj " + verb + " " + lemma +
        " VERB VBD 0 root to to PART TO 4 mark attack attack VERB VB 2 xcomp Iraq Iraq PROPN "
        "NNP 4 obj");
  };
  EXPECT_EQ(under("planned", "plan"), Lines{"ASSAULT IRN > IRQ planned"});
  EXPECT_EQ(under("failed", "fail"), Lines{"ASSAULT IRN > IRQ negated"});
  EXPECT_EQ(under("tried", "try"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(under("began", "begin"), Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(under("continued", "continue"), Lines{"ASSAULT IRN > IRQ ongoing"});
}

TEST(Status, DecidedAgainstIsNotDone) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj decided decide VERB VBD 0 root against against SCONJ IN 4 "
            "mark attacking attack VERB VBG 2 advcl Iraq Iraq PROPN NNP 4 obj"),
      Lines{"ASSAULT IRN > IRQ negated"});
}

TEST(Status, AnIdeaThatIsWeighedIsHypothetical) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 2 nsubj said say VERB VBD 0 root attacking attack VERB VBG 2 xcomp "
          "Iraq Iraq PROPN NNP 3 obj would would AUX MD 7 aux be be AUX VB 7 cop wrong wrong ADJ "
          "JJ 2 "
          "ccomp"),
      Lines{"ASSAULT IRN > IRQ hypothetical"});
}

TEST(Status, AdjectivesOfANoun) {
  const auto talks = [](const std::string& adjective, const std::string& tag) {
    const auto lines = coded(
        "Iran Iran PROPN NNP 4 nmod:poss 's 's PART POS 1 case " + adjective + " " + adjective +
        " " + tag +
        " 4 amod talks talk NOUN NNS 7 "
        "nsubj with with ADP IN 6 case Iraq Iraq PROPN NNP 4 nmod mattered matter VERB VBD 0 root");
    return lines.empty() ? std::string("nothing") : lines.front();
  };
  EXPECT_EQ(talks("long", "ADJ JJ"), "CONSULT IRN,IRQ > - occurred");
  EXPECT_EQ(talks("upcoming", "ADJ JJ"), "AGREE IRN,IRQ > - occurred");
  EXPECT_EQ(talks("aborted", "VERB VBN"), "CONSULT IRN,IRQ > - negated");
  EXPECT_EQ(talks("potential", "ADJ JJ"), "CONSULT IRN,IRQ > - hypothetical");
  EXPECT_EQ(talks("ongoing", "ADJ JJ"), "CONSULT IRN,IRQ > - ongoing");
}

TEST(Status, WithoutDoingItIsNotDone) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 2 nsubj left leave VERB VBD 0 root without without SCONJ IN 4 mark "
          "meeting meet VERB VBG 2 advcl Iraq Iraq PROPN NNP 4 obj"),
      Lines{"CONSULT IRN,IRQ > - negated"});
  EXPECT_EQ(coded("Iran Iran PROPN NNP 3 nsubj nearly nearly ADV RB 3 advmod attacked attack VERB "
                  "VBD 0 root "
                  "Iraq Iraq PROPN NNP 3 obj"),
            Lines{"ASSAULT IRN > IRQ negated"});
}

TEST(Status, YearsBeforeTheStoryAreHistory) {
  EXPECT_EQ(
      coded(
          "Iran Iran PROPN NNP 3 nsubj had have AUX VBD 3 aux attacked attack VERB VBN 0 root Iraq "
          "Iraq PROPN NNP 3 obj two two NUM CD 6 nummod years year NOUN NNS 3 obl:tmod before "
          "before "
          "ADV RB 3 advmod"),
      Lines{"ASSAULT IRN > IRQ historical"});
  EXPECT_EQ(coded("Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP "
                  "2 obj ten "
                  "ten NUM CD 5 nummod years year NOUN NNS 6 obl:npmod ago ago ADV RB 2 advmod"),
            Lines{"ASSAULT IRN > IRQ historical"});
}

TEST(Status, DenialNamesWhoDenies) {
  const auto document = scene(
      "Iran Iran PROPN NNP 2 nsubj denied deny VERB VBD 0 root bombing bomb VERB VBG 2 xcomp a a "
      "DET DT 5 det hospital hospital NOUN NN 3 obj");
  ASSERT_EQ(document.events.get().size(), 1U);
  const document::Event& event = document.events.get()[0];
  EXPECT_EQ(event.status, document::EventStatus::kDenied);
  ASSERT_TRUE(event.denied_by.has_value());
  EXPECT_EQ(document.slice(event.denied_by->span), "Iran");
}

TEST(Status, LongAgoIsHistorical) {
  EXPECT_EQ(
      coded("Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 "
            "obj in in ADP IN 5 case 2003 2003 NUM CD 2 obl"),
      Lines{"ASSAULT IRN > IRQ historical"});
}

// Without a date, the year that the words name is that of what lies behind the news; a day is so
// where the article names a later year.
TEST(Status, AnArticleWithoutADateNamesTheYearsOfThePast) {
  const auto statuses = [](const std::string& rows) {
    const auto document = scene(rows, coder(), "");
    std::vector<std::string> found;
    for (const auto& event : document.events.get()) found.emplace_back(name_of(event.status));
    return found;
  };
  const std::string year =
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj in in "
      "ADP IN 5 case 2003 2003 NUM CD 2 obl";
  EXPECT_EQ(statuses(year), Lines{"historical"});
  std::string since = year;
  since.replace(since.find("in in ADP"), 9, "since since ADP");
  EXPECT_EQ(statuses(since), Lines{"occurred"});
  const std::string day =
      "Iran Iran PROPN NNP 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj on on "
      "ADP IN 6 case 12 12 NUM CD 6 nummod March March PROPN NNP 2 obl 2003 2003 NUM CD 6 nmod";
  EXPECT_EQ(statuses(day), Lines{"occurred"});
}

TEST(Status, WhatDependsOnAConditionIsHypothetical) {
  EXPECT_EQ(
      coded("If if SCONJ IN 3 mark prices price NOUN NNS 3 nsubj rise rise VERB VBP 6 advcl Iran "
            "Iran PROPN NNP 6 nsubj will will AUX MD 6 aux attack attack VERB VB 0 root Iraq Iraq "
            "PROPN NNP 6 obj"),
      Lines{"ASSAULT IRN > IRQ hypothetical"});
}

// "Will leave before attacking Iraq."
TEST(Status, WhatStandsBesideTheFutureLiesAhead) {
  EXPECT_EQ(coded("Iran Iran PROPN NNP 3 nsubj will will AUX MD 3 aux leave leave VERB VB 0 root "
                  "before before SCONJ IN 5 mark attacking attack VERB VBG 3 advcl Iraq Iraq PROPN "
                  "NNP 5 obj"),
            Lines{"ASSAULT IRN > IRQ planned"});
}

// "Is in talks" goes on; "is at the talks" says where somebody is.
TEST(Status, AStateToldOfNowIsOngoing) {
  const auto in_talks = [](const std::string& be, const std::string& between,
                           const std::string& talks) {
    return coded(
        "Iran Iran PROPN NNP " + talks + " nsubj " + be + " " + talks + " cop in in ADP IN " +
        talks + " case " + between + "talks talk NOUN NNS 0 root with with ADP IN " +
        std::to_string(std::stoi(talks) + 2) + " case Iraq Iraq PROPN NNP " + talks + " nmod");
  };
  EXPECT_EQ(in_talks("is be AUX VBZ", "", "4"), Lines{"CONSULT IRN,IRQ > - ongoing"});
  EXPECT_EQ(in_talks("was be AUX VBD", "", "4"), Lines{"CONSULT IRN,IRQ > - occurred"});
  EXPECT_EQ(in_talks("is be AUX VBZ", "the the DET DT 5 det ", "5"),
            Lines{"CONSULT IRN,IRQ > - occurred"});
}

TEST(Status, AnActThatIsNoneUndoesItsVerb) {
  const auto killed = [](const std::string& article) {
    return coded("Iran Iran PROPN NNP 2 nsubj killed kill VERB VBD 0 root " + article +
                 " DET DT 4 det vote vote NOUN NN 2 obj in in ADP IN 6 case Iraq Iraq PROPN NNP 2 "
                 "obl");
  };
  EXPECT_EQ(killed("the the"), Lines{"ASSAULT IRN > the vote occurred"});
  EXPECT_EQ(killed("no no"), Lines{"ASSAULT IRN > no vote negated"});
}

TEST(Status, WhatIsTalkedAboutIsAnIdea) {
  const auto about = [](const std::string& verb, const std::string& word) {
    return coded("Iran Iran PROPN NNP 2 nsubj " + verb + " VERB VBZ 0 root " + word +
                 " SCONJ IN 4 mark attacking attack VERB VBG 2 advcl Iraq Iraq PROPN NNP 4 obj");
  };
  EXPECT_EQ(about("talks talk", "about about"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(about("lies lie", "about about"), Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(about("refrains refrain", "from from"), Lines{"ASSAULT IRN > IRQ negated"});
  EXPECT_EQ(about("profits profit", "from from"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Status, TheWayToDoWhatMayBeDone) {
  const auto by = [](const std::string& aux) {
    return coded("Iran Iran PROPN NNP 3 nsubj " + aux +
                 " 3 aux win win VERB VB 0 root by by SCONJ IN 5 mark attacking attack VERB VBG 3 "
                 "advcl Iraq Iraq PROPN NNP 5 obj");
  };
  EXPECT_EQ(by("could could AUX MD"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(by("did do AUX VBD"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Status, WhatWillFollowWaitsForIt) {
  const auto when = [](const std::string& aux) {
    return coded("Peace peace NOUN NN 3 nsubj " + aux +
                 " 3 aux come come VERB VB 0 root when when SCONJ WRB 7 mark Iran Iran PROPN NNP 7 "
                 "nsubj has have AUX VBZ 7 aux attacked attack VERB VBN 3 advcl Iraq Iraq PROPN "
                 "NNP 7 obj");
  };
  EXPECT_EQ(when("will will AUX MD"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(when("does do AUX VBZ"), Lines{"ASSAULT IRN > IRQ occurred"});
}

TEST(Status, NotOnlyIsNoDenial) {
  const auto not_only = [](const std::string& word) {
    return coded("Iran Iran PROPN NNP 4 nsubj not not PART RB 4 advmod " + word +
                 " ADV RB 4 advmod attacked attack VERB VBD 0 root Iraq Iraq PROPN NNP 4 obj");
  };
  EXPECT_EQ(not_only("only only"), Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(not_only("yet yet"), Lines{"ASSAULT IRN > IRQ negated"});
  EXPECT_EQ(not_only("simply simply"), Lines{"ASSAULT IRN > IRQ occurred"});
  EXPECT_EQ(coded("Iran Iran PROPN NNP 5 nsubj will will AUX MD 5 aux not not PART RB 5 advmod "
                  "simply simply ADV RB 5 advmod attack "
                  "attack VERB VB 0 root Iraq Iraq PROPN NNP 5 obj"),
            Lines{"ASSAULT IRN > IRQ negated"});
}

TEST(Status, IfTheyDecideIsNoPlan) {
  const auto decides = [](const std::string& opener) {
    return coded(opener +
                 " 3 mark Iran Iran PROPN NNP 3 nsubj decides decide VERB VBZ 8 advcl to to PART "
                 "TO 5 mark attack attack VERB VB 3 xcomp Iraq Iraq PROPN NNP 5 obj prices price "
                 "NOUN NNS 8 nsubj rise rise VERB VBP 0 root");
  };
  EXPECT_EQ(decides("If if SCONJ IN"), Lines{"ASSAULT IRN > IRQ hypothetical"});
  EXPECT_EQ(decides("As as SCONJ IN"), Lines{"ASSAULT IRN > IRQ planned"});
}

}  // namespace
}  // namespace chancery::events::testing
