// What HTML5 says of its elements, as far as the scanner and the finder ask.
#pragma once

#include <gumbo.h>

namespace chancery::intake {

[[nodiscard]] bool is_void_tag(GumboTag tag);  // has no end tag
[[nodiscard]] bool is_formatting_tag(
    GumboTag tag);  // opened again by the parser when left unclosed
[[nodiscard]] bool is_closed_by_next(GumboTag tag);  // closed by the next of its kind
// Cut out with all that is inside: never an article's words.
[[nodiscard]] bool is_cut_tag(GumboTag tag);
[[nodiscard]] bool is_dropped_tag(GumboTag tag);  // the tag itself is left out
[[nodiscard]] bool is_block_element(GumboTag tag);
// Elements that never hold an article's words, unless the page puts everything in them.
[[nodiscard]] bool is_apart_tag(GumboTag tag);

}  // namespace chancery::intake
