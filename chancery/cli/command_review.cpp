// sample, correct, corrections, release, codebook, evaluate: how far the findings can be
// trusted.
#include <charconv>

#include "chancery/cli/json_rows.h"
#include "chancery/cli/row_table.h"
#include "chancery/cli/store_commands.h"
#include "chancery/cli/store_filter.h"
#include "chancery/cli/story_keeper.h"
#include "chancery/cli/version.h"
#include "chancery/cli/wording.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/review/codebook.h"
#include "chancery/review/evaluation.h"
#include "chancery/review/release.h"
#include "chancery/review/sampling.h"

namespace chancery::cli {
namespace {

using pipeline::JsonText;

constexpr std::size_t kLongestGoldRow = 4U << 20U;

base::Expected<std::uint64_t> seed_of(const Session& session) {
  return session.arguments().number("seed", 1);
}

base::Expected<std::unique_ptr<intake::Input>> input_of(const std::string& path) {
  auto source = intake::open_file(path);
  if (!source) return std::unexpected(std::move(source.error()));
  return intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
}

// "KEY-N" or an id of the store.
base::Expected<store::EventRow> event_named(store::Store& keeper, const std::string& name) {
  const std::size_t dash = name.find('-');
  if (dash == std::string::npos) {
    store::Id id = 0;
    const auto [end, failure] = std::from_chars(name.data(), name.data() + name.size(), id);
    if (failure == std::errc{} && end == name.data() + name.size()) return keeper.event(id, false);
    return base::fail("E-CLI-001", "\"" + name + "\" names no event", {},
                      "its id, or KEY-NUMBER of its article and its number there");
  }
  store::Filter filter;
  filter.article_key = name.substr(0, dash);
  filter.without_wrong = false;
  const auto rows = keeper.events(filter, {.limit = 100'000});
  if (!rows) return std::unexpected(rows.error());
  for (const store::EventRow& row : rows->rows) {
    if (std::to_string(row.from.number) == name.substr(dash + 1)) return row;
  }
  return base::fail("E-STO-030", "there is no event " + name);
}

// {"name": "cell", …}; an empty cell is null.
std::string texts_json(const std::vector<std::string>& names,
                       const std::vector<std::string>& cells) {
  JsonText json;
  json.open_object();
  for (std::size_t i = 0; i < names.size(); ++i) json.key(names[i]).text_or_null(cells[i]);
  return json.close_object().take();
}

}  // namespace

int run_sample(Session& session) {
  const auto number = session.arguments().number("number", 100);
  if (!number) return session.cannot_run(number.error());
  const auto seed = seed_of(session);
  if (!seed) return session.cannot_run(seed.error());
  const auto by = review::strata_from(session.arguments().value("by").value_or("type"));
  if (!by) return session.cannot_run(by.error());
  const auto filter = filter_of(session, store::Kind::kEvents);
  if (!filter) return session.cannot_run(filter.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  const auto sample = session.arguments().has("missed")
                          ? review::sample_sentences(**reader, *filter, *number, *seed)
                          : review::sample_events(**reader, *filter, *by, *number, *seed);
  if (!sample) return session.cannot_run(sample.error());
  const bool blind = session.arguments().has("blind");
  if (!session.arguments().has("missed") && !session.quiet()) {
    const auto all = (*reader)->count(store::Kind::kEvents, *filter);
    double covered = 0;
    for (const review::Sampled& unit : *sample) covered += unit.weight;
    if (all && covered + 0.5 < static_cast<double>(*all)) {
      note("chancery: the smallest strata got no unit: " + std::to_string(*all) + " events, " +
           std::to_string(static_cast<std::int64_t>(covered + 0.5)) +
           " of them in strata that were drawn; a larger --number reaches all");
    }
  }
  const std::vector<std::string> names = review::sheet_names(blind);
  if (!wants_json_rows(session)) session.output().line(csv_line(names));
  JsonRows json_rows(session);
  for (const review::Sampled& unit : *sample) {
    const std::vector<std::string> cells = review::sheet_cells(unit, blind);
    if (wants_json_rows(session)) {
      json_rows.add(texts_json(names, cells));
    } else {
      session.output().line(csv_line(cells));
    }
  }
  json_rows.close();
  return session.finish(kClean);
}

int run_correct(Session& session) {
  const auto& given = session.arguments();
  auto keeper = writer_of(session, false);
  if (!keeper) return session.cannot_run(keeper.error());
  store::Verdict verdict;
  verdict.coder = given.value("coder").value_or("");
  verdict.note = given.value("note").value_or("");
  verdict.should_be = given.value("should-be").value_or("");
  const auto merge = given.value("same-story-as");
  if (merge || given.has("split-story")) {
    verdict.subject = merge ? "story.merge" : "story.split";
    verdict.verdict = "wrong";
    verdict.article_key = given.operands.front();
    if (auto known = (*keeper)->article_of_key(verdict.article_key); !known) {
      return session.cannot_run(known.error());
    }
    if (merge) {
      verdict.other_key = *merge;
      if (auto known = (*keeper)->article_of_key(*merge); !known) {
        return session.cannot_run(known.error());
      }
    }
  } else {
    const auto event = event_named(**keeper, given.operands.front());
    if (!event) return session.cannot_run(event.error());
    verdict.subject = "event";
    verdict.event = event->id;
    verdict.verdict = given.value("verdict").value_or("wrong");
  }
  if (const auto kept = (*keeper)->put_verdict(verdict); !kept) {
    return session.cannot_run(kept.error());
  }
  if (const auto moved = obey(**keeper, verdict); !moved) return session.cannot_run(moved.error());
  if (const auto kept = (*keeper)->commit(); !kept) return session.cannot_run(kept.error());
  if (session.format() == "json") {
    session.output().line(texts_json(
        {"subject", "event", "article", "other", "verdict", "should_be", "coder", "note"},
        {verdict.subject, verdict.event == 0 ? "" : std::to_string(verdict.event),
         verdict.article_key, verdict.other_key, verdict.verdict, verdict.should_be, verdict.coder,
         verdict.note}));
  }
  return session.finish(kClean);
}

int run_corrections(Session& session) {
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  const auto verdicts = (*reader)->verdicts();
  if (!verdicts) return session.cannot_run(verdicts.error());
  const std::vector<std::string> names = {"id",   "subject", "article",   "other",
                                          "type", "verdict", "should_be", "coder",
                                          "note", "when",    "event"};
  const std::string format = session.format();
  if (format == "csv") session.output().line(csv_line(names));
  std::vector<Row> table;
  JsonRows json_rows(session);
  for (const store::Verdict& one : *verdicts) {
    const std::vector<std::string> cells = {std::to_string(one.id),
                                            one.subject,
                                            one.article_key,
                                            one.other_key,
                                            one.type,
                                            one.verdict,
                                            one.should_be,
                                            one.coder,
                                            one.note,
                                            one.when,
                                            one.event == 0 ? "" : std::to_string(one.event)};
    if (format == "csv") session.output().line(csv_line(cells));
    if (wants_json_rows(session)) json_rows.add(texts_json(names, cells));
    if (format != "table") continue;
    Row row;
    for (const std::string& cell : cells) row.cells.push_back({cell, Ink::kPlain});
    table.push_back(std::move(row));
  }
  json_rows.close();
  if (format != "table") return session.finish(kClean);
  std::vector<Column> columns;
  for (const std::string& name : names) columns.push_back({name, 4, 60});
  session.output().write(render_table(columns, table, session.width(), session.colours()));
  return session.finish(kClean);
}

int run_release(Session& session) {
  const auto data = session.load_data();
  if (!data) return session.cannot_run(data.error());
  const auto crosswalk = exchange::Crosswalk::load(*data);
  if (!crosswalk) return session.cannot_run(crosswalk.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  review::ReleaseOptions options;
  options.folder = session.arguments().operands.front();
  options.previous = session.arguments().value("previous").value_or("");
  options.text = session.arguments().has("with-text");
  const auto least = least_confidence(session);
  if (!least) return session.cannot_run(least.error());
  options.min_confidence = *least;
  options.program = "chancery " + std::string(kVersion);
  const auto released = review::write_release(**reader, *crosswalk, options);
  if (!released) return session.cannot_run(released.error());
  if (session.format() == "json") {
    JsonText json;
    json.open_object().key("vintage").text(released->vintage);
    json.key("articles").number(released->articles).key("events").number(released->events);
    if (!options.previous.empty()) {
      json.key("added").number(released->added).key("removed").number(released->removed);
      json.key("changed").number(released->changed);
    }
    session.output().line(json.close_object().str());
    return session.finish(kClean);
  }
  std::string line = "vintage " + released->vintage + ": " + std::to_string(released->articles) +
                     " articles, " + std::to_string(released->events) + " events";
  if (!options.previous.empty()) {
    line += "; since the last: " + std::to_string(released->added) + " added, " +
            std::to_string(released->removed) + " removed, " + std::to_string(released->changed) +
            " changed";
  }
  session.output().line(line);
  return session.finish(kClean);
}

int run_codebook(Session& session) {
  const auto data = session.load_data();
  if (!data) return session.cannot_run(data.error());
  const auto book = review::codebook_of(*data);
  if (!book) return session.cannot_run(book.error());
  session.output().write(session.format() == "json" ? review::codebook_json(*book) + "\n"
                                                    : review::codebook_markdown(*book));
  return session.finish(kClean);
}

int run_evaluate(Session& session) {
  const auto engine = session.load_engine(pipeline::Depth::kFindings);
  if (!engine) return session.cannot_run(engine.error());
  review::Evaluation evaluation;
  document::Workspace workspace;
  bool refused = false;
  for (const std::string& path : session.arguments().operands) {
    auto input = input_of(path);
    if (!input) return session.cannot_run(input.error());
    for (std::uint32_t number = 1;; ++number) {
      auto line = (*input)->line(kLongestGoldRow);
      if (!line) return session.cannot_run(line.error());
      if (!*line) break;
      if ((*line)->text.empty()) continue;
      const auto gold = review::gold_from((*line)->text);
      if (!gold) {
        base::Error error = gold.error();
        error.place = {path, number, 0};
        note("chancery: " + error.to_string());
        refused = true;
        continue;
      }
      document::Metadata about;
      about.id = gold->id;
      about.published = gold->date;
      document::Document document(gold->text, about);
      engine->pipeline().run(document, workspace);
      evaluation.add(*gold, pipeline::findings_json(document, engine->scorer(), 0));
    }
  }
  const bool json = session.format() == "json";
  JsonText out;
  std::vector<Row> rows;
  const auto add = [&](const std::string& name, const review::Score& score) {
    if (json) {
      out.key(name).open_object().key("right").number(static_cast<std::int64_t>(score.right));
      out.key("coded").number(static_cast<std::int64_t>(score.coded));
      out.key("gold").number(static_cast<std::int64_t>(score.gold));
      out.key("precision").real(score.precision()).key("recall").real(score.recall());
      out.key("f1").real(score.f1()).close_object();
      return;
    }
    rows.push_back({{name, Ink::kBold},
                    {percent(score.precision()), Ink::kPlain},
                    {percent(score.recall()), Ink::kPlain},
                    {percent(score.f1()), Ink::kPlain},
                    {std::to_string(score.right), Ink::kFaint},
                    {std::to_string(score.coded), Ink::kFaint},
                    {std::to_string(score.gold), Ink::kFaint}});
  };
  out.open_object();
  add("types", evaluation.all());
  add("types and countries", evaluation.with_sides());
  for (const auto& [type, score] : evaluation.types()) add(type, score);
  if (json) {
    session.output().line(out.close_object().take());
  } else {
    session.output().write(render_table({{"", 8},
                                         {"precision", 6},
                                         {"recall", 6},
                                         {"F1", 5},
                                         {"right", 5},
                                         {"coded", 5},
                                         {"gold", 5}},
                                        rows, session.width(), session.colours()));
  }
  return session.finish(refused ? kRejects : kClean);
}

}  // namespace chancery::cli
