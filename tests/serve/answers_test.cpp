// What answers are made of: files of the page, CSV, Atom, agreement between coders, OpenAPI.
#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <future>
#include <nlohmann/json.hpp>
#include <thread>

#include "chancery/serve/agreement.h"
#include "chancery/serve/atom.h"
#include "chancery/serve/kept_answers.h"
#include "chancery/serve/openapi.h"
#include "chancery/serve/pace.h"
#include "chancery/serve/page_files.h"
#include "chancery/serve/rows_json.h"
#include "chancery/serve/store_api.h"
#include "chancery/serve/target.h"
#include "chancery/serve/work_queue.h"

namespace chancery::serve {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("chancery-page-" + std::to_string(::getpid()))) {
    fs::create_directories(path_ / "site" / "assets");
    write("secret.txt", "secret");
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(path_ / name) << text;
  }
  [[nodiscard]] fs::path site() const { return path_ / "site"; }

 private:
  fs::path path_;
};

std::optional<Response> get(const PageFiles& page, std::string_view target,
                            std::string encoding = "") {
  Request request;
  if (!read_target(target, request)) return std::nullopt;
  request.headers = {{"accept-encoding", std::move(encoding)}};
  return page.answer(request);
}

TEST(PageFiles, GivesItsFilesAndNoOthers) {
  const Folder folder;
  folder.write("site/index.html", "<!doctype html>" + std::string(500, ' '));
  folder.write("site/assets/page-1.js", "1");
  fs::create_symlink("../secret.txt", folder.site() / "link.txt");
  const PageFiles page = PageFiles::load(folder.site());
  EXPECT_TRUE(page.built());
  for (const std::string_view view : {"/", "/events?type=A", "/article/0123456789abcdef", "/try"}) {
    const auto got = get(page, view);
    ASSERT_TRUE(got) << view;
    EXPECT_EQ(got->type, "text/html; charset=utf-8");
  }
  const auto asset = get(page, "/assets/page-1.js");
  ASSERT_TRUE(asset);
  EXPECT_NE(asset->header("cache-control").find("immutable"), std::string_view::npos);
  for (const std::string_view wrong :
       {"/secret.txt", "/link.txt", "/../secret.txt", "/assets/..%2f..%2fsecret.txt", "/assets",
        "/none.js", "/assets/%2e%2e/%2e%2e/secret.txt", "//etc/passwd"}) {
    const auto got = get(page, wrong);
    EXPECT_TRUE(!got || got->body.find("secret") == std::string::npos) << wrong;
  }
}

TEST(PageFiles, PacksForThoseWhoTakeIt) {
  const Folder folder;
  folder.write("site/index.html", std::string(5000, 'x'));
  const PageFiles page = PageFiles::load(folder.site());
  const auto packed = get(page, "/", "br, gzip");
  EXPECT_EQ(packed->header("content-encoding"), "gzip");
  EXPECT_LT(packed->body.size(), 200U);
  EXPECT_EQ(get(page, "/")->body.size(), 5000U);
}

TEST(PageFiles, SaysWhyThereIsNone) {
  const Folder folder;
  EXPECT_FALSE(PageFiles::load(folder.site()).built());
  folder.write("site/NOT-BUILT.txt", "no <Node.js> here");
  const PageFiles page = PageFiles::load(folder.site());
  EXPECT_FALSE(page.built());
  const auto got = get(page, "/");
  EXPECT_EQ(got->status, 503);
  EXPECT_NE(got->body.find("no &lt;Node.js> here"), std::string::npos);
}

TEST(Csv, QuotesAndNeverGivesAFormula) {
  EXPECT_EQ(csv_row({"a", "b,c", "say \"x\"", "two\nlines", "", "-5", "-1.5e3"}),
            "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",,-5,-1.5e3\r\n");
  EXPECT_EQ(csv_row({"=cmd|' /C calc'!A0", "@x", "+x", "-x"}),
            "'=cmd|' /C calc'!A0,'@x,'+x,'-x\r\n");
  store::EventRow row;
  EXPECT_EQ(csv_cells(row).size(), csv_names(&row).size());
  EXPECT_EQ(csv_cells(store::StatementRow{}).size(),
            csv_names(static_cast<store::StatementRow*>(nullptr)).size());
  EXPECT_EQ(csv_cells(store::PositionRow{}).size(),
            csv_names(static_cast<store::PositionRow*>(nullptr)).size());
  EXPECT_EQ(csv_cells(store::PledgeRow{}).size(),
            csv_names(static_cast<store::PledgeRow*>(nullptr)).size());
  EXPECT_EQ(csv_cells(store::ArticleRow{}).size(),
            csv_names(static_cast<store::ArticleRow*>(nullptr)).size());
  EXPECT_EQ(csv_cells(store::StoryRow{}).size(),
            csv_names(static_cast<store::StoryRow*>(nullptr)).size());
  EXPECT_EQ(csv_cells(store::ActorRow{}).size(),
            csv_names(static_cast<store::ActorRow*>(nullptr)).size());
}

TEST(Atom, EscapesWhatArticlesSay) {
  store::EventRow row;
  row.type = "ACCUSE";
  row.date = "2024-05";
  row.source = {{1, "<script>alert(1)</script>", "", "", ""}};
  row.from.article = 5;
  row.from.article_key = "0123456789abcdef";
  row.from.published = "2024-05-02T10:00:00+02:00";
  row.from.words = "a & b ]]> \x02 \xff";
  const std::string feed = atom_feed({row}, "http://localhost:1", "type=A&x=\"");
  EXPECT_EQ(feed.find("<script>"), std::string::npos);
  EXPECT_NE(feed.find("&lt;script&gt;"), std::string::npos);
  EXPECT_NE(feed.find("a &amp; b ]]&gt;  \xEF\xBF\xBD"), std::string::npos);
  EXPECT_NE(feed.find("<updated>2024-05-02T00:00:00Z</updated>"), std::string::npos);
  EXPECT_NE(feed.find("urn:chancery:event:0123456789abcdef-0"), std::string::npos);
}

store::Verdict verdict(std::string coder, std::uint32_t at, std::string what, std::string should) {
  store::Verdict made;
  made.subject = "event";
  made.article_key = "k";
  made.trigger.begin = at;
  made.type = "CONSULT";
  made.coder = std::move(coder);
  made.verdict = std::move(what);
  made.should_be = std::move(should);
  return made;
}

TEST(KeptAnswers, LastUntilTheStoreIsWrittenTo) {
  const Folder folder;
  folder.write("news.db", "1");
  const fs::path store = folder.site().parent_path() / "news.db";
  const auto written = [&](int minutes_ago) {
    fs::last_write_time(store,
                        fs::file_time_type::clock::now() - std::chrono::minutes(minutes_ago));
  };
  KeptAnswers kept(store, 1000);
  int asked = 0;
  const auto ask = [&](std::string value, std::size_t size = 1) {
    Request request;
    request.segments = {"api", "v1", "count"};
    request.query.add("text", std::move(value));
    return kept.answer(request, [&] {
      return json_response(std::string(size, static_cast<char>('0' + ++asked)));
    });
  };
  written(9);
  EXPECT_EQ(ask("a").body, "1");
  EXPECT_EQ(ask("a").body, "1");
  EXPECT_EQ(ask("b").body, "2");
  written(8);  // another commit
  EXPECT_EQ(ask("a").body, "3");
  EXPECT_EQ(ask("a").body, "3");
  folder.write("news.db-wal", "fresh");  // being written to: nothing is kept
  EXPECT_EQ(ask("a").body, "4");
  EXPECT_EQ(ask("a").body, "5");
  fs::remove(fs::path(store.string() + "-wal"));
  EXPECT_EQ(ask("c", 2000).body.size(), 2000U);  // too large to be kept
  EXPECT_EQ(ask("d").body, "7");
  EXPECT_EQ(ask("c").body, "8");
}

TEST(KeptAnswers, LetGoWhatNobodyAsksFor) {
  const Folder folder;
  folder.write("news.db", "1");
  const fs::path store = folder.site().parent_path() / "news.db";
  fs::last_write_time(store, fs::file_time_type::clock::now() - std::chrono::minutes(9));
  KeptAnswers kept(store, 4000);
  const auto request_of = [](int number) {
    Request request;
    request.segments = {"api", "v1", "count"};
    request.query.add("text", std::to_string(number));
    return request;
  };
  const auto ask = [&](int number) {
    return kept.answer(request_of(number), [] { return json_response(std::string(500, 'x')); });
  };
  for (int i = 0; i < 20; ++i) {
    EXPECT_EQ(ask(i).body.size(), 500U);
    EXPECT_EQ(ask(0).body.size(), 500U);
    EXPECT_TRUE(kept.has(request_of(0))) << i;
  }
  EXPECT_FALSE(kept.has(request_of(1)));
  EXPECT_TRUE(kept.has(request_of(19)));
}

TEST(KeptAnswers, AreWorkedOutOnceForAllWhoAskAtATime) {
  const Folder folder;
  folder.write("news.db", "1");
  const fs::path store = folder.site().parent_path() / "news.db";
  fs::last_write_time(store, fs::file_time_type::clock::now() - std::chrono::minutes(9));
  KeptAnswers kept(store);
  std::atomic<int> worked = 0;
  std::vector<std::jthread> readers;
  for (int i = 0; i < 8; ++i) {
    readers.emplace_back([&] {
      Request request;
      request.segments = {"api", "v1", "count"};
      const Response answer = kept.answer(request, [&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        return json_response(std::to_string(++worked));
      });
      EXPECT_EQ(answer.body, "1");
    });
  }
  readers.clear();
  EXPECT_EQ(worked, 1);
}

TEST(WorkQueue, LeavesAThreadToQuickWork) {
  std::promise<void> go;
  const std::shared_future<void> gone = go.get_future().share();
  std::promise<void> quick;
  std::atomic<int> done = 0;
  WorkQueue queue(3);
  for (int i = 0; i < 9; ++i) {
    queue.post(true, [&] {
      gone.wait();
      ++done;
    });
  }
  queue.post(false, [&] { quick.set_value(); });
  quick.get_future().wait();  // though slow work waits that came before it
  EXPECT_EQ(done, 0);
  go.set_value();
  queue.join();
  EXPECT_EQ(done, 9);
}

TEST(WorkQueue, OfOneThreadDoesEverything) {
  std::atomic<int> done = 0;
  {
    WorkQueue queue(1);
    for (int i = 0; i < 6; ++i) queue.post(i % 2 == 0, [&] { ++done; });
  }
  EXPECT_EQ(done, 6);
}

TEST(Pace, IsThatOfTheKind) {
  const auto asked = [](const char* by, const char* type) {
    Request request;
    request.segments = {"api", "v1", "facets"};
    request.query.add("by", by);
    request.query.add("type", type);
    return request;
  };
  Pace pace;
  EXPECT_FALSE(pace.is_slow(asked("place", "AID")));
  pace.took(asked("place", "AID"), std::chrono::milliseconds(200));
  EXPECT_TRUE(pace.is_slow(asked("place", "CONSULT")));
  EXPECT_FALSE(pace.is_slow(asked("type", "AID")));
  for (int i = 0; i < 20; ++i) pace.took(asked("place", "AID"), std::chrono::milliseconds(1));
  EXPECT_FALSE(pace.is_slow(asked("place", "AID")));
}

TEST(Counts, OfAQuadClassGoByItsTypes) {
  const TypesOfQuads types = {{"material conflict", {"ASSAULT", "COERCE"}},
                              {"verbal conflict", {"ACCUSE"}}};
  store::Filter filter;
  filter.quads = {"material conflict", "verbal conflict"};
  const store::Filter counted = counted_by_types(filter, types);
  EXPECT_EQ(counted.types, (std::vector<std::string>{"ASSAULT", "COERCE", "ACCUSE"}));
  EXPECT_TRUE(counted.quads.empty());
  filter.origin = "GDELT";  // foreign events have their own classes
  EXPECT_EQ(counted_by_types(filter, types).quads, filter.quads);
  filter.origin.clear();
  filter.types = {"ACCUSE.allege"};
  EXPECT_EQ(counted_by_types(filter, types).types, filter.types);
}

TEST(Agreement, IsReckonedAsTheCommandLineDoes) {
  // Worked by hand: of eight values of "type" five are CONSULT, three AGREE, and one unit of four
  // is in dispute, so alpha is 1 - (2 / 8) / (2 * 5 * 3 / (8 * 7)).
  const review::Sheet sheet = sheet_of(
      {verdict("ana", 1, "wrong", ""), verdict("ana", 1, "right", ""),  // the newest counts
       verdict("ana", 2, "right", ""), verdict("ana", 3, "right", ""),
       verdict("ana", 4, "type", "AGREE"), verdict("bo", 1, "right", ""),
       verdict("bo", 2, "right", ""), verdict("bo", 3, "type", "AGREE"),
       verdict("bo", 4, "type", "AGREE")},
      nullptr);
  EXPECT_EQ(sheet.rows.size(), 8U);
  const auto report = review::agreement_of({sheet}, 1);
  ASSERT_TRUE(report);
  EXPECT_EQ(report->coders, (std::vector<std::string>{"ana", "bo"}));
  for (const review::Reliability& one : report->reliability) {
    if (one.what != "type") continue;
    EXPECT_EQ(one.units, 4U);
    EXPECT_NEAR(one.alpha.value_or(0), 1 - (2.0 / 8) / (30.0 / 56), 1e-12);
  }
  ASSERT_FALSE(report->precision.empty());
  EXPECT_NEAR(report->precision[0].right, 2.0 / 3, 1e-12);  // the third is a tie: nobody's
}

TEST(Agreement, OfADrawKnowsNothingElse) {
  review::Sampled unit;
  unit.kind = "event";
  unit.article = "k";
  unit.span.begin = 2;
  unit.event.type = "CONSULT";
  unit.weight = 3;
  const std::vector<review::Sampled> drawn = {unit};
  const review::Sheet sheet =
      sheet_of({verdict("", 1, "right", ""), verdict("", 2, "right", "")}, &drawn);
  ASSERT_EQ(sheet.rows.size(), 1U);
  EXPECT_EQ(sheet.rows[0][4], std::to_string(3.0));
  EXPECT_EQ(sheet.rows[0][5], "unnamed");
  pipeline::JsonText json;
  write_agreement(json, sheet_of({}, nullptr), 1);
  EXPECT_EQ(json.take(), R"({"judgements":0,"coders":[],"report":null})");
}

TEST(OpenApi, DescribesRoutesAndItsSchemasAreWhole) {
  Route route;
  route.method = "GET";
  route.pattern = "/api/v1/events/{id}";
  route.name = "event";
  route.schema = "Event";
  const auto described = nlohmann::json::parse(openapi({route}, "1.0"));
  EXPECT_EQ(described["openapi"], "3.1.0");
  const auto& get_route = described["paths"]["/api/v1/events/{id}"]["get"];
  EXPECT_EQ(get_route["parameters"][0]["in"], "path");
  // Every reference leads somewhere.
  const std::string text = described.dump();
  constexpr std::string_view kMark = "#/components/schemas/";
  std::size_t references = 0;
  for (std::size_t at = text.find(kMark); at != std::string::npos; at = text.find(kMark, at + 1)) {
    const std::size_t begin = at + kMark.size();
    const std::string name = text.substr(begin, text.find('"', begin) - begin);
    EXPECT_TRUE(described["components"]["schemas"].contains(name)) << name;
    ++references;
  }
  EXPECT_GT(references, 50U);
}

}  // namespace
}  // namespace chancery::serve
