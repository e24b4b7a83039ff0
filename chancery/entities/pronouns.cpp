// The part of Discourse that ties pronouns to what was said before, or is said right after.
#include <algorithm>

#include "chancery/entities/discourse.h"
#include "chancery/entities/look_back.h"
#include "chancery/entities/quoted_speakers.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::Relation;

// "Armenia refused to free soldiers whom it had taken", "called on Eritrea to free the crew that it
// holds": who does what the pronoun's clause hangs on, or is to do it.
const Discourse::Seen* Discourse::seen_around(const RawMention& raw,
                                              const std::function<bool(const Seen&)>& fits) const {
  const auto fitting = [&](document::TokenId token) -> const Seen* {
    const auto found = seen_at_.find(token.value);
    if (found == seen_at_.end() || seen_[found->second].entities.size() != 1) return nullptr;
    return fits(seen_[found->second]) ? &seen_[found->second] : nullptr;
  };
  constexpr int kClauses = 8;
  auto clause = document_.head(raw.head);
  for (int step = 0; step < kClauses && clause.valid(); ++step) {
    const auto above = document_.head(clause);
    if (!above.valid()) return nullptr;
    const auto relation = document_.relation(clause);
    const bool infinitive = relation == Relation::kXcomp || relation == Relation::kAdvcl;
    const Seen* subject = nullptr;
    std::size_t looked = 0;
    for (const auto child : document_.children(above)) {
      if (child >= clause || child >= raw.head || ++looked > kLookBack) break;
      const auto role = document::base(document_.relation(child));
      if (role == Relation::kNsubj && subject == nullptr) subject = fitting(child);
      const bool bidden = role == Relation::kObj || role == Relation::kObl;
      if (!infinitive || !bidden || child < above || document_.xpos(clause) != "VB") continue;
      if (const Seen* one = fitting(child)) return one;
    }
    // "a clip of Ali saying that he had won"
    if (subject == nullptr && document_.relation(above) == Relation::kAcl &&
        document_.xpos(above) == "VBG" && document_.head(above) < above)
      subject = fitting(document_.head(above));
    if (subject != nullptr) return subject;
    clause = above;
  }
  return nullptr;
}

// "Lavrov told him": who does what is done to the pronoun, and so is not meant by it.
std::optional<EntityId> Discourse::own_subject(const RawMention& raw) const {
  const auto verb = document_.head(raw.head);
  if (document_.relation(raw.head) == Relation::kNmodPoss || raw.subject || !verb.valid())
    return std::nullopt;
  std::optional<EntityId> subject;
  std::size_t looked = 0;
  for (const auto child : document_.children(verb)) {
    if (++looked > kLookBack) break;
    if (document::base(document_.relation(child)) != Relation::kNsubj) continue;
    const auto found = seen_at_.find(child.value);
    if (found == seen_at_.end() || seen_[found->second].entities.size() != 1) continue;
    subject = final_id(seen_[found->second].entities.front());
  }
  return subject;
}

// "His spokesman said that he would not pay": he is whom the spokesman speaks for.
bool Discourse::speaks_for_another(const Seen& seen) const {
  return seen.raw->kind == RawKind::kNominal && seen.raw->head_word.starts_with("spokes") &&
         std::ranges::any_of(document_.children(seen.head), [&](document::TokenId token) {
           return document_.relation(token) == Relation::kNmodPoss;
         });
}

bool Discourse::may_be_called(EntityId id, char gender) const {
  const auto& known = known_[id.value];
  const auto& sectors = entities_[id.value].sectors;
  const bool nobody = known.surname.empty() && !sectors.empty() && sectors.front() == "UNK";
  return known.person && !known.plural && !nobody && (known.gender == 0 || known.gender == gender);
}

// "Ali's claim that he had won": whose claim it is.
const Discourse::Seen* Discourse::owner_of_claim(const RawMention& raw) const {
  const auto clause = document_.head(raw.head);
  if (!raw.subject || !clause.valid()) return nullptr;
  const auto noun = document_.head(clause);
  const auto relation = document_.relation(clause);
  if (!noun.valid() || document_.upos(noun) != document::Upos::kNoun ||
      (relation != Relation::kCcomp && relation != Relation::kAcl))
    return nullptr;
  bool that = false;
  for (const auto child : document_.children(clause))
    that = that || document_.relation(child) == Relation::kMark;
  for (const auto child : document_.children(noun)) {
    if (!that || child >= raw.head) break;
    if (document_.relation(child) != Relation::kNmodPoss) continue;
    const auto found = seen_at_.find(child.value);
    const bool one = found != seen_at_.end() && seen_[found->second].entities.size() == 1;
    return one ? &seen_[found->second] : nullptr;
  }
  return nullptr;
}

const Discourse::Seen* Discourse::person_meant(const RawMention& raw, char gender,
                                               std::optional<EntityId> speaker) const {
  const auto other = own_subject(raw);
  const auto fits = [&](const Seen& one) {
    if (one.entities.size() != 1 || is_set_apart(one.head, raw)) return false;
    const EntityId id = final_id(one.entities.front());
    return (!other || id != *other) && (!speaker || id != *speaker) && may_be_called(id, gender) &&
           !speaks_for_another(one);
  };
  if (const Seen* owner = owner_of_claim(raw); owner != nullptr && fits(*owner)) return owner;
  const auto clause = document_.head(raw.head);
  const bool told = raw.subject && clause.valid() &&
                    document_.relation(clause) == Relation::kCcomp;  // "Blair said he"
  if (told || document_.relation(raw.head) == Relation::kNmodPoss) {
    if (const Seen* doer = seen_around(raw, fits)) return doer;
  }
  // "'He met Brown.' She said": who speaks is not looked for among those spoken of.
  const Seen* seen = nullptr;
  if (!raw.quoted)
    seen = look_back(raw, 2, [&](const Seen& one) { return !one.quoted && fits(one); });
  return seen != nullptr ? seen : look_back(raw, 4, fits);
}

// What a sentence is about: 3 the subject of its main clause, 2 that of another or whose the
// subject is ("Ali's plan"), 0 what else it names.
int Discourse::standing_of(const RawMention& raw) const {
  if (!raw.subject) {
    const auto noun = document_.head(raw.head);
    const bool owner = raw.kind != RawKind::kPronoun && noun.valid() &&
                       document_.relation(raw.head) == Relation::kNmodPoss &&
                       document::base(document_.relation(noun)) == Relation::kNsubj;
    return owner ? 2 : 0;
  }
  constexpr int kSteps = 8;
  auto at = document_.head(raw.head);
  for (int step = 0; step < kSteps && at.valid(); ++step, at = document_.head(at)) {
    const auto relation = document_.relation(at);
    if (relation == Relation::kAdvcl || relation == Relation::kAclRelcl ||
        relation == Relation::kAcl)
      return 2;
  }
  return 3;
}

// "Kurds", "Republicans": names of many people.
bool Discourse::is_of_several(const RawMention& raw, const std::vector<EntityId>& entities) const {
  if (raw.plural) return true;
  if (raw.kind != RawKind::kActorName || raw.reading.modifier || entities.empty() ||
      !document_.xpos(raw.head).ends_with('S') || raw.tokens.length() != 1)
    return false;
  return raw.reading.kind == document::EntityKind::kNationality ||
         known_[entities.front().value].kind == lexicon::ActorKind::kParty;
}

// "Many voters said they would go": people that are not actors say so of themselves.
bool Discourse::is_told_by_others(const RawMention& raw) const {
  const auto clause = document_.head(raw.head);
  if (!raw.subject || !clause.valid() || document_.relation(clause) != Relation::kCcomp)
    return false;
  const auto verb = document_.head(clause);
  for (const auto child : document_.children(verb)) {
    if (child >= raw.head) break;
    if (document::base(document_.relation(child)) != Relation::kNsubj) continue;
    const auto below = document_.children(child);
    const bool many =
        document_.xpos(child) == "NNS" ||
        std::ranges::any_of(below, [&](auto of) {  // "a number of voters"
          return document_.relation(of) == Relation::kNmod && document_.xpos(of) == "NNS";
        });
    return many && !seen_at_.contains(child.value) &&
           std::ranges::none_of(below, [&](auto of) { return seen_at_.contains(of.value); });
  }
  return false;
}

// "Abe told reporters": who is told is not who acts next.
bool Discourse::is_audience(const Seen& seen) const {
  const auto& sectors = entities_[final_id(seen.entities.front()).value].sectors;
  return !seen.subject && !sectors.empty() && sectors.front() == "JRN";
}

// "Abe said he had met Omar and they agreed": two people named by name in the sentence, and no
// group.
std::vector<EntityId> Discourse::two_people_before(const RawMention& raw) const {
  std::vector<EntityId> people;
  if (!raw.subject) return people;
  for (auto i = seen_.size(); i-- > 0 && seen_[i].sentence == raw.sentence.value;) {
    const Seen& seen = seen_[i];
    if (seen.plural || !seen.joined.empty()) return {};
    const EntityId id = final_id(seen.entities.front());
    if (!known_[id.value].person || known_[id.value].surname.empty() || seen.modifier) continue;
    if (std::ranges::find(people, id) == people.end()) people.push_back(id);
  }
  if (people.size() != 2) return {};
  std::ranges::reverse(people);
  return people;
}

const Discourse::Seen* Discourse::group_meant(const RawMention& raw) const {
  const auto other = own_subject(raw);
  const auto clashes = [&](const Seen& seen) {
    return other && final_id(seen.entities.front()) == *other;
  };
  const auto acts_as_one = [&](const Seen& one) {
    return known_[final_id(one.entities.front()).value].organization;
  };
  // "The union said that they were planning a strike".
  if (raw.subject) {
    const Seen* doer = seen_around(raw, [&](const Seen& one) {
      return one.plural || !one.joined.empty() || acts_as_one(one);
    });
    if (doer != nullptr) return doer;
  }
  const Seen* seen = look_back(raw, 2, [&](const Seen& one) {
    return (one.plural || !one.joined.empty()) && !clashes(one) && !one.modifier &&
           !is_audience(one);
  });
  if (seen != nullptr) return seen;
  return look_back(
      raw, 1, [&](const Seen& one) { return one.subject && !clashes(one) && acts_as_one(one); });
}

const Discourse::Seen* Discourse::body_meant(const RawMention& raw) const {
  const auto other = own_subject(raw);
  const bool possessive = document_.relation(raw.head) == Relation::kNmodPoss;
  const auto fits = [&](const Seen& one) {
    const auto& known = known_[one.entities.front().value];
    return (known.state || known.organization) && !one.plural && !one.only_place && !one.modifier &&
           !(other && final_id(one.entities.front()) == *other);
  };
  if (const Seen* seen = seen_around(raw, fits)) return seen;
  return look_back(raw, 1,
                   [&](const Seen& one) { return fits(one) && (one.subject || possessive); });
}

std::vector<EntityId> Discourse::resolve_pronoun(const RawMention& raw) {
  if (raw.relative_to.valid()) {
    const auto found = seen_at_.find(raw.relative_to.value);
    return found == seen_at_.end() ? std::vector<EntityId>{} : seen_[found->second].entities;
  }
  const auto& words = knowledge_.words;
  const bool he = words.has(WordList::kHe, raw.head_word);
  const Seen* seen = nullptr;
  if (he || words.has(WordList::kShe, raw.head_word)) {
    const char gender = he ? 'm' : 'f';
    seen = person_meant(raw, gender, std::nullopt);
    if (seen != nullptr) known_[final_id(seen->entities.front()).value].gender = gender;
  } else if (raw.plural) {
    if (is_told_by_others(raw)) return {};
    if (auto both = two_people_before(raw); !both.empty()) return both;
    seen = group_meant(raw);
  } else {
    seen = body_meant(raw);
  }
  if (seen == nullptr) return {};
  auto found = seen->entities;
  if (raw.plural) found.insert(found.end(), seen->joined.begin(), seen->joined.end());
  return found;
}

// "Asked about his talks, Brown said": a pronoun in what opens the clause of a name is that name's.
void Discourse::bind_ahead(const RawMention& raw) {
  const bool name =
      raw.kind == RawKind::kPerson || (raw.kind == RawKind::kActorName && raw.reading.person);
  const auto verb = document_.head(raw.head);
  const auto at = seen_at_.find(raw.head.value);
  if (!name || !raw.subject || !verb.valid() || at == seen_at_.end() || raw.quoted) return;
  const EntityId id = final_id(seen_[at->second].entities.front());
  const auto opens = [&](document::TokenId token) {
    constexpr int kSteps = 12;
    for (int step = 0; step < kSteps && token.valid(); ++step) {
      const auto above = document_.head(token);
      if (above == verb) {
        const auto relation = document::base(document_.relation(token));
        return relation == Relation::kAdvcl || relation == Relation::kObl;
      }
      token = above;
    }
    return false;
  };
  const auto& words = knowledge_.words;
  for (auto i = at->second; i-- > 0 && seen_[i].sentence == raw.sentence.value;) {
    Seen& seen = seen_[i];
    const bool he = words.has(WordList::kHe, seen.raw->head_word);
    const bool she = words.has(WordList::kShe, seen.raw->head_word);
    if (seen.raw->kind != RawKind::kPronoun || seen.quoted || !(he || she) || !opens(seen.head) ||
        !may_be_called(id, he ? 'm' : 'f'))
      continue;
    seen.entities = {id};
  }
}

void Discourse::part_from_speakers() {
  const std::function<bool(document::TokenId)> is_person = [&](document::TokenId token) {
    const auto found = seen_at_.find(token.value);
    return found != seen_at_.end() && seen_[found->second].entities.size() == 1 &&
           known_[final_id(seen_[found->second].entities.front()).value].person;
  };
  for (const SpokenWords& words : spoken_words(document_, is_person)) {
    if (!words.speaker.valid() || !is_person(words.speaker) ||
        !holds_clause(document_, words.tokens))
      continue;
    const auto speaker = final_id(seen_[seen_at_.at(words.speaker.value)].entities.front());
    auto seen = std::ranges::partition_point(
        seen_, [&](const Seen& one) { return one.raw->tokens.first < words.tokens.first; });
    for (; seen != seen_.end() && seen->raw->tokens.first < words.tokens.last; ++seen) {
      const bool he = knowledge_.words.has(WordList::kHe, seen->raw->head_word);
      const bool she = knowledge_.words.has(WordList::kShe, seen->raw->head_word);
      if (seen->raw->kind != RawKind::kPronoun || !(he || she) || seen->entities.size() != 1 ||
          final_id(seen->entities.front()) != speaker)
        continue;
      const Seen* other = person_meant(*seen->raw, he ? 'm' : 'f', speaker);
      seen->entities = other != nullptr ? other->entities : std::vector<EntityId>{};
    }
  }
}

}  // namespace chancery::entities
