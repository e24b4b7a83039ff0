// Months by their names in the languages of the world's press, from ICU's locale data. English is
// not among them: date.cpp knows it, with its abbreviations.
#pragma once

#include <string>

namespace chancery::intake {

// 1 to 12, or 0; `word` in lower case without a stop ("märz", "août", "января", "ago").
[[nodiscard]] int foreign_month(const std::string& word);

}  // namespace chancery::intake
