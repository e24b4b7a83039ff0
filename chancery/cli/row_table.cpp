#include "chancery/cli/row_table.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "chancery/cli/text_layout.h"

namespace chancery::cli {
namespace {

using store::Party;

std::string who(const Party& party) {
  if (party.code.empty()) return one_line(party.name);
  return party.name.empty() ? party.code : party.code + " " + one_line(party.name);
}

std::string who(const std::vector<Party>& parties) {
  std::string out;
  for (const Party& party : parties) out += (out.empty() ? "" : ", ") + who(party);
  return out;
}

Cell faint(std::string text) { return {std::move(text), Ink::kFaint}; }

Cell note_of(const store::Source& from) {
  if (from.words.empty()) return {};
  std::string source = from.outlet.empty() ? from.article_key : from.outlet;
  if (!from.published.empty()) source += ", " + from.published.substr(0, 10);
  return {one_line(from.words) + " [" + source + "]", Ink::kFaint};
}

// "(3 reports since 2023-06-19: Paper, Wire; dead 3 or 5)"
std::string together(const store::Telling& telling, std::uint32_t reports) {
  const auto list = [](const std::vector<std::string>& values, std::string_view between) {
    std::string out;
    for (const std::string& value : values) {
      out += (out.empty() ? "" : std::string(between)) + one_line(value);
    }
    return out;
  };
  std::string out = "(" + std::to_string(reports) + " reports";
  if (!telling.first_seen.empty()) out += " since " + telling.first_seen.substr(0, 10);
  if (!telling.outlets.empty()) out += ": " + list(telling.outlets, ", ");
  for (const auto& [about, values] : telling.differences) {
    out += "; " + about + " " + list(values, " or ");
  }
  return out + ")";
}

}  // namespace

std::string money_text(double value, const std::string& unit) {
  std::array<char, 64> digits{};
  const bool whole = std::abs(value - std::round(value)) < 0.005;
  std::snprintf(digits.data(), digits.size(), whole ? "%.0f" : "%.2f", value);
  std::string text = digits.data();
  const std::size_t point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > 3 + (text[0] == '-' ? 1U : 0U);) {
    at -= 3;
    text.insert(at, ",");
  }
  return unit.empty() ? text : text + " " + unit;
}

std::vector<Column> columns_of(const store::EventRow*) {
  return {{"date", 10}, {"source", 10}, {"type", 8},    {"target", 10}, {"status", 8},
          {"place", 6}, {"said by", 6}, {"reports", 3}, {"outlet", 6}};
}

Row row_of(const store::EventRow& row) {
  const bool unhappened = row.status != "occurred" && row.status != "ongoing";
  std::string said = who(row.said_by);
  if (said.empty() && row.said) said = "(unnamed)";
  Row out{{row.date, Ink::kBold},
          {who(row.source), Ink::kBlue},
          {row.type + (row.modes.empty() ? "" : " " + joined(row.modes)), Ink::kPlain},
          {row.symmetric && row.target.empty() ? "(together)" : who(row.target), Ink::kBlue},
          {row.status, unhappened ? Ink::kYellow : Ink::kPlain},
          {row.place ? one_line(row.place->name) : "", Ink::kPlain},
          faint(said),
          {row.reports > 1 ? std::to_string(row.reports) : "", Ink::kPlain},
          faint(row.origin.empty() ? row.from.outlet : row.origin)};
  out.note = note_of(row.from);
  if (row.telling) {
    if (!out.note.text.empty()) out.note.text += ' ';
    out.note.text += together(*row.telling, row.reports);
  }
  return out;
}

std::vector<Column> columns_of(const store::StatementRow*) {
  return {{"published", 10}, {"speaker", 12}, {"to", 6},
          {"kind", 8},       {"through", 6},  {"outlet", 6}};
}

Row row_of(const store::StatementRow& row) {
  Row out{{row.from.published.substr(0, 10), Ink::kBold},
          {row.speaker ? who(*row.speaker) : "(nobody named)", Ink::kBlue},
          {row.addressee ? who(*row.addressee) : "", Ink::kPlain},
          {row.kind + (row.cue_class == "neutral" ? "" : " " + row.cue_class), Ink::kPlain},
          faint(who(row.via)),
          faint(row.from.outlet)};
  out.note = note_of(row.from);
  return out;
}

std::vector<Column> columns_of(const store::PositionRow*) {
  return {{"published", 10}, {"actor", 12},  {"stance", 7}, {"vote", 4},
          {"issue", 16},     {"outcome", 6}, {"outlet", 6}};
}

Row row_of(const store::PositionRow& row) {
  Row out{{row.from.published.substr(0, 10), Ink::kBold},
          {who(row.actor), Ink::kBlue},
          {row.stance, Ink::kPlain},
          {row.vote, Ink::kPlain},
          {one_line(row.issue), Ink::kPlain},
          {row.outcome, Ink::kYellow},
          faint(row.from.outlet)};
  out.note = note_of(row.from);
  return out;
}

std::vector<Column> columns_of(const store::PledgeRow*) {
  return {{"status", 9},   {"giver", 10}, {"recipient", 10}, {"amount", 10},
          {"purpose", 10}, {"life", 14},  {"reports", 3}};
}

Row row_of(const store::PledgeRow& row) {
  std::string life;
  for (const auto& [status, day] : row.life) {
    life += (life.empty() ? "" : ", ") + status + " " + day.substr(0, 10);
  }
  if (life.empty()) life = row.from.published.substr(0, 10);
  Row out{{row.status, Ink::kBold},
          {who(row.giver), Ink::kBlue},
          {who(row.recipient), Ink::kBlue},
          {row.amount ? money_text(*row.amount, row.unit) : "", Ink::kPlain},
          {one_line(row.purpose), Ink::kPlain},
          faint(life),
          {row.reports > 1 ? std::to_string(row.reports) : "", Ink::kPlain}};
  out.note = note_of(row.from);
  return out;
}

std::vector<Column> columns_of(const store::ActorRow*) {
  return {{"code", 6}, {"name", 16}, {"role", 8}, {"kind", 6}, {"events", 6}, {"statements", 6}};
}

Row row_of(const store::ActorRow& row) {
  return {{row.code, Ink::kBlue},
          {one_line(row.name), Ink::kPlain},
          faint(one_line(row.role)),
          faint(row.kind),
          {std::to_string(row.events), Ink::kPlain},
          {std::to_string(row.statements), Ink::kPlain}};
}

std::vector<Column> columns_of(const store::ArticleRow*) {
  return {{"published", 10}, {"title", 20}, {"outlet", 8},
          {"events", 4},     {"story", 4},  {"key", 16}};
}

Row row_of(const store::ArticleRow& row) {
  std::string title = one_line(row.title);
  if (!row.current) title += " (version " + std::to_string(row.version) + ", superseded)";
  return {{row.published.substr(0, 10), Ink::kBold},
          {title, Ink::kPlain},
          faint(row.outlet),
          {std::to_string(row.events), Ink::kPlain},
          {row.story == 0 ? "" : std::to_string(row.story), Ink::kPlain},
          faint(row.key)};
}

std::vector<Column> columns_of(const store::StoryRow*) {
  return {{"story", 5},    {"first", 10},  {"last", 10}, {"title", 20},
          {"articles", 4}, {"outlets", 4}, {"events", 4}};
}

Row row_of(const store::StoryRow& row) {
  return {{std::to_string(row.id), Ink::kFaint},
          {row.first, Ink::kBold},
          {row.last, Ink::kBold},
          {one_line(row.title), Ink::kPlain},
          {std::to_string(row.articles), Ink::kPlain},
          {std::to_string(row.outlets), Ink::kPlain},
          {std::to_string(row.events), Ink::kPlain}};
}

}  // namespace chancery::cli
