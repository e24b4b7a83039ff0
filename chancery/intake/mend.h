// Mends the text itself, only when the user asks for it (--mend): UTF-8 read as windows-1252 and
// encoded again ("â€œ" for a quotation mark), and entities escaped twice ("&amp;quot;"). Where
// `runs` is given it takes the way back to the given text.
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/source_map.h"

namespace chancery::intake {

[[nodiscard]] std::string mend(std::string_view text, SourceRuns* runs = nullptr);
// One round of HTML character references: "&amp;" -> "&", "&#8217;" -> "’". Unknown ones stay.
[[nodiscard]] std::string unescape_entities(std::string_view text, SourceRuns* runs = nullptr);

// The character of one byte.
[[nodiscard]] char32_t windows_1252(char byte);

// U+0080 to U+009F, which are no characters of any text, as the windows-1252 characters that they
// stand for.
[[nodiscard]] std::string without_c1(std::string text, SourceRuns* runs = nullptr);

}  // namespace chancery::intake
