// recode: stored articles through the pipeline again, and what that changed.
#include <array>
#include <chrono>
#include <limits>

#include "chancery/cli/progress.h"
#include "chancery/cli/store_commands.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/pipeline/ordered_run.h"
#include "chancery/store/recoding.h"

namespace chancery::cli {
namespace {

using store::EventChange;

constexpr std::size_t kBatch = 200;

struct Coded {
  store::ArticleRow article;
  store::Record record;
  std::vector<EventChange> changes;
  std::optional<base::Error> failure;
};

struct Sums {
  std::size_t articles = 0, touched = 0;
  std::array<std::size_t, 3> events{};
};

std::string_view name_of(EventChange::Kind kind) {
  constexpr std::array<std::string_view, 3> kNames = {"gained", "lost", "changed"};
  return kNames[static_cast<std::size_t>(kind)];
}

class Recode {
 public:
  Recode(Session& session, store::Store& keeper, const pipeline::Engine& engine,
         store::Coding coding, unsigned threads)
      : session_(session),
        keeper_(keeper),
        engine_(engine),
        coding_(std::move(coding)),
        dry_(session.arguments().has("dry-run")),
        progress_(1, !session.quiet() && notes_are_on_terminal()),
        pool_(
            threads, [this] { return worker(); },
            [this](Coded coded) { return keep(std::move(coded)); }) {}

  base::Expected<Sums> run(store::Reader& reader, std::size_t limit) {
    const auto codings = reader.codings();
    if (!codings) return std::unexpected(codings.error());
    store::Id current = 0;
    for (const store::Coding& coding : *codings) {
      if (coding == coding_) current = coding.id;
    }
    std::size_t given = 0;
    const auto read = reader.each_document({}, [&](const store::StoredDocument& stored) {
      if (stored.article.coding == current) return true;
      if (given++ == limit) return false;
      return pool_.push(stored);
    });
    pool_.finish();
    if (!read) return std::unexpected(read.error());
    if (!failure_ && !dry_) {
      if (auto kept = keeper_.commit(); !kept) failure_ = kept.error();
    }
    if (failure_) return std::unexpected(std::move(*failure_));
    return sums_;
  }

 private:
  std::function<Coded(store::StoredDocument)> worker() {
    return
        [this, workspace = std::make_shared<document::Workspace>()](store::StoredDocument stored) {
          Coded out;
          out.article = stored.article;
          auto document = store::document_of(stored);
          if (!document) {
            out.failure = std::move(document.error());
            return out;
          }
          engine_.pipeline().run(*document, *workspace);
          out.record.findings = pipeline::findings_json(*document, engine_.scorer(), 0);
          out.record.coding = coding_;
          out.changes = store::changes_between(stored.findings, out.record.findings);
          return out;
        };
  }

  bool keep(Coded coded) {
    progress_.article_done();
    if (coded.failure) failure_ = std::move(coded.failure);
    if (failure_) return false;
    ++sums_.articles;
    if (!coded.changes.empty()) ++sums_.touched;
    for (const EventChange& change : coded.changes) {
      ++sums_.events[static_cast<std::size_t>(change.kind)];
      show(coded.article, change);
    }
    if (dry_) return true;
    if (auto kept = keeper_.recode(coded.article.id, coded.record); !kept) failure_ = kept.error();
    if (!failure_ && ++waiting_ % kBatch == 0) {
      if (auto kept = keeper_.commit(); !kept) failure_ = kept.error();
    }
    return !failure_;
  }

  void show(const store::ArticleRow& article, const EventChange& change) {
    if (session_.format() != "jsonl") {
      std::string line = std::string(name_of(change.kind)) + "  " + article.key + "  ";
      line += change.before;
      if (change.kind == EventChange::Kind::kChanged) line += "  =>  ";
      session_.output().line(line + change.after + "  (" + change.words + ")");
      return;
    }
    pipeline::JsonText json;
    json.open_object().key("change").text(name_of(change.kind)).key("article").text(article.key);
    json.key("before").text_or_null(change.before).key("after").text_or_null(change.after);
    session_.output().line(json.key("trigger").text(change.words).close_object().str());
  }

  Session& session_;
  store::Store& keeper_;
  const pipeline::Engine& engine_;
  store::Coding coding_;
  bool dry_;
  Sums sums_;
  std::optional<base::Error> failure_;
  std::size_t waiting_ = 0;
  Progress progress_;
  pipeline::OrderedRun<store::StoredDocument, Coded> pool_;  // last: its threads use the rest
};

}  // namespace

int run_recode(Session& session) {
  const auto threads = session.jobs();
  if (!threads) return session.cannot_run(threads.error());
  base::Expected<unsigned> limit = std::numeric_limits<unsigned>::max();
  if (session.arguments().value("limit") != "0") {
    limit = session.arguments().number("limit", std::numeric_limits<unsigned>::max());
  }
  if (!limit) return session.cannot_run(limit.error());
  auto keeper = writer_of(session, false);
  if (!keeper) return session.cannot_run(keeper.error());
  const auto reader = reader_of(session);
  if (!reader) return session.cannot_run(reader.error());
  auto coding = coding_at_hand(session);
  if (!coding) return session.cannot_run(coding.error());
  const auto engine = session.load_engine(pipeline::Depth::kFindings);
  if (!engine) return session.cannot_run(engine.error());
  base::Expected<Sums> sums;
  {
    Recode recode(session, **keeper, *engine, std::move(*coding), *threads);
    sums = recode.run(**reader, *limit);
  }
  if (!sums) return session.cannot_run(sums.error());
  const auto& [gained, lost, changed] = sums->events;
  if (!session.quiet()) {
    note("chancery: " + std::to_string(sums->articles) + " articles coded again, " +
         std::to_string(sums->touched) + " with other events: " + std::to_string(gained) +
         " gained, " + std::to_string(lost) + " lost, " + std::to_string(changed) + " changed" +
         (session.arguments().has("dry-run") ? " (nothing was written)" : ""));
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
