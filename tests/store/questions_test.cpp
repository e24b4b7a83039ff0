// Filters, pages, counts and facets: every answer of the indexes against one made by going over all
// rows, for many combinations.
#include <algorithm>
#include <random>
#include <set>

#include "sample.h"

namespace chancery::store {
namespace {

TEST(PartyFilter, TakesCodesApart) {
  const PartyFilter both = party_from("USA,GOV");
  EXPECT_EQ(both.countries, std::vector<std::string>{"USA"});
  EXPECT_EQ(both.sectors, std::vector<std::string>{"GOV"});
  const PartyFilter one = party_from("RUSMIL");
  EXPECT_EQ(one.countries, std::vector<std::string>{"RUS"});
  EXPECT_EQ(one.sectors, std::vector<std::string>{"MIL"});
  EXPECT_EQ(party_from("Lavrov, Borrell").names, (std::vector<std::string>{"Lavrov", "Borrell"}));
  EXPECT_TRUE(party_from(" ,").empty());
}

TEST(Words, BecomeAQueryThatCannotFail) {
  EXPECT_EQ(fts_query("grain deal"), "\"grain\" AND \"deal\"");
  EXPECT_EQ(fts_query("\"grain deal\""), "\"grain deal\"");
  EXPECT_EQ(fts_query("sanction* -Belarus"), "(\"sanction\"*) NOT \"Belarus\"");
  for (const char* text : {"G-20", "G20", "\"G 20\""}) {
    EXPECT_EQ(fts_query(text), "(\"G 20\" OR \"G20\")");
  }
  EXPECT_EQ(fts_query("2024 a-b-20 20a"), "\"2024\" AND \"a b 20\" AND \"20a\"");
  EXPECT_EQ(fts_query("a AND NEAR(b) OR title:c ^d {e}"),
            "\"a\" AND \"AND\" AND \"NEAR b\" AND \"OR\" AND \"title c\" AND \"d\" AND \"e\"");
  for (const char* nothing : {"", "\"", "***", "- - -", "()^:;", "-x"}) {
    EXPECT_EQ(fts_query(nothing), "") << nothing;
  }
}

TEST(Nearest, KnowsTypingErrors) {
  const std::vector<std::string> known = {"CONSULT", "SANCTION", "AID"};
  EXPECT_EQ(nearest("SANTCION", known), "SANCTION");
  EXPECT_EQ(nearest("consult", known), "CONSULT");
  EXPECT_EQ(nearest("zebra", known), "");
}

TEST(Check, NamesWhatIsWrong) {
  const Vocabulary words{
      {"CONSULT", "CONSULT.visit", "SANCTION"}, {"military"}, {"verbal conflict"}};
  const auto code = [&](const Filter& filter, Kind kind) {
    const auto checked = check(filter, kind, words);
    return checked ? std::string() : checked.error().code + " " + checked.error().hint;
  };
  EXPECT_EQ(code({.types = {"SANCTON"}}, Kind::kEvents), "E-STO-020 did you mean SANCTION?");
  EXPECT_EQ(code({.types = {"CONSULT.visit"}}, Kind::kEvents), "");
  EXPECT_EQ(code({.statuses = {"agreed"}}, Kind::kPledges), "");
  EXPECT_TRUE(code({.statuses = {"agreed"}}, Kind::kEvents).starts_with("E-STO-020"));
  EXPECT_TRUE(code({.since = "yesterday"}, Kind::kEvents).starts_with("E-STO-021"));
  EXPECT_TRUE(code({.since = "2023-02-30"}, Kind::kEvents).starts_with("E-STO-021"));
  EXPECT_TRUE(code({.since = "2024", .until = "2023"}, Kind::kEvents).starts_with("E-STO-021"));
  EXPECT_EQ(code({.since = "2023-05", .until = "2023"}, Kind::kEvents), "");
  EXPECT_TRUE(code({.place = "Minsk"}, Kind::kStatements).starts_with("E-STO-022"));
  EXPECT_TRUE(code({.text = "***"}, Kind::kEvents).starts_with("E-STO-023"));
  EXPECT_TRUE(code({.min_confidence = 7}, Kind::kEvents).starts_with("E-STO-020"));
}

TEST(Days, KeepTheirOrderInIds) {
  EXPECT_LT(id_of_day("0476"), id_of_day("1815-06-18"));
  EXPECT_LT(id_of_day("1815-06-18"), id_of_day("1899-12-31"));
  EXPECT_LT(id_of_day("1899-12-31"), id_of_day("1900"));
  EXPECT_LT(id_of_day("9999-12-31"), Id{1} << 53);
  EXPECT_EQ(id_of_day("2022-12"), id_of_day("2022-12-01"));
  EXPECT_EQ(day_of_id(id_of_day("1815-06-18") + 7), "1815-06-18");
  EXPECT_EQ(id_of_day("soon"), 0);
  EXPECT_EQ(day_of_id(5), "");
}

// Forty articles over two years with what differs drawn at random (the seed is fixed).
class QuestionsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = new Folder;
    auto writer = store_at(folder->file("news.db"));
    std::mt19937 random(7);
    const auto pick = [&](std::initializer_list<const char*> all) {
      return std::string(*(all.begin() + static_cast<int>(random() % all.size())));
    };
    for (int i = 0; i < 200; ++i) {
      Sample sample;
      sample.url = "https://paper.example/" + std::to_string(i);
      sample.published = std::to_string(2022 + i % 2) + "-0" + std::to_string(1 + random() % 9) +
                         "-1" + std::to_string(random() % 10);
      if (i == 50) sample.published = "";
      sample.outlet = pick({"The Paper", "Evening Post", "Wire"});
      sample.type = pick({"CONSULT", "ACCUSE", "AID"});
      sample.mode = pick({"", "visit", "phone"});
      sample.status = pick({"occurred", "occurred", "negated"});
      sample.source = pick({"USA", "CHN", "FRA", "IND"});
      sample.target = pick({"RUS", "DEU", "USA"});
      sample.symmetric = random() % 3 == 0;
      sample.confidence = pick({"0", "1"}) == "0" ? 0.4 : 0.8;
      sample.extra = " The " + pick({"treaty", "treaties", "harvest"}) + " failed.";
      put(*writer, sample);
    }
    got(writer->commit());
    store = std::move(writer);
    all = got(store->events({}, {.limit = 10'000, .words = true})).rows;
    ASSERT_EQ(all.size(), 200U);
  }
  static void TearDownTestSuite() {
    store.reset();
    delete folder;
  }

  static bool on_side(const EventRow& row, bool source, const std::string& country) {
    std::vector<Party> side = source ? row.source : row.target;
    if (row.symmetric) {
      side = row.source;
      side.insert(side.end(), row.target.begin(), row.target.end());
    }
    return std::any_of(side.begin(), side.end(),
                       [&](const Party& party) { return party.country == country; });
  }

  using Pair = std::pair<std::string, std::string>;
  static std::set<Pair> pairs_of(const EventRow& row) {
    std::set<Pair> out;
    if (!row.symmetric) {
      for (const Party& source : row.source) {
        for (const Party& target : row.target) out.emplace(source.country, target.country);
      }
      return out;
    }
    for (std::size_t i = 0; i < row.source.size(); ++i) {
      for (std::size_t k = 0; k < row.source.size(); ++k) {
        if (i != k) out.emplace(row.source[i].country, row.source[k].country);
      }
    }
    return out;
  }
  static bool has(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
  }
  static bool sides_fit(const EventRow& row, const Filter& f) {
    const auto any = [&](const std::vector<std::string>& countries, bool source) {
      return countries.empty() ||
             std::any_of(countries.begin(), countries.end(),
                         [&](const auto& country) { return on_side(row, source, country); });
    };
    if (!f.source.countries.empty() && !f.target.countries.empty()) {
      const auto pairs = pairs_of(row);
      return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
        return has(f.source.countries, pair.first) && has(f.target.countries, pair.second);
      });
    }
    return any(f.source.countries, true) && any(f.target.countries, false) &&
           (any(f.either.countries, true) || any(f.either.countries, false));
  }

  static bool fits(const EventRow& row, const Filter& f) {
    const auto in = [](const std::vector<std::string>& list, const std::string& value) {
      return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
    };
    const std::string mode = row.modes.empty() ? row.type : row.type + "." + row.modes.front();
    return sides_fit(row, f) && (in(f.types, row.type) || in(f.types, mode)) &&
           in(f.statuses, row.status) && in(f.outlets, row.from.outlet) &&
           (f.since.empty() || (row.date >= f.since && !row.date.empty())) &&
           (f.until.empty() ||
            (row.date.substr(0, f.until.size()) <= f.until && !row.date.empty())) &&
           (!f.min_confidence || row.confidence >= *f.min_confidence);
  }

  static std::map<std::string, std::int64_t> pairs_in(const std::vector<Facet>& facets) {
    std::map<std::string, std::int64_t> out;
    for (const Facet& facet : facets) out[facet.value] = facet.count;
    return out;
  }

  static std::vector<Filter> filters() {
    std::vector<Filter> out(1);
    const auto vary = [&](auto change) {
      const auto before = out;
      for (Filter filter : before) {
        change(filter);
        out.push_back(std::move(filter));
      }
    };
    vary([](Filter& f) { f.source = party_from("USA"); });
    vary([](Filter& f) { f.target = party_from("RUS,USA"); });
    vary([](Filter& f) { f.types = {"CONSULT", "AID.visit"}; });
    vary([](Filter& f) { f.statuses = {"negated"}; });
    vary([](Filter& f) { f.since = "2022-05", f.until = "2023-04"; });
    vary([](Filter& f) { f.outlets = {"Wire"}, f.min_confidence = 0.5; });
    for (const char* more : {"RUS", "USA"}) {
      out.push_back({.target = party_from(more)});
      out.push_back({.source = party_from("USA"), .target = party_from(more)});
      out.push_back({.either = party_from(more), .since = "2022-03-12"});
    }
    for (const auto& [since, until] : {std::pair{"2022-03-12", "2023-04-15"},
                                       {"2022-03-01", "2023-04-30"},
                                       {"2022-03-12", ""},
                                       {"", "2023-04-15"},
                                       {"2022-03-12", "2022-03-17"},
                                       {"2022-03-12", "2022-04-15"},
                                       {"2022", "2023-02-14"}}) {
      out.push_back({.since = since, .until = until});
      out.push_back({.source = party_from("USA"),
                     .types = {"CONSULT"},
                     .statuses = {"occurred"},
                     .since = since,
                     .until = until});
    }
    return out;
  }

  static inline Folder* folder = nullptr;
  static inline std::unique_ptr<Store> store;
  static inline std::vector<EventRow> all;
};

TEST_F(QuestionsTest, EveryCombinationAgreesWithGoingOverAllRows) {
  for (const Filter& filter : filters()) {
    std::vector<Id> expected;
    for (const EventRow& row : all) {
      if (fits(row, filter)) expected.push_back(row.id);
    }
    std::vector<Id> found;
    for (const EventRow& row : got(store->events(filter, {.limit = 1000})).rows) {
      found.push_back(row.id);
    }
    EXPECT_EQ(found, expected);
    EXPECT_EQ(got(store->count(Kind::kEvents, filter)), static_cast<std::int64_t>(expected.size()));
    std::reverse(expected.begin(), expected.end());
    found.clear();
    got(store->each_event(filter, false, [&](const EventRow& row) {
      found.push_back(row.id);
      return true;
    }));
    EXPECT_EQ(found, expected);
  }
}

TEST_F(QuestionsTest, PagesJoinWithoutGapOrRepetition) {
  for (const Order order : {Order::kNewest, Order::kOldest}) {
    for (const Filter& filter : {Filter{}, Filter{.source = party_from("USA,FRA")}}) {
      std::vector<Id> found;
      Page page{.order = order, .limit = 7};
      do {
        const auto rows = got(store->events(filter, page));
        EXPECT_LE(rows.rows.size(), 7U);
        for (const EventRow& row : rows.rows) found.push_back(row.id);
        page.after = rows.next;
      } while (page.after != 0);
      EXPECT_EQ(found.size(), std::set<Id>(found.begin(), found.end()).size());
      EXPECT_EQ(static_cast<std::int64_t>(found.size()), got(store->count(Kind::kEvents, filter)));
      EXPECT_TRUE(order == Order::kNewest ? std::is_sorted(found.rbegin(), found.rend())
                                          : std::is_sorted(found.begin(), found.end()));
    }
  }
}

TEST_F(QuestionsTest, FacetsAreCountsOfTheSameRows) {
  for (const Filter& filter : filters()) {
    for (const By by : {By::kType, By::kStatus, By::kQuad, By::kSource, By::kTarget, By::kYear,
                        By::kMonth, By::kDay, By::kOutlet, By::kPlace, By::kPattern, By::kVoice}) {
      std::map<std::string, std::int64_t> expected;
      for (const EventRow& row : all) {
        if (!fits(row, filter)) continue;
        const auto sides = [&](bool source) {
          const auto& opposite = source ? filter.target.countries : filter.source.countries;
          std::set<std::string> values;
          for (const Pair& pair : pairs_of(row)) {
            if (has(opposite, source ? pair.second : pair.first)) {
              values.insert(source ? pair.first : pair.second);
            }
          }
          for (const char* country : {"USA", "CHN", "FRA", "IND", "RUS", "DEU"}) {
            if (opposite.empty() && on_side(row, source, country)) values.insert(country);
          }
          for (const std::string& country : values) ++expected[country];
        };
        switch (by) {
          case By::kType:
            ++expected[row.type];
            break;
          case By::kStatus:
            ++expected[row.status];
            break;
          case By::kQuad:
            ++expected[row.quad];
            break;
          case By::kSource:
            sides(true);
            break;
          case By::kTarget:
            sides(false);
            break;
          case By::kYear:
            ++expected[row.date.substr(0, 4)];
            break;
          case By::kMonth:
            ++expected[row.date.substr(0, 7)];
            break;
          case By::kDay:
            ++expected[row.date];
            break;
          case By::kOutlet:
            ++expected[row.from.outlet];
            break;
          case By::kPlace:
            ++expected[row.place->name];
            break;
          case By::kPattern:
            ++expected[row.pattern];
            break;
          default:
            ++expected[row.said ? "said" : "own"];
        }
      }
      std::map<std::string, std::int64_t> found;
      for (const Facet& facet : got(store->facets(filter, by, 2000)))
        found[facet.value] = facet.count;
      EXPECT_EQ(found, expected) << static_cast<int>(by);
    }
  }
}

// What the index of actors and the tally count is what going over the rows counts: a confidence of
// at least nothing is a condition that neither holds.
TEST_F(QuestionsTest, CountsOfANameAreCountsOfItsRows) {
  std::vector<Filter> asked;
  for (const char* name : {"Lavrov", "blinken", "Lavrov,Blinken", "Nobody"}) {
    asked.push_back({.source = party_from(name)});
    asked.push_back({.target = party_from(name)});
    asked.push_back({.either = party_from(name)});
    asked.push_back({.either = party_from(name),
                     .types = {"CONSULT", "AID"},
                     .statuses = {"occurred"},
                     .since = "2022-05-13",
                     .until = "2023-06"});
    asked.push_back({.target = party_from(name), .story_level = true});
  }
  const TypesOfQuads types = {{"one", {"CONSULT", "ACCUSE"}}, {"other", {"AID"}}};
  for (const Filter& filter : asked) {
    Filter scanned = filter;
    scanned.min_confidence = 0;
    for (const By by : {By::kType, By::kStatus, By::kQuad, By::kSource, By::kTarget, By::kYear,
                        By::kMonth, By::kDay}) {
      EXPECT_EQ(pairs_in(got(store->facets(filter, by, 2000))),
                pairs_in(got(store->facets(scanned, by, 2000))))
          << static_cast<int>(by);
    }
    EXPECT_EQ(got(store->count(Kind::kEvents, filter)), got(store->count(Kind::kEvents, scanned)));
    std::map<std::string, std::int64_t> days;
    for (const QuadFacets& one : got(store->series(filter, By::kDay, types, 2000))) {
      for (const Facet& facet : one.facets) days[facet.value] += facet.count;
    }
    EXPECT_EQ(days, pairs_in(got(store->facets(scanned, By::kDay, 2000))));
  }
}

TEST_F(QuestionsTest, PlacesAreThoseOfTheRows) {
  std::vector<Filter> asked = filters();
  asked.push_back({.source = party_from("USA"), .story_level = true});
  asked.push_back({.types = {"AID"}, .story_level = true});
  asked.push_back({.types = {"AID", "ACCUSE"}, .statuses = {"negated"}, .since = "2022-05-14"});
  for (const Filter& filter : asked) {
    Filter scanned = filter;
    if (!scanned.min_confidence) scanned.min_confidence = 0;
    const auto places = [&](const Filter& of) {
      std::map<std::string, std::int64_t> out;
      for (const PlaceCount& one : got(store->places(of, 2000))) {
        EXPECT_EQ(one.place.name, "New Delhi");
        for (const Facet& quad : one.quads) out[quad.value] = quad.count;
        EXPECT_EQ(one.count, got(store->count(Kind::kEvents, of)));
      }
      return out;
    };
    EXPECT_EQ(places(filter), places(scanned));
  }
}

TEST_F(QuestionsTest, SeriesOfDaysAreThoseOfTheRows) {
  const std::string quad = all.front().quad;
  std::vector<std::pair<Filter, By>> asked;
  for (const Filter& filter : filters()) {
    for (const By step : {By::kDay, By::kMonth, By::kYear}) asked.emplace_back(filter, step);
  }
  for (const auto& [filter, step] : asked) {
    Filter scanned = filter;
    if (!scanned.min_confidence) scanned.min_confidence = 0;
    const auto series = [&, step = step](const Filter& of) {
      return pairs_in(got(store->series(of, step, {{quad, {"CONSULT", "ACCUSE", "AID"}}}, 2000))
                          .front()
                          .facets);
    };
    EXPECT_EQ(series(filter), series(scanned)) << filter.since << " " << filter.until;
  }
}

TEST_F(QuestionsTest, WordsAreFoundWithTheirForms) {
  const auto count = [&](const std::string& text) {
    return got(store->articles({.text = text}, {.limit = 1000})).rows.size();
  };
  EXPECT_EQ(count("harvest") + count("treaty"), 200U);
  EXPECT_EQ(count("treaty"), count("treaties"));
  EXPECT_EQ(count("treat* -harvest"), count("treaty"));
  EXPECT_EQ(count("\"harvest failed\""), count("harvest"));
  EXPECT_EQ(count("\"failed harvest\""), 0U);
  EXPECT_EQ(got(store->statements({.source = party_from("Lavrov"), .text = "grain deal"},
                                  {.limit = 1000, .words = true}))
                .rows.size(),
            200U);
  EXPECT_EQ(got(store->events({.text = "grain"}, {})).rows.size(), 0U) << "not in an event's words";
  const Filter pair{.source = party_from("USA"), .target = party_from("RUS")};
  Filter worded = pair;
  worded.text = "minister -grain";
  EXPECT_EQ(got(store->count(Kind::kEvents, worded)), got(store->count(Kind::kEvents, pair)));
  for (const Filter& filter : {Filter{.text = "ministers"}, Filter{.text = "minister -FRA"},
                               Filter{.since = "2022-05-14", .text = "minister RUS"}}) {
    Filter scanned = filter;
    scanned.min_confidence = 0;
    const auto counted = got(store->count(Kind::kEvents, filter));
    EXPECT_EQ(counted, got(store->count(Kind::kEvents, scanned)));
    EXPECT_GT(counted, 0);
  }
}

TEST_F(QuestionsTest, NamesSectorsAndPlaces) {
  EXPECT_EQ(got(store->count(Kind::kEvents, {.either = party_from("lavrov")})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.either = party_from("Nobody")})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.target = party_from("ELI")})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.target = party_from("MIL")})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.place = "new delhi"})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.place = "IND"})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.place = "Minsk"})), 0);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.pattern = "consult"})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.cameo = "04"})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.contexts = {"military"}})), 200);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.voice = "own"})), 0);
}

TEST_F(QuestionsTest, PositionsAndWhoBlockedAText) {
  const auto rows = got(store->positions({.stances = {"oppose"}}, {.limit = 1000})).rows;
  ASSERT_EQ(rows.size(), 400U);
  EXPECT_EQ(std::count_if(rows.begin(), rows.end(),
                          [](const PositionRow& row) { return row.outcome == "failed"; }),
            200);
}

TEST_F(QuestionsTest, APledgeIsCountedOnceOverItsLife) {
  const Filter pair{.source = party_from("CHN"), .target = party_from("DEU")};
  const auto told = got(store->pledges(pair, {.limit = 1000})).rows.size();
  Filter lives = pair;
  lives.lives = true;
  const auto rows = got(store->pledges(lives, {.limit = 1000})).rows;
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(rows[0].reports, told);
  ASSERT_EQ(rows[0].life.size(), 1U);
  EXPECT_EQ(rows[0].life[0].first, "agreed");
}

TEST_F(QuestionsTest, PledgesOfAPartyAreFoundBySideAndName) {
  const auto told = [&](const Filter& filter) {
    return got(store->pledges(filter, {.limit = 1000})).rows.size();
  };
  std::size_t sum = 0;
  for (const char* giver : {"USA", "CHN", "FRA", "IND"}) {
    const std::size_t one = told({.source = party_from(giver)});
    EXPECT_EQ(one, static_cast<std::size_t>(std::ranges::count_if(all, [&](const EventRow& row) {
                return row.source.front().country == giver;
              })));
    sum += one;
  }
  EXPECT_EQ(sum, 200U);
  EXPECT_EQ(told({.either = party_from("Lavrov")}), told({}));
  EXPECT_EQ(told({.source = party_from("Nobody")}), 0U);
}

TEST_F(QuestionsTest, HostileWordsAreWords) {
  for (const char* text : {"\"unbalanced", "NEAR(", "a:b:c", "' OR 1=1 --", "col:*", "\\\"", "((((",
                           "x NOT", "grain AND", "\xff\xfe", "^*"}) {
    const Filter filter{.text = text};
    if (!check(filter, Kind::kEvents, {})) continue;
    EXPECT_TRUE(store->events(filter, {}).has_value()) << text;
    EXPECT_TRUE(store->articles(filter, {}).has_value()) << text;
    EXPECT_TRUE(store->events({.either = party_from(text)}, {}).has_value()) << text;
  }
}

TEST_F(QuestionsTest, ActorsByTheirEvents) {
  const auto rows = got(store->actors({.text = "lavrov"}, {})).rows;
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_GE(rows[0].events, rows[1].events);
  EXPECT_EQ(rows[0].events + rows[1].events + rows[2].events, 200);
  EXPECT_EQ(rows[0].statements, rows[0].events);
}

}  // namespace
}  // namespace chancery::store
