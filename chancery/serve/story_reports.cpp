#include "chancery/serve/story_reports.h"

#include <algorithm>
#include <string>

namespace chancery::serve {
namespace {

std::vector<stories::Actor> actors_of(const std::vector<store::Party>& parties) {
  std::vector<stories::Actor> actors;
  for (const store::Party& party : parties)
    actors.push_back({party.name, party.country, party.sector});
  return actors;
}

}  // namespace

stories::Report report_of(const store::EventRow& row) {
  stories::Report report;
  report.article = std::to_string(row.from.article);
  report.story = std::to_string(row.from.story);
  report.outlet = row.from.outlet;
  report.published = row.from.published;
  report.number = row.from.number;
  report.type = row.type;
  report.modes = row.modes;
  report.quad = row.quad;
  report.source = actors_of(row.source);
  report.target = actors_of(row.target);
  report.symmetric = row.symmetric;
  report.status = row.status;
  report.date = row.date;
  if (row.place) report.place = row.place->name;
  report.dead = row.dead;
  report.injured = row.injured;
  report.arrested = row.arrested;
  report.participants = row.participants;
  report.said = row.said;
  report.confidence = row.confidence;
  return report;
}

base::Expected<void> add_tellings(store::Reader& reader, std::vector<store::EventRow>& rows) {
  for (store::EventRow& row : rows) {
    if (row.story_event == 0 || row.reports < 2) continue;
    const auto reports = reader.reports(row.story_event, false);
    if (!reports) return std::unexpected(reports.error());
    store::Telling telling;
    std::vector<stories::Report> said;
    for (const store::EventRow& report : *reports) {
      const std::string& seen = report.from.published;
      const std::string& outlet = report.from.outlet;
      auto& outlets = telling.outlets;
      if (!seen.empty() && (telling.first_seen.empty() || seen < telling.first_seen)) {
        telling.first_seen = seen;
      }
      if (!outlet.empty() && std::find(outlets.begin(), outlets.end(), outlet) == outlets.end()) {
        outlets.push_back(outlet);
      }
      said.push_back(report_of(report));
    }
    std::stable_sort(said.begin(), said.end(),
                     [](const auto& a, const auto& b) { return a.published < b.published; });
    for (stories::Disagreement& one : stories::disagreements_of(said)) {
      telling.differences.push_back({std::move(one.about), std::move(one.values)});
    }
    row.telling = std::move(telling);
  }
  return {};
}

}  // namespace chancery::serve
