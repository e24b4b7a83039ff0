// How common a word is in English news before any article of ours has been seen: the prior of the
// weights by which articles are compared. Read from data/stories/words.txt, words by falling
// frequency; the chance of a word to occur in an article of kArticleWords words follows from its
// rank by the law of Zipf and Mandelbrot, f(r) = 0.1 / (r + 3).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::stories {

// A word without its inflection, as articles are compared by: lower case in, lower case out.
// "attacks", "attacked", "attacking" -> "attack". After the first steps of Porter (1980), kept
// light: names must not fall together.
[[nodiscard]] std::string stem(std::string_view word);

class WordRanks {
 public:
  // E-LEX-020: data/stories/words.txt is missing or holds no words.
  [[nodiscard]] static base::Expected<WordRanks> load(const lexicon::DataFiles& data);
  // For tests: words by falling frequency.
  explicit WordRanks(const std::vector<std::string_view>& words);

  // Chance that an article holds the stem, between 0 and 1; unknown ones get that of rank 40,000.
  [[nodiscard]] double chance(std::string_view stem) const;

 private:
  std::unordered_map<std::uint64_t, float> chances_;  // by hash of the stem
};

}  // namespace chancery::stories
