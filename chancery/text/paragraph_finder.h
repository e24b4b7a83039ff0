// Paragraphs of a text: the document's sections, or stretches between empty lines where there are
// none.
#pragma once

#include <string_view>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::text {

struct Stretch {
  document::Span span;
  std::uint32_t section = 0;
};
// In text order, apart only by white space; what lies outside every section belongs to none of them
// and is given to the section before it, so that no word is lost.
[[nodiscard]] std::vector<Stretch> find_paragraphs(const document::Document& document);

// Cuts span at empty lines.
void cut_at_empty_lines(std::string_view text, document::Span span, std::uint32_t section,
                        std::vector<Stretch>& out);

}  // namespace chancery::text
