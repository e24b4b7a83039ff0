// Mends what often breaks JSON of scrapers: raw control characters in strings, lone surrogates,
// NaN, a comma before a closing bracket. Strings that were right keep their meaning.
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/source_map.h"

namespace chancery::intake {

// `runs`, where given, takes the way back to the text as it was.
[[nodiscard]] std::string repair_json(std::string_view text, SourceRuns* runs = nullptr);

}  // namespace chancery::intake
