#include "chancery/pipeline/pattern_change.h"

#include <gtest/gtest.h>

namespace chancery::pipeline {
namespace {

using document::Document;
using document::Predicate;

// "rest" and patterns as dictionary_parts() tells them.
const std::string kParts =
    "rest\tr1\n"
    "meet.a\td1\tmeet|talk\n"
    "blame.b\td2\tblame\n"
    "any.c\td3\t*\n";

std::string words_of(const std::vector<std::string>& lemmas) {
  Document document("x", {}, {});
  std::vector<Predicate> predicates;
  for (const std::string& lemma : lemmas) {
    Predicate predicate;
    predicate.lemma = document.intern(lemma);
    predicates.push_back(std::move(predicate));
  }
  document.predicates.write(std::move(predicates), "test");
  return pattern_words(document);
}

TEST(PatternChange, NothingChangedTouchesNothing) {
  const PatternChange change(kParts, kParts);
  EXPECT_FALSE(change.everything());
  EXPECT_EQ(change.patterns(), 0U);
  EXPECT_FALSE(change.touches(words_of({"meet", "blame"})));
}

TEST(PatternChange, AChangedPatternTouchesWhatHasItsOldOrNewWords) {
  const PatternChange change(
      kParts, "rest\tr1\nmeet.a\td9\tmeet|visit\nblame.b\td2\tblame\nany.c\td3\t*\n");
  EXPECT_FALSE(change.everything());
  EXPECT_EQ(change.patterns(), 1U);
  EXPECT_TRUE(change.touches(words_of({"talk"})));
  EXPECT_TRUE(change.touches(words_of({"visit", "blame"})));
  EXPECT_FALSE(change.touches(words_of({"blame"})));
  EXPECT_FALSE(change.touches(words_of({})));
  EXPECT_TRUE(change.touches("")) << "of an older store";
}

TEST(PatternChange, AddedAndRemovedPatternsCount) {
  const PatternChange change(kParts,
                             "rest\tr1\nmeet.a\td1\tmeet|talk\nany.c\td3\t*\nx.d\td4\trow\n");
  EXPECT_EQ(change.patterns(), 2U);
  EXPECT_TRUE(change.touches(words_of({"row"})));
  EXPECT_TRUE(change.touches(words_of({"blame"})));
  EXPECT_FALSE(change.touches(words_of({"meet"})));
}

TEST(PatternChange, AnythingElseTouchesEverything) {
  EXPECT_TRUE(PatternChange(kParts, "rest\tr2\nmeet.a\td1\tmeet|talk\n").everything());
  EXPECT_TRUE(PatternChange("", kParts).everything());
  EXPECT_TRUE(PatternChange(kParts, "").everything());
  // The order in which patterns are tried.
  EXPECT_TRUE(
      PatternChange(kParts, "rest\tr1\nblame.b\td2\tblame\nmeet.a\td1\tmeet|talk\nany.c\td3\t*\n")
          .everything());
  // A pattern that any verb finds.
  EXPECT_TRUE(
      PatternChange(kParts, "rest\tr1\nmeet.a\td1\tmeet|talk\nblame.b\td2\tblame\n").everything());
}

}  // namespace
}  // namespace chancery::pipeline
