// Mends what often breaks JSON of scrapers: raw control characters in strings, lone surrogates,
// NaN, a comma before a closing bracket. Strings that were right keep their meaning.
#pragma once

#include <string>
#include <string_view>

namespace chancery::intake {

[[nodiscard]] std::string repair_json(std::string_view text);

}  // namespace chancery::intake
