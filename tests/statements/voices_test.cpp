#include "chancery/statements/voices.h"

#include <algorithm>

#include "tests/statements/tree_text.h"

namespace chancery::statements {
namespace {

using Names = std::vector<std::string>;

constexpr std::string_view kBraunNodded = R"(Braun/Braun/PROPN/2/nsubj
    nodded/nod/VERB/0/root
    ././PUNCT/2/punct

)";

constexpr std::string_view kWhenBraunArrived = R"(When/when/SCONJ/3/mark
    Braun/Braun/PROPN/3/nsubj
    arrived/arrive/VERB/5/advcl
    he/he/PRON/5/nsubj
    said/say/VERB/0/root
    it/it/PRON/7/nsubj
    rained/rain/VERB/5/ccomp
    ././PUNCT/5/punct)";

std::string weber_said() { return saying("Weber", "said/say", "Lang/Lang/PROPN", false); }
std::string he_said() { return saying("He"); }

TEST(Voices, ThePronounIsWhoSpokeLastNotWhoWasNamedLast) {
  EXPECT_EQ(speakers_of(read(weber_said() + he_said())), (Names{"Weber", "Weber"}));
}

TEST(Voices, ANewSubjectTakesTheFloor) {
  const auto document = read(weber_said() + std::string(kBraunNodded) + he_said());
  EXPECT_EQ(speakers_of(document), (Names{"Weber", "Braun"}));
}

TEST(Voices, ASubjectInItsOwnSentenceComesFirst) {
  const auto document = read(weber_said() + std::string(kWhenBraunArrived));
  EXPECT_EQ(speakers_of(document), (Names{"Weber", "Braun"}));
}

TEST(Voices, TheSourceStaysAsItStands) {
  const auto document = read(R"(Weber/Weber/PROPN/4/nsubj
    ,/,/PUNCT/1/punct
    who_/who/PRON/5/nsubj
    left/leave/VERB/0/root
    said/say/VERB/1/acl:relcl
    it/it/PRON/7/nsubj
    rained/rain/VERB/5/ccomp
    ././PUNCT/4/punct)");
  ASSERT_EQ(document.statements.get().size(), 1U);
  const document::Statement& statement = document.statements.get()[0];
  EXPECT_EQ(document.slice(statement.source.front()), "who");
  EXPECT_EQ(speakers_of(document), Names{"Weber"});
}

TEST(Voices, ADocumentThatReadsInsideLostMarks) {
  const auto document = read(R"(“_/“/PUNCT/4/punct
    Most/most/ADJ/3/amod
    members/member/NOUN/4/nsubj
    condemned/condemn/VERB/0/root
    war/war/NOUN/4/obj
    The/the/DET/7/det
    document/document/NOUN/8/nsubj
    reads_/read/VERB/4/parataxis
    :/:/PUNCT/8/punct
    prices/price/NOUN/11/nsubj
    rise_/rise/VERB/8/ccomp
    ”/”/PUNCT/4/punct)");
  const auto lines = told(document);
  EXPECT_NE(
      std::find(lines.begin(), lines.end(),
                "direct neutral The document | reads | “Most members condemned war … prices rise”"),
      lines.end())
      << (lines.empty() ? "nothing" : lines[0]);
}

}  // namespace
}  // namespace chancery::statements
