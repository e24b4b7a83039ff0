// An article's findings as a page for a person at a terminal: what the article is, who acts,
// events, statements, positions, pledges, outcomes. Needs all layers; those that are absent are
// left out.
#pragma once

#include <cstddef>
#include <string>

#include "chancery/base/error.h"
#include "chancery/cli/terminal.h"
#include "chancery/document/document.h"

namespace chancery::cli {

[[nodiscard]] std::string article_page(const document::Document& document, std::size_t width,
                                       const Colours& colours);
[[nodiscard]] std::string error_page(std::string_view path, const base::Error& error,
                                     const Colours& colours);

}  // namespace chancery::cli
