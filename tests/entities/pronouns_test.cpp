// Whom pronouns and surnames mean.
#include <gtest/gtest.h>

#include <algorithm>

#include "chancery/entities/mention_index.h"
#include "tests/entities/linked.h"

namespace chancery::entities {
namespace {

using document::NameKind;
using document::TokenId;

bool same_one(const document::Document& document, std::uint32_t a, std::uint32_t b) {
  const MentionIndex index(document);
  const auto left = index.entities(TokenId(a));
  const auto right = index.entities(TokenId(b));
  return !left.empty() && std::ranges::equal(left, right);
}

TEST(Pronouns, ASpokesmanSpeaksForAnother) {
  const auto document =
      linked({"Holmquist/PROPN/2/nsubj left/VERB/0/root",
              "His/PRON/2/nmod:poss/his spokesman/NOUN/3/nsubj said/VERB/0/root he/PRON/6/nsubj "
              "would/AUX/6/aux return/VERB/3/ccomp"},
             {{0, 1, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 0, 5));
}

TEST(Pronouns, WhoDoesItInTheSameClauseOwnsIt) {
  const auto document =
      linked({"Brandt/PROPN/2/nsubj said/VERB/0/root Holmquist/PROPN/4/nsubj lost/VERB/2/ccomp "
              "his/PRON/6/nmod:poss seat/NOUN/4/obj"},
             {{0, 1, NameKind::kPerson}, {2, 3, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 2, 4));
}

TEST(Pronouns, WhatOpensTheClauseOfANameIsThatName) {
  const auto document =
      linked({"Brandt/PROPN/2/nsubj smiled/VERB/0/root",
              "Asked/VERB/6/advcl/ask/VBN about/ADP/4/case his/PRON/4/nmod:poss talks/NOUN/1/obl "
              "Holmquist/PROPN/6/nsubj left/VERB/0/root",
              "Holmquist/PROPN/2/nsubj saw/VERB/0/root his/PRON/4/nmod:poss friends/NOUN/2/obj"},
             {{0, 1, NameKind::kPerson}, {6, 7, NameKind::kPerson}, {8, 9, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 4, 6));
  EXPECT_FALSE(same_one(document, 4, 0));
  EXPECT_TRUE(same_one(document, 10, 8));
}

TEST(Pronouns, ThoseWhoSayItPlanIt) {
  const auto document = linked({"Workers/NOUN/2/nsubj/worker/NNS left/VERB/0/root",
                                "UNESCO/PROPN/2/nsubj said/VERB/0/root they/PRON/4/nsubj "
                                "planned/VERB/2/ccomp talks/NOUN/4/obj"},
                               {{2, 3, NameKind::kOrganization}});
  EXPECT_TRUE(same_one(document, 2, 4));
}

TEST(Pronouns, PeopleWhoAreNoActorsSayItOfThemselves) {
  const std::string unions = "Unions/NOUN/2/nsubj/union/NNS left/VERB/0/root";
  const auto document =
      linked({unions,
              "Viewers/NOUN/2/nsubj/viewer/NNS said/VERB/0/root they/PRON/4/nsubj "
              "backed/VERB/2/ccomp it/PRON/4/obj",
              "Then/ADV/3/advmod they/PRON/3/nsubj left/VERB/0/root"});
  EXPECT_FALSE(same_one(document, 0, 4));
}

TEST(Pronouns, TwoPeopleOfOneSentence) {
  const auto document =
      linked({"Reporters/NOUN/2/nsubj/reporter/NNS left/VERB/0/root",
              "Brandt/PROPN/2/nsubj met/VERB/0/root Holmquist/PROPN/2/obj and/CCONJ/6/cc "
              "they/PRON/6/nsubj talked/VERB/2/conj"},
             {{2, 3, NameKind::kPerson}, {4, 5, NameKind::kPerson}});
  const MentionIndex index(document);
  EXPECT_EQ(index.entities(TokenId(6)).size(), 2U);
  EXPECT_FALSE(same_one(document, 0, 6));
  const auto alone = linked(
      {"Brandt/PROPN/2/nsubj smiled/VERB/0/root and/CCONJ/5/cc they/PRON/5/nsubj left/VERB/2/conj"},
      {{0, 1, NameKind::kPerson}});
  EXPECT_TRUE(MentionIndex(alone).entities(TokenId(3)).empty());
}

TEST(Pronouns, WhoseClaimItIs) {
  const auto document = linked(
      {"Brandt/PROPN/2/nsubj recalled/VERB/0/root Holmquist/PROPN/4/nmod:poss claim/NOUN/2/obj "
       "that/SCONJ/7/mark he/PRON/7/nsubj won/VERB/4/acl",
       "Brandt/PROPN/2/nsubj saw/VERB/0/root Holmquist/PROPN/4/nmod:poss house/NOUN/2/obj "
       "when/ADV/7/advmod he/PRON/7/nsubj left/VERB/2/advcl"},
      {{0, 1, NameKind::kPerson},
       {2, 3, NameKind::kPerson},
       {7, 8, NameKind::kPerson},
       {9, 10, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 2, 5));
  EXPECT_TRUE(same_one(document, 7, 12));
}

TEST(Pronouns, WhatTheSentenceIsAboutComesBeforeItsSubclauses) {
  const auto document =
      linked({"As/SCONJ/3/mark Brandt/PROPN/3/nsubj spoke/VERB/5/advcl Holmquist/PROPN/5/nsubj "
              "left/VERB/0/root",
              "He/PRON/2/nsubj smiled/VERB/0/root"},
             {{1, 2, NameKind::kPerson}, {3, 4, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 3, 5));
}

TEST(Surnames, ALoneWordThatActsIsWhoeverWasNamedSoInFull) {
  const auto document = linked({"Bruno/PROPN/3/nsubj Cuban/PROPN/1/flat left/VERB/0/root",
                                "Cuban/PROPN/2/nsubj spoke/VERB/0/root",
                                "The/DET/2/det Cubans/PROPN/3/nsubj/Cuban/NNPS left/VERB/0/root"},
                               {{0, 2, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 0, 3));
  EXPECT_FALSE(same_one(document, 0, 6));
}

TEST(Pronouns, NamesOfManyPeopleAreThey) {
  const auto document =
      linked({"Unions/NOUN/2/nsubj/union/NNS left/VERB/0/root",
              "Brandt/PROPN/2/nsubj met/VERB/0/root the/DET/4/det Kurds/PROPN/2/obj/Kurd/NNPS "
              "when/ADV/7/advmod they/PRON/7/nsubj called/VERB/2/advcl"},
             {{2, 3, NameKind::kPerson}, {5, 6, NameKind::kNationality}});
  EXPECT_TRUE(same_one(document, 5, 7));
}

// "Holmquist left. 'He has won,' Brandt said", with the marks where they stand.
document::Document quoted_text(const std::vector<std::string>& sentences,
                               const std::vector<NameIn>& names, std::uint32_t first,
                               std::uint32_t last) {
  auto document = tree(sentences, names);
  const auto inner = document.span_of({TokenId(first + 1), TokenId(last)});
  const auto all = document.span_of({TokenId(first), TokenId(last + 1)});
  document.quotations = {};  // the reader of CoNLL-U finds none
  document.quotations.write({{all, inner, true, false}}, "test");
  document::Workspace workspace;
  linker().annotate(document, workspace);
  return document;
}

TEST(Quotations, WhoSpeaksIsNotHeOfHisWords) {
  const std::string left = "Holmquist/PROPN/2/nsubj left/VERB/0/root";
  const std::vector<NameIn> names = {{0, 1, NameKind::kPerson}, {2, 3, NameKind::kPerson}};
  const std::string said = "Brandt/PROPN/2/nsubj said/VERB/0/root ";
  const auto clause =
      quoted_text({left, said + "“/PUNCT/5/punct he/PRON/5/nsubj won/VERB/2/ccomp ”/PUNCT/5/punct"},
                  names, 4, 7);
  EXPECT_TRUE(same_one(clause, 0, 5));
  const auto phrase = quoted_text(
      {left, said + "he/PRON/4/nsubj had/VERB/2/ccomp “/PUNCT/7/punct his/PRON/7/nmod:poss "
                    "reasons/NOUN/4/obj ”/PUNCT/7/punct"},
      names, 6, 9);
  EXPECT_TRUE(same_one(phrase, 2, 4));
  EXPECT_TRUE(same_one(phrase, 2, 7));
}

TEST(Quotations, PeopleSpeakOfOthersByFirstNames) {
  const std::vector<NameIn> names = {
      {0, 2, NameKind::kPerson}, {3, 4, NameKind::kPerson}, {6, 7, NameKind::kPerson}};
  const std::string left = "Torben/PROPN/3/nsubj Holmquist/PROPN/1/flat left/VERB/0/root";
  const std::string said = "Brandt/PROPN/2/nsubj said/VERB/0/root ";
  const auto spoken = quoted_text(
      {left, said + "“/PUNCT/5/punct Torben/PROPN/5/nsubj won/VERB/2/ccomp ”/PUNCT/5/punct"}, names,
      5, 8);
  EXPECT_TRUE(same_one(spoken, 0, 6));
  const auto told = quoted_text(
      {left, said + "then/ADV/5/advmod Torben/PROPN/5/nsubj won/VERB/2/ccomp “/PUNCT/7/punct "
                    "big/ADJ/5/advmod ”/PUNCT/7/punct"},
      names, 8, 10);
  EXPECT_FALSE(same_one(told, 0, 6));
}

TEST(Pronouns, WhoSaysSoInAClip) {
  const auto document =
      linked({"Brandt/PROPN/3/nmod:poss film/NOUN/3/compound ad/NOUN/4/nsubj had/VERB/0/root "
              "a/DET/6/det clip/NOUN/4/obj of/ADP/8/case Holmquist/PROPN/6/nmod "
              "saying/VERB/8/acl/say/VBG he/PRON/11/nsubj won/VERB/9/ccomp"},
             {{0, 1, NameKind::kPerson}, {7, 8, NameKind::kPerson}});
  EXPECT_TRUE(same_one(document, 7, 9));
}

TEST(Quotations, OfSeveralSubjectsTheOneBesideTheVerbSpeaks) {
  const auto document = quoted_text(
      {"Brandt/PROPN/2/nsubj writes/VERB/0/root “/PUNCT/5/punct I/PRON/5/nsubj won/VERB/2/ccomp "
       "”/PUNCT/5/punct"},
      {{0, 1, NameKind::kPerson}}, 2, 5);
  EXPECT_TRUE(same_one(document, 0, 3));
  const auto board = quoted_text(
      {"Brandt/PROPN/5/nsubj ,/PUNCT/1/punct the/DET/4/det board/NOUN/5/nsubj writes/VERB/0/root "
       "“/PUNCT/8/punct I/PRON/8/nsubj won/VERB/5/ccomp ”/PUNCT/8/punct"},
      {{0, 1, NameKind::kPerson}}, 5, 8);
  EXPECT_FALSE(same_one(board, 0, 6));
}

TEST(Nominals, WhoseMinistersAreThoseOfAllStatesOfTheList) {
  const std::string met =
      "whose/PRON/5/nmod:poss/whose/WP ministers/NOUN/6/nsubj/minister/NNS met/VERB/1/acl:relcl";
  const auto both = linked(
      {"Ghana/PROPN/7/nsubj and/CCONJ/3/cc Togo/PROPN/1/conj " + met + " signed/VERB/0/root"},
      {{0, 1, NameKind::kLocation}, {2, 3, NameKind::kLocation}});
  EXPECT_EQ(MentionIndex(both).entities(TokenId(4)).size(), 2U);
  const auto one = linked(
      {"Ghana/PROPN/7/nsubj ,/PUNCT/1/punct too/ADV/1/advmod " + met + " signed/VERB/0/root"},
      {{0, 1, NameKind::kLocation}});
  EXPECT_EQ(MentionIndex(one).entities(TokenId(4)).size(), 1U);
}

TEST(Nominals, AnHourIsNoMinister) {
  const auto document =
      linked({"At/ADP/3/case 10/NUM/3/nummod p.m./NOUN/5/obl he/PRON/5/nsubj left/VERB/0/root"});
  EXPECT_TRUE(MentionIndex(document).entities(TokenId(2)).empty());
}

TEST(Surnames, WhoIsToldOfMoreKeepsIt) {
  const auto document =
      linked({"Bruno/PROPN/3/nsubj Holmquist/PROPN/1/flat left/VERB/0/root",
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
