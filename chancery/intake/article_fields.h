// The fields of an article by role, from whatever names them: JSON objects, rows of a table.
#pragma once

#include <functional>

#include "chancery/intake/article.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

using FieldSource = std::function<std::string(FieldRole)>;

// All but the text.
[[nodiscard]] RawArticle article_from(const FieldSource& get);
// Puts the lead paragraph before a text that comes without it; returns how far the text moved.
std::size_t add_lead(std::string& text, const std::string& lead);

}  // namespace chancery::intake
