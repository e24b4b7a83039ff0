// One event told several times in an article is one event: same type, same actors, same or unknown
// date.
#pragma once

#include "chancery/document/document.h"

namespace chancery::events {

[[nodiscard]] std::vector<document::Event> merge_tellings(const document::Document& document,
                                                          std::vector<document::Event> events);

}  // namespace chancery::events
