// Stretches of words that may be what a cue reports (content) or who reports it (source): phrases
// and clauses of the tree around the cue, cut and joined in the ways that trees and annotators
// differ in, quotations near it, and what the rules have found. A model chooses among them
// (span_model.h). At most kMostCandidates of each; a step's cost is bounded by the sentence.
#pragma once

#include <vector>

#include "chancery/statements/draft.h"
#include "chancery/statements/word_facts.h"

namespace chancery::statements {

inline constexpr std::size_t kMostCandidates = 110;

using Pieces = std::vector<TokenRange>;  // in text order, apart from each other

struct Candidate {
  Pieces pieces;           // empty: nothing (a source that nobody names)
  TokenId head;            // of the phrase it was made from
  std::uint32_t path = 0;  // how the phrase hangs on the cue, hashed
  std::uint32_t cut = 0;   // what was done to the phrase
  bool from_rules = false;
};

void find_contents(const WordFacts& facts, TokenId cue, const Draft* rules,
                   std::vector<Candidate>& out);
// Candidates never overlap the content. The first is always "nobody".
void find_sources(const WordFacts& facts, TokenId cue, const Pieces& content, const Draft* rules,
                  std::vector<Candidate>& out);

// What a draft of the rules has as content, quotations included, as token ranges.
[[nodiscard]] Pieces pieces_of(const WordFacts& facts, const Draft& draft);
// Sorted and joined where they touch; punctuation at the rims cut off, quotation marks kept.
[[nodiscard]] Pieces tidied(const TreeView& tree, Pieces pieces);
// Shared words over words of either, punctuation left out.
[[nodiscard]] double overlap_of(const TreeView& tree, const Pieces& a, const Pieces& b);

}  // namespace chancery::statements
