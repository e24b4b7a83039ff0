#include "chancery/events/circumstances.h"

#include <algorithm>
#include <cmath>

#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::AmountKind;
using document::Predicate;
using document::Relation;
using document::TimeExpression;
using document::TimeType;
using document::TokenRange;

constexpr int kFar = 1000;

template <class Layer>
void by_sentence(const Document& document, const Layer& layer,
                 std::vector<std::vector<std::uint32_t>>& out) {
  out.resize(document.sentences.get().size());
  if (!layer.present()) return;
  for (std::size_t i = 0; i < layer.get().size(); ++i) {
    const TokenRange range = layer.get()[i].tokens;
    if (range.first.value >= document.tokens.get().size()) continue;
    out[document.tokens.get()[range.first.value].sentence.value].push_back(
        static_cast<std::uint32_t>(i));
  }
}

}  // namespace

Circumstances::Circumstances(const Document& document, const PatternLexicon& lexicon)
    : document_(document), story_time_(document, lexicon) {
  by_sentence(document, document.times, times_);
  by_sentence(document, document.places, places_);
  by_sentence(document, document.amounts, amounts_);
}

// Steps up from a word to the predicate; kFar when the predicate is not above it.
int Circumstances::distance(TokenId from, TokenId to) const {
  for (int steps = 0; steps < 6; ++steps) {
    if (from == to) return steps;
    const TokenId up = document_.head(from);
    if (!up.valid()) return kFar;
    from = up;
  }
  return kFar;
}

When Circumstances::when(const Predicate& predicate) const {
  When when;
  const auto sentence = document_.tokens.get()[predicate.head.value].sentence.value;
  const TimeExpression* best = nullptr;
  int best_distance = kFar;
  TokenId carrier = predicate.head;
  if (predicate.light_verb.valid())
    carrier = document_.predicates.get()[predicate.light_verb.value].head;
  for (const std::uint32_t index : times_[sentence]) {
    const TimeExpression& time = document_.times.get()[index];
    if ((time.type != TimeType::kDate && time.type != TimeType::kTime) || !time.days) continue;
    const TokenId top = top_of(document_, time.tokens);
    const int steps = std::min(distance(top, predicate.head), distance(top, carrier));
    if (steps < best_distance) best = &time, best_distance = steps;
  }
  when.long_past = story_time_.is_long_past(predicate);
  const auto published = document_.published_day();
  if (best != nullptr && best_distance <= 4) {
    const bool one_day = best->days->first == best->days->last;
    when.date =
        document::EventDate{one_day ? base::to_iso(best->days->first) : best->value, "expression"};
  } else if (published) {
    when.date = document::EventDate{base::to_iso(*published), "published"};
  }
  return when;
}

bool Circumstances::is_arranged(const Predicate& predicate) const {
  const Predicate& clause = predicate.light_verb.valid()
                                ? document_.predicates.get()[predicate.light_verb.value]
                                : predicate;
  if (clause.aspect == document::Aspect::kPerfect || clause.tense != document::Tense::kPresent ||
      clause.passive)
    return false;
  const bool progressive = clause.aspect == document::Aspect::kProgressive;
  const auto published = document_.published_day();
  const auto sentence = document_.tokens.get()[clause.head.value].sentence.value;
  return std::ranges::any_of(times_[sentence], [&](std::uint32_t index) {
    const TimeExpression& time = document_.times.get()[index];
    if (time.type != TimeType::kDate || distance(top_of(document_, time.tokens), clause.head) > 2)
      return false;
    if (published && time.days) {
      const bool other_day =
          progressive && time.days->first == time.days->last && time.days->first != *published;
      return other_day || time.days->first > *published;
    }
    const std::string_view first = document_.lemma(time.tokens.first);
    const bool one_day = time.value.size() == 10 || time.value.starts_with("XXXX-WXX-");
    return first == "next" || (one_day && time.value.starts_with("XXXX"));
  });
}

std::optional<document::Place> Circumstances::where(const Predicate& predicate) const {
  const auto sentence = document_.tokens.get()[predicate.head.value].sentence.value;
  TokenId carrier = predicate.head;
  if (predicate.light_verb.valid())
    carrier = document_.predicates.get()[predicate.light_verb.value].head;
  const document::PlaceMention* best = nullptr;
  int best_distance = 4;
  for (const std::uint32_t index : places_[sentence]) {
    const document::PlaceMention& place = document_.places.get()[index];
    const TokenId top = top_of(document_, place.tokens);
    const Relation relation = document_.relation(top);
    // "Geneva hosted a meeting between …": the subject beside an event that others take part in.
    const bool witness =
        relation == Relation::kNsubj && predicate.kind == document::PredicateKind::kNoun &&
        document_.relation(predicate.head) == Relation::kObj &&
        document_.head(top) == document_.head(predicate.head) &&
        std::ranges::none_of(predicate.arguments, [&](const document::Argument& argument) {
          return argument.head == top;
        });
    if (!witness && relation != Relation::kObl && relation != Relation::kNmod) continue;
    bool locative = witness;
    for (const TokenId token : document_.children(top)) {
      locative |=
          document_.relation(token) == Relation::kCase && is_locative(document_.lemma(token));
    }
    const int steps = witness ? 1 : std::min(distance(top, predicate.head), distance(top, carrier));
    if (locative && steps < best_distance) best = &place, best_distance = steps;
  }
  if (best == nullptr) return std::nullopt;
  return best->place;
}

std::optional<document::Money> Circumstances::how_much(const Predicate& predicate) const {
  const auto sentence = document_.tokens.get()[predicate.head.value].sentence.value;
  TokenId carrier = predicate.head;
  if (predicate.light_verb.valid())
    carrier = document_.predicates.get()[predicate.light_verb.value].head;
  for (const std::uint32_t index : amounts_[sentence]) {
    const document::Amount& amount = document_.amounts.get()[index];
    if (amount.kind != AmountKind::kMoney) continue;
    // "the 2 billion agreed last year": the amount is an argument, above the participle in the
    // tree.
    const bool argued = std::any_of(
        predicate.arguments.begin(), predicate.arguments.end(),
        [&](const document::Argument& argument) { return amount.tokens.contains(argument.head); });
    const TokenId top = top_of(document_, amount.tokens);
    if (argued || std::min(distance(top, predicate.head), distance(top, carrier)) <= 4)
      return document::Money{amount.value, amount.unit};
  }
  return std::nullopt;
}

std::optional<std::int64_t> Circumstances::count_of(TokenId head) const {
  const auto sentence = document_.tokens.get()[head.value].sentence.value;
  for (const std::uint32_t index : amounts_[sentence]) {
    const document::Amount& amount = document_.amounts.get()[index];
    if (amount.kind != AmountKind::kCount || !(amount.value >= 0) || amount.value > 1e9) continue;
    const TokenId top = top_of(document_, amount.tokens);
    if (top == head || document_.head(top) == head || amount.counted == head)
      return static_cast<std::int64_t>(std::llround(amount.value));
  }
  return std::nullopt;
}

}  // namespace chancery::events
