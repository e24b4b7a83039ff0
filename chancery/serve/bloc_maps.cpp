#include "chancery/serve/bloc_maps.h"

#include <algorithm>
#include <charconv>

#include "chancery/analysis/map.h"
#include "chancery/base/utf8.h"

namespace chancery::serve {

using analysis::PairDistances;
using pipeline::JsonText;

namespace {

constexpr std::size_t kUsualActors = 12;
constexpr std::size_t kMapDraws = 100;
constexpr std::size_t kCloud = 24;  // draws of which a map is made
constexpr std::size_t kMostPeriods = 24;

// One dissimilarity of each pair, by `value` of its draws; negative where nothing is known.
template <class Value>
analysis::Dissimilarities table_of(const PairDistances& distances, Value value) {
  analysis::Dissimilarities table;
  table.actors = distances.actors();
  const std::size_t size = table.actors.size();
  table.values.assign(size * size, -1);
  double least = 0;
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) {
      const auto* draws = i == j ? nullptr : distances.draws(table.actors[i], table.actors[j]);
      if (draws != nullptr && !draws->empty()) least = std::min(least, value(*draws));
    }
  }
  // A log ratio can be below zero where the two are close; a place in the plane cannot.
  for (std::size_t i = 0; i < size; ++i) {
    for (std::size_t j = 0; j < size; ++j) {
      const auto* draws = i == j ? nullptr : distances.draws(table.actors[i], table.actors[j]);
      if (i == j) table.values[i * size + j] = 0;
      if (draws != nullptr && !draws->empty()) table.values[i * size + j] = value(*draws) - least;
    }
  }
  return table;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

std::optional<analysis::Point> place_of(const analysis::Map& map, const std::string& actor) {
  const auto found = std::ranges::find(map.actors, actor);
  if (found == map.actors.end()) return std::nullopt;
  return map.points[static_cast<std::size_t>(found - map.actors.begin())];
}

// Who acted on whom in the time: the network. An act of each with the other goes both ways.
void write_links(JsonText& json, const analysis::Dyads& dyads,
                 const std::vector<std::string>& actors, base::DayRange range) {
  const auto write = [&](const std::string& from, const std::string& to, std::int64_t cooperation,
                         std::int64_t conflict) {
    if (cooperation + conflict == 0) return;
    json.open_object().key("from").text(from).key("to").text(to);
    json.key("cooperation").number(cooperation).key("conflict").number(conflict).close_object();
  };
  json.key("links").open_array();
  for (std::size_t i = 0; i < actors.size(); ++i) {
    for (std::size_t j = i + 1; j < actors.size(); ++j) {
      const analysis::Pair* pair = dyads.find(actors[i], actors[j]);
      if (pair == nullptr) continue;
      std::int64_t counts[2][2] = {};  // back, forth; conflict, cooperation
      for (const analysis::PairAct& seen : pair->acts) {
        const analysis::Act& act = dyads.corpus().acts[seen.act];
        if (act.day < range.first || act.day > range.last) continue;
        const auto kind = static_cast<std::size_t>(analysis::cooperative(act.quad));
        if (seen.forth) ++counts[1][kind];
        if (seen.back) ++counts[0][kind];
      }
      const auto [first, second] = analysis::Dyads::key(actors[i], actors[j]);
      write(first, second, counts[1][1], counts[1][0]);
      write(second, first, counts[0][1], counts[0][0]);
    }
  }
  json.close_array();
}

// The map of one stretch of time, laid onto the one before.
analysis::Map write_map(JsonText& json, const Dealings& dealings, const PairDistances& distances,
                        base::DayRange range, const std::string& period,
                        const analysis::Map& before) {
  analysis::Map map = analysis::draw_map(table_of(distances, median));
  analysis::align(map, before);
  std::vector<analysis::Map> clouds;
  for (std::size_t k = 0; k < kCloud && !map.actors.empty(); ++k) {
    clouds.push_back(analysis::draw_map(table_of(distances, [k](const std::vector<double>& draws) {
      return draws[k * draws.size() / kCloud];
    })));
    analysis::align(clouds.back(), map);
  }
  json.open_object().key("period").text(period).key("stress").real(map.stress);
  json.key("known").number(static_cast<std::int64_t>(map.known)).key("points").open_array();
  for (std::size_t i = 0; i < map.actors.size(); ++i) {
    json.open_object().key("actor").text(map.actors[i]);
    json.key("x").real(map.points[i].x).key("y").real(map.points[i].y);
    json.key("cloud").open_array();
    for (const analysis::Map& cloud : clouds) {
      const auto place = place_of(cloud, map.actors[i]);
      if (place) json.open_array().real(place->x).real(place->y).close_array();
    }
    json.close_array().close_object();
  }
  json.close_array();
  write_links(json, dealings.dyads, distances.actors(), range);
  json.close_object();
  return map;
}

void write_pairs(JsonText& json, const PairDistances& distances) {
  json.key("pairs").open_array();
  const auto& actors = distances.actors();
  for (std::size_t i = 0; i < actors.size(); ++i) {
    for (std::size_t j = i + 1; j < actors.size(); ++j) {
      const auto* draws = distances.draws(actors[i], actors[j]);
      const auto interval = draws == nullptr ? std::nullopt : analysis::interval_of(*draws);
      if (!interval) continue;
      json.open_object().key("a").text(actors[i]).key("b").text(actors[j]);
      json.key("low").real(interval->low).key("middle").real(interval->middle);
      json.key("high").real(interval->high).close_object();
    }
  }
  json.close_array();
}

}  // namespace

BlocQuestion bloc_question(const Query& query, const analysis::Dyads& dyads) {
  BlocQuestion question;
  question.figure =
      analysis::figure_from(query.value("figure").value_or("")).value_or(question.figure);
  const std::string given = query.value("actors").value_or("");
  for (const std::string_view part : base::split(given, ',')) {
    const std::string actor(base::trim(part));
    if (!actor.empty() && std::ranges::find(question.actors, actor) == question.actors.end()) {
      question.actors.push_back(actor);
    }
  }
  if (question.actors.empty()) {
    question.actors = dyads.actors();
    if (question.actors.size() > kUsualActors) question.actors.resize(kUsualActors);
  }
  if (question.actors.size() > kMostMapped) question.actors.resize(kMostMapped);
  const std::string count = query.value("count").value_or("2");
  std::from_chars(count.data(), count.data() + count.size(), question.count);
  question.count = std::clamp<std::size_t>(question.count, 2, 8);
  return question;
}

void write_blocs(JsonText& json, const Dealings& dealings, const BlocQuestion& question) {
  const analysis::DirectOptions options{.draws = kMapDraws, .seed = 1, .errors = {}};
  const PairDistances whole(dealings.dyads, question.actors, question.range, question.figure,
                            options);
  json.key("figure").text(analysis::name_of(question.figure)).key("actors").open_array();
  for (const std::string& actor : question.actors) json.text(actor);
  json.close_array();
  write_pairs(json, whole);
  json.key("groups").open_array();
  for (const analysis::Bloc& bloc : analysis::find_blocs(whole, question.count)) {
    json.open_array();
    for (const std::string& member : bloc.members) json.text(member);
    json.close_array();
  }
  json.close_array().key("maps").open_array();
  analysis::Map before = write_map(json, dealings, whole, question.range, "all", {});
  const analysis::Periods periods(question.range, question.step);
  for (std::size_t i = periods.size() - std::min(periods.size(), kMostPeriods);
       question.step != analysis::Step::kAll && i < periods.size(); ++i) {
    const base::Day last =
        i + 1 < periods.size() ? periods.start(i + 1) - std::chrono::days(1) : question.range.last;
    const base::DayRange range{periods.start(i), last};
    const PairDistances then(dealings.dyads, question.actors, range, question.figure, options);
    if (then.known() == 0) continue;
    before = write_map(json, dealings, then, range, periods.name(i), before);
  }
  json.close_array();
}

}  // namespace chancery::serve
