#include "chancery/serve/corpus_cache.h"

#include "chancery/analysis/coded_article.h"
#include "chancery/analysis/corpus_builder.h"

namespace chancery::serve {
namespace {

std::string key_of(const store::Counts& counts, const analysis::Choice& choice) {
  std::string key = std::to_string(counts.articles) + "/" + std::to_string(counts.versions) + "/" +
                    std::to_string(counts.events) + "/" + std::to_string(counts.stories) + "/" +
                    std::to_string(static_cast<int>(choice.voice)) +
                    (choice.planned ? "/planned" : "/done");
  for (const std::string& sector : choice.sectors) key += "/" + sector;
  return key;
}

// The published day of the newest article that is left out; empty when none is.
base::Expected<std::string> first_day(store::Reader& reader, std::int64_t articles) {
  if (articles <= kMostArticlesRead) return std::string();
  std::int64_t left = kMostArticlesRead;
  std::string day;
  store::Page page{.limit = 500};
  while (left > 0) {
    const auto rows = reader.articles({}, page);
    if (!rows) return std::unexpected(rows.error());
    if (!rows->rows.empty()) day = rows->rows.back().published.substr(0, 10);
    left -= static_cast<std::int64_t>(rows->rows.size());
    page.after = rows->next;
    if (rows->next == 0) break;
  }
  return day;
}

}  // namespace

base::Expected<std::shared_ptr<CorpusCache>> CorpusCache::open(std::shared_ptr<Readers> readers,
                                                               const lexicon::DataFiles& data) {
  auto ranks = stories::WordRanks::load(data);
  if (!ranks) return std::unexpected(std::move(ranks.error()));
  auto issues = analysis::IssueWords::load(data);
  if (!issues) return std::unexpected(std::move(issues.error()));
  return std::shared_ptr<CorpusCache>(
      new CorpusCache(std::move(readers), std::move(*ranks), std::move(*issues)));
}

base::Expected<std::shared_ptr<const Dealings>> CorpusCache::build(store::Reader& reader,
                                                                   const analysis::Choice& choice,
                                                                   std::int64_t articles) const {
  const auto since = first_day(reader, articles);
  if (!since) return std::unexpected(since.error());
  analysis::CorpusBuilder builder(issues_);
  store::Filter filter;
  filter.since = *since;
  auto read = reader.each_document(filter, [&](const store::StoredDocument& stored) {
    auto article = analysis::coded_article(
        stored.findings, ranks_,
        stored.article.story == 0 ? "" : std::to_string(stored.article.story));
    if (!article) return true;  // a row of foreign origin has no findings
    builder.add(std::move(*article));
    return true;
  });
  if (!read) return std::unexpected(std::move(read.error()));
  const auto count = static_cast<std::int64_t>(builder.articles());
  return std::make_shared<const Dealings>(builder.build(choice), count, *since);
}

base::Expected<std::shared_ptr<const Dealings>> CorpusCache::get(const analysis::Choice& choice) {
  const auto reader = readers_->here();
  if (!reader) return std::unexpected(reader.error());
  const std::lock_guard lock(mutex_);
  const auto counts = (*reader)->counts();
  if (!counts) return std::unexpected(counts.error());
  const std::string key = key_of(*counts, choice);
  if (kept_ && key == key_) return kept_;
  auto built = build(**reader, choice, counts->articles);
  if (!built) return built;
  key_ = key;
  kept_ = *built;
  return kept_;
}

}  // namespace chancery::serve
