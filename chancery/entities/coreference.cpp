// The part of Discourse that ties nominal phrases, groups and pronouns to what was said before.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/discourse.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::EntityKind;
using document::Relation;
using document::ResolvedBy;

namespace {

constexpr std::size_t kLookBack = 64;  // mentions
constexpr std::size_t kStateLookBack = 24;

bool official(const std::vector<std::string>& sectors) {
  return !sectors.empty() &&
         (sectors.front() == "GOV" || sectors.front() == "LEG" || sectors.front() == "MIL");
}

std::string last_role_word(std::string_view role) {
  const auto blank = role.find_last_of(' ');
  return base::to_lower(
      std::string(blank == std::string_view::npos ? role : role.substr(blank + 1)));
}

}  // namespace

// The nearest mention before `raw` that fits, no more than `sentences` back; subjects of a sentence
// come before its other mentions, and what stands outside quotation marks before what stands
// inside.
template <class Fits>
const Discourse::Seen* Discourse::look_back(const RawMention& raw, std::uint32_t sentences,
                                            Fits fits) const {
  const auto first = seen_.size() > kLookBack ? seen_.size() - kLookBack : 0;
  const Seen* best = nullptr;
  int best_rank = -1;
  std::uint32_t sentence = raw.sentence.value;
  for (auto i = seen_.size(); i-- > first;) {
    const Seen& seen = seen_[i];
    if (seen.sentence + sentences < raw.sentence.value) break;
    if (seen.sentence != sentence) {
      if (best != nullptr) break;
      sentence = seen.sentence;
    }
    if (seen.head >= raw.head && seen.sentence == raw.sentence.value) continue;
    if (!fits(seen)) continue;
    const int rank = (seen.subject ? 2 : 0) + (seen.quoted && !raw.quoted ? 0 : 4);
    if (rank >= best_rank) {
      best = &seen;
      best_rank = rank;
    }
  }
  return best;
}

std::optional<EntityId> Discourse::subject_person(const RawMention& raw) const {
  const Seen* seen = look_back(raw, 2, [&](const Seen& one) {
    return one.entities.size() == 1 && known_[one.entities.front().value].person;
  });
  if (seen == nullptr) return std::nullopt;
  return seen->entities.front();
}

std::vector<EntityId> Discourse::last_of(std::string_view head_word, std::string_view country,
                                         std::size_t count) const {
  std::vector<EntityId> found;
  const auto list = of_role_word_.find(std::string(head_word));
  if (list == of_role_word_.end()) return found;
  const auto& ids = list->second;
  const auto first = ids.size() > 16 ? ids.size() - 16 : 0;
  for (auto i = ids.size(); i-- > first;) {
    const EntityId id = final_id(ids[i]);
    if (!country.empty() && entities_[id.value].country != country) continue;
    if (std::find(found.begin(), found.end(), id) == found.end()) found.push_back(id);
  }
  std::stable_sort(found.begin(), found.end(), [&](EntityId a, EntityId b) {
    return known_[a.value].last_seen > known_[b.value].last_seen;
  });
  if (found.size() > count) found.resize(count);
  return found;
}

std::vector<EntityId> Discourse::last_states(std::size_t count) const {
  std::vector<EntityId> found;
  const auto first =
      state_order_.size() > kStateLookBack ? state_order_.size() - kStateLookBack : 0;
  for (auto i = state_order_.size(); i-- > first && found.size() < count;) {
    if (std::find(found.begin(), found.end(), state_order_[i]) == found.end())
      found.push_back(state_order_[i]);
  }
  return found;
}

// Who holds the office on the article's day, when exactly one does.
std::optional<EntityId> Discourse::holder(const std::string& country, const std::string& role) {
  if (!day_ || country.empty() || role.empty()) return std::nullopt;
  const auto actor = knowledge_.holder(country, role, *day_);
  if (!actor) return std::nullopt;
  Reading reading;
  reading.kind = EntityKind::kPerson;
  reading.person = true;
  reading.why = role + " of " + country + " at the article's date";
  return of_entry(*actor, reading);
}

EntityId Discourse::open_group(const RawMention& raw, const Reading& reading,
                               const std::string& country) {
  const std::string name = text_.join(raw.tokens.first.value, raw.tokens.last.value);
  const std::string key = "phrase:" + country + ":" + base::fold(name.substr(0, 120));
  if (const auto found = by_name(key)) return *found;
  Entity entity;
  entity.name = name;
  entity.kind = reading.kind == EntityKind::kNationality ? EntityKind::kNationality
                : raw.plural                             ? EntityKind::kGroup
                                                         : reading.kind;
  entity.country = country;
  entity.sectors = reading.sectors;
  entity.role = reading.role;
  entity.why = reading.why;
  entity.resolved_by = reading.by;
  if (entity.resolved_by == ResolvedBy::kNone && !country.empty())
    entity.resolved_by = ResolvedBy::kDemonym;
  Known known;
  known.person = entity.kind == EntityKind::kPerson;
  known.plural = raw.plural;
  known.organization =
      entity.kind == EntityKind::kOrganization || entity.kind == EntityKind::kGroup;
  known.head_word = raw.head_word;
  const EntityId id = open(std::move(entity), std::move(known));
  of_name_.emplace(key, id);
  auto& list = of_role_word_[raw.head_word];
  if (list.empty() || list.back() != id) list.push_back(id);
  return id;
}

// "the Ukrainian representative": the Ukrainian official named last, no more than three sentences
// back.
std::optional<EntityId> Discourse::named_official(const RawMention& raw) const {
  if (raw.reading.country.empty() || raw.reading.kind != EntityKind::kPerson) return std::nullopt;
  if (!knowledge_.words.has(WordList::kGeneralRole, raw.head_word)) return std::nullopt;
  const Seen* seen = look_back(raw, 3, [&](const Seen& one) {
    if (one.entities.size() != 1) return false;
    const EntityId id = final_id(one.entities.front());
    const auto& entity = entities_[id.value];
    return entity.kind == EntityKind::kPerson && entity.country == raw.reading.country &&
           official(entity.sectors) && !known_[id.value].surname.empty();
  });
  if (seen == nullptr) return std::nullopt;
  return final_id(seen->entities.front());
}

// "the minister", "the Danish foreign minister": someone named before, else who held the office.
std::optional<EntityId> Discourse::told_person(const RawMention& raw) {
  const Reading& reading = raw.reading;
  const std::string role_word = reading.role.empty() ? raw.head_word : last_role_word(reading.role);
  for (const auto& word : {raw.head_word, role_word}) {
    for (const EntityId id : last_of(word, reading.country, 4)) {
      // A role with more words must be the same one: the defence minister is not the foreign
      // minister.
      const auto& role = entities_[id.value].role;
      if (role.empty() || role.ends_with(reading.role) || reading.role.ends_with(role)) return id;
    }
    if (word == role_word) break;
  }
  if (reading.kind != EntityKind::kPerson) return std::nullopt;
  if (const auto id = holder(reading.country, reading.role)) {
    learn_role_word(*id, raw.head_word);
    return id;
  }
  return named_official(raw);
}

std::vector<EntityId> Discourse::resolve_nominal(const RawMention& raw) {
  if (raw.countries.size() > 1) {
    std::vector<EntityId> several;
    for (const auto& country : raw.countries)
      several.push_back(open_group(raw, raw.reading, country));
    return several;
  }
  const Reading& reading = raw.reading;
  const bool told = raw.definite && !reading.former;
  if (raw.plural && raw.count >= 2 && raw.definite) {
    auto pair = last_of(raw.head_word, reading.country, static_cast<std::size_t>(raw.count));
    if (pair.size() < static_cast<std::size_t>(raw.count)) {
      pair.clear();  // "the two ministers": a secretary of state is one as well
      const auto first = seen_.size() > kLookBack ? seen_.size() - kLookBack : 0;
      for (auto i = seen_.size();
           i-- > first && pair.size() < static_cast<std::size_t>(raw.count);) {
        for (const EntityId one : seen_[i].entities) {
          const EntityId id = final_id(one);
          const bool fits = known_[id.value].person && official(entities_[id.value].sectors);
          if (fits && std::find(pair.begin(), pair.end(), id) == pair.end()) pair.push_back(id);
        }
      }
    }
    if (pair.size() == static_cast<std::size_t>(raw.count)) {
      std::reverse(pair.begin(), pair.end());
      return pair;
    }
  }
  if (!raw.plural && told) {
    if (const auto id = told_person(raw)) return {*id};
  }
  if (raw.plural && told && raw.bare && reading.country.empty()) {
    const auto same = last_of(raw.head_word, {}, 1);
    if (!same.empty() && known_[same.front().value].plural) return same;
  }
  // "the government", "police": of the country that was last named.
  std::string country = reading.country;
  Reading borrowed = reading;
  const bool domestic =
      (raw.definite || (reading.collective && raw.bare)) && reading.kind != EntityKind::kOther;
  if (country.empty() && domestic && !reading.weak && official(reading.sectors)) {
    if (!last_country_.empty()) {
      country = last_country_;
      borrowed.by = ResolvedBy::kCoreference;
      borrowed.why += "; the text last named " + country;
    }
  }
  const EntityId id = open_group(raw, borrowed, country);
  if (country.empty() && domestic && !reading.weak) known_[id.value].borrows = true;
  if (known_[id.value].person) learn_role(id, reading.role);
  return {id};
}

std::vector<EntityId> Discourse::resolve_group(const RawMention& raw) {
  const auto& words = knowledge_.words;
  const bool state = words.has(WordList::kStateNoun, raw.head_word);
  if (raw.countries.size() > 1) {
    std::vector<EntityId> several;
    for (const auto& country : raw.countries) several.push_back(of_country(country));
    return several;
  }
  if (state && raw.count >= 2 && raw.definite && raw.reading.country.empty()) {
    auto pair = last_states(static_cast<std::size_t>(raw.count));
    if (pair.size() == static_cast<std::size_t>(raw.count)) {
      std::reverse(pair.begin(), pair.end());
      return pair;
    }
  }
  if (!raw.plural && raw.bare && raw.definite) {
    const Seen* seen = look_back(raw, 3, [&](const Seen& one) {
      if (one.entities.size() != 1) return false;
      const auto& known = known_[one.entities.front().value];
      if (state && known.state) return true;
      return known.organization && !known.plural &&
             (known.head_word == raw.head_word || raw.head_word == "group" ||
              raw.head_word == "organization" || raw.head_word == "organisation" ||
              raw.head_word == "body");
    });
    if (seen != nullptr) return seen->entities;
  }
  const bool vague = words.has(WordList::kGroupNoun, raw.head_word) && raw.plural;
  const bool speaks = !raw.reading.sectors.empty() || !raw.reading.country.empty();
  if (!vague && !speaks) return {};
  return {open_group(raw, raw.reading, raw.reading.country)};
}

// "his Russian counterpart": the same office in the other country.
std::vector<EntityId> Discourse::resolve_counterpart(const RawMention& raw) {
  const auto owner = subject_person(raw);
  if (!owner) return {};
  const Entity own = entities_[owner->value];
  std::vector<std::string> countries = raw.countries;
  if (countries.empty()) countries.push_back(raw.reading.country);
  std::vector<EntityId> found;
  for (const auto& country : countries) {
    if (country == own.country && !country.empty()) continue;
    const auto known = last_of(last_role_word(own.role), country, 2);
    const auto other =
        std::find_if(known.begin(), known.end(), [&](EntityId id) { return id != *owner; });
    if (other != known.end() && !country.empty()) {
      found.push_back(*other);
      continue;
    }
    if (const auto id = holder(country, own.role)) {
      found.push_back(*id);
      continue;
    }
    Reading reading = raw.reading;
    reading.kind = EntityKind::kPerson;
    reading.sectors = own.sectors;
    reading.role = own.role;
    reading.by = ResolvedBy::kCoreference;
    reading.why = "counterpart of " + own.name.substr(0, 80);
    found.push_back(open_group(raw, reading, country));
    learn_role(found.back(), own.role);
  }
  return found;
}

std::vector<EntityId> Discourse::resolve_pronoun(const RawMention& raw) {
  if (raw.relative_to.valid()) {
    const auto found = seen_at_.find(raw.relative_to.value);
    return found == seen_at_.end() ? std::vector<EntityId>{} : seen_[found->second].entities;
  }
  const auto& words = knowledge_.words;
  const bool he = words.has(WordList::kHe, raw.head_word);
  const bool she = words.has(WordList::kShe, raw.head_word);
  const bool possessive = document_.relation(raw.head) == Relation::kNmodPoss;
  const auto verb = document_.head(raw.head);
  // "Lavrov told him": not the subject of the same verb, wherever else it was named.
  std::optional<EntityId> own_subject;
  if (!possessive && !raw.subject && verb.valid()) {
    std::size_t looked = 0;
    for (const auto child : document_.children(verb)) {
      if (++looked > kLookBack) break;
      if (document::base(document_.relation(child)) != Relation::kNsubj) continue;
      const auto found = seen_at_.find(child.value);
      if (found == seen_at_.end() || seen_[found->second].entities.size() != 1) continue;
      own_subject = final_id(seen_[found->second].entities.front());
    }
  }
  const auto clashes = [&](const Seen& seen) {
    return own_subject && final_id(seen.entities.front()) == *own_subject;
  };
  const Seen* seen = nullptr;
  if (he || she) {
    const char gender = he ? 'm' : 'f';
    seen = look_back(raw, 4, [&](const Seen& one) {
      if (one.entities.size() != 1 || clashes(one)) return false;
      const auto& known = known_[final_id(one.entities.front()).value];
      const auto& sectors = entities_[final_id(one.entities.front()).value].sectors;
      const bool nobody = known.surname.empty() && !sectors.empty() && sectors.front() == "UNK";
      return known.person && !known.plural && !nobody &&
             (known.gender == 0 || known.gender == gender);
    });
    if (seen != nullptr) known_[final_id(seen->entities.front()).value].gender = gender;
  } else if (raw.plural) {
    seen = look_back(raw, 2, [&](const Seen& one) {
      return (one.plural || !one.joined.empty()) && !clashes(one) && !one.modifier;
    });
    if (seen == nullptr) {
      seen = look_back(raw, 1, [&](const Seen& one) {
        return one.subject && !clashes(one) && known_[one.entities.front().value].organization;
      });
    }
  } else {
    seen = look_back(raw, 1, [&](const Seen& one) {
      const auto& known = known_[one.entities.front().value];
      const bool fits =
          (known.state || known.organization) && !one.plural && !one.only_place && !one.modifier;
      return fits && !clashes(one) && (one.subject || possessive);
    });
  }
  if (seen == nullptr) return {};
  auto found = seen->entities;
  if (raw.plural) found.insert(found.end(), seen->joined.begin(), seen->joined.end());
  return found;
}

}  // namespace chancery::entities
