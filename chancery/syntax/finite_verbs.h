// A sentence that ends with a stop has a finite verb, and a passive one an auxiliary: "Brazil
// approved of the plan." tells what Brazil did. Headlines leave auxiliaries out ("Minister accused
// of fraud"), so the network, which has learned both, at times takes a plain past for such a
// passive.
#pragma once

#include <vector>

#include "chancery/document/document.h"

namespace chancery::syntax {

// In each sentence of `document` that ends with a stop: passive subjects of verbs without an
// auxiliary become subjects, so does a noun joined to such a verb or to its object that has no
// other, and the verb's participle becomes a past tense. `syntax` holds a value for each token.
// What is changed hangs on the verb afterwards, so trees stay trees.
void settle_finite_verbs(document::Document& document, std::vector<document::TokenSyntax>& syntax);

}  // namespace chancery::syntax
