// The language that a text is written in, by CLD2 (docs/decisions): counts of letter groups, 80
// languages, microseconds a paragraph.
#pragma once

#include <string>
#include <string_view>

namespace chancery::intake {

struct LanguageGuess {
  std::string code;   // ISO 639-1 where there is one; empty when nothing is known
  bool sure = false;  // enough text, and most of it in this language
};
// Looks at the first kilobytes. Never sure of a text of few words.
[[nodiscard]] LanguageGuess guess_language(std::string_view utf8);
// "de" -> "German"; the code itself when it has no name.
[[nodiscard]] std::string language_name(const std::string& code);
// "German" -> "de", by the English names of languages; empty when unknown.
[[nodiscard]] std::string language_code(std::string_view name);

}  // namespace chancery::intake
