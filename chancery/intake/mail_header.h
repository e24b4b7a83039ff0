// The head of a mail that a plain text begins with: its subject is the title, its day the day.
#pragma once

#include <string_view>

#include "chancery/intake/article.h"

namespace chancery::intake {

// Fills title, date and byline when the text begins with lines "From:", "Subject:", "Date:" and
// their like; does nothing otherwise. The text stays as it is.
void read_mail_header(std::string_view text, RawArticle& raw);

}  // namespace chancery::intake
