// Web pages, feeds and archives: own writing, no real page.
#include <gtest/gtest.h>

#include "chancery/intake/html_article.h"
#include "chancery/intake/html_scan.h"
#include "chancery/intake/reader.h"

namespace chancery::intake {
namespace {

using document::SectionKind;

std::vector<Item> read_page(std::string_view bytes, Options options = {}) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  std::vector<Item> items;
  Reader::load(*kData, std::move(options))->read_bytes(bytes, "p", [&](Item item) {
    items.push_back(std::move(item));
    return true;
  });
  return items;
}

// "kind: text" a line.
std::string blocks(const document::Document& document) {
  std::string out;
  for (const auto& block : document.blocks()) {
    out += std::string(name_of(block.kind)) + ": " + std::string(document.slice(block.span)) + "\n";
  }
  return out;
}

constexpr std::string_view kFirst =
    "The envoys of the two river states met in the old customs house on Monday and agreed, after "
    "nine hours, to open the sluices.";
constexpr std::string_view kSecond =
    "Neither side would say how much water is to pass, but a spokesman for the upper state said "
    "the figure had been written down.";
constexpr std::string_view kThird =
    "A first inspection is planned for May, when engineers of both countries will walk the length "
    "of the canal together.";

std::string page(std::string_view inside, std::string_view head = "") {
  return "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Sluices to open | The Canal "
         "Times</title>" +
         std::string(head) + "</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>" +
         std::string(inside) +
         "<footer><p>All rights reserved by the publisher of this page, whose address is known to "
         "everybody here.</p></footer></body></html>";
}
std::string p(std::string_view text) { return "<p>" + std::string(text) + "</p>"; }

TEST(Page, MainContentWithItsSections) {
  const auto items = read_page(page(
      "<main><article><h1>Sluices to open</h1><p class=byline>By Mira Holt</p>"
      "<figure><img src=a.jpg><figcaption>The customs house.</figcaption></figure>" +
      p(kFirst) + "<div class=\"share-bar\"><a href=#>Share</a></div><h2>Water in writing</h2>" +
      p(kSecond) +
      "<aside class=\"related\"><h3>Related</h3><ul><li><a href=/1>Another story about water that "
      "nobody asked for today</a></li></ul></aside>"
      "<ul><li>One point of the list, which is long enough to be read as a sentence.</li></ul>" +
      p(kThird) +
      "<p>Read more: <a href=/2>The canal in five charts</a></p></article>"
      "<section id=\"comments\"><p>This is what a reader thinks about all this, at some length and "
      "with great force, and then again.</p></section></main>"));
  ASSERT_EQ(items.size(), 1U);
  ASSERT_TRUE(items[0].has_value()) << items[0].error().error.to_string();
  EXPECT_EQ(
      blocks(*items[0]),
      "headline: Sluices to open\nbyline: By Mira Holt\ncaption: The customs house.\nbody: " +
          std::string(kFirst) + "\nsubheading: Water in writing\nbody: " + std::string(kSecond) +
          "\nbody: One point of the list, which is long enough to be read as a sentence.\nbody: " +
          std::string(kThird) + "\n");
  EXPECT_EQ(items[0]->metadata().title, "Sluices to open");
  EXPECT_EQ(items[0]->metadata().language, "en");
  EXPECT_EQ(body_text(*items[0]).substr(0, kFirst.size()), kFirst);
}

TEST(Page, MetadataFromJsonLd) {
  const std::string head =
      "<link rel=canonical href=\"https://example.org/sluices\"><meta property=\"og:site_name\" "
      "content=\"@canaltimes\">"
      "<script "
      "type=\"application/ld+json\">{\"@context\":\"https://"
      "schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
      "{\"@type\":[\"NewsArticle\"],\"headline\":\"Sluices &amp; "
      "locks\",\"datePublished\":\"2023-03-02T08:00:00+01:00\","
      "\"dateModified\":\"2023-03-03\",\"author\":[{\"@type\":\"Person\",\"name\":\"Mira "
      "Holt\"},{\"name\":\"Jo Lund\"}],"
      "\"publisher\":{\"name\":\"The Canal Times\"},}]}</script>";
  const auto items = read_page(page("<article>" + p(kFirst) + p(kSecond) + "</article>", head));
  ASSERT_TRUE(items[0].has_value());
  const document::Metadata& meta = items[0]->metadata();
  EXPECT_EQ(meta.title, "Sluices & locks");
  EXPECT_EQ(meta.published, "2023-03-02T08:00:00+01:00");
  EXPECT_EQ(meta.published_from, document::PublishedFrom::kMetadata);
  EXPECT_EQ(meta.modified, "2023-03-03");
  EXPECT_EQ(meta.byline, "Mira Holt, Jo Lund");
  EXPECT_EQ(meta.publisher, "The Canal Times");
  EXPECT_EQ(meta.url, "https://example.org/sluices");
  EXPECT_EQ(blocks(*items[0]).substr(0, 28), "headline: Sluices & locks\nbo");
}

TEST(Page, MetadataFromMetaAndTime) {
  const auto meta = read_page(
      page("<article>" + p(kFirst) + "</article>",
           "<meta property=\"article:published_time\" content=\"2023-03-02\"><meta name=author "
           "content=\"5 minutes ago\"><meta property=\"og:site_name\" content=\"The Paper\">"));
  EXPECT_EQ(meta[0]->metadata().published, "2023-03-02");
  EXPECT_EQ(meta[0]->metadata().byline, "");
  EXPECT_EQ(meta[0]->metadata().publisher, "The Paper");
  const auto time = read_page(
      page("<article><h1>Head of the page</h1><time datetime=\"2023-03-02T10:00Z\">2 March</time>" +
           p(kFirst) + "</article>"));
  EXPECT_EQ(time[0]->metadata().published, "2023-03-02T10:00Z");
  EXPECT_EQ(time[0]->metadata().published_from, document::PublishedFrom::kText);
}

TEST(Page, WithoutAnArticleIsAnError) {
  const auto items = read_page(
      "<html><body><nav><a href=/>Home</a></nav><p>Sign in</p><form><input></form></body></html>");
  ASSERT_FALSE(items[0].has_value());
  EXPECT_EQ(items[0].error().error.code, "E-INT-011");
}

TEST(Page, SectionPageOfTeasersIsRefused) {
  std::string teasers;
  for (int i = 0; i < 8; ++i) {
    teasers += "<div class=card><h3><a href=/" + std::to_string(i) +
               ">A headline of some story, number " + std::to_string(i) + "</a></h3>" + p(kFirst) +
               "</div>";
  }
  const auto items = read_page(page("<main><h1>World</h1>" + teasers + "</main>"));
  ASSERT_FALSE(items[0].has_value());
  EXPECT_EQ(items[0].error().error.code, "E-INT-019");
}

TEST(Page, ListOfTeasersIsRefused) {
  std::string teasers;
  for (int i = 0; i < 8; ++i) {
    teasers += "<li><a href=/" + std::to_string(i) + ">A headline of some story, number " +
               std::to_string(i) + "</a>" + p(kFirst) + "</li>";
  }
  const auto items = read_page(page("<div><h1>World</h1><ul>" + teasers + "</ul></div>"));
  ASSERT_FALSE(items[0].has_value());
  EXPECT_EQ(items[0].error().error.code, "E-INT-019");
}

TEST(Page, DrawnByScripts) {
  const std::string body = std::string(kFirst) + "\\n\\n" + std::string(kSecond);
  const std::string ld =
      "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Sluices\","
      "\"articleBody\":\"" +
      body + "\"}</script>";
  // The words stand in JSON-LD alone; in <noscript> alone; in neither.
  auto items =
      read_page(ld + "<body><div id=root></div><noscript>Turn on JavaScript.</noscript></body>");
  ASSERT_TRUE(items.at(0).has_value());
  EXPECT_EQ(body_text(*items[0]), std::string(kFirst) + "\n\n" + std::string(kSecond));
  items = read_page(page("<h1>Sluices to open</h1><noscript><div>" + p(kFirst) + p(kSecond) +
                         "</div></noscript>"));
  ASSERT_TRUE(items.at(0).has_value());
  EXPECT_EQ(body_text(*items[0]), std::string(kFirst) + "\n\n" + std::string(kSecond));
  items =
      read_page("<html><body><div id=root></div><noscript>Turn on JavaScript.</noscript></body>");
  ASSERT_FALSE(items.at(0).has_value());
  EXPECT_EQ(items[0].error().error.code, "E-INT-011");
}

TEST(Page, CardsOfOtherStoriesBetweenParagraphs) {
  const auto items =
      read_page(page("<article><h1>Sluices to open</h1>" + p(kFirst) + p(kSecond) +
                     "<article><a href=/1><h3>Storm sinks two boats</h3><p>The storm of "
                     "Monday night sank two boats in the outer bay.</p></a></article>" +
                     p(kThird) + "</article>"));
  ASSERT_TRUE(items.at(0).has_value());
  EXPECT_EQ(body_text(*items[0]),
            std::string(kFirst) + "\n\n" + std::string(kSecond) + "\n\n" + std::string(kThird));
}

TEST(Page, ElementsOfItsOwnMakingSayWhatTheyAre) {
  const auto items =
      read_page(page("<article><h1>Sluices to open</h1>" + p(kFirst) +
                     "<newsletter-box><p>Our letter on water comes to you each Sunday, "
                     "free of charge and full of news.</p></newsletter-box>" +
                     p(kSecond) +
                     "<amp-consent><p>This place keeps crumbs on your machine in order "
                     "to know you when you come back.</p></amp-consent></article>"));
  ASSERT_TRUE(items.at(0).has_value());
  EXPECT_EQ(body_text(*items[0]), std::string(kFirst) + "\n\n" + std::string(kSecond));
}

TEST(Page, HiddenPartsAreNotRead) {
  const auto items = read_page(page("<article>" + p(kFirst) + "<p hidden>" + std::string(kSecond) +
                                    "</p><div style=\"display: none\">" + p(kSecond) + "</div>" +
                                    p(kThird) + "</article>"));
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(body_text(*items[0]), std::string(kFirst) + "\n\n" + std::string(kThird));
}

TEST(Page, CommentsTenTimesAsLongAreNotTheArticle) {
  std::string comments;
  for (int i = 0; i < 100; ++i)
    comments += "<li>" +
                p("Number " + std::to_string(i) +
                  ": what this reader thinks of sluices, of canals, and of both of the states, at "
                  "length.") +
                "</li>";
  std::string body;
  for (int i = 0; i < 8; ++i) body += p(kFirst);
  const auto items =
      read_page(page("<div class=page><article><h1>Sluices to open</h1>" + body +
                     "</article><div class=\"forum\"><ul>" + comments + "</ul></div></div>"));
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->text().find("what this reader"), std::string_view::npos);
  EXPECT_NE(items[0]->text().find("envoys"), std::string_view::npos);
}

TEST(Page, DeclaredCharset) {
  const auto items = read_page("<html><head><meta charset=windows-1251></head><body><article><p>" +
                               std::string(60, '\xCF') + " " + std::string(60, '\xEE') +
                               ".</p></article></body></html>");
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->text().substr(0, 2), "П");
}

// How long it takes: benchmarks/intake_stress.py.
TEST(Page, HostileMarkupIsReadOrRefused) {
  const auto repeat = [](std::string_view piece, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += piece;
    return out;
  };
  std::string numbered;
  for (int i = 0; i < 50000; ++i) numbered += "<p><b id=" + std::to_string(i) + ">";
  std::string attributes = "<div ";
  for (int i = 0; i < 100000; ++i) attributes += " a" + std::to_string(i) + "=1";
  for (const std::string& hostile :
       {repeat("<div>", 100000), repeat("<b>", 100000), repeat("<table><tr><td>", 30000), numbered,
        attributes + ">", repeat("<a href=\"", 100000), repeat("<!--", 100000),
        repeat("<script>", 100000), repeat("<svg>", 100000), repeat("</p>", 100000),
        repeat("<", 500000), repeat("<li><ul>", 50000), repeat("<noscript></", 100000),
        "<p title=\"" + std::string(8U << 20U, 'x') + "\">", repeat("<x y='>", 100001),
        repeat("<font><p>", 50000)}) {
    const auto items = read_page("<html><body>" + hostile + p(kFirst));
    EXPECT_EQ(items.size(), 1U);
  }
}

TEST(Scan, ScriptsAndCommentsAreCut) {
  const auto scanned = scan_html(
      "<p>a<!-- <p>no --> b</p><script>if (a < b) '</p>'</script><style>x{}</style>c 1 < 2<script "
      "type='application/ld+json'>{}</script>",
      HtmlCues());
  ASSERT_TRUE(scanned.has_value());
  EXPECT_EQ(scanned->markup, "<p>a b</p>  c 1 &lt; 2 ");
  EXPECT_EQ(scanned->json_ld, std::vector<std::string_view>{"{}"});
  EXPECT_EQ(declared_charset("<?xml version='1.0' encoding=\"KOI8-R\"?>"), "koi8-r");
}

std::string entries_of(const std::vector<Item>& items) {
  std::string out;
  for (const Item& item : items) {
    if (!item) {
      out += item.error().id + "!" + item.error().error.code + "\n";
      continue;
    }
    const document::Metadata& meta = item->metadata();
    out += meta.id + "|" + meta.title + "|" + meta.published + "|" + meta.byline + "|" +
           meta.publisher + "|" + meta.url + "|" +
           std::string(item->text().substr(item->body_begin())) + "\n";
  }
  return out;
}

TEST(Feed, RssAtomAndRdf) {
  EXPECT_EQ(
      entries_of(read_page(
          "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Feed</title>"
          "<item><title>One &amp; all</title><link>https://example.org/1</link><pubDate>Thu, 02 "
          "Mar 2023 08:00:00 GMT</pubDate>"
          "<dc:creator>Mira Holt</dc:creator><description>&lt;p&gt;First "
          "&lt;b&gt;words&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</description></item>"
          "<item><title>Two</title><description><![CDATA[<p>Short.</p>]]></"
          "description><content:encoded><![CDATA[<p>The whole text.</p>]]></content:encoded></item>"
          "</channel></rss>")),
      "p#1|One & all|2023-03-02T08:00:00Z|Mira Holt|The Feed|https://example.org/1|First "
      "words.\n\nMore.\n"
      "p#2|Two|||The Feed||The whole text.\n");
}

TEST(Feed, Atom) {
  EXPECT_EQ(entries_of(read_page(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry><title "
                "type=\"html\">A &lt;i&gt;b&lt;/i&gt;</title>"
                "<link rel=\"self\" href=\"x\"/><link "
                "href=\"https://example.org/a\"/><updated>2023-03-02T00:00:00Z</updated>"
                "<author><name>Jo Lund</name><email>jo@example.org</email></author><content "
                "type=\"xhtml\"><div><p>Words.</p></div></content></entry></feed>")),
            "p#1|A b|2023-03-02T00:00:00Z|Jo Lund|F|https://example.org/a|Words.\n");
}

TEST(Feed, JsonFeed) {
  EXPECT_EQ(
      entries_of(read_page(
          R"({"version":"https://jsonfeed.org/version/1","title":"F","items":[{"id":"7","title":"T","content_html":"<p>A.</p><p>B.</p>","date_published":"2023-03-02"}]})")),
      "7|T|2023-03-02||F||A.\n\nB.\n");
}

TEST(Feed, DamageIsReadAsFarAsItGoes) {
  EXPECT_EQ(
      entries_of(read_page("<rss><channel><item><title>One</title><description>Text & "
                           "more</description></item><item><title>Two</title><description>Cut o")),
      "p#1|One|||||Text & more\np#2|Two|||||Cut o\n");
  EXPECT_EQ(
      entries_of(read_page("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b "
                           "\"&a;&a;\"> <!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                           "<rss><channel><item><title>T</title><description>&b; &x; "
                           "w</description></item></channel></rss>")),
      "p#1|T|||||&b; &x; w\n");
  EXPECT_EQ(entries_of(read_page("<rss><channel></channel></rss>")), "p!E-INT-003\n");
  EXPECT_EQ(entries_of(read_page("<?xml version=\"1.0\"?><catalogue><thing/></catalogue>")),
            "p!E-INT-015\n");
}

std::string record(std::string_view type, std::string_view block) {
  return "WARC/1.0\r\nWARC-Type: " + std::string(type) +
         "\r\nWARC-Target-URI: https://example.org/w\r\nContent-Length: " +
         std::to_string(block.size()) + "\r\n\r\n" + std::string(block) + "\r\n\r\n";
}

TEST(Warc, PagesOfAnArchive) {
  const std::string html =
      page("<article><h1>Sluices to open</h1>" + p(kFirst) + p(kSecond) + "</article>");
  const std::string http =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
  const std::string archive =
      record("warcinfo", "software: x\r\n") + record("request", "GET / HTTP/1.1\r\n\r\n") +
      record("response", http) + record("response", "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n") +
      record("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx") +
      record("response", http);
  const auto items = read_page(archive);
  ASSERT_EQ(items.size(), 2U);
  ASSERT_TRUE(items[1].has_value());
  EXPECT_EQ(items[1]->metadata().id, "p#2");
  EXPECT_EQ(items[1]->metadata().url, "https://example.org/w");
  const auto cut = read_page(archive.substr(0, archive.size() - 100));
  ASSERT_EQ(cut.size(), 2U);
  ASSERT_FALSE(cut[1].has_value());
  EXPECT_EQ(cut[1].error().error.code, "E-INT-017");
  EXPECT_EQ(entries_of(read_page("WARC/1.0\r\nWARC-Type: response\r\n\r\nxx")), "p#1!E-INT-017\n");
}

}  // namespace
}  // namespace chancery::intake
