// Parses in other shapes than CoNLL-U.
#pragma once

#include <string>

#include "chancery/document/document.h"

namespace chancery::cli {

// "word TAB tag" a line, an empty line after each sentence; tags B-PER, I-PER, O. Needs names.
[[nodiscard]] std::string write_iob2(const document::Document& document);

// {"id", "sentences": [{"begin", "end", "words": [{"form", "lemma", "upos", "xpos", "feats",
// "head", "deprel", "begin", "end"}], "names": […]}]}. Needs syntax and names.
[[nodiscard]] std::string trees_json(const document::Document& document);

}  // namespace chancery::cli
