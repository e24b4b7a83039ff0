// PETRARCH-style dictionaries in our own form, data folder `cameo/`, files *.cam
// (docs/formats/cameo.md): writes them, reads them, and finds their words in a sentence.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/cameo/entries.h"
#include "chancery/cameo/pattern.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::cameo {

// File name below the data folder ("cameo/actors.cam") and text; empty kinds give no file.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> data_files_of(
    const Entries& entries);

// Finds the longest of many phrases at a place. Values are indices of the caller.
class PhraseIndex {
 public:
  struct Hit {
    std::size_t length = 0;
    std::vector<std::uint32_t> values;  // in the order added
  };
  void add(const std::vector<std::string>& words, std::uint32_t value);
  // The longest phrase that begins at `at`, if any.
  [[nodiscard]] std::optional<Hit> longest(const std::vector<std::string>& words,
                                           std::size_t at) const;

 private:
  struct Known {
    std::vector<std::string> words;
    std::vector<std::uint32_t> values;
  };
  std::unordered_map<std::string, std::vector<Known>> by_first_;
};

class Dictionary {
 public:
  // E-CAM-001: no file of cameo/ in any data folder; E-CAM-002: unknown block or key; E-CAM-003:
  // bad value; E-CAM-004: a pattern names a set that is not there.
  [[nodiscard]] static base::Expected<Dictionary> load(const lexicon::DataFiles& data);

  [[nodiscard]] const Entries& entries() const { return entries_; }
  [[nodiscard]] const PhraseIndex& actors() const { return actors_; }
  [[nodiscard]] const PhraseIndex& agents() const { return agents_; }
  // Values: verb word << 16 | form set … see verb_of().
  [[nodiscard]] const PhraseIndex& verbs() const { return verbs_; }
  [[nodiscard]] const PhraseIndex& discards() const { return discards_; }

  struct VerbUse {
    const VerbEntry* verb;
    const std::vector<Pattern>* patterns;  // longest first
    std::string code;                      // the default
  };
  [[nodiscard]] VerbUse verb_use(std::uint32_t value) const;
  // The code of an actor on a day (YYYYMMDD, 0 unknown); empty when none holds.
  [[nodiscard]] std::string_view code_of(const ActorEntry& actor, std::uint32_t day) const;

 private:
  base::Expected<void> index();

  Entries entries_;
  PhraseIndex actors_;
  PhraseIndex agents_;
  PhraseIndex verbs_;
  PhraseIndex discards_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> verb_words_;  // verb, word
  std::vector<std::vector<Pattern>> patterns_;                       // one list a verb
};

}  // namespace chancery::cameo
