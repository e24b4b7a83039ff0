// The way back to the bytes through what a container does to a text: escapes, doubled marks,
// references, chunks.
#include "chancery/intake/source_map.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <map>

#include "chancery/base/utf8.h"
#include "chancery/intake/reader.h"

namespace chancery::intake {
namespace {

using namespace std::string_view_literals;

struct Read {
  std::map<std::string, SourceMap> maps;
  std::map<std::string, std::string> texts;
};

Read read_mapped(std::string_view bytes, Options options = {}) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  Read out;
  options.source_maps = [&](const SourceMap& found) { out.maps[found.id] = found; };
  Reader::load(*kData, options)->read_bytes(bytes, "k", [&](Item item) {
    if (item) out.texts[item->metadata().id] = item->text().substr(item->body_begin());
    return true;
  });
  return out;
}

// Each run as "text<bytes", only "text" where both are the same; divided by "|". What no run
// covers stands in braces.
std::string runs_of(std::string_view bytes, const Read& found, const std::string& id) {
  const std::string& text = found.texts.at(id);
  std::vector<std::size_t> at;  // byte of each code point
  for (std::size_t i = 0; i < text.size(); i += base::decode_at(text, i).length) at.push_back(i);
  at.push_back(text.size());
  std::string out;
  std::size_t done = 0;
  for (const SourceRun& run : found.maps.at(id).runs) {
    if (run.begin > done) out += "{" + text.substr(at[done], at[run.begin] - at[done]) + "}";
    done = run.begin + run.size;
    const std::string piece = text.substr(at[run.begin], at[done] - at[run.begin]);
    const std::string source(bytes.substr(run.from, run.from_size));
    out += (out.empty() ? "" : "|") + piece + (piece == source ? "" : "<" + source);
  }
  if (at[done] < text.size()) out += "{" + text.substr(at[done]) + "}";
  return out;
}

std::string runs_of(std::string_view bytes, const std::string& id = "1") {
  return runs_of(bytes, read_mapped(bytes), id);
}

TEST(SourceMap, OfJson) {
  EXPECT_EQ(runs_of(R"(  {"id":"1","body":"A \"b\" caf\u00e9 \ud83d\ude00.","title":"T"})"),
            R"(A |"<\"|b|"<\"| caf|é<\u00e9| |😀<\ud83d\ude00|.)");
  // Of two members of one name the last holds; the text's own is not that of another member.
  EXPECT_EQ(runs_of(R"({"id":"1","title":"Same.","text":"Other.","text":"Same."})"), "Same.");
  // Paragraphs, a lead apart, an article in a wrapper, HTML.
  EXPECT_EQ(runs_of(R"({"id":"1","paragraphs":["One.","Two."]})"), "One.{\n\n}|Two.");
  EXPECT_EQ(runs_of(R"({"an":"1","LP":"Lead.","TD":"Rest."})"), "Lead.{\n\n}|Rest.");
  EXPECT_EQ(runs_of(R"({"_id":"1","_source":{"text":"Inside."}})"), "Inside.");
  EXPECT_EQ(runs_of(R"({"id":"1","content_html":"<p>One <b>and<\/b> two.</p><p>Q &amp; A.</p>"})"),
            "One |and| two.{\n\n}|Q {&}| A.");
  EXPECT_EQ(runs_of(R"({"id":"1","sentences":[{"tokens":[{"before":"","word":"Ships"},)"
                    R"({"before":" ","word":"sail"}]}]})"),
            "Ships| |sail");
  // Mended JSON: a raw tab, a comma too many.
  EXPECT_EQ(runs_of("{\"id\":\"1\",\"text\":\"A\tb.\",}"), "A\tb.");
}

TEST(SourceMap, OfTheItemsOfContainers) {
  const std::string lines =
      "{\"id\":\"1\",\"text\":\"First.\"}\r\n{\"id\":\"2\",\"text\":\"Sec\\nond.\"}\n";
  EXPECT_EQ(runs_of(lines, "2"), "Sec|\n<\\n|ond.");
  const std::string list =
      "\xEF\xBB\xBF[ {\"id\":\"1\",\"text\":\"First.\"} , {\"id\":\"2\",\"text\":\"Second.\"}]";
  EXPECT_EQ(runs_of(list, "1"), "First.");
  EXPECT_EQ(runs_of(list, "2"), "Second.");
  EXPECT_EQ(
      runs_of(
          R"({"status":"ok","articles":[{"id":"1","content":"One."},{"id":"2","content":"Two."}]})",
          "2"),
      "Two.");
}

TEST(SourceMap, OfTables) {
  EXPECT_EQ(runs_of("id,title,text\r\n1,T,\"He said \"\"no\"\",\r\nand left.\"\r\n"),
            "He said |\"<\"\"|no|\"<\"\"|,|\n<\r\n|and left.");
  EXPECT_EQ(runs_of("id;title;text\n1;T;Plain words.\n"), "Plain words.");
}

TEST(SourceMap, OfFeeds) {
  const auto feed = [](std::string_view content) {
    return "<rss><channel><title>P</title><item><title>T</title><description>" +
           std::string(content) + "</description></item></channel></rss>";
  };
  EXPECT_EQ(runs_of(feed("<![CDATA[<p>One <b>two</b>.</p>]]>"), "k#1"), "One |two|.");
  EXPECT_EQ(runs_of(feed("&lt;p&gt;Tea &#38;amp; caf&#233; now.&lt;/p&gt;"), "k#1"),
            "Tea {&}| caf|é<&#233;| now.");
  EXPECT_EQ(runs_of(feed("Half <![CDATA[and]]> half."), "k#1"), "Half |and| half.");
}

TEST(SourceMap, OfArchives) {
  const std::string words =
      "The envoys met in the old house on Monday, and agreed to open all sluices.";
  const std::string page = "<html><body><article><p>" + words + "</p></article></body></html>";
  const auto record = [](const std::string& body) {
    const std::string http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + std::to_string(http.size()) +
           "\r\n\r\n" + http + "\r\n\r\n";
  };
  const std::string two = record("\r\n" + page) + record("\r\n" + page);
  const Read found = read_mapped(two);
  EXPECT_EQ(runs_of(two, found, "k#1"), words);
  EXPECT_EQ(runs_of(two, found, "k#2"), words);
  EXPECT_GT(found.maps.at("k#2").runs.front().from, found.maps.at("k#1").runs.front().from);
  const std::string chunked =
      record("Transfer-Encoding: chunked\r\n\r\n20\r\n" + page.substr(0, 32) + "\r\n" +
             [&] {
               char size[8];
               std::snprintf(size, sizeof size, "%zx", page.size() - 32);
               return std::string(size);
             }() +
             "\r\n" + page.substr(32) + "\r\n0\r\n\r\n");
  const std::size_t cut = 32 - page.find(words);
  EXPECT_EQ(runs_of(chunked, "k#1"), words.substr(0, cut) + "|" + words.substr(cut));
}

TEST(SourceMap, OfGzipCountsInWhatIsUnpacked) {
  const std::string plain = R"({"id":"1","text":"Packed words."})";
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
  std::string packed(200, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(packed.size() - stream.avail_out);
  deflateEnd(&stream);
  const Read found = read_mapped(packed);
  EXPECT_TRUE(found.maps.at("1").unpacked);
  EXPECT_EQ(runs_of(plain, found, "1"), "Packed words.");
  EXPECT_FALSE(read_mapped(plain).maps.at("1").unpacked);
}

TEST(SourceMap, OfOtherEncodingsAndMendedText) {
  const auto latin = "id,title,text\n1,T,\"Caf\xE9 \"\"x\"\".\"\n"sv;
  EXPECT_EQ(runs_of(latin), "Café \"x\".<Caf\xE9 \"\"x\"\".");
  Options mended;
  mended.mend = true;
  const auto twice = R"({"id":"1","text":"Itâ€™s &amp;amp; so."})"sv;
  EXPECT_EQ(runs_of(twice, read_mapped(twice, mended), "1"), "It|’<â€™|s |&<&amp;amp;| so.");
}

TEST(SourceMap, GoesThroughTwoSteps) {
  // "abcdef": "ab" from 10, one made of an escape of 6, "def" from 18.
  const SourceRuns outer = {{0, 2, 10, 2}, {2, 1, 12, 6}, {3, 3, 18, 3}};
  const SourceRuns inner = {{0, 4, 1, 4}, {4, 1, 2, 3}};
  const SourceRuns whole = through(inner, outer);
  ASSERT_EQ(whole.size(), 4U);
  EXPECT_EQ(whole[0].from, 11U);
  EXPECT_EQ(whole[1].from_size, 6U);
  EXPECT_EQ(whole[2].begin, 2U);
  EXPECT_EQ(whole[3].from, 12U);  // a run that cannot be divided takes all that it touches
  EXPECT_EQ(whole[3].from_size, 8U);
}

}  // namespace
}  // namespace chancery::intake
