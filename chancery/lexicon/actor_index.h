// Builds an ActorLexicon out of what ActorReader read: the trie of names and the candidates of
// each.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "chancery/lexicon/actors.h"

namespace chancery::lexicon {

struct NameUse;

class ActorIndex {
 public:
  enum class Writing : std::uint8_t { kAny, kCapital, kUpper };
  // How the data write a name.
  struct Written {
    std::uint32_t slot = 0;  // of the trie
    std::uint32_t use = 0;   // index of the NameUse
    Writing writing = Writing::kAny;
    bool nato = true;  // four letters or more: "Nato" is "NATO"
    std::uint32_t capitals = 0;
  };

  [[nodiscard]] static ActorLexicon build(std::vector<Actor> actors,
                                          const std::vector<NameUse>& names);
  // Names that two entries claim at one time with nothing to tell them apart.
  [[nodiscard]] static std::vector<base::Error> clashes(const std::vector<Actor>& actors,
                                                        const std::vector<NameUse>& names);

 private:
  // The candidates of one name, for each strictness of writing.
  static void fill(ActorLexicon& lexicon, std::size_t slot, const std::vector<NameUse>& names,
                   std::span<const Written> own);
};

}  // namespace chancery::lexicon
