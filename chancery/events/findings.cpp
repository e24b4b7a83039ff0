#include "chancery/events/findings.h"

#include <algorithm>

namespace chancery::events {
namespace {

using document::Predicate;
using document::Role;
using document::Span;

Span evidence(const Document& document, const Predicate& predicate) {
  return document.sentence_of(predicate.head).span;
}

// The phrase under a head, without the preposition or the mark before it.
Span text_of(const Document& document, TokenId head) {
  document::TokenRange range = document.subtree(head);
  const auto leads = [&](TokenId token) {
    return document.relation(token) == document::Relation::kPunct ||
           (document.relation(token) == document::Relation::kCase && document.head(token) == head);
  };
  while (range.first < head && leads(range.first)) range.first = TokenId{range.first.value + 1};
  return document.span_of(range);
}

// What it is about: the bound issue, else the object or content, as the text has it.
Span issue_of(const Document& document, const Phrases& phrases, const Predicate& predicate,
              const Match& match) {
  const auto told = [&](TokenId head) -> Span {
    const TokenId what = phrases.antecedent(head);
    if (what != head) return phrases.span_of_phrase(what);
    const bool empty = document.upos(head) == document::Upos::kPron ||
                       document.upos(head) == document::Upos::kSconj;
    return empty ? Span{} : text_of(document, head);
  };
  const auto acts = [&](TokenId head) {
    return std::ranges::any_of(match.of(Binding::kSource),
                               [&](const Participant& actor) { return actor.head == head; });
  };
  const auto bound = match.of(Binding::kIssue);
  if (!bound.empty()) return told(bound.front().head);
  for (const Role role : {Role::kObject, Role::kContent, Role::kOblique}) {
    for (const document::Argument& argument : predicate.arguments) {
      if (argument.role == role && !argument.inherited && !acts(argument.head))
        return told(argument.head);
    }
  }
  for (const document::Argument& argument : predicate.arguments) {
    if (argument.role == Role::kObject && !acts(argument.head))
      return phrases.span_of_phrase(argument.head);
  }
  return {};
}

void add_positions(const Document& document, const Phrases& phrases, const Predicate& predicate,
                   const Match& match, Findings& findings) {
  const Span issue = issue_of(document, phrases, predicate, match);
  std::string stance = match.pattern->stance;
  if (predicate.negated && !match.pattern->negative) {
    if (stance == "support")
      stance = "oppose";
    else
      return;
  }
  if (issue.empty() && stance != "oppose") return;
  auto& into = issue.empty() ? findings.objections : findings.positions;
  for (const Participant& actor : match.of(Binding::kSource)) {
    into.push_back({actor, issue, stance, match.pattern->vote, evidence(document, predicate)});
  }
}

void add_outcome(const Document& document, const Phrases& phrases, const Predicate& predicate,
                 const Match& match, Findings& findings) {
  // "failed to be adopted" was not adopted.
  if (match.pattern->outcome == "adopted" && predicate.tense == document::Tense::kNone &&
      predicate.aspect == document::Aspect::kNone)
    return;
  document::Outcome outcome;
  outcome.issue = issue_of(document, phrases, predicate, match);
  if (outcome.issue.empty()) return;
  outcome.result = match.pattern->outcome;
  if (predicate.negated && !match.pattern->negative && outcome.result == "adopted")
    outcome.result = "failed";
  outcome.blocked_by = match.of(Binding::kBlocker);
  const auto instead = match.of(Binding::kInstead);
  if (!instead.empty()) outcome.instead = document.slice(instead.front().span);
  outcome.evidence = evidence(document, predicate);
  findings.outcomes.push_back(std::move(outcome));
}

// "for the supply of ammunition": what it is for, without the "for".
std::string purpose_told(const Document& document, document::TokenId head) {
  document::TokenRange range = document.subtree(head);
  const bool opens = document.relation(range.first) == document::Relation::kCase &&
                     document.head(range.first) == head;
  if (opens && range.length() > 1) ++range.first.value;
  return std::string(document.slice(document.span_of(range)));
}

void add_pledge(const Document& document, const Circumstances& circumstances,
                const Predicate& predicate, const Match& match, Findings& findings) {
  document::Pledge pledge;
  pledge.giver = match.of(Binding::kSource);
  pledge.recipient = match.of(Binding::kTarget);
  pledge.amount = circumstances.how_much(predicate);
  if (pledge.giver.empty() || (pledge.recipient.empty() && !pledge.amount) || predicate.negated ||
      predicate.conditional)
    return;
  const auto purpose = match.of(Binding::kPurpose);
  if (!purpose.empty()) pledge.purpose = purpose_told(document, purpose.front().head);
  pledge.status = match.pattern->pledge;
  if (predicate.tense == document::Tense::kFuture && pledge.status == "delivered")
    pledge.status = "agreed";
  pledge.evidence = evidence(document, predicate);
  findings.pledges.push_back(std::move(pledge));
}

}  // namespace

void add_findings(const Document& document, const Phrases& phrases,
                  const Circumstances& circumstances, PredicateId id, const Match& match,
                  Findings& findings) {
  const Predicate& predicate = document.predicates.get()[id.value];
  if (!match.pattern->stance.empty()) add_positions(document, phrases, predicate, match, findings);
  if (!match.pattern->outcome.empty()) add_outcome(document, phrases, predicate, match, findings);
  if (!match.pattern->pledge.empty())
    add_pledge(document, circumstances, predicate, match, findings);
}

}  // namespace chancery::events
