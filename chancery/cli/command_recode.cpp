// recode: stored articles through the pipeline again, and what that changed.
#include <array>
#include <chrono>
#include <limits>
#include <map>

#include "chancery/cli/json_rows.h"
#include "chancery/cli/progress.h"
#include "chancery/cli/store_commands.h"
#include "chancery/pipeline/json_text.h"
#include "chancery/pipeline/ordered_run.h"
#include "chancery/pipeline/pattern_change.h"
#include "chancery/store/recoding.h"

namespace chancery::cli {
namespace {

using store::EventChange;

constexpr std::size_t kRecodedAtOnce = 200;
constexpr std::size_t kMarksAtOnce = 1000;  // asked for at once

struct Recoded {
  store::ArticleRow article;
  store::Record record;
  std::vector<EventChange> changes;
  std::optional<base::Error> failure;
};

struct Sums {
  std::size_t articles = 0, touched = 0;
  std::size_t left = 0;  // that the change cannot touch
  std::array<std::size_t, 3> events{};
};

std::string_view word_of(EventChange::Kind kind) {
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
        all_(session.arguments().has("all")),
        rows_(session),
        progress_(1, !session.quiet() && notes_are_on_terminal()),
        pool_(
            threads, [this] { return worker(); },
            [this](Recoded coded) { return keep(std::move(coded)); }) {}

  base::Expected<Sums> run(store::Reader& reader, std::size_t limit) {
    const auto codings = reader.codings();
    if (!codings) return std::unexpected(codings.error());
    store::Id current = 0;
    for (const store::Coding& coding : *codings) {
      if (coding == coding_) current = coding.id;
    }
    if (all_) current = 0;
    std::vector<store::Id> left;
    const auto read = push(reader, *codings, current, limit, left);
    pool_.finish();
    if (!read) return std::unexpected(read.error());
    rows_.close();
    if (auto confirmed = confirm(left); !confirmed) return std::unexpected(confirmed.error());
    if (!failure_ && !dry_) {
      if (auto kept = keeper_.commit(); !kept) failure_ = kept.error();
    }
    if (failure_) return std::unexpected(std::move(*failure_));
    return sums_;
  }

 private:
  // Gives articles to be coded again to the threads, and those that the change cannot touch to
  // `left`.
  base::Expected<void> push(store::Reader& reader, const std::vector<store::Coding>& codings,
                            store::Id current, std::size_t limit, std::vector<store::Id>& left) {
    const std::map<store::Id, pipeline::PatternChange> changes = changes_from(codings);
    std::size_t given = 0;
    store::Id after = 0;
    while (true) {
      const auto marks = reader.coding_marks(current, after, kMarksAtOnce);
      if (!marks) return std::unexpected(marks.error());
      if (marks->empty()) return {};
      for (const store::Reader::CodingMark& mark : *marks) {
        after = mark.article;
        const auto change = changes.find(mark.coding);
        if (change != changes.end() && !change->second.touches(mark.words)) {
          left.push_back(mark.article);
          continue;
        }
        if (given++ == limit) return {};
        auto stored = reader.document(mark.article);
        if (!stored) return std::unexpected(std::move(stored.error()));
        if (!pool_.push(std::move(*stored))) return {};
      }
    }
  }

  // For the codings that differ in patterns alone, what these change.
  std::map<store::Id, pipeline::PatternChange> changes_from(
      const std::vector<store::Coding>& codings) const {
    std::map<store::Id, pipeline::PatternChange> changes;
    if (all_) return changes;
    for (const store::Coding& coding : codings) {
      if (coding == coding_ || !coding.same_but_dictionary(coding_) || coding.parts == nullptr) {
        continue;
      }
      changes.try_emplace(coding.id, *coding.parts, *coding_.parts);
    }
    return changes;
  }

  base::Expected<void> confirm(const std::vector<store::Id>& left) {
    sums_.left = left.size();
    if (dry_ || failure_) return {};
    for (const store::Id article : left) {
      if (auto kept = keeper_.confirm(article, coding_); !kept) return kept;
      if (++waiting_ % kRecodedAtOnce != 0) continue;
      if (auto kept = keeper_.commit(); !kept) return kept;
    }
    return {};
  }

  std::function<Recoded(store::StoredDocument)> worker() {
    return
        [this, workspace = std::make_shared<document::Workspace>()](store::StoredDocument stored) {
          Recoded out;
          out.article = stored.article;
          auto document = store::document_of(stored);
          if (!document) {
            out.failure = std::move(document.error());
            return out;
          }
          engine_.pipeline().run(*document, *workspace);
          out.record.findings = pipeline::findings_json(*document, engine_.scorer(), 0);
          out.record.coding = coding_;
          out.record.words = pipeline::pattern_words(*document);
          out.changes = store::changes_between(stored.findings, out.record.findings);
          return out;
        };
  }

  bool keep(Recoded coded) {
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
    if (!failure_ && ++waiting_ % kRecodedAtOnce == 0) {
      if (auto kept = keeper_.commit(); !kept) failure_ = kept.error();
    }
    return !failure_;
  }

  void show(const store::ArticleRow& article, const EventChange& change) {
    if (!wants_json_rows(session_)) {
      std::string line = std::string(word_of(change.kind)) + "  " + article.key + "  ";
      line += change.before;
      if (change.kind == EventChange::Kind::kChanged) line += "  =>  ";
      session_.output().line(line + change.after + "  (" + change.words + ")");
      return;
    }
    pipeline::JsonText json;
    json.open_object().key("change").text(word_of(change.kind)).key("article").text(article.key);
    json.key("before").text_or_null(change.before).key("after").text_or_null(change.after);
    rows_.add(json.key("trigger").text(change.words).close_object().str());
  }

  Session& session_;
  store::Store& keeper_;
  const pipeline::Engine& engine_;
  store::Coding coding_;
  bool dry_;
  bool all_;
  JsonRows rows_;
  Sums sums_;
  std::optional<base::Error> failure_;
  std::size_t waiting_ = 0;
  Progress progress_;
  pipeline::OrderedRun<store::StoredDocument, Recoded> pool_;  // last: its threads use the rest
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
  const auto engine = session.load_engine(pipeline::Depth::kFindings);
  if (!engine) return session.cannot_run(engine.error());
  auto coding = coding_at_hand(session, *engine);
  if (!coding) return session.cannot_run(coding.error());
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
         (sums->left == 0 ? ""
                          : "; " + std::to_string(sums->left) +
                                " have no word of a changed pattern and stay as they are") +
         (session.arguments().has("dry-run") ? " (nothing was written)" : ""));
  }
  return session.finish(kClean);
}

}  // namespace chancery::cli
