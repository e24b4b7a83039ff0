// Maps and groups of a world that was made to have two blocs.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "chancery/serve/bloc_maps.h"

namespace chancery::serve {
namespace {

using analysis::Quad;

const std::vector<std::string> kWest = {"USA", "GBR", "FRA"};
const std::vector<std::string> kEast = {"RUS", "CHN", "BLR"};

bool is_western(const std::string& actor) {
  return std::find(kWest.begin(), kWest.end(), actor) != kWest.end();
}

// Two years, an act of each pair a fortnight; four in five are friendly inside a bloc, one in five
// across.
analysis::Corpus two_blocs() {
  analysis::Corpus corpus;
  std::vector<std::string> actors = kWest;
  actors.insert(actors.end(), kEast.begin(), kEast.end());
  base::Day day = *base::make_day(2022, 1, 3);
  for (int fortnight = 0; fortnight < 52; ++fortnight, day += std::chrono::days(14)) {
    for (std::size_t i = 0; i < actors.size(); ++i) {
      for (std::size_t j = i + 1; j < actors.size(); ++j) {
        const bool same = is_western(actors[i]) == is_western(actors[j]);
        const bool usual = (static_cast<std::size_t>(fortnight) + i + j) % 5 != 0;
        const bool friendly = usual == same;
        analysis::Act act;
        act.sources = {actors[i]};
        act.targets = {actors[j]};
        act.day = day;
        act.quad = friendly ? Quad::kVerbalCooperation : Quad::kMaterialConflict;
        act.story = static_cast<std::uint32_t>(corpus.stories.size());
        corpus.stories.push_back({day, {actors[i], actors[j]}, std::to_string(act.story), "story"});
        corpus.acts.push_back(std::move(act));
      }
    }
  }
  return corpus;
}

nlohmann::json blocs_of(const Dealings& dealings, analysis::Step step) {
  BlocQuestion question = bloc_question(Query(), dealings.dyads);
  question.range = *dealings.corpus.days();
  question.step = step;
  pipeline::JsonText json;
  json.open_object();
  write_blocs(json, dealings, question);
  json.close_object();
  return nlohmann::json::parse(json.take());
}

TEST(Blocs, FindsTheTwoThatWereMade) {
  const Dealings dealings(two_blocs(), 100, "");
  const auto blocs = blocs_of(dealings, analysis::Step::kAll);
  EXPECT_EQ(blocs["pairs"].size(), 15U);
  ASSERT_EQ(blocs["groups"].size(), 2U);
  for (const auto& group : blocs["groups"]) {
    ASSERT_EQ(group.size(), 3U);
    for (const auto& member : group) EXPECT_EQ(is_western(member), is_western(group[0]));
  }
  for (const auto& pair : blocs["pairs"]) {
    const bool same = is_western(pair["a"]) == is_western(pair["b"]);
    EXPECT_EQ(pair["middle"].get<double>() < 0, same) << pair;
    EXPECT_LE(pair["low"], pair["middle"]);
    EXPECT_LE(pair["middle"], pair["high"]);
  }
}

TEST(Blocs, DrawsOneMapForEachYearWithClouds) {
  const Dealings dealings(two_blocs(), 100, "");
  const auto blocs = blocs_of(dealings, analysis::Step::kYear);
  ASSERT_EQ(blocs["maps"].size(), 3U);
  EXPECT_EQ(blocs["maps"][0]["period"], "all");
  EXPECT_EQ(blocs["maps"][1]["period"], "2022");
  EXPECT_EQ(blocs["maps"][2]["period"], "2023");
  for (const auto& map : blocs["maps"]) {
    ASSERT_EQ(map["points"].size(), 6U);
    for (const auto& point : map["points"]) EXPECT_EQ(point["cloud"].size(), 24U);
  }
}

TEST(Blocs, TheNetworkCountsTheActsOfItsTime) {
  const Dealings dealings(two_blocs(), 100, "");
  const auto blocs = blocs_of(dealings, analysis::Step::kYear);
  const auto acts = [](const nlohmann::json& map) {
    std::int64_t all = 0;
    for (const auto& link : map["links"]) {
      EXPECT_NE(link["from"], link["to"]);
      all += link["cooperation"].get<std::int64_t>() + link["conflict"].get<std::int64_t>();
    }
    return all;
  };
  EXPECT_EQ(acts(blocs["maps"][0]), 52 * 15);
  EXPECT_EQ(acts(blocs["maps"][1]) + acts(blocs["maps"][2]), 52 * 15);
  for (const auto& link : blocs["maps"][0]["links"]) {
    const bool same = is_western(link["from"]) == is_western(link["to"]);
    EXPECT_EQ(link["cooperation"].get<int>() > link["conflict"].get<int>(), same) << link;
  }
}

TEST(Blocs, ReadsWhatIsAsked) {
  const Dealings dealings(two_blocs(), 100, "");
  Query query;
  query.add("actors", "USA, RUS,USA,,CHN");
  query.add("figure", "company");
  query.add("count", "99");
  const BlocQuestion question = bloc_question(query, dealings.dyads);
  EXPECT_EQ(question.actors, (std::vector<std::string>{"USA", "RUS", "CHN"}));
  EXPECT_EQ(question.figure, analysis::Figure::kCompany);
  EXPECT_EQ(question.count, 8U);
}

}  // namespace
}  // namespace chancery::serve
