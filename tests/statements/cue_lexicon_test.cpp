#include "chancery/statements/cue_lexicon.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace chancery::statements {
namespace {

namespace fs = std::filesystem;

class CueFile : public ::testing::Test {
 protected:
  void SetUp() override {
    root_ = fs::temp_directory_path() / ("chancery-cues-" + std::to_string(::getpid()));
    fs::create_directories(root_ / "statements");
  }
  void TearDown() override { fs::remove_all(root_); }
  std::vector<base::Error> errors(const std::string& text) {
    std::ofstream(root_ / "statements" / "cues.blk") << text;
    return CueLexicon::check(*lexicon::DataFiles::open({root_}));
  }
  fs::path root_;
};

TEST_F(CueFile, AGoodFileHasNoErrors) {
  EXPECT_TRUE(errors("cues  a\nclass neutral\nframe clause\nverb say | point out\n").empty());
  const auto cues = CueLexicon::load(*lexicon::DataFiles::open({root_}));
  ASSERT_TRUE(cues.has_value());
  EXPECT_NE(cues->find(CueKind::kVerb, "point_out", Frame::kClause), nullptr);
  EXPECT_EQ(cues->find(CueKind::kVerb, "say", Frame::kObject), nullptr);
}

TEST_F(CueFile, NamesFileLineAndColumn) {
  const auto found = errors("cues  a\nclass nutral\nframe clause\nverb say\n");
  ASSERT_FALSE(found.empty());
  EXPECT_EQ(found[0].code, "E-STA-002");
  EXPECT_EQ(found[0].place.line, 2U);
  EXPECT_EQ(found[0].place.column, 7U);
  EXPECT_NE(found[0].hint.find("neutral"), std::string::npos);
}

TEST_F(CueFile, UnknownKeyMissingWordsSilentWord) {
  EXPECT_EQ(errors("cues  a\nclas neutral\nframe clause\nverb say\n")[0].code, "E-STA-001");
  EXPECT_EQ(errors("cues  a\nclass neutral\nframe clause\n")[0].code, "E-STA-003");
  const auto silent = errors(
      "cues  a\nclass neutral\nframe clause\nverb say\n\ncues  b\nclass warns\nframe clause\nverb "
      "say\n");
  ASSERT_EQ(silent.size(), 1U);
  EXPECT_EQ(silent[0].code, "E-STA-004");
  EXPECT_EQ(errors("")[0].code, "E-STA-005");
}

TEST_F(CueFile, FormsFollowFromSpellingAndData) {
  ASSERT_TRUE(errors("cues  a\nclass neutral\nframe clause\nverb deny | admit | tell | "
                     "urge\n\nforms tell\nform told\n")
                  .empty());
  const auto cues = CueLexicon::load(*lexicon::DataFiles::open({root_}));
  EXPECT_EQ(cues->verb_of_form("denied"), "deny");
  EXPECT_EQ(cues->verb_of_form("admitted"), "admit");
  EXPECT_EQ(cues->verb_of_form("urging"), "urge");
  EXPECT_EQ(cues->verb_of_form("told"), "tell");
  EXPECT_EQ(cues->verb_of_form("tables"), "");
}

TEST(CueLexicon, ShippedFileIsSoundAndLarge) {
  const auto files = lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"});
  ASSERT_TRUE(files.has_value());
  for (const base::Error& error : CueLexicon::check(*files)) ADD_FAILURE() << error.to_string();
  const auto cues = CueLexicon::load(*files);
  ASSERT_TRUE(cues.has_value());
  EXPECT_GE(cues->word_count(), 400U);
  EXPECT_NE(cues->find(CueKind::kPreposition, "according_to", Frame::kClause), nullptr);
  EXPECT_EQ(cues->find(CueKind::kVerb, "deny", Frame::kClause)->cue_class, "denies");
}

}  // namespace
}  // namespace chancery::statements
