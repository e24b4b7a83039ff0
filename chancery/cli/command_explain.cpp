// explain: how a sentence is read and why it is coded so.
#include <filesystem>

#include "chancery/cli/commands.h"
#include "chancery/cli/page.h"
#include "chancery/cli/table.h"
#include "chancery/cli/text_layout.h"
#include "chancery/cli/tree_drawing.h"
#include "chancery/cli/wording.h"
#include "chancery/pipeline/findings_json.h"
#include "chancery/pipeline/pattern_examples.h"
#include "chancery/predicates/describe.h"

namespace chancery::cli {
namespace {

using document::Document;

constexpr std::size_t kNearest = 4;  // patterns shown for a predicate

class Explanation {
 public:
  Explanation(const Document& document, const events::Coder& coder, const Session& session)
      : document_(document), coder_(coder), width_(session.width()), colours_(session.colours()) {}

  std::string render() {
    for (const document::Sentence& sentence : document_.sentences.get()) {
      heading("Tree");
      out_ += draw_tree(document_, sentence, colours_);
    }
    actors();
    predicates();
    events();
    attempts();
    return std::move(out_);
  }

 private:
  void heading(std::string_view text) {
    out_ += (out_.empty() ? "" : "\n") + colours_(Ink::kCyan, text) + "\n";
  }

  void actors() {
    heading("Actors");
    std::vector<Row> rows;
    for (const document::Entity& entity : document_.entities.get()) {
      std::string code = entity.country.empty() ? "---" : entity.country;
      for (const std::string& sector : entity.sectors) code += " " + sector;
      rows.push_back({{code, Ink::kBlue},
                      {one_line(entity.name)},
                      {entity.role},
                      {std::string(document::name_of(entity.resolved_by)), Ink::kFaint},
                      {entity.why, Ink::kFaint}});
    }
    out_ += rows.empty()
                ? "  none\n"
                : render_table(
                      {{"code", 7}, {"name", 12}, {"role", 8}, {"by", 10, 15}, {"because", 20}},
                      rows, width_, colours_);
  }

  void predicates() {
    heading("Predicates");
    for (const document::Predicate& predicate : document_.predicates.get()) {
      for (const std::string& line : wrap(predicates::describe(document_, predicate), width_ - 4)) {
        out_ += "  " + line + "\n";
      }
    }
  }

  void events() {
    heading("What fired");
    const auto& events = document_.events.get();
    if (events.empty()) out_ += "  nothing\n";
    for (const document::Event& event : events) {
      std::string type = event.type;
      for (const std::string& mode : event.modes) type += " " + mode;
      out_ += "  " + colours_(Ink::kBold, pipeline::arrow_of(document_, event)) + "\n";
      std::vector<Row> rows;
      const auto row = [&](std::string_view name, std::string value) {
        if (!value.empty()) rows.push_back({{std::string(name), Ink::kFaint}, {std::move(value)}});
      };
      row("pattern", event.pattern);
      row("at", one_line(document_.slice(event.trigger)));
      row("type", type + (event.cameo.empty() ? "" : ", CAMEO " + event.cameo));
      row("source", names_of(document_, event.source, false, event.symmetric ? " ⇄ " : ", "));
      row("target", names_of(document_, event.target, false, ", "));
      row("status", std::string(document::name_of(event.status)));
      row("voice", voice_of(document_, event));
      if (event.date) row("date", event.date->value + " (" + event.date->from + ")");
      if (event.place) row("place", event.place->name + " " + event.place->country);
      out_ += render_table({{"", 8, 8}, {"", 20}}, rows, width_, colours_);
    }
  }

  // What was tried at each predicate and did not fire, with the first slot that did not hold.
  void attempts() {
    const events::Trace trace = coder_.explain(document_);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < document_.predicates.get().size(); ++i) {
      const document::Predicate& predicate = document_.predicates.get()[i];
      for (const events::Attempt& attempt : trace.nearest(document::PredicateId(i), kNearest)) {
        const bool silences = attempt.won && attempt.pattern->is_other_sense();
        if (attempt.won && !silences) continue;
        rows.push_back({{one_line(document_.form(predicate.head)), Ink::kBold},
                        {attempt.pattern->id},
                        {attempt.pattern->code, Ink::kFaint},
                        {silences                 ? "another sense of the word: nothing is coded"
                         : attempt.failed.empty() ? "matched, but a more specific one won"
                                                  : attempt.failed,
                         attempt.failed.empty() ? Ink::kFaint : Ink::kRed}});
      }
    }
    std::vector<Row> withheld;
    for (const events::Withheld& one : trace.withheld) {
      const document::Predicate& predicate = document_.predicates.get()[one.predicate.value];
      withheld.push_back({{one_line(document_.form(predicate.head)), Ink::kBold},
                          {one.pattern->id},
                          {one.pattern->code, Ink::kFaint},
                          {std::string(one.why)}});
    }
    if (!withheld.empty()) {
      heading("What fired and is withheld");
      out_ += render_table({{"at", 6}, {"pattern", 14}, {"code", 8}, {"why", 20}}, withheld, width_,
                           colours_);
    }
    if (rows.empty()) return;
    heading("What nearly fired");
    out_ += render_table({{"at", 6}, {"pattern", 14}, {"code", 8}, {"what did not hold", 20}}, rows,
                         width_, colours_);
  }

  const Document& document_;
  const events::Coder& coder_;
  std::size_t width_;
  const Colours& colours_;
  std::string out_;
};

}  // namespace

int run_explain(Session& session) {
  const std::vector<std::string>& operands = session.arguments().operands;
  std::error_code ignored;
  if (operands.size() == 1 && std::filesystem::is_regular_file(operands.front(), ignored)) {
    return session.cannot_run(
        base::fail("E-CLI-009", "explain takes the words of a sentence, not a file",
                   {operands.front(), 0, 0}, "chancery explain \"$(cat " + operands.front() + ")\"")
            .error());
  }
  const auto engine = session.load_engine(pipeline::Depth::kFindings);
  if (!engine) return session.cannot_run(engine.error());
  std::string text;
  for (const std::string& word : operands) text += (text.empty() ? "" : " ") + word;
  document::Metadata about;
  about.id = "sentence";
  if (const auto published = session.arguments().value("published")) {
    about.published = *published;
    about.published_from = document::PublishedFrom::kFlag;
  }
  Document document(text, about);
  document::Workspace workspace;
  engine->pipeline().run(document, workspace);
  if (session.format() == "json") {
    session.output().line(pipeline::findings_json(document, engine->scorer(), 0));
  } else {
    session.output().write(Explanation(document, *engine->coder(), session).render());
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
