#include "chancery/statements/span_candidates.h"

#include <algorithm>

namespace chancery::statements {

Pieces tidied(const TreeView& tree, Pieces pieces) {
  std::sort(pieces.begin(), pieces.end());
  Pieces joined;
  for (const TokenRange piece : pieces) {
    if (piece.first >= piece.last) continue;
    if (!joined.empty() && piece.first <= joined.back().last) {
      joined.back().last = std::max(joined.back().last, piece.last);
    } else {
      joined.push_back(piece);
    }
  }
  Pieces out;
  for (const TokenRange piece : joined) {
    const TokenRange bare = tree.trimmed(piece, false);
    if (bare.first >= bare.last) continue;
    out.push_back(tree.trimmed(piece, true));
  }
  return out;
}

Pieces pieces_of(const WordFacts& facts, const Draft& draft) {
  Pieces pieces;
  if (!draft.quoted || draft.quotations.empty()) pieces = draft.content;
  for (const Span span : draft.quotations) {
    TokenRange range{TokenId(facts.tree().token_at(span.begin)),
                     TokenId(facts.tree().token_at(span.end))};
    if (range.first < range.last) pieces.push_back(range);
  }
  return tidied(facts.tree(), std::move(pieces));
}

double overlap_of(const TreeView& tree, const Pieces& a, const Pieces& b) {
  const auto words = [&](std::uint32_t first, std::uint32_t last) {
    std::uint32_t count = 0;
    for (std::uint32_t at = first; at < last; ++at) count += !tree.is_punctuation(TokenId(at));
    return count;
  };
  std::uint32_t in_a = 0;
  std::uint32_t in_b = 0;
  std::uint32_t shared = 0;
  for (const TokenRange piece : a) in_a += words(piece.first.value, piece.last.value);
  for (const TokenRange piece : b) {
    in_b += words(piece.first.value, piece.last.value);
    for (const TokenRange other : a) {
      const std::uint32_t first = std::max(piece.first.value, other.first.value);
      const std::uint32_t last = std::min(piece.last.value, other.last.value);
      if (first < last) shared += words(first, last);
    }
  }
  const std::uint32_t either = in_a + in_b - shared;
  return either == 0 ? 0 : static_cast<double>(shared) / either;
}

}  // namespace chancery::statements
