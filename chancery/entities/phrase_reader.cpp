#include "chancery/entities/phrase_reader.h"

#include <algorithm>

#include "chancery/entities/phrase_core.h"

namespace chancery::entities {

using document::EntityKind;
using document::ResolvedBy;
using lexicon::ActorKind;
using lexicon::AgentKind;
using lexicon::NameForm;

namespace {

constexpr int kDeepest = 6;
constexpr std::uint32_t kLongestPhrase = 60;  // tokens of one phrase that are read

EntityKind kind_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::kState:
    case ActorKind::kSeat:
      return EntityKind::kPlace;
    case ActorKind::kPerson:
      return EntityKind::kPerson;
    case ActorKind::kBloc:
      return EntityKind::kGroup;
    default:
      return EntityKind::kOrganization;
  }
}

EntityKind kind_of(const lexicon::Agent& agent) {
  switch (agent.kind) {
    case AgentKind::kPerson:
      return agent.plural ? EntityKind::kGroup : EntityKind::kPerson;
    case AgentKind::kTitle:
      return EntityKind::kPerson;
    case AgentKind::kBody:
      return EntityKind::kOrganization;
    case AgentKind::kPeople:
      return EntityKind::kGroup;
    default:
      return EntityKind::kOther;
  }
}

bool says_little(const std::vector<std::string>& sectors) {
  return sectors.empty() || sectors.front() == "UNK" || sectors.front() == "CVL";
}

std::string words_of(const std::vector<std::string>& sectors) {
  std::string text;
  for (const auto& sector : sectors) text += (text.empty() ? "" : " ") + sector;
  return text;
}

}  // namespace

void PhraseReader::explain(Reading& reading, std::string_view words, std::string_view code) const {
  if (code.empty()) return;
  if (!reading.why.empty()) reading.why += "; ";
  reading.why += '"';
  reading.why += words.substr(0, 80);
  reading.why += "\" ";
  reading.why += code;
}

Reading PhraseReader::read(std::uint32_t begin, std::uint32_t end) const {
  end = std::min(end, begin + kLongestPhrase);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> parts;
  auto from = begin;
  for (auto at = begin; at <= end; ++at) {
    const bool cut =
        at == end ||
        (text_->mark_over(at) == nullptr &&
         ((*text_)[at].form == "," || (*text_)[at].form == "(" || (*text_)[at].form == ")"));
    if (!cut) continue;
    if (at > from && parts.size() < 4) parts.emplace_back(from, at);
    from = at + 1;
  }
  if (parts.empty()) return {};
  Reading whole = read_part(parts[0].first, parts[0].second);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    const bool was_then = whole.former && !day_;  // without a date the text's own office speaks
    if (whole.resolved() && !whole.weak && !whole.country.empty() && !was_then) break;
    const Reading part = read_part(parts[i].first, parts[i].second);
    if (!part.resolved()) continue;
    if (was_then && part.former) break;
    if (was_then && !part.sectors.empty() && !part.weak) {
      whole.sectors = part.sectors;
      whole.role = part.role;
    }
    const bool described = !whole.resolved();
    if (whole.country.empty()) whole.country = part.country;
    if (whole.sectors.empty() || (whole.weak && !part.weak && !part.sectors.empty())) {
      whole.sectors = part.sectors;
      whole.role = part.role;
    }
    if (!part.why.empty()) whole.why += (whole.why.empty() ? "" : "; ") + part.why;
    if (described) {
      whole.by = ResolvedBy::kApposition;
      if (!whole.person && part.kind != EntityKind::kPlace) whole.kind = part.kind;
    }
  }
  return whole;
}

Reading PhraseReader::read_part(std::uint32_t begin, std::uint32_t end) const {
  return read_level(begin, std::min(end, begin + kLongestPhrase), 0);
}

Reading PhraseReader::of_actor(const Mark& mark) const {
  Core core;
  core.begin = mark.begin;
  core.end = mark.end;
  core.head = &mark;
  collect_actor(mark, core);
  core.last_origin = core.origins.empty() ? 0 : 1;
  Reading reading = head_reading(core);
  reading.begin = mark.begin;
  reading.end = mark.end;
  return reading;
}

Reading PhraseReader::read_level(std::uint32_t begin, std::uint32_t end, int level) const {
  const auto first = skip_transparent(begin, end);
  const auto last = level > 0 ? first_conjunct(first, core_end(first, end)) : core_end(first, end);
  Reading reading;
  reading.begin = first;
  reading.end = last;
  if (first >= last) return reading;
  const Core core = collect(first, last);
  Reading head = head_reading(core);
  head.begin = first;
  head.end = last;
  add_origin(core, head);
  add_modifiers(core, head);
  if (level < kDeepest && last < end) add_following(last, end, level, head);
  settle_people(head);
  settle_international(core, head);
  if (head.name.empty()) head.name = text_->join(first, last);
  return head;
}

// "forces in Syria and Iraq": of what follows a preposition, the first.
std::uint32_t PhraseReader::first_conjunct(std::uint32_t begin, std::uint32_t end) const {
  for (auto at = begin + 1; at < end; ++at) {
    const auto& word = (*text_)[at].lower;
    if ((word != "and" && word != "or" && word != ",") || text_->mark_over(at) != nullptr) continue;
    const Mark* before = text_->mark_over(at - 1);
    if (before == nullptr || before->kind != MarkKind::kActor) continue;
    const auto form = before->candidates.front().form;
    if (form == NameForm::kName || form == NameForm::kAcronym) return at;
  }
  return end;
}

Reading PhraseReader::head_reading(const Core& core) const {
  Reading reading;
  reading.head = core.end > core.begin ? core.end - 1 : core.begin;
  if (core.head == nullptr) {
    if (!core.origins.empty() && core.origins.back().begin == core.begin &&
        (core.origins.back().place || core.origins.back().end == core.end)) {
      const auto& place = core.origins.back();
      reading.kind = EntityKind::kPlace;
      reading.city = true;
      reading.by = ResolvedBy::kKnowledgeBase;
      reading.sectors = {"CVL"};
      reading.name = place.words;
    }
    return reading;
  }
  reading.head = core.head->end - 1;
  if (core.head->kind == MarkKind::kAgent) {
    read_agent(core, reading);
  } else if (core.person && core.person->mark == core.head) {
    read_person(core, reading);
  } else if (core.last_origin != 0) {
    const auto& origin = core.origins[core.last_origin - 1];
    reading.state = true;
    reading.seat = origin.seat;
    reading.actor = origin.actor;
    reading.country = origin.country;
    explain(reading, origin.words, origin.country);
    const auto& actor = knowledge_->actors[*origin.actor];
    reading.kind = EntityKind::kPlace;
    reading.by = ResolvedBy::kKnowledgeBase;
    reading.modifier = origin.form == NameForm::kAdjective;
    const auto coding = knowledge_->actors.coding(*origin.actor, day_);
    reading.sectors = coding.sectors;
    if (origin.form == NameForm::kPeople || reading.modifier) {
      reading.kind = EntityKind::kNationality;
      reading.by = ResolvedBy::kDemonym;
      reading.plural =
          origin.form == NameForm::kPeople && (*text_)[origin.end - 1].lower.ends_with('s');
      reading.sectors.clear();
      if (origin.form == NameForm::kPeople) reading.sectors = {"CVL"};
    } else {
      reading.name = actor.name;
    }
    if (origin.ethnic) reading.ethnic = true;
  } else if (!core.employers.empty()) {
    const auto& named = core.employers.back();
    reading.actor = named.actor;
    reading.country = named.coding.country;
    reading.sectors = named.coding.sectors;
    reading.name = knowledge_->actors[named.actor].name;
    reading.kind = kind_of(knowledge_->actors[named.actor].kind);
    reading.by = ResolvedBy::kKnowledgeBase;
    explain(reading, reading.name, reading.country + " " + words_of(reading.sectors));
  }
  return reading;
}

void PhraseReader::read_person(const Core& core, Reading& reading) const {
  const auto& named = *core.person;
  reading.actor = named.actor;
  reading.person = true;
  reading.kind = EntityKind::kPerson;
  reading.name = knowledge_->actors[named.actor].name;
  reading.country = named.coding.country;
  reading.sectors = named.coding.sectors;
  reading.role = named.coding.role;
  reading.former = named.coding.former;
  reading.by = ResolvedBy::kKnowledgeBase;
  explain(reading, reading.name, reading.country + " " + words_of(reading.sectors));
  // The text's own title speaks where the data know no office on that day or there is no day.
  const bool undated = reading.former && !day_;
  const bool open = reading.sectors.empty() || named.coding.before || undated;
  if (!open || core.former) return;
  const lexicon::Agent* title = nullptr;
  for (const auto* agent : core.agents) {
    if (title == nullptr || !agent->agent->weak) title = agent->agent;
  }
  if (title == nullptr && !(undated && titled_name(*named.mark))) return;
  if (undated && take_office(knowledge_->actors[named.actor], title, reading)) return;
  if (title == nullptr || title->sectors.empty() || title->weak) return;
  reading.sectors = title->sectors;
  reading.role = title->role.empty() ? title->word : title->role;
  reading.former = false;
  reading.by = ResolvedBy::kTitle;
  explain(reading, title->word, words_of(title->sectors));
}

// The name itself begins with a title: "King Hassan".
bool PhraseReader::titled_name(const Mark& mark) const {
  return mark.end > mark.begin + 1 &&
         knowledge_->agents.exact((*text_)[mark.begin].form) != nullptr;
}

// Without a date, a person who is called by an office is meant while holding it.
bool PhraseReader::take_office(const lexicon::Actor& person, const lexicon::Agent* title,
                               Reading& reading) const {
  const lexicon::Office* office = nullptr;
  const bool vague = title == nullptr || title->weak || title->role.empty();
  for (const auto& one : person.offices) {
    if (vague || one.role == title->role) office = &one;
  }
  if (office == nullptr || office->sectors.empty()) return false;
  reading.country = office->country.empty() ? reading.country : office->country;
  reading.sectors = office->sectors;
  reading.role = office->role;
  reading.former = false;
  explain(reading, office->role, reading.country + " " + words_of(office->sectors));
  return true;
}

void PhraseReader::read_agent(const Core& core, Reading& reading) const {
  const lexicon::Agent& head = *core.head->agent;
  reading.kind = kind_of(head);
  reading.plural = head.plural;
  reading.sectors = head.sectors;
  reading.country = head.country;
  reading.role = head.role.empty() ? head.word : head.role;
  reading.weak = head.weak || head.sectors.empty();
  reading.collective = head.kind == AgentKind::kBody || head.kind == AgentKind::kPeople;
  explain(reading, head.word, words_of(head.sectors));
  // "foreign minister General Y", "Taliban negotiator Mullah X": the office, not rank or style.
  const Mark* before = core.agents.size() > 1 ? core.agents[core.agents.size() - 2] : nullptr;
  const bool styled = before != nullptr && before->end == core.head->begin &&
                      (*text_)[core.head->begin].capital && !(*text_)[before->begin].capital;
  const bool rank = head.kind == AgentKind::kTitle || (head.kind == AgentKind::kPerson && styled);
  if (before != nullptr && rank && !head.sectors.empty() &&
      before->agent->kind == AgentKind::kPerson && !before->agent->plural &&
      !before->agent->sectors.empty()) {
    const auto& office = *before->agent;
    reading.sectors = office.sectors;
    reading.role = office.role.empty() ? office.word : office.role;
    reading.weak = office.weak;
    if (reading.country.empty()) reading.country = office.country;
    explain(reading, office.word, words_of(office.sectors));
  } else if (reading.weak) {
    for (auto agent = core.agents.rbegin() + 1; agent < core.agents.rend(); ++agent) {
      const auto& other = *(*agent)->agent;
      if (other.sectors.empty() || (other.weak && !head.sectors.empty())) continue;
      reading.sectors = other.sectors;
      reading.weak = other.weak;
      if (head.kind == AgentKind::kTitle && head.sectors.empty()) {  // "chairman Dr Guy"
        reading.role = other.role.empty() ? other.word : other.role;
      }
      if (reading.country.empty()) reading.country = other.country;
      explain(reading, other.word, words_of(other.sectors));
      break;
    }
  }
  // Capitalised words after the role are the name of the one who has it.
  auto name_end = core.head->end;
  while (name_end < core.end && text_->mark_over(name_end) == nullptr) ++name_end;
  const bool pronoun = knowledge_->words.has(WordList::kHe, head.word) ||
                       knowledge_->words.has(WordList::kShe, head.word);
  const bool named = name_end > core.head->end && (*text_)[core.head->end].capital;
  if (named && pronoun) {  // "He Zhihua"
    reading = Reading{};
    reading.person = true;
    reading.kind = EntityKind::kPerson;
    return;
  }
  if (named && (head.kind == AgentKind::kPerson || head.kind == AgentKind::kTitle)) {
    reading.person = true;
    reading.kind = EntityKind::kPerson;
    reading.plural = false;
    reading.name_begin = core.head->end;
    reading.name_end = name_end;
    reading.name = text_->join(reading.name_begin, name_end);
    reading.by = ResolvedBy::kTitle;
  }
}

void PhraseReader::add_origin(const Core& core, Reading& reading) const {
  const Core::Named* employer = nullptr;
  for (const auto& named : core.employers) {
    if (named.mark != core.head) employer = &named;
  }
  if (core.person && core.person->mark != core.head && employer == nullptr)
    employer = &*core.person;
  const bool agent = core.head == nullptr || core.head->kind == MarkKind::kAgent;
  if (employer != nullptr && agent) {
    const auto& coding = employer->coding;
    const auto& name = knowledge_->actors[employer->actor].name;
    if (reading.country.empty() && !coding.country.empty()) {
      reading.country = coding.country;
      explain(reading, name, coding.country);
    }
    if ((reading.weak || reading.sectors.empty()) && !coding.sectors.empty()) {
      reading.sectors = coding.sectors;
      reading.weak = false;
      explain(reading, name, words_of(coding.sectors));
    }
    if (reading.by == ResolvedBy::kNone) reading.by = ResolvedBy::kDemonym;
  }
  const auto* origin = core.origin();
  if (origin == nullptr) return;
  const bool strong = !origin->weak && !origin->place;
  // "State Department sources": a general word takes the seat's sector.
  if (agent && origin->seat && reading.weak && (says_little(reading.sectors)))
    reading.sectors = {"GOV"};
  if (agent && origin->ethnic) reading.ethnic = reading.country.empty();
  // "Chile's Defense Department", "the Croatian Democrats": not the American ones.
  const bool national = reading.actor && !reading.state &&
                        (knowledge_->actors[*reading.actor].kind == ActorKind::kAgency ||
                         knowledge_->actors[*reading.actor].kind == ActorKind::kParty);
  const bool other_agency = national && !agent && strong;
  if (reading.seat && origin->country != reading.country && strong && core.last_origin != 0 &&
      core.origins[core.last_origin - 1].begin > origin->end - 1) {
    reading.country = origin->country;
    reading.actor.reset();
    reading.sectors = {"GOV"};
    explain(reading, origin->words, origin->country);
    return;
  }
  if (other_agency && origin->country != reading.country) {
    reading.country = origin->country;
    reading.actor.reset();
    reading.by = ResolvedBy::kDemonym;
    explain(reading, origin->words, origin->country);
    return;
  }
  const bool from_employer = employer != nullptr && agent && !reading.country.empty();
  if (reading.country.empty() || (agent && from_employer && strong)) {
    if (reading.country == origin->country) return;
    reading.country = origin->country;
    explain(reading, origin->words, origin->country);
    if (reading.by == ResolvedBy::kNone) reading.by = ResolvedBy::kDemonym;
  }
}

// "the Zambian people", "men in Cairo": nobody in particular, but of a country.
void PhraseReader::settle_people(Reading& reading) const {
  const bool people = reading.kind == EntityKind::kPerson || reading.kind == EntityKind::kGroup;
  const bool nobody = reading.sectors.size() == 1 && reading.sectors.front() == "UNK";
  if (people && nobody && !reading.country.empty() && !reading.state) reading.sectors = {"CVL"};
}

// "a regional peacekeeping force", "an African union of jurists": of several countries. "Asian
// states" are many bodies and no one's, and a people is no region.
void PhraseReader::settle_international(const Core& core, Reading& reading) const {
  const bool region =
      std::any_of(core.origins.begin(), core.origins.end(), [&](const auto& origin) {
        return origin.actor && origin.country.empty() &&
               knowledge_->gazetteer.knows(knowledge_->actors[*origin.actor].name);
      });
  const bool body = reading.collective && !reading.sectors.empty() && reading.country.empty();
  if (!body || !(core.international || region)) return;
  const auto& sector = reading.sectors.front();
  if (reading.plural && !core.international && (sector == "GOV" || sector == "JUD")) return;
  if (sector == "MIL" || sector == "GOV" || sector == "JUD") reading.country = "IGO";
  if (sector == "SOC" || sector == "MED") reading.country = "NGO";
  if (sector == "BUS") reading.country = "MNC";
}

void PhraseReader::add_modifiers(const Core& core, Reading& reading) const {
  const bool agent = core.head != nullptr && core.head->kind == MarkKind::kAgent;
  for (const auto* mark : core.modifiers) {
    const auto& modifier = *mark->agent;
    if (modifier.sectors.empty()) continue;
    const bool fills = reading.weak || says_little(reading.sectors);
    if (reading.state || reading.city) continue;
    if (!modifier.wins && !(fills && (agent || reading.sectors.empty()))) continue;
    reading.sectors = modifier.sectors;
    reading.weak = false;
    if (modifier.sectors.front() == "ELI") reading.former = true;
    explain(reading, modifier.word, words_of(modifier.sectors));
  }
}

void PhraseReader::add_following(std::uint32_t begin, std::uint32_t end, int level,
                                 Reading& reading) const {
  const auto& words = knowledge_->words;
  int chunks = 0;
  for (auto at = begin; at < end && chunks < kDeepest; ++chunks) {
    const auto& word = (*text_)[at].lower;
    const bool belongs = words.has(WordList::kBelonging, word);
    const bool bound =
        at > begin && words.has(WordList::kBound, (*text_)[at - 1].lower);  // "loyal to"
    // "A man suspected of spying for Iran": of deeds, no more of who he is.
    if (word == "of" && at > begin && words.has(WordList::kBreak, (*text_)[at - 1].lower) &&
        !words.has(WordList::kLocative, (*text_)[at - 1].lower))
      return;
    const bool other =
        words.has(WordList::kOtherSide, word) && !bound && !(word == "with" && reading.weak);
    if (!(belongs || bound) || other) {
      auto next = at + 1;
      while (next < end && (text_->mark_over(next) != nullptr ||
                            !words.has(WordList::kBreak, (*text_)[next].lower))) {
        ++next;
      }
      at = next;
      continue;
    }
    const Reading after = read_level(at + 1, end, level + 1);
    const bool people = reading.kind == EntityKind::kNationality;
    // "The son of Dominican immigrants": where they came from is not where he belongs.
    const bool origin =
        word == "of" && after.plural && !after.sectors.empty() && after.sectors.front() == "REF";
    const bool within = word == "of" || (reading.ethnic && (word == "in" || word == "from"));
    if (!after.country.empty() && !origin &&
        (reading.country.empty() || ((people || reading.ethnic) && within))) {
      reading.ethnic = false;
      reading.country = after.country;
      if (!after.why.empty()) reading.why += (reading.why.empty() ? "" : "; ") + after.why;
      if (reading.by == ResolvedBy::kNone) reading.by = ResolvedBy::kDemonym;
    }
    // The president of a parliament or a company is what it is.
    const bool headship = word == "of" && words.has(WordList::kHeadship, reading.role) &&
                          (after.actor || (after.collective && !after.weak));
    const bool more = reading.sectors.empty() || reading.weak || headship;
    const bool owner =
        after.state || after.city || after.former || (reading.plural && after.person);
    const bool body = reading.collective || reading.kind == EntityKind::kOrganization;
    if (more && !after.sectors.empty() && !owner && !body && !reading.state) {
      reading.sectors = after.sectors;
      reading.weak = after.weak;
    }
    return;
  }
}

}  // namespace chancery::entities
