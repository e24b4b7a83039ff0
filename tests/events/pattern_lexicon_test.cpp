// Patterns as data: what loads, and what every mistake looks like.
#include "chancery/events/pattern_lexicon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace chancery::events {
namespace {

namespace fs = std::filesystem;

// The shipped data with one more pattern file laid over it.
std::vector<base::Error> check_with(const std::string& patterns) {
  const fs::path folder =
      fs::temp_directory_path() /
      ("chancery_patterns_" + std::to_string(::testing::UnitTest::GetInstance()->random_seed()) +
       "_" + std::to_string(std::hash<std::string>{}(patterns)));
  fs::create_directories(folder / "patterns");
  std::ofstream(folder / "patterns" / "own.pat") << patterns;
  auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data", folder});
  EXPECT_TRUE(data.has_value());
  auto errors = PatternLexicon::check(*data);
  fs::remove_all(folder);
  return errors;
}

const std::string kGood =
    "pattern  own.one\ncode     SANCTION\nverb     zap\nsubject  ACTOR:source\nobject   class: "
    "sanctions\non|against?  OWNER:target\n";

TEST(PatternLexicon, ShippedDataLoads) {
  auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data"});
  ASSERT_TRUE(data.has_value());
  auto lexicon = PatternLexicon::load(*data);
  ASSERT_TRUE(lexicon.has_value()) << lexicon.error().to_string();
  EXPECT_GT(lexicon->patterns().size(), 100U);
  for (const lexicon::EventType& type : lexicon->ontology().types()) {
    EXPECT_TRUE(std::ranges::any_of(lexicon->patterns(), [&](const Pattern& pattern) {
      return pattern.code == type.name;
    })) << type.name;
  }
  for (const Pattern& pattern : lexicon->patterns())
    EXPECT_FALSE(pattern.examples.empty()) << pattern.id;
}

TEST(PatternLexicon, AGoodPatternHasNoErrors) { EXPECT_TRUE(check_with(kGood).empty()); }

TEST(PatternLexicon, MistakesHaveTheirPlaceAndAGuess) {
  const auto slot = check_with(
      "pattern  own.x\ncode     SANCTION\nverb     zap\nsubject  ACTOR:source\non       "
      "ACTOR:taget\n");
  ASSERT_EQ(slot.size(), 1U);
  EXPECT_EQ(slot[0].code, "E-PAT-003");
  EXPECT_EQ(slot[0].place.line, 5U);
  EXPECT_EQ(slot[0].place.column, 16U);
  EXPECT_NE(slot[0].hint.find("target"), std::string::npos);
  const auto type = check_with("pattern  own.x\ncode     SANCTON\nverb     zap\n");
  ASSERT_FALSE(type.empty());
  EXPECT_EQ(type[0].code, "E-PAT-002");
  EXPECT_NE(type[0].hint.find("SANCTION"), std::string::npos);
  const auto set =
      check_with("pattern  own.x\ncode     SANCTION\nverb     zap\nobject   class: santions\n");
  ASSERT_FALSE(set.empty());
  EXPECT_EQ(set[0].code, "E-PAT-004");
  EXPECT_EQ(check_with("pattern  own.x\ncode     SANCTION\nsubject  ACTOR:source\n").at(0).code,
            "E-PAT-005");
  EXPECT_EQ(check_with("pattern  own.x\ncode     SANCTION\nverb     zap\nsubjet   ACTOR:source\n")
                .at(0)
                .code,
            "E-PAT-001");
}

TEST(PatternLexicon, KindsAndOtherSenses) {
  EXPECT_TRUE(check_with("pattern  own.x\ncode     nothing\nverb     zap\nsubject  ACTOR & not "
                         "kind: person | sector: MIL\n")
                  .empty());
  const auto kind =
      check_with("pattern  own.x\ncode     SANCTION\nverb     zap\nsubject  ACTOR & kind: men\n");
  ASSERT_FALSE(kind.empty());
  EXPECT_EQ(kind[0].code, "E-PAT-003");
}

TEST(PatternLexicon, TwiceTheSameIdIsAnErrorInOneFolderOnly) {
  EXPECT_EQ(check_with(kGood + "\n" + kGood).at(0).code, "E-PAT-006");
  EXPECT_TRUE(
      check_with(
          "pattern  sanction.impose\ncode     SANCTION\nverb     zap\nsubject  ACTOR:source\n")
          .empty());
}

TEST(PatternLexicon, ContradictionsAreFound) {
  const auto errors =
      check_with(kGood +
                 "\npattern  own.two\ncode     AID\nverb     zap\nsubject  ACTOR:source\nobject   "
                 "class: sanctions\non|against?  OWNER:target\n");
  ASSERT_EQ(errors.size(), 1U);
  EXPECT_EQ(errors[0].code, "E-PAT-008");
}

TEST(PatternLexicon, ArrowsAreRead) {
  EXPECT_TRUE(
      check_with(kGood +
                 "example  A.\n         => SANCTION EUR, USAGOV -> BLR (planned)\nnever    B.\n")
          .empty());
  EXPECT_EQ(check_with(kGood + "example  A.\n         => SANKTION EUR\n").at(0).code, "E-PAT-009");
}

TEST(Ontology, ScoresAndCameo) {
  auto data = lexicon::DataFiles::open({fs::path(CHANCERY_SOURCE_DIR) / "data"});
  ASSERT_TRUE(data.has_value());
  const auto ontology = lexicon::Ontology::load(*data);
  ASSERT_TRUE(ontology.has_value());
  EXPECT_EQ(ontology->types().size(), 16U);
  EXPECT_EQ(ontology->score("ACCUSE", {}), -3.0);
  EXPECT_EQ(ontology->score("RETREAT", {"release", "disarm"}), 10.0);
  EXPECT_EQ(ontology->cameo("COERCE", {"curfew"}, {"pro_autocracy"}), "1723");
  EXPECT_EQ(ontology->goldstein("190"), -10.0);
  EXPECT_EQ(ontology->type("REQUEST")->mode_for_embedded("AID"), "assist");
}

}  // namespace
}  // namespace chancery::events
