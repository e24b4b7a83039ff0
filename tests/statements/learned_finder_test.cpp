#include "chancery/statements/learned_finder.h"

#include <algorithm>
#include <fstream>

#include "tests/statements/scene.h"

namespace chancery::statements {
namespace {

using document::TokenId;
using document::TokenRange;

constexpr std::string_view kSaid = R"(Weber/Weber/PROPN/3/nsubj
    has/have/AUX/3/aux
    said/say/VERB/0/root
    that/that/SCONJ/6/mark
    talks/talk/NOUN/6/nsubj
    failed/fail/VERB/3/ccomp
    on/on/ADP/8/case
    Monday/Monday/PROPN/6/obl
    ././PUNCT/3/punct)";

constexpr std::string_view kQuoted = R"(“_/“/PUNCT/2/punct
    Stop_/stop/VERB/5/ccomp
    ,_/,/PUNCT/2/punct
    ”/”/PUNCT/2/punct
    said/say/VERB/0/root
    Weber_/Weber/PROPN/5/nsubj
    ././PUNCT/5/punct)";

bool has(const std::vector<std::string>& all, std::string_view wanted) {
  return std::find(all.begin(), all.end(), wanted) != all.end();
}

TEST(Candidates, ContentsAreTheClauseWithAndWithoutItsEnds) {
  const Scene scene(kSaid);
  std::vector<Candidate> found;
  find_contents(scene.facts, TokenId(2), nullptr, found);
  const auto all = scene.all(found);
  EXPECT_TRUE(has(all, "that talks failed on Monday"));
  EXPECT_TRUE(has(all, "talks failed on Monday"));
  EXPECT_TRUE(has(all, "that talks failed"));
  EXPECT_LE(found.size(), kMostCandidates);
  for (const Candidate& candidate : found) {
    for (const TokenRange piece : candidate.pieces) EXPECT_FALSE(piece.contains(TokenId(2)));
  }
}

TEST(Candidates, SourcesLeaveTheContentAlone) {
  const Scene scene(kSaid);
  std::vector<Candidate> found;
  const Pieces content{{TokenId(3), TokenId(8)}};
  find_sources(scene.facts, TokenId(2), content, nullptr, found);
  const auto all = scene.all(found);
  EXPECT_EQ(all.front(), "");  // nobody
  EXPECT_TRUE(has(all, "Weber"));
  EXPECT_FALSE(has(all, "talks"));
}

TEST(Candidates, QuotationsAroundACueAreTakenTogether) {
  const Scene scene(R"(“_/“/PUNCT/2/punct
    Stop_/stop/VERB/5/ccomp
    ,_/,/PUNCT/2/punct
    ”/”/PUNCT/2/punct
    said/say/VERB/0/root
    Weber_/Weber/PROPN/5/nsubj
    ././PUNCT/5/punct

    “_/“/PUNCT/2/punct
    Now_/now/ADV/0/root
    ._/./PUNCT/2/punct
    ”/”/PUNCT/2/punct)");
  std::vector<Candidate> found;
  find_contents(scene.facts, TokenId(4), nullptr, found);
  EXPECT_TRUE(has(scene.all(found), "“Stop,” … “Now.”"));
  EXPECT_EQ(scene.facts.quotes().size(), 2U);
  EXPECT_EQ(scene.facts.at(TokenId(1)).quote, 1U);
  EXPECT_EQ(scene.facts.at(TokenId(4)).quote, 0U);
}

TEST(Candidates, OverlapCountsWordsNotPunctuation) {
  const Scene scene(kSaid);
  const Pieces clause{{TokenId(3), TokenId(8)}};
  EXPECT_DOUBLE_EQ(overlap_of(scene.tree, clause, clause), 1.0);
  EXPECT_DOUBLE_EQ(overlap_of(scene.tree, clause, {{TokenId(3), TokenId(9)}}), 1.0);
  EXPECT_DOUBLE_EQ(overlap_of(scene.tree, clause, {{TokenId(4), TokenId(6)}}), 0.4);
  EXPECT_DOUBLE_EQ(overlap_of(scene.tree, {}, {}), 0.0);
}

TEST(Candidates, TidiedJoinsAndTrims) {
  const Scene scene(kSaid);
  EXPECT_EQ(tidied(scene.tree, {{TokenId(6), TokenId(9)}, {TokenId(3), TokenId(6)}}),
            (Pieces{{TokenId(3), TokenId(8)}}));
  EXPECT_TRUE(tidied(scene.tree, {{TokenId(8), TokenId(9)}}).empty());
}

TEST(Cue, TopmostWordOfItsWords) {
  const Scene scene(kSaid);
  EXPECT_EQ(top_of(scene.tree, {TokenId(1), TokenId(3)}), TokenId(2));
  EXPECT_EQ(top_of(scene.tree, {TokenId(8), TokenId(9)}), TokenId(8));
}

TEST(Traits, AreTheSameOnEveryMachine) {
  Traits traits;
  traits.add(1, word_hash("say"), 2, 3);
  EXPECT_EQ(traits.all().front(), 2804912221U);
  EXPECT_EQ(word_hash("say"), 3740819449U);
}

// A model whose only weights say that every possible cue is one.
SpanModel agreeing(const Scene& scene, std::int8_t weight) {
  SpanModel model;
  for (HashedWeights& task : model.tasks) task.weights = {0}, task.mask = 0;
  model.tasks[0].weights = {weight};
  model.tasks[0].scale = 0.1F;
  model.tasks[4].weights.clear();
  model.threshold = 0.2F;
  for (std::uint32_t at = 0; at < scene.facts.size(); ++at)
    model.words.push_back(cue_key(scene.facts.at(TokenId(at))));
  std::sort(model.words.begin(), model.words.end());
  return model;
}

TEST(Finder, DropsWhatTheModelTurnsDown) {
  const Scene scene(kSaid);
  std::vector<Draft> drafts;
  LearnedFinder(agreeing(scene, -10)).revise(scene.tree, rules().cues(), drafts);
  EXPECT_TRUE(drafts.empty());
}

TEST(Finder, AddsWhatTheRulesHaveNot) {
  const Scene scene(kSaid);
  std::vector<Draft> drafts;
  SpanModel model = agreeing(scene, 10);
  model.threshold = 0.01F;  // whatever the shares of the contents
  LearnedFinder(std::move(model)).revise(scene.tree, rules().cues(), drafts);
  ASSERT_FALSE(drafts.empty());
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    EXPECT_LE(drafts[i - 1].cue_range.last, drafts[i].cue_range.first);  // none shares a cue word
  }
}

TEST(Finder, KeepsQuotationsThatTheRulesTied) {
  const Scene scene(kQuoted);
  document::Document document = document_of(kQuoted);
  auto files = lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"});
  ASSERT_TRUE(files.has_value());
  Attributor attributor(*CueLexicon::load(*files));
  attributor.set_scorer(std::make_shared<LearnedFinder>(agreeing(scene, -10)));
  document::Workspace workspace;
  attributor.annotate(document, workspace);
  ASSERT_EQ(document.statements.get().size(), 1U);
  EXPECT_EQ(document.statements.get()[0].kind, document::StatementKind::kDirect);
}

TEST(Model, DamagedFileIsAnError) {
  const std::string path = ::testing::TempDir() + "/statements.chm";
  std::ofstream(path) << "no model";
  const auto finder = LearnedFinder::load(path);
  ASSERT_FALSE(finder.has_value());
  EXPECT_EQ(finder.error().code.substr(0, 6), "E-MOD-");
  const auto none = LearnedFinder::load(path + ".not.there");
  ASSERT_TRUE(none.has_value());
  EXPECT_EQ(*none, nullptr);
}

}  // namespace
}  // namespace chancery::statements
