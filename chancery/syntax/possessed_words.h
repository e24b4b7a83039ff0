// What somebody has is a noun: "Sweden's premier criticised Hungary". Nouns that the network has
// seldom met it at times takes for adverbs behind a possessive, and the sentence loses its subject.
#pragma once

#include <vector>

#include "chancery/document/document.h"

namespace chancery::syntax {

// In each sentence of `document`: an adverb with a possessor becomes a noun; as a modifier of a
// verb it becomes the subject that the verb lacks when it stands before it, the object when behind.
// `syntax` holds a value for each token; no head changes.
void settle_possessed_words(document::Document& document,
                            std::vector<document::TokenSyntax>& syntax);

}  // namespace chancery::syntax
