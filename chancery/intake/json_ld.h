// The article of a page's JSON-LD. Part of intake's HTML reader.
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/html_metadata.h"

namespace chancery::intake {

// Fills what is still empty in `metadata` from one script's contents; nothing when there is no
// article in it or it cannot be read.
void read_json_ld(std::string_view script, HtmlMetadata& metadata);

}  // namespace chancery::intake
