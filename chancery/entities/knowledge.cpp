#include "chancery/entities/knowledge.h"

#include <algorithm>

#include "chancery/base/hash.h"

namespace chancery::entities {

namespace {

std::uint64_t office_key(std::string_view country, std::string_view role) {
  return base::fnv1a(role, base::fnv1a(" ", base::fnv1a(country)));
}

}  // namespace

base::Expected<std::shared_ptr<const Knowledge>> Knowledge::load(const lexicon::DataFiles& data) {
  auto actors = lexicon::ActorLexicon::load(data);
  if (!actors) return std::unexpected(actors.error());
  auto agents = lexicon::AgentLexicon::load(data);
  if (!agents) return std::unexpected(agents.error());
  auto gazetteer = lexicon::Gazetteer::load(data);
  if (!gazetteer) return std::unexpected(gazetteer.error());
  auto words = WordLists::load(data);
  if (!words) return std::unexpected(words.error());
  auto knowledge = std::make_shared<Knowledge>();
  knowledge->actors = std::move(*actors);
  knowledge->agents = std::move(*agents);
  knowledge->gazetteer = std::move(*gazetteer);
  knowledge->words = std::move(*words);
  knowledge->index_offices();
  return knowledge;
}

void Knowledge::index_offices() {
  const auto& all = actors.actors();
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    for (std::uint32_t office = 0; office < all[i].offices.size(); ++office) {
      const auto& held = all[i].offices[office];
      if (!held.term.bounded()) continue;
      held_.push_back({office_key(held.country, held.role), lexicon::ActorId{i}, office});
    }
  }
  std::stable_sort(held_.begin(), held_.end(),
                   [](const Held& a, const Held& b) { return a.office < b.office; });
}

std::optional<lexicon::ActorId> Knowledge::holder(std::string_view country, std::string_view role,
                                                  base::Day day) const {
  const auto key = office_key(country, role);
  auto at =
      std::lower_bound(held_.begin(), held_.end(), key,
                       [](const Held& held, std::uint64_t wanted) { return held.office < wanted; });
  std::optional<lexicon::ActorId> found;
  for (; at != held_.end() && at->office == key; ++at) {
    const auto& office = actors[at->actor].offices[at->index];
    if (office.country != country || office.role != role || !office.term.covers(day)) continue;
    if (found && *found != at->actor) return std::nullopt;
    found = at->actor;
  }
  return found;
}

}  // namespace chancery::entities
