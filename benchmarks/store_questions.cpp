// The questions of store_scale.
#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <vector>

#include "benchmarks/store_scale.h"
#include "benchmarks/synthetic_articles.h"
#include "chancery/store/store.h"

namespace benchmarks {
namespace {

using namespace chancery;

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

}  // namespace

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

}  // namespace benchmarks
