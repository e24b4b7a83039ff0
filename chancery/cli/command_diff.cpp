// lexicon diff: what a change of dictionaries does to the events of a corpus.
#include <algorithm>
#include <map>

#include "chancery/base/utf8.h"
#include "chancery/cli/commands.h"
#include "chancery/cli/wording.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/pipeline/ordered_run.h"
#include "chancery/pipeline/pattern_examples.h"

namespace chancery::cli {
namespace {

// An event as it is compared; the pattern alone makes no difference.
struct Told {
  std::string arrow;  // "SANCTION EUR -> BLR (occurred)"
  std::string modes;
  std::string pattern;
  std::string words;  // its sentence, shortened
  std::uint32_t begin = 0;

  [[nodiscard]] bool same(const Told& other) const {
    return arrow == other.arrow && modes == other.modes;
  }
};
struct CodedArticle {
  std::string id;
  std::vector<Told> events;
  bool rejected = false;
};

constexpr std::size_t kContext = 60;

CodedArticle told_of(const document::Document& document) {
  CodedArticle article;
  article.id = document.metadata().id;
  const base::CodePointIndex index(document.text());
  for (const document::Event& event : document.events.get()) {
    Told told;
    told.arrow = pipeline::arrow_of(document, event);
    for (const std::string& mode : event.modes)
      told.modes += (told.modes.empty() ? "" : " ") + mode;
    told.pattern = event.pattern;
    told.words = passage(document, event.trigger, event.evidence, kContext);
    told.begin = index.at(event.trigger.begin);
    article.events.push_back(std::move(told));
  }
  return article;
}

base::Expected<std::vector<CodedArticle>> code_corpus(Session& session, const std::string& folder) {
  auto options = session.engine_options(pipeline::Depth::kFindings);
  if (!options) return std::unexpected(std::move(options.error()));
  if (folder != "-") options->overlays.emplace_back(folder);
  const auto engine = pipeline::Engine::load(*options);
  if (!engine) return std::unexpected(engine.error());
  const auto input = session.intake_options();
  if (!input) return std::unexpected(input.error());
  const auto reader = intake::Reader::load(engine->data(), *input);
  if (!reader) return std::unexpected(reader.error());
  const auto threads = session.jobs();
  if (!threads) return std::unexpected(threads.error());
  std::vector<CodedArticle> coded;
  pipeline::OrderedRun<intake::Item, CodedArticle> run(
      *threads,
      [&] {
        return [&engine, workspace = std::make_shared<document::Workspace>()](intake::Item item) {
          if (!item) return CodedArticle{item.error().id, {}, true};
          engine->pipeline().run(*item, *workspace);
          return told_of(*item);
        };
      },
      [&](CodedArticle article) {
        coded.push_back(std::move(article));
        return true;
      });
  for (const std::string& path : session.arguments().all("corpus"))
    reader->read_path(path, [&](intake::Item item) { return run.push(std::move(item)); });
  run.finish();
  return coded;
}

struct Change {
  std::string article;
  const Told* before = nullptr;
  const Told* after = nullptr;

  [[nodiscard]] std::string_view kind() const {
    return before == nullptr ? "gained" : after == nullptr ? "lost" : "changed";
  }
};

// Events are the same event when they have one trigger.
void compare(const CodedArticle& before, const CodedArticle& after, std::vector<Change>& changes) {
  std::multimap<std::uint32_t, const Told*> open;
  for (const Told& told : before.events) open.emplace(told.begin, &told);
  std::vector<const Told*> fresh;
  for (const Told& told : after.events) {
    const auto [first, last] = open.equal_range(told.begin);
    const auto same =
        std::find_if(first, last, [&](const auto& one) { return one.second->same(told); });
    if (same != last)
      open.erase(same);
    else
      fresh.push_back(&told);
  }
  for (const Told* told : fresh) {
    const auto match = open.find(told->begin);
    changes.push_back({after.id, match == open.end() ? nullptr : match->second, told});
    if (match != open.end()) open.erase(match);
  }
  for (const auto& [begin, told] : open) changes.push_back({before.id, told, nullptr});
}

std::string change_json(const Change& change) {
  pipeline::JsonText json;
  json.open_object().key("change").text(change.kind()).key("id").text(change.article);
  for (const auto& [name, told] :
       {std::pair("old", change.before), std::pair("new", change.after)}) {
    json.key(name);
    if (told == nullptr) {
      json.null();
      continue;
    }
    json.open_object().key("event").text(told->arrow).key("modes").text(told->modes);
    json.key("pattern").text(told->pattern).key("begin").number(told->begin);
    json.key("words").text(told->words).close_object();
  }
  json.close_object();
  return json.take();
}

void print_text(Session& session, const std::vector<Change>& changes, std::size_t kept) {
  Output& output = session.output();
  const Colours& colours = session.colours();
  std::map<std::string_view, std::size_t> counts;
  const auto shown = [](const Told& told) {
    return told.arrow + (told.modes.empty() ? "" : " [" + told.modes + "]") + " by " + told.pattern;
  };
  for (const Change& change : changes) {
    ++counts[change.kind()];
    const Told& any = change.after != nullptr ? *change.after : *change.before;
    output.line(change.article + ": " + any.words);
    if (change.before != nullptr) output.line(colours(Ink::kRed, "  - " + shown(*change.before)));
    if (change.after != nullptr) output.line(colours(Ink::kGreen, "  + " + shown(*change.after)));
  }
  output.line("gained " + std::to_string(counts["gained"]) + ", lost " +
              std::to_string(counts["lost"]) + ", changed " + std::to_string(counts["changed"]) +
              ", same " + std::to_string(kept));
}

}  // namespace

int run_lexicon_diff(Session& session) {
  const Arguments& arguments = session.arguments();
  if (arguments.operands.size() != 2 || !arguments.has("corpus")) {
    return session.cannot_run(base::fail("E-CLI-007",
                                         "lexicon diff needs --corpus FILE, OLD and NEW", {},
                                         "chancery lexicon diff --corpus news/ - mine/")
                                  .error());
  }
  const auto before = code_corpus(session, arguments.operands[0]);
  if (!before) return session.cannot_run(before.error());
  const auto after = code_corpus(session, arguments.operands[1]);
  if (!after) return session.cannot_run(after.error());
  std::vector<Change> changes;
  bool rejected = false;
  std::size_t kept = 0;
  for (std::size_t i = 0; i < std::min(before->size(), after->size()); ++i) {
    rejected = rejected || (*before)[i].rejected;
    const std::size_t known = changes.size();
    compare((*before)[i], (*after)[i], changes);
    std::size_t fresh = 0;
    for (std::size_t c = known; c < changes.size(); ++c)
      fresh += changes[c].after != nullptr ? 1 : 0;
    kept += (*after)[i].events.size() - fresh;
  }
  const std::string format = session.format();
  if (format == "text") {
    print_text(session, changes, kept);
  } else {
    const bool array = format == "json";
    if (array) session.output().write("[");
    for (std::size_t i = 0; i < changes.size(); ++i) {
      if (array) session.output().write(i == 0 ? "\n" : ",\n");
      session.output().write(change_json(changes[i]) + (array ? "" : "\n"));
    }
    if (array) session.output().line("\n]");
  }
  return session.finish(rejected ? kRejects : kClean);
}

}  // namespace chancery::cli
