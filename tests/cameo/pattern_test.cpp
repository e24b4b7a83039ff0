// The pattern language: words before and after the verb, open and closed, sides and sets.
#include "chancery/cameo/pattern.h"

#include <gtest/gtest.h>

namespace chancery::cameo {
namespace {

const WordSets& sets() {
  static const WordSets kSets = {{"TIES", {{"TIES"}, {"FRIENDLY", "RELATIONS"}}}};
  return kSets;
}

// The sentence's words, the verb at `verb`, a coded phrase for each word in angle brackets.
struct Scene {
  std::vector<std::string> words;
  std::vector<CodedPhrase> phrases;
  Window window;
};
Scene scene(std::string_view text, std::string_view verb) {
  Scene made;
  std::string word;
  for (const char c : std::string(text) + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    const bool coded = word.starts_with("<");
    if (coded) word = word.substr(1, word.size() - 2);
    const std::size_t at = made.words.size();
    if (coded) made.phrases.push_back({at, at + 1, {word}});
    if (word == verb) made.window = {at, at + 1, 0, 0};
    made.words.push_back(word);
    word.clear();
  }
  made.window.end = made.words.size();
  return made;
}

std::optional<PatternMatch> tried(std::string_view pattern, const Scene& scene) {
  PatternError error;
  const auto compiled = compile("000", pattern, sets(), error);
  EXPECT_TRUE(compiled.has_value());
  return match(*compiled, scene.words, scene.phrases, scene.window);
}
bool fits(std::string_view pattern, const Scene& scene) {
  return tried(pattern, scene).has_value();
}

TEST(Pattern, BlankIsOpenUnderscoreIsClosed) {
  const Scene made = scene("<RUR> WILL NOT EVER BREAK ITS OLD TIES WITH <ZEN>", "BREAK");
  EXPECT_TRUE(fits("* TIES", made));
  EXPECT_TRUE(fits("* OLD_TIES", made));
  EXPECT_FALSE(fits("* ITS_TIES", made));
  EXPECT_FALSE(fits("*_TIES", made));
  EXPECT_TRUE(fits("*_ITS", made));
  EXPECT_TRUE(fits("NOT *", made));
  EXPECT_FALSE(fits("NOT_*", made));
  EXPECT_TRUE(fits("WILL_NOT_EVER_*", made));
  EXPECT_FALSE(fits("WILL_EVER *", made));
  EXPECT_FALSE(fits("TIES *", made));
}

TEST(Pattern, SetsMayHoldSeveralWords) {
  EXPECT_TRUE(fits("* &TIES", scene("<RUR> BREAK OFF FRIENDLY RELATIONS", "BREAK")));
  EXPECT_FALSE(fits("* &TIES", scene("<RUR> BREAK OFF RELATIONS", "BREAK")));
  EXPECT_TRUE(fits("* OFF_&TIES_WITH", scene("<RUR> BREAK OFF TIES WITH", "BREAK")));
}

TEST(Pattern, SidesAreTheNearestCodedPhrases) {
  const Scene made = scene("<ZEN> SAID <RUR> RECEIVE MONEY FROM THE <HEN> AND SO ON", "RECEIVE");
  const auto found = tried("+ * MONEY FROM $", made);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->target->codes.front(), "RUR");
  EXPECT_EQ(found->source->codes.front(), "HEN");
  EXPECT_FALSE(fits("* MONEY FROM $ +", made));
}

TEST(Pattern, SkipPassesOverOnePhrase) {
  const Scene made = scene("<RUR> DINE AT <ZEN> WITH <HEN>", "DINE");
  const auto found = tried("* AT ^ WITH +", made);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->target->codes.front(), "HEN");
}

TEST(Pattern, CompoundBeforeTheVerbNeedsTwoMembers) {
  Scene made = scene("<RUR> AGREE", "AGREE");
  EXPECT_FALSE(fits("% *", made));
  made.phrases.front().codes.emplace_back("ZEN");
  ASSERT_TRUE(fits("% *", made));
  EXPECT_EQ(tried("% *", made)->both->codes.size(), 2U);
}

TEST(Pattern, UnknownSetsAreNamed) {
  PatternError error;
  EXPECT_FALSE(compile("000", "* &TEIS", sets(), error).has_value());
  EXPECT_EQ(error.unknown_set, "TEIS");
}

TEST(Pieces, HyphensStopsAndApostrophesDivide) {
  EXPECT_EQ(pieces_of("Al-Qaeda's U.N. aid_body"),
            (std::vector<std::string>{"AL", "QAEDA", "S", "UN", "AID", "BODY"}));
  EXPECT_EQ(pieces_of("won’t"), (std::vector<std::string>{"WON", "T"}));
}

}  // namespace
}  // namespace chancery::cameo
