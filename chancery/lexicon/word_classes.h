// Sets of nouns that patterns name ("class: weapons"): data/classes/*.cls. A member may be several
// words; then its last word is the head, or the word before "of".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

// A member by its head: the words before and after it that must stand there too.
struct ClassMember {
  std::uint32_t set = 0;
  std::vector<std::string> before;  // lemmas, in text order
  std::vector<std::string> after;
};

// Splits "state of emergency" into head and surroundings.
struct HeadedWords {
  std::string head;
  std::vector<std::string> before;
  std::vector<std::string> after;
};
[[nodiscard]] HeadedWords headed(std::string_view words);

class WordClasses {
 public:
  // E-PAT-001 unknown key, E-PAT-004 `include` of an unknown class.
  [[nodiscard]] static base::Expected<WordClasses> load(const DataFiles& data);

  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const;
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
  // Members with this head lemma, or null.
  [[nodiscard]] const std::vector<ClassMember>* members(std::string_view head) const;

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, std::vector<ClassMember>> members_;
};

}  // namespace chancery::lexicon
