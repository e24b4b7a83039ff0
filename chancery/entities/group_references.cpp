// The part of Discourse that ties pairs, groups and bodies to what was named: "the two leaders",
// "both sides", "the alliance", "the Commission"; and what a pronoun cannot stand for.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/discourse.h"
#include "chancery/entities/look_back.h"

namespace chancery::entities {

using document::EntityId;
using document::Relation;

namespace {

constexpr std::size_t kStateLookBack = 24;

}  // namespace

// The states named last; with `bodies` also international organisations: "both sides".
std::vector<EntityId> Discourse::last_states(std::size_t count, bool bodies) const {
  std::vector<EntityId> found;
  const auto first =
      state_order_.size() > kStateLookBack ? state_order_.size() - kStateLookBack : 0;
  for (auto i = state_order_.size(); i-- > first && found.size() < count;) {
    const EntityId id = state_order_[i];
    if (!known_[id.value].state && !bodies) continue;
    if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
  }
  return found;
}

// The people named last, each once, the latest first; with `officials` only those of a state.
std::vector<EntityId> Discourse::last_people(std::size_t count, bool officials) const {
  std::vector<EntityId> found;
  const auto first = seen_.size() > kLookBack ? seen_.size() - kLookBack : 0;
  for (auto i = seen_.size(); i-- > first && found.size() < count;) {
    for (const EntityId one : seen_[i].entities) {
      const EntityId id = final_id(one);
      const auto& known = known_[id.value];
      const bool fits = known.person && !known.plural && !known.surname.empty() &&
                        (!officials || official(entities_[id.value].sectors));
      if (fits && found.size() < count && std::find(found.begin(), found.end(), id) == found.end())
        found.push_back(id);
    }
  }
  return found;
}

// "the two leaders", "both", "the two": people or states, whichever were named last.
std::vector<EntityId> Discourse::resolve_pair(const RawMention& raw) const {
  const auto& words = knowledge_.words;
  const auto count = static_cast<std::size_t>(raw.count);
  const bool state = words.has(WordList::kStateNoun, raw.head_word);
  const bool people = words.has(WordList::kPersonGroup, raw.head_word);
  std::vector<EntityId> persons;
  std::vector<EntityId> states;
  if (people) persons = last_people(count, false);
  if (state || !people || raw.head_word == "two")
    states = last_states(count, words.has(WordList::kPartyNoun, raw.head_word));
  const auto last = [&](const std::vector<EntityId>& ids) {
    return ids.size() == count ? known_[ids.front().value].last_seen : 0;
  };
  auto pair = last(persons) > 0 && (last(persons) >= last(states) || raw.head_word != "two")
                  ? persons
                  : states;
  if (pair.size() != count) return {};
  std::reverse(pair.begin(), pair.end());
  return pair;
}

// Whether an organisation may be called by this noun once it was named: NATO "the alliance".
bool Discourse::is_called(const Known& known, std::string_view noun) const {
  const auto& words = knowledge_.words;
  if (!known.kind) {  // "Fighters of the Southern Front": "the group"
    return known.plural && words.has(WordList::kArmed, known.head_word) &&
           words.has(WordList::kCalledGroup, noun);
  }
  switch (*known.kind) {
    case lexicon::ActorKind::kCompany:
      return words.has(WordList::kCalledCompany, noun);
    case lexicon::ActorKind::kMedia:
      return words.has(WordList::kCalledMedia, noun);
    case lexicon::ActorKind::kOrganisation:
      return words.has(WordList::kCalledOrganisation, noun);
    case lexicon::ActorKind::kGroup:
      return words.has(WordList::kCalledGroup, noun);
    case lexicon::ActorKind::kParty:
      return words.has(WordList::kCalledParty, noun);
    case lexicon::ActorKind::kAgency:
      return words.has(WordList::kCalledAgency, noun);
    case lexicon::ActorKind::kInstitution:
      return words.has(WordList::kCalledInstitution, noun);
    default:
      return false;
  }
}

// "the Commission", "the Authority": the body named last whose name ends so.
std::optional<EntityId> Discourse::named_by_last_word(const RawMention& raw) const {
  if (raw.tokens.length() != 1 || !raw.reading.country.empty()) return std::nullopt;
  const auto before = raw.tokens.first.value;
  const auto& lower = text_[before].lower;
  if (before == 0 || text_[before - 1].lower != "the" || lower == text_[before].form)
    return std::nullopt;
  const auto first = seen_.size() > kLookBack ? seen_.size() - kLookBack : 0;
  for (auto i = seen_.size(); i-- > first;) {
    if (seen_[i].entities.size() != 1 || seen_[i].raw->kind == RawKind::kNominal) continue;
    const EntityId id = final_id(seen_[i].entities.front());
    const auto& known = known_[id.value];
    const auto& name = entities_[id.value].name;
    if (known.organization && !known.plural && base::to_lower(name).ends_with(" " + lower))
      return id;
  }
  return std::nullopt;
}

// "the bloc", "the company", "the ministry": the organisation named last that may be called so.
std::vector<EntityId> Discourse::resolve_called(const RawMention& raw) const {
  const bool state = knowledge_.words.has(WordList::kStateNoun, raw.head_word);
  const Seen* seen = look_back(raw, 4, [&](const Seen& one) {
    if (one.entities.size() != 1) return false;
    const auto& known = known_[final_id(one.entities.front()).value];
    if (state && known.state) return true;
    if (one.only_place) return false;
    if (!known.organization || known.plural)
      return known.organization && is_called(known, raw.head_word);
    const bool open = !known.kind;  // no entry says what it is
    const auto& name = entities_[final_id(one.entities.front()).value].name;
    const bool other = open && knowledge_.words.has(WordList::kOrganizationNoun, known.head_word);
    // "the Southern Front": "the group"
    const bool kindred = open && knowledge_.words.has(WordList::kCalledGroup, known.head_word) &&
                         knowledge_.words.has(WordList::kCalledGroup, raw.head_word);
    return known.head_word == raw.head_word || is_called(known, raw.head_word) || kindred ||
           (open && !other && !name.empty() && base::is_upper(base::decode_at(name, 0).value));
  });
  if (seen == nullptr) return {};
  return seen->entities;
}

std::vector<EntityId> Discourse::resolve_group(const RawMention& raw) {
  const auto& words = knowledge_.words;
  if (raw.countries.size() > 1) {
    std::vector<EntityId> several;
    for (const auto& country : raw.countries) several.push_back(of_country(country));
    return several;
  }
  if (raw.count >= 2 && raw.definite && raw.reading.country.empty()) {
    if (auto pair = resolve_pair(raw); !pair.empty()) return pair;
  }
  if (!raw.plural && raw.bare && raw.definite) {
    if (auto called = resolve_called(raw); !called.empty()) return called;
  }
  if (raw.head_word == "two") return {};
  const bool vague = words.has(WordList::kGroupNoun, raw.head_word) && raw.plural;
  const bool speaks = !raw.reading.sectors.empty() || !raw.reading.country.empty();
  if (!vague && !speaks) return {};
  const EntityId id = open_group(raw, raw.reading, raw.reading.country);
  // "the government": of the country that the article is about, if it is about one.
  const bool self = !raw.plural && raw.definite && words.has(WordList::kSelf, raw.head_word);
  if (self && raw.reading.country.empty()) known_[id.value].borrows = true;
  return {id};
}

// "Asked if the mayor would go, he replied": the one who is asked is another. "As foreign minister
// he signed": the office is his, and no one before him.
bool Discourse::is_set_apart(document::TokenId head, const RawMention& pronoun) const {
  const auto verb = document_.head(pronoun.head);
  if (!pronoun.subject || !verb.valid() || head > pronoun.head) return false;
  auto at = head;
  constexpr int kSteps = 12;
  for (int step = 0; step < kSteps && at.valid(); ++step) {
    const auto above = document_.head(at);
    if (above == verb && at < pronoun.head) {
      if (document_.relation(at) == Relation::kAdvcl)
        return document_.xpos(at) == "VBN" && document_.lemma(at) == "ask";
      if (at != head || document::base(document_.relation(at)) != Relation::kObl) return false;
      for (const auto child : document_.children(at)) {
        if (child >= at) break;
        if (base::to_lower(document_.form(child)) == "as") return true;
      }
      return false;
    }
    at = above;
  }
  return false;
}

}  // namespace chancery::entities
