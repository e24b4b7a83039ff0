#include "chancery/entities/knowledge.h"

namespace chancery::entities {

base::Expected<std::shared_ptr<const Knowledge>> Knowledge::load(const lexicon::DataFiles& data) {
  auto actors = lexicon::ActorLexicon::load(data);
  if (!actors) return std::unexpected(actors.error());
  auto agents = lexicon::AgentLexicon::load(data);
  if (!agents) return std::unexpected(agents.error());
  auto gazetteer = lexicon::Gazetteer::load(data);
  if (!gazetteer) return std::unexpected(gazetteer.error());
  auto words = WordLists::load(data);
  if (!words) return std::unexpected(words.error());
  return std::make_shared<const Knowledge>(Knowledge{std::move(*actors), std::move(*agents),
                                                     std::move(*gazetteer), std::move(*words)});
}

}  // namespace chancery::entities
