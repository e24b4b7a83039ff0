// An article as Markdown (CommonMark), for `extract --format markdown`.
#pragma once

#include <string>

#include "chancery/document/document.h"

namespace chancery::cli {

// Headline, a line of author, publisher, day and address, then the sections in order: subheadings
// as headings, pull quotes as quotations, captions and credits in italics. Boilerplate is left out.
// Needs the sections layer.
[[nodiscard]] std::string article_markdown(const document::Document& document);

}  // namespace chancery::cli
