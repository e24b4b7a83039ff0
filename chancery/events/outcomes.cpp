#include "chancery/events/outcomes.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Outcome;
using document::Participant;
using document::Position;
using document::Relation;
using document::Role;
using document::Span;
using document::TokenId;

constexpr int kClose = 3;   // sentences
constexpr int kBefore = 5;  // sentences before an outcome that tell why

int sentence_at(const Document& document, Span span) {
  const auto& sentences = document.sentences.get();
  const auto at = std::ranges::upper_bound(
      sentences, span.begin, {}, [](const auto& sentence) { return sentence.span.begin; });
  return static_cast<int>(at - sentences.begin()) - 1;
}

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

bool repeats(const Position& one, const Position& other) {
  return one.actor.entity == other.actor.entity && one.stance == other.stance &&
         one.evidence == other.evidence && overlap(one.issue, other.issue) &&
         (one.issue.length() > other.issue.length() ||
          (one.issue.length() == other.issue.length() && &one > &other));
}

void drop_repeated(std::vector<Position>& positions) {
  std::vector<Position> kept;
  for (const Position& one : positions) {
    const bool again = std::ranges::any_of(
        positions, [&](const Position& other) { return &one != &other && repeats(one, other); });
    if (!again) kept.push_back(one);
  }
  positions = std::move(kept);
}

// Governments and bodies that oppose something told close by: "rejected by Russia and China".
std::vector<Participant> opponents(const Document& document, const Findings& findings, int place) {
  std::vector<Participant> found;
  const auto look_at = [&](const Position& position) {
    if (position.stance != "oppose" || !position.actor.entity.valid()) return;
    const int before = place - sentence_at(document, position.evidence);
    if (before < 0 || before > kBefore) return;
    const auto& entity = document.entities.get()[position.actor.entity.value];
    if (entity.country.empty()) return;
    const bool known = std::ranges::any_of(
        found, [&](const Participant& other) { return other.entity == position.actor.entity; });
    if (!known) found.push_back(position.actor);
  };
  for (const Position& position : findings.positions) look_at(position);
  for (const Position& position : findings.objections) look_at(position);
  return found;
}

// "It was done a summary", "had to issue a summary statement": what was made instead.
std::string substitute(const Document& document, const PatternLexicon& lexicon, int place) {
  const auto set = lexicon.classes().find("substitutes");
  if (!set) return {};
  const auto& predicates = document.predicates.get();
  for (int distance = 0; distance <= kClose; ++distance) {
    for (const document::Predicate& predicate : predicates) {
      const int here = static_cast<int>(document.tokens.get()[predicate.head.value].sentence.value);
      if (std::abs(here - place) != distance) continue;
      for (const document::Argument& argument : predicate.arguments) {
        if (argument.role != Role::kObject && argument.role != Role::kSubject) continue;
        std::vector<TokenId> words{argument.head};
        for (const TokenId token : document.children(argument.head)) {
          if (document.relation(token) == Relation::kCompound) words.push_back(token);
        }
        for (const TokenId word : words) {
          const std::string lemma = base::to_lower(document.lemma(word));
          const auto* members = lexicon.classes().members(lemma);
          if (members == nullptr) continue;
          const bool one = std::ranges::any_of(
              *members, [&](const lexicon::ClassMember& member) { return member.set == *set; });
          if (one) return lemma;
        }
      }
    }
  }
  return {};
}

// Told again of the same text: the first one stays.
void drop_retold(const Document& document, std::vector<Outcome>& outcomes) {
  std::vector<Outcome> kept;
  for (Outcome& outcome : outcomes) {
    const bool known = std::ranges::any_of(kept, [&](const Outcome& earlier) {
      return earlier.result == outcome.result && base::to_lower(document.slice(earlier.issue)) ==
                                                     base::to_lower(document.slice(outcome.issue));
    });
    if (!known) kept.push_back(std::move(outcome));
  }
  outcomes = std::move(kept);
}

}  // namespace

void complete_findings(const Document& document, const PatternLexicon& lexicon,
                       Findings& findings) {
  constexpr std::size_t kMost = 200;  // more outcomes than an article has
  drop_repeated(findings.positions);
  if (findings.outcomes.size() > kMost || !document.predicates.present()) return;
  for (Outcome& outcome : findings.outcomes) {
    if (outcome.result != "failed" && outcome.result != "vetoed") continue;
    const int place = sentence_at(document, outcome.evidence);
    if (outcome.blocked_by.empty()) outcome.blocked_by = opponents(document, findings, place);
    if (outcome.instead.empty()) outcome.instead = substitute(document, lexicon, place);
  }
  drop_retold(document, findings.outcomes);
}

}  // namespace chancery::events
