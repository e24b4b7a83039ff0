// Gold paragraphs for train_segmenter, and the damage that training adds to them so that the
// segmenter meets real news: curly and reversed quotation marks, lost spaces, stray stops,
// capitals, datelines.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::training {

struct GoldWord {
  std::string form;
  bool joined = false;
  bool space_after = true;
};
using GoldSentence = std::vector<GoldWord>;
using GoldParagraph = std::vector<GoldSentence>;
using Corpus = std::vector<GoldParagraph>;

// CoNLL-U, gzipped or not.
[[nodiscard]] base::Expected<Corpus> read_corpus(const std::string& path);

// A damaged copy.
[[nodiscard]] Corpus damage(const Corpus& corpus, std::mt19937& random);

// Running text, paragraphs divided by empty lines, with the truth about it.
struct Rendered {
  struct Begin {
    std::uint32_t at = 0;
    bool joined = false;
  };
  std::string text;
  std::vector<Begin> begins;                 // of words, rising
  std::vector<std::uint32_t> sentence_ends;  // rising
};
[[nodiscard]] Rendered render(const Corpus& corpus);

}  // namespace chancery::training
