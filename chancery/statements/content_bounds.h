// Where what is said begins and ends, as far as that is certain whatever a model prefers: a word in
// quotation marks within a sentence brings the phrase it stands in, and a content ends where its
// speaker goes on to say something else. Linear in the words of the content.
#pragma once

#include "chancery/statements/draft.h"
#include "chancery/statements/span_candidates.h"
#include "chancery/statements/word_facts.h"

namespace chancery::statements {

// `pieces` as the cue's content, widened and cut where the sentence leaves no choice.
[[nodiscard]] Pieces bounded(const WordFacts& facts, TokenId cue, Pieces pieces);

}  // namespace chancery::statements
