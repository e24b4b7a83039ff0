// lexicon check: every fault of the dictionaries, then the examples that the patterns carry.
#include <algorithm>
#include <functional>

#include "chancery/cameo/dictionary.h"
#include "chancery/cli/commands.h"
#include "chancery/events/pattern_lexicon.h"
#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/agents.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/gazetteer.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/pipeline/ordered_run.h"
#include "chancery/pipeline/pattern_examples.h"

namespace chancery::cli {
namespace {

using Errors = std::vector<base::Error>;

struct Report {
  Errors errors;
  Errors warnings;
  std::vector<std::string> facts;  // "412 patterns, 1,003 examples"
};

void append(Errors& to, Errors from) {
  for (base::Error& error : from) to.push_back(std::move(error));
}

std::string place_of(const base::Error& error) {
  return error.place.file + ":" + std::to_string(error.place.line) + ":" + error.code +
         error.message;
}

// The same mistake may be found by several rooms that read one file.
void without_doubles(Errors& errors) {
  std::stable_sort(errors.begin(), errors.end(), [](const base::Error& a, const base::Error& b) {
    return std::tie(a.place.file, a.place.line, a.place.column) <
           std::tie(b.place.file, b.place.line, b.place.column);
  });
  errors.erase(std::unique(errors.begin(), errors.end(),
                           [](const base::Error& a, const base::Error& b) {
                             return place_of(a) == place_of(b);
                           }),
               errors.end());
}

Report check_files(const lexicon::DataFiles& data) {
  Report report;
  auto actors = lexicon::ActorLexicon::check(data);
  append(report.errors, std::move(actors.errors));
  append(report.warnings, std::move(actors.warnings));
  report.facts.push_back(std::to_string(actors.actors) + " actors, " +
                         std::to_string(actors.names) + " names, " +
                         std::to_string(actors.offices) + " offices");
  append(report.errors, lexicon::AgentLexicon::check(data));
  if (const auto places = lexicon::Gazetteer::load(data)) {
    report.facts.push_back(std::to_string(places->rows()) + " places");
  } else {
    report.errors.push_back(places.error());
  }
  append(report.errors, events::PatternLexicon::check(data));
  if (!data.in("cameo", ".cam").empty()) {
    if (const auto cameo = cameo::Dictionary::load(data)) {
      report.facts.push_back(std::to_string(cameo->entries().actors.size()) + " coded actors, " +
                             std::to_string(cameo->entries().verbs.size()) + " coded verbs");
    } else {
      report.errors.push_back(cameo.error());
    }
  }
  return report;
}

// What the user's folders replace of the shipped one.
std::vector<std::string> overridden(const lexicon::DataFiles& data) {
  std::map<std::string, std::string> seen;
  std::vector<std::string> replaced;
  for (const lexicon::DataFile& file : data.all()) {
    if (file.name.ends_with(".tsv") || file.name.ends_with(".md")) continue;
    for (const lexicon::Block& block : lexicon::read_blocks(file.shown, file.text).blocks) {
      const std::string key = block.kind + " " + block.id;
      const std::string place = file.shown + ":" + std::to_string(block.line);
      if (const auto before = seen.find(key); before != seen.end() && file.layer > 0) {
        replaced.push_back(place + ": replaces " + key + " of " + before->second);
      }
      seen[key] = place;
    }
  }
  return replaced;
}

void check_examples(Session& session, const pipeline::Engine& engine, unsigned threads,
                    Report& report) {
  const auto patterns = events::PatternLexicon::load(engine.data());
  if (!patterns) return report.errors.push_back(patterns.error());
  std::size_t examples = 0;
  pipeline::OrderedRun<const events::Pattern*, Errors> run(
      threads,
      [&] {
        return [&engine, workspace = std::make_shared<document::Workspace>()](
                   const events::Pattern* pattern) {
          return pipeline::failed_examples(*pattern, engine, *workspace);
        };
      },
      [&](Errors errors) {
        append(report.errors, std::move(errors));
        return true;
      });
  for (const events::Pattern& pattern : patterns->patterns()) {
    examples += pattern.examples.size() + pattern.nevers.size();
    run.push(&pattern);
  }
  run.finish();
  report.facts.push_back(std::to_string(patterns->patterns().size()) + " patterns, " +
                         std::to_string(examples) + " examples");
  (void)session;
}

std::string report_json(const Report& report, const std::vector<std::string>& replaced) {
  pipeline::JsonText json;
  const auto list = [&](std::string_view key, const Errors& errors) {
    json.key(key).open_array();
    for (const base::Error& error : errors) {
      json.open_object().key("code").text(error.code).key("message").text(error.message);
      json.key("file").text_or_null(error.place.file);
      json.key("line").number(error.place.line).key("column").number(error.place.column);
      json.key("hint").text_or_null(error.hint).close_object();
    }
    json.close_array();
  };
  json.open_object();
  json.key("overrides").open_array();
  for (const std::string& line : replaced) json.text(line);
  json.close_array();
  list("errors", report.errors);
  list("warnings", report.warnings);
  json.key("checked").open_array();
  for (const std::string& fact : report.facts) json.text(fact);
  json.close_array().close_object();
  return json.take();
}

}  // namespace

int run_lexicon_check(Session& session) {
  const auto threads = session.jobs();
  if (!threads) return session.cannot_run(threads.error());
  const auto data = session.load_data();
  if (!data) return session.cannot_run(data.error());
  Report report = check_files(*data);
  if (report.errors.empty()) {
    const auto engine = session.load_engine(pipeline::Depth::kFindings);
    if (engine) {
      check_examples(session, *engine, *threads, report);
    } else {
      report.errors.push_back(engine.error());
    }
  }
  without_doubles(report.errors);
  without_doubles(report.warnings);
  if (session.format() == "json") {
    session.output().line(report_json(report, overridden(*data)));
  } else {
    Output& output = session.output();
    for (const std::string& line : overridden(*data)) output.line(line);
    for (const base::Error& warning : report.warnings)
      output.line("warning: " + warning.to_string());
    for (const base::Error& error : report.errors) output.line(error.to_string());
    for (const std::string& fact : report.facts) output.line("checked: " + fact);
    output.line(report.errors.empty() ? "all is well"
                                      : std::to_string(report.errors.size()) + " errors");
  }
  return session.finish(report.errors.empty() ? kClean : kRejects);
}

}  // namespace chancery::cli
