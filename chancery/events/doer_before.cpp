#include "chancery/events/doer_before.h"

#include <algorithm>

#include "chancery/events/predicate_at.h"

namespace chancery::events {
namespace {

using document::Argument;
using document::Predicate;
using document::Relation;
using document::Role;
using document::Upos;

constexpr int kMostClauses = 3;

}  // namespace

DoerBefore::DoerBefore(const Document& document, const PatternLexicon& lexicon,
                       const Phrases& phrases)
    : document_(document), phrases_(phrases) {
  if (const auto shells = lexicon.classes().find("shells")) shells_.push_back(*shells);
  if (const auto said = lexicon.classes().find("said-things")) said_.push_back(*said);
}

// "Fired a rocket, a provocation": it says what the clause around it is.
bool DoerBefore::is_beside(TokenId thing) const {
  const Relation relation = document_.relation(thing);
  return relation == Relation::kAppos || relation == Relation::kParataxis ||
         relation == Relation::kDep;
}

// "The move": a word that says more ("the latest move", "the decision to leave") may mean another.
bool DoerBefore::is_bare(TokenId thing) const {
  bool definite = false;
  for (const TokenId token : document_.children(thing)) {
    const Relation relation = document_.relation(token);
    if (relation == Relation::kPunct || relation == Relation::kCase) continue;
    const std::string_view word = document_.lemma(token);
    if (relation != Relation::kDet ||
        (word != "the" && word != "this" && word != "that" && word != "these" && word != "those"))
      return false;
    definite = true;
  }
  return definite;
}

// The nearest verb above.
TokenId DoerBefore::clause_around(TokenId thing) const {
  TokenId above = document_.head(thing);
  for (int steps = 0; steps < 6 && above.valid(); ++steps) {
    if (document_.upos(above) == Upos::kVerb && above < thing) return above;
    above = document_.head(above);
  }
  return {};
}

// "After the union left the pact, charities condemned the move", "The union left the pact, but
// charities condemned the move": the clause of the same sentence that is told first.
TokenId DoerBefore::clause_before(TokenId thing) const {
  TokenId verb = document_.head(thing);
  while (verb.valid() && document_.upos(verb) != Upos::kVerb) verb = document_.head(verb);
  if (!verb.valid()) return {};
  for (const TokenId clause : document_.children(verb)) {
    if (clause < verb && document_.relation(clause) == Relation::kAdvcl &&
        document_.upos(clause) == Upos::kVerb)
      return clause;
  }
  const TokenId above = document_.head(verb);
  const bool second = document_.relation(verb) == Relation::kConj && above.valid() &&
                      std::ranges::any_of(document_.children(verb), [&](TokenId token) {
                        const auto relation = document::base(document_.relation(token));
                        return relation == Relation::kNsubj;
                      });
  return second ? above : TokenId{};
}

TokenId DoerBefore::root_before(TokenId thing) const {
  const document::SentenceId own = document_.tokens.get()[thing.value].sentence;
  if (own.value == 0) return {};
  const document::Sentence& before = document_.sentences.get()[own.value - 1];
  if (document_.section_of(before) != document_.section_of(document_.sentences.get()[own.value]))
    return {};
  for (TokenId token = before.tokens.first; token < before.tokens.last; ++token.value) {
    if (document_.relation(token) == Relation::kRoot) return token;
  }
  return {};
}

// Who does it; where something is said, who does what is said, unless the saying is meant.
std::vector<Participant> DoerBefore::doers(TokenId clause, bool said) const {
  std::vector<Participant> found;
  for (int depth = 0; depth < kMostClauses && clause.valid(); ++depth) {
    const Predicate* predicate = predicate_at(document_, clause);
    if (predicate == nullptr) return found;
    TokenId content;
    for (const Argument& argument : predicate->arguments) {
      if (argument.role == Role::kContent) content = argument.head;
      if (argument.role != Role::kSubject) continue;
      auto actors = phrases_.actors(argument.head, false);
      if (!actors.empty() && !phrases_.has_sector(actors, {"JRN"})) found = std::move(actors);
    }
    if (said) return found;
    clause = content;
  }
  return found;
}

std::vector<Participant> DoerBefore::of(TokenId thing) const {
  const bool said = phrases_.in_class(thing, said_);
  if (document_.upos(thing) != Upos::kNoun || (!said && !phrases_.in_class(thing, shells_)))
    return {};
  if (is_beside(thing)) return doers(clause_around(thing), said);
  if (!is_bare(thing)) return {};
  if (const TokenId clause = clause_before(thing); clause.valid()) {
    if (auto found = doers(clause, said); !found.empty()) return found;
  }
  return doers(root_before(thing), said);
}

}  // namespace chancery::events
