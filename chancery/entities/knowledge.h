// All that the room knows before it reads an article: actors, role nouns, places, small words.
// Immutable after load, shared by Linker and Resolver and among threads.
#pragma once

#include <memory>

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

  [[nodiscard]] static base::Expected<std::shared_ptr<const Knowledge>> load(
      const lexicon::DataFiles& data);
};

}  // namespace chancery::entities
