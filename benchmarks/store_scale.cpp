// A store of synthetic articles, as large as wanted, and how long questions to it take.
//
//   store_scale grow FILE ARTICLES        puts articles until the store has so many (goes on from
//                                         there), as `chancery ingest` does
//   store_scale multiply FILE TO COPIES   makes another store of so many copies of each article
//   store_scale ask FILE                  asks the questions
//
// All print "metric<TAB>value" lines. How fast articles are put, and in how much memory, is told by
// grow alone: it uses the Store's own put(), commit() and the like. multiply loads rows in bulk
// (chancery/store/multiply.h) into the same tables and indexes; what `ask` tells of such a store,
// the size of its file and the waits for its answers, rests on loaded rows. Copies share the names,
// places and words of their originals, so there are as many of these as in the store multiplied.
//
// The articles are drawn from a world with the shape of news: countries, outlets, names and words
// after Zipf's law, ten events an article, twenty years, four articles a story. They come as ten
// archives of 100,000 articles would, one after the other, each in order of time; a quarter of the
// events happened on some other day. The same article number gives the same article on every
// machine.
#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <ctime>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>
#include <string>
#include <thread>
#include <vector>

#include "chancery/base/random.h"
#include "chancery/store/multiply.h"
#include "chancery/store/store.h"

namespace {

using namespace chancery;
using nlohmann::json;
using Clock = std::chrono::steady_clock;

class Random : public base::Random {
 public:
  using base::Random::Random;
  double unit() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; }
  // A rank below `bound` after Zipf's law with exponent about one (inverse of the continuous form).
  std::size_t zipf(std::size_t bound) {
    const double rank = std::exp(unit() * std::log(static_cast<double>(bound) + 1.0)) - 1.0;
    return std::min(bound - 1, static_cast<std::size_t>(rank));
  }
};

const std::vector<std::string>& countries() {
  static const std::vector<std::string> kCountries = [] {
    std::vector<std::string> out = {"USA", "RUS", "CHN", "UKR", "EUR", "GBR", "FRA", "DEU", "ISR",
                                    "IRN", "IND", "TUR", "JPN", "SYR", "UNO", "POL", "SAU", "PAK"};
    for (char a = 'A'; out.size() < 195; ++a) {
      for (char b = 'A'; b <= 'Z' && out.size() < 195; b = static_cast<char>(b + 3)) {
        out.push_back(std::string{'Q', a, b});
      }
    }
    return out;
  }();
  return kCountries;
}

struct Type {
  const char* name;
  const char* quad;
  const char* cameo;
};
constexpr Type kTypes[] = {
    {"CONSULT", "verbal cooperation", "040"},     {"ACCUSE", "verbal conflict", "111"},
    {"AGREE", "verbal cooperation", "030"},       {"REQUEST", "verbal conflict", "100"},
    {"SUPPORT", "verbal cooperation", "050"},     {"ASSAULT", "material conflict", "190"},
    {"COERCE", "material conflict", "170"},       {"REJECT", "verbal conflict", "120"},
    {"THREATEN", "verbal conflict", "130"},       {"AID", "material cooperation", "070"},
    {"SANCTION", "material conflict", "160"},     {"PROTEST", "material conflict", "140"},
    {"COOPERATE", "material cooperation", "060"}, {"RETREAT", "material cooperation", "080"},
    {"MOBILIZE", "material conflict", "150"},     {"CONCEDE", "verbal cooperation", "080"}};
constexpr const char* kStatuses[] = {"occurred", "occurred",     "occurred", "occurred",
                                     "occurred", "hypothetical", "planned",  "historical",
                                     "ongoing",  "negated",      "denied"};
constexpr const char* kSectors[] = {"GOV", "GOV", "GOV", "MIL", "LEG", "CVL", "BUS", "JRN", "REB"};

std::string word(std::size_t rank) {
  // Pronounceable, unlike each other, the frequent ones short.
  constexpr std::string_view kOnsets = "bdfgklmnprstvz";
  constexpr std::string_view kVowels = "aeiou";
  std::string out;
  for (std::size_t n = rank + 1; n > 0; n /= 70) {
    const std::size_t syllable = n % 70;
    out += kOnsets[syllable / 5];
    out += kVowels[syllable % 5];
  }
  return out;
}

std::string day_of(Random& random) {
  char out[16];
  std::snprintf(out, sizeof out, "%04zu-%02zu-%02zu", 2005 + random.below(20), 1 + random.below(12),
                1 + random.below(28));
  return out;
}

constexpr std::size_t kInStory = 4;          // articles
constexpr std::size_t kInArchive = 100'000;  // articles, over twenty years

std::string published_day(std::size_t number) {
  constexpr std::size_t kDays = 20 * 12 * 28;  // months of 28 days, as day_of()'s
  const std::size_t day = number % kInArchive * kDays / kInArchive;
  char out[16];
  std::snprintf(out, sizeof out, "%04zu-%02zu-%02zu", 2005 + day / 336, 1 + day / 28 % 12,
                1 + day % 28);
  return out;
}

class Article {
 public:
  explicit Article(std::size_t number) : random_(number * 7919 + 13), number_(number) {}

  std::string findings() {
    const std::string published = published_day(number_ / kInStory * kInStory);
    for (int i = 0; i < 12; ++i) sentence();
    json out = {{"id", "synthetic-" + std::to_string(number_)},
                {"title", words(9)},
                {"byline", word(50000 + random_.zipf(3000))},
                {"publisher", "Paper " + std::to_string(random_.zipf(300))},
                {"url", "https://paper.example/" + std::to_string(number_)},
                {"published", published},
                {"published_from", "metadata"},
                {"language", "en"},
                {"path", "synthetic.jsonl"},
                {"text", text_},
                {"stats", {{"tokens", 300}, {"milliseconds", 10}}}};
    json sentences = json::array();
    for (const auto& [begin, end] : spans_) sentences.push_back({{"begin", begin}, {"end", end}});
    out["sentences"] = sentences;
    for (int i = 0; i < 10; ++i) entities_.push_back(entity(static_cast<std::size_t>(i)));
    json statements = json::array();
    for (int i = 0; i < 3; ++i) statements.push_back(statement());
    json events = json::array();
    for (int i = 0; i < 10; ++i) events.push_back(event(published));
    out["entities"] = entities_;
    out["statements"] = statements;
    out["events"] = events;
    out["positions"] = random_.below(3) == 0 ? json::array({position()}) : json::array();
    out["pledges"] = random_.below(5) == 0 ? json::array({pledge()}) : json::array();
    return out.dump();
  }

 private:
  std::string words(std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) out += ' ';
      out += random_.below(40) == 0 ? "grain deal" : word(random_.zipf(40000));
    }
    return out;
  }
  void sentence() {
    if (!text_.empty()) text_ += ' ';
    const std::size_t begin = text_.size();
    text_ += words(22) + ".";
    spans_.emplace_back(begin, text_.size());
  }
  json span() {
    const auto& [begin, end] = spans_[random_.below(spans_.size())];
    return {{"begin", begin}, {"end", end}};
  }
  json entity(std::size_t id) {
    const std::string sector = kSectors[random_.below(std::size(kSectors))];
    const std::string country = countries()[random_.zipf(countries().size())];
    const std::size_t who = random_.zipf(60000);
    return {{"id", id},
            {"name", who == 0 ? "Sergei Lavrov" : word(60000 + who) + " " + word(who)},
            {"kind", "person"},
            {"country", who == 0 ? "RUS" : country},
            {"sector", sector},
            {"sectors", json::array({sector})},
            {"code", country + sector},
            {"role", nullptr},
            {"wikidata", nullptr},
            {"resolved_by", "title"},
            {"mentions", json::array({span()})}};
  }
  json party() {
    const std::size_t id = random_.below(entities_.size());
    return {{"entity", id},
            {"text", entities_[id]["name"]},
            {"country", entities_[id]["country"]},
            {"sector", entities_[id]["sector"]}};
  }
  json statement() {
    return {{"id", 0},
            {"kind", "indirect"},
            {"act", "speech"},
            {"cue_class", "neutral"},
            {"certainty", "certain"},
            {"speaker", party()},
            {"addressee", nullptr},
            {"via", json::array()},
            {"content", json::array({span()})}};
  }
  json event(const std::string& published) {
    const Type& type = kTypes[random_.zipf(std::size(kTypes))];
    const std::size_t place = random_.zipf(2000);
    const json evidence = span();
    json out = {
        {"type", type.name},
        {"modes", json::array()},
        {"cameo", type.cameo},
        {"quad", type.quad},
        {"score", 2.5},
        {"goldstein", 1.0},
        {"source", json::array({party()})},
        {"target", json::array()},
        {"symmetric", type.name == std::string_view("CONSULT")},
        {"status", kStatuses[random_.below(std::size(kStatuses))]},
        {"date",
         {{"value", random_.below(4) == 0 ? day_of(random_) : published}, {"from", "published"}}},
        {"place", nullptr},
        {"contexts", json::array({"diplomatic"})},
        {"said_by", random_.below(3) == 0 ? json::array({0}) : json::array()},
        {"trigger",
         {{"begin", evidence["begin"]}, {"end", evidence["begin"].get<std::size_t>() + 4}}},
        {"evidence", evidence},
        {"sentence", 1},
        {"pattern", std::string(type.name) + "." + std::to_string(random_.zipf(60))},
        {"confidence", 0.5 + 0.05 * static_cast<double>(random_.below(10))}};
    if (random_.below(5) != 0) out[out["symmetric"] ? "source" : "target"].push_back(party());
    if (random_.below(2) == 0) {
      out["place"] = {{"name", "Town " + word(place)},
                      {"country", countries()[place % countries().size()]},
                      {"admin1", ""},
                      {"lat", 1.5},
                      {"lon", 2.5},
                      {"geonames", place}};
    }
    return out;
  }
  json position() {
    return {{"actor", party()},
            {"issue", {{"text", words(4)}}},
            {"stance", random_.below(2) == 0 ? "oppose" : "support"},
            {"vote", nullptr},
            {"evidence", span()}};
  }
  json pledge() {
    return {
        {"giver", json::array({party()})},
        {"recipient", json::array({party()})},
        {"amount", {{"value", 1e6 * static_cast<double>(1 + random_.below(50))}, {"unit", "EUR"}}},
        {"purpose", words(2)},
        {"status", random_.below(2) == 0 ? "agreed" : "proposed"},
        {"evidence", span()}};
  }

  Random random_;
  std::size_t number_;
  std::string text_;
  std::vector<std::pair<std::size_t, std::size_t>> spans_;
  json entities_ = json::array();
};

[[noreturn]] void stop(const base::Error& error) {
  std::fprintf(stderr, "store_scale: %s\n", error.to_string().c_str());
  std::exit(2);
}

double seconds_since(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

double megabytes(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? static_cast<double>(about.st_size) / 1e6 : 0;
}

// What the grouper would do: the article is the next one of its story, whose first events are one.
void tell_story(store::Store& store, std::size_t number, store::Id article, store::Id& story) {
  constexpr std::size_t kFeatures = 1600;  // bytes
  Random random(number);
  std::string features;
  while (features.size() < kFeatures) features += static_cast<char>(random.next());
  if (number % kInStory == 0) story = 0;
  const auto given = store.assign_story(article, story, 0, features);
  if (!given) stop(given.error());
  story = *given;
  if (number % kInStory != kInStory - 1) return;
  store::Filter filter;
  filter.story = story;
  const auto rows = store.events(filter, {.order = store::Order::kOldest, .limit = 5000});
  if (!rows) stop(rows.error());
  store::StoryEvent told;
  told.story = story;
  for (const store::EventRow& row : rows->rows) {
    if (row.from.number == 0) told.events.push_back(row.id);
  }
  if (told.events.size() < 2) return;
  if (const auto put = store.put_story_event(told); !put) stop(put.error());
}

int grow(const std::string& path, std::size_t wanted) {
  auto store = store::open_store(path);
  if (!store) stop(store.error());
  const auto counts = (*store)->counts();
  if (!counts) stop(counts.error());
  const auto there = static_cast<std::size_t>(counts->versions);
  if (there >= wanted) return 0;
  // Another thread makes the articles: on two cores the store has one for itself.
  std::mutex mutex;
  std::condition_variable changed;
  std::deque<std::string> made;
  std::jthread maker([&] {
    for (std::size_t i = there; i < wanted; ++i) {
      std::string findings = Article(i).findings();
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return made.size() < 500; });
      made.push_back(std::move(findings));
      changed.notify_all();
    }
  });
  const auto start = Clock::now();
  store::Id story = 0;
  for (std::size_t i = there; i < wanted; ++i) {
    store::Record record;
    record.coding.program = "synthetic";
    record.words = std::string(300, 'w');
    {
      std::unique_lock lock(mutex);
      changed.wait(lock, [&] { return !made.empty(); });
      record.findings = std::move(made.front());
      made.pop_front();
      changed.notify_all();
    }
    store::Id article = 0;
    if (const auto put = (*store)->put(record, &article); !put) stop(put.error());
    tell_story(**store, i, article, story);
    if (i % 500 != 499) continue;
    if (const auto kept = (*store)->commit(); !kept) stop(kept.error());
    if (i % 20000 == 19999) {
      std::fprintf(stderr, "%zu articles, %.0f a second\n", i + 1,
                   static_cast<double>(i + 1 - there) / seconds_since(start));
    }
  }
  if (const auto kept = (*store)->commit(); !kept) stop(kept.error());
  const double rate = static_cast<double>(wanted - there) / seconds_since(start);
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  std::printf("articles put a second (from %zu to %zu)\t%.1f\n", there, wanted, rate);
  std::printf("peak memory of putting, MiB\t%.1f\n", static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}

int multiply(const std::string& from, const std::string& to, std::size_t copies) {
  const auto start = Clock::now();
  const auto told = [&](const std::string& step) {
    std::fprintf(stderr, "%6.0f s  %s\n", seconds_since(start), step.c_str());
  };
  if (const auto made = store::multiply(from, to, copies, told); !made) stop(made.error());
  std::printf("seconds of loading\t%.0f\n", seconds_since(start));
  return 0;
}

class Asking {
 public:
  explicit Asking(store::Reader& reader) : reader_(reader) {}

  // The median and the slowest of five askings, in milliseconds; the first has a cold page cache of
  // SQLite's own, though perhaps not of the system's.
  template <class Question>
  void ask(const std::string& name, Question question) {
    std::vector<double> spent;
    std::vector<double> worked;  // by this process alone: what a quiet machine would take
    std::size_t rows = 0;
    for (int i = 0; i < 5; ++i) {
      const std::clock_t before = std::clock();
      const auto start = Clock::now();
      const auto answer = question();
      if (!answer) stop(answer.error());
      rows = size_of(*answer);
      spent.push_back(1000 * seconds_since(start));
      worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::sort(spent.begin(), spent.end());
    std::sort(worked.begin(), worked.end());
    std::printf("%s, ms\t%.2f\n", name.c_str(), spent[2]);
    std::printf("%s, slowest of five, ms\t%.2f\n", name.c_str(), spent[4]);
    std::printf("%s, ms of processor\t%.2f\n", name.c_str(), worked[2]);
    std::fprintf(stderr, "%s: %zu rows\n", name.c_str(), rows);
  }
  void page(const std::string& name, const store::Filter& filter, const store::Page& page = {}) {
    ask("page: " + name, [&] { return reader_.events(filter, page); });
  }
  void facet(const std::string& name, const store::Filter& filter, store::By by) {
    ask("facets: " + name, [&] { return reader_.facets(filter, by); });
  }

 private:
  template <class Row>
  static std::size_t size_of(const store::Rows<Row>& rows) {
    return rows.rows.size();
  }
  static std::size_t size_of(const std::vector<store::Facet>& facets) { return facets.size(); }
  store::Reader& reader_;
};

int ask(const std::string& path) {
  auto reader = store::open_reader(path);
  if (!reader) stop(reader.error());
  const auto counts = (*reader)->counts();
  if (!counts) stop(counts.error());
  std::printf("articles in the store\t%lld\n", static_cast<long long>(counts->articles));
  std::printf("events in the store\t%lld\n", static_cast<long long>(counts->events));
  std::printf(
      "file, bytes an article\t%.0f\n",
      1e6 * megabytes(path) / static_cast<double>(std::max<std::int64_t>(1, counts->versions)));
  Asking asking(**reader);
  using store::party_from;
  asking.page("first meeting of a pair",
              {.source = party_from("USA"),
               .target = party_from("RUS"),
               .types = {"CONSULT"},
               .statuses = {"occurred"},
               .since = "2012-02-24"},
              {.order = store::Order::kOldest, .limit = 1});
  asking.ask("positions on words", [&] {
    return (*reader)->positions({.stances = {"oppose"}, .text = "\"grain deal\""}, {});
  });
  asking.ask("pledges of a pair over their lives", [&] {
    return (*reader)->pledges(
        {.source = party_from("EUR"), .target = party_from("UKR"), .lives = true}, {});
  });
  asking.ask("what one said about something in a month", [&] {
    return (*reader)->statements(
        {.source = party_from("Lavrov"), .since = "2015-03", .until = "2015-03", .text = "grain"},
        {.words = true});
  });
  asking.page("newest, with words", {}, {.words = true});
  asking.page("a pair", {.source = party_from("USA"), .target = party_from("RUS")});
  asking.page("a rare pair", {.source = party_from("QBA"), .target = party_from("QCD")});
  asking.page("a country", {.source = party_from("USA")});
  asking.page("several countries", {.source = party_from("FRA,DEU,GBR,POL")});
  asking.page("a country on any side", {.either = party_from("UKR")});
  asking.page("a sector of a country", {.source = party_from("USA,MIL")});
  asking.page("a name", {.either = party_from("Lavrov")});
  asking.page("a type and a rare status", {.types = {"CONCEDE"}, .statuses = {"denied"}});
  asking.page("a status", {.statuses = {"denied"}});
  asking.page("a day", {.since = "2015-03-03", .until = "2015-03-03"});
  asking.page("a place", {.place = "Town " + word(700)});
  asking.page("a country as place", {.place = "TUR"});
  asking.page("a rare outlet", {.outlets = {"Paper 280"}});
  asking.page("common words", {.text = word(0)});
  asking.page("rare words", {.text = word(30000)});
  asking.page("common words of a rare pair",
              {.source = party_from("QBA"), .target = party_from("QCD"), .text = word(0)});
  asking.page("what nothing matches", {.source = party_from("USA"),
                                       .types = {"AID"},
                                       .statuses = {"denied"},
                                       .place = "Town " + word(1999),
                                       .min_confidence = 0.9});
  asking.page("a pattern", {.pattern = "AID.50"});
  asking.page("confident", {.min_confidence = 0.95});
  asking.facet("a pair by type", {.source = party_from("USA"), .target = party_from("RUS")},
               store::By::kType);
  asking.facet("a country by month", {.source = party_from("USA")}, store::By::kMonth);
  asking.facet("a country by target", {.source = party_from("USA")}, store::By::kTarget);
  asking.facet("a pair by outlet", {.source = party_from("USA"), .target = party_from("RUS")},
               store::By::kOutlet);
  asking.facet("a country by outlet", {.source = party_from("USA")}, store::By::kOutlet);
  asking.facet("a country by place, of story events",
               {.target = party_from("USA"), .story_level = true}, store::By::kPlace);
  asking.facet("a country by pattern in a year",
               {.source = party_from("USA"), .since = "2015", .until = "2015"},
               store::By::kPattern);
  asking.facet("everything by type", {}, store::By::kType);
  asking.facet("everything by source", {}, store::By::kSource);
  asking.facet("everything by outlet", {}, store::By::kOutlet);
  asking.facet("everything by place", {}, store::By::kPlace);
  asking.facet("everything by day", {}, store::By::kDay);
  asking.facet("everything by voice", {}, store::By::kVoice);
  asking.facet("a year by pattern", {.since = "2015", .until = "2015"}, store::By::kPattern);
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  std::printf("peak memory of asking, MiB\t%.1f\n", static_cast<double>(usage.ru_maxrss) / 1024);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  const std::string command = count > 2 ? words[1] : "";
  if (command == "grow" && count == 4) return grow(words[2], std::stoul(words[3]));
  if (command == "ask" && count == 3) return ask(words[2]);
  if (command == "multiply" && count == 5) {
    return multiply(words[2], words[3], std::stoul(words[4]));
  }
  std::fprintf(stderr,
               "usage: store_scale grow FILE ARTICLES | multiply FILE TO COPIES | ask FILE\n");
  return 2;
}
