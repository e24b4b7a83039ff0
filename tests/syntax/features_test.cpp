#include "chancery/syntax/features.h"

#include <gtest/gtest.h>

#include "chancery/syntax/lemma_script.h"
#include "chancery/syntax/name_decoder.h"

namespace chancery::syntax {
namespace {

TEST(Features, FormsMeetAndShapesDiffer) {
  EXPECT_EQ(word_features("Erdo\u011fan").form, "erdogan");
  EXPECT_EQ(word_features("1,234").form, "0,000");
  EXPECT_EQ(word_features("\u201c").form, "\"");
  EXPECT_EQ(word_features("Lavrov").pieces, word_features("LAVROV").pieces);
  EXPECT_NE(word_features("Lavrov").shape, word_features("LAVROV").shape);
  for (const auto piece : word_features("internationalisation").pieces)
    EXPECT_LT(piece, kPieceBuckets);
  EXPECT_EQ(word_features(std::string(100000, 'x')).form.size(), kLongestWord);
}

TEST(LemmaScripts, EditWords) {
  LemmaScript script;
  ASSERT_TRUE(LemmaScript::parse("l:3:y", script));
  EXPECT_EQ(script.apply("Parties"), "party");
  ASSERT_TRUE(LemmaScript::parse("l:2:be", script));
  EXPECT_EQ(script.apply("\u2019s"), "be");
  ASSERT_TRUE(LemmaScript::parse("k:0:", script));
  EXPECT_EQ(script.apply("Kyiv"), "Kyiv");
  ASSERT_TRUE(LemmaScript::parse("t:9:", script));
  EXPECT_EQ(script.apply("abc"), "Abc");  // shorter than the cut
  EXPECT_FALSE(LemmaScript::parse("x:1:", script));
  EXPECT_FALSE(LemmaScript::parse("l:a:", script));
}

TEST(Names, InsideFollowsItsOwnBegin) {
  // Three words; the second prefers I-LOC though the first is B-PER: I-LOC cannot follow.
  std::vector<float> scores(3 * kNameTags, 0.0F);
  scores[1] = 5.0F;              // B-PER
  scores[kNameTags + 6] = 3.0F;  // I-LOC
  scores[kNameTags + 2] = 2.9F;  // I-PER
  scores[2 * kNameTags] = 4.0F;  // O
  const auto names = decode_names(scores, document::TokenId(10));
  ASSERT_EQ(names.size(), 1U);
  EXPECT_EQ(names[0].name.kind, document::NameKind::kPerson);
  EXPECT_EQ(names[0].name.tokens.first.value, 10U);
  EXPECT_EQ(names[0].name.tokens.last.value, 12U);
}

}  // namespace
}  // namespace chancery::syntax
