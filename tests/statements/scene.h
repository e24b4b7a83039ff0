// A document by hand with its tree and the facts of its words, as the finder and its bounds read
// it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/statements/span_candidates.h"
#include "tests/statements/tree_text.h"

namespace chancery::statements {

struct Scene {
  explicit Scene(std::string_view words) : document(document_of(words)) {
    tree.reset(document);
    facts.reset(tree, rules().cues());
  }
  // The words of the pieces, " … " between them.
  [[nodiscard]] std::string words(const Pieces& pieces) const {
    std::string out;
    for (const TokenRange piece : pieces)
      out.append(out.empty() ? "" : " … ").append(document.slice(tree.span(piece)));
    return out;
  }
  [[nodiscard]] std::vector<std::string> all(const std::vector<Candidate>& candidates) const {
    std::vector<std::string> out;
    out.reserve(candidates.size());
    for (const Candidate& candidate : candidates) out.push_back(words(candidate.pieces));
    return out;
  }

  document::Document document;
  TreeView tree;
  WordFacts facts;
};

}  // namespace chancery::statements
