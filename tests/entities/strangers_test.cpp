// What a text says and leaves unsaid about the countries of short names: namesakes of people and
// parties, words that are also places, countries named in passing.
#include <gtest/gtest.h>

#include "chancery/entities/mention_index.h"
#include "tests/entities/linked.h"

namespace chancery::entities {
namespace {

using document::Document;
using document::Entity;
using document::NameKind;
using document::TokenId;

// An article: the first sentences and more that name a country often or none.
std::vector<std::string> article(std::vector<std::string> first, const std::string& country) {
  for (int i = 0; i < 9; ++i)
    first.push_back(country + (country == "Farmers" ? "/NOUN" : "/PROPN") +
                    "/2/nsubj waited/VERB/0/root");
  return first;
}

std::string country_at(const Document& document, std::uint32_t token) {
  const auto ids = MentionIndex(document).entities(TokenId(token));
  return ids.size() == 1 ? document.entities.get()[ids.front().value].country : "?";
}

TEST(Strangers, ASurnameIsOfWhomTheTextHasReasonToMean) {
  // Who is in office only in a country that the text never names is not meant either.
  const std::string marape = "Marape/PROPN/2/nsubj smiled/VERB/0/root";
  const std::string gantz = "Gantz/PROPN/2/nsubj smiled/VERB/0/root";
  EXPECT_NE(country_at(linked(article({gantz}, "Kenya"), {{0, 1, NameKind::kPerson}}), 0), "ISR");
  EXPECT_EQ(country_at(linked(article({gantz}, "Israel"), {{0, 1, NameKind::kPerson}}), 0), "ISR");
  // A head of government needs no word on the country.
  EXPECT_EQ(country_at(linked(article({marape}, "Kenya"), {{0, 1, NameKind::kPerson}}), 0), "PNG");
}

TEST(Strangers, AnotherBearerOfASurnameIsMeantByIt) {
  const std::string alone = "Gantz/PROPN/2/nsubj smiled/VERB/0/root";
  const std::string israel = "Israel/PROPN/2/nsubj waited/VERB/0/root";
  const std::string trevor = "Peter/PROPN/3/nsubj Gantz/PROPN/1/flat spoke/VERB/0/root";
  const auto own = linked(article({alone, israel, trevor}, "Kenya"),
                          {{0, 1, NameKind::kPerson}, {4, 6, NameKind::kPerson}});
  EXPECT_NE(country_at(own, 0), "ISR");
  const auto known = linked(article({alone, israel}, "Kenya"), {{0, 1, NameKind::kPerson}});
  EXPECT_EQ(country_at(known, 0), "ISR");
}

TEST(Strangers, AShortPartyNameIsOfACountryThatTheTextNames) {
  const std::string party = "Conservatives/PROPN/2/nsubj/conservative smiled/VERB/0/root";
  EXPECT_NE(country_at(linked(article({party}, "Kenya")), 0), "GBR");
  EXPECT_EQ(country_at(linked(article({party}, "Britain")), 0), "GBR");
  EXPECT_EQ(country_at(linked(article({party}, "Farmers")), 0), "GBR");
}

TEST(Strangers, AStateWhoseNameADivisionHas) {
  const std::string georgia = "They/PRON/2/nsubj won/VERB/0/root Georgia/PROPN/2/obj";
  EXPECT_NE(country_at(linked(article({georgia}, "America"), {{2, 3, NameKind::kLocation}}), 2),
            "GEO");
  EXPECT_EQ(country_at(linked(article({georgia,
                                       "Georgian/ADJ/2/amod troops/NOUN/3/nsubj/troop "
                                       "waited/VERB/0/root"},
                                      "America"),
                              {{2, 3, NameKind::kLocation}}),
                       2),
            "GEO");
}

TEST(Strangers, WordsThatAreAlsoPlaces) {
  const std::string gay =
      "Gay/ADJ/3/amod rights/NOUN/3/compound/right groups/NOUN/4/nsubj/group smiled/VERB/0/root";
  EXPECT_NE(country_at(linked(article({gay}, "Kenya")), 2), "RUS");
  const std::string bishop =
      "The/DET/2/det archbishop/NOUN/5/nsubj of/ADP/4/case Canterbury/PROPN/2/nmod "
      "smiled/VERB/0/root";
  EXPECT_EQ(country_at(linked(article({bishop}, "Britain")), 1), "GBR");
  EXPECT_EQ(country_at(linked(article({bishop}, "Wellington")), 1), "NZL");
  const std::string council =
      "The/DET/2/det council/NOUN/6/nsubj of/ADP/5/case British/ADJ/5/compound "
      "Columbia/PROPN/2/nmod smiled/VERB/0/root";
  EXPECT_EQ(country_at(linked({council}), 1), "CAN");
}

TEST(Strangers, ATownIsWhereTheWordsAfterItSay) {
  const auto ill = linked(
      {"A/DET/2/det teacher/NOUN/7/nsubj in/ADP/4/case Carthage/PROPN/2/nmod ,/PUNCT/6/punct "
       "Illinois/PROPN/4/appos smiled/VERB/0/root"});
  EXPECT_EQ(country_at(ill, 1), "USA");
  const auto tunis =
      linked({"A/DET/2/det teacher/NOUN/5/nsubj in/ADP/4/case Carthage/PROPN/2/nmod "
              "smiled/VERB/0/root"});
  EXPECT_EQ(country_at(tunis, 1), "TUN");
}

TEST(Strangers, ACountryInPassingIsNoSetting) {
  const std::string home = "Kenya/PROPN/2/nsubj waited/VERB/0/root";
  const std::string war =
      "He/PRON/2/nsubj recalled/VERB/0/root the/DET/5/det Iraq/PROPN/5/compound war/NOUN/2/obj";
  const std::string police = "The/DET/2/det minister/NOUN/3/nsubj smiled/VERB/0/root";
  EXPECT_EQ(country_at(linked({home, home, war, police}), 10), "KEN");
  const std::string subject = "Iraq/PROPN/2/nsubj waited/VERB/0/root";
  EXPECT_EQ(country_at(linked({home, home, subject, police}), 7), "IRQ");
}

TEST(Strangers, OfficialsAroundTheWorldAreOfNoOneCountry) {
  const std::string home = "Kenya/PROPN/2/nsubj waited/VERB/0/root";
  const std::string world =
      "Regulators/NOUN/5/nsubj/regulator around/ADP/4/case the/DET/4/det world/NOUN/1/nmod "
      "smiled/VERB/0/root";
  const auto many = linked(article({world}, "Kenya"));
  EXPECT_EQ(country_at(many, 0), "");
  const auto own =
      linked(article({"Regulators/NOUN/2/nsubj/regulator smiled/VERB/0/root"}, "Kenya"));
  EXPECT_EQ(country_at(own, 0), "KEN");
}

TEST(Strangers, TheNameAfterANounForABodyIsWhoItIs) {
  const auto group =
      linked({"The/DET/3/det militant/ADJ/3/amod group/NOUN/5/nsubj Hamas/PROPN/3/appos "
              "smiled/VERB/0/root"});
  EXPECT_EQ(country_at(group, 2), "PSE");
  const auto other =
      linked({"The/DET/3/det militant/ADJ/3/amod group/NOUN/4/nsubj left/VERB/0/root "
              "Hamas/PROPN/4/obj"});
  EXPECT_EQ(country_at(other, 2), "");
}

TEST(Strangers, WhomOneComesFromIsNotWhatOneIs) {
  const auto child =
      linked({"The/DET/2/det teacher/NOUN/6/nsubj of/ADP/5/case Chadian/ADJ/5/amod "
              "immigrants/NOUN/2/nmod/immigrant smiled/VERB/0/root"});
  EXPECT_EQ(country_at(child, 1), "");
  const auto own =
      linked({"The/DET/2/det teacher/NOUN/6/nsubj of/ADP/5/case Chadian/ADJ/5/amod "
              "children/NOUN/2/nmod/child smiled/VERB/0/root"});
  EXPECT_EQ(country_at(own, 1), "TCD");
}

TEST(Strangers, WhatOneIsSuspectedOfIsNotWhatOneIs) {
  const auto suspect = linked(
      {"A/DET/2/det teacher/NOUN/7/nsubj suspected/VERB/2/acl of/ADP/6/case Iranian/ADJ/6/amod "
       "propaganda/NOUN/3/obl smiled/VERB/0/root"});
  EXPECT_EQ(country_at(suspect, 1), "");
  const auto own =
      linked({"A/DET/2/det teacher/NOUN/6/nsubj of/ADP/5/case Iranian/ADJ/5/amod "
              "music/NOUN/2/nmod smiled/VERB/0/root"});
  EXPECT_EQ(country_at(own, 1), "IRN");
}

TEST(Strangers, PluralsBeforeADashAreNoTitle) {
  // No blank is between these words, so the dash is a hyphen: the title is the person's.
  const auto person = linked({"Russian/ADJ/2/amod spy/NOUN/3/compound Mark/PROPN/5/nsubj "
                              "Hollis/PROPN/3/flat smiled/VERB/0/root"},
                             {{2, 4, NameKind::kPerson}});
  EXPECT_EQ(country_at(person, 2), "RUS");
  const auto other = linked({"Russian/ADJ/2/amod spies/NOUN/4/nsubj/spy -/PUNCT/4/punct "
                             "Mark/PROPN/6/nsubj Hollis/PROPN/4/flat smiled/VERB/0/root"},
                            {{3, 5, NameKind::kPerson}});
  EXPECT_NE(country_at(other, 3), "RUS");
}

TEST(Strangers, LettersAfterACommaSayWhoSomeoneIs) {
  const auto member =
      linked({"Dale/PROPN/8/nsubj Hutch/PROPN/1/flat ,/PUNCT/6/punct R/PROPN/6/compound "
              "-/PUNCT/6/punct Ohio/PROPN/1/appos ,/PUNCT/1/punct "
              "smiled/VERB/0/root"},
             {{0, 2, NameKind::kPerson}});
  EXPECT_EQ(country_at(member, 0), "USA");
  const auto other =
      linked({"Dale/PROPN/8/nsubj Hutch/PROPN/1/flat ,/PUNCT/6/punct X/PROPN/6/compound "
              "-/PUNCT/6/punct Ohio/PROPN/1/appos ,/PUNCT/1/punct "
              "smiled/VERB/0/root"},
             {{0, 2, NameKind::kPerson}});
  EXPECT_EQ(country_at(other, 0), "");
}

TEST(Strangers, WhoIsAgainstImmigrantsIsNone) {
  const auto against =
      linked({"Anti/ADJ/3/amod -/PUNCT/3/punct immigrant/NOUN/4/compound "
              "supporters/NOUN/5/nsubj/supporter smiled/VERB/0/root"});
  for (const Entity& entity : against.entities.get())
    for (const auto& sector : entity.sectors) EXPECT_NE(sector, "REF");
  const auto own =
      linked({"Immigrant/NOUN/2/compound supporters/NOUN/3/nsubj/supporter "
              "smiled/VERB/0/root"});
  ASSERT_FALSE(own.entities.get().empty());
  EXPECT_EQ(own.entities.get().front().sectors, std::vector<std::string>{"REF"});
}

TEST(Strangers, ThePresidentIsWhomTheArticleIsAbout) {
  const std::string ruto = "Ruto/PROPN/2/nsubj smiled/VERB/0/root";
  const std::string macron =
      "Ruto/PROPN/2/nsubj met/VERB/0/root President/PROPN/4/compound Macron/PROPN/2/obj";
  const std::string president = "The/DET/2/det president/NOUN/3/nsubj smiled/VERB/0/root";
  std::vector<std::string> article = {
      "President/PROPN/3/compound William/PROPN/3/compound "
      "Ruto/PROPN/4/nsubj smiled/VERB/0/root"};
  article.push_back(macron);
  article.push_back(president);
  EXPECT_EQ(country_at(linked(article), 9), "FRA");
  for (int i = 0; i < 9; ++i) article.insert(article.begin() + 1, ruto);
  EXPECT_EQ(country_at(linked(article), 27), "KEN");
}

}  // namespace
}  // namespace chancery::entities
