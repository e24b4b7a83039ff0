// Articles with gold attributions (PolNeAR rows), read by the program's own chain, and their roles
// as token ranges.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/document.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/statements/span_candidates.h"

namespace chancery::training {

struct GoldAttribution {
  statements::Pieces source, cue, content;
};

struct Article {
  document::Document document;
  std::vector<GoldAttribution> gold;
};

using Articles = std::vector<std::unique_ptr<Article>>;

// JSONL, gzipped or not, rows {"text", "attributions": [{"source": [[b, e], …], …}]} with offsets
// in code points. Layers up to syntax are written; mentions and entities are empty, as the finder
// does not look at them. Errors as of the loaders; E-TRN-001 when the file cannot be read.
[[nodiscard]] base::Expected<Articles> read_articles(const std::string& path,
                                                     const lexicon::DataFiles& data,
                                                     const std::string& models);

}  // namespace chancery::training
