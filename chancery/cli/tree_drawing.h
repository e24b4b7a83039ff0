// A sentence's dependency tree drawn in text, one word a line, indented under its head:
//
//   met            VERB  root    meet
//   ├─ Blinken     PROPN nsubj   Blinken
#pragma once

#include <string>

#include "chancery/cli/terminal.h"
#include "chancery/document/document.h"

namespace chancery::cli {

[[nodiscard]] std::string draw_tree(const document::Document& document,
                                    const document::Sentence& sentence, const Colours& colours);

}  // namespace chancery::cli
