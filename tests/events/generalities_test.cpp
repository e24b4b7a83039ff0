// What is told of no occasion, and what companies do among themselves.
#include "tests/events/scene.h"

namespace chancery::events::testing {
namespace {

constexpr const char* kMore = R"(
pattern  t.back
code     SUPPORT
verb     back
subject  ACTOR:source
object   ACTOR:target

pattern  t.ask
code     REQUEST
verb     ask
subject  ACTOR:source
object   ACTOR:target
content  ANY

pattern  t.truce
code     CONCEDE
verb     declare
subject  ACTOR:source
object   lemma: truce
)";

Lines with_more(const std::string& rows) {
  static const Coder kCoder = std::move(*Coder::load(data_with(kMore)));
  return events_of(scene(rows, kCoder));
}

TEST(Generalities, SharesOfASurveyAreNoSupport) {
  const std::string backed =
      "Iranian Iranian ADJ JJ 2 amod soldiers soldier NOUN NNS 3 nsubj backed back VERB VBD 0 root "
      "Iraq Iraq PROPN NNP 3 obj ";
  const std::string share = "70 70 NUM CD 6 nummod percent percent NOUN NN 3 obl";
  EXPECT_EQ(with_more(backed), Lines{"SUPPORT IRN > IRQ occurred"});
  EXPECT_EQ(with_more(backed + share), Lines{});
  // One who holds an office speaks for himself.
  EXPECT_EQ(with_more("Iranian Iranian ADJ JJ 2 amod ministers minister NOUN NNS 3 nsubj backed "
                      "back VERB VBD 0 root Iraq Iraq PROPN NNP 3 obj " +
                      share),
            Lines{"SUPPORT IRN > IRQ occurred"});
}

TEST(Generalities, WhoeverDoesItIsNobody) {
  const auto likes = [](const std::string& whom, int noun) {
    const std::string at = std::to_string(noun);
    const std::string verb = std::to_string(noun + 2);
    return "Oman Oman PROPN NNP 2 nsubj likes like VERB VBZ 0 root " + whom +
           " 2 obj who who PRON WP " + verb + " nsubj attacked attack VERB VBD " + at +
           " acl:relcl Iraq Iraq PROPN NNP " + verb + " obj";
  };
  EXPECT_EQ(coded(likes("rebels rebel NOUN NNS", 3)), Lines{"ASSAULT rebels > IRQ occurred"});
  EXPECT_EQ(coded(likes("politicians politician NOUN NNS", 3)), Lines{});
}

TEST(Generalities, ATruceOfACoalitionIsPublic) {
  EXPECT_EQ(with_more("coalition coalition NOUN NN 2 nsubj declared declare VERB VBD 0 root truce "
                      "truce NOUN NN 2 obj"),
            Lines{"CONCEDE coalition > - occurred"});
}

TEST(Generalities, WhetherOneWouldIsNotAskedFor) {
  const std::string asked =
      "Iran Iran PROPN NNP 2 nsubj asked ask VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj ";
  EXPECT_EQ(with_more(asked + "to to PART TO 5 mark vanish vanish VERB VB 2 xcomp"),
            Lines{"REQUEST IRN > IRQ occurred"});
  EXPECT_EQ(with_more(asked + "whether whether SCONJ IN 6 mark it it PRON PRP 6 nsubj vanished "
                              "vanish VERB VBD 2 ccomp"),
            Lines{});
}

TEST(Generalities, TradeIsNoPolitics) {
  constexpr const char* kTradeReport =
      " / shareholder shareholder NOUN NN 2 nsubj fell fall VERB VBD 0 root / dividend dividend "
      "NOUN NN 2 nsubj rose rise VERB VBD 0 root / merger merger NOUN NN 2 nsubj failed fail VERB "
      "VBD 0 root";
  const auto march = [](const std::string& who) {
    return "Iranian Iranian ADJ JJ 2 amod " + who + " 3 nsubj marched march VERB VBD 0 root";
  };
  const std::string workers = march("workers worker NOUN NNS");
  const std::string ministers = march("ministers minister NOUN NNS");
  EXPECT_EQ(coded(workers), Lines{"PROTEST IRN > - occurred"});
  EXPECT_EQ(coded(workers + kTradeReport), Lines{});
  EXPECT_EQ(coded(ministers + kTradeReport), Lines{"PROTEST IRN > - occurred"});
}

// "Iranian minister urges Iraq", and below: "Iran urged Iraq".
TEST(Generalities, TheLeadTellsWhatTheHeadlineTold) {
  const std::string headline =
      "Iranian Iranian ADJ JJ 2 amod minister minister NOUN NN 3 nsubj urged urge VERB VBD 0 root "
      "Iraq Iraq PROPN NNP 3 obj / ";
  const std::string iran =
      "Iran Iran PROPN NNP 2 nsubj urged urge VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";
  const std::string oman =
      "Oman Oman PROPN NNP 2 nsubj urged urge VERB VBD 0 root Iraq Iraq PROPN NNP 2 obj";
  EXPECT_EQ(coded(headline + iran), Lines{"REQUEST IRN > IRQ occurred"});
  EXPECT_EQ(coded(headline + oman),
            (Lines{"REQUEST IRN > IRQ occurred", "REQUEST OMN > IRQ occurred"}));
}

}  // namespace
}  // namespace chancery::events::testing
