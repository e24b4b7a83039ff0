#include "chancery/entities/linker.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "chancery/entities/discourse.h"
#include "chancery/entities/mention_finder.h"
#include "chancery/entities/place_finder.h"
#include "chancery/entities/presumed_day.h"
#include "chancery/entities/quoted_speakers.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::LayerKind;
using document::Mention;
using document::MentionId;
using document::MentionKind;

namespace {

constexpr std::size_t kArticle = 8;  // sentences; a shorter text may leave countries unsaid

MentionKind kind_of(RawKind kind) {
  switch (kind) {
    case RawKind::kActorName:
    case RawKind::kPerson:
    case RawKind::kOrganization:
    case RawKind::kPlace:
      return MentionKind::kName;
    case RawKind::kPronoun:
      return MentionKind::kPronoun;
    default:
      return MentionKind::kNominal;
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
      if (std::find(ids.begin(), ids.end(), fresh[id.value]) == ids.end())
        ids.push_back(fresh[id.value]);
    }
    for (const EntityId id : ids) kept[id.value].mentions.push_back(MentionId(i));
    mentions[i].entities = std::move(ids);
  }
  return kept;
}

// The countries that the text names, the most named first; a party or leader of one counts half.
std::vector<std::string> named_countries(const MarkedText& text, const Knowledge& knowledge) {
  std::map<std::string_view, int> counts;
  for (const auto& mark : text.marks()) {
    if (mark.kind != MarkKind::kActor) continue;
    const auto& actor = knowledge.actors[mark.candidates.front().actor];
    const bool state =
        actor.kind == lexicon::ActorKind::kState || actor.kind == lexicon::ActorKind::kSeat;
    const bool alone =
        mark.candidates.size() == 1 && mark.candidates.front().form != lexicon::NameForm::kSurname;
    if ((state || alone) && !actor.country.empty()) counts[actor.country] += state ? 2 : 1;
  }
  std::vector<std::pair<int, std::string>> sorted;
  for (const auto& [country, count] : counts) sorted.emplace_back(-count, country);
  std::sort(sorted.begin(), sorted.end());
  std::vector<std::string> countries;
  for (auto& [count, country] : sorted) countries.push_back(std::move(country));
  return countries;
}

// "Paris, Texas": the gazetteer's reading of a place in its text wins over the name alone.
void place_in_text(std::vector<RawMention>& raw,
                   const std::vector<document::PlaceMention>& places) {
  std::unordered_map<std::uint32_t, const document::Place*> at;
  for (const auto& mention : places) at[mention.tokens.first.value] = &mention.place;
  for (auto& one : raw) {
    const bool seat = one.kind == RawKind::kActorName && one.reading.seat;
    const bool misread = (one.kind == RawKind::kPerson || one.kind == RawKind::kOrganization) &&
                         !one.title && one.tokens.length() <= 2;
    if (one.kind != RawKind::kPlace && !seat && !misread) continue;
    const auto found = at.find(one.tokens.first.value);
    if (found == at.end() || found->second->country.empty()) continue;
    if (misread) {  // "Dnepropetrovsk" that the reader took for a person
      one.kind = RawKind::kPlace;
      one.reading = Reading{};
      one.reading.kind = document::EntityKind::kPlace;
      one.reading.city = true;
      one.reading.country = found->second->country;
      one.reading.why = "place in " + found->second->country;
      continue;
    }
    if (found->second->country == one.reading.country) continue;
    one.reading.country = found->second->country;
    if (!seat || one.reading.country.size() != 3) continue;
    one.kind = RawKind::kPlace;
    one.reading.actor.reset();
    one.reading.seat = one.reading.state = false;
    one.reading.city = true;
  }
}

}  // namespace

base::Expected<Linker> Linker::load(const lexicon::DataFiles& data) {
  auto knowledge = Knowledge::load(data);
  if (!knowledge) return std::unexpected(knowledge.error());
  return Linker(std::move(*knowledge));
}

std::span<const LayerKind> Linker::needs() const {
  static constexpr std::array kNeeds = {LayerKind::kSentences, LayerKind::kTokens,
                                        LayerKind::kSyntax, LayerKind::kNames};
  return kNeeds;
}

std::span<const LayerKind> Linker::gives() const {
  static constexpr std::array kGives = {LayerKind::kMentions, LayerKind::kEntities,
                                        LayerKind::kPlaces};
  return kGives;
}

void Linker::annotate(document::Document& document, document::Workspace&) const {
  MarkedText text(document, *knowledge_);
  text.hear_acronyms(*knowledge_);
  const auto published = document.published_day();
  const auto day = published ? published : presumed_day(text, *knowledge_);
  const auto countries = named_countries(text, *knowledge_);
  if (document.sentences.get().size() >= kArticle) text.drop_strangers(*knowledge_, countries, day);
  auto raw = MentionFinder(document, text, *knowledge_, day, countries).find();
  auto places = find_places(document, text, *knowledge_, countries);
  place_in_text(raw, places);
  Discourse discourse(document, text, *knowledge_, day, published.has_value());
  std::vector<Mention> mentions;
  mentions.reserve(raw.size());
  for (const auto& one : raw) {
    if (!discourse.resolve(one)) continue;
    discourse.bind_ahead(one);
    Mention mention;
    mention.tokens = one.tokens;
    mention.head = one.head;
    mention.span = document.span_of(one.tokens);
    mention.kind = kind_of(one.kind);
    mention.only_place = one.only_place;
    mentions.push_back(std::move(mention));
  }
  discourse.part_from_speakers();
  auto entities = renumber(discourse.finish(), mentions, discourse);
  add_quoted_speakers(document, mentions, entities);
  document.mentions.write(std::move(mentions), "linker");
  document.entities.write(std::move(entities), "linker");
  document.places.write(std::move(places), "linker");
}

}  // namespace chancery::entities
