#include "chancery/entities/linker.h"

#include <gtest/gtest.h>

#include "chancery/entities/mention_index.h"
#include "tests/entities/linked.h"

namespace chancery::entities {
namespace {

using document::Document;
using document::Entity;
using document::EntityKind;
using document::MentionKind;
using document::NameKind;
using document::ResolvedBy;
using document::TokenId;

// The entities of the mention at a token, as "COUNTRY SECTOR" joined by ", ".
std::string codes(const Document& document, std::uint32_t token) {
  std::string text;
  for (const auto id : MentionIndex(document).entities(TokenId(token))) {
    const Entity& entity = document.entities.get()[id.value];
    if (!text.empty()) text += ", ";
    text += entity.country + " " + (entity.sectors.empty() ? "" : entity.sectors.front());
  }
  return text;
}

const Entity* entity_at(const Document& document, std::uint32_t token) {
  const auto ids = MentionIndex(document).entities(TokenId(token));
  return ids.size() == 1 ? &document.entities.get()[ids.front().value] : nullptr;
}

bool same(const Document& document, std::uint32_t a, std::uint32_t b) {
  const MentionIndex index(document);
  const auto left = index.entities(TokenId(a));
  const auto right = index.entities(TokenId(b));
  return !left.empty() && std::equal(left.begin(), left.end(), right.begin(), right.end());
}

TEST(Linker, AppositionNamesTheMinister) {
  const auto document = linked(
      {"the/DET/4/det Danish/ADJ/4/amod foreign/ADJ/4/amod minister/NOUN/9/nsubj ,/PUNCT/6/punct "
       "Anders/PROPN/4/appos Holmquist/PROPN/6/flat ,/PUNCT/6/punct met/VERB/0/root "
       "Swedish/ADJ/11/amod farmers/NOUN/9/obj"},
      {{5, 7, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 5), "DNK GOV");
  EXPECT_EQ(codes(document, 10), "SWE AGR");
  const Entity* person = entity_at(document, 5);
  ASSERT_NE(person, nullptr);
  EXPECT_EQ(person->name, "Anders Holmquist");
  EXPECT_EQ(person->kind, EntityKind::kPerson);
}

TEST(Linker, RoleAfterTheNameDescribesIt) {
  const auto document = linked(
      {"Holmquist/PROPN/9/nsubj ,/PUNCT/4/punct a/DET/4/det spokesman/NOUN/1/appos for/ADP/8/case "
       "the/DET/8/det Norwegian/ADJ/8/amod navy/NOUN/4/nmod said/VERB/0/root so/ADV/9/advmod"},
      {{0, 1, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 0), "NOR MIL");
  EXPECT_EQ(entity_at(document, 0)->resolved_by, ResolvedBy::kApposition);
  EXPECT_TRUE(same(document, 0, 3));
}

TEST(Linker, AmbassadorKeepsTheSenderNotTheHost) {
  const auto document =
      linked({"Ukrainian/ADJ/2/amod Ambassador/NOUN/8/nmod:desc to/ADP/5/case the/DET/5/det "
              "UN/PROPN/2/nmod "
              "in/ADP/7/case Geneva/PROPN/2/nmod Halyna/PROPN/10/nsubj Petrivna/PROPN/8/flat "
              "spoke/VERB/0/root",
              "Petrivna/PROPN/2/nsubj left/VERB/0/root", "She/PRON/2/nsubj/she smiled/VERB/0/root"},
             {{7, 9, NameKind::kPerson}, {10, 11, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 7), "UKR GOV");
  EXPECT_EQ(entity_at(document, 7)->resolved_by, ResolvedBy::kTitle);
  EXPECT_TRUE(same(document, 7, 10));
  EXPECT_TRUE(same(document, 7, 12));
}

TEST(Linker, SeatsThatActAreTheState) {
  const auto document =
      linked({"Moscow/PROPN/2/nsubj accused/VERB/0/root Kyiv/PROPN/2/obj",
              "Russia/PROPN/2/nsubj left/VERB/0/root",
              "They/PRON/2/nsubj/they met/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl"});
  EXPECT_EQ(codes(document, 0), "RUS GOV");
  EXPECT_EQ(codes(document, 2), "UKR GOV");
  EXPECT_TRUE(same(document, 0, 3));
  EXPECT_EQ(entity_at(document, 0)->name, "Russia");
  const MentionIndex index(document);
  const auto place = index.at(TokenId(8));
  ASSERT_TRUE(place.valid());
  EXPECT_TRUE(document.mentions.get()[place.value].only_place);
  EXPECT_FALSE(same(document, 0, 8));
}

TEST(Linker, JoinedAdjectivesShareTheHead) {
  const auto document =
      linked({"Russian/ADJ/4/amod and/CCONJ/3/cc Chinese/ADJ/1/conj officials/NOUN/5/nsubj "
              "met/VERB/0/root"});
  EXPECT_EQ(codes(document, 3), "RUS GOV, CHN GOV");
}

TEST(Linker, OwnersInAListShareTheHead) {
  const auto document =
      linked({"leaders/NOUN/7/nsubj of/ADP/3/case Germany/PROPN/1/nmod ,/PUNCT/5/punct "
              "France/PROPN/3/conj "
              "today/NOUN/7/obl:unmarked met/VERB/0/root"});
  EXPECT_EQ(codes(document, 0), "DEU GOV, FRA GOV");
}

TEST(Linker, TheTwoMinistersAndBothNations) {
  const auto document = linked(
      {"Danish/ADJ/3/amod Foreign/ADJ/3/amod Minister/NOUN/4/nmod:desc Holmquist/PROPN/5/nsubj "
       "met/VERB/0/root Finnish/ADJ/8/amod Foreign/ADJ/8/amod Minister/NOUN/9/nmod:desc "
       "Virtala/PROPN/5/obj",
       "The/DET/3/det two/NUM/3/nummod ministers/NOUN/4/nsubj/minister spoke/VERB/0/root",
       "Denmark/PROPN/4/nsubj and/CCONJ/3/cc Finland/PROPN/1/conj agreed/VERB/0/root",
       "Both/DET/2/det nations/NOUN/3/nsubj/nation signed/VERB/0/root"},
      {{3, 4, NameKind::kPerson}, {8, 9, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 11), "DNK GOV, FIN GOV");
  const MentionIndex index(document);
  ASSERT_EQ(index.entities(TokenId(11)).size(), 2U);
  EXPECT_EQ(index.entities(TokenId(11))[0], index.entities(TokenId(3))[0]);
  EXPECT_EQ(codes(document, 18), "DNK GOV, FIN GOV");
  EXPECT_EQ(index.entities(TokenId(18))[0], index.entities(TokenId(13))[0]);
}

TEST(Linker, CounterpartHasTheSameOffice) {
  const auto document = linked(
      {"Danish/ADJ/3/amod Interior/ADJ/3/amod Minister/NOUN/4/nmod:desc Holmquist/PROPN/5/nsubj "
       "phoned/VERB/0/root his/PRON/8/nmod:poss Latvian/ADJ/8/amod counterpart/NOUN/5/obj"},
      {{3, 4, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 7), "LVA GOV");
  EXPECT_EQ(entity_at(document, 7)->resolved_by, ResolvedBy::kCoreference);
  EXPECT_TRUE(same(document, 3, 5));
}

TEST(Linker, PronounsAvoidTheSubjectOfTheirOwnVerb) {
  const auto document =
      linked({"Holmquist/PROPN/2/nsubj met/VERB/0/root Virtala/PROPN/2/obj",
              "Holmquist/PROPN/2/nsubj told/VERB/0/root him/PRON/2/obj/he"},
             {{0, 1, NameKind::kPerson}, {2, 3, NameKind::kPerson}, {3, 4, NameKind::kPerson}});
  EXPECT_TRUE(same(document, 2, 5));
  EXPECT_FALSE(same(document, 0, 5));
}

TEST(Linker, DemonymBeforeAPlainNounIsTheState) {
  const auto document = linked(
      {"the/DET/3/det Russian/ADJ/3/amod invasion/NOUN/6/nsubj of/ADP/5/case Ukraine/PROPN/3/nmod "
       "continued/VERB/0/root"});
  EXPECT_EQ(codes(document, 1), "RUS GOV");
  EXPECT_EQ(codes(document, 4), "UKR GOV");
}

TEST(Linker, PlacesAreChosenByWhatHoldsThem) {
  const auto document = linked(
      {"fire/NOUN/0/root in/ADP/4/case Long/PROPN/4/compound Beach/PROPN/1/nmod ,/PUNCT/6/punct "
       "Calif./PROPN/4/appos and/CCONJ/8/cc European/ADJ/9/amod towns/NOUN/4/conj"},
      {{2, 4, NameKind::kLocation}, {5, 6, NameKind::kLocation}});
  ASSERT_GE(document.places.get().size(), 1U);
  EXPECT_EQ(document.places.get()[0].place.country, "USA");
  for (const auto& place : document.places.get()) EXPECT_NE(document.slice(place.span), "European");
}

std::string country_of_place(const Document& document, std::string_view name) {
  for (const auto& place : document.places.get()) {
    if (document.slice(place.span) == name) return place.place.country;
  }
  return "none";
}

// "Paris" beside the United States is no village in Texas, "Tripoli" beside Lebanon is its port.
TEST(Linker, ANamesakeOfACapitalHasASizeWorthADoubt) {
  const auto in_text = [](const std::string& state, const std::string& town) {
    const auto document =
        linked({state + "/PROPN/2/nsubj waited/VERB/0/root",
                "She/PRON/2/nsubj spoke/VERB/0/root in/ADP/4/case " + town + "/PROPN/2/obl"},
               {{0, 1, NameKind::kLocation}, {5, 6, NameKind::kLocation}});
    return country_of_place(document, town);
  };
  EXPECT_EQ(in_text("America", "Paris"), "FRA");
  EXPECT_EQ(in_text("Lebanon", "Tripoli"), "LBN");
  EXPECT_EQ(in_text("Egypt", "Tripoli"), "LBY");
}

TEST(Linker, WhatFollowsACapitalAfterACommaMustHoldAnotherTown) {
  const auto after = [](const std::string& words) {
    const auto document = linked(
        {"She/PRON/2/nsubj spoke/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl ,/PUNCT/6/punct " +
         words + "/PROPN/4/appos"},
        {{3, 4, NameKind::kLocation}, {5, 6, NameKind::kLocation}});
    return country_of_place(document, "Moscow");
  };
  EXPECT_EQ(after("Idaho"), "USA");
  EXPECT_EQ(after("Petrenkov"), "RUS");
}

TEST(Linker, APlaceWithAStateInItsNameIsNotThatState) {
  const auto document = linked(
      {"New/PROPN/2/compound Mexico/PROPN/3/compound delegates/NOUN/4/nsubj waited/VERB/0/root"},
      {{0, 2, NameKind::kLocation}});
  EXPECT_EQ(codes(document, 2).substr(0, 3), "USA");
  const auto other = linked({"Mexico/PROPN/2/compound delegates/NOUN/3/nsubj waited/VERB/0/root"},
                            {{0, 1, NameKind::kLocation}});
  EXPECT_EQ(codes(other, 1).substr(0, 3), "MEX");
}

// As an actor a territory is the state that it belongs to; on the map it has its own code.
TEST(Linker, ATerritoryIsOfItsState) {
  const auto document =
      linked({"Guam/PROPN/2/nsubj waited/VERB/0/root in/ADP/4/case Guam/PROPN/2/obl"},
             {{0, 1, NameKind::kLocation}, {3, 4, NameKind::kLocation}});
  EXPECT_EQ(codes(document, 0).substr(0, 3), "USA");
  EXPECT_EQ(country_of_place(document, "Guam"), "GUM");
}

TEST(Linker, CourtesyTitleMakesAPerson) {
  const auto document = linked({"Mike/PROPN/3/nsubj German/PROPN/1/flat spoke/VERB/0/root",
                                "Mr/PROPN/2/nmod:desc German/PROPN/3/nsubj smiled/VERB/0/root"},
                               {{0, 2, NameKind::kPerson}});
  EXPECT_TRUE(same(document, 0, 4));
}

TEST(Linker, NamesakeWithAnotherCountryIsSomeoneElse) {
  const auto document = linked(
      {"Peruvian/ADJ/2/amod farmer/NOUN/3/nmod:desc Vladimir/PROPN/5/nsubj Putin/PROPN/3/flat "
       "slept/VERB/0/root"},
      {{2, 4, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 2), "PER AGR");
}

TEST(Linker, OfficeFollowsTheDateOfTheArticle) {
  const auto then = [](std::string date) {
    Document document = tree({"Angela/PROPN/3/nsubj Merkel/PROPN/1/flat spoke/VERB/0/root"},
                             {{0, 2, NameKind::kPerson}}, std::move(date));
    document::Workspace workspace;
    linker().annotate(document, workspace);
    return codes(document, 0);
  };
  EXPECT_EQ(then("2017-04-01"), "DEU GOV");
  EXPECT_EQ(then("2022-01-10"), "DEU ELI");
}

TEST(Linker, AnArticleWithoutADateIsOfTheTimeOfThoseInIt) {
  Document document = tree({"Antony/PROPN/5/nsubj Blinken/PROPN/1/flat and/CCONJ/4/cc "
                            "Lavrov/PROPN/1/conj spoke/VERB/0/root"},
                           {{0, 2, NameKind::kPerson}, {3, 4, NameKind::kPerson}}, "");
  document::Workspace workspace;
  linker().annotate(document, workspace);
  EXPECT_EQ(codes(document, 0), "USA GOV");
}

// The words between commas name the office that is known to be the person's; no comma follows.
TEST(Linker, AKnownOfficeTiesToItsHolder) {
  const auto document =
      linked({"talks/NOUN/0/root with/ADP/5/case the/DET/5/det US/PROPN/5/compound "
              "Secretary/PROPN/1/nmod of/ADP/7/case State/PROPN/5/nmod ,/PUNCT/9/punct "
              "Antony/PROPN/5/conj Blinken/PROPN/9/flat from/ADP/12/case Monday/PROPN/1/nmod"},
             {{8, 10, NameKind::kPerson}});
  EXPECT_TRUE(same(document, 4, 8));
}

TEST(Linker, PluralPronounTakesTheWholeList) {
  const auto document =
      linked({"Russia/PROPN/4/nsubj and/CCONJ/3/cc China/PROPN/1/conj voted/VERB/0/root",
              "They/PRON/2/nsubj/they left/VERB/0/root"});
  EXPECT_EQ(codes(document, 4), "RUS GOV, CHN GOV");
}

TEST(Linker, RelativePronounIsItsAntecedent) {
  const auto document = linked(
      {"Russia/PROPN/6/nsubj ,/PUNCT/4/punct which/PRON/4/nsubj/which/WDT refused/VERB/1/acl:relcl "
       ",/PUNCT/4/punct left/VERB/0/root"});
  EXPECT_TRUE(same(document, 0, 2));
}

TEST(Linker, CommasTieANameToItsDescription) {
  // The tree hangs the phrase on the verb; the commas say whose it is.
  const auto document = linked(
      {"Ondrej/PROPN/8/nsubj Havlat/PROPN/1/flat ,/PUNCT/1/punct the/DET/6/det Slovak/ADJ/6/amod "
       "judge/NOUN/8/obl ,/PUNCT/8/punct left/VERB/0/root ./PUNCT/8/punct",
       "He/PRON/2/nsubj/he returned/VERB/0/root"},
      {{0, 2, NameKind::kPerson}});
  EXPECT_EQ(codes(document, 0), "SVK JUD");
  EXPECT_TRUE(same(document, 0, 5));
  EXPECT_TRUE(same(document, 0, 9));
}

TEST(Linker, AppositionsOfAppositionsEnd) {
  // "Anna Brandt, the minister, Anna Brandt, the minister, …": each describes the one before it,
  // and by the commas the one after it too.
  std::string text = "Anna/PROPN/0/root Brandt/PROPN/1/flat";
  std::vector<NameIn> names = {{0, 2, NameKind::kPerson}};
  std::uint32_t token = 2;  // tokens so far
  std::uint32_t name = 1;   // of the last name, counted from 1
  for (int i = 0; i < 200; ++i) {
    const auto minister = std::to_string(token + 3);
    text += " ,/PUNCT/1/punct the/DET/" + minister + "/det minister/NOUN/" + std::to_string(name) +
            "/appos ,/PUNCT/1/punct Anna/PROPN/" + minister + "/appos Brandt/PROPN/" +
            std::to_string(token + 5) + "/flat";
    names.push_back({token + 4, token + 6, NameKind::kPerson});
    name = token + 5;
    token += 6;
  }
  document::Document document = tree({text}, names);
  document::Workspace workspace;
  linker().annotate(document, workspace);
  EXPECT_TRUE(same(document, 0, token - 1));
}

// Whose government it is stands behind it, even where the tree hangs the place on the verb.
TEST(Linker, TheGovernmentOfAnotherState) {
  const auto minsk = linked(
      {"France/PROPN/2/nsubj urged/VERB/0/root the/DET/4/det government/NOUN/2/obj in/ADP/6/case "
       "Minsk/PROPN/2/obl to/PART/8/mark stop/VERB/2/xcomp"});
  EXPECT_EQ(codes(minsk, 0), "FRA GOV");
  EXPECT_EQ(codes(minsk, 3), "BLR GOV");
  const auto brazil = linked(
      {"Spain/PROPN/2/nsubj returned/VERB/0/root paintings/NOUN/2/obj to/ADP/6/case the/DET/6/det "
       "government/NOUN/2/obl of/ADP/8/case Brazil/PROPN/6/nmod"});
  EXPECT_EQ(codes(brazil, 5), "BRA GOV");
}

TEST(Linker, APeopleIsOfTheCountryWhereItLives) {
  const auto document =
      linked({"Troops/NOUN/2/nsubj/troops killed/VERB/0/root two/NUM/5/nummod ethnic/ADJ/5/amod "
              "Albanians/PROPN/2/obj in/ADP/7/case Serbia/PROPN/2/obl"});
  EXPECT_EQ(codes(document, 4), "SRB CVL");
  const auto unknown = linked({"Ethnic/ADJ/2/amod Turks/PROPN/3/nsubj marched/VERB/0/root"});
  EXPECT_EQ(codes(unknown, 1), " CVL");  // of no country that the text names
}

TEST(Linker, ABodyIsOfTheStateBeforeItsName) {
  const auto document =
      linked({"Kenya/PROPN/4/nmod:poss 's/PART/1/case Supreme/PROPN/4/compound Court/PROPN/5/nsubj "
              "ruled/VERB/0/root"},
             {{0, 1, NameKind::kLocation}, {2, 4, NameKind::kOrganization}});
  EXPECT_EQ(codes(document, 3), "KEN JUD");
}

TEST(Linker, AfterInAPlaceIsNoPerson) {
  const auto document =
      linked({"Unions/NOUN/2/nsubj marched/VERB/0/root in/ADP/4/case Lagos/PROPN/2/obl"});
  const Entity* entity = entity_at(document, 3);
  EXPECT_TRUE(entity == nullptr || entity->country != "CHL");
}

TEST(Linker, TheTwoAreThoseNamedLast) {
  const auto document = linked(
      {"Anna/PROPN/5/nsubj Brandt/PROPN/1/flat and/CCONJ/4/cc Lovro/PROPN/1/conj met/VERB/0/root",
       "The/DET/3/det two/NUM/3/nummod leaders/NOUN/4/nsubj/leader left/VERB/0/root"},
      {{0, 2, NameKind::kPerson}, {3, 4, NameKind::kPerson}});
  EXPECT_EQ(MentionIndex(document).entities(TokenId(7)).size(), 2U);
}

TEST(Linker, WhoSpeaksAQuotationIsI) {
  Document document = tree(
      {"\"/PUNCT/4/punct I/PRON/4/nsubj will/AUX/4/aux resign/VERB/7/ccomp \"/PUNCT/4/punct "
       "Brandt/PROPN/7/nsubj said/VERB/0/root",
       "\"/PUNCT/3/punct My/PRON/3/nmod:poss party/NOUN/4/nsubj knows/VERB/0/root \"/PUNCT/4/punct",
       "I/PRON/2/nsubj wait/VERB/0/root"},
      {{5, 6, NameKind::kPerson}});
  const auto quotation = [&](std::uint32_t first, std::uint32_t last) {
    const auto open = document.span_of({TokenId(first), TokenId(first + 1)});
    const auto close = document.span_of({TokenId(last), TokenId(last + 1)});
    return document::Quotation{{open.begin, close.end}, {open.end, close.begin}};
  };
  document.quotations = {};  // the reader of CoNLL-U finds none
  document.quotations.write({quotation(0, 4), quotation(7, 11)}, "test");
  document::Workspace workspace;
  linker().annotate(document, workspace);
  EXPECT_TRUE(same(document, 1, 5));
  EXPECT_TRUE(same(document, 8, 5));                                  // the quotation that goes on
  EXPECT_TRUE(MentionIndex(document).entities(TokenId(12)).empty());  // the writer, outside
  for (const Entity& entity : document.entities.get()) {
    for (const auto mention : entity.mentions)
      EXPECT_LT(mention.value, document.mentions.get().size());
  }
}

// What the article spells out is what its acronym means, whoever else bears it.
TEST(Linker, AnAcronymIsWhatTheArticleSpellsOut) {
  const auto document =
      linked({"Fairground/PROPN/3/compound Safety/PROPN/3/compound Authority/PROPN/7/nsubj "
              "(/PUNCT/5/punct "
              "FSA/PROPN/3/appos )/PUNCT/5/punct warned/VERB/0/root owners/NOUN/7/obj",
              "FSA/PROPN/2/compound inspectors/NOUN/3/nsubj/inspector left/VERB/0/root"},
             {{0, 3, NameKind::kOrganization},
              {4, 5, NameKind::kOrganization},
              {8, 9, NameKind::kOrganization}});
  for (const Entity& entity : document.entities.get())
    EXPECT_NE(entity.country, "SYR") << entity.name;
  const auto rebels =
      linked({"Free/PROPN/3/compound Syrian/PROPN/3/compound Army/PROPN/7/nsubj (/PUNCT/5/punct "
              "FSA/PROPN/3/appos )/PUNCT/5/punct attacked/VERB/0/root",
              "FSA/PROPN/2/nsubj left/VERB/0/root"});
  EXPECT_EQ(codes(rebels, 7), "SYR REB");
}

// In an article a lone surname is not that of a former leader of a country that it never names.
TEST(Linker, ASurnameAloneIsNoFormerLeaderOfAnUnnamedCountry) {
  const std::string other = "Farmers/NOUN/2/nsubj waited/VERB/0/root";
  std::vector<std::string> sentences = {"Reynolds/PROPN/2/nsubj smiled/VERB/0/root"};
  for (int i = 0; i < 8; ++i) sentences.push_back(other);
  const auto stranger = linked(sentences, {{0, 1, NameKind::kPerson}});
  ASSERT_NE(entity_at(stranger, 0), nullptr);
  EXPECT_EQ(entity_at(stranger, 0)->country, "");
  sentences.push_back("Ireland/PROPN/2/nsubj waited/VERB/0/root");
  const auto known = linked(sentences, {{0, 1, NameKind::kPerson}});
  ASSERT_NE(entity_at(known, 0), nullptr);
  EXPECT_EQ(entity_at(known, 0)->country, "IRL");
}

TEST(Linker, OfficialsAtLargeAreOfTheCountryThatTheArticleIsAbout) {
  const std::string home = "Kenya/PROPN/2/nsubj waited/VERB/0/root";
  std::vector<std::string> sentences = {
      "MPs/NOUN/2/nsubj/mp waited/VERB/0/root",
      "Foreign/ADJ/2/amod ministers/NOUN/3/nsubj/minister waited/VERB/0/root"};
  for (int i = 0; i < 7; ++i) sentences.push_back(home);
  const auto document = linked(sentences);
  EXPECT_EQ(codes(document, 0), "KEN LEG");
  EXPECT_EQ(codes(document, 3), " GOV");
  for (int i = 0; i < 3; ++i) sentences.push_back("Chad/PROPN/2/nsubj waited/VERB/0/root");
  EXPECT_EQ(codes(linked(sentences), 0), " LEG");  // two countries are named
}

// A town abroad is not where the story is set.
TEST(Linker, ATownAbroadLendsNoCountry) {
  const auto document = linked({"Kenya/PROPN/2/nsubj waited/VERB/0/root",
                                "He/PRON/2/nsubj died/VERB/0/root in/ADP/4/case Gdansk/PROPN/2/obl",
                                "The/DET/2/det government/NOUN/3/nsubj waited/VERB/0/root"},
                               {{5, 6, NameKind::kLocation}});
  EXPECT_EQ(codes(document, 7), "KEN GOV");
}

TEST(Linker, APartyOfAnotherCountryIsItsOwn) {
  const auto document = linked({"Croatian/ADJ/2/amod Democrats/PROPN/3/nsubj waited/VERB/0/root"},
                               {{0, 2, NameKind::kOrganization}});
  EXPECT_EQ(codes(document, 1), "HRV PTY");
}

TEST(Linker, ManyNamesAndLongOnesTakeBoundedTime) {
  std::vector<std::string> sentences;
  std::vector<NameIn> names;
  for (std::uint32_t i = 0; i < 5000; ++i) {
    const std::string name = "Zx" + std::to_string(i);
    sentences.push_back(name + "/PROPN/2/nsubj met/VERB/0/root him/PRON/2/obj/he");
    names.push_back({3 * i, 3 * i + 1, NameKind::kPerson});
  }
  std::string chain = std::string(10000, 'Q') + "/PROPN/0/root";
  for (int i = 2; i < 2000; ++i) chain += " minister/NOUN/" + std::to_string(i - 1) + "/appos";
  sentences.push_back(chain);
  names.push_back({15000, 15001, NameKind::kPerson});
  std::string wide = "minister/NOUN/0/root";
  for (int i = 2; i < 4000; ++i) wide += " Russian/ADJ/1/amod";
  sentences.push_back(wide);
  auto document = tree(sentences, names);
  document::Workspace workspace;
  linker().annotate(document, workspace);  // would run into the time limit if it were not linear
  EXPECT_GE(document.entities.get().size(), 5000U);
}

}  // namespace
}  // namespace chancery::entities
