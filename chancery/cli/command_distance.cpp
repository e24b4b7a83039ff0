// distance: how far apart two actors stand, by three figures that are never blended.
#include <algorithm>
#include <cstdio>

#include "chancery/cli/analysis_commands.h"
#include "chancery/cli/corpus_input.h"
#include "chancery/cli/distance_report.h"
#include "chancery/cli/svg_plot.h"

namespace chancery::cli {
namespace {

using analysis::Dyads;

base::Expected<void> known_actor(const Dyads& dyads, const std::string& actor) {
  const std::vector<std::string> actors = dyads.actors();
  if (std::find(actors.begin(), actors.end(), actor) != actors.end()) return {};
  for (const analysis::Stand& stand : dyads.corpus().stands)
    if (stand.actor == actor) return {};
  std::string hint = "actors are country codes; here are";
  for (std::size_t i = 0; i < std::min<std::size_t>(8, actors.size()); ++i) hint += " " + actors[i];
  return base::fail("E-ANA-007", "no event of \"" + actor + "\" is there", {}, hint);
}

base::Expected<void> plot(const Session& session, const DistanceReport& report) {
  const auto path = session.arguments().value("plot");
  if (!path) return {};
  std::vector<std::string> periods;
  std::vector<PlotLine> lines;
  for (const analysis::DirectSeries& series : report.direct) {
    PlotLine line{direction_name(report, series.direction), {}};
    for (const analysis::DirectPoint& point : series.points) {
      line.values.push_back(series.enough ? std::optional(point.all) : std::nullopt);
      if (lines.empty()) periods.push_back(point.period);
    }
    lines.push_back(std::move(line));
  }
  return write_file(*path, line_plot(report.first + " and " + report.second,
                                     "log ratio of cooperation to conflict", periods, lines));
}

}  // namespace

int run_distance(Session& session) {
  const std::vector<std::string>& operands = session.arguments().operands;
  if (operands.size() < 2)
    return session.cannot_run(base::fail("E-CLI-001", "chancery distance takes two actors", {},
                                         "chancery distance USA RUS findings.jsonl")
                                  .error());
  const auto step = step_of(session, "month");
  if (!step) return session.cannot_run(step.error());
  const auto options = direct_options_of(session);
  if (!options) return session.cannot_run(options.error());
  auto input = read_corpus(session, {operands.begin() + 2, operands.end()});
  if (!input) return session.cannot_run(input.error());
  const Dyads dyads(input->corpus);
  DistanceReport report;
  report.first = operands[0];
  report.second = operands[1];
  for (const std::string& actor : {report.first, report.second})
    if (auto known = known_actor(dyads, actor); !known) return session.cannot_run(known.error());
  if (report.first == report.second)
    return session.cannot_run(base::fail("E-CLI-001", "the two actors are the same").error());
  report.range = input->range;
  report.articles = input->articles;
  report.errors_known = options->errors.known();
  report.with_scores = session.arguments().has("scores");
  report.direct = analysis::direct_distance(dyads, report.first, report.second,
                                            analysis::Periods(input->range, *step), *options);
  report.company = analysis::company(dyads, report.first, report.second, input->range, *options);
  report.stance = analysis::stance(input->corpus, report.first, report.second, input->range,
                                   {options->draws, options->seed});
  if (auto plotted = plot(session, report); !plotted) return session.cannot_run(plotted.error());
  const std::string format = session.format();
  if (format == "json") {
    session.output().line(distance_json(report, input->corpus));
  } else if (format == "csv") {
    session.output().write(distance_csv(report));
  } else {
    session.output().write(
        distance_page(report, input->corpus, session.width(), session.colours()));
  }
  return session.finish(input->rejected > 0 ? kRejects : kClean);
}

}  // namespace chancery::cli
