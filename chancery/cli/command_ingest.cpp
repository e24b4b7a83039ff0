// ingest: code articles on all threads and keep them. The reading thread asks what is known before
// anything is coded; results come back in input order, with all done that needs no store, and one
// thread at a time writes them in batches while the others go on coding. So the lock of the store
// is held for moments only.
#include <array>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <set>

#include "chancery/cli/progress.h"
#include "chancery/cli/store_commands.h"
#include "chancery/cli/story_keeper.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/pipeline/ordered_run.h"
#include "chancery/pipeline/pattern_change.h"

namespace chancery::cli {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using store::Put;

constexpr std::size_t kArticlesAtOnce = 200;     // articles in one transaction
constexpr unsigned kWindow = 64;                 // articles for each thread: one settling long
constexpr std::chrono::milliseconds kOpen = 2s;  // that one may wait for its batch

struct Ingested {
  store::Ready record;
  stories::Features features;
  std::string path, id;
  std::optional<intake::ItemError> broken;
  std::optional<base::Error> failure;
};

struct Tally {
  std::size_t added = 0, versions = 0, known = 0, forgotten = 0, rejected = 0;
  [[nodiscard]] std::size_t all() const { return added + versions + known + forgotten + rejected; }
};

class Ingest {
 public:
  Ingest(Session& session, store::Store& keeper, store::Store& asker, StoryKeeper& stories,
         const stories::WordRanks& ranks, const pipeline::Engine& engine, store::Coding coding,
         unsigned threads, std::vector<std::string> paths)
      : session_(session),
        keeper_(keeper),
        asker_(asker),
        stories_(stories),
        ranks_(ranks),
        engine_(engine),
        coding_(std::move(coding)),
        paths_(std::move(paths)),
        progress_(paths_.size(), !session.quiet() && notes_are_on_terminal()),
        pool_(
            threads, [this] { return worker(); },
            [this](Ingested piece) { return keep(std::move(piece)); }, kWindow) {}

  base::Expected<Tally> run(const intake::Reader& reader) {
    if (auto rejects = keeper_.rejects()) {
      for (const store::Reject& reject : *rejects) rejects_.emplace(reject.path, reject.item);
    }
    for (const std::string& path : paths_) {
      {
        const std::lock_guard lock(mutex_);
        progress_.file_begun();
      }
      const auto note_it = [this](const intake::Note& said) {
        if (!session_.quiet()) note("chancery: " + said.path + ": " + said.message);
      };
      if (!reader.read_path(
              path, [this](intake::Item item) { return take(std::move(item)); }, note_it)) {
        break;
      }
    }
    pool_.finish();
    if (!failure_) {
      auto kept = stories_.close();
      if (kept) kept = keeper_.commit();
      if (!kept) failure_ = kept.error();
    }
    if (failure_) return std::unexpected(std::move(*failure_));
    return tally_;
  }

 private:
  // On the reading thread.
  bool take(intake::Item item) {
    if (item) {
      const auto known = asker_.known(store::identify(*item));
      if (!known) return stop(known.error());
      if (*known != Put::kNew) {
        const std::lock_guard lock(mutex_);
        ++(*known == Put::kKnown ? tally_.known : tally_.forgotten);
        progress_.article_done();
        return !failure_;
      }
    }
    return pool_.push(std::move(item));
  }

  std::function<Ingested(intake::Item)> worker() {
    return [this, workspace = std::make_shared<document::Workspace>()](intake::Item item) {
      Ingested piece;
      if (!item) {
        piece.path = item.error().path;
        piece.id = item.error().id;
        piece.broken = std::move(item.error());
        return piece;
      }
      piece.path = item->metadata().path;
      piece.id = item->metadata().id;
      store::Record record;
      record.blocks = store::document_blocks(*item);
      const auto start = Clock::now();
      engine_.pipeline().run(*item, *workspace);
      const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
      record.findings = pipeline::findings_json(*item, engine_.scorer(), spent.count());
      record.coding = coding_;
      record.words = pipeline::pattern_words(*item);
      auto ready = store::prepare(record);
      if (!ready) {
        piece.failure = std::move(ready.error());
        return piece;
      }
      piece.record = std::move(*ready);
      piece.features = stories::features_of(*item, ranks_);
      return piece;
    };
  }

  // By one thread at a time.
  bool keep(Ingested piece) {
    auto kept = piece.failure  ? base::Expected<void>(std::unexpected(std::move(*piece.failure)))
                : piece.broken ? reject(*piece.broken)
                               : add(piece);
    {
      const std::lock_guard lock(mutex_);
      progress_.article_done();
    }
    if (waiting_++ == 0) opened_ = Clock::now();
    if (kept && (waiting_ >= kArticlesAtOnce || Clock::now() - opened_ >= kOpen)) {
      waiting_ = 0;
      kept = stories_.settle_if_cheap();
      if (kept) kept = keeper_.commit();
    }
    if (!kept) return stop(kept.error());
    const std::lock_guard lock(mutex_);
    return !failure_;
  }

  base::Expected<void> add(Ingested& piece) {
    store::Id article = 0;
    const auto put = keeper_.put(piece.record, &article);
    if (!put) return std::unexpected(put.error());
    if (*put == Put::kNew || *put == Put::kVersion) {
      if (auto taken = stories_.add(article, std::move(piece.features)); !taken) return taken;
    }
    {
      const std::lock_guard lock(mutex_);
      ++(*put == Put::kNew       ? tally_.added
         : *put == Put::kVersion ? tally_.versions
         : *put == Put::kKnown   ? tally_.known
                                 : tally_.forgotten);
    }
    for (const std::string& item : {piece.id, piece.path}) {
      if (rejects_.erase({piece.path, item}) == 0) continue;
      if (auto cleared = keeper_.clear_reject(piece.path, item); !cleared) return cleared;
    }
    return {};
  }

  base::Expected<void> reject(const intake::ItemError& broken) {
    {
      const std::lock_guard lock(mutex_);
      ++tally_.rejected;
    }
    if (!session_.quiet()) note("chancery: " + broken.error.to_string());
    store::Reject row;
    row.path = broken.path;
    row.item = broken.id;
    row.code = broken.error.code;
    row.message = broken.error.message;
    return keeper_.put_reject(row);
  }

  bool stop(const base::Error& error) {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = error;
    return false;
  }

  Session& session_;
  store::Store& keeper_;
  store::Store& asker_;
  StoryKeeper& stories_;
  const stories::WordRanks& ranks_;
  const pipeline::Engine& engine_;
  store::Coding coding_;
  std::vector<std::string> paths_;
  std::set<std::pair<std::string, std::string>> rejects_;  // of keep(), as all that it writes with
  std::size_t waiting_ = 0;
  Clock::time_point opened_;
  std::mutex mutex_;  // guards what follows
  Tally tally_;
  std::optional<base::Error> failure_;
  Progress progress_;
  pipeline::OrderedRun<intake::Item, Ingested> pool_;  // last: its threads use the rest
};

base::Expected<std::vector<std::string>> paths_of(Session& session, store::Store& keeper) {
  std::vector<std::string> paths = session.arguments().operands;
  if (!session.arguments().has("retry")) {
    if (!paths.empty()) return paths;
    return base::fail("E-CLI-001", "chancery ingest needs PATHS…", {},
                      "chancery ingest --help shows how");
  }
  const auto rejects = keeper.rejects();
  if (!rejects) return std::unexpected(rejects.error());
  std::set<std::string> again(paths.begin(), paths.end());
  for (const store::Reject& reject : *rejects) {
    if (!reject.path.empty()) again.insert(reject.path);
  }
  return std::vector<std::string>(again.begin(), again.end());
}

void report(Session& session, const Tally& tally, double seconds) {
  if (session.format() == "json") {
    pipeline::JsonText json;
    const auto count = [&](std::string_view name, std::size_t value) {
      json.key(name).number(static_cast<std::int64_t>(value));
    };
    json.open_object();
    count("new", tally.added);
    count("versions", tally.versions);
    count("known", tally.known);
    count("forgotten", tally.forgotten);
    count("rejected", tally.rejected);
    json.key("seconds").real(seconds).close_object();
    session.output().line(json.str());
    return;
  }
  const auto part = [](std::size_t count, const char* what) {
    return count == 0 ? std::string() : ", " + std::to_string(count) + " " + what;
  };
  std::array<char, 32> rate{};
  std::snprintf(rate.data(), rate.size(), "%.1f",
                static_cast<double>(tally.all()) / std::max(seconds, 1e-3));
  session.output().line(
      std::to_string(tally.added) + " new" + part(tally.versions, "new versions") +
      part(tally.known, "known already") + part(tally.rejected, "rejected") +
      part(tally.forgotten, "refused: forgotten before") + " (" + rate.data() + " articles/s)");
}

}  // namespace

int run_ingest(Session& session) {
  const auto threads = session.jobs();
  if (!threads) return session.cannot_run(threads.error());
  const auto options = session.intake_options();
  if (!options) return session.cannot_run(options.error());
  if (session.arguments().operands.empty() && !session.arguments().has("retry")) {
    return session.cannot_run(base::fail("E-CLI-001", "chancery ingest needs PATHS…", {},
                                         "chancery ingest --help shows how")
                                  .error());
  }
  const auto engine = session.load_engine(pipeline::Depth::kFindings);
  if (!engine) return session.cannot_run(engine.error());
  const auto reader = intake::Reader::load(engine->data(), *options);
  if (!reader) return session.cannot_run(reader.error());
  auto keeper = writer_of(session, true);
  if (!keeper) return session.cannot_run(keeper.error());
  auto asker = writer_of(session, false);
  if (!asker) return session.cannot_run(asker.error());
  const auto paths = paths_of(session, **keeper);
  if (!paths) return session.cannot_run(paths.error());
  auto coding = coding_at_hand(session, *engine);
  if (!coding) return session.cannot_run(coding.error());
  const auto ranks = stories::WordRanks::load(engine->data());
  if (!ranks) return session.cannot_run(ranks.error());
  auto stories = StoryKeeper::open(**keeper, *ranks);
  if (!stories) return session.cannot_run(stories.error());
  const auto start = Clock::now();
  base::Expected<Tally> tally;
  {
    Ingest ingest(session, **keeper, **asker, *stories, *ranks, *engine, std::move(*coding),
                  *threads, *paths);
    tally = ingest.run(*reader);
  }
  if (!tally) return session.cannot_run(tally.error());
  const std::chrono::duration<double> spent = Clock::now() - start;
  report(session, *tally, spent.count());
  return session.finish(tally->rejected > 0 ? kRejects : kClean);
}

}  // namespace chancery::cli
