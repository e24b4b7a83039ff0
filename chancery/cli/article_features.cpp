#include "chancery/cli/article_features.h"

#include <map>

#include "chancery/intake/reader.h"
#include "chancery/pipeline/findings_json.h"
#include "chancery/pipeline/ordered_run.h"

namespace chancery::cli {
namespace {

ReadArticle read_one(intake::Item item, const pipeline::Engine& engine,
                     const stories::WordRanks& ranks, document::Workspace& workspace) {
  ReadArticle read;
  if (!item) {
    const intake::ItemError& error = item.error();
    read.error = pipeline::error_json(error.id, error.path, error.error);
    read.message = error.error.to_string();
    return read;
  }
  engine.pipeline().run(*item, workspace);
  read.features = stories::features_of(*item, ranks);
  read.id = read.features.id;
  read.title = item->metadata().title;
  return read;
}

}  // namespace

base::Expected<std::vector<ReadArticle>> read_features(const Session& session, bool coded) {
  const auto threads = session.jobs();
  if (!threads) return std::unexpected(threads.error());
  const auto options = session.intake_options();
  if (!options) return std::unexpected(options.error());
  const auto engine =
      session.load_engine(coded ? pipeline::Depth::kFindings : pipeline::Depth::kSections);
  if (!engine) return std::unexpected(engine.error());
  const auto reader = intake::Reader::load(engine->data(), *options);
  if (!reader) return std::unexpected(reader.error());
  const auto ranks = stories::WordRanks::load(engine->data());
  if (!ranks) return std::unexpected(ranks.error());
  std::vector<ReadArticle> articles;
  std::map<std::string, std::size_t> met;
  const auto worker = [&]() -> std::function<ReadArticle(intake::Item)> {
    return [&, workspace = std::make_shared<document::Workspace>()](intake::Item item) {
      return read_one(std::move(item), *engine, *ranks, *workspace);
    };
  };
  const auto keep = [&](ReadArticle article) {
    const std::size_t times = article.error.empty() ? met[article.id]++ : 0;
    if (times > 0) article.features.id += "\x1f" + std::to_string(times);
    articles.push_back(std::move(article));
    return true;
  };
  pipeline::OrderedRun<intake::Item, ReadArticle> pool(*threads, worker, keep);
  for (const std::string& path : session.arguments().operands)
    reader->read_path(path, [&](intake::Item item) { return pool.push(std::move(item)); });
  pool.finish();
  return articles;
}

}  // namespace chancery::cli
