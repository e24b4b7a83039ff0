// The part of Discourse that ties nominal phrases to what was said before.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/discourse.h"
#include "chancery/entities/look_back.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::EntityKind;
using document::Relation;
using document::ResolvedBy;

namespace {

constexpr std::size_t kFarMore = 4;  // times as many mentions

std::string last_role_word(std::string_view role) {
  const auto blank = role.find_last_of(' ');
  return base::to_lower(
      std::string(blank == std::string_view::npos ? role : role.substr(blank + 1)));
}

}  // namespace

// "Chad Cuban … Cuban said": a lone word that acts like one person, where someone was named so in
// full, is no state and no people.
std::optional<EntityId> Discourse::person_called_so(const RawMention& raw) const {
  const auto at = raw.tokens.first.value;
  const bool name = raw.kind == RawKind::kActorName || raw.kind == RawKind::kOrganization ||
                    raw.kind == RawKind::kPlace;
  if (!name || !raw.subject || raw.reading.person || raw.tokens.length() != 1 ||
      document_.xpos(raw.head).ends_with('S') ||
      (at > 0 && knowledge_.words.has(WordList::kDeterminer, text_[at - 1].lower)))
    return std::nullopt;
  const auto found = of_surname_.find(base::fold(text_[at].lower));
  if (found == of_surname_.end()) return std::nullopt;
  const EntityId id = final_id(found->second);
  const bool in_full = known_[id.value].person && entities_[id.value].knowledge_id.empty() &&
                       entities_[id.value].name.find(' ') != std::string::npos;
  return in_full ? std::optional(id) : std::nullopt;
}

// "'Bruno has been a friend,' Brandt said" of Bruno Holmquist: people speak of others by first
// names.
std::optional<EntityId> Discourse::person_of_first_name(const RawMention& raw) const {
  const bool person =
      raw.kind == RawKind::kPerson || (raw.kind == RawKind::kActorName && raw.surname_only);
  if (!raw.quoted || !person || raw.tokens.length() != 1 || raw.title) return std::nullopt;
  const std::string key = base::fold(text_[raw.tokens.first.value].lower);
  if (of_surname_.contains(key) || titled_namesake(key, raw)) return std::nullopt;
  const auto found = of_first_name_.find(key);
  if (found == of_first_name_.end() || !found->second.valid()) return std::nullopt;
  return final_id(found->second);
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

// Who holds the office on the article's day, when exactly one does.
std::optional<EntityId> Discourse::holder(const std::string& country, const std::string& role) {
  if (!dated_ || !day_ || country.empty() || role.empty()) return std::nullopt;
  auto actor = knowledge_.holder(country, role, *day_);
  if (!actor && role == "prime minister") actor = knowledge_.holder(country, "chancellor", *day_);
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
std::optional<EntityId> Discourse::told_person(const RawMention& raw, const Reading& reading) {
  const std::string role_word = reading.role.empty() ? raw.head_word : last_role_word(reading.role);
  for (const auto& word : {raw.head_word, role_word}) {
    std::optional<EntityId> meant;
    for (const EntityId id : last_of(word, reading.country, 4)) {
      // A role with more words must be the same one: the defence minister is not the foreign
      // minister.
      const auto& role = entities_[id.value].role;
      const bool rank = knowledge_.words.has(WordList::kAnyRank, raw.head_word);
      if (!rank && !role.empty() && !role.ends_with(reading.role) && !reading.role.ends_with(role))
        continue;
      // Who was named in passing is not "the president" of an article about another one.
      if (!meant || (raw.bare && known_[id.value].times > kFarMore * known_[meant->value].times))
        meant = id;
    }
    if (meant) return meant;
    if (word == role_word) break;
  }
  if (reading.kind != EntityKind::kPerson) return std::nullopt;
  // "the chancellor" of an article about Germany.
  const auto& country = reading.country.empty() && raw.bare && !raw.possessor.valid()
                            ? last_country_
                            : reading.country;
  if (const auto id = holder(country, reading.role)) {
    learn_role_word(*id, raw.head_word);
    return id;
  }
  return named_official(raw);
}

// "Its ambassador": of the country or body that "its" stands for.
std::string Discourse::country_of_possessor(const RawMention& raw) const {
  if (!raw.possessor.valid()) return {};
  const auto found = seen_at_.find(raw.possessor.value);
  if (found == seen_at_.end() || seen_[found->second].entities.size() != 1) return {};
  const EntityId id = final_id(seen_[found->second].entities.front());
  return known_[id.value].state || known_[id.value].organization || known_[id.value].person
             ? entities_[id.value].country
             : std::string();
}

// "Ghana and Togo, whose ministers met": the ministers of both.
std::vector<std::string> Discourse::countries_of_list(const RawMention& raw) const {
  std::vector<std::string> countries;
  const auto whose = raw.possessor.valid() ? seen_at_.find(raw.possessor.value) : seen_at_.end();
  if (whose == seen_at_.end() || !seen_[whose->second].raw->relative_to.valid()) return countries;
  const auto list = seen_at_.find(seen_[whose->second].raw->relative_to.value);
  if (list == seen_at_.end()) return countries;
  auto all = seen_[list->second].entities;
  const auto& joined = seen_[list->second].joined;
  all.insert(all.end(), joined.begin(), joined.end());
  for (const EntityId one : all) {
    const EntityId id = final_id(one);
    if (!known_[id.value].state) return {};
    countries.push_back(entities_[id.value].country);
  }
  return countries;
}

// "the French government", "Italy's government": nothing beside the state and the noun.
bool Discourse::is_state_itself(const RawMention& raw) const {
  for (auto at = raw.tokens.first.value; at < raw.tokens.last.value; ++at) {
    const Mark* mark = text_.mark_over(at);
    const bool state = mark != nullptr && mark->kind == MarkKind::kActor;
    const bool head = at == raw.head.value || text_[at].lower == "'s" || text_[at].lower == "'";
    if (!state && !head) return false;
  }
  return raw.tokens.length() > 1;
}

// "the former Yugoslav president": someone named before who once was.
std::optional<EntityId> Discourse::former_holder(const Reading& reading) const {
  if (reading.role.empty()) return std::nullopt;
  for (auto i = seen_.size(); i-- > 0 && i + kLookBack > seen_.size();) {
    if (seen_[i].entities.size() != 1) continue;
    const EntityId id = final_id(seen_[i].entities.front());
    const auto& entity = entities_[id.value];
    const bool country = reading.country.empty() || entity.country == reading.country;
    if (!known_[id.value].person || !country || known_[id.value].surname.empty()) continue;
    if (entity.role.starts_with("former") && entity.role.ends_with(reading.role)) return id;
    const auto actor = knowledge_.actors.find(entity.knowledge_id);
    if (!actor) continue;
    for (const auto& office : knowledge_.actors[*actor].offices) {
      if (office.role == reading.role) return id;
    }
  }
  return std::nullopt;
}

std::vector<EntityId> Discourse::resolve_nominal(const RawMention& raw) {
  if (raw.countries.size() > 1) {
    std::vector<EntityId> several;
    for (const auto& country : raw.countries)
      several.push_back(open_group(raw, raw.reading, country));
    return several;
  }
  Reading reading = raw.reading;
  if (const auto countries = countries_of_list(raw);
      reading.country.empty() && raw.plural && countries.size() > 1) {
    std::vector<EntityId> several;
    for (const auto& country : countries) several.push_back(open_group(raw, reading, country));
    return several;
  }
  if (reading.country.empty()) reading.country = country_of_possessor(raw);
  // "the French government" is France that acts.
  const bool self =
      !reading.country.empty() && knowledge_.words.has(WordList::kSelf, raw.head_word);
  if (self && !raw.plural && is_state_itself(raw)) return {of_country(reading.country)};
  if (raw.definite && reading.former) {
    if (const auto id = former_holder(reading)) return {*id};
  }
  const bool told = raw.definite && !reading.former;
  if (raw.plural && raw.count >= 2 && raw.definite) {
    auto pair = last_of(raw.head_word, reading.country, static_cast<std::size_t>(raw.count));
    if (pair.size() < static_cast<std::size_t>(raw.count) && official(reading.sectors)) {
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
    if (const auto id = told_person(raw, reading)) return {*id};
  }
  if (raw.plural && told && raw.bare && reading.country.empty()) {
    const auto same = last_of(raw.head_word, {}, 1);
    if (!same.empty() && known_[same.front().value].plural) return same;
    if (const auto armed = last_armed(raw)) return {*armed};
  }
  // "the government", "police": of the country that was last named.
  std::string country = reading.country;
  Reading borrowed = reading;
  // "Governments that adopt reforms" are those of many countries.
  const bool many =
      raw.plural && !raw.definite && knowledge_.words.has(WordList::kSelf, raw.head_word);
  const bool domestic = (raw.definite || (reading.collective && raw.bare && !many)) &&
                        reading.kind != EntityKind::kOther;
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

// "the rebels": the fighters named last, whatever they were called then, if no others were told of.
std::optional<EntityId> Discourse::last_armed(const RawMention& raw) const {
  const auto& words = knowledge_.words;
  if (!words.has(WordList::kArmed, raw.head_word) || raw.reading.sectors.empty())
    return std::nullopt;
  const Seen* seen = look_back(raw, 4, [&](const Seen& one) {
    if (one.entities.size() != 1) return false;
    const EntityId id = final_id(one.entities.front());
    const auto& known = known_[id.value];
    const auto& sectors = entities_[id.value].sectors;
    return known.organization && !sectors.empty() && sectors.front() == raw.reading.sectors.front();
  });
  if (seen == nullptr) return std::nullopt;
  return final_id(seen->entities.front());
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
    const auto known = last_of(last_role_word(own.role), country, 4);
    const auto other = std::find_if(known.begin(), known.end(), [&](EntityId id) {
      const auto& role = entities_[id.value].role;  // a foreign minister's is no prime minister
      return id != *owner && (role == own.role || role.empty() || own.role.empty());
    });
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

}  // namespace chancery::entities
