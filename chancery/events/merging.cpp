#include "chancery/events/merging.h"

#include <algorithm>
#include <map>

#include "chancery/base/utf8.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::EventStatus;
using document::Participant;
using document::Relation;
using document::SectionKind;
using document::TokenId;

// Actors by entity, the unnamed by their words.
std::string key_of(const Document& document, std::vector<Participant> side) {
  std::vector<std::string> names;
  for (const Participant& one : side) {
    names.push_back(one.entity.valid() ? "#" + std::to_string(one.entity.value)
                                       : base::to_lower(document.slice(one.span)));
  }
  std::ranges::sort(names);
  std::string key;
  for (const std::string& name : names) key += name + ";";
  return key;
}

// Statuses that tell of the same world: it happened, it lies ahead, it did not.
int world(EventStatus status) {
  switch (status) {
    case EventStatus::kOccurred:
    case EventStatus::kOngoing:
    case EventStatus::kHistorical:
      return 0;
    default:
      return 1 + static_cast<int>(status);
  }
}

bool repeats(const Document& document, const Event& event) {
  const auto& section =
      document.sections.get()[document.sentences.get()[event.sentence.value].section];
  return section.repeats.has_value() || section.kind == SectionKind::kPullquote ||
         section.kind == SectionKind::kHeadline;
}

bool stated(const Event& event) { return event.date && event.date->from == "expression"; }

bool dates_agree(const Event& a, const Event& b) {
  if (!stated(a) || !stated(b)) return true;
  return a.date->value.starts_with(b.date->value) || b.date->value.starts_with(a.date->value);
}

void take_in(Event& kept, const Event& other) {
  kept.also.push_back(other.evidence);
  if (!stated(kept) && stated(other)) kept.date = other.date;
  if (!kept.place) kept.place = other.place;
  if (!kept.amount) kept.amount = other.amount;
  const auto fill = [](auto& to, const auto& from) {
    if (!to) to = from;
  };
  fill(kept.counts.dead, other.counts.dead);
  fill(kept.counts.injured, other.counts.injured);
  fill(kept.counts.arrested, other.counts.arrested);
  fill(kept.counts.participants, other.counts.participants);
  for (const std::string& mode : other.modes) {
    if (std::ranges::find(kept.modes, mode) == kept.modes.end()) kept.modes.push_back(mode);
  }
  // Told once in the paper's own voice, it no longer rests on a claim.
  if (other.said_by.empty()) kept.said_by.clear();
}

// "Twenty people", "two others": neither a name nor of a country.
bool is_unnamed(const Document& document, const std::vector<Participant>& side) {
  return !side.empty() && std::ranges::none_of(side, [&](const Participant& one) {
    return one.entity.valid() && !document.entities.get()[one.entity.value].country.empty();
  });
}

// "Shelled two villages, killing three civilians and injuring eleven": a participle under the act.
bool hangs_on(const Document& document, const Event& event, const Event& act) {
  if (!event.predicate.valid() || !act.predicate.valid()) return false;
  const auto& predicates = document.predicates.get();
  const TokenId verb = predicates[act.predicate.value].head;
  bool participle = false;
  for (TokenId at = predicates[event.predicate.value].head; at.valid() && at != verb;
       at = document.head(at)) {
    const Relation relation = document.relation(at);
    participle = participle || (relation == Relation::kAdvcl && document.xpos(at) == "VBG");
    if (relation != Relation::kAdvcl && relation != Relation::kConj) return false;
    if (document.head(at) == verb) return participle;
  }
  return false;
}

// "Shelled the town, killing twenty people", "killed a soldier and wounded two others": what one
// act did to whom the sentence does not name further is told with the act.
bool is_outcome_of(const Document& document, const Event& event, const Event& act) {
  return event.type == act.type && event.sentence == act.sentence && !event.symmetric &&
         event.said_by == act.said_by && world(event.status) == world(act.status) &&
         event.trigger != act.trigger &&
         (event.target.empty() || is_unnamed(document, event.target)) && !act.target.empty() &&
         (!is_unnamed(document, act.target) || hangs_on(document, event, act)) &&
         !event.source.empty() && key_of(document, event.source) == key_of(document, act.source);
}

void fold_outcomes(const Document& document, std::vector<Event>& events) {
  constexpr std::size_t kNear = 4;  // events of one sentence stand side by side
  std::vector<bool> told(events.size(), false);
  for (std::size_t i = 0; i < events.size(); ++i) {
    const std::size_t last = std::min(events.size(), i + kNear + 1);
    for (std::size_t j = i > kNear ? i - kNear : 0; j < last && !told[i]; ++j) {
      if (j == i || told[j] || !is_outcome_of(document, events[i], events[j])) continue;
      take_in(events[j], events[i]);
      events[j].also.pop_back();  // one sentence
      told[i] = true;
    }
  }
  std::size_t at = 0;
  std::erase_if(events, [&](const Event&) { return told[at++]; });
}

// Whether a word stands under another within its clause and the clauses that belong to it.
bool is_under(const Document& document, TokenId token, TokenId above) {
  while (token.valid() && token != above) {
    switch (document.relation(token)) {
      case Relation::kAdvcl:
      case Relation::kAcl:
      case Relation::kCcomp:
      case Relation::kXcomp:
      case Relation::kConj:
        token = document.head(token);
        break;
      default:
        return false;
    }
  }
  return token == above;
}

// "Blocked the road, demanding that he resign", "a march calling for his release": what protesters
// demand is told with the protest.
void drop_demands_of_protests(const Document& document, std::vector<Event>& events) {
  const auto& predicates = document.predicates.get();
  const auto is_made_by = [&](const Event& demand, const Event& protest) {
    if (protest.type != "PROTEST" || protest.sentence != demand.sentence ||
        !protest.predicate.valid() || protest.status != demand.status)
      return false;
    const document::Predicate& act = predicates[protest.predicate.value];
    const TokenId verb = predicates[demand.predicate.value].head;
    return (is_under(document, verb, act.head) && verb != act.head) ||
           (act.light_verb.valid() &&
            is_under(document, verb, predicates[act.light_verb.value].head));
  };
  std::vector<bool> made(events.size(), false);
  for (std::size_t i = 0; i < events.size(); ++i) {
    made[i] = events[i].type == "REQUEST" && events[i].predicate.valid() &&
              std::ranges::any_of(
                  events, [&](const Event& protest) { return is_made_by(events[i], protest); });
  }
  std::size_t at = 0;
  std::erase_if(events, [&](const Event&) { return made[at++]; });
}

// "A British diplomat" and "Westmacott", "Trump" and "Donald Trump": the second says who the first
// is. Two different names are two.
bool may_be_one(const Document& document, const Participant& a, const Participant& b) {
  if (!a.entity.valid() || !b.entity.valid() || !a.head.valid() || !b.head.valid()) return false;
  if (a.entity == b.entity) return true;
  const document::Entity& one = document.entities.get()[a.entity.value];
  const document::Entity& other = document.entities.get()[b.entity.value];
  if (one.country.empty() || one.country != other.country) return false;
  const auto is_name = [&](const Participant& who) {
    return document.upos(who.head) == document::Upos::kPropn;
  };
  if (is_name(a) && is_name(b)) return document.form(a.head) == document.form(b.head);
  return one.sectors.empty() || other.sectors.empty() ||
         one.sectors.front() == other.sectors.front();
}

bool may_be_one(const Document& document, const std::vector<Participant>& few,
                const std::vector<Participant>& many) {
  return std::ranges::all_of(few, [&](const Participant& one) {
    return std::ranges::any_of(
        many, [&](const Participant& other) { return may_be_one(document, one, other); });
  });
}

// Whether the lead tells what the headline told, with the same word for it.
bool is_told_by_lead(const Document& document, const Event& event, const Event& other) {
  constexpr std::uint32_t kLead = 4;  // sentences
  const std::uint32_t first = std::min(event.sentence.value, other.sentence.value);
  const std::uint32_t last = std::max(event.sentence.value, other.sentence.value);
  if (first != 0 || last == 0 || last > kLead || !event.predicate.valid() ||
      !other.predicate.valid() || event.type != other.type ||
      world(event.status) != world(other.status) || !dates_agree(event, other))
    return false;
  const auto& predicates = document.predicates.get();
  if (predicates[event.predicate.value].lemma != predicates[other.predicate.value].lemma)
    return false;
  const auto alike = [&](const std::vector<Participant>& a, const std::vector<Participant>& b) {
    if (a.empty() || b.empty()) return a.empty() && b.empty();
    return may_be_one(document, a, b) || may_be_one(document, b, a);
  };
  return alike(event.source, other.source) && alike(event.target, other.target);
}

}  // namespace

std::vector<Event> merge_tellings(const Document& document, std::vector<Event> events) {
  drop_demands_of_protests(document, events);
  fold_outcomes(document, events);
  // Body first: a headline or pull quote is another telling of what the body says.
  std::ranges::stable_sort(events, {},
                           [&](const Event& event) { return repeats(document, event); });
  constexpr std::size_t kOpening = 16;  // events of headline and lead stand first
  std::vector<Event> kept;
  std::map<std::string, std::vector<std::size_t>> by_key;
  for (Event& event : events) {
    const std::string key = event.type + "|" + key_of(document, event.source) + "|" +
                            key_of(document, event.target) + "|" +
                            std::to_string(world(event.status));
    bool merged = false;
    auto& known = by_key[key];
    const std::size_t first = known.size() > 8 ? known.size() - 8 : 0;
    for (std::size_t i = first; i < known.size() && !merged; ++i) {
      Event& other = kept[known[i]];
      if (!dates_agree(other, event)) continue;
      if (other.evidence != event.evidence) take_in(other, event);
      merged = true;
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(kept.size(), kOpening) && !merged; ++i) {
      if (!is_told_by_lead(document, event, kept[i])) continue;
      // The sides differ in their words: those of the first telling stand.
      if (event.sentence < kept[i].sentence) std::swap(event, kept[i]);
      take_in(kept[i], event);
      merged = true;
    }
    if (merged) continue;
    known.push_back(kept.size());
    kept.push_back(std::move(event));
  }
  std::ranges::stable_sort(kept, {}, [](const Event& event) { return event.trigger.begin; });
  return kept;
}

}  // namespace chancery::events
