// Arguments of verbs and of what a copula links, as the tree writes them; passive undone.
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;

bool is_clause_verb(const Construction& build, TokenId token) {
  return build.at[token.value].valid();
}

void add_oblique(Construction& build, Predicate& predicate, TokenId token) {
  const Symbol preposition = build.preposition(token);
  const std::string_view word = build.document.string(preposition);
  const bool agent =
      build.relation(token) == Relation::kOblAgent || (word == "by" && predicate.passive);
  if (agent && !Construction::has(predicate, Role::kSubject) &&
      build.document.upos(token) != Upos::kNum) {
    build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
    return;
  }
  build.add(predicate, Role::kOblique, preposition, token);
}

void add_object(Construction& build, Predicate& predicate, TokenId token) {
  build.add(predicate, Role::kObject, Symbol::kEmpty, token);
  // "gave Chad 5 million dollars": a name before the number is no part of the thing, whatever the
  // tree says.
  const TokenId number = build.child(token, Relation::kNummod);
  const TokenId name = build.child(token, Relation::kCompound);
  if (!number.valid() || !name.valid() || name > number ||
      build.document.upos(name) != Upos::kPropn)
    return;
  build.add(predicate, Role::kIndirect, Symbol::kEmpty, name);
}

void add_passive_subject(Construction& build, Predicate& predicate, TokenId token) {
  const bool second = build.has_child(predicate.head, Relation::kObj);
  build.add(predicate, second ? Role::kIndirect : Role::kObject, Symbol::kEmpty, token);
}

// A clause without a predicate of its own at its head ("said: no") is left out.
void add_clause(Construction& build, Predicate& predicate, TokenId token, Role role) {
  if (!is_clause_verb(build, token)) {
    const bool as =
        role == Role::kPurpose && build.mark(token) == "as";  // "described it as irresponsible"
    if ((role == Role::kContent || as) && build.is_nominal(token))
      build.add(predicate, Role::kComplement, Symbol::kEmpty, token);
    return;
  }
  const Symbol mark =
      role == Role::kPurpose ? build.document.intern(build.mark(token)) : Symbol::kEmpty;
  build.add(predicate, role, mark, token);
  std::size_t conjuncts = 0;
  for (const TokenId more : build.document.children(token)) {
    if (build.relation(more) != Relation::kConj || !is_clause_verb(build, more)) continue;
    if (++conjuncts > kMaxConjuncts) break;
    build.add(predicate, role, mark, more);
  }
}

void add_dependent(Construction& build, Predicate& predicate, TokenId token) {
  switch (build.relation(token)) {
    case Relation::kNsubj:
    case Relation::kNsubjOuter:
      if (predicate.passive && predicate.kind == PredicateKind::kVerb)
        add_passive_subject(build, predicate, token);
      else
        build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
      return;
    case Relation::kNsubjPass:
      return add_passive_subject(build, predicate, token);
    case Relation::kExpl:
      return;
    case Relation::kObj:
      return add_object(build, predicate, token);
    case Relation::kIobj: {
      // An indirect object alone is the object: "thanked Canada".
      const bool alone = !build.has_child(predicate.head, Relation::kObj) &&
                         !build.has_child(predicate.head, Relation::kCcomp) &&
                         !build.has_child(predicate.head, Relation::kXcomp);
      return build.add(predicate, alone ? Role::kObject : Role::kIndirect, Symbol::kEmpty, token);
    }
    case Relation::kObl:
    case Relation::kOblAgent:
    case Relation::kOblUnmarked:
      return add_oblique(build, predicate, token);
    case Relation::kNmod:
      if (predicate.kind != PredicateKind::kNoun) add_oblique(build, predicate, token);
      return;
    case Relation::kCcomp:
    case Relation::kXcomp:
      return add_clause(build, predicate, token, Role::kContent);
    case Relation::kAdvcl:
      return add_clause(build, predicate, token, Role::kPurpose);
    case Relation::kParataxis:
      // "X will do Y, officials said": the speaking verb hangs on what is said; not an argument
      // here.
      return;
    default:
      return;
  }
}

bool is_name(const Construction& build, TokenId token) {
  return build.document.upos(token) == Upos::kPropn || build.document.upos(token) == Upos::kNoun;
}

// Headlines: a verb has no compounds ("Turkey Arrests 20", "Intelligence Sharing").
void add_compounds(Construction& build, Predicate& predicate) {
  const bool gerund = build.document.xpos(predicate.head) == "VBG";
  for (const TokenId token : build.document.children(predicate.head)) {
    const Relation relation = build.relation(token);
    if (relation != Relation::kCompound && relation != Relation::kFlat &&
        relation != Relation::kNummod)
      continue;
    const bool left = token < predicate.head;
    if (left && !is_name(build, token)) continue;
    const Role role = left && !gerund ? Role::kSubject : Role::kObject;
    if (!Construction::has(predicate, role)) build.add(predicate, role, Symbol::kEmpty, token);
  }
}

}  // namespace

void read_verb_arguments(Construction& build, Predicate& predicate) {
  for (const TokenId token : build.document.children(predicate.head))
    add_dependent(build, predicate, token);
  if (predicate.kind == PredicateKind::kVerb && !predicate.passive) add_compounds(build, predicate);
}

}  // namespace chancery::predicates
