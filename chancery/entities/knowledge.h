// All that the room knows before it reads an article: actors, role nouns, places, small words.
// Immutable after load, shared by Linker and Resolver and among threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/entities/word_lists.h"
#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/agents.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/gazetteer.h"

namespace chancery::entities {

struct Knowledge {
  lexicon::ActorLexicon actors;
  lexicon::AgentLexicon agents;
  lexicon::Gazetteer gazetteer;
  WordLists words;

  // Who alone held an office of a country on a day; none when nobody or several did. As
  // ActorLexicon::holders, from an index: an article asks often.
  [[nodiscard]] std::optional<lexicon::ActorId> holder(std::string_view country,
                                                       std::string_view role, base::Day day) const;

  [[nodiscard]] static base::Expected<std::shared_ptr<const Knowledge>> load(
      const lexicon::DataFiles& data);

 private:
  struct Held {
    std::uint64_t office = 0;  // hash of country and role
    lexicon::ActorId actor{};
    std::uint32_t index = 0;  // into its offices
  };
  std::vector<Held> held_;  // by office
  void index_offices();
};

}  // namespace chancery::entities
