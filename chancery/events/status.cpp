#include "chancery/events/status.h"

#include <algorithm>

#include "chancery/events/clause_form.h"
#include "chancery/events/nearby_words.h"

namespace chancery::events {
namespace {

using document::Aspect;
using document::EventStatus;
using document::Modality;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::Tense;

constexpr int kMostLevels = 6;
constexpr std::string_view kExpect = "expect";  // the operator's id

// Once something is said not to have happened, or only to be possible, what stands above cannot
// make it happen.
void weaken(Reality& reality, EventStatus status) {
  if (reality.status == EventStatus::kOccurred || reality.status == EventStatus::kOngoing ||
      status == EventStatus::kDenied)
    reality.status = status;
}

EventStatus turned(EventStatus status) {
  switch (status) {
    case EventStatus::kNegated:
      return EventStatus::kOccurred;  // did not fail to
    case EventStatus::kDenied:
      return EventStatus::kOccurred;  // did not deny
    case EventStatus::kPlanned:
      return EventStatus::kNegated;  // does not plan to
    case EventStatus::kOccurred:
    case EventStatus::kOngoing:
      return EventStatus::kNegated;  // did not begin to
    default:
      return status;
  }
}

// "Has yet to ratify", "is yet to be signed".
bool is_yet_to(const Document& document, const Predicate& above) {
  const std::string_view lemma = document.string(above.lemma);
  if (lemma != "have" && lemma != "be") return false;
  return std::ranges::any_of(document.children(above.head), [&](TokenId token) {
    return document.relation(token) == Relation::kAdvmod && document.lemma(token) == "yet";
  });
}

}  // namespace

// "said it would release": the future seen from a past word of saying.
bool StatusReader::reported(const Predicate& predicate) const {
  if (!predicate.embedded_by.valid()) return false;
  const Predicate& above = document_.predicates.get()[predicate.embedded_by.value];
  return predicate.embedding == Relation::kXcomp &&
         (above.tense == Tense::kPast || above.aspect == Aspect::kPerfect);
}

void StatusReader::read_own(const Predicate& predicate, const Pattern& pattern,
                            Reality& reality) const {
  const bool negation_meant = pattern.negative;
  if (predicate.negated && !negation_meant && !is_not_only(document_, lexicon_, predicate)) {
    reality.status = EventStatus::kNegated;
    return;
  }
  const bool bidden =
      predicate.imperative && (predicate.kind != PredicateKind::kVerb ||
                               adjective_of(document_, lexicon_, predicate) == nullptr);
  if (predicate.conditional || predicate.interrogative || bidden) {
    reality.status = EventStatus::kHypothetical;
    return;
  }
  // "Will not accept" refuses; "must not accept" is advice.
  const bool advice =
      negation_meant && !pattern.modality &&
      (predicate.modality == Modality::kMust || predicate.modality == Modality::kShould);
  if (advice) {
    reality.status = EventStatus::kHypothetical;
    return;
  }
  switch (pattern.modality || negation_meant ? Modality::kNone : predicate.modality) {
    case Modality::kWill:
      reality.ahead = true;
      break;
    case Modality::kWould:
      if (reported(predicate))
        reality.ahead = true;
      else
        reality.status = EventStatus::kHypothetical;
      break;
    case Modality::kCan:
    case Modality::kMay:
    case Modality::kMust:
    case Modality::kShould:
      reality.status = EventStatus::kHypothetical;
      break;
    case Modality::kNone:
      break;
  }
  if (predicate.tense == Tense::kFuture && !pattern.tense && !negation_meant) reality.ahead = true;
  const Operator* own = lexicon_.operator_of(document_.string(predicate.lemma), predicate.kind);
  const bool goes_on = own != nullptr && own->status == EventStatus::kOngoing;
  if (reality.status == EventStatus::kOccurred && !reality.ahead &&
      (goes_on || is_state(document_, predicate) ||
       (predicate.aspect == Aspect::kProgressive && predicate.tense != Tense::kPast)))
    reality.status = EventStatus::kOngoing;
  if (is_left_undone(document_, predicate) || carries_nothing(document_, predicate))
    weaken(reality, EventStatus::kNegated);
  if (is_weighed(document_, predicate) || is_of_nothing(document_, predicate) ||
      is_hoped(document_, predicate))
    weaken(reality, EventStatus::kHypothetical);
  if (const Operator* said = adjective_of(document_, lexicon_, predicate)) {
    if (said->status == EventStatus::kPlanned)
      reality.ahead = true;
    else if (said->status == EventStatus::kOngoing && reality.status == EventStatus::kOccurred)
      reality.status = EventStatus::kOngoing;
    else if (said->status != EventStatus::kOccurred && said->status != EventStatus::kOngoing)
      weaken(reality, said->status);
  }
}

// "Decided against sending tanks": the preposition turns the plan round.
bool StatusReader::is_decided_against(const Predicate& clause, const Predicate& above) const {
  if (lexicon_.operator_of(document_.string(above.lemma), above.kind) == nullptr) return false;
  return std::ranges::any_of(document_.children(clause.head), [&](TokenId token) {
    const Relation relation = document_.relation(token);
    return (relation == Relation::kMark || relation == Relation::kCase) &&
           document_.lemma(token) == "against";
  });
}

void StatusReader::apply(const Predicate& above, PredicateId id, bool infinitive,
                         Reality& reality) const {
  const Operator* entry = lexicon_.operator_of(document_.string(above.lemma), above.kind);
  if (entry == nullptr) {
    if (infinitive && is_yet_to(document_, above)) return weaken(reality, EventStatus::kNegated);
    const bool had_to = document_.string(above.lemma) == "have" && above.tense == Tense::kPast;
    if (!infinitive || (had_to && !above.conditional && !above.negated)) return;
    weaken(reality, EventStatus::kHypothetical);
    reality.aim = true;
    return;
  }
  if (entry->tells && !infinitive && !above.negated) return;
  EventStatus status = above.negated ? turned(entry->status) : entry->status;
  // "Do not expect him to back it": he may yet.
  if (above.negated && !above.passive && entry->id == kExpect) status = EventStatus::kHypothetical;
  if (status == EventStatus::kPlanned) {
    // "If they decide to attack."
    if (above.conditional) return weaken(reality, EventStatus::kHypothetical);
    reality.ahead = true;
    return;
  }
  if (status == EventStatus::kDenied) reality.denier = id;
  if (status == EventStatus::kOccurred || status == EventStatus::kOngoing) {
    if (above.conditional || above.interrogative)
      weaken(reality, EventStatus::kHypothetical);
    else if (above.modality == Modality::kWill || above.tense == Tense::kFuture)
      reality.ahead = true;
    else if (above.modality != Modality::kNone)
      weaken(reality, EventStatus::kHypothetical);
    else if (status == EventStatus::kOngoing && reality.status == EventStatus::kOccurred)
      reality.status = status;
    return;
  }
  weaken(reality, status);
}

// "wanted to reiterate its support": it is reiterated.
bool StatusReader::wishes_to_say(const Predicate& above, const Predicate& clause) const {
  const Operator* wish = lexicon_.operator_of(document_.string(above.lemma), above.kind);
  const Operator* speech = lexicon_.operator_of(document_.string(clause.lemma), clause.kind);
  return wish != nullptr && speech != nullptr && wish->utters && speech->is_speech &&
         !above.negated && !above.conditional;
}

bool StatusReader::asks_how(const Predicate& clause) const {
  return std::ranges::any_of(document_.children(clause.head), [&](TokenId token) {
    const std::string_view lemma = document_.lemma(token);
    return token < clause.head &&
           (lemma == "why" || lemma == "how" || lemma == "when" || lemma == "where");
  });
}

// "He came to stress his country's support": a purpose that is fulfilled by speaking.
bool StatusReader::is_said(const Predicate& clause) const {
  const Operator* speech = lexicon_.operator_of(document_.string(clause.lemma), clause.kind);
  return speech != nullptr && speech->is_speech;
}

// "Wrote to demand a ceasefire", "used the speech to denounce": said by that very means.
bool StatusReader::is_means(const Predicate& above, const Pattern& pattern) const {
  const Operator* means = lexicon_.operator_of(document_.string(above.lemma), above.kind);
  const lexicon::EventType* type = lexicon_.ontology().type(pattern.code);
  return means != nullptr && means->is_means && !above.negated && type != nullptr &&
         type->quad.starts_with("verbal");
}

// A clause that goes with another: "will see it before chairing a meeting", "could win by
// attacking", "is barred from attacking", "talks about attacking".
void StatusReader::read_beside(const Predicate& clause, const Predicate& above, PredicateId up,
                               Reality& reality) const {
  const bool will = above.modality == Modality::kWill || above.tense == Tense::kFuture;
  if (clause.tense != Tense::kNone) {
    // "Will come when he has left."
    if (will && clause.tense == Tense::kPresent && opens_with(document_, clause.head, {"when"}))
      weaken(reality, EventStatus::kHypothetical);
    return;
  }
  const Modality around = above.modality == Modality::kNone && above.embedded_by.valid()
                              ? document_.predicates.get()[above.embedded_by.value].modality
                              : above.modality;
  if (will)
    reality.ahead = true;
  else if (around != Modality::kNone && above.aspect != Aspect::kPerfect &&
           opens_with(document_, clause.head, {"by"}))
    weaken(reality, EventStatus::kHypothetical);
  if (opens_with(document_, clause.head, {"about"}) && is_idea(document_, lexicon_, above))
    weaken(reality, EventStatus::kHypothetical);
  const Operator* entry = lexicon_.operator_of(document_.string(above.lemma), above.kind);
  if (entry != nullptr && opens_with(document_, clause.head, {"from"}) &&
      (entry->status == EventStatus::kNegated || entry->status == EventStatus::kHypothetical))
    apply(above, up, false, reality);
}

void StatusReader::read_above(PredicateId start, const Pattern& pattern, Reality& reality) const {
  PredicateId id = start;
  for (int level = 0; level < kMostLevels; ++level) {
    const Predicate& predicate = document_.predicates.get()[id.value];
    // A noun under a light verb is embedded by what embeds the verb.
    const PredicateId carrier = predicate.light_verb.valid() ? predicate.light_verb : id;
    const Predicate& clause = document_.predicates.get()[carrier.value];
    if (!clause.embedded_by.valid()) return;
    const PredicateId up = clause.embedded_by;
    const Predicate& above = document_.predicates.get()[up.value];
    const bool content = clause.embedding == Relation::kXcomp;
    bool infinitive = false;
    if (content || clause.embedding == Relation::kAdvcl) {
      for (const TokenId token : document_.children(clause.head)) {
        infinitive |=
            document_.relation(token) == Relation::kMark && document_.lemma(token) == "to";
      }
    }
    if (is_decided_against(clause, above)) {
      weaken(reality, above.negated ? EventStatus::kHypothetical : EventStatus::kNegated);
      id = up;
      continue;
    }
    if (clause.embedding == Relation::kAdvcl) {
      if (infinitive && is_means(above, pattern)) {
        apply(above, up, infinitive, reality);
        id = up;
        continue;
      }
      if (!infinitive && clause.kind == PredicateKind::kVerb)
        read_beside(clause, above, up, reality);
      const bool aim = (infinitive && !is_said(clause)) || is_direction(document_, clause);
      if (aim) weaken(reality, EventStatus::kHypothetical);
      reality.aim |= aim;
      return;
    }
    if (clause.embedding == Relation::kNsubj) return;
    // "Did not say why they had been arrested": they had.
    const bool taken_as_known = above.negated && asks_how(clause);
    if (!wishes_to_say(above, clause) && !taken_as_known) apply(above, up, infinitive, reality);
    id = up;
  }
}

Reality StatusReader::read(PredicateId id, const Pattern& pattern) const {
  Reality reality;
  read_own(document_.predicates.get()[id.value], pattern, reality);
  read_above(id, pattern, reality);
  // "Has decided that it will not send them": what is refused lies ahead, the refusal does not.
  if (pattern.negative) reality.ahead = false;
  return reality;
}

}  // namespace chancery::events
