// Input that is hostile or broken: it is read as far as it goes, or refused with a code. Own
// writing.
#include <gtest/gtest.h>
#include <zlib.h>

#include "chancery/base/utf8.h"
#include "chancery/intake/reader.h"

namespace chancery::intake {
namespace {

using namespace std::string_view_literals;

// "code" or "text" of each item, divided by blanks.
std::string outcomes(std::string_view bytes, Options options = {}) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  std::string out;
  Reader::load(*kData, std::move(options))->read_bytes(bytes, "b", [&](Item item) {
    if (!out.empty()) out += ' ';
    out += item ? "text" : item.error().error.code;
    EXPECT_TRUE(!item || base::is_valid_utf8(item->text()));
    return true;
  });
  return out;
}

std::string repeat(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

constexpr std::string_view kParagraph =
    "<p>The envoys of the two river states met in the old customs house on Monday and agreed, "
    "after "
    "nine hours, to open the sluices for good.</p>";

TEST(BadInput, NestedHundredThousandLevels) {
  EXPECT_EQ(outcomes("<html><body>" + repeat("<div>", 100000) + std::string(kParagraph)), "text");
  EXPECT_EQ(outcomes("{\"text\":" + repeat("[", 100000)), "E-INT-013");
  EXPECT_EQ(outcomes("<rss><channel><item><title>T</title><description>" + repeat("<b>", 100000) +
                     "words</description></item></channel></rss>"),
            "text");
}

TEST(BadInput, PagesOfAHundredMegabytes) {
  EXPECT_EQ(outcomes("<html><body>" + repeat("<p>words of a page </p>", 5U << 20U)), "E-INT-005");
  EXPECT_EQ(outcomes("<html><body>" + repeat("<i>x</i>", 300000)), "E-INT-013");
}

TEST(BadInput, AttributesOfMegabytes) {
  EXPECT_EQ(outcomes("<html><body><div title=\"" + std::string(8U << 20U, 'x') + "\">" +
                     std::string(kParagraph) + "</div>"),
            "text");
  EXPECT_EQ(
      outcomes("<html><body class=\"" + repeat("word ", 200000) + "\">" + std::string(kParagraph)),
      "text");
}

TEST(BadInput, NulsAreNoEnds) {
  EXPECT_EQ(outcomes("<html><body><p>\0 one </p>"sv), "E-INT-011");
  EXPECT_EQ(outcomes("<html><body>" + std::string(kParagraph) + std::string(3, '\0') +
                     std::string(kParagraph)),
            "text");
  EXPECT_EQ(outcomes("{\"text\":\"a\\u0000b\"}"), "text");
}

TEST(BadInput, EntitiesAreNeverReadNorFetched) {
  EXPECT_EQ(
      outcomes("<!DOCTYPE rss [<!ENTITY a \"&b;&b;\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM "
               "\"file:///etc/passwd\">]><rss><channel><item><title>&a;&f;</title><description>w"
               "</description></item></channel></rss>"),
      "text");
}

TEST(BadInput, HalfARecordOfAnArchive) {
  const std::string record =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 400\r\n\r\nHTTP/1.1 200 "
      "OK\r\nContent-Type: "
      "text/html\r\n\r\n<html><body>";
  EXPECT_EQ(outcomes(record), "E-INT-017");
  EXPECT_EQ(outcomes("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\n"), "E-INT-017");
  EXPECT_EQ(outcomes("WARC/1.0\r\nWARC-Type: resp"), "E-INT-017");
}

TEST(BadInput, FeedsOfManyItemsAreStreamed) {
  const std::string feed =
      "<rss><channel>" + repeat("<item><title>T</title><description>w</description></item>", 20000);
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  std::size_t seen = 0;
  const bool whole =
      Reader::load(*kData)->read_bytes(feed, "b", [&](Item) { return ++seen < 100; });
  EXPECT_FALSE(whole);  // the reading ends where the sink does, not at the end of the feed
  EXPECT_EQ(seen, 100U);
}

TEST(BadInput, DeclarationsThatLie) {
  EXPECT_EQ(
      outcomes("<?xml version=\"1.0\" encoding=\"no-such\"?><rss><channel><item><title>T</title>"
               "</item></channel></rss>"),
      "text");
  EXPECT_EQ(outcomes("<html><head><meta charset=utf-16></head><body>" + std::string(kParagraph)),
            "text");
}

}  // namespace
}  // namespace chancery::intake
