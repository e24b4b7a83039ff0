// Where a list belongs that a relative clause opens: in "Rao, who won Goa and the north, spoke" the
// north is won. The network at times hangs it on the noun that the clause describes.
#pragma once

#include <vector>

#include "chancery/document/document.h"

namespace chancery::syntax {

// In each sentence of `document`: a conjunct of a noun that stands behind a relative clause which a
// comma opens and none closes before the "and" becomes a conjunct of what the clause acts on last.
// `syntax` holds a value for each token; no relation changes.
void settle_clause_lists(const document::Document& document,
                         std::vector<document::TokenSyntax>& syntax);

}  // namespace chancery::syntax
