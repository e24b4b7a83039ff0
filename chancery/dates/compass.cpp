#include "chancery/dates/compass.h"

#include "chancery/base/utf8.h"

namespace chancery::dates {
namespace {

using document::Relation;
using document::TokenId;
using document::Upos;

constexpr std::size_t kWindow = 14;  // pieces to either side
constexpr int kHighest = 8;          // steps up the tree

}  // namespace

Direction ClauseCompass::at(std::size_t piece) const {
  // "by early June", "until Friday": a term lies ahead of what it is set for, but not of what is
  // told.
  if (const std::size_t before = preposition(piece); at_.is_any(before, "by", "until", "till")) {
    return Direction::kAhead;
  }
  if (document_.syntax.present()) {
    const Direction found = by_tree(piece);
    if (found != Direction::kUnknown) return found;
  }
  return by_words(piece);
}

// The nearest piece before that is no part of the expression's own phrase ("early", "the", "next").
std::size_t ClauseCompass::preposition(std::size_t piece) const {
  std::size_t i = piece;
  for (int step = 0; step < 3 && i > 0; ++step) {
    --i;
    if (!at_.is_any(i, "early", "late", "mid", "-", "the", "end", "of", "next")) return i;
  }
  return at_.size();
}

Direction ClauseCompass::by_tree(std::size_t piece) const {
  if (piece >= first_token_.size()) return Direction::kUnknown;
  TokenId token{first_token_[piece]};
  for (int step = 0;
       step < kHighest && token.valid() && token.value < document_.tokens.get().size(); ++step) {
    const Upos tag = document_.upos(token);
    const std::string_view lemma = document_.lemma(token);
    if (tag == Upos::kVerb || tag == Upos::kAux) {
      const Direction found = of_verb(token);
      if (found != Direction::kUnknown) return found;
      if (is_scheduled(token, piece)) return Direction::kAhead;
    } else if (lemma == "deadline" || lemma == "upcoming" || lemma == "due" || lemma == "plan") {
      return Direction::kAhead;
    } else if (const Direction copular = of_verb(token); copular != Direction::kUnknown) {
      return copular;  // a predicate under a copula carries its auxiliaries
    }
    token = document_.head(token);
  }
  return Direction::kUnknown;
}

// "The polls close on Thursday": the present tense of what a calendar holds.
bool ClauseCompass::is_scheduled(TokenId verb, std::size_t piece) const {
  const std::string_view tag = document_.xpos(verb);
  if (tag != "VBZ" && tag != "VBP") return false;
  const std::size_t from = piece > kWindow ? piece - kWindow : 0;
  for (std::size_t i = from; i < first_token_.size() && i <= piece + kWindow; ++i) {
    if (first_token_[i] == verb.value) return at_.as(i, Class::kScheduled) != nullptr;
  }
  return false;
}

Direction ClauseCompass::of_verb(TokenId verb) const {
  const std::string_view tag = document_.xpos(verb);
  const std::string_view lemma = document_.lemma(verb);
  bool to = false;
  bool past = tag == "VBD";
  bool perfect = false;
  bool passive = false;
  bool modal = false;
  for (const TokenId child : document_.children(verb)) {
    const Relation relation = document::base(document_.relation(child));
    if (relation == Relation::kMark && base::to_lower(document_.form(child)) == "to") to = true;
    if (relation != Relation::kAux && relation != Relation::kCop &&
        document_.relation(child) != Relation::kAuxPass)
      continue;
    const std::string form = base::to_lower(document_.form(child));
    if (form == "will" || form == "'ll" || form == "wo" || form == "shall" || form == "’ll")
      return Direction::kAhead;
    if (document_.xpos(child) == "VBD") past = true;
    if (document_.lemma(child) == "be" && document_.xpos(child) == "VB") passive = true;
    if (document_.xpos(child) == "MD" && form != "could") modal = true;
    if (form == "have" || form == "has" || form == "had" || form == "'ve") perfect = true;
  }
  if (lemma == "schedule" || lemma == "expect" || lemma == "slate" || lemma == "plan")
    return Direction::kAhead;
  if (past || perfect) return Direction::kBehind;
  if (to && (tag == "VB" || passive)) return Direction::kAhead;
  if (modal) return Direction::kAhead;
  // "plans announced in January": a participle of its own.
  const Relation relation = document::base(document_.relation(verb));
  if (tag == "VBN" && (relation == Relation::kAcl || relation == Relation::kAmod))
    return Direction::kBehind;
  return Direction::kUnknown;
}

Direction ClauseCompass::by_words(std::size_t piece) const {
  const auto behind = [&](std::size_t i) {
    return at_.as(i, Class::kBehind) != nullptr ||
           (at_.letters(i) && at_[i].lower.size() > 4 && at_[i].lower.ends_with("ed"));
  };
  // "will be agreed", "to be held": the participle looks where its auxiliary does.
  const auto announced = [&](std::size_t i) {
    for (std::size_t k = i > 3 ? i - 3 : 0; k < i; ++k) {
      if (at_.form(k, Class::kAhead)) return true;
    }
    return false;
  };
  const auto boundary = [&](std::size_t i) {
    const bool initial = at_.is(i, ".") && i > 0 && at_[i - 1].lower.size() == 1 &&
                         at_.letters(i - 1) && at_.joined(i);  // "7 p.m. Thursday"
    return !initial && at_.is_any(i, ";", ".", "!", "?", "\"", "“", "”");
  };
  std::size_t best = kWindow + 1;
  Direction found = Direction::kUnknown;
  const auto look = [&](std::size_t i, std::size_t distance) {
    if (distance >= best) return;
    if (at_.form(i, Class::kAhead)) {
      best = distance;
      found = Direction::kAhead;
    } else if (behind(i)) {
      best = distance;
      found = announced(i) ? Direction::kAhead : Direction::kBehind;
    }
  };
  for (std::size_t distance = 1; distance <= kWindow && distance <= piece; ++distance) {
    const std::size_t i = piece - distance;
    if (boundary(i)) break;
    look(i, distance);
    if (found != Direction::kUnknown) break;
  }
  for (std::size_t distance = 1; distance <= kWindow && piece + distance < at_.size(); ++distance) {
    const std::size_t i = piece + distance;
    if (boundary(i)) break;
    look(i, distance + 2);  // what stands before weighs more
  }
  return found;
}

}  // namespace chancery::dates
