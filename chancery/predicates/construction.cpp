#include "chancery/predicates/construction.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::predicates {

bool Construction::is_nominal(TokenId token) const {
  switch (document.upos(token)) {
    case Upos::kNoun:
    case Upos::kPropn:
    case Upos::kPron:
    case Upos::kNum:
    case Upos::kSym:
    case Upos::kX:
    case Upos::kDet:
    case Upos::kAdj:
      return true;
    default:
      return false;
  }
}

TokenId Construction::child(TokenId head, Relation wanted) const {
  for (const TokenId token : document.children(head)) {
    if (relation(token) == wanted) return token;
  }
  return {};
}

// "talks with the Somali President Mohamed Farmajo": the tree may hang the preposition on the title
// before the name.
TokenId Construction::with_case(TokenId head) const {
  if (has_child(head, Relation::kCase)) return head;
  const TokenId title = child(head, Relation::kNmodDesc);
  return title.valid() && title < head && has_child(title, Relation::kCase) ? title : head;
}

Symbol Construction::preposition(TokenId phrase) {
  const TokenId head = with_case(phrase);
  std::string words;
  for (const TokenId token : document.children(head)) {
    const bool marks = relation(token) == Relation::kMark &&
                       (document.upos(head) == Upos::kNoun ||
                        relation(head) == Relation::kObl);  // "to talks" misread
    if ((relation(token) != Relation::kCase && !marks) || lemma(token) == "'s" ||
        lemma(token) == "'")
      continue;
    if (!words.empty()) words += '_';
    words += base::to_lower(document.form(token));
    for (const TokenId more : document.children(token)) {
      if (relation(more) == Relation::kFixed) words += "_" + base::to_lower(document.form(more));
    }
    if (words.size() > 40) break;
  }
  return document.intern(words);
}

std::string_view Construction::mark(TokenId head) const {
  const TokenId token = child(head, Relation::kMark);
  return token.valid() ? lemma(token) : std::string_view{};
}

void Construction::add(Predicate& predicate, Role role, Symbol preposition_symbol, TokenId head,
                       bool inherited) {
  const auto known = [&](TokenId token) {
    return std::ranges::any_of(predicate.arguments, [&](const Argument& argument) {
      return argument.head == token && argument.role == role &&
             argument.preposition == preposition_symbol;
    });
  };
  if (head == predicate.head || known(head) || predicate.arguments.size() >= kMaxArguments) return;
  predicate.arguments.push_back({role, preposition_symbol, head, at[head.value], inherited});
  if (role == Role::kContent || role == Role::kPurpose) return;
  std::size_t conjuncts = 0;
  std::vector<TokenId> open{head};
  // "Secretary of State A and B", "Chancellor A and President B": the tree may hang B on the name
  // and not on the title.
  for (const TokenId token : document.children(head)) {
    if (document.upos(token) != Upos::kPropn) continue;
    const bool joined = relation(token) == Relation::kAppos && has_child(token, Relation::kCc);
    if (joined && !known(token) && predicate.arguments.size() < kMaxArguments)
      predicate.arguments.push_back({role, preposition_symbol, token, at[token.value], inherited});
    const bool titled = relation(token) == Relation::kNmod && document.upos(head) == Upos::kPropn &&
                        has_child(token, Relation::kFlat);
    const bool named = relation(token) == Relation::kAppos && document.upos(head) == Upos::kNoun &&
                       token.value == head.value + 1;
    if (titled || named) open.push_back(token);
  }
  for (const TokenId from : open)
    for (const TokenId token : document.children(from)) {
      if (relation(token) != Relation::kConj || !is_nominal(token)) continue;
      if (++conjuncts > kMaxConjuncts || predicate.arguments.size() >= kMaxArguments) break;
      if (!known(token))
        predicate.arguments.push_back(
            {role, preposition_symbol, token, at[token.value], inherited});
    }
}

void Construction::share(Predicate& to, Role role, const Predicate& from, Role from_role) {
  for (std::size_t i = 0; i < from.arguments.size(); ++i) {
    const Argument argument = from.arguments[i];  // a copy: `to` may be `from`
    if (argument.role == from_role) add(to, role, Symbol::kEmpty, argument.head, true);
  }
}

bool Construction::has(const Predicate& predicate, Role role) {
  return std::ranges::any_of(predicate.arguments,
                             [&](const Argument& argument) { return argument.role == role; });
}

}  // namespace chancery::predicates
