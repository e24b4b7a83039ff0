// Builds an ActorLexicon out of what ActorReader read: the trie of names and the candidates of each.
#pragma once

#include <vector>

#include "chancery/lexicon/actors.h"

namespace chancery::lexicon {

struct NameUse;

class ActorIndex {
 public:
  [[nodiscard]] static ActorLexicon build(std::vector<Actor> actors, const std::vector<NameUse>& names);
  // Names that two entries claim at one time with nothing to tell them apart.
  [[nodiscard]] static std::vector<base::Error> clashes(const std::vector<Actor>& actors, const std::vector<NameUse>& names);
};

}  // namespace chancery::lexicon
