// Statements as rows: who said what, through whom. Needs statements and entities.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/cli/terminal.h"
#include "chancery/document/document.h"

namespace chancery::cli {

using Quotes = std::vector<const document::Statement*>;

// Those whose speaker's name contains `speaker` (any case), or whose country or code it is; all
// when it is empty.
[[nodiscard]] Quotes select_quotes(const document::Document& document, std::string_view speaker);

[[nodiscard]] std::string quotes_header();
[[nodiscard]] std::string quotes_csv(const document::Document& document, const Quotes& quotes);
// A row a line; `array`: divided by commas.
[[nodiscard]] std::string quotes_json(const document::Document& document, const Quotes& quotes,
                                      bool array);
[[nodiscard]] std::string quotes_page(const document::Document& document, const Quotes& quotes,
                                      std::size_t width, const Colours& colours);

}  // namespace chancery::cli
