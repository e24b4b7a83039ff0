#include "chancery/events/confidence.h"

#include <algorithm>
#include <cmath>

#include "chancery/events/predicate_at.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::Participant;
using document::Upos;

// The bin of a length or share, by its upper bounds: "1", "2", … one more than there are bounds.
std::string bin(double value, std::initializer_list<double> bounds) {
  const auto at = std::ranges::find_if(bounds, [&](double bound) { return value <= bound; });
  return std::to_string(1 + (at - bounds.begin()));
}

std::string form_of(const Document& document, const Participant& one) {
  switch (document.upos(one.head)) {
    case Upos::kPropn:
      return "name";
    case Upos::kPron:
    case Upos::kDet:
      return "pronoun";
    default:
      break;
  }
  const std::string_view words = document.slice(one.span);
  const bool capital = !words.empty() && words.front() >= 'A' && words.front() <= 'Z';
  return capital ? "capital" : "noun";
}

std::string tense_of(const document::Predicate& predicate);

const document::Entity* entity_of(const Document& document, const Participant& one) {
  return one.entity.valid() ? &document.entities.get()[one.entity.value] : nullptr;
}

// Where a side stands: its part in the sentence, and how far from the trigger.
void add_standing(const Document& document, const Event& event, const Participant& one,
                  const std::string& name, std::vector<std::string>& traits) {
  if (!event.predicate.valid() || !one.head.valid()) return;
  const document::Predicate& predicate = document.predicates.get()[event.predicate.value];
  const auto sentence = document.tokens.get()[one.head.value].sentence;
  if (sentence != event.sentence) {
    traits.push_back(name + ".elsewhere");
    return;
  }
  traits.push_back(name + ".part=" + std::string(document::name_of(document.relation(one.head))));
  const bool behind = one.head > predicate.head;
  const std::uint32_t distance =
      behind ? one.head.value - predicate.head.value : predicate.head.value - one.head.value;
  traits.push_back(name + (behind ? ".behind=" : ".before=") + bin(distance, {2, 5, 10, 20}));
}

// The act above the trigger's clause, and the word that opens the clause.
void add_clause(const Document& document, const document::Predicate& predicate,
                std::vector<std::string>& traits) {
  for (const document::TokenId token : document.children(predicate.head)) {
    if (document.relation(token) != document::Relation::kMark) continue;
    traits.push_back("opened=" + std::string(document.lemma(token)));
    break;
  }
  constexpr int kHighest = 8;
  document::TokenId at = document.head(predicate.head);
  for (int steps = 0; steps < kHighest && at.valid(); ++steps, at = document.head(at)) {
    const document::Predicate* above = predicate_at(document, at);
    if (above == nullptr) continue;
    traits.emplace_back(above->kind == document::PredicateKind::kVerb   ? "under-verb"
                        : above->kind == document::PredicateKind::kNoun ? "under-noun"
                                                                        : "under-adjective");
    if (above->modality != document::Modality::kNone) traits.emplace_back("under-modal");
    if (above->negated) traits.emplace_back("under-negation");
    if (above->conditional) traits.emplace_back("under-condition");
    traits.push_back("under-tense=" + tense_of(*above));
    return;
  }
  traits.emplace_back("main");
}

void add_side(const Document& document, const std::vector<Participant>& side,
              const std::string& name, std::vector<std::string>& traits) {
  if (side.empty()) {
    traits.push_back(name + "=none");
    return;
  }
  const Participant& one = side.front();
  traits.push_back(name + ".parties=" + bin(static_cast<double>(side.size()), {1, 2}));
  traits.push_back(name + "." + form_of(document, one));
  traits.push_back(name + ".length=" + bin(one.span.length(), {8, 16, 32}));
  const document::Entity* entity = entity_of(document, one);
  if (entity == nullptr) {
    traits.push_back(name + ".unknown");
    return;
  }
  if (entity->country.empty())
    traits.push_back(name + (one.country.empty() ? ".no-country" : ".context-country"));
  traits.push_back(name + ".sector=" +
                   (entity->sectors.empty() ? std::string("none") : entity->sectors.front()));
}

std::string country_of(const Document& document, const std::vector<Participant>& side) {
  return side.empty() ? std::string() : std::string(document::country_of(document, side.front()));
}

std::string tense_of(const document::Predicate& predicate) {
  switch (predicate.tense) {
    case document::Tense::kPast:
      return "past";
    case document::Tense::kPresent:
      return "present";
    case document::Tense::kFuture:
      return "future";
    default:
      return "none";
  }
}

bool is_quoted(const Document& document, document::Span sentence) {
  return document.slice(sentence).find_first_of("\"\xE2") != std::string_view::npos;
}

}  // namespace

std::vector<std::string> confidence_traits(const Document& document, const Event& event) {
  std::vector<std::string> traits = {"bias", "type=" + event.type,
                                     "status=" + std::string(name_of(event.status))};
  traits.push_back("estimate=" + bin(event.confidence, {0.5, 0.6, 0.7, 0.8}));
  if (!event.said_by.empty()) traits.emplace_back("said");
  add_side(document, event.source, "source", traits);
  add_side(document, event.target, "target", traits);
  if (!event.source.empty()) add_standing(document, event, event.source.front(), "source", traits);
  if (!event.target.empty()) add_standing(document, event, event.target.front(), "target", traits);
  const std::string source = country_of(document, event.source);
  const std::string target = country_of(document, event.target);
  if (!source.empty() && !target.empty())
    traits.emplace_back(source == target ? "at-home" : "between-states");
  traits.push_back("sentence.length=" + bin(event.evidence.length(), {80, 140, 220, 320}));
  traits.push_back("trigger.at=" +
                   bin(event.trigger.begin - event.evidence.begin, {20, 50, 100, 180}));
  if (event.predicate.valid()) {
    const document::Predicate& predicate = document.predicates.get()[event.predicate.value];
    traits.emplace_back(predicate.kind == document::PredicateKind::kVerb ? "verb" : "noun");
    if (predicate.passive) traits.emplace_back("passive");
    traits.push_back("tense=" + tense_of(predicate));
    traits.push_back(
        "in=" + std::string(document::name_of(document::base(document.relation(predicate.head)))));
  }
  if (event.predicate.valid())
    add_clause(document, document.predicates.get()[event.predicate.value], traits);
  if (is_quoted(document, event.evidence)) traits.emplace_back("quotation");
  if (event.date && event.date->from == "expression") traits.emplace_back("dated");
  if (event.place) traits.emplace_back("placed");
  if (!event.modes.empty()) traits.emplace_back("mode");
  if (event.section == document::SectionKind::kHeadline) traits.emplace_back("headline");
  return traits;
}

base::Expected<Confidence> Confidence::load(const lexicon::DataFiles& files) {
  auto weights = lexicon::read_weights(files, "events", "E-EVT-001");
  if (!weights) return std::unexpected(std::move(weights.error()));
  Confidence confidence;
  confidence.weights_ = std::move(*weights);
  if (const auto least = confidence.weights_.extract("least")) confidence.least_ = least.mapped();
  return confidence;
}

double Confidence::of(const Document& document, const Event& event) const {
  if (weights_.empty()) return event.confidence;
  double sum = 0;
  for (const std::string& trait : confidence_traits(document, event)) {
    const auto at = weights_.find(trait);
    if (at != weights_.end()) sum += at->second;
  }
  return 1 / (1 + std::exp(-sum));
}

}  // namespace chancery::events
