#include "chancery/cli/page.h"

#include <algorithm>
#include <map>

#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"
#include "chancery/cli/wording.h"

namespace chancery::cli {
namespace {

using document::Document;

constexpr std::size_t kWide = 120;  // from here on, names beside codes and the words in the row
constexpr std::size_t kShownActors = 12;  // on the page; JSON has all

Ink ink_of_status(document::EventStatus status) {
  switch (status) {
    case document::EventStatus::kOccurred:
    case document::EventStatus::kOngoing:
      return Ink::kPlain;
    case document::EventStatus::kNegated:
    case document::EventStatus::kDenied:
      return Ink::kRed;
    default:
      return Ink::kFaint;
  }
}

class ArticlePage {
 public:
  ArticlePage(const Document& document, std::size_t width, const Colours& colours)
      : document_(document), width_(width), colours_(colours) {}

  std::string render() {
    masthead();
    actors();
    events();
    statements();
    positions();
    outcomes();
    pledges();
    return std::move(out_);
  }

 private:
  void masthead() {
    const document::Metadata& about = document_.metadata();
    const std::string title = about.title.empty() ? first_section() : about.title;
    for (const std::string& line : wrap(title, width_, 3))
      out_ += colours_(Ink::kBold, line) + "\n";
    std::string facts;
    const auto add = [&](std::string_view fact) {
      if (fact.empty()) return;
      if (!facts.empty()) facts += " · ";
      facts += fact;
    };
    add(about.byline);
    add(about.publisher);
    std::string published = about.published.substr(0, 10);
    if (!published.empty() && about.published_from != document::PublishedFrom::kUnknown) {
      published += " (" + std::string(document::name_of(about.published_from)) + ")";
    }
    add(published.empty() ? "no publication date" : published);
    add(about.language);
    if (document_.tokens.present()) add(std::to_string(document_.tokens.get().size()) + " words");
    add(about.path.empty() ? "standard input" : about.path);
    for (const std::string& line : wrap(facts, width_)) out_ += colours_(Ink::kFaint, line) + "\n";
  }

  [[nodiscard]] std::string first_section() const {
    if (!document_.sections.present() || document_.sections.get().empty()) return "(no title)";
    return std::string(document_.slice(document_.sections.get().front().span));
  }

  void heading(std::string_view text, std::size_t count) {
    out_ += "\n" + colours_(Ink::kCyan, text) +
            colours_(Ink::kFaint, "  " + std::to_string(count)) + "\n";
  }

  // Those that take part in findings first, then those named most often.
  [[nodiscard]] std::vector<std::size_t> leading_actors() const {
    const auto& entities = document_.entities.get();
    std::vector<std::size_t> weight(entities.size(), 0);
    for (std::size_t i = 0; i < entities.size(); ++i) weight[i] = entities[i].mentions.size();
    const auto count = [&](const std::vector<document::Participant>& all) {
      for (const auto& who : all) {
        if (who.entity.valid()) weight[who.entity.value] += 1000;
      }
    };
    if (document_.events.present()) {
      for (const auto& event : document_.events.get()) {
        count(event.source);
        count(event.target);
      }
    }
    if (document_.statements.present()) {
      for (const auto& statement : document_.statements.get()) {
        if (statement.speaker) count({*statement.speaker});
      }
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < entities.size(); ++i) {
      if (weight[i] >= 1000 || !entities[i].country.empty()) order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weight[a] > weight[b]; });
    return order;
  }

  void actors() {
    if (!document_.entities.present()) return;
    const auto order = leading_actors();
    if (order.empty()) return;
    heading("Who acts", order.size());
    std::vector<Row> rows;
    for (const std::size_t i : order) {
      if (rows.size() == kShownActors) break;
      const document::Entity& entity = document_.entities.get()[i];
      std::string sectors;
      for (const std::string& sector : entity.sectors)
        sectors += (sectors.empty() ? "" : " ") + sector;
      rows.push_back({{entity.country.empty() ? "---" : entity.country, Ink::kBlue},
                      {sectors, Ink::kBlue},
                      {one_line(entity.name)},
                      {entity.role, Ink::kFaint},
                      {std::to_string(entity.mentions.size()) + "×", Ink::kFaint}});
    }
    out_ += render_table({{"", 3, 3}, {"", 3, 11}, {"", 12}, {"", 10, 40}, {"", 2}}, rows, width_,
                         colours_, 2);
    if (order.size() > kShownActors) {
      out_ +=
          colours_(Ink::kFaint, "  and " + std::to_string(order.size() - kShownActors) + " more") +
          "\n";
    }
  }

  void events() {
    if (!document_.events.present()) return;
    const auto& events = document_.events.get();
    heading("Events", events.size());
    if (events.empty()) {
      out_ += "  none found\n";
      return;
    }
    const bool wide = width_ >= kWide;
    std::vector<Row> rows;
    for (const document::Event& event : events) rows.push_back(event_row(event, wide));
    const std::vector<Column> columns =
        wide ? std::vector<Column>{{"date", 10, 10},   {"source", 12, 44}, {"type", 10, 22},
                                   {"target", 12, 44}, {"status", 12, 12}, {"voice", 9, 24},
                                   {"words", 40, 90}}
             : std::vector<Column>{{"date", 10, 10},
                                   {"source", 10, 24},
                                   {"type", 8, 20},
                                   {"target", 8, 24},
                                   {"status", 12, 12}};
    out_ += render_table(columns, rows, width_, colours_, 3);
  }

  // On a narrow page the words, and whose they are, stand under the row.
  Row event_row(const document::Event& event, bool wide) {
    std::string type = event.type;
    for (const std::string& mode : event.modes)
      type += (mode == event.modes.front() ? " " : ", ") + mode;
    std::string source = names_of(document_, event.source, !wide, event.symmetric ? " ⇄ " : ", ");
    std::string words = passage(document_, event.trigger, event.evidence, wide ? 60 : 40);
    if (event.place) words = "[" + event.place->name + "] " + words;
    if (event.amount) words = "[" + wording_of(*event.amount) + "] " + words;
    const std::string voice = voice_of(document_, event);
    const Ink ink = event.said_by.empty() ? Ink::kPlain : Ink::kYellow;
    Row row{{event.date ? event.date->value : "", Ink::kFaint},
            {source.empty() ? "---" : source},
            {type, Ink::kBold},
            {names_of(document_, event.target, !wide, ", ")},
            {std::string(document::name_of(event.status)), ink_of_status(event.status)}};
    if (wide) {
      row.cells.push_back({voice, ink});
      row.cells.push_back({words, Ink::kFaint});
    } else {
      row.note = {event.said_by.empty() ? words : "says " + voice + ": " + words,
                  event.said_by.empty() ? Ink::kFaint : ink};
    }
    return row;
  }

  void statements() {
    if (!document_.statements.present() || document_.statements.get().empty()) return;
    const bool wide = width_ >= kWide;
    std::vector<Row> rows;
    std::size_t silent = 0;
    for (const document::Statement& statement : document_.statements.get()) {
      if (statement.act != document::StatementAct::kSpeech &&
          statement.act != document::StatementAct::kDocument) {
        ++silent;
        continue;
      }
      std::string speaker = statement.speaker ? name_of(document_, *statement.speaker)
                                              : words_of(document_, statement.source);
      if (speaker.empty()) speaker = "(nobody named)";
      for (const auto& via : statement.via) speaker += ", via " + name_of(document_, via);
      rows.push_back({{speaker, Ink::kYellow},
                      {std::string(document::name_of(statement.kind)), Ink::kFaint},
                      {words_of(document_, statement.cue), Ink::kFaint},
                      {words_of(document_, statement.content)}});
    }
    heading("Statements", rows.size());
    out_ += render_table(
        {{"speaker", 12, wide ? 44UL : 24UL}, {"kind", 6, 8}, {"cue", 6, 18}, {"words", 20, 130}},
        rows, width_, colours_, wide ? 2 : 3);
    if (silent > 0) {
      out_ += colours_(Ink::kFaint, "  and " + std::to_string(silent) + " beliefs and intentions") +
              "\n";
    }
  }

  void positions() {
    if (!document_.positions.present() || document_.positions.get().empty()) return;
    heading("Positions", document_.positions.get().size());
    std::vector<Row> rows;
    for (const document::Position& position : document_.positions.get()) {
      rows.push_back({{name_of(document_, position.actor)},
                      {position.stance, position.stance == "oppose" ? Ink::kRed : Ink::kGreen},
                      {position.vote},
                      {one_line(document_.slice(position.issue))}});
    }
    out_ += render_table({{"actor", 12, 44}, {"stance", 7, 9}, {"vote", 4, 9}, {"issue", 20, 120}},
                         rows, width_, colours_, 3);
  }

  void outcomes() {
    if (!document_.outcomes.present() || document_.outcomes.get().empty()) return;
    heading("Outcomes", document_.outcomes.get().size());
    std::vector<Row> rows;
    for (const document::Outcome& outcome : document_.outcomes.get()) {
      rows.push_back({{outcome.result, outcome.result == "adopted" ? Ink::kGreen : Ink::kRed},
                      {one_line(document_.slice(outcome.issue))},
                      {names_of(document_, outcome.blocked_by, false, ", ")},
                      {outcome.instead}});
    }
    out_ += render_table(
        {{"result", 7, 9}, {"text", 20, 100}, {"blocked by", 10, 44}, {"instead", 8, 30}}, rows,
        width_, colours_, 3);
  }

  void pledges() {
    if (!document_.pledges.present() || document_.pledges.get().empty()) return;
    heading("Pledges", document_.pledges.get().size());
    std::vector<Row> rows;
    for (const document::Pledge& pledge : document_.pledges.get()) {
      rows.push_back({{names_of(document_, pledge.giver, false, ", ")},
                      {names_of(document_, pledge.recipient, false, ", ")},
                      {pledge.amount ? wording_of(*pledge.amount) : ""},
                      {pledge.status},
                      {one_line(pledge.purpose), Ink::kFaint}});
    }
    out_ += render_table({{"giver", 10, 44},
                          {"recipient", 9, 44},
                          {"amount", 8, 24},
                          {"status", 8, 9},
                          {"purpose", 14, 60}},
                         rows, width_, colours_, 3);
  }

  const Document& document_;
  std::size_t width_;
  const Colours& colours_;
  std::string out_;
};

}  // namespace

std::string article_page(const Document& document, std::size_t width, const Colours& colours) {
  return ArticlePage(document, width, colours).render();
}

std::string error_page(std::string_view path, const base::Error& error, const Colours& colours) {
  return colours(Ink::kRed, one_line(path.empty() ? "standard input" : path)) + ": " + error.code +
         ": " + one_line(error.message) +
         (error.hint.empty() ? "" : " (" + one_line(error.hint) + ")") + "\n";
}

}  // namespace chancery::cli
