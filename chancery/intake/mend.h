// Mends the text itself, only when the user asks for it (--mend): UTF-8 read as windows-1252 and
// encoded again ("â€œ" for a quotation mark), and entities escaped twice ("&amp;quot;").
#pragma once

#include <string>
#include <string_view>

namespace chancery::intake {

[[nodiscard]] std::string mend(std::string_view text);
// One round of HTML character references: "&amp;" -> "&", "&#8217;" -> "’". Unknown ones stay.
[[nodiscard]] std::string unescape_entities(std::string_view text);

// U+0080 to U+009F, which are no characters of any text, as the windows-1252 characters that they
// stand for.
[[nodiscard]] std::string without_c1(std::string text);

}  // namespace chancery::intake
