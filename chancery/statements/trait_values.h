// Values of traits: sizes and distances in classes, what kind of word it is.
#pragma once

#include "chancery/statements/word_facts.h"

namespace chancery::statements {

inline std::uint32_t sized(std::uint32_t words) {
  if (words <= 4) return words;
  if (words <= 6) return 5;
  if (words <= 9) return 6;
  if (words <= 14) return 7;
  if (words <= 22) return 8;
  return words <= 40 ? 9 : 10;
}

inline std::uint32_t distance(std::uint32_t a, std::uint32_t b) {
  const std::uint32_t away = a > b ? a - b : b - a;
  return sized(away) + (a > b ? 20 : 0);
}

inline std::uint32_t kind_of(const WordFact& word) {
  if (word.name != 0) return 100U + word.name;
  if (word.tag == 1U + static_cast<std::uint32_t>(Upos::kPron)) return word.form;
  return word.tag;
}

inline std::uint32_t introduction(const WordFacts& facts, TokenId node) {
  return facts.at(node).introduction;
}

}  // namespace chancery::statements
