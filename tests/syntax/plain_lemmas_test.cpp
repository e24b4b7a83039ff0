#include "chancery/syntax/plain_lemmas.h"

#include <gtest/gtest.h>

namespace chancery::syntax {
namespace {

TEST(PlainLemmas, AddressesStay) {
  EXPECT_EQ(lemma_of_code("Post.Desk@Harbour.example", "ADD"), "Post.Desk@Harbour.example");
  EXPECT_EQ(lemma_of_code("Harbour", "NNP"), std::nullopt);
}

TEST(PlainLemmas, FiguresLoseTheCommasBetweenThousands) {
  EXPECT_EQ(lemma_of_code("7,250", "CD"), "7250");
  EXPECT_EQ(lemma_of_code("1,250,000", "CD"), "1250000");
  EXPECT_EQ(lemma_of_code("3,202.61", "CD"), "3202.61");
  for (const char* word :
       {"7,5", "12,34", "1250", ",250", "1234,567", "1,250,", "7,25a", "1,250,00"})
    EXPECT_EQ(lemma_of_code(word, "CD"), std::nullopt) << word;
}

TEST(PlainLemmas, StretchedWordsAreCut) {
  EXPECT_EQ(unstretched("soooo", 1), "so");
  EXPECT_EQ(unstretched("VERYYY", 1), "very");
  EXPECT_EQ(unstretched("reallly", 2), "really");
  EXPECT_EQ(unstretched("cool", 1), "");
  EXPECT_EQ(unstretched("1000", 1), "");
}

TEST(PlainLemmas, WellKnownNamesGetTheirCase) {
  const auto is_known = [](std::string_view name) { return name == "Lisbon" || name == "Nice"; };
  EXPECT_EQ(lemma_of_name("lisbon", is_known, false), "Lisbon");
  EXPECT_EQ(lemma_of_name("LISBON", is_known, false), "Lisbon");
  EXPECT_EQ(lemma_of_name("HARBOUR", is_known, true), "Harbour");
  EXPECT_EQ(lemma_of_name("nice", is_known, true), std::nullopt);  // the word
  EXPECT_EQ(lemma_of_name("NICE", is_known, true), std::nullopt);  // may be an acronym
  EXPECT_EQ(lemma_of_name("QUORUX", is_known, false), std::nullopt);
  EXPECT_EQ(lemma_of_name("Lisbon", is_known, false), std::nullopt);  // stands right already
}

}  // namespace
}  // namespace chancery::syntax
