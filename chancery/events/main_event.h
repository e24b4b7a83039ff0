// The article's main event in four answers: who, what, when, where; best first.
#pragma once

#include "chancery/document/document.h"

namespace chancery::events {

// Needs events merged. Takes the headline and the opening sentences most seriously.
[[nodiscard]] document::MainEvent find_main_event(const document::Document& document,
                                                  const std::vector<document::Event>& events);

}  // namespace chancery::events
