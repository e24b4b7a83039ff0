#include "chancery/text/sectioner.h"

#include <gtest/gtest.h>

#include <random>

#include "chancery/base/utf8.h"

namespace chancery::text {
namespace {

using document::Document;
using document::Metadata;
using document::Section;
using document::SectionKind;

const Sectioner& sectioner() {
  static const Sectioner kSectioner = [] {
    const auto data = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
    return std::move(*Sectioner::load(*data));
  }();
  return kSectioner;
}

Document sectioned(std::string text, Metadata metadata = {}, std::vector<Section> blocks = {}) {
  Document document(std::move(text), std::move(metadata), std::move(blocks));
  document::Workspace workspace;
  sectioner().annotate(document, workspace);
  return document;
}

Metadata titled(std::string title) {
  Metadata metadata;
  metadata.title = std::move(title);
  return metadata;
}

// "headline body body=1": kinds in order, "=N" for what repeats section N.
std::string kinds(const Document& document) {
  std::string out;
  for (const Section& section : document.sections.get()) {
    out += (out.empty() ? "" : " ") + std::string(name_of(section.kind));
    if (section.repeats) out += "=" + std::to_string(*section.repeats);
  }
  return out;
}

void expect_covers(const Document& document) {
  std::uint32_t at = 0;
  for (const Section& section : document.sections.get()) {
    ASSERT_LE(at, section.span.begin);
    ASSERT_LT(section.span.begin, section.span.end);
    ASSERT_LE(section.span.end, document.text().size());
    for (; at < section.span.begin;) {
      const auto point = base::decode_at(document.text(), at);
      EXPECT_TRUE(base::is_space(point.value)) << "byte " << at;
      at += point.length;
    }
    at = section.span.end;
  }
  EXPECT_TRUE(base::trim(document.text().substr(at)).empty());
}

constexpr std::string_view kBody =
    "The foreign ministers of both countries met for the first time in a year on Monday and agreed "
    "that the "
    "border crossings should be opened again before the end of the month.";
constexpr std::string_view kOther =
    "Officials in the capital warned that the agreement was fragile, and that several points had "
    "been left to "
    "a working group which is to report to the two governments in the spring.";

std::string article(std::initializer_list<std::string_view> paragraphs) {
  std::string text;
  for (const std::string_view paragraph : paragraphs)
    text += (text.empty() ? "" : "\n\n") + std::string(paragraph);
  return text;
}

// Pages pasted as text keep the owner of a picture before its caption.
TEST(Sectioner, TheOwnerOfAPictureBeginsItsCaption) {
  const Document document = sectioned(article(
      {"Neighbours agree to open the border", kBody,
       "Reuters In March the two armies exchanged forty soldiers whom they had held for a year",
       "AFP The bridge was closed for nine years after the shelling of the old customs house",
       "Reuters Institute researchers say that fewer people in both countries read papers now.",
       "AFP reported that the bridge will be open to lorries from the first day of next month.",
       kOther}));
  EXPECT_EQ(kinds(document), "headline body caption caption body body body");
}

TEST(Sectioner, SeesTheLayoutOfATranslatedStory) {
  const Document document = sectioned(article(
      {"Neighbours agree to open the border", "Neighbours agree to open the border", kBody,
       "Two soldiers at the Alder crossing.", kOther,
       "Border crossings should be opened before the end of month, officials of both countries "
       "agreed that",
       "Mira Holt, at the hearing on trade organized by Radio Eleven.", "No date for a summit yet",
       "Whether the two will meet again before the winter nobody could say on Tuesday evening.",
       "Joan Miller"}));
  EXPECT_EQ(kinds(document).substr(0, 40), "headline headline=0 body caption body bo");
  EXPECT_EQ(document.sections.get()[6].kind, SectionKind::kCaption);
  EXPECT_EQ(document.sections.get()[7].kind, SectionKind::kSubheading);
  EXPECT_EQ(document.sections.get().back().kind, SectionKind::kByline);
  expect_covers(document);
}

TEST(Sectioner, PullQuoteRepeatsABodyParagraphWithSmallEdits) {
  const Document document =
      sectioned(article({"Border stays shut", kBody,
                         "“The talks failed because there were differences on the water question, "
                         "which we could not settle between the sides,” said the host.",
                         "Talks failed because there were differences on the water question, which "
                         "we could not settle between the sides",
                         kOther}));
  EXPECT_EQ(kinds(document), "headline body body pullquote=2 body");
}

TEST(Sectioner, SubheadingThatParaphrasesSaysWhatItRepeats) {
  const Document document =
      sectioned(article({"Border stays shut", kBody, "Alder does not accept talks at any price",
                         "And while all wait, Alder assures that it does not accept talks at any "
                         "price before the winter, as its minister told reporters on the road.",
                         kOther}));
  EXPECT_EQ(kinds(document), "headline body subheading=3 body body");
}

TEST(Sectioner, TopMatterAndTail) {
  const Document document = sectioned(article(
      {"Border opens", "By Joan Miller, Reuters", "March 2, 2023", kBody, "Photo: Getty Images",
       "Read also: A year of talks", kOther, "(c) 2023 The Alder Times"}));
  EXPECT_EQ(kinds(document), "headline byline dateline body credit boilerplate body boilerplate");
}

TEST(Sectioner, OpeningDatelineIsASectionOfItsOwn) {
  const Document document = sectioned(
      article({"Border opens", "LONDON, March 2 (Reuters) - " + std::string(kBody), kOther}));
  EXPECT_EQ(kinds(document), "headline dateline body body");
  EXPECT_EQ(document.slice(document.sections.get()[2].span), kBody);
  // A dash inside a sentence is none.
  EXPECT_EQ(kinds(sectioned(article({"Border opens",
                                     "The border - long shut - was opened on Monday, officials of "
                                     "both countries said in the capital.",
                                     kOther}))),
            "headline body body");
}

TEST(Sectioner, DetachedTitleIsTheHeadline) {
  const Document document = sectioned(article({kBody, kOther}), titled("Border opens"));
  ASSERT_GT(document.body_begin(), 0U);
  EXPECT_EQ(kinds(document), "headline body body");
  EXPECT_EQ(document.slice(document.sections.get()[0].span), "Border opens");
}

TEST(Sectioner, OneSentenceIsBody) {
  EXPECT_EQ(kinds(sectioned("Russia rejects talks")), "body");
  EXPECT_EQ(kinds(sectioned("")), "");
  EXPECT_EQ(kinds(sectioned("\n \t\n")), "");
}

TEST(Sectioner, LinesWrappedByHandAreOneParagraph) {
  const Document document = sectioned(
      "The foreign ministers of both countries met for the first\ntime in a year on Monday and "
      "agreed that the border should\nbe opened.\n\nAnother line follows here, in which nothing "
      "more is said at all.");
  EXPECT_EQ(document.sections.get().size(), 2U);
  expect_covers(document);
}

TEST(Sectioner, BlocksAreTakenClippedAndFilled) {
  const std::string text = "Head\n\nBody one.\n\nLeft out.";
  const Document document = sectioned(text, {},
                                      {{SectionKind::kHeadline, {0, 4}, std::nullopt},
                                       {SectionKind::kCaption, {2, 15}, std::nullopt}});
  expect_covers(document);
  EXPECT_EQ(document.sections.get()[0].kind, SectionKind::kHeadline);
  EXPECT_EQ(document.sections.get().back().kind, SectionKind::kBody);
}

TEST(Sectioner, HostileTextStaysLinearAndCovered) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    for (std::size_t i = random() % 400; i > 0; --i) {
      static constexpr std::string_view kPieces[] = {
          "\n",   "\n\n",      " ",       "by ",     "A",    "“", "\xE2\x80",
          "\r\n", "Read more", "2 March", "(AP) - ", "\xFF", "x."};
      text += kPieces[random() % std::size(kPieces)];
    }
    expect_covers(sectioned(text));
  }
  std::string many;
  for (int i = 0; i < 50000; ++i) many += "the same words again and again in this line\n\n";
  EXPECT_EQ(sectioned(many).sections.get().size(), 50000U);
}

}  // namespace
}  // namespace chancery::text
