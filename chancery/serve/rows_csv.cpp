#include <array>
#include <charconv>

#include "chancery/serve/rows_json.h"

namespace chancery::serve {
namespace {

using Cells = std::vector<std::string>;
using store::Party;

std::string number(double value) {
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return {digits.data(), end.ptr};
}

std::string number(const std::optional<double>& value) { return value ? number(*value) : ""; }

std::string number(const std::optional<std::int64_t>& value) {
  return value ? std::to_string(*value) : "";
}

std::string joined(const std::vector<std::string>& texts) {
  std::string out;
  for (const std::string& text : texts) out += (out.empty() ? "" : "; ") + text;
  return out;
}

std::string names(const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : "; ") + party.name;
  return out;
}

std::string codes(const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) {
    out += (out.empty() ? "" : "; ") + (party.code.empty() ? "---" : party.code);
  }
  return out;
}

Cells with_source(Cells cells, const store::Source& from) {
  cells.insert(cells.end(), {from.article_key, std::to_string(from.number), from.published,
                             from.outlet, from.url, from.title, from.words});
  return cells;
}

Cells with_source_names(Cells names) {
  names.insert(names.end(), {"article", "number", "published", "outlet", "url", "title", "words"});
  return names;
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    std::string cell = cells[i];
    const bool formula = !cell.empty() && std::string_view("=+-@\t\r").contains(cell.front());
    const bool is_number =
        !cell.empty() && cell.find_first_not_of("+-.0123456789e") == std::string::npos;
    if (formula && !is_number) cell.insert(cell.begin(), '\'');
    if (i > 0) line += ',';
    if (cell.find_first_of("\",\r\n") == std::string::npos) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char c : cell) line += c == '"' ? std::string("\"\"") : std::string(1, c);
    line += '"';
  }
  return line + "\r\n";
}

Cells csv_names(const store::EventRow*) {
  return with_source_names(
      {"id",         "date",      "type",    "modes",         "cameo",      "quad",
       "score",      "goldstein", "source",  "source_code",   "target",     "target_code",
       "symmetric",  "status",    "place",   "place_country", "lat",        "lon",
       "amount",     "unit",      "dead",    "injured",       "arrested",   "participants",
       "instrument", "contexts",  "said_by", "pattern",       "confidence", "reports",
       "verdict",    "origin"});
}

Cells csv_cells(const store::EventRow& row) {
  const store::Place place = row.place.value_or(store::Place{});
  return with_source({std::to_string(row.id),
                      row.date,
                      row.type,
                      joined(row.modes),
                      row.cameo,
                      row.quad,
                      number(row.score),
                      number(row.goldstein),
                      names(row.source),
                      codes(row.source),
                      names(row.target),
                      codes(row.target),
                      row.symmetric ? "yes" : "no",
                      row.status,
                      place.name,
                      place.country,
                      number(place.latitude),
                      number(place.longitude),
                      number(row.amount),
                      row.unit,
                      number(row.dead),
                      number(row.injured),
                      number(row.arrested),
                      number(row.participants),
                      row.instrument,
                      joined(row.contexts),
                      row.said && row.said_by.empty() ? "unnamed" : names(row.said_by),
                      row.pattern,
                      number(row.confidence),
                      std::to_string(row.reports),
                      row.verdict,
                      row.origin},
                     row.from);
}

Cells csv_names(const store::StatementRow*) {
  return with_source_names({"id", "speaker", "speaker_code", "addressee", "via", "kind", "act",
                            "cue_class", "certainty"});
}

Cells csv_cells(const store::StatementRow& row) {
  const Party speaker = row.speaker.value_or(Party{});
  return with_source(
      {std::to_string(row.id), speaker.name, speaker.code, row.addressee ? row.addressee->name : "",
       names(row.via), row.kind, row.act, row.cue_class, row.certainty},
      row.from);
}

Cells csv_names(const store::PositionRow*) {
  return with_source_names({"id", "actor", "code", "issue", "stance", "vote", "outcome"});
}

Cells csv_cells(const store::PositionRow& row) {
  return with_source({std::to_string(row.id), row.actor.name, row.actor.code, row.issue, row.stance,
                      row.vote, row.outcome},
                     row.from);
}

Cells csv_names(const store::PledgeRow*) {
  return with_source_names({"id", "giver", "giver_code", "recipient", "recipient_code", "amount",
                            "unit", "purpose", "status", "reports"});
}

Cells csv_cells(const store::PledgeRow& row) {
  return with_source({std::to_string(row.id), names(row.giver), codes(row.giver),
                      names(row.recipient), codes(row.recipient), number(row.amount), row.unit,
                      row.purpose, row.status, std::to_string(row.reports)},
                     row.from);
}

Cells csv_names(const store::ArticleRow*) {
  return {"id",        "key",      "title", "byline", "outlet", "url",
          "published", "language", "added", "words",  "events", "statements"};
}

Cells csv_cells(const store::ArticleRow& row) {
  return {std::to_string(row.id),
          row.key,
          row.title,
          row.byline,
          row.outlet,
          row.url,
          row.published,
          row.language,
          row.added,
          std::to_string(row.words),
          std::to_string(row.events),
          std::to_string(row.statements)};
}

Cells csv_names(const store::StoryRow*) {
  return {"id", "title", "first", "last", "articles", "outlets", "events"};
}

Cells csv_cells(const store::StoryRow& row) {
  return {std::to_string(row.id),
          row.title,
          row.first,
          row.last,
          std::to_string(row.articles),
          std::to_string(row.outlets),
          std::to_string(row.events)};
}

Cells csv_names(const store::ActorRow*) {
  return {"id", "name", "kind", "country", "sectors", "code", "role", "events", "statements"};
}

Cells csv_cells(const store::ActorRow& row) {
  return {std::to_string(row.id),        row.name, row.kind, row.country,
          joined(row.sectors),           row.code, row.role, std::to_string(row.events),
          std::to_string(row.statements)};
}

}  // namespace chancery::serve
