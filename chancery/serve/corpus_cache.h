// The corpus that distances are computed from, made out of the store once and kept until the store
// has grown or another choice is asked for.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "chancery/analysis/corpus.h"
#include "chancery/analysis/dyads.h"
#include "chancery/analysis/issue_words.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/serve/readers.h"
#include "chancery/stories/words.h"

namespace chancery::serve {

// Of the oldest of these a larger store is cut: reading findings is what takes time.
inline constexpr std::int64_t kMostArticlesRead = 30000;

// `dyads` refers to `corpus`, so this is neither copied nor moved.
struct Dealings {
  Dealings(analysis::Corpus given, std::int64_t read, std::string first)
      : corpus(std::move(given)), dyads(corpus), articles(read), since(std::move(first)) {}
  Dealings(const Dealings&) = delete;
  Dealings& operator=(const Dealings&) = delete;

  const analysis::Corpus corpus;
  const analysis::Dyads dyads;
  const std::int64_t articles;
  const std::string since;  // day of the oldest article read, when older ones were left out
};

class CorpusCache {
 public:
  // E-LEX-020: data/stories or data/analysis is missing.
  [[nodiscard]] static base::Expected<std::shared_ptr<CorpusCache>> open(
      std::shared_ptr<Readers> readers, const lexicon::DataFiles& data);

  // One thread builds at a time; the others wait for what it builds.
  [[nodiscard]] base::Expected<std::shared_ptr<const Dealings>> get(const analysis::Choice& choice);

 private:
  CorpusCache(std::shared_ptr<Readers> readers, stories::WordRanks ranks,
              analysis::IssueWords issues)
      : readers_(std::move(readers)), ranks_(std::move(ranks)), issues_(std::move(issues)) {}
  [[nodiscard]] base::Expected<std::shared_ptr<const Dealings>> build(
      store::Reader& reader, const analysis::Choice& choice, std::int64_t articles) const;

  std::shared_ptr<Readers> readers_;
  stories::WordRanks ranks_;
  analysis::IssueWords issues_;
  std::mutex mutex_;  // guards both below
  std::string key_;
  std::shared_ptr<const Dealings> kept_;
};

}  // namespace chancery::serve
