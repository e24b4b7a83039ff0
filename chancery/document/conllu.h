// CoNLL-U in and out (https://universaldependencies.org/format.html): gold tokens for `parse`,
// trees for tests, the output of `chancery parse`.
#pragma once

#include <string>
#include <string_view>

#include "chancery/base/error.h"
#include "chancery/document/document.h"

namespace chancery::document {

// How much of the input becomes layers.
enum class ConlluLayers { kTokensOnly, kTokensAndSyntax };

// Reads CoNLL-U: the text is the forms with their SpaceAfter, sentences divided by a new line (by
// an empty line at `# newpar` and `# newdoc`). Writes sections, sentences, tokens, quotations
// (empty) and, when asked, syntax. Empty nodes are left out. E-DOC-001..005 name the line of a bad
// row (columns, numbers, heads out of range, cycles).
[[nodiscard]] base::Expected<Document> read_conllu(std::string_view conllu, ConlluLayers layers,
                                                   Metadata metadata = {});

// Writes sentences with `# sent_id` (PREFIX-N) and `# text`, multi-word tokens as ranges.
[[nodiscard]] std::string write_conllu(const Document& document, std::string_view sent_id_prefix);

}  // namespace chancery::document
