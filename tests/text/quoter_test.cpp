#include "chancery/text/quoter.h"

#include <gtest/gtest.h>

#include <random>

namespace chancery::text {
namespace {

using document::Document;
using document::Quotation;
using document::Section;
using document::SectionKind;

// Every line of the text is a body section.
Document with_quotations(const std::string& text) {
  Document document(text, {});
  std::vector<Section> sections;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at)
      sections.push_back({SectionKind::kBody,
                          {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)},
                          std::nullopt});
    at = end + 1;
  }
  document.sections.write(std::move(sections), "test");
  document::Workspace workspace;
  Quoter quoter;
  quoter.annotate(document, workspace);
  return document;
}

// Inner texts divided by "|"; "+" marks a continued one, "~" one that is not closed.
std::string inners(const std::string& text) {
  const Document document = with_quotations(text);
  std::string out;
  for (const Quotation& quotation : document.quotations.get()) {
    if (!out.empty()) out += "|";
    if (quotation.continues) out += "+";
    out += document.slice(quotation.inner);
    if (!quotation.closed) out += "~";
  }
  return out;
}

struct QuotedText {
  std::string text;
  std::string inner;
};

TEST(Quoter, MarksOfAllKinds) {
  const QuotedText cases[] = {
      {"He said \"no\" and left.", "no"},
      {"He said “no” and left.", "no"},
      {"“We met“, he said, and “left”.", "We met|left"},
      {"”We met”, he said.", "We met"},
      {"“Not now.”Officials said.", "Not now."},
      {"said \"Not now.\"Officials said \"later\".", "Not now.|later"},
      {"Er sagte „nein“ und ging.", "nein"},
      {"Il a dit « non » hier.", "non"},
      {"Er sagte »nein« gestern.", "nein"},
      {"He called it ``a lie'' twice.", "a lie"},
      {"He called it ''a lie'' twice.", "a lie"},
      {"He called it \"\"a lie\"\" twice.", "a lie"},
      {"the 'special operation' went on", "special operation"},
      {"the ministers' meeting and the states' plan", ""},
      {"don't, the '90s, rock 'n' roll, it's", ""},
      {"‘It’s the ministers’ plan,’ she said.", "It’s the ministers’ plan,"},
      {"“He told me ‘never’ again,” she said.", "He told me ‘never’ again,|never"},
      {"\"'It is over,' he told me,\" she said.", "'It is over,' he told me,|It is over,"},
      {"a 5\" pipe", ""},
      {"“Open and never closed", "Open and never closed~"},
      {"“Foo, he said. “Bar,” she said.", "Foo, he said.~|Bar,"},
      {"\"He called it \"bad\" today,\" she said.", "He called it \"bad\" today,|bad"},
      {"and \"\" nothing", ""},
      {"closing” alone", ""},
  };
  for (const QuotedText& c : cases) EXPECT_EQ(inners(c.text), c.inner) << c.text;
}

TEST(Quoter, GoesOnOverParagraphs) {
  EXPECT_EQ(inners("“One.\n“Two.\n“Three,” he said.\n“Four,” she said."),
            "One.~|+Two.~|+Three,|Four,");
  EXPECT_EQ(inners("\"One.\n\"Two,\" he said."), "One.~|+Two,");
}

TEST(Quoter, NestsToItsDepthAndNoDeeper) {
  std::string text;
  for (int i = 0; i < 80; ++i) text += "“a ";
  for (int i = 0; i < 80; ++i) text += "b” ";
  const Document document = with_quotations(text);
  EXPECT_EQ(document.quotations.get().size(), Quoter::kMaxDepth);
}

TEST(Quoter, TenThousandMarksAndNoise) {
  for (const char* mark : {"\"", "“", "”", "'", "‘", "«", "''", "„"}) {
    std::string text;
    for (int i = 0; i < 10000; ++i) text += mark;
    EXPECT_LE(with_quotations(text).quotations.get().size(), 10000U);
    text.clear();
    for (int i = 0; i < 10000; ++i) text += std::string(mark) + "a ";
    EXPECT_LE(with_quotations(text).quotations.get().size(), 10000U);
  }
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (std::size_t i = random() % 60; i > 0; --i) {
      static constexpr std::string_view kPieces[] = {"“", "”", "\"", "'", "’",  "«",        "»",
                                                     " ", "s", "a",  ".", "\n", "\xE2\x80", "„"};
      text += kPieces[random() % std::size(kPieces)];
    }
    const Document document = with_quotations(text);
    document::Span last{};
    for (const Quotation& quotation : document.quotations.get()) {
      ASSERT_LE(quotation.span.end, text.size());
      ASSERT_TRUE(quotation.span.contains(quotation.inner));
      ASSERT_LE(last.begin, quotation.span.begin);
      last = quotation.span;
    }
  }
}

}  // namespace
}  // namespace chancery::text
