// Behaviour of the shipped segmenter: what words and sentences come out.
#include "chancery/text/segmenter.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

namespace chancery::text {
namespace {

using document::Document;

const Segmenter& segmenter() {
  static const auto loaded =
      Segmenter::load(std::string(CHANCERY_SOURCE_DIR) + "/models/segmenter.bin");
  if (!loaded) ADD_FAILURE() << loaded.error().to_string();
  return *loaded;
}

Document segmented(std::string text) {
  Document document(std::move(text), {});
  document::Workspace workspace;
  segmenter().annotate(document, workspace);
  return document;
}

// Words divided by spaces, the words of one surface token by "+".
std::string words(std::string text) {
  const Document document = segmented(std::move(text));
  std::string out;
  for (std::uint32_t i = 0; i < document.tokens.get().size(); ++i) {
    if (i > 0) out += document.tokens.get()[i].joined ? "+" : " ";
    out += document.form(document::TokenId(i));
  }
  return out;
}

std::vector<std::string> sentences(std::string text) {
  const Document document = segmented(std::move(text));
  std::vector<std::string> out;
  for (const document::Sentence& sentence : document.sentences.get())
    out.emplace_back(document.slice(sentence.span));
  return out;
}

using Sentences = std::vector<std::string>;

struct Case {
  const char* text;
  const char* words;
};

class Words : public testing::TestWithParam<Case> {};
TEST_P(Words, AreThoseOfEnglishTreebanks) { EXPECT_EQ(words(GetParam().text), GetParam().words); }

INSTANTIATE_TEST_SUITE_P(
    Contractions, Words,
    testing::Values(Case{"They don't know.", "They do+n't know ."},
                    Case{"He cannot stay.", "He can+not stay ."},
                    Case{"I'm sure we'll go.", "I+'m sure we+'ll go ."},
                    Case{"Oslo’s mayor won’t resign.", "Oslo+’s mayor wo+n’t resign ."},
                    Case{"It's gonna rain.", "It+'s gon+na rain ."},
                    Case{"The ministers' plan failed.", "The ministers+' plan failed ."}));

INSTANTIATE_TEST_SUITE_P(
    Marks, Words,
    testing::Values(Case{"Deputies (most of them) agreed, however; nobody left.",
                         "Deputies ( most of them ) agreed , however ; nobody left ."},
                    Case{"Sheikh al-Rashid left.", "Sheikh al - Rashid left ."},
                    Case{"The US-led force", "The US - led force"},
                    Case{"“We agreed,” she said.", "“ We agreed , ” she said ."},
                    Case{"\"We agreed,\" she said.", "\" We agreed , \" she said ."},
                    Case{"The talks — long planned — failed.",
                         "The talks — long planned — failed ."},
                    Case{"And then...", "And then ..."}, Case{"Really?!", "Really ?!"}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, Words,
    testing::Values(Case{"It cost $1,000 or €5.", "It cost $ 1,000 or € 5 ."},
                    Case{"Growth of 3.5% in 2024.", "Growth of 3.5 % in 2024 ."},
                    Case{"Published 23.04.2022", "Published 23.04.2022"},
                    Case{"(23.04.2022), version 2.0.1.", "( 23.04.2022 ) , version 2.0.1 ."},
                    Case{"At 10:30 on the 3rd.", "At 10:30 on the 3rd ."}));

INSTANTIATE_TEST_SUITE_P(WithStops, Words,
                         testing::Values(Case{"Mr. Hall met Gov. Reed in the U.S. capital.",
                                              "Mr. Hall met Gov. Reed in the U.S. capital ."},
                                         Case{"J. K. Moore, e.g. in Jan. 2020, said so.",
                                              "J. K. Moore , e.g. in Jan. 2020 , said so ."},
                                         Case{"See https://example.org/a-b_(c)?d=1.",
                                              "See https://example.org/a-b_(c)?d=1 ."},
                                         Case{"Write to press.office@example.org, please.",
                                              "Write to press.office@example.org , please ."},
                                         Case{"(www.example.com)", "( www.example.com )"}));

INSTANTIATE_TEST_SUITE_P(
    Glued, Words,
    testing::Values(
        Case{"Petrovand the envoy met. Petrov smiled.",
             "Petrov and the envoy met . Petrov smiled ."},
        Case{"It hurt the economyThe paper says.", "It hurt the economy The paper says ."},
        Case{"They gave statementsto the press.", "They gave statements to the press ."},
        Case{"After a conversationclaiming victory", "After a conversation claiming victory"},
        Case{"NATOand the EU met.", "NATO and the EU met ."},
        Case{"Norwayand Sweden signed.", "Norway and Sweden signed ."},
        Case{"He blamed the governmentfor it.", "He blamed the government for it ."},
        Case{"It left Russia.. Then it rained.", "It left Russia .. Then it rained ."}));

INSTANTIATE_TEST_SUITE_P(
    Whole, Words,
    testing::Values(
        Case{"Finland , Iceland and Holland", "Finland , Iceland and Holland"},
        Case{"Ice in Iceland; Fin and Finland", "Ice in Iceland ; Fin and Finland"},
        Case{"McDonald sold an iPhone on YouTube via LinkedIn and easyJet",
             "McDonald sold an iPhone on YouTube via LinkedIn and easyJet"},
        Case{"a brand of smartphone and a livestream", "a brand of smartphone and a livestream"},
        Case{"Marchand left in March", "Marchand left in March"},
        Case{"Roberts thanked Roberto", "Roberts thanked Roberto"},
        Case{"Stalin, Putin, Berlin and Kyoto", "Stalin , Putin , Berlin and Kyoto"},
        Case{"whereby therein thereto unto", "whereby therein thereto unto"},
        Case{"Helland met Rolland and Yamamoto", "Helland met Rolland and Yamamoto"},
        Case{"a thousand hitherto unnamed husbands", "a thousand hitherto unnamed husbands"}));

TEST(Sentences, EndAtStopsButNotAfterAbbreviationsAndInitials) {
  EXPECT_EQ(
      sentences("Mr. Hall met Dr. J. Reed in Washington, D.C. on Monday. They talked for an hour."),
      (Sentences{"Mr. Hall met Dr. J. Reed in Washington, D.C. on Monday.",
                 "They talked for an hour."}));
}

TEST(Sentences, MayEndInAnAbbreviation) {
  EXPECT_EQ(
      sentences("He now lives in the U.S. She does not. It ended at 9 p.m. They left."),
      (Sentences{"He now lives in the U.S.", "She does not.", "It ended at 9 p.m.", "They left."}));
}

TEST(Sentences, EndInsideAndAfterQuotations) {
  EXPECT_EQ(
      sentences("“We will not accept it.” The minister left. \"Why?\" asked the chair."),
      (Sentences{"“We will not accept it.”", "The minister left.", "\"Why?\" asked the chair."}));
}

TEST(Sentences, EndAtEmptyLinesEvenWithoutAStop) {
  EXPECT_EQ(sentences("Ministers meet in Delhi\n\nThe talks failed.\n \nNo date was set"),
            (Sentences{"Ministers meet in Delhi", "The talks failed.", "No date was set"}));
}

TEST(Sentences, EndWithTheirSectionEvenOnTheNextLine) {
  Document document("Ministers meet in Delhi\nThe talks failed on Monday.", {});
  document.sections.write({{document::SectionKind::kHeadline, {0, 23}, std::nullopt},
                           {document::SectionKind::kBody, {24, 51}, std::nullopt}},
                          "test");
  document::Workspace workspace;
  segmenter().annotate(document, workspace);
  ASSERT_EQ(document.sentences.get().size(), 2U);
  EXPECT_EQ(document.sentences.get()[0].section, 0U);
  EXPECT_EQ(document.sentences.get()[1].section, 1U);
  EXPECT_EQ(document.slice(document.sentences.get()[0].span), "Ministers meet in Delhi");
}

TEST(Sentences, GoOnAfterAStrayStop) {
  EXPECT_EQ(sentences("The group met again at the finance ministers’ meeting. a week ago, with "
                      "both sides present. "
                      "Nobody spoke to the press. The talks will go on."),
            (Sentences{"The group met again at the finance ministers’ meeting. a week ago, with "
                       "both sides present.",
                       "Nobody spoke to the press.", "The talks will go on."}));
}

TEST(Sentences, EndWhereTheSpaceAfterTheStopIsMissing) {
  EXPECT_EQ(sentences("The ministers left the room.They did not speak to the press."),
            (Sentences{"The ministers left the room.", "They did not speak to the press."}));
}

TEST(Sentences, KeepTheDatelineWithTheFirst) {
  EXPECT_EQ(sentences("GENEVA (AP) — The envoys met on Monday. They left early."),
            (Sentences{"GENEVA (AP) — The envoys met on Monday.", "They left early."}));
}

TEST(Sentences, EndBeforeEachBulletOfAList) {
  EXPECT_EQ(sentences("Demands\n- troops out\n- sanctions lifted").size(), 3U);
}

TEST(Sentences, AreCutWhenOverlong) {
  std::string text;
  for (int i = 0; i < 3000; ++i) text += i % 50 == 49 ? "word, " : "word ";
  const Document document = segmented(text);
  ASSERT_GT(document.sentences.get().size(), 7U);
  for (const document::Sentence& sentence : document.sentences.get())
    EXPECT_LE(sentence.tokens.length(), 400U);
}

TEST(Layers, SaySpacesAndJoins) {
  const Document document = segmented("\"Don't\" she said.");
  const auto& tokens = document.tokens.get();
  ASSERT_EQ(tokens.size(), 7U);
  EXPECT_FALSE(tokens[0].space_after);
  EXPECT_TRUE(tokens[2].joined);
  EXPECT_TRUE(tokens[3].space_after);
  EXPECT_FALSE(tokens[1].joined);
}

// What must hold of any text: spans rise, lie in the text, hold no white space at their rims, and
// sentences divide the tokens among them.
void check_layers(const Document& document) {
  const auto& tokens = document.tokens.get();
  std::uint32_t at = 0;
  for (const document::Token& token : tokens) {
    ASSERT_GE(token.span.begin, at);
    ASSERT_LT(token.span.begin, token.span.end);
    ASSERT_LE(token.span.end, document.text().size());
    at = token.span.end;
  }
  std::uint32_t next = 0;
  for (std::uint32_t s = 0; s < document.sentences.get().size(); ++s) {
    const document::Sentence& sentence = document.sentences.get()[s];
    ASSERT_EQ(sentence.tokens.first.value, next);
    ASSERT_GT(sentence.tokens.length(), 0U);
    ASSERT_LE(sentence.tokens.length(), 400U);
    ASSERT_FALSE(tokens[next].joined);
    next = sentence.tokens.last.value;
    ASSERT_EQ(tokens[next - 1].sentence.value, s);
    ASSERT_EQ(sentence.span.end, tokens[next - 1].span.end);
  }
  ASSERT_EQ(next, tokens.size());
}

TEST(Hostile, EmptyAndBlankTextsHaveNoSentences) {
  for (const char* text : {"", " ", "\n\n\n", "\t\r\n \x01\x02"}) {
    const Document document = segmented(text);
    EXPECT_TRUE(document.tokens.get().empty());
    EXPECT_TRUE(document.sentences.get().empty());
  }
}

TEST(Hostile, RandomBytesKeepTheRules) {
  std::mt19937 random(7);
  const std::string_view some = "aB.'\"(-)0 \n\t,!\xE2\x80\x99\xF0\x9F\x98\x80\xD7\x90\xFFtn@:/";
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (std::size_t i = 0; i < 400; ++i) text += some[random() % some.size()];
    check_layers(segmented(text));
  }
  for (int round = 0; round < 50; ++round) {
    std::string text;
    for (std::size_t i = 0; i < 2000; ++i) text += static_cast<char>(random() % 256);
    check_layers(segmented(text));
  }
}

TEST(Hostile, AHugeTokenStaysOne) {
  EXPECT_EQ(segmented(std::string(1'000'000, 'x')).tokens.get().size(), 1U);
  EXPECT_EQ(segmented("a " + std::string(1'000'000, '!') + " b").tokens.get().size(), 3U);
}

// Quadratic cost would run for hours here.
TEST(Hostile, LongLinesCostLittle) {
  std::string words_only, stops, brackets, quotes, addresses, capitals;
  while (words_only.size() < 4'000'000) words_only += "word Word ";
  while (stops.size() < 1'000'000) stops += "a.b'c-";
  while (brackets.size() < 1'000'000) brackets += "(x)";
  while (quotes.size() < 1'000'000) quotes += "\"' ";
  while (addresses.size() < 1'000'000) addresses += "@a.b@http://";
  while (capitals.size() < 1'000'000) capitals += "Petrovand ";
  for (const std::string* text : {&words_only, &stops, &brackets, &quotes, &addresses, &capitals}) {
    check_layers(segmented(*text));
  }
}

TEST(Hostile, EmojiAndOtherScriptsAreTokens) {
  EXPECT_EQ(words("Good 😀👍 news."), "Good 😀👍 news .");
  EXPECT_EQ(segmented("שלום עולם").tokens.get().size(), 2U);
  EXPECT_EQ(segmented("Привет, мир!").tokens.get().size(), 4U);
}

}  // namespace
}  // namespace chancery::text
