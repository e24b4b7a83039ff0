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

}  // namespace
}  // namespace chancery::events::testing
