// Which coded articles a change of patterns can touch. A pattern is looked up by the lemma of a
// predicate, or by the verb that a noun stands for (events/matcher.cpp), so an article without any
// such word of a pattern that was added, changed or taken away is coded as before. Any other change
// of dictionaries or models may touch every article.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"
#include "chancery/events/pattern_lexicon.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::pipeline {

// The dictionaries in parts, as text: a line "rest DIGEST" for all but the patterns, then a line
// "ID DIGEST WORDS" for each pattern in the order in which they are tried; words are those it is
// looked up by, "*" for any. `patterns` are those of `data`. Examples count for nothing.
[[nodiscard]] std::string dictionary_parts(const lexicon::DataFiles& data,
                                           const events::PatternLexicon& patterns);

// The words by which patterns can be found in a coded document: a byte 1, then 16-bit hashes,
// little endian, rising. Never empty.
[[nodiscard]] std::string pattern_words(const document::Document& document);

class PatternChange {
 public:
  // Of two texts of dictionary_parts().
  PatternChange(std::string_view before, std::string_view after);

  // No article is safe: what is no pattern changed, or the order of patterns, or a pattern that any
  // verb finds, or one of the texts is empty.
  [[nodiscard]] bool everything() const { return everything_; }
  // Patterns added, changed or taken away.
  [[nodiscard]] std::size_t patterns() const { return patterns_; }
  // Whether an article with these pattern_words() may be coded otherwise; one of which they are not
  // known may. Right whenever it says no; says yes too often where hashes collide.
  [[nodiscard]] bool touches(std::string_view words) const;

 private:
  bool everything_ = false;
  std::size_t patterns_ = 0;
  std::vector<std::uint16_t> words_;  // rising
};

}  // namespace chancery::pipeline
