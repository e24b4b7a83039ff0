// Edit scripts from word to lemma: "l:3:y" is "lower case, cut three letters, add y" (parties:
// party); casing l lower, k keep, t title. The reader chooses one for each word.
#pragma once

#include <string>
#include <string_view>

namespace chancery::syntax {

struct LemmaScript {
  char casing = 'l';
  unsigned cut = 0;  // code points
  std::string add;

  // False when `text` is no script.
  [[nodiscard]] static bool parse(std::string_view text, LemmaScript& out);
  // The lemma; the word itself (in the script's casing) when it is shorter than what is cut.
  [[nodiscard]] std::string apply(std::string_view word) const;
};

}  // namespace chancery::syntax
