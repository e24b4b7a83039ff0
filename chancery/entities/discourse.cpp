#include "chancery/entities/discourse.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/entities/statehood.h"

namespace chancery::entities {

using document::Entity;
using document::EntityId;
using document::EntityKind;
using document::ResolvedBy;
using lexicon::ActorKind;

namespace {

constexpr std::size_t kLongestKey = 200;  // bytes; longer names are kept but not looked up by parts

std::string last_word(std::string_view text) {
  const auto blank = text.find_last_of(' ');
  return std::string(blank == std::string_view::npos ? text : text.substr(blank + 1));
}

bool family_name_first(std::string_view country) {
  return country == "CHN" || country == "PRK" || country == "KOR" || country == "TWN" ||
         country == "HKG";
}

bool is_suffix(std::string_view word) {
  return word == "jr" || word == "jr." || word == "sr" || word == "sr." || word == "ii" ||
         word == "iii" || word == "iv";
}

std::string surname_of(std::string_view name, std::string_view country) {
  std::string key = base::fold(name.substr(0, std::min(name.size(), kLongestKey)));
  if (family_name_first(country)) return key.substr(0, key.find(' '));
  while (true) {
    std::string last = last_word(key);
    if (!is_suffix(last) || last.size() == key.size()) return last;
    key.resize(key.size() - last.size() - 1);
  }
}

// Same first letter, and an edit distance of no more than a third of the length; longer than
// initials.
bool spelt_alike(std::string_view a, std::string_view b) {
  if (a.size() < 5 || b.size() < 5 || a.size() > 24 || b.size() > 24 || a.front() != b.front())
    return false;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return 3 * row[b.size()] <= std::max(a.size(), b.size());
}

// "International Energy Agency" -> "iea": first letters of the capitalised words.
std::string initials(std::string_view name) {
  std::string letters;
  for (const auto word : base::split(name, ' ')) {
    const auto point = base::decode_at(word, 0);
    if (base::is_upper(point.value)) base::append_utf8(letters, base::to_lower(point.value));
  }
  return letters.size() >= 3 && letters.size() <= 8 ? letters : std::string();
}

}  // namespace

Discourse::Discourse(const document::Document& document, const MarkedText& text,
                     const Knowledge& knowledge, std::optional<base::Day> day, bool dated)
    : document_(document), text_(text), knowledge_(knowledge), day_(day), dated_(dated) {}

EntityId Discourse::open(Entity entity, Known known) {
  const EntityId id(entities_.size());
  if (known.head_word.empty()) known.head_word = base::to_lower(last_word(entity.name));
  entities_.push_back(std::move(entity));
  known_.push_back(std::move(known));
  return id;
}

bool Discourse::resolve(const RawMention& raw) {
  std::vector<EntityId> found = describe(raw);
  if (const auto person = found.empty() ? person_called_so(raw) : std::nullopt) found = {*person};
  if (const auto person = found.empty() ? person_of_first_name(raw) : std::nullopt)
    found = {*person};
  if (found.empty()) {
    switch (raw.kind) {
      case RawKind::kActorName:
        found = resolve_actor(raw);
        break;
      case RawKind::kPerson:
        found = resolve_person(raw);
        break;
      case RawKind::kOrganization:
      case RawKind::kPlace:
        found = resolve_organization(raw);
        break;
      case RawKind::kNominal:
        found = resolve_nominal(raw);
        break;
      case RawKind::kGroup:
        found = resolve_group(raw);
        break;
      case RawKind::kCounterpart:
        found = resolve_counterpart(raw);
        break;
      case RawKind::kPronoun:
        found = resolve_pronoun(raw);
        break;
    }
  }
  if (!found.empty()) remember(raw, found);
  return !found.empty();
}

// "Under house arrest in South Africa", "the Iraq war", "Britain-based": a country named so is no
// new setting while another was named more often.
bool Discourse::is_aside(const RawMention& raw) const {
  const auto relation = document::base(document_.relation(raw.head));
  const auto next = raw.tokens.last.value;
  const bool state = raw.kind == RawKind::kActorName && raw.reading.state;
  const bool beside =
      relation == document::Relation::kCompound || relation == document::Relation::kAmod;
  return raw.only_place || (raw.kind == RawKind::kActorName && raw.reading.modifier) ||
         (state && (beside || (next < text_.size() && text_[next].form == "-")));
}

void Discourse::remember(const RawMention& raw, const std::vector<EntityId>& entities) {
  seen_at_[raw.head.value] = seen_.size();
  seen_.push_back({.entities = entities,
                   .raw = &raw,
                   .joined = {},
                   .head = raw.head,
                   .sentence = raw.sentence.value,
                   .subject = raw.subject,
                   .standing = standing_of(raw),
                   .quoted = raw.quoted,
                   .plural = entities.size() > 1 || is_of_several(raw, entities),
                   .only_place = raw.only_place,
                   .modifier = raw.kind == RawKind::kActorName && raw.reading.modifier});
  if (document_.relation(raw.head) == document::Relation::kConj) {
    const auto first = seen_at_.find(document_.head(raw.head).value);
    if (first != seen_at_.end() && seen_[first->second].joined.size() < 16) {
      auto& joined = seen_[first->second].joined;
      joined.insert(joined.end(), entities.begin(), entities.end());
    }
  }
  for (const EntityId id : entities) {
    auto& known = known_[id.value];
    known.last_seen = seen_.size();
    ++known.times;
    if (known.state && !raw.only_place) known.acted = true;
    if (known.state || known.kind == lexicon::ActorKind::kOrganisation) state_order_.push_back(id);
    const auto& country = entities_[id.value].country;
    if (country.empty() || raw.kind == RawKind::kPronoun) continue;
    ++country_count_[country];
    if (raw.kind != RawKind::kPlace) told_countries_.insert(country);  // towns have namesakes
    // "Died in Auschwitz": a town abroad is no setting where the text names states.
    const bool aside = raw.kind == RawKind::kPlace && !told_countries_.empty() &&
                       !told_countries_.contains(country);
    const bool passing = is_aside(raw) && !last_country_.empty() &&
                         country_count_[country] < country_count_[last_country_];
    if (is_state_code(country) && !aside && !passing) last_country_ = country;
  }
}

EntityId Discourse::of_entry(lexicon::ActorId actor, const Reading& reading) {
  const auto& entry = knowledge_.actors[actor];
  if (entry.kind == ActorKind::kSeat || (entry.kind == ActorKind::kState && reading.modifier)) {
    if (!entry.country.empty() && !reading.city) return of_country(entry.country);
  }
  const auto key = static_cast<std::uint32_t>(actor);
  if (const auto found = of_actor_.find(key); found != of_actor_.end()) return found->second;
  const auto coding = knowledge_.actors.coding(actor, day_);
  Entity entity;
  entity.name = entry.name;
  entity.kind = reading.kind == EntityKind::kNationality ? EntityKind::kPlace : reading.kind;
  if (entry.kind == ActorKind::kBloc) entity.kind = EntityKind::kGroup;
  entity.country = coding.country;
  entity.sectors = coding.sectors;
  entity.role = coding.role;
  entity.wikidata = entry.wikidata;
  entity.knowledge_id = entry.id;
  entity.resolved_by = ResolvedBy::kKnowledgeBase;
  entity.why = reading.why;
  Known known;
  known.person = entry.kind == ActorKind::kPerson;
  known.state = entry.kind == ActorKind::kState;
  known.organization = !known.person && !known.state;
  known.kind = entry.kind;
  if (known.person) {
    known.surname = surname_of(entry.name, entry.country);
    known.head_word = base::to_lower(last_word(coding.role));
  }
  const auto role = entity.role;
  const EntityId id = open(std::move(entity), std::move(known));
  of_actor_.emplace(key, id);
  of_name_.emplace(base::fold(entry.name), id);
  if (known_[id.value].organization) {
    if (const auto letters = initials(entry.name); !letters.empty()) of_name_.emplace(letters, id);
  }
  if (known_[id.value].person) {
    learn_surnames(id, entry.name);
    share_surname(known_[id.value].surname, id);
    learn_role(id, role);
  }
  return id;
}

EntityId Discourse::of_country(std::string_view country) {
  if (const auto state = knowledge_.actors.find(country)) {
    Reading reading;
    reading.kind = EntityKind::kPlace;
    reading.why = "state " + std::string(country);
    return of_entry(*state, reading);
  }
  const std::string key = "country:" + std::string(country);
  if (const auto found = by_name(key)) return *found;
  Entity entity;
  entity.name = country;
  entity.kind = EntityKind::kPlace;
  entity.country = country;
  entity.resolved_by = ResolvedBy::kKnowledgeBase;
  Known known;
  known.state = true;
  const EntityId id = open(std::move(entity), std::move(known));
  of_name_.emplace(key, id);
  return id;
}

std::optional<EntityId> Discourse::by_name(const std::string& key) const {
  const auto found = of_name_.find(key);
  if (found == of_name_.end()) return std::nullopt;
  return found->second;
}

void Discourse::learn_names(EntityId id, std::string_view name) {
  if (name.size() > kLongestKey) return;
  of_name_[base::fold(name)] = id;
  if (const auto letters = initials(name); !letters.empty()) of_name_.emplace(letters, id);
}

char Discourse::gender_of(std::string_view name) const {
  std::string first = base::fold(name.substr(0, std::min(name.find_first_of(" -"), kLongestKey)));
  const auto& words = knowledge_.words;
  if (words.has(WordList::kNameHe, first)) return 'm';
  return words.has(WordList::kNameShe, first) ? 'f' : '\0';
}

// What else a person may be called: the last words of the name; and which pronoun the name takes.
void Discourse::learn_surnames(EntityId id, std::string_view name) {
  auto& known = known_[id.value];
  if (known.gender == 0) {
    known.gender = gender_of(name);
    // A lone word may be a surname: many are men's given names, few are women's.
    if (name.find(' ') == std::string_view::npos && known.gender == 'm') known.gender = 0;
  }
  if (name.size() > kLongestKey) return;
  const std::string key = base::fold(name);
  if (const auto cut = key.find(' '); cut != std::string::npos) {
    const auto [at, fresh] = of_first_name_.emplace(key.substr(0, cut), id);
    if (!fresh && at->second != id) at->second = EntityId{};
  }
  for (auto cut = key.find(' '); cut != std::string::npos; cut = key.find(' ', cut + 1)) {
    const std::string rest = key.substr(cut + 1);
    if (rest.find(' ') == std::string::npos) break;
    of_last_words_[rest] = id;
  }
}

void Discourse::learn_role_word(EntityId id, const std::string& word) {
  if (word.empty()) return;
  auto& list = of_role_word_[word];
  if (list.empty() || list.back() != id) list.push_back(id);
}

void Discourse::learn_role(EntityId id, const std::string& role) {
  if (!role.empty()) learn_role_word(id, base::to_lower(last_word(role)));
}

std::vector<EntityId> Discourse::resolve_actor(const RawMention& raw) {
  const Reading& reading = raw.reading;
  if (!reading.actor) {
    if (!reading.country.empty() && reading.state) return {of_country(reading.country)};
    return {};
  }
  if (reading.person) {
    if (raw.surname_only) {
      const auto key = text_[raw.tokens.first.value].lower;
      if (const auto found = person_of_surname(key, raw)) {
        if (raw.title) take_title(*found, *raw.title, ResolvedBy::kTitle);
        return {*found};
      }
    }
    const bool namesake = raw.title && !raw.title->country.empty() && !reading.country.empty() &&
                          raw.title->country != reading.country && raw.title->country.size() == 3 &&
                          raw.title->country != "UNO" && raw.title->country != "IGO" &&
                          raw.title->country != "EUR";
    if (namesake) return resolve_person(raw);
    const EntityId id = of_entry(*reading.actor, reading);
    if (raw.title) take_title(id, *raw.title, ResolvedBy::kTitle);
    return {id};
  }
  if (reading.seat && raw.only_place) {
    const auto& entry = knowledge_.actors[*reading.actor];
    const std::string key = "place:" + base::fold(entry.name);
    if (const auto found = by_name(key)) return {*found};
    Entity entity;
    entity.name = entry.name;
    entity.kind = EntityKind::kPlace;
    entity.country = entry.country;
    entity.knowledge_id = entry.id;
    entity.resolved_by = ResolvedBy::kKnowledgeBase;
    entity.why = "place in " + entry.country;
    const EntityId id = open(std::move(entity), {});
    of_name_.emplace(key, id);
    return {id};
  }
  if (reading.kind == EntityKind::kNationality && !reading.modifier) {
    return {open_group(raw, reading, reading.country)};  // "Russians": people, not the state
  }
  return {of_entry(*reading.actor, reading)};
}

std::vector<EntityId> Discourse::resolve_person(const RawMention& raw) {
  const std::string name = text_.join(raw.tokens.first.value, raw.tokens.last.value);
  const std::string key = base::fold(name.substr(0, kLongestKey));
  const auto title_country = raw.title ? raw.title->country : std::string();
  const std::string surname = surname_of(name, title_country);
  const bool single = raw.tokens.length() == 1;
  std::optional<EntityId> id = single ? titled_namesake(key, raw) : std::nullopt;
  if (!id) id = by_name(key);
  // The reader takes one name for a person here and a company there: the first reading holds.
  if (id && !known_[id->value].person && (raw.title || known_[id->value].state)) id.reset();
  if (!id && single && !raw.title) id = by_name("place:" + key);
  if (!id && single) id = person_of_surname(key, raw);
  if (!id && !single) {
    // A surname met before its full name ("Lavrov" in a headline).
    const auto found = of_surname_.find(surname);
    if (found != of_surname_.end() && entities_[found->second.value].knowledge_id.empty() &&
        entities_[found->second.value].name.find(' ') == std::string::npos) {
      id = found->second;
      entities_[id->value].name = name;
    }
  }
  if (!id && !single) {
    if (const auto found = of_last_words_.find(key); found != of_last_words_.end())
      id = found->second;
  }
  const bool asks = !id && !single && raw.kind == RawKind::kPerson;
  auto namesake = asks ? near_namesake(name) : std::nullopt;
  if (namesake && !title_country.empty() && knowledge_.actors[*namesake].country != title_country)
    namesake.reset();
  if (namesake) {
    Reading reading = raw.reading;
    reading.why = "spelt like " + knowledge_.actors[*namesake].name;
    id = of_entry(*namesake, reading);
  }
  if (!id) {
    Entity entity;
    entity.name = name;
    entity.kind = EntityKind::kPerson;
    Known known;
    known.person = true;
    known.surname = surname;
    id = open(std::move(entity), std::move(known));
    learn_surnames(*id, name);
    share_surname(surname, *id);
  }
  of_name_[key] = *id;
  learn_courtesy(*id, raw);
  if (raw.title) {
    take_title(
        *id, *raw.title,
        raw.title->by == ResolvedBy::kApposition ? ResolvedBy::kApposition : ResolvedBy::kTitle);
  }
  return {*id};
}

std::vector<EntityId> Discourse::resolve_organization(const RawMention& raw) {
  const std::string name = text_.join(raw.tokens.first.value, raw.tokens.last.value);
  const bool place = raw.kind == RawKind::kPlace;
  const std::string key = (place ? "place:" : "") + base::fold(name.substr(0, kLongestKey));
  if (const auto found = by_name(key)) return {*found};
  if (const auto found = by_name(base::fold(name.substr(0, kLongestKey)));
      found && raw.reading.country.empty()) {
    return {*found};
  }
  if (const auto body = place ? std::nullopt : named_by_last_word(raw)) return {*body};
  Entity entity;
  entity.name = name;
  entity.kind = place ? EntityKind::kPlace : EntityKind::kOrganization;
  entity.country = raw.reading.country;
  entity.sectors = raw.reading.sectors;
  if (place && !entity.country.empty()) entity.sectors = {"CVL"};
  entity.why = raw.reading.why;
  if (raw.reading.resolved()) {
    entity.resolved_by = place ? ResolvedBy::kKnowledgeBase : ResolvedBy::kDemonym;
  }
  Known known;
  known.organization = !place;
  known.borrows = !place && !raw.reading.weak && belongs_to_a_state(raw.reading.sectors);
  const EntityId id = open(std::move(entity), std::move(known));
  if (place) {
    of_name_.emplace(key, id);
    if (raw.reading.country.empty()) of_name_.emplace(base::fold(name.substr(0, kLongestKey)), id);
  } else {
    learn_names(id, name);
  }
  return {id};
}

EntityId Discourse::final_id(EntityId id) const {
  for (int step = 0; step < 8 && known_[id.value].became.valid(); ++step)
    id = known_[id.value].became;
  return id;
}

// "Volodimir Zelenski": a surname that the entries hold, and a given name spelt much like theirs.
std::optional<lexicon::ActorId> Discourse::near_namesake(const std::string& name) const {
  if (name.size() > kLongestKey) return std::nullopt;
  const auto cut = name.find_last_of(' ');
  if (cut == std::string::npos) return std::nullopt;
  const std::string given = base::fold(name.substr(0, name.find(' ')));
  for (const auto& candidate : knowledge_.actors.exact(name.substr(cut + 1))) {
    if (candidate.form != lexicon::NameForm::kSurname) continue;
    for (const auto& other : knowledge_.actors[candidate.actor].names) {
      const auto first = base::fold(other.substr(0, other.find(' ')));
      if (spelt_alike(given, first)) return candidate.actor;
    }
  }
  return std::nullopt;
}

// The numbers of the entity's own entry when it is a state, else those of its country.
void Discourse::number_state(Entity& entity) const {
  if (entity.country.empty()) return;
  auto state = knowledge_.actors.find(entity.knowledge_id);
  if (!state || knowledge_.actors[*state].cow == 0) state = knowledge_.actors.find(entity.country);
  if (!state) return;
  entity.cow = knowledge_.actors[*state].cow;
  entity.gw = knowledge_.actors[*state].gw;
}

std::vector<Entity> Discourse::finish() {
  fill_countries();
  for (std::size_t i = 0; i < entities_.size(); ++i) {
    auto& entity = entities_[i];
    if (known_[i].state && known_[i].acted && entity.sectors.empty()) entity.sectors = {"GOV"};
    // A town of Puerto Rico is one of the United States.
    if (const auto state = knowledge_.actors.find(entity.country))
      entity.country = knowledge_.actors[*state].country;
    number_state(entity);
  }
  return std::move(entities_);
}

}  // namespace chancery::entities
