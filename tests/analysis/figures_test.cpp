// Agreement, company, stance, blocs, maps, periods, choices: small cases worked out by hand.
#include <gtest/gtest.h>

#include <cmath>

#include "chancery/analysis/agreement.h"
#include "chancery/analysis/blocs.h"
#include "chancery/analysis/corpus_builder.h"
#include "chancery/analysis/map.h"
#include "chancery/analysis/movements.h"
#include "chancery/analysis/periods.h"

namespace chancery::analysis {
namespace {

base::Day day(unsigned number) { return *base::make_day(2023, 1, 1) + std::chrono::days(number); }

Act act(const std::string& from, const std::string& to, Quad quad, unsigned on,
        std::uint32_t story) {
  Act one;
  one.sources = {from};
  one.targets = {to};
  one.quad = quad;
  one.day = day(on);
  one.story = story;
  return one;
}

TEST(Agreement, IsOneForEqualValuesAndMinusOneForOpposedOnes) {
  EXPECT_DOUBLE_EQ(*agreement(std::vector<Rated>{{1, 1}, {-1, -1}, {0.5, 0.5}}), 1);
  EXPECT_DOUBLE_EQ(*agreement(std::vector<Rated>{{1, -1}, {-1, 1}}), -1);
  EXPECT_FALSE(agreement(std::vector<Rated>{{1, 1}, {1, 1}}).has_value());
  EXPECT_FALSE(agreement({}).has_value());
}

TEST(Agreement, IsNoughtForValuesThatHaveNothingToDoWithEachOther) {
  // All four combinations once: observed 2 * 4 = 8, expected the sum of squares 8.
  EXPECT_DOUBLE_EQ(*agreement(std::vector<Rated>{{1, 1}, {1, -1}, {-1, 1}, {-1, -1}}), 0);
}

TEST(Agreement, TakesNoiseOutOfBothSums) {
  // Observed 0.04 + 0.04, expected about 4; noise of 0.04 each explains the difference away.
  const double plain = *agreement(std::vector<Rated>{{1, 0.8}, {-1, -0.8}});
  const double cleaned = *agreement(std::vector<Rated>{{1, 0.8, 1, 0.04}, {-1, -0.8, 1, 0.04}});
  EXPECT_LT(plain, cleaned);
  EXPECT_NEAR(cleaned, 1, 1e-9);
}

TEST(Periods, CutTheCalendar) {
  const Periods months({day(0), day(70)}, Step::kMonth);
  ASSERT_EQ(months.size(), 3U);
  EXPECT_EQ(months.name(0), "2023-01");
  EXPECT_EQ(months.of(day(31)), 1U);
  EXPECT_FALSE(months.of(day(200)).has_value());
  const Periods quarters({day(0), day(100)}, Step::kQuarter);
  EXPECT_EQ(quarters.name(1), "2023-Q2");
  const Periods weeks({day(1), day(8)}, Step::kWeek);  // Monday 2 January, Monday 9 January
  EXPECT_EQ(weeks.name(0), "2023-W01");
  EXPECT_EQ(weeks.size(), 2U);
  const Periods years({day(0), day(800)}, Step::kYear);
  EXPECT_EQ(years.size(), 3U);
  EXPECT_EQ(Periods({day(3), day(9)}, Step::kAll).name(0), "all");
}

TEST(Dyads, EpisodesAreRunsOfActsAndAreCut) {
  Corpus corpus;
  for (const unsigned on : {0U, 3U, 9U, 30U, 36U, 42U, 48U, 54U, 60U})
    corpus.acts.push_back(act("FRA", "DEU", Quad::kVerbalConflict, on, on));
  const Dyads dyads(corpus);
  const Pair* pair = dyads.find("DEU", "FRA");
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(pair->episodes, 3U);  // 0-9; 30-54, cut after 28 days; 60
  EXPECT_EQ(dyads.find("DEU", "ITA"), nullptr);
}

TEST(Direct, SaysNothingBelowTheMinimum) {
  Corpus corpus;
  for (unsigned i = 0; i < 9; ++i) {
    corpus.acts.push_back(act("FRA", "DEU", Quad::kVerbalConflict, 10 * i, i));
    corpus.stories.push_back({day(10 * i), {"FRA", "DEU"}, std::to_string(i), ""});
  }
  const Dyads dyads(corpus);
  const Periods months({day(0), day(89)}, Step::kMonth);
  EXPECT_FALSE(direct_distance(dyads, "FRA", "DEU", months, {}).back().enough);
  const auto none = direct_distance(dyads, "FRA", "ITA", months, {});
  EXPECT_EQ(none.back().whole.acts, 0U);
}

// Two camps: inside, cooperation; across, conflict; each pair ten acts in ten stories.
Corpus camps() {
  Corpus corpus;
  const std::vector<std::string> actors = {"AAA", "BBB", "CCC", "DDD", "XXX", "YYY", "ZZZ", "WWW"};
  std::uint32_t story = 0;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    for (std::size_t j = i + 1; j < actors.size(); ++j) {
      const bool same = (i < 4) == (j < 4);
      for (unsigned k = 0; k < 24; ++k, ++story) {
        const bool usual = k % 6 != 0;  // one act in six is out of character
        corpus.acts.push_back(act(actors[i], actors[j],
                                  same == usual ? Quad::kVerbalCooperation : Quad::kVerbalConflict,
                                  12 * k, story));
        corpus.stories.push_back({day(12 * k), {actors[i], actors[j]}, std::to_string(story), ""});
      }
    }
  }
  std::stable_sort(corpus.acts.begin(), corpus.acts.end(),
                   [](const Act& a, const Act& b) { return a.day < b.day; });
  return corpus;
}

TEST(Company, FriendsKeepTheSameCompanyAndFoesDoNot) {
  const Corpus corpus = camps();
  const Dyads dyads(corpus);
  DirectOptions options;
  options.draws = 60;
  const Company friends = company(dyads, "AAA", "BBB", *corpus.days(), options);
  const Company foes = company(dyads, "AAA", "XXX", *corpus.days(), options);
  ASSERT_TRUE(friends.agreement && foes.agreement);
  EXPECT_EQ(friends.thirds.size(), 6U);
  EXPECT_GT(friends.agreement->low, 0.6);
  EXPECT_LT(foes.agreement->high, -0.6);
}

TEST(Company, WhatIsMissingIsMissing) {
  Corpus corpus = camps();
  std::erase_if(corpus.acts,
                [](const Act& one) { return one.sources[0] == "AAA" && one.targets[0] > "E"; });
  const Dyads dyads(corpus);
  const Company few = company(dyads, "AAA", "BBB", *corpus.days(), {});
  EXPECT_EQ(few.thirds.size(), 2U);
  EXPECT_FALSE(few.agreement.has_value());
}

TEST(Blocs, GivenAndFoundOnesLieApart) {
  const Corpus corpus = camps();
  const Dyads dyads(corpus);
  DirectOptions options;
  options.draws = 60;
  const std::vector<std::string> actors = dyads.actors();
  const PairDistances distances(dyads, actors, *corpus.days(), Figure::kDirect, options);
  EXPECT_EQ(distances.known(), 28U);
  const std::vector<Bloc> given = {{"ours", {"AAA", "BBB", "CCC", "DDD"}},
                                   {"theirs", {"XXX", "YYY", "ZZZ", "WWW"}}};
  const auto result = bloc_distances(distances, given);
  ASSERT_EQ(result.size(), 1U);
  EXPECT_EQ(result[0].pairs, 16U);
  ASSERT_TRUE(result[0].apart.has_value());
  EXPECT_GT(result[0].apart->low, 1);
  const auto found = find_blocs(distances, 2);
  ASSERT_EQ(found.size(), 2U);
  for (const Bloc& bloc : found) {
    ASSERT_EQ(bloc.members.size(), 4U);
    const bool camp = bloc.members[0] < "E";
    for (const std::string& member : bloc.members) EXPECT_EQ(member < "E", camp);
  }
}

TEST(Blocs, HalvesShareNoStory) {
  const Corpus corpus = camps();
  const Corpus even = half_of(corpus, true);
  const Corpus odd = half_of(corpus, false);
  EXPECT_EQ(even.acts.size() + odd.acts.size(), corpus.acts.size());
  for (const Act& one : even.acts) EXPECT_EQ(one.story % 2, 0U);
  for (const Act& one : odd.acts) EXPECT_EQ(one.story % 2, 1U);
}

TEST(Stance, CountsEachStoryOnceAndNeedsFiveIssues) {
  Corpus corpus;
  std::uint32_t story = 0;
  for (const char* issue : {"a", "b", "c", "d", "e", "f"}) {
    const double side = story % 2 == 0 ? 1 : -1;
    for (int again = 0; again < 2; ++again, ++story) {
      corpus.stands.push_back({"FRA", issue, side, day(story), story});
      corpus.stands.push_back({"FRA", issue, side, day(story), story});
      corpus.stands.push_back({"DEU", issue, side, day(story), story});
      corpus.stands.push_back({"RUS", issue, -side, day(story), story});
    }
    ++story;
  }
  const base::DayRange range = *corpus.days();
  const Stance alike = stance(corpus, "FRA", "DEU", range, {});
  ASSERT_TRUE(alike.agreement.has_value());
  EXPECT_NEAR(alike.agreement->middle, 1, 1e-9);
  EXPECT_NEAR(stance(corpus, "FRA", "RUS", range, {}).agreement->middle, -1, 0.2);
  EXPECT_EQ(alike.issues.front().stories, 2U);
  std::erase_if(corpus.stands, [](const Stand& one) { return one.issue > "d"; });
  EXPECT_FALSE(stance(corpus, "FRA", "DEU", range, {}).agreement.has_value());
}

const IssueWords& issues() {
  static const IssueWords kIssues =
      IssueWords::load(
          lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"}).value())
          .value();
  return kIssues;
}

TEST(Issues, WordingsOfOneTextFallTogether) {
  EXPECT_EQ(issues().key("the new draft text"), "");
  EXPECT_EQ(issues().key("the grain deal"), issues().key("the deal on grain"));
  std::vector<Stand> stands = {
      {"FRA", issues().key("resolution condemning the invasion of Ukraine"), 1, day(0), 0},
      {"DEU", issues().key("a resolution that condemns the invasion of Ukraine"), 1, day(0), 1},
      {"RUS", issues().key("the tax on sugar"), 1, day(0), 2}};
  join_issues(stands);
  EXPECT_EQ(stands[0].issue, stands[1].issue);
  EXPECT_NE(stands[0].issue, stands[2].issue);
}

TEST(Map, APlaneIsFoundAgainAndAligned) {
  const std::vector<Point> square = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0.5, 0.3}};
  Dissimilarities given{{"A", "B", "C", "D", "E"}, {}};
  for (const Point& a : square)
    for (const Point& b : square) given.values.push_back(std::hypot(a.x - b.x, a.y - b.y));
  given.values[1] = given.values[5] = -1;  // A and B: unknown
  Map map = draw_map(given);
  ASSERT_EQ(map.points.size(), 5U);
  EXPECT_LT(map.stress, 0.02);
  EXPECT_EQ(map.known, 9U);
  align(map, Map{given.actors, square, 0, 0});
  for (std::size_t i = 0; i < square.size(); ++i) {
    EXPECT_NEAR(map.points[i].x, square[i].x, 0.05);
    EXPECT_NEAR(map.points[i].y, square[i].y, 0.05);
  }
  EXPECT_TRUE(draw_map({{"A", "B"}, {-1, -1, -1, -1}}).actors.empty());
}

stories::StoryEvent told(const std::string& status, bool own) {
  stories::StoryEvent event;
  event.event.status = status;
  event.event.quad = "verbal conflict";
  event.event.date = "2023-03-02";
  event.event.source = {{"Lavrov", "RUS", "GOV"}, {"a firm", "CHN", "BUS"}};
  event.event.target = {{"Ukraine", "UKR", ""}};
  event.own_voice = own;
  return event;
}

TEST(Choice, LetsStateActorsOfOwnVoiceThrough) {
  const auto act = act_of(told("occurred", true), 7, {});
  ASSERT_TRUE(act.has_value());
  EXPECT_EQ(act->sources, std::vector<std::string>{"RUS"});
  EXPECT_EQ(act->targets, std::vector<std::string>{"UKR"});
  EXPECT_EQ(act->story, 7U);
  EXPECT_FALSE(act_of(told("occurred", false), 0, {}).has_value());
  EXPECT_TRUE(act_of(told("occurred", false), 0, {.voice = Voice::kSaid}).has_value());
  for (const char* status : {"hypothetical", "negated", "denied", "historical", "planned"})
    EXPECT_FALSE(act_of(told(status, true), 0, {.voice = Voice::kAll}).has_value()) << status;
  EXPECT_TRUE(act_of(told("planned", true), 0, {.planned = true}).has_value());
  EXPECT_EQ(act_of(told("occurred", true), 0, {.sectors = {}})->sources.size(), 2U);
}

TEST(Movements, FalseDiscoveriesAreHeldDown) {
  // Benjamini and Hochberg: the largest p below its own step carries all smaller ones.
  EXPECT_EQ(false_discovery({0.01, 0.5, 0.04, 0.03}, 0.1),
            (std::vector<bool>{true, false, true, true}));
  EXPECT_EQ(false_discovery({0.2, 0.5}, 0.1), (std::vector<bool>{false, false}));
  EXPECT_TRUE(false_discovery({}, 0.1).empty());
}

TEST(Movements, ARuptureStandsOut) {
  Corpus corpus = camps();
  for (Act& one : corpus.acts)  // AAA and BBB fall out in the last hundred days
    if (one.sources[0] == "AAA" && one.targets[0] == "BBB" && one.day >= day(180))
      one.quad = Quad::kMaterialConflict;
  const Dyads dyads(corpus);
  const Periods periods({day(0), day(359)}, Step::kQuarter);
  DirectOptions options;
  options.draws = 100;
  const Movements moved = movements(dyads, periods, 2, options);
  EXPECT_EQ(moved.looked_at, 28U);
  EXPECT_EQ(moved.all.front().first + moved.all.front().second, "AAABBB");
  EXPECT_LT(moved.all.front().change.middle, -0.5);
  EXPECT_LT(moved.all.front().p, moved.all[1].p / 2);
}

TEST(CoderErrors, AreReadAndRefused) {
  const auto errors = CoderErrors::read("# checked\nverbal+ verbal+ 40\nverbal+ none 10\n", "file");
  ASSERT_TRUE(errors.has_value());
  EXPECT_EQ(errors->checked()[0], 50);
  for (const char* bad : {"verbal+ verbal+", "verbal+ right 3", "none none 3", "verbal+ none -1"}) {
    const auto failed = CoderErrors::read(bad, "file");
    ASSERT_FALSE(failed.has_value()) << bad;
    EXPECT_EQ(failed.error().code, "E-ANA-004");
  }
}

TEST(CoderErrors, APairsOwnMixIsHeeded) {
  // A code that is right as often as wrong over all is nearly always right where nothing else is
  // coded.
  CoderErrors::Table chances{};
  chances[0] = {0.5, 0, 0.5, 0, 0};
  chances[1] = {0, 1, 0, 0, 0};
  chances[2] = {0, 0, 1, 0, 0};
  chances[3] = {0, 0, 0, 1, 0};
  CoderErrors::Table counts{};
  for (std::size_t c = 0; c < kQuads; ++c)
    for (std::size_t r = 0; r <= kQuads; ++r) counts[c][r] = 100 * chances[c][r];
  const CoderErrors errors(counts);
  const auto whole = errors.whole_mix(chances);
  const auto friendly = errors.adapt(chances, {50, 0, 0, 0}, whole, 2);
  const auto hostile = errors.adapt(chances, {10, 0, 60, 0}, whole, 2);
  EXPECT_GT(friendly.chances[0][0], hostile.chances[0][0]);
  EXPECT_GT(friendly.mix[0], 0.9);
}

TEST(CodedArticle, RefusesWhatIsNoFinding) {
  const stories::WordRanks ranks({"the", "of"});
  EXPECT_EQ(coded_article("not json", ranks).error().code, "E-ANA-001");
  EXPECT_EQ(coded_article("[]", ranks).error().code, "E-ANA-001");
  EXPECT_EQ(coded_article(R"({"id":"a","error":{"code":"E-INT-003"}})", ranks).error().code,
            "E-ANA-002");
  const auto odd = coded_article(
      R"({"id":"a","title":7,"published":null,"events":[{"type":"CONSULT","source":"x","counts":[]}, 3]})",
      ranks);
  ASSERT_TRUE(odd.has_value());
  EXPECT_EQ(odd->reports.size(), 2U);
}

}  // namespace
}  // namespace chancery::analysis
