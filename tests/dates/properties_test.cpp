// What must hold of every text: spans in bounds, in order, apart; hostile input ends, and soon.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

#include "tests/dates/documents.h"

namespace chancery::dates::testing {
namespace {

using document::Document;

template <class Finding>
void expect_sorted_and_apart(const Document& document, const std::vector<Finding>& findings) {
  std::uint32_t end = 0;
  for (const Finding& finding : findings) {
    ASSERT_LT(finding.span.begin, finding.span.end);
    ASSERT_LE(finding.span.end, document.text().size());
    ASSERT_GE(finding.span.begin, end);
    ASSERT_LT(finding.tokens.first.value, finding.tokens.last.value);
    ASSERT_LE(finding.tokens.last.value, document.tokens.get().size());
    end = finding.span.end;
  }
}

void expect_sound(const Document& document) {
  expect_sorted_and_apart(document, document.times.get());
  expect_sorted_and_apart(document, document.amounts.get());
  for (const auto& time : document.times.get()) {
    ASSERT_FALSE(time.value.empty());
    if (time.days) {
      ASSERT_LE(time.days->first, time.days->last);
    }
  }
}

TEST(DatesProperties, RandomRowsOfCalendarWordsAreSound) {
  const std::vector<std::string> words = {
      "the",    "last",        "of",      "March",   "2",
      "2nd",    ",",           "2023",    "-",       "Monday",
      "week",   "end",         "two",     "and",     "a",
      "half",   "year",        "years",   "ago",     "before",
      "from",   "to",          "$",       "30bn",    "%",
      "one",    "in",          "5",       "million", "euros",
      "people", "first",       "quarter", "'",       "s",
      "may",    "next",        "until",   "9",       ":",
      "30",     "pm",          "same",    "period",  "every",
      "day",    "99999",       "0",       "/",       ".",
      "early",  "century",     "BC",      "Easter",  "the following",
      "this",   "hundreds of", "GMT",     "+"};
  std::mt19937 random(7);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t length = 1 + random() % 25;
    for (std::size_t i = 0; i < length; ++i)
      text += words[random() % words.size()] + (random() % 4 == 0 ? "" : " ");
    expect_sound(annotated(text, round % 3 == 0 ? "" : "2023-03-02"));
  }
}

TEST(DatesProperties, RandomBytesAreSound) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (int i = 0; i < 80; ++i) text += static_cast<char>(random() % 256);
    expect_sound(annotated(text, "2023-03-02"));
  }
}

TEST(DatesProperties, EdgesOfTheCalendarAreSound) {
  for (const char* published : {"0001-01-01", "9999-12-31", "2024-02-29"}) {
    for (const char* text :
         {"two years ago, last century, next millennium, the previous day, a week later",
          "next week Monday, in 4000 years, 9999 years ago, the end of next decade",
          "February 29, December 31, January 1, last December, next Christmas"}) {
      expect_sound(annotated(text, published));
    }
  }
}

// Time is measured by benchmarks/dates_speed.cpp; here only that such texts end and are sound.
TEST(DatesProperties, LongSentencesOfOnePieceAreSound) {
  for (const char* unit : {"the end of the ", "1,000", "last ", "hundred ", "two and ", "- ",
                           "9:30 to ", "\"", "one in five to ten million ", "March 2-"}) {
    std::string text;
    for (int i = 0; i < 2000; ++i) text += unit;
    expect_sound(annotated(std::move(text), "2023-03-02"));
  }
}

TEST(DatesProperties, AWordOfTenThousandLettersIsNoTrouble) {
  expect_sound(annotated(
      std::string(10000, 'a') + " on Monday " + std::string(10000, '9') + " people", "2023-03-02"));
  const Document document = annotated("On Monday.", "2023-03-02");
  ASSERT_EQ(document.times.get().size(), 1U);
  EXPECT_EQ(document.slice(document.times.get()[0].span), "Monday");
}

TEST(DatesData, ErrorsNameTheirPlace) {
  const auto dir = std::filesystem::temp_directory_path() / "chancery_dates_test";
  std::filesystem::create_directories(dir / "dates");
  const auto load = [&](const char* text) {
    std::ofstream(dir / "dates" / "bad.txt") << text;
    auto files = lexicon::DataFiles::open({dir});
    return TimeTagger::load(*files);
  };
  const auto kind = load("word month\n1  january\n");
  ASSERT_FALSE(kind);
  EXPECT_EQ(kind.error().code, "E-DAT-001");
  const auto cls = load("words mnoth\n1  january\n");
  ASSERT_FALSE(cls);
  EXPECT_EQ(cls.error().code, "E-DAT-002");
  const auto value = load("words month\none  january\n");
  ASSERT_FALSE(value);
  EXPECT_EQ(value.error().code, "E-DAT-003");
  EXPECT_EQ(value.error().place.line, 2U);
  std::filesystem::remove_all(dir);
}

}  // namespace
}  // namespace chancery::dates::testing
