// The core of a noun phrase, sorted: origins, employers, role nouns, modifiers, the head. Made and
// read by PhraseReader only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chancery/entities/phrase_reader.h"

namespace chancery::entities {

struct PhraseReader::Core {
  struct Origin {
    std::string country;
    std::string words;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::optional<lexicon::ActorId> actor;
    lexicon::NameForm form = lexicon::NameForm::kName;
    bool weak = false;  // "U.S.-backed", "ethnic Albanian"
    bool ethnic = false;
    bool seat = false;
    bool place = false;  // from the gazetteer
  };
  struct Named {
    const Mark* mark = nullptr;
    lexicon::ActorId actor{};
    lexicon::Coding coding;
  };

  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::vector<Origin> origins;
  std::vector<Named> employers;
  std::vector<const Mark*> agents;
  std::vector<const Mark*> modifiers;
  std::optional<Named> person;
  const Mark* head = nullptr;     // the last mark that is no modifier
  std::uint32_t last_origin = 0;  // index + 1 when the head is an origin
  bool former = false;
  bool international = false;  // "a regional peacekeeping force"

  // The likeliest origin; a seat that heads the phrase gives way to one before it.
  [[nodiscard]] const Origin* origin() const {
    const Origin* best = nullptr;
    for (const auto& one : origins) {
      const bool heads = last_origin != 0 && &one == &origins[last_origin - 1];
      if (heads && one.seat && best != nullptr && rank(*best) == 2) continue;
      const bool better = best == nullptr || rank(one) >= rank(*best);
      if (better && !one.country.empty()) best = &one;
    }
    return best;
  }

 private:
  static int rank(const Origin& one) { return one.weak ? 0 : one.place ? 1 : 2; }
};

}  // namespace chancery::entities
