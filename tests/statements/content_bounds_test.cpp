#include "chancery/statements/content_bounds.h"

#include "tests/statements/tree_text.h"

namespace chancery::statements {
namespace {

// The content after its bounds are set; words of it apart by spaces.
std::string bounds_of(std::string_view words, std::uint32_t cue, TokenRange content) {
  const document::Document document = document_of(words);
  TreeView tree;
  tree.reset(document);
  WordFacts facts;
  facts.reset(tree, rules().cues());
  std::string out;
  for (const TokenRange piece : bounded(facts, TokenId(cue), {content}))
    out.append(out.empty() ? "" : " … ").append(document.slice(tree.span(piece)));
  return out;
}

TEST(Bounds, WordsBeforeAQuotedPartBelongToIt) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    the/the/DET/4/det
    talks/talk/NOUN/6/nsubj
    “_/“/PUNCT/6/punct
    changed/change/VERB/2/ccomp
    nothing_/nothing/PRON/6/obj
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(4), TokenId(8)}), "the talks “changed nothing”");
}

TEST(Bounds, NobodyWhoIsToldBelongsToIt) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    told/tell/VERB/0/root
    reporters/reporter/NOUN/2/iobj
    “_/“/PUNCT/5/punct
    nothing/nothing/PRON/6/nsubj
    changed_/change/VERB/2/ccomp
    ”/”/PUNCT/6/punct
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(3), TokenId(7)}), "“nothing changed”");
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(7)}), "reporters “nothing changed”");
}

TEST(Bounds, TheSameSpeakerGoesOn) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    it/it/PRON/4/nsubj
    rained/rain/VERB/2/ccomp
    and/and/CCONJ/6/cc
    warned/warn/VERB/4/conj
    that/that/SCONJ/9/mark
    dams/dam/NOUN/9/nsubj
    broke/break/VERB/6/ccomp
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(9)}), "it rained");
}

TEST(Bounds, SomebodyElseMaySpeakInside) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    said/say/VERB/0/root
    Moreau/Moreau/PROPN/4/nsubj
    lied/lie/VERB/2/ccomp
    and/and/CCONJ/6/cc
    claimed/claim/VERB/4/conj
    that/that/SCONJ/9/mark
    dams/dam/NOUN/9/nsubj
    broke/break/VERB/6/ccomp
    ././PUNCT/2/punct)";
  EXPECT_EQ(bounds_of(kWords, 1, {TokenId(2), TokenId(9)}),
            "Moreau lied and claimed that dams broke");
}

}  // namespace
}  // namespace chancery::statements
