// blocs and map: many actors at once, under one figure at a time.
#include <algorithm>
#include <cmath>

#include "chancery/analysis/map.h"
#include "chancery/base/utf8.h"
#include "chancery/cli/analysis_commands.h"
#include "chancery/cli/corpus_input.h"
#include "chancery/cli/svg_plot.h"
#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"
#include "chancery/lexicon/actors.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/serve/interval_json.h"

namespace chancery::cli {
namespace {

using analysis::Bloc;
using analysis::BlocDistance;
using analysis::Figure;
using analysis::PairDistances;
using pipeline::JsonText;

constexpr std::size_t kMostActors = 20;  // of a search or a map, unless --actors names them

std::vector<std::string> items_of(std::string_view text) {
  std::vector<std::string> items;
  for (const std::string_view item : base::split(text, ','))
    if (!base::trim(item).empty()) items.emplace_back(base::trim(item));
  return items;
}

Figure figure_of(const Session& session) {
  return analysis::figure_from(session.arguments().value("figure").value_or("direct"))
      .value_or(Figure::kDirect);
}

std::vector<std::string> actors_of(const Session& session, const analysis::Dyads& dyads) {
  if (const auto given = session.arguments().value("actors")) return items_of(*given);
  std::vector<std::string> actors = dyads.actors();
  if (actors.size() > kMostActors) actors.resize(kMostActors);
  return actors;
}

// "G7" by its members on a day, or "name=USA+CAN+GBR". E-ANA-008.
base::Expected<Bloc> bloc_from(const std::string& text, const lexicon::ActorLexicon& lexicon,
                               base::Day day) {
  Bloc bloc;
  if (const std::size_t equals = text.find('='); equals != std::string::npos) {
    bloc.name = text.substr(0, equals);
    for (const std::string_view member :
         base::split(std::string_view(text).substr(equals + 1), '+'))
      bloc.members.emplace_back(member);
    return bloc;
  }
  bloc.name = text;
  for (std::size_t i = 0; i < lexicon.actors().size(); ++i) {
    const lexicon::Actor& actor = lexicon.actors()[i];
    if (actor.members.empty()) continue;
    if (actor.id != text &&
        std::find(actor.names.begin(), actor.names.end(), text) == actor.names.end())
      continue;
    for (const std::string_view member :
         lexicon.members(lexicon::ActorId{static_cast<std::uint32_t>(i)}, day))
      bloc.members.emplace_back(member);
    return bloc;
  }
  return base::fail("E-ANA-008", "\"" + text + "\" is no organisation with known members", {},
                    "give the members: --groups \"ours=USA+CAN,theirs=RUS+BLR\"");
}

// Membership is that of the middle of the time looked at; the page says so.
base::Expected<std::vector<Bloc>> given_blocs(const Session& session, const std::string& groups,
                                              base::DayRange range) {
  const auto data = session.load_data();
  if (!data) return std::unexpected(data.error());
  const auto lexicon = lexicon::ActorLexicon::load(*data);
  if (!lexicon) return std::unexpected(lexicon.error());
  std::vector<Bloc> blocs;
  for (const std::string& text : items_of(groups)) {
    auto bloc = bloc_from(text, *lexicon, range.first + (range.last - range.first) / 2);
    if (!bloc) return std::unexpected(std::move(bloc.error()));
    blocs.push_back(std::move(*bloc));
  }
  if (blocs.size() < 2)
    return base::fail("E-CLI-001", "--groups names at least two blocs", {}, "--groups G7,BRICS");
  return blocs;
}

std::vector<std::string> members_of(const std::vector<Bloc>& blocs) {
  std::vector<std::string> all;
  for (const Bloc& bloc : blocs)
    for (const std::string& member : bloc.members)
      if (std::find(all.begin(), all.end(), member) == all.end()) all.push_back(member);
  return all;
}

struct FigureResult {
  Figure figure = Figure::kDirect;
  std::vector<BlocDistance> distances;
};

std::string blocs_page(const std::vector<Bloc>& blocs, const std::vector<FigureResult>& results,
                       base::DayRange range, bool found, std::size_t width,
                       const Colours& colours) {
  std::string text =
      colours(Ink::kBold, found ? "Blocs found" : "Blocs given") + "  " +
      colours(Ink::kFaint, base::to_iso(range.first) + " to " + base::to_iso(range.last)) + "\n";
  std::vector<Row> members;
  for (const Bloc& bloc : blocs)
    members.push_back({{bloc.name, Ink::kBlue}, {joined(bloc.members)}});
  text += render_table({{"bloc", 4, 20}, {"members", 20}}, members, width, colours);
  if (found)
    text +=
        colours(Ink::kFaint,
                "Found on one half of the stories; the distances are those of the other half.") +
        "\n";
  for (const FigureResult& result : results) {
    std::vector<Row> rows;
    for (const BlocDistance& one : result.distances)
      rows.push_back(
          {{one.first, Ink::kBlue},
           {one.second, Ink::kBlue},
           {shown(one.apart), Ink::kBold},
           {shown(one.between)},
           {shown(one.within_first)},
           {shown(one.within_second)},
           {std::to_string(one.pairs) + "/" + std::to_string(one.possible), Ink::kFaint}});
    text += "\n" + colours(Ink::kCyan, std::string(analysis::name_of(result.figure))) + "\n" +
            render_table({{"", 4, 14},
                          {"", 4, 14},
                          {"between less within", 12, 22},
                          {"between", 12, 22},
                          {"within first", 12, 22},
                          {"within second", 12, 22},
                          {"pairs", 4, 9}},
                         rows, width, colours);
  }
  return text;
}

std::string blocs_json(const std::vector<Bloc>& blocs, const std::vector<FigureResult>& results) {
  JsonText json;
  json.open_object().key("blocs").open_array();
  for (const Bloc& bloc : blocs) {
    json.open_object().key("name").text(bloc.name).key("members").open_array();
    for (const std::string& member : bloc.members) json.text(member);
    json.close_array().close_object();
  }
  json.close_array().key("figures").open_object();
  for (const FigureResult& result : results) {
    json.key(analysis::name_of(result.figure)).open_array();
    for (const BlocDistance& one : result.distances) {
      json.open_object().key("first").text(one.first).key("second").text(one.second);
      serve::write_interval(json, "apart", one.apart);
      serve::write_interval(json, "between", one.between);
      serve::write_interval(json, "within_first", one.within_first);
      serve::write_interval(json, "within_second", one.within_second);
      json.key("pairs").number(static_cast<std::int64_t>(one.pairs));
      json.key("possible").number(static_cast<std::int64_t>(one.possible)).close_object();
    }
    json.close_array();
  }
  json.close_object().close_object();
  return json.take();
}

std::string blocs_csv(const std::vector<FigureResult>& results) {
  std::string text =
      csv_line({"figure", "first", "second", "low", "middle", "high", "pairs", "possible"}) + "\n";
  for (const FigureResult& result : results) {
    for (const BlocDistance& one : result.distances) {
      const auto cell = [&](double analysis::Interval::*part) {
        return one.apart ? signed_number((*one.apart).*part) : std::string();
      };
      text += csv_line({std::string(analysis::name_of(result.figure)), one.first, one.second,
                        cell(&analysis::Interval::low), cell(&analysis::Interval::middle),
                        cell(&analysis::Interval::high), std::to_string(one.pairs),
                        std::to_string(one.possible)}) +
              "\n";
    }
  }
  return text;
}

// Distances on paper are never below zero: the share of conflict, or one less the agreement.
double on_paper(Figure figure, double distance) {
  return figure == Figure::kDirect ? 1 / (1 + std::exp(-distance)) : distance;
}

analysis::Dissimilarities dissimilarities_of(const PairDistances& distances, Figure figure) {
  analysis::Dissimilarities all;
  all.actors = distances.actors();
  for (const std::string& a : all.actors) {
    for (const std::string& b : all.actors) {
      const auto middle = a == b ? std::nullopt : distances.middle(a, b);
      all.values.push_back(middle ? on_paper(figure, *middle) : -1);
    }
  }
  return all;
}

std::string map_json(const std::vector<std::pair<std::string, analysis::Map>>& maps,
                     Figure figure) {
  JsonText json;
  json.open_object().key("figure").text(analysis::name_of(figure)).key("maps").open_array();
  for (const auto& [period, map] : maps) {
    json.open_object().key("period").text(period).key("stress").real(map.stress);
    json.key("pairs").number(static_cast<std::int64_t>(map.known)).key("points").open_array();
    for (std::size_t i = 0; i < map.actors.size(); ++i)
      json.open_object()
          .key("actor")
          .text(map.actors[i])
          .key("x")
          .real(map.points[i].x)
          .key("y")
          .real(map.points[i].y)
          .close_object();
    json.close_array().close_object();
  }
  json.close_array().close_object();
  return json.take();
}

std::vector<std::pair<std::string, analysis::Map>> maps_of(const analysis::Dyads& dyads,
                                                           const std::vector<std::string>& actors,
                                                           const analysis::Periods& periods,
                                                           base::DayRange range, Figure figure,
                                                           const analysis::DirectOptions& options) {
  std::vector<std::pair<std::string, analysis::Map>> maps;
  for (std::size_t t = 0; t < periods.size(); ++t) {
    const base::Day last =
        t + 1 < periods.size() ? periods.start(t + 1) - std::chrono::days(1) : range.last;
    const base::DayRange part{std::max(periods.start(t), range.first), std::min(last, range.last)};
    const PairDistances distances(dyads, actors, part, figure, options);
    analysis::Map map = analysis::draw_map(dissimilarities_of(distances, figure));
    if (map.actors.empty()) continue;
    if (!maps.empty()) analysis::align(map, maps.back().second);
    maps.emplace_back(periods.name(t), std::move(map));
  }
  return maps;
}

}  // namespace

int run_blocs(Session& session) {
  const Arguments& arguments = session.arguments();
  const auto groups = arguments.value("groups");
  if (groups.has_value() == arguments.has("found"))
    return session.cannot_run(base::fail("E-CLI-001", "chancery blocs takes --groups or --found",
                                         {}, "--groups G7,BRICS, or --found 3")
                                  .error());
  const auto count = arguments.number("found", 2);
  if (!count) return session.cannot_run(count.error());
  const auto options = direct_options_of(session);
  if (!options) return session.cannot_run(options.error());
  auto input = read_corpus(session, arguments.operands);
  if (!input) return session.cannot_run(input.error());
  std::vector<Bloc> blocs;
  const analysis::Corpus reported =
      groups ? std::move(input->corpus) : analysis::half_of(input->corpus, false);
  const analysis::Dyads dyads(reported);
  if (groups) {
    auto given = given_blocs(session, *groups, input->range);
    if (!given) return session.cannot_run(given.error());
    blocs = std::move(*given);
  } else {
    const analysis::Corpus searched = analysis::half_of(input->corpus, true);
    const analysis::Dyads half(searched);
    blocs = analysis::find_blocs(
        PairDistances(half, actors_of(session, half), input->range, figure_of(session), *options),
        *count);
  }
  std::vector<FigureResult> results;
  for (const Figure figure : {Figure::kDirect, Figure::kCompany, Figure::kStance}) {
    const PairDistances distances(dyads, members_of(blocs), input->range, figure, *options);
    results.push_back({figure, analysis::bloc_distances(distances, blocs)});
  }
  const std::string format = session.format();
  if (format == "json") {
    session.output().line(blocs_json(blocs, results));
  } else if (format == "csv") {
    session.output().write(blocs_csv(results));
  } else {
    session.output().write(
        blocs_page(blocs, results, input->range, !groups, session.width(), session.colours()));
  }
  return session.finish(input->rejected > 0 ? kRejects : kClean);
}

int run_map(Session& session) {
  const Arguments& arguments = session.arguments();
  const auto options = direct_options_of(session);
  if (!options) return session.cannot_run(options.error());
  const auto step = step_of(session, "all");
  if (!step) return session.cannot_run(step.error());
  auto input = read_corpus(session, arguments.operands);
  if (!input) return session.cannot_run(input.error());
  const analysis::Dyads dyads(input->corpus);
  const Figure figure = figure_of(session);
  const auto maps = maps_of(dyads, actors_of(session, dyads),
                            analysis::Periods(input->range, *step), input->range, figure, *options);
  if (maps.empty())
    return session.cannot_run(base::fail("E-ANA-005", "no two actors have enough data for a map",
                                         {}, "--sectors any and --voice all count more")
                                  .error());
  if (const auto path = arguments.value("plot")) {
    const std::string title = "Distances of " + std::string(analysis::name_of(figure)) +
                              " dealings, " + maps.back().first;
    if (auto written = write_file(*path, map_plot(title, maps.back().second)); !written)
      return session.cannot_run(written.error());
  }
  const std::string format = session.format();
  if (format == "json") {
    session.output().line(map_json(maps, figure));
    return session.finish(input->rejected > 0 ? kRejects : kClean);
  }
  if (format == "csv") session.output().line(csv_line({"period", "actor", "x", "y", "stress"}));
  for (const auto& [period, map] : maps) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < map.actors.size(); ++i) {
      const std::string x = signed_number(map.points[i].x);
      const std::string y = signed_number(map.points[i].y);
      if (format == "csv") {
        session.output().line(csv_line({period, map.actors[i], x, y, signed_number(map.stress)}));
      } else {
        rows.push_back({{map.actors[i], Ink::kBlue}, {x}, {y}});
      }
    }
    if (format == "csv") continue;
    session.output().line(session.colours()(Ink::kBold, period) + "  stress " +
                          signed_number(map.stress) + ", " + std::to_string(map.known) +
                          " pairs; only distances mean something, the axes do not");
    session.output().write(render_table({{"actor", 5, 8}, {"x", 6, 8}, {"y", 6, 8}}, rows,
                                        session.width(), session.colours()));
  }
  return session.finish(input->rejected > 0 ? kRejects : kClean);
}

}  // namespace chancery::cli
