#include "chancery/entities/linker.h"

#include <algorithm>
#include <array>

#include "chancery/entities/discourse.h"
#include "chancery/entities/mention_finder.h"
#include "chancery/entities/place_finder.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::LayerKind;
using document::Mention;
using document::MentionId;
using document::MentionKind;

namespace {

MentionKind kind_of(RawKind kind) {
  switch (kind) {
    case RawKind::kActorName: case RawKind::kPerson: case RawKind::kOrganization: case RawKind::kPlace:
      return MentionKind::kName;
    case RawKind::kPronoun: return MentionKind::kPronoun;
    default: return MentionKind::kNominal;
  }
}

// Entities that have mentions, numbered anew in the order of their first mention.
std::vector<Entity> renumber(std::vector<Entity> entities, std::vector<Mention>& mentions,
                             const Discourse& discourse) {
  std::vector<EntityId> fresh(entities.size());
  std::vector<Entity> kept;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    std::vector<EntityId> ids;
    for (const EntityId old : discourse.entities_of(i)) {
      const EntityId id = discourse.final_id(old);
      if (!fresh[id.value].valid()) {
        fresh[id.value] = EntityId(kept.size());
        kept.push_back(std::move(entities[id.value]));
      }
      if (std::find(ids.begin(), ids.end(), fresh[id.value]) == ids.end()) ids.push_back(fresh[id.value]);
    }
    for (const EntityId id : ids) kept[id.value].mentions.push_back(MentionId(i));
    mentions[i].entities = std::move(ids);
  }
  return kept;
}

}  // namespace

base::Expected<Linker> Linker::load(const lexicon::DataFiles& data) {
  auto knowledge = Knowledge::load(data);
  if (!knowledge) return std::unexpected(knowledge.error());
  return Linker(std::move(*knowledge));
}

std::span<const LayerKind> Linker::needs() const {
  static constexpr std::array kNeeds = {LayerKind::kSentences, LayerKind::kTokens, LayerKind::kSyntax,
                                        LayerKind::kNames};
  return kNeeds;
}

std::span<const LayerKind> Linker::gives() const {
  static constexpr std::array kGives = {LayerKind::kMentions, LayerKind::kEntities, LayerKind::kPlaces};
  return kGives;
}

void Linker::annotate(document::Document& document, document::Workspace&) const {
  const auto day = document.published_day();
  const MarkedText text(document, *knowledge_);
  auto raw = MentionFinder(document, text, *knowledge_, day).find();
  Discourse discourse(document, text, *knowledge_, day);
  std::vector<Mention> mentions;
  mentions.reserve(raw.size());
  for (const auto& one : raw) {
    if (!discourse.resolve(one)) continue;
    Mention mention;
    mention.tokens = one.tokens;
    mention.head = one.head;
    mention.span = document.span_of(one.tokens);
    mention.kind = kind_of(one.kind);
    mention.only_place = one.only_place;
    mentions.push_back(std::move(mention));
  }
  auto places = find_places(document, text, *knowledge_, discourse.countries());
  auto entities = renumber(discourse.finish(), mentions, discourse);
  document.mentions.write(std::move(mentions), "linker");
  document.entities.write(std::move(entities), "linker");
  document.places.write(std::move(places), "linker");
}

}  // namespace chancery::entities
