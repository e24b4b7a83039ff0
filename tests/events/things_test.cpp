// Things that strike are nobody.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

TEST(Things, AnAirstrikeIsNobodyAndOfACountryIsIts) {
  EXPECT_EQ(
      coded("An a DET DT 2 det airstrike airstrike NOUN NN 3 nsubj attacked attack VERB VBD 0 "
            "root Iraq Iraq PROPN NNP 3 obj"),
      Lines{"ASSAULT - > IRQ occurred"});
  EXPECT_EQ(coded("Turkish Turkish ADJ JJ 2 amod missiles missile NOUN NNS 3 nsubj attacked attack "
                  "VERB VBD 0 root Iraq Iraq PROPN NNP 3 obj"),
            Lines{"ASSAULT TUR > IRQ occurred"});
  EXPECT_EQ(coded("rebels rebel NOUN NNS 2 nsubj attacked attack VERB VBD 0 root Iraq Iraq PROPN "
                  "NNP 2 obj"),
            Lines{"ASSAULT rebels > IRQ occurred"});
}

// The pattern asks for soldiers; the words name others.
TEST(Things, WhomAPassiveNamesActsThoughThePatternAsksForAnother) {
  static const Coder kCoder = *Coder::load(data_with(
      "pattern  t.seized\ncode     COERCE\nverb     seize\nobject   ACTOR:target\nsubject?  "
      "ACTOR:source & sector: MIL\n"));
  const std::string seized =
      "Iraqis Iraqi PROPN NNPS 3 nsubj:pass were be AUX VBD 3 aux:pass seized seize VERB VBN 0 "
      "root by by ADP IN 5 case ";
  EXPECT_EQ(events_of(scene(seized + "Turks Turk PROPN NNPS 3 obl:agent", kCoder)),
            Lines{"COERCE TUR > IRQ occurred"});
  EXPECT_EQ(events_of(scene(seized + "strangers stranger NOUN NNS 3 obl:agent", kCoder)),
            Lines{"COERCE - > IRQ occurred"});
}

}  // namespace
}  // namespace chancery::events::testing
