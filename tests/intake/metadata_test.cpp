// Titles, dates, authors and publishers out of pages: own writing, no real page.
#include <gtest/gtest.h>

#include "chancery/intake/author_names.h"
#include "chancery/intake/date.h"
#include "chancery/intake/reader.h"

namespace chancery::intake {
namespace {

const lexicon::DataFiles& data() {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  return *kData;
}

constexpr std::string_view kBody =
    "<p>The envoys of the two river states met in the old customs house on Monday and agreed, "
    "after "
    "nine hours, to open the sluices for good.</p><p>Neither side would say how much water is to "
    "pass, but a spokesman for the upper state said the figure had been written down.</p>";

document::Metadata about(std::string_view head, std::string_view top) {
  const std::string page = "<!DOCTYPE html><html lang=\"en-US\"><head>" + std::string(head) +
                           "</head><body><article>" + std::string(top) + std::string(kBody) +
                           "</article></body></html>";
  document::Metadata found;
  Reader::load(data())->read_bytes(page, "p", [&](const Item& item) {
    EXPECT_TRUE(item.has_value());
    if (item) found = item->metadata();
    return true;
  });
  return found;
}

TEST(Metadata, TheHeadingOnThePageIsTheTitle) {
  EXPECT_EQ(about("<title>Sluices open: what to know - The Quay</title><meta property=og:title "
                  "content=\"Sluices open: what to know\">",
                  "<h1>Sluices are open: all you must know</h1>")
                .title,
            "Sluices are open: all you must know");
  // A heading that is the paper's name is none.
  EXPECT_EQ(about("<title>Sluices open again | The Quay</title><meta property=og:site_name "
                  "content=\"The Quay\">",
                  "<h1>The Quay</h1>")
                .title,
            "Sluices open again");
  EXPECT_EQ(
      about("<title>Sluices open again - The Quay Gazette</title>", "<h1>Sluices open again</h1>")
          .publisher,
      "The Quay Gazette");
}

TEST(Metadata, PublisherIsANameThatAReaderWouldPrint) {
  const std::string ld =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Sluices "
      "open\",\"publisher\":{\"name\":\"The Quay Gazette\"}}</script>";
  EXPECT_EQ(about(ld + "<meta property=og:site_name content=quaygazette>", "<h1>Sluices open</h1>")
                .publisher,
            "The Quay Gazette");
  EXPECT_EQ(about(ld + "<meta property=og:site_name content=\"Gazette Online | News | Sport\">",
                  "<h1>Sluices open</h1>")
                .publisher,
            "Gazette Online");
  EXPECT_EQ(
      about("<link rel=canonical href=\"https://www.example.org/a\">", "<h1>Sluices open</h1>")
          .publisher,
      "example.org");
}

TEST(Metadata, DatesThatAreNotThePublications) {
  // The future, a comment, a change.
  EXPECT_EQ(about("<meta property=\"article:published_time\" content=\"2999-01-01\">",
                  "<h1>Sluices open</h1>")
                .published,
            "");
  EXPECT_EQ(about("",
                  "<h1>Sluices open</h1><div class=comments><time "
                  "datetime=\"2020-01-01\">x</time></div>")
                .published,
            "");
  const auto changed = about(
      "<meta property=\"article:modified_time\" content=\"2023-03-05\">",
      "<h1>Sluices open</h1><time class=published datetime=\"2023-03-02T10:00+02:00\">x</time>");
  EXPECT_EQ(changed.published, "2023-03-02T10:00+02:00");  // its zone is kept
  EXPECT_EQ(changed.modified, "2023-03-05");
  EXPECT_EQ(about("<meta name=date content=\"0001-01-01T00:00:00Z\">",
                  "<h1>Sluices open</h1><p>Published 11:11 PM EST Nov 19, 2019</p>")
                .published,
            "2019-11-19T23:11-05:00");
}

TEST(Metadata, AddressesBesideAnAuthorAreNoNames) {
  EXPECT_EQ(about("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":"
                  "\"Sluices\",\"author\":[\"https://www.facebook.com/mira\",{\"@type\":\"Person\","
                  "\"name\":\"Mira Holt\",\"jobTitle\":\"Editor\"}]}</script>",
                  "<h1>Sluices are open again</h1>")
                .byline,
            "Mira Holt");
}

TEST(Metadata, WordsBeforeATimeSayWhatItIs) {
  const auto found = about("",
                           "<h1>Sluices are open again</h1><p><span>Updated: <time "
                           "datetime=\"2023-03-04T10:00-05:00\">4 March</time></span> "
                           "<span>Published: <time datetime=\"2023-03-02T09:00-05:00\">2 "
                           "March</time></span></p>");
  EXPECT_EQ(found.published, "2023-03-02T09:00-05:00");
}

TEST(Metadata, DatesOfOtherLanguages) {
  EXPECT_EQ(normalise_date("publiziert am 25. März 2019").value_or("-"), "2019-03-25");
  EXPECT_EQ(normalise_date("14 août 2020 à 10:15").value_or("-"), "2020-08-14T10:15");
  EXPECT_EQ(normalise_date("3 de octubre de 2018").value_or("-"), "2018-10-03");
  EXPECT_EQ(normalise_date("7 января 2021").value_or("-"), "2021-01-07");
  EXPECT_EQ(normalise_date("05/10/2018", true).value_or("-"), "2018-10-05");
  EXPECT_EQ(normalise_date("05/10/2018").value_or("-"), "2018-05-10");
}

TEST(Metadata, AuthorsByAnyMark) {
  EXPECT_EQ(
      about("", "<h1>Sluices open</h1><p class=byline>By Mira Holt and Jo Lund | May 2</p>").byline,
      "Mira Holt, Jo Lund");
  EXPECT_EQ(about("", "<h1>Sluices open</h1><div>By Mira Holt, staff writer</div>").byline,
            "Mira Holt");
  EXPECT_EQ(
      about("<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\","
            "\"headline\":\"Sluices open\",\"author\":{\"@id\":\"#m\"}},{\"@type\":\"Person\","
            "\"@id\":\"#m\",\"name\":\"Mira Holt\"}]}</script>",
            "<h1>Sluices open</h1>")
          .byline,
      "Mira Holt");
  EXPECT_EQ(about("<meta name=author content=\"5 minutes ago\">", "<h1>Sluices open</h1>").byline,
            "");
  // The paper as its own author gives way to a person whom the page names.
  EXPECT_EQ(
      about("<meta property=og:site_name content=\"The Quay\"><meta name=author content=\"The "
            "Quay\">",
            "<h1>Sluices open</h1><span class=author>Mira Holt</span>")
          .byline,
      "Mira Holt");
}

TEST(Metadata, NamesOutOfBylines) {
  const auto tables = Tables::load(data());
  ASSERT_TRUE(tables.has_value());
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"By Mira Holt", "Mira Holt"},
      {"By MIRA HOLT and JO LUND", "MIRA HOLT, JO LUND"},
      {"Mira Holt, The Quay", "Mira Holt"},
      {"Mira Holt, MD, chief editor", "Mira Holt"},
      {"Analysis by Mira Holt, Quay Editor-at-large", "Mira Holt"},
      {"Mira B. Holt", "Mira B. Holt"},
      {"Written by Mira Holt on March 2, 2023", "Mira Holt"},
      {"Von Mira Holt", "Mira Holt"},
      {"By Mira Holt in Minsk", "Mira Holt"},
      {"By Mira Holt in Minsk and Jo Lund in Riga", "Mira Holt, Jo Lund"},
      {"Mira Holt in Trinidad and Tobago", "Mira Holt"},
      {"Mira Holt Foreign Correspondent", "Mira Holt"},
      {"By Mira Holt mira@example.org", "Mira Holt"},
      {"Reporting by Mira Holt; editing by Jo Lund", "Mira Holt"},
      {"By Mira Holt, Harbour News, Lower Town", "Mira Holt"},
      {"By Mira Holt, Political Editor, and Jo Lund", "Mira Holt, Jo Lund"},
      {"Submitted by Mira Holt on Thu, 03/02/2023", "Mira Holt"},
      {"The Quay", "The Quay"},
      {"@miraholt", ""},
      {"3 hours ago", ""},
      {"https://example.org/mira", ""},
  };
  for (const auto& [given, wanted] : cases)
    EXPECT_EQ(author_names(given, "The Quay", *tables), wanted) << given;
}

}  // namespace
}  // namespace chancery::intake
