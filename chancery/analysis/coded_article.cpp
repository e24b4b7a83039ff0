#include "chancery/analysis/coded_article.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "chancery/base/utf8.h"

namespace chancery::analysis {
namespace {

using nlohmann::json;

const json& member(const json& object, const char* key) {
  static const json kNull;
  if (!object.is_object()) return kNull;
  const auto found = object.find(key);
  return found == object.end() ? kNull : *found;
}

std::string text_of(const json& object, const char* key) {
  const json& value = member(object, key);
  return value.is_string() ? value.get<std::string>() : std::string();
}

std::optional<double> number_of(const json& object, const char* key) {
  const json& value = member(object, key);
  return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

std::optional<std::int64_t> count_of(const json& object, const char* key) {
  const json& value = member(object, key);
  if (value.is_number_integer()) return value.get<std::int64_t>();
  return std::nullopt;
}

std::vector<stories::Actor> actors_of(const json& list) {
  std::vector<stories::Actor> actors;
  if (!list.is_array()) return actors;
  for (const json& one : list)
    actors.push_back({text_of(one, "text"), text_of(one, "country"), text_of(one, "sector")});
  return actors;
}

// Countries of the speakers of the statements an event stands in.
std::vector<std::string> speakers_of(const json& event, const json& statements) {
  std::vector<std::string> countries;
  for (const json& id : member(event, "said_by")) {
    if (!id.is_number_unsigned() || !statements.is_array()) continue;
    const auto number = id.get<std::size_t>();
    if (number >= statements.size()) continue;
    const std::string country = text_of(member(statements[number], "speaker"), "country");
    if (!country.empty()) countries.push_back(country);
  }
  return countries;
}

stories::Report report_of(const json& event, const json& statements) {
  stories::Report report;
  report.type = text_of(event, "type");
  for (const json& mode : member(event, "modes"))
    if (mode.is_string()) report.modes.push_back(mode.get<std::string>());
  report.quad = text_of(event, "quad");
  report.score = number_of(event, "score");
  report.goldstein = number_of(event, "goldstein");
  report.source = actors_of(member(event, "source"));
  report.target = actors_of(member(event, "target"));
  report.symmetric = member(event, "symmetric").is_boolean() && event["symmetric"].get<bool>();
  report.status = text_of(event, "status");
  report.date = text_of(member(event, "date"), "value");
  report.place = text_of(member(event, "place"), "name");
  const json& counts = member(event, "counts");
  report.dead = count_of(counts, "dead");
  report.injured = count_of(counts, "injured");
  report.arrested = count_of(counts, "arrested");
  report.participants = count_of(counts, "participants");
  report.said = member(event, "said_by").is_array() && !event["said_by"].empty();
  report.said_by = speakers_of(event, statements);
  report.confidence = number_of(event, "confidence").value_or(0);
  return report;
}

std::string joined_codes(const std::vector<stories::Actor>& side) {
  std::set<std::string> codes;
  for (const stories::Actor& actor : side)
    if (!actor.country.empty()) codes.insert(actor.country + actor.sector);
  std::string joined;
  for (const std::string& code : codes) joined += " " + code;
  return joined;
}

std::vector<stories::Subject> subjects_of(const json& row, const CodedArticle& article) {
  std::map<std::string, int> counts;
  for (const json& entity : member(row, "entities")) {
    const std::string name = text_of(entity, "name");
    const json& mentions = member(entity, "mentions");
    if (!name.empty() && mentions.is_array() && !mentions.empty())
      counts["actor " + name] += static_cast<int>(mentions.size());
  }
  for (const stories::Report& report : article.reports) {
    const std::string sides = joined_codes(report.source) + " >" + joined_codes(report.target);
    if (sides.size() > 2) counts["event " + report.type + sides] += 1;
  }
  std::vector<stories::Subject> subjects;
  for (const auto& [name, count] : counts) subjects.push_back({name, count});
  return subjects;
}

void read_stands(const json& row, CodedArticle& article) {
  for (const json& position : member(row, "positions")) {
    const json& actor = member(position, "actor");
    CodedStand stand{text_of(actor, "country"), text_of(actor, "sector"),
                     text_of(member(position, "issue"), "text"), text_of(position, "stance"),
                     text_of(position, "vote")};
    if (!stand.actor.empty() && !stand.issue.empty()) article.stands.push_back(std::move(stand));
  }
}

void read_features(const json& row, const stories::WordRanks& ranks, CodedArticle& article) {
  if (article.story.empty()) {
    const std::string text = text_of(row, "text");
    stories::ArticleText parts;
    parts.title = article.title;
    for (const std::string_view line : base::split(text, '\n')) {
      const std::string_view paragraph = base::trim(line);
      if (!paragraph.empty() && paragraph != article.title) parts.paragraphs.push_back(paragraph);
    }
    article.features = stories::make_features(parts, subjects_of(row, article), ranks);
  }
  article.features.id = text_of(row, "id");
  article.features.published = text_of(row, "published");
  article.features.day =
      base::parse_iso_day(std::string_view(article.features.published).substr(0, 10));
  article.features.outlet = text_of(row, "publisher");
}

}  // namespace

base::Expected<CodedArticle> coded_article(std::string_view line, const stories::WordRanks& ranks,
                                           std::string story) {
  const json row = json::parse(line, nullptr, false);
  if (!row.is_object())
    return base::fail("E-ANA-001", "the line is no JSON object", {},
                      "findings are made by: chancery code --format jsonl FILE…");
  if (!member(row, "events").is_array())
    return base::fail("E-ANA-002", "the row holds no findings (no \"events\")", {},
                      "findings are made by: chancery code --format jsonl FILE…");
  CodedArticle article;
  article.story = std::move(story);
  article.title = text_of(row, "title");
  for (const json& entity : member(row, "entities")) {
    const std::string country = text_of(entity, "country");
    if (!country.empty()) article.actors.insert(country);
  }
  std::uint32_t number = 0;
  for (const json& event : row["events"]) {
    stories::Report report = report_of(event, member(row, "statements"));
    report.article = text_of(row, "id");
    report.outlet = text_of(row, "publisher");
    report.published = text_of(row, "published");
    report.number = number++;
    article.reports.push_back(std::move(report));
  }
  read_stands(row, article);
  read_features(row, ranks, article);
  return article;
}

}  // namespace chancery::analysis
