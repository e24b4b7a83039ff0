#include "chancery/statements/choice_mending.h"

#include "tests/statements/scene.h"

namespace chancery::statements {
namespace {

// A draft of the cue at this word, known to be speech, with this content.
Draft draft_at(const Scene& scene, TokenId cue, TokenRange content) {
  Draft draft;
  draft.cue_head = cue;
  draft.cue_range = {cue, TokenId(cue.value + 1)};
  draft.cue = scene.facts.cues().find(CueKind::kVerb, "say", Frame::kClause);
  draft.content = {content};
  draft.content_head = content.first;
  return draft;
}

// Whom it is told to and what is left of the content, " | " between them.
std::string told_of(std::string_view words, TokenRange content) {
  const Scene scene(words);
  const TokenId cue(1);
  Draft draft = draft_at(scene, cue, content);
  find_told(scene.facts, cue, draft);
  return (draft.addressee ? scene.words({draft.addressee->range}) : "nobody") + " | " +
         scene.words(draft.content);
}

constexpr std::string_view kProposed = R"(Weber/Weber/PROPN/2/nsubj
    proposed/propose/VERB/0/root
    to/to/ADP/5/case
    the/the/DET/5/det
    states/state/NOUN/2/obl
    a/a/DET/7/det
    plan/plan/NOUN/2/obj
    ././PUNCT/2/punct)";

TEST(Mending, WhoIsToldStandsBeforeWhatIsSaid) {
  EXPECT_EQ(told_of(kProposed, {TokenId(2), TokenId(7)}), "the states | a plan");
  EXPECT_EQ(told_of(kProposed, {TokenId(5), TokenId(7)}), "the states | a plan");
}

TEST(Mending, WhatIsObjectedToIsNobody) {
  constexpr std::string_view kWords = R"(Weber/Weber/PROPN/2/nsubj
    objected/object/VERB/0/root
    to/to/ADP/5/case
    the/the/DET/5/det
    plan/plan/NOUN/2/obl
    of/of/ADP/7/case
    Moreau/Moreau/PROPN/5/nmod
    ././PUNCT/2/punct)";
  EXPECT_EQ(told_of(kWords, {TokenId(3), TokenId(7)}), "nobody | the plan of Moreau");
}

constexpr std::string_view kClaim = R"(General/general/NOUN/2/nsubj
    Weber_/Weber/PROPN/0/root
    ’s/’s/PART/2/case
    claim/claim/NOUN/2/obj
    that/that/SCONJ/7/mark
    talks/talk/NOUN/7/nsubj
    failed/fail/VERB/4/acl
    ././PUNCT/2/punct)";

TEST(Mending, AClaimIsItsOwners) {
  const Scene scene(kClaim);
  Draft draft = draft_at(scene, TokenId(3), {TokenId(4), TokenId(7)});
  const auto owner = source_before(scene.facts, TokenId(3), draft);
  ASSERT_TRUE(owner.has_value());
  EXPECT_EQ(scene.words({owner->range}), "General Weber");
  draft.source = Phrase{TokenId(5), {TokenId(5), TokenId(6)}};
  EXPECT_FALSE(source_before(scene.facts, TokenId(3), draft).has_value());
}

}  // namespace
}  // namespace chancery::statements
