// The word sets of the segmenter's model: words and names of the corpora and of WordNet (with
// regular inflections, which WordNet leaves out), and the lists under data/text.
#pragma once

#include <string>

#include "chancery/base/error.h"
#include "chancery/text/segmenter_model.h"
#include "training/segmenter_corpus.h"

namespace chancery::training {

// Fills words, names, abbreviations, splits, starters and glue. `wordnet` is the folder of
// index.noun.
[[nodiscard]] base::Expected<void> fill_word_sets(const Corpus& corpus, const std::string& wordnet,
                                                  const std::string& data,
                                                  text::SegmenterModel& model);

}  // namespace chancery::training
