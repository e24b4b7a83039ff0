// resolve: who an actor is, for one phrase or for a file of rows.
#include <istream>
#include <nlohmann/json.hpp>

#include "chancery/base/calendar.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"
#include "chancery/entities/resolver.h"
#include "chancery/intake/byte_source.h"
#include "chancery/pipeline/findings_json.h"
#include "chancery/pipeline/json_text.h"

namespace chancery::cli {
namespace {

using entities::ResolveAnswer;
using entities::ResolveQuery;

constexpr std::size_t kLongestNameRow = 4U << 20U;

void place_json(pipeline::JsonText& json, const std::optional<document::Place>& place) {
  if (!place) {
    json.null();
    return;
  }
  json.open_object();
  json.key("name").text(place->name);
  json.key("country").text_or_null(place->country);
  json.key("admin1").text_or_null(place->admin1);
  json.key("lat");
  place->latitude ? json.real(*place->latitude) : json.null();
  json.key("lon");
  place->longitude ? json.real(*place->longitude) : json.null();
  json.key("geonames");
  place->geonames ? json.number(*place->geonames) : json.null();
  json.key("confidence").real(place->confidence);
  json.close_object();
}

std::string answer_json(std::string_view id, const ResolveAnswer& answer) {
  pipeline::JsonText json;
  json.open_object();
  if (!id.empty()) json.key("id").text(id);
  json.key("country").text_or_null(answer.country);
  json.key("sector").text_or_null(answer.sectors.empty() ? "" : answer.sectors.front());
  json.key("sectors").open_array();
  for (const std::string& sector : answer.sectors) json.text(sector);
  json.close_array();
  json.key("name").text_or_null(answer.name);
  json.key("role").text_or_null(answer.role);
  json.key("kind").text(document::name_of(answer.kind));
  json.key("wikidata").text_or_null(answer.wikidata);
  const auto number = [&](const char* key, int value) {
    json.key(key);
    value != 0 ? void(json.number(static_cast<std::int64_t>(value))) : void(json.null());
  };
  number("cow", answer.cow);
  number("gw", answer.gw);
  json.key("resolved_by").text(document::name_of(answer.resolved_by));
  json.key("why").text_or_null(answer.why);
  json.key("actors").open_array();
  for (const std::string& actor : answer.actors) json.text(actor);
  json.close_array();
  json.key("place");
  place_json(json, answer.place);
  json.key("candidates").open_array();
  for (const auto& candidate : answer.candidates) {
    json.open_object();
    json.key("name").text(candidate.name);
    json.key("entry").text(candidate.id);
    json.key("country").text_or_null(candidate.country);
    json.key("sectors").text_or_null(candidate.sectors);
    json.key("role").text_or_null(candidate.role);
    json.key("chosen").boolean(candidate.chosen);
    json.close_object();
  }
  json.close_array().close_object();
  return json.take();
}

std::string text_field(const nlohmann::json& row, const char* key) {
  const auto found = row.find(key);
  if (found == row.end() || found->is_null()) return "";
  if (found->is_string()) return found->get<std::string>();
  return found->dump();
}

std::string answer_row(const entities::Resolver& resolver, const std::string& line,
                       std::size_t number, const std::string& date, bool& rejected) {
  const nlohmann::json row = nlohmann::json::parse(line, nullptr, false);
  if (!row.is_object() || !row.contains("text")) {
    rejected = true;
    const base::Place place{"", static_cast<std::uint32_t>(number), 0};
    const auto failure =
        base::fail("E-CLI-005", "the row is no JSON object with a \"text\"", place);
    return pipeline::error_json("#" + std::to_string(number), "", failure.error());
  }
  ResolveQuery query{text_field(row, "text"), text_field(row, "context"), text_field(row, "date"),
                     text_field(row, "span")};
  if (query.date.empty()) query.date = date;
  std::string id = text_field(row, "id");
  if (id.empty()) id = "#" + std::to_string(number);
  return answer_json(id, resolver.resolve(query));
}

int answer_rows(Session& session, const entities::Resolver& resolver, const std::string& date) {
  bool rejected = false;
  for (const std::string& path : session.arguments().operands) {
    auto source = intake::open_file(path);
    if (!source) return session.cannot_run(source.error());
    auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
    if (!input) return session.cannot_run(input.error());
    std::size_t number = 0;
    while (true) {
      auto line = (*input)->line(kLongestNameRow);
      if (!line) return session.cannot_run(line.error());
      if (!*line) break;
      ++number;
      if ((*line)->text.empty()) continue;
      if (!session.output().line(answer_row(resolver, (*line)->text, number, date, rejected)))
        break;
    }
  }
  return session.finish(rejected ? kRejects : kClean);
}

std::string answer_page(const ResolveAnswer& answer, std::size_t width, const Colours& colours) {
  std::string out = colours(Ink::kBold, answer.name.empty() ? "(unknown)" : answer.name) + "\n";
  const auto or_dash = [](const std::string& text) {
    return text.empty() ? std::string("---") : text;
  };
  std::vector<Row> facts = {
      {{"country", Ink::kFaint}, {or_dash(answer.country), Ink::kBlue}},
      {{"sectors", Ink::kFaint}, {or_dash(joined(answer.sectors)), Ink::kBlue}},
      {{"role", Ink::kFaint}, {or_dash(answer.role)}},
      {{"found by", Ink::kFaint}, {std::string(document::name_of(answer.resolved_by))}},
      {{"because", Ink::kFaint}, {or_dash(answer.why)}}};
  if (answer.place) {
    const auto& place = *answer.place;
    std::string where = place.name;
    if (!place.admin1.empty() && place.admin1 != place.name) where += ", " + place.admin1;
    if (!place.country.empty()) where += ", " + place.country;
    facts.push_back({{"place", Ink::kFaint}, {where}});
  }
  out += render_table({{"", 11, 11}, {"", 20}}, facts, width, colours);
  if (answer.candidates.empty()) return out;
  out += "\n" + colours(Ink::kCyan, "Candidates") + "\n";
  std::vector<Row> rows;
  for (const auto& candidate : answer.candidates) {
    rows.push_back({{candidate.chosen ? "*" : " "},
                    {candidate.name},
                    {candidate.country, Ink::kBlue},
                    {candidate.sectors, Ink::kBlue},
                    {candidate.role},
                    {candidate.id, Ink::kFaint}});
  }
  return out +
         render_table(
             {{"", 1}, {"name", 12}, {"country", 3}, {"sectors", 3}, {"role", 8}, {"entry", 8}},
             rows, width, colours, 2);
}

}  // namespace

int run_resolve(Session& session) {
  const std::string date = session.arguments().value("date").value_or("");
  if (!date.empty() && !base::parse_iso_day(date.substr(0, 10))) {
    return session.cannot_run(
        base::fail("E-CLI-001", "--date is no day: \"" + date + "\"", {}, "write YYYY-MM-DD")
            .error());
  }
  const auto data = session.load_data();
  if (!data) return session.cannot_run(data.error());
  const auto resolver = entities::Resolver::load(*data);
  if (!resolver) return session.cannot_run(resolver.error());
  const std::string format = session.format();
  if (format == "jsonl") return answer_rows(session, *resolver, date);
  for (const std::string& text : session.arguments().operands) {
    const ResolveAnswer answer = resolver->resolve({text, "", date, ""});
    session.output().write(format == "json"
                               ? answer_json("", answer) + "\n"
                               : answer_page(answer, session.width(), session.colours()));
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
