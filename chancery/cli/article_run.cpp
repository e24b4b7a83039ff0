#include "chancery/cli/article_run.h"

#include <chrono>
#include <variant>

#include "chancery/cli/json_rows.h"
#include "chancery/cli/progress.h"
#include "chancery/document/conllu.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/reader.h"
#include "chancery/pipeline/ordered_run.h"

namespace chancery::cli {
namespace {

constexpr std::size_t kLargestConllu = 256U << 20U;

struct Rendered {
  std::string text;
  bool rejected = false;
  std::string diagnostic;
};

// CoNLL-U is no kind of intake's: its tokens are given, and one file is one document.
intake::Item read_conllu_file(const std::string& path) {
  const auto broken = [&](base::Error error) {
    if (error.place.file.empty()) error.place.file = path;
    return std::unexpected(intake::ItemError{path, path == "-" ? "" : path, std::move(error)});
  };
  auto source = intake::open_file(path);
  if (!source) return broken(std::move(source.error()));
  auto input = intake::unpacked(std::make_unique<intake::Input>(std::move(*source)));
  if (!input) return broken(std::move(input.error()));
  auto bytes = (*input)->rest(kLargestConllu);
  if (!bytes) return broken(std::move(bytes.error()));
  document::Metadata about;
  about.path = path == "-" ? "" : path;
  about.id = path == "-" ? "stdin" : path;
  auto document = document::read_conllu(*bytes, document::ConlluLayers::kTokensOnly, about);
  if (!document) return broken(std::move(document.error()));
  return std::move(*document);
}

class Runner {
 public:
  Runner(Session& session, const ArticleRun& run, const pipeline::Engine& engine, unsigned threads)
      : session_(session),
        run_(run),
        engine_(engine),
        array_(session),
        files_(intake::files_of(session.arguments().operands)),
        progress_(files_.size(),
                  !session.quiet() && notes_are_on_terminal() && !output_is_terminal()),
        pool_(
            threads, [this] { return worker(); },
            [this](Rendered piece) { return put(std::move(piece)); }) {}

  int read(const intake::Reader& reader, bool conllu) {
    for (const std::string& path : files_) {
      progress_.file_begun();
      const bool more =
          conllu ? pool_.push(read_conllu_file(path))
                 : reader.read_path(
                       path, [this](intake::Item item) { return pool_.push(std::move(item)); },
                       notes());
      if (!more) break;
    }
    pool_.finish();
    if (run_.json_array) array_.close();
    return rejected_ ? kRejects : kClean;
  }

 private:
  [[nodiscard]] intake::NoteSink notes() const {
    if (session_.quiet()) return {};
    return [](const intake::Note& said) {
      note("chancery: " + (said.path.empty() ? std::string("standard input") : said.path) + ": " +
           said.message);
    };
  }

  std::function<Rendered(intake::Item)> worker() {
    return [this, workspace = std::make_shared<document::Workspace>()](intake::Item item) {
      if (!item) {
        const intake::ItemError& error = item.error();
        return Rendered{run_.render_error(error), true,
                        run_.errors_are_rows ? "" : "chancery: " + error.error.to_string()};
      }
      const auto start = std::chrono::steady_clock::now();
      if (!run_.pages_as_read || item->blocks().empty()) engine_.pipeline().run(*item, *workspace);
      const std::chrono::duration<double, std::milli> spent =
          std::chrono::steady_clock::now() - start;
      return Rendered{run_.render(*item, engine_, spent.count()), false, ""};
    };
  }

  bool put(Rendered piece) {
    rejected_ = rejected_ || piece.rejected;
    if (!piece.diagnostic.empty()) note(piece.diagnostic);
    progress_.article_done();
    const bool written = run_.json_array ? add(piece.text) : session_.output().write(piece.text);
    return written && (!output_is_terminal() || session_.output().flush());
  }

  bool add(std::string_view element) {
    while (element.ends_with('\n')) element.remove_suffix(1);
    return element.empty() || array_.add(element);  // empty: an article without rows
  }

  Session& session_;
  const ArticleRun& run_;
  const pipeline::Engine& engine_;
  JsonRows array_;  // when the run asks for one
  std::vector<std::string> files_;
  bool rejected_ = false;
  Progress progress_;
  pipeline::OrderedRun<intake::Item, Rendered> pool_;  // last: its threads use the rest
};

}  // namespace

int run_articles(Session& session, const ArticleRun& run) {
  const auto threads = session.jobs();
  if (!threads) return session.cannot_run(threads.error());
  const auto options = session.intake_options();
  if (!options) return session.cannot_run(options.error());
  const auto engine = session.load_engine(run.depth);
  if (!engine) return session.cannot_run(engine.error());
  const auto reader = intake::Reader::load(engine->data(), *options);
  if (!reader) return session.cannot_run(reader.error());
  const bool conllu = session.arguments().value("input-format") == "conllu";
  int status = kClean;
  {
    Runner runner(session, run, *engine, *threads);
    status = runner.read(*reader, conllu);
  }
  return session.finish(status);
}

}  // namespace chancery::cli
