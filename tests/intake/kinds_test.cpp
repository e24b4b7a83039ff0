// What articles come in: exports, tables, archives, live blogs, other languages. Own writing.
#include <gtest/gtest.h>

#include "chancery/base/utf8.h"
#include "chancery/intake/language.h"
#include "chancery/intake/reader.h"
#include "chancery/intake/url.h"

namespace chancery::intake {
namespace {

using namespace std::string_view_literals;

std::vector<Item> read_items(std::string_view bytes, Options options = {}) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  std::vector<Item> items;
  Reader::load(*kData, std::move(options))->read_bytes(bytes, "k", [&](Item item) {
    items.push_back(std::move(item));
    return true;
  });
  return items;
}

// "id|title|published|publisher|language|text" a line, or "id!code".
std::string facts_of(const std::vector<Item>& items) {
  std::string out;
  for (const Item& item : items) {
    if (!item) {
      out += item.error().id + "!" + item.error().error.code + "\n";
      continue;
    }
    const document::Metadata& meta = item->metadata();
    out += meta.id + "|" + meta.title + "|" + meta.published + "|" + meta.publisher + "|" +
           meta.language + "|" + std::string(item->text().substr(item->body_begin())) + "\n";
  }
  return out;
}

TEST(Kinds, ExportsByTheNamesOfTheirFields) {
  EXPECT_EQ(
      facts_of(read_items(
          R"({"AN":"7","HD":"Head","LP":"Lead of it.","TD":"Rest of it.","PD":"2 March 2023","SN":"The Quay","LA":"English"})")),
      "7|Head|2023-03-02|The Quay|en|Lead of it.\n\nRest of it.\n");
  EXPECT_EQ(
      facts_of(read_items(
          R"({"articles":[{"url":"https://example.org/1","title":"Sluices","seendate":"20230302T120000Z","domain":"example.org","language":"German"}]})")),
      "k#1|Sluices|2023-03-02T12:00:00Z|example.org|de|Sluices\n");
  EXPECT_EQ(
      facts_of(read_items(
          R"({"maintext":"Words.","title":"T","date_publish":"2023-03-02 10:00:00","source_domain":"example.org","language":"en","uri":"c1"})")),
      "c1|T|2023-03-02T10:00:00|example.org|en|Words.\n");
  EXPECT_EQ(
      facts_of(read_items(
          R"({"story_id":"s","event_title":"T","event_text":"Words.","pub_date":"2023-03-02"})")),
      "s|T|2023-03-02|||Words.\n");
  EXPECT_EQ(
      facts_of(read_items(
          R"({"version":"https://jsonfeed.org/version/1.1","title":"The Quay","items":[{"id":"7","title":"T","content_text":"Words."}]})")),
      "7|T||The Quay||Words.\n");
  EXPECT_EQ(facts_of(read_items("AN,HD,LP,TD\n7,Head,Lead of it.,Rest of it.\n")),
            "7|Head||||Lead of it.\n\nRest of it.\n");
}

TEST(Kinds, WhatHoldsNoArticleIsRefused) {
  EXPECT_EQ(
      facts_of(read_items(
          "<?xml version=\"1.0\"?><urlset><url><loc>https://example.org/</loc></url></urlset>")),
      "k!E-INT-015\n");
  EXPECT_EQ(facts_of(read_items(
                "# rules\nUser-agent: *\nDisallow: /admin\nSitemap: https://example.org/s.xml\n")),
            "k!E-INT-011\n");
  std::string table;
  for (int row = 0; row < 3; ++row) table += "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\n";
  EXPECT_EQ(facts_of(read_items(table)), "k!E-INT-009\n");
  EXPECT_EQ(facts_of(read_items("Event ID\tEvent Date\tEvent Text\tCAMEO "
                                "Code\tPublisher\n1\t2023-03-02\tConsult\t040\tQ\n")),
            "k!E-INT-009\n");
}

TEST(Kinds, WideTextWithoutAMark) {
  const auto wide = [](std::string_view text, std::size_t width, bool big) {
    std::string out;
    for (const char c : text) {
      std::string unit(width, '\0');
      unit[big ? width - 1 : 0] = c;
      out += unit;
    }
    return out;
  };
  const std::string_view words = "The pilots went back to work.";
  for (const std::size_t width : {2U, 4U}) {
    for (const bool big : {false, true}) {
      const auto items = read_items(wide(words, width, big));
      ASSERT_TRUE(items[0].has_value()) << width << big;
      EXPECT_EQ(items[0]->text(), words) << width << big;
    }
  }
}

TEST(Kinds, AddressesOfAFeedAreMadeWhole) {
  EXPECT_EQ(absolute_url("post/1", "https://example.org/feeds/"),
            "https://example.org/feeds/post/1");
  EXPECT_EQ(absolute_url("/post", "https://example.org/feeds/x"), "https://example.org/post");
  EXPECT_EQ(absolute_url("//other.org/p", "https://example.org/"), "https://other.org/p");
  EXPECT_EQ(absolute_url("http://other.org/p", "https://example.org/"), "http://other.org/p");
  EXPECT_EQ(absolute_url("p", ""), "p");
}

TEST(Kinds, CharactersThatAreNone) {
  const auto items = read_items(
      "<rss><channel><item><title>T</title><description>don\xC2\x92t</description></item></"
      "channel></rss>");
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->text().substr(items[0]->body_begin()), "don’t");
}

constexpr std::string_view kGerman =
    "Die Lotsen des nördlichen Hafens sind am Donnerstag zur Arbeit zurückgekehrt, nachdem ihnen "
    "die "
    "Gesellschaft zwei freie Tage in der Woche und einen Arzt auf der Mole versprochen hatte. "
    "Vierzig "
    "Schiffe hatten draußen gewartet, einige davon mit Obst beladen, das inzwischen verdorben ist.";

TEST(Kinds, OtherLanguagesAreFoundAndSkippedWhenOnlyEnglishIsRead) {
  EXPECT_EQ(guess_language(kGerman).code, "de");
  EXPECT_TRUE(guess_language(kGerman).sure);
  EXPECT_FALSE(guess_language("Ja.").sure);
  EXPECT_EQ(guess_language("Mario Abdo").code, "");  // a name says nothing
  EXPECT_EQ(language_name("de"), "German");
  EXPECT_EQ(read_items(kGerman)[0]->metadata().language, "de");
  Options options;
  options.english_only = true;
  EXPECT_EQ(facts_of(read_items(kGerman, options)).substr(16), "!E-INT-021\n");
  EXPECT_TRUE(
      read_items("Berlin, Hamburg und Bremen.", options)[0].has_value());  // too short to be sure
  EXPECT_TRUE(
      read_items(
          "The pilots of the northern harbour went back to work on Thursday, after the company "
          "promised them two free days a week and a doctor on the mole.",
          options)[0]
          .has_value());
  for (const char* asked : {"any", "de", "en"}) {
    options.language = asked;
    EXPECT_TRUE(read_items(kGerman, options)[0].has_value()) << asked;
  }
}

std::string entry(std::string_view time, std::string_view text) {
  return "<div class=\"live-entry\"><span class=entry-date>" + std::string(time) + "</span><p>" +
         std::string(text) + "</p></div>";
}
constexpr std::string_view kShut =
    "The old bridge is shut to all, the police say in a short note, and the ferry runs until dark.";
constexpr std::string_view kFalls =
    "The water falls, and the mayor has gone to see it with two engineers of the river board.";
constexpr std::string_view kOver =
    "The flood is over, says the board; forty houses stand in mud and nobody has been hurt.";

TEST(LiveBlog, EachEntryHasItsOwnTime) {
  const auto items = read_items(
      "<html><head><title>Flood: live</title><meta property=\"article:published_time\" "
      "content=\"2023-03-02T08:00\"></head><body><h1>Flood: as it happened</h1><div "
      "class=live-blog>" +
      entry("11:30", kOver) + entry("10:00", kFalls) + entry("9:05", kShut) +
      "</div></body></html>");
  EXPECT_EQ(facts_of(items),
            "k#1|Flood: as it happened|2023-03-02T11:30||en|" + std::string(kOver) +
                "\nk#2|Flood: as it happened|2023-03-02T10:00||en|" + std::string(kFalls) +
                "\nk#3|Flood: as it happened|2023-03-02T09:05||en|" + std::string(kShut) + "\n");
}

TEST(Kinds, MailsTellTheirSubjectAndDay) {
  const std::string_view mail =
      "From: Mira Holt <mira@example.org>\nTo: desk@example.org\nSubject: Sluices open\n again\n"
      "Date: Thu, 2 Mar 2023 09:15:00 +0100\n\nThe envoys met.\n";
  const auto items = read_items(mail);
  EXPECT_EQ(items.at(0)->metadata().title, "Sluices open again");
  EXPECT_EQ(items[0]->metadata().byline, "Mira Holt");
  EXPECT_EQ(items[0]->metadata().published, "2023-03-02T09:15:00+01:00");
  EXPECT_EQ(items[0]->text().substr(items[0]->body_begin()), mail);
  EXPECT_EQ(read_items("Subject: none\nThe envoys met.\n").at(0)->metadata().title, "");
}

// Entries by their place in an element that is named as a live blog, whatever their own names.
TEST(LiveBlog, EntriesSideBySide) {
  for (const std::string tag : {"article", "div"}) {
    std::string page =
        "<html lang=en><body><h1>Flood: live</h1><time datetime=\"2023-03-02\">2 March</time>"
        "<section class=\"live-blog__feed\">";
    for (const char* hour : {"10", "11", "12"}) {
      page += "<" + tag + " class=item><span class=timestamp>" + hour +
              ":05</span><p>At this hour the water of the river stood as high as the windows of "
              "the mill.</p></" +
              tag + ">";
    }
    const auto items = read_items(page + "</section></body></html>");
    ASSERT_EQ(items.size(), 3U) << tag;
    EXPECT_EQ(items[1]->metadata().published, "2023-03-02T11:05");
  }
}

TEST(LiveBlog, EntriesOfJsonLd) {
  const auto items = read_items(
      "<html><head><script "
      "type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\",\"headline\":"
      "\"Flood: "
      "live\",\"datePublished\":\"2023-03-02T08:00:00Z\",\"liveBlogUpdate\":[{\"headline\":"
      "\"Bridge shut\",\"articleBody\":\"The old bridge is "
      "shut.\",\"datePublished\":\"2023-03-02T09:00:"
      "00Z\"},{\"articleBody\":\"The water falls.\",\"datePublished\":\"2023-03-02T10:00:00Z\"}]}"
      "</script></head><body><h1>Flood: live</h1><p>x</p></body></html>");
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0]->metadata().title, "Bridge shut");
  EXPECT_EQ(items[0]->metadata().published, "2023-03-02T09:00:00Z");
  EXPECT_EQ(items[1]->metadata().title, "Flood: live");
  EXPECT_EQ(items[1]->metadata().id, "k#2");
}

// The pieces of the input that the text is made of, in order, divided by "|"; checks that each
// run's text is that piece of the input.
std::string sources(std::string_view bytes, bool same = true) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  std::string out;
  SourceMap map;
  Options options;
  options.source_maps = [&](const SourceMap& found) { map = found; };
  std::string text;
  Reader::load(*kData, options)->read_bytes(bytes, "k", [&](Item item) {
    if (item) text = std::string(item->text().substr(item->body_begin()));
    return true;
  });
  for (const SourceRun& run : map.runs) {
    const auto piece = std::string(bytes.substr(run.from, run.from_size));
    if (same) {
      EXPECT_EQ(text.substr(run.begin, run.size), piece);
    }
    out += (out.empty() ? "" : "|") + piece;
  }
  return out;
}

TEST(SourceMap, LeadsBackToTheBytes) {
  EXPECT_EQ(sources("\xEF\xBB\xBF"
                    "One line.\nAnother."),
            "One line.\n|Another.");
  EXPECT_EQ(
      sources("<html><body><article><p>The envoys &amp; the <b>two</b>\n  states met in the old "
              "house on "
              "Monday, and agreed to open all sluices.</p></article></body></html>"),
      "The envoys | the |two|states met in the old house on Monday, and agreed to open all "
      "sluices.");
  // Of another encoding: bytes of the input, not of its UTF-8.
  EXPECT_EQ(
      sources(
          "<html><head><meta charset=windows-1252></head><body><p>The caf\xE9 in the old house was "
          "shut on Monday, and nobody knew why it should be.</p></body></html>",
          false),
      "The caf\xE9 in the old house was shut on Monday, and nobody knew why it should be.");
}

}  // namespace
}  // namespace chancery::intake
