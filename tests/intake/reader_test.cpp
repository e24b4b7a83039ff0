#include "chancery/intake/reader.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

Reader reader(Options options = {}) {
  static const auto kData = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  return std::move(*Reader::load(*kData, std::move(options)));
}

std::vector<Item> read(std::string_view bytes, Options options = {},
                       std::vector<std::string>* notes = nullptr) {
  std::vector<Item> items;
  reader(std::move(options))
      .read_bytes(
          bytes, "a.txt",
          [&](Item item) {
            items.push_back(std::move(item));
            return true;
          },
          [&](const Note& note) {
            if (notes != nullptr) notes->push_back(note.message);
          });
  return items;
}

// "id:title:text" of each item, or "id!code"; divided by line ends.
std::string dump(const std::vector<Item>& items) {
  std::string out;
  for (const Item& item : items) {
    if (!out.empty()) out += "\n";
    if (!item) {
      out += item.error().id + "!" + item.error().error.code;
      continue;
    }
    out += item->metadata().id + ":" + item->metadata().title + ":" +
           std::string(item->text().substr(item->body_begin()));
  }
  return out;
}

std::string packed(std::string_view bytes) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "chancery-intake-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  std::string write(const std::string& name, std::string_view bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

TEST(Reader, PlainTextIsKeptCharacterForCharacter) {
  const std::string text = "A headline\r\n\r\n“Words”\tand  blanks.\n\n  ";
  const auto items = read(text);
  ASSERT_EQ(items.size(), 1U);
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->text(), text);
  EXPECT_EQ(items[0]->metadata().id, base::sha256_hex(text).substr(0, 16));
  EXPECT_EQ(items[0]->metadata().path, "a.txt");
}

TEST(Reader, OptionsOverrideWhatTheInputSays) {
  Options options;
  options.published = "2 March 2023";
  options.id = "seed";
  options.language = "en";
  const auto items =
      read(R"({"id":"x","text":"Words.","date":"2001-01-01","language":"de"})", options);
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->metadata().published, "2023-03-02");
  EXPECT_EQ(items[0]->metadata().published_from, document::PublishedFrom::kFlag);
  EXPECT_EQ(items[0]->metadata().id, "seed");
  EXPECT_EQ(items[0]->metadata().language, "en");
  options.published = "soon";
  const auto data = lexicon::DataFiles::open({CHANCERY_SOURCE_DIR "/data"});
  const auto bad = Reader::load(*data, options);
  ASSERT_FALSE(bad.has_value());
  EXPECT_EQ(bad.error().code, "E-INT-018");
}

TEST(Reader, JsonByCommonNames) {
  EXPECT_EQ(dump(read(R"({"doc_id": 7, "headline": "Head", "articleBody": "Body\u00e9 text."})")),
            "7:Head:Bodyé text.");
  const auto items = read(
      R"({"title":"T","content":"Body.","publishedAt":"2016-11-09T20:01:00Z","author":["A B",{"name":"C D"}],
                              "source":{"id":null,"name":"The Paper"},"url":"https://example.org/1"})");
  ASSERT_TRUE(items[0].has_value());
  EXPECT_EQ(items[0]->metadata().byline, "A B, C D");
  EXPECT_EQ(items[0]->metadata().publisher, "The Paper");
  EXPECT_EQ(items[0]->metadata().published, "2016-11-09T20:01:00Z");
  EXPECT_EQ(items[0]->metadata().published_from, document::PublishedFrom::kInput);
  EXPECT_EQ(items[0]->metadata().url, "https://example.org/1");
}

TEST(Reader, JsonContainers) {
  EXPECT_EQ(dump(read("{\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"Two.\"}\n")),
            "a.txt#1::One.\nb::Two.");
  EXPECT_EQ(dump(read("[{\"text\":\"One.\"},\n {\"text\":\"Two.\"}]")),
            "a.txt#1::One.\na.txt#2::Two.");
  EXPECT_EQ(
      dump(read(
          R"({"status":"ok","articles":[{"title":"T","content":"One."},{"content":"Two."}]})")),
      "a.txt#1:T:One.\na.txt#2::Two.");
  EXPECT_EQ(dump(read("[]")), "a.txt!E-INT-003");
  EXPECT_EQ(dump(read(R"({"article":{"title":"T","text":"Inside."}, "id":"o"})")), "o:T:Inside.");
  EXPECT_EQ(
      dump(
          read(
              R"({"sentences":[{"tokens":[{"originalText":"He","before":""},{"originalText":"met","before":" "},{"originalText":".","before":""}]}]})"))
          .substr(16),
      "::He met.");
}

// A list inside an object is given one by one once the object is large, with the same result.
TEST(Reader, JsonListsOfLargeObjectsAreStreamed) {
  const std::string filler(200000, 'x');
  const auto dump_of = [&](std::string_view before, std::string_view behind, bool large) {
    std::string text(before);
    for (int i = 1; i <= 9; ++i) {
      text += (i == 1 ? "{\"id\":\"" : ",\n {\"id\":\"") + std::to_string(i) +
              R"(","title":"T]}","content":"Word \"[{\".","more":[{"a":[1]}],"pad":")" +
              (large ? filler : "") + "\"}";
    }
    return dump(read(text + std::string(behind)));
  };
  for (const auto& [before, behind] :
       {std::pair{R"({"status":"ok","n":{"a":[{"b":1}]},"articles":[)", R"(],"end":{"x":"]"}})"},
        std::pair{R"({"response":{"status":"ok","docs":[)", "]},\"copyright\":\"none\"}"},
        std::pair{R"({"took":1,"hits":{"total":{"value":9},"hits":[)", "]}}"}}) {
    const std::string small = dump_of(before, behind, false);
    EXPECT_EQ(std::count(small.begin(), small.end(), '\n'), 8) << small;
    EXPECT_EQ(dump_of(before, behind, true), small);
  }
  // An article that has a text of its own is one, however long its lists are.
  EXPECT_EQ(dump_of(R"({"id":"a","text":"Own.","items":[)", "]}", true), "a::Own.");
  EXPECT_EQ(
      dump_of(R"({"version":"https://jsonfeed.org/version/1","title":"Quay","items":[)", "", true),
      dump_of(R"({"items":[)", "", true));
}

TEST(Reader, JsonFieldMap) {
  Options options;
  options.field_map = {{"text", "said"}};
  EXPECT_EQ(
      dump(read(R"({"articles":[{"id":"1","said":"In."},{"id":"2","said":"Out."}]})", options)),
      "1::In.\n2::Out.");
  options.field_map = {{"text", "doc.words"}, {"title", "name"}};
  EXPECT_EQ(
      dump(read(R"({"id":"1","doc":{"words":"Mapped."},"name":"N","text":"Not this."})", options)),
      "1:N:Mapped.");
}

TEST(Reader, JsonFaultsAreItems) {
  EXPECT_EQ(dump(read("{\"text\":\"One.\"}\n{\"text\": "
                      "broken\n{\"id\":\"c\",\"text\":5.5e3}\n{\"id\":\"d\",\"text\":{\"a\":1}}\n{"
                      "\"id\":\"e\",\"foo\":1}\n[1]\n{\"text\":\"Last.\"}\n")),
            "a.txt#1::One.\na.txt#2!E-INT-008\nc!E-INT-010\nd!E-INT-009\ne!E-INT-009\na.txt#6!E-"
            "INT-010\na.txt#7::Last.");
  EXPECT_EQ(dump(read("{\"text\": \"cut off")), "a.txt!E-INT-008");
  EXPECT_EQ(dump(read("{\"text\": \"lone \\ud83d surrogate, raw\ttab\", }")).substr(16),
            "::lone \xEF\xBF\xBD surrogate, raw\ttab");
  const auto item = read("{\n \"text\": oops}");
  ASSERT_FALSE(item[0].has_value());
  EXPECT_EQ(item[0].error().error.place.line, 2U);
}

TEST(Reader, DeepNestingIsRefused) {
  const std::string deep(100000, '[');
  EXPECT_EQ(dump(read("{\"text\":" + deep)), "a.txt!E-INT-013");
  EXPECT_EQ(dump(read("[{\"text\":\"a.\"},{\"x\":" + deep + std::string(100000, ']') +
                      "},{\"text\":\"b.\"}]")),
            "a.txt#1::a.\na.txt#2!E-INT-013\na.txt#3::b.");
  const auto html = read("<html><body>" + [] {
    std::string s;
    for (int i = 0; i < 100000; ++i) s += "<div>";
    return s;
  }() + "words</body></html>");
  EXPECT_EQ(html.size(), 1U);
}

TEST(Reader, CsvWithHeader) {
  // A mark inside a plain field is a letter.
  EXPECT_EQ(dump(read("id,title,text\n1,A 5\" pipe,One.\n2,T,Two.\n")),
            "1:A 5\" pipe:One.\n2:T:Two.");
  EXPECT_EQ(dump(read("id,title,text,date\n1,\"A, b\",\"First "
                      "\"\"quoted\"\"\nline.\",2020-01-02\n2,C,Second.,\n")),
            "1:A, b:First \"quoted\"\nline.\n2:C:Second.");
  EXPECT_EQ(dump(read("headline\tbody\nH\tB.\n")), "a.txt#1:H:B.");
  // A sentence with commas is no header.
  EXPECT_EQ(read("Ministers, said the host, met.\nThey ate, drank, left.\n").size(), 1U);
}

TEST(Reader, GzipAndItsDamage) {
  EXPECT_EQ(dump(read(packed("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"))),
            "a.txt#1::One.\na.txt#2::Two.");
  EXPECT_EQ(dump(read(packed("{\"text\":\"One.\"}\n") + packed("{\"text\":\"Two.\"}\n"))),
            "a.txt#1::One.\na.txt#2::Two.");
  const std::string whole = packed("Plain text of an article.");
  EXPECT_EQ(dump(read(whole.substr(0, whole.size() / 2))), "a.txt!E-INT-006");
  std::string bent = whole;
  bent[14] = static_cast<char>(bent[14] ^ 0x55);
  EXPECT_EQ(dump(read(bent)), "a.txt!E-INT-006");
  // Of a container cut off in transit the whole items are read.
  const std::string first = packed("{\"text\":\"One.\"}\n");
  EXPECT_EQ(dump(read(first + whole.substr(0, whole.size() / 2))),
            "a.txt#1::One.\na.txt#2!E-INT-006");
  const std::string bomb = packed(packed(std::string(100U << 20U, 'a')));
  EXPECT_LT(bomb.size(), 100000U);
  const auto items = read(bomb);
  ASSERT_FALSE(items[0].has_value());
  EXPECT_EQ(items[0].error().error.code, "E-INT-005");  // one plain text: its limit speaks first
  std::string line = "{\"text\":\"" + std::string(100U << 20U, 'a') + "\"}\n";
  EXPECT_EQ(dump(read(packed("{\"text\":\"a.\"}\n" + line))), "a.txt#1::a.\na.txt#2!E-INT-007");
}

TEST(Reader, EmptyBinaryAndHugeInputs) {
  EXPECT_EQ(dump(read("")), "a.txt!E-INT-003");
  EXPECT_EQ(dump(read(" \n\t ")), "a.txt!E-INT-003");
  EXPECT_EQ(dump(read("\x7F"
                      "ELF\x02\x01\x01\0\0\0\0"sv)),
            "a.txt!E-INT-004");
  EXPECT_EQ(dump(read("%PDF-1.4 something")), "a.txt!E-INT-004");
  EXPECT_EQ(dump(read(std::string(100, '\1'))), "a.txt!E-INT-004");
  EXPECT_EQ(dump(read(std::string(50U << 20U, 'a'))), "a.txt!E-INT-005");
  EXPECT_EQ(dump(read("{\"text\":\"One.\"}\n{\"text\":\"" + std::string(50U << 20U, 'a') +
                      "\"}\n{\"text\":\"Two.\"}\n")),
            "a.txt#1::One.\na.txt#2!E-INT-005\na.txt#3::Two.");
}

TEST(Reader, NulsInTextStay) {
  const auto items = read("One two three four five six seven eight nine ten \0 eleven twelve."sv);
  ASSERT_TRUE(items[0].has_value());
  EXPECT_NE(items[0]->text().find('\0'), std::string_view::npos);
}

TEST(Reader, Encodings) {
  std::vector<std::string> notes;
  const auto cut = read("Minister \xE2\x80\x9Cyes\xE2\x80\x9D and \xE2\x80"sv, {}, &notes);
  ASSERT_TRUE(cut[0].has_value());
  EXPECT_TRUE(base::is_valid_utf8(cut[0]->text()));
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_NE(notes[0].find("UTF-8"), std::string::npos);
  EXPECT_EQ(dump(read("\xEF\xBB\xBFWords."sv)).substr(16), "::Words.");
  EXPECT_EQ(dump(read("\xFF\xFEW\0o\0r\0d\0.\0"sv)).substr(16), "::Word.");
  EXPECT_EQ(dump(read("W\0o\0r\0d\0s\0 \0a\0r\0e\0.\0"sv)).substr(16), "::Words are.");
  const auto latin = read(
      "Le ministre a d\xE9"
      "clar\xE9 que la s\xE9"
      "curit\xE9 \xE9tait assur\xE9"
      "e dans tout le pays.");
  ASSERT_TRUE(latin[0].has_value());
  EXPECT_NE(latin[0]->text().find("déclaré"), std::string_view::npos);
}

TEST(Reader, TwoEncodingsInOneText) {
  EXPECT_EQ(read("It’s “no” — caf\xC3\xA9.\nL\x92\xE9t\xE9 \xE0 Gen\xE8ve.\n")[0]->text(),
            "It’s “no” — café.\nL’été à Genève.\n");
  // What a cut off sequence leaves behind is no letter.
  EXPECT_EQ(read("It’s “no” – yes, cut \xE2\x80 and \xC3 here.\n")[0]->text(),
            "It’s “no” – yes, cut \xEF\xBF\xBD\xEF\xBF\xBD and \xEF\xBF\xBD here.\n");
}

TEST(Reader, MendOnlyWhenAsked) {
  const std::string text =
      "He said \xC3\xA2\xE2\x82\xAC\xC5\x93no\xC3\xA2\xE2\x82\xAC\xC2\x9D "
      "&amp;quot;twice&amp;quot;.";
  EXPECT_EQ(read(text)[0]->text(), text);
  Options options;
  options.mend = true;
  EXPECT_EQ(read(text, options)[0]->text(), "He said “no” \"twice\".");
  EXPECT_EQ(read("It\xC3\xA2\xC2\x80\xC2\x99s caf\xC3\x83\xC2\xA9.", options)[0]->text(),
            "It’s café.");
  const auto feed = read(
      "<rss><channel><item><title>It\xC3\xA2\xE2\x82\xAC\xE2\x84\xA2s</title>"
      "<description>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;A &amp;amp;amp; B it\xC3\xA2"
      "\xE2\x82\xAC\xE2\x84\xA2s.&lt;/p&gt;</description></item></channel></rss>",
      options);
  EXPECT_EQ(feed.at(0)->metadata().title, "It’s");
  EXPECT_EQ(feed[0]->slice(feed[0]->blocks().back().span), "A & B it’s.");
}

TEST(Reader, FilesThatCannotBeRead) {
  const Folder folder;
  std::vector<Item> items;
  const Sink sink = [&](Item item) {
    items.push_back(std::move(item));
    return true;
  };
  const Reader r = reader();
  r.read_path((folder.path() / "gone.txt").string(), sink);
  r.read_path(folder.path().string(), sink);
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0].error().error.code, "E-INT-001");
  EXPECT_EQ(items[1].error().error.code, "E-INT-014");
  const std::string secret = folder.write("secret.txt", "Words.");
  chmod(secret.c_str(), 0);
  if (geteuid() != 0) {
    r.read_path(secret, sink);
    EXPECT_EQ(items.back().error().error.code, "E-INT-001");
  }
}

TEST(Reader, FoldersAreReadInOrder) {
  const Folder folder;
  folder.write("b.txt", "Second.");
  folder.write("a.json", R"({"text":"First."})");
  folder.write(".hidden", "Never.");
  std::string texts;
  reader().read_path(folder.path().string(), [&](Item item) {
    texts += std::string(item->text());
    return true;
  });
  EXPECT_EQ(texts, "First.Second.");
  int seen = 0;
  EXPECT_FALSE(reader().read_path(folder.path().string(), [&](Item) {
    ++seen;
    return false;
  }));
  EXPECT_EQ(seen, 1);
}

}  // namespace
}  // namespace chancery::intake
