// Whom pronouns and surnames mean.
#include <gtest/gtest.h>

#include <algorithm>

#include "chancery/entities/linker.h"
#include "chancery/entities/mention_index.h"
#include "tests/entities/tree.h"

namespace chancery::entities {
namespace {

using document::NameKind;
using document::TokenId;

document::Document linked_text(const std::vector<std::string>& sentences,
                               const std::vector<NameIn>& names = {}) {
  static const Linker instance = [] {
    const auto data = lexicon::DataFiles::open({std::filesystem::path("data")});
    auto loaded = Linker::load(data.value());
    if (!loaded) ADD_FAILURE() << loaded.error().to_string();
    return std::move(*loaded);
  }();
  auto document = tree(sentences, names);
  document::Workspace workspace;
  instance.annotate(document, workspace);
  return document;
}

bool same_one(const document::Document& document, std::uint32_t a, std::uint32_t b) {
  const MentionIndex index(document);
  const auto left = index.entities(TokenId(a));
  const auto right = index.entities(TokenId(b));
  return !left.empty() && std::ranges::equal(left, right);
}

TEST(Pronouns, ASpokesmanSpeaksForAnother) {
  const auto document = linked_text(
      {"Holmquist/PROPN/2/nsubj left/VERB/0/root",
       "His/PRON/2/nmod:poss/his spokesman/NOUN/3/nsubj said/VERB/0/root he/PRON/6/nsubj "
       "would/AUX/6/aux return/VERB/3/ccomp"},
      {{0, 1, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 0, 5));
}

TEST(Pronouns, WhoDoesItInTheSameClauseOwnsIt) {
  const auto document = linked_text(
      {"Brandt/PROPN/2/nsubj said/VERB/0/root Holmquist/PROPN/4/nsubj lost/VERB/2/ccomp "
       "his/PRON/6/nmod:poss seat/NOUN/4/obj"},
      {{0, 1, NameKind::kPerson}, {2, 3, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 2, 4));
}

TEST(Pronouns, WhatOpensTheClauseOfANameIsThatName) {
  const auto document = linked_text(
      {"Brandt/PROPN/2/nsubj smiled/VERB/0/root",
       "Asked/VERB/6/advcl/ask/VBN about/ADP/4/case his/PRON/4/nmod:poss talks/NOUN/1/obl "
       "Holmquist/PROPN/6/nsubj left/VERB/0/root",
       "Holmquist/PROPN/2/nsubj saw/VERB/0/root his/PRON/4/nmod:poss friends/NOUN/2/obj"},
      {{0, 1, NameKind::kPerson}, {6, 7, NameKind::kPerson}, {8, 9, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 4, 6));
  EXPECT_FALSE(same_one(document, 4, 0));
  EXPECT_TRUE(same_one(document, 10, 8));
}

TEST(Pronouns, ThoseWhoSayItPlanIt) {
  const auto document = linked_text({"Workers/NOUN/2/nsubj/worker/NNS left/VERB/0/root",
                                     "UNESCO/PROPN/2/nsubj said/VERB/0/root they/PRON/4/nsubj "
                                     "planned/VERB/2/ccomp talks/NOUN/4/obj"},
                                    {{2, 3, NameKind::kOrganization}});
  EXPECT_TRUE(same_one(document, 2, 4));
}

TEST(Nominals, AnHourIsNoMinister) {
  const auto document = linked_text(
      {"At/ADP/3/case 10/NUM/3/nummod p.m./NOUN/5/obl he/PRON/5/nsubj left/VERB/0/root"});
  EXPECT_TRUE(MentionIndex(document).entities(TokenId(2)).empty());
}

TEST(Surnames, WhoIsToldOfMoreKeepsIt) {
  const auto document =
      linked_text({"Bruno/PROPN/3/nsubj Holmquist/PROPN/1/flat left/VERB/0/root",
                   "Holmquist/PROPN/2/nsubj spoke/VERB/0/root",
                   "Eva/PROPN/3/nsubj Holmquist/PROPN/1/flat smiled/VERB/0/root",
                   "Holmquist/PROPN/2/nsubj left/VERB/0/root",
                   "Mrs/PROPN/2/nmod:desc Holmquist/PROPN/3/nsubj laughed/VERB/0/root"},
                  {{0, 2, NameKind::kPerson},
                   {3, 4, NameKind::kPerson},
                   {5, 7, NameKind::kPerson},
                   {8, 9, NameKind::kPerson},
                   {11, 12, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 0, 3));
  EXPECT_TRUE(same_one(document, 0, 8));
  EXPECT_FALSE(same_one(document, 0, 5));
  EXPECT_TRUE(same_one(document, 5, 11));
}

}  // namespace
}  // namespace chancery::entities
