// The part of Discourse that gives a person what titles, appositions and copulas say.
#include "chancery/base/utf8.h"
#include "chancery/entities/discourse.h"

namespace chancery::entities {

using document::EntityId;
using document::ResolvedBy;

namespace {

bool is_organisation_code(std::string_view code) {
  return code == "IGO" || code == "UNO" || code == "EUR";
}

// "Arab League Secretary General Chadli Klibi": whom he acts for the text says itself. An
// ambassador "to the UN" is his own country's.
bool serves_organisation(const Reading& title) {
  return is_organisation_code(title.country) && !title.former && !title.sectors.empty() &&
         !title.role.empty() && title.role.find("ambassador") == std::string::npos;
}

}  // namespace

void Discourse::take_gender(EntityId id, const Reading& title) {
  for (auto at = title.begin; at < title.end && at < text_.size(); ++at) {
    auto& gender = known_[id.value].gender;
    std::string word = text_[at].lower;
    if (word.ends_with('.')) word.pop_back();
    if (knowledge_.words.has(WordList::kTitleHe, word)) gender = 'm';
    if (knowledge_.words.has(WordList::kTitleShe, word)) gender = 'f';
  }
}

// The text's own words about a person: they fill what is missing, never what the entries know. Whom
// someone serves now is the exception.
void Discourse::take_title(EntityId id, const Reading& title, ResolvedBy by) {
  auto& entity = entities_[id.value];
  take_gender(id, title);
  if (serves_organisation(title) && !is_organisation_code(entity.country)) {
    entity.country = title.country;
    entity.sectors = title.sectors;
    entity.role = title.role;
    entity.resolved_by = by;
  }
  // "Secretary of State Colin Powell" of an article without a date: the words say that he still
  // was.
  if (!day_ && !title.former && !title.role.empty() && !title.sectors.empty() &&
      entity.role == "former " + title.role) {
    entity.sectors = title.sectors;
    entity.role = title.role;
  }
  const bool known = entity.resolved_by == ResolvedBy::kKnowledgeBase && !entity.sectors.empty();
  if (entity.country.empty()) entity.country = title.country;
  const bool vague = entity.sectors.size() == 1 &&
                     (entity.sectors.front() == "CVL" || entity.sectors.front() == "UNK");
  const bool first = entity.sectors.empty() || entity.role.empty() || vague;
  if (!known && first && !title.sectors.empty()) {
    entity.sectors = title.sectors;
    entity.role = title.role;
    entity.resolved_by = by;
  } else if (entity.resolved_by == ResolvedBy::kNone && !entity.country.empty()) {
    entity.resolved_by = by == ResolvedBy::kTitle ? ResolvedBy::kDemonym : by;
  }
  if (!known && !title.why.empty() && entity.why.size() < 400) {
    entity.why += (entity.why.empty() ? "" : "; ") + title.why;
  }
  learn_role(id, title.role);
  const bool uniformed = !title.sectors.empty() && !title.former &&
                         (title.sectors.front() == "MIL" || title.sectors.front() == "COP");
  if (uniformed) learn_role_word(id, "officer");
  // The word as written too: "the secretary" whose office the data call foreign minister.
  if (title.head < text_.size() && !title.role.empty())
    learn_role_word(id, text_[title.head].lower);
}

// "the doctor" is Dr Kollie.
void Discourse::learn_courtesy(EntityId id, const RawMention& raw) {
  auto at = raw.tokens.first.value;
  if (at > 0 && text_[at - 1].form == ".") --at;
  if (at == 0) return;
  std::string word = text_[at - 1].lower;
  if (word.ends_with('.')) word.pop_back();
  if (word == "dr" || word == "doctor") learn_role_word(id, "doctor");
  if (word == "prof") learn_role_word(id, "professor");
}

// "Trump" is still the president after his wife was named once: who was told of more keeps the
// surname. "Mrs Trump" finds her all the same.
void Discourse::share_surname(const std::string& surname, EntityId id) {
  const auto [place, fresh] = of_surname_.try_emplace(surname, id);
  if (!fresh && known_[final_id(place->second).value].times <= 1) place->second = id;
  if (const char gender = known_[id.value].gender; gender != 0)
    of_surname_.insert_or_assign(surname + ':' + gender, id);
}

std::optional<EntityId> Discourse::titled_namesake(const std::string& surname,
                                                   const RawMention& raw) const {
  const auto& words = knowledge_.words;
  auto at = raw.tokens.first.value;
  if (at > 0 && text_[at - 1].form == ".") --at;
  std::string title = at > 0 ? text_[at - 1].lower : std::string();
  if (title.ends_with('.')) title.pop_back();
  if (!words.has(WordList::kCourtesy, title)) return std::nullopt;
  const char* gender = words.has(WordList::kTitleHe, title)    ? ":m"
                       : words.has(WordList::kTitleShe, title) ? ":f"
                                                               : ":";
  const auto found = of_surname_.find(surname + gender);
  return found == of_surname_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<EntityId> Discourse::person_of_surname(const std::string& surname,
                                                     const RawMention& raw) const {
  if (const auto titled = titled_namesake(surname, raw)) return titled;
  const auto found = of_surname_.find(surname);
  return found == of_surname_.end() ? std::nullopt : std::optional(found->second);
}

void Discourse::take_description(EntityId id, const Reading& reading) {
  take_title(id, reading, ResolvedBy::kApposition);
}

// A phrase in apposition (or after a copula) with an earlier one means the same.
std::vector<EntityId> Discourse::describe(const RawMention& raw) {
  if (!raw.appositive_of.valid()) return {};
  const auto found = seen_at_.find(raw.appositive_of.value);
  if (found == seen_at_.end()) return {};
  const auto ids = seen_[found->second].entities;
  if (ids.size() != 1) return {};
  const EntityId id = ids.front();
  auto& known = known_[id.value];
  if (raw.kind == RawKind::kNominal && known.person && !raw.plural) {
    Reading reading = raw.reading;
    if (reading.country.empty()) reading.country = country_of_possessor(raw);
    take_description(id, reading);
    return {id};
  }
  if (raw.kind == RawKind::kCounterpart && known.person && take_counterpart(id, raw)) return {id};
  const auto& before = *seen_[found->second].raw;
  const bool noun = knowledge_.words.has(WordList::kOrganizationNoun, before.head_word) ||
                    knowledge_.words.has(WordList::kCalledGroup, before.head_word);
  if (noun && is_body(raw)) return take_body(id, found->second, raw);
  const bool person =
      raw.kind == RawKind::kPerson || (raw.kind == RawKind::kActorName && raw.reading.person);
  const bool told = before.kind == RawKind::kNominal || before.kind == RawKind::kCounterpart;
  if (!person || !told || before.plural || known.state) return {};
  // "the Russian foreign minister, Sergei Lavrov": the name takes over the phrase's mention.
  const auto named = raw.kind == RawKind::kPerson ? resolve_person(raw) : resolve_actor(raw);
  if (named.size() != 1 || named.front() == id) return named;
  Reading described = before.reading;
  if (before.kind == RawKind::kCounterpart) {  // the office is that of whose counterpart it is
    described.sectors = entities_[id.value].sectors;
    described.role = entities_[id.value].role;
  }
  if (described.country.empty()) described.country = entities_[id.value].country;
  take_description(named.front(), described);
  seen_[found->second].entities = named;
  if (known.surname.empty() && entities_[id.value].knowledge_id.empty() &&
      known.last_seen == found->second + 1) {
    known_[id.value].became = named.front();
  }
  return named;
}

bool Discourse::is_body(const RawMention& raw) {
  return raw.kind == RawKind::kActorName && raw.reading.actor && !raw.reading.person &&
         !raw.reading.state;
}

// "the militant group Hamas": the name takes over the phrase's mention.
std::vector<EntityId> Discourse::take_body(EntityId id, std::size_t seen, const RawMention& raw) {
  const auto& before = *seen_[seen].raw;
  const bool noun = before.kind == RawKind::kNominal || before.kind == RawKind::kGroup;
  if (!noun || before.plural || known_[id.value].state) return {};
  const auto named = resolve_actor(raw);
  if (named.size() != 1 || named.front() == id) return named;
  seen_[seen].entities = named;
  if (entities_[id.value].knowledge_id.empty() && known_[id.value].last_seen == seen + 1)
    known_[id.value].became = named.front();
  return named;
}

// "Kim Kye-gwan, his North Korean counterpart": the office of the one whose counterpart he is.
bool Discourse::take_counterpart(EntityId id, const RawMention& raw) {
  Reading reading = raw.reading;
  if (const auto found = seen_at_.find(raw.possessor.value);
      raw.possessor.valid() && found != seen_at_.end() &&
      seen_[found->second].entities.size() == 1) {
    const EntityId owner = final_id(seen_[found->second].entities.front());
    if (owner != id && known_[owner.value].person) {
      reading.sectors = entities_[owner.value].sectors;
      reading.role = entities_[owner.value].role;
    }
  }
  take_description(id, reading);
  return true;
}

}  // namespace chancery::entities
