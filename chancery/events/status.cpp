#include "chancery/events/status.h"

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
  if (predicate.negated && !negation_meant) {
    reality.status = EventStatus::kNegated;
    return;
  }
  if (predicate.conditional || predicate.interrogative || predicate.imperative) {
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
  if (reality.status == EventStatus::kOccurred && predicate.aspect == Aspect::kProgressive &&
      predicate.tense != Tense::kPast)
    reality.status = EventStatus::kOngoing;
}

void StatusReader::apply(const Predicate& above, PredicateId id, bool infinitive,
                         Reality& reality) const {
  const Operator* entry = lexicon_.operator_of(document_.string(above.lemma), above.kind);
  if (entry == nullptr) {
    if (infinitive) weaken(reality, EventStatus::kHypothetical);
    if (above.conditional && infinitive) weaken(reality, EventStatus::kHypothetical);
    return;
  }
  EventStatus status = above.negated ? turned(entry->status) : entry->status;
  if (status == EventStatus::kPlanned) {
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

void StatusReader::read_above(PredicateId start, Reality& reality) const {
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
    if (clause.embedding == Relation::kAdvcl) {
      if (infinitive) weaken(reality, EventStatus::kHypothetical);
      return;
    }
    if (clause.embedding == Relation::kNsubj) return;
    if (!wishes_to_say(above, clause)) apply(above, up, infinitive, reality);
    id = up;
  }
}

Reality StatusReader::read(PredicateId id, const Pattern& pattern) const {
  Reality reality;
  read_own(document_.predicates.get()[id.value], pattern, reality);
  read_above(id, reality);
  return reality;
}

}  // namespace chancery::events
