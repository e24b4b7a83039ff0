// The word lists of data/text/sections.txt, ready for looking up. Part of the sectioner.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::text {

class WordSet {
 public:
  WordSet() = default;
  explicit WordSet(const std::vector<std::string>& words);
  // `word` in any case.
  [[nodiscard]] bool has(std::string_view word) const;
  // The whole of `lower`, already in lower case and without marks at its ends.
  [[nodiscard]] bool has_lower(const std::string& lower) const { return words_.contains(lower); }

 private:
  std::unordered_set<std::string> words_;
};

struct SectionWords {
  [[nodiscard]] static base::Expected<SectionWords> load(const lexicon::DataFiles& data);

  std::vector<std::string> boilerplate_start, byline_start, dateline_start, caption_start,
      credit_start, credit_any, credit_agency;
  WordSet boilerplate_whole, name_never, name_particle, byline_joint, byline_role, month, weekday,
      dateline_filler, finite, subject_pronoun, preposition, sentence_start;
};

// `lower` begins with one of the phrases, which ends there at a word's end.
[[nodiscard]] bool starts_with_any(std::string_view lower, const std::vector<std::string>& phrases);
[[nodiscard]] bool contains_any(std::string_view lower, const std::vector<std::string>& phrases);

}  // namespace chancery::text
