// Names of authors out of what pages write in their place: "By Ann Lee and Bo Ek, staff writers".
#pragma once

#include <string>
#include <string_view>

#include "chancery/intake/tables.h"

namespace chancery::intake {

// The names, joined by ", ": without "By", dates, titles and employers. Empty when it is no author
// ("5 minutes ago", an address, "admin"). `publisher` is dropped where it stands beside a name; a
// publisher or agency alone is kept.
[[nodiscard]] std::string author_names(std::string_view stated, std::string_view publisher,
                                       const Tables& tables);

}  // namespace chancery::intake
