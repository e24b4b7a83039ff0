// Arguments of verbs and of what a copula links, as the tree writes them; passive undone.
#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"
#include "chancery/predicates/misreadings.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;

bool is_clause_verb(const Construction& build, TokenId token) {
  return build.at[token.value].valid();
}

bool is_amount_word(std::string_view word) {
  return word.empty() || word == "than" || word == "up_to" || word == "over" || word == "around" ||
         word == "about" || word == "nearly" || word == "almost" || word == "at_least" ||
         word == "at_most";
}

// "trained more than 500 fighters": the tree may take "more" for what is trained and the fighters
// for something beside it.
bool opens_comparison(const Construction& build, TokenId token) {
  const std::string_view word = build.lemma(token);
  const TokenId next{token.value + 1};
  return (word == "more" || word == "much" || word == "many" || word == "less" || word == "few" ||
          word == "fewer") &&
         next.value < build.document.tokens.get().size() && build.lemma(next) == "than";
}

// "kills at least 44": a number with such words counts people or things and is no year.
bool is_estimate(const Construction& build, TokenId number) {
  for (const TokenId token : build.document.children(number)) {
    const std::string_view word = build.lemma(token);
    if (word == "least" || word == "most" || word == "more" || word == "nearly" ||
        word == "almost" || word == "about" || word == "over" || word == "dozen")
      return true;
  }
  return false;
}

bool has_object(const Construction& build, TokenId verb) {
  for (const TokenId token : build.document.children(verb)) {
    if (build.relation(token) == Relation::kObj && !opens_comparison(build, token)) return true;
  }
  return false;
}

// "arrested more than 100 people", "released at least 19 hostages", "expelled Tuesday two envoys":
// a phrase behind the verb that has no preposition of its own and tells no time is what is acted
// on, whatever the tree calls it.
bool is_bare_object(const Construction& build, const Predicate& predicate, TokenId token,
                    std::string_view preposition) {
  if (predicate.kind != PredicateKind::kVerb || predicate.passive || token < predicate.head ||
      build.relation(token) != Relation::kObl || has_object(build, predicate.head) ||
      build.has_child(predicate.head, Relation::kCcomp) || !is_amount_word(preposition))
    return false;
  const Upos upos = build.document.upos(token);
  if (upos != Upos::kNoun && upos != Upos::kPropn && upos != Upos::kNum && upos != Upos::kSym)
    return false;
  if (build.lexicon.is_temporal(base::to_lower(build.lemma(token)))) return false;
  if (preposition.empty()) return upos != Upos::kNum || is_estimate(build, token);
  // With such a word there must be a number, and nothing but words of amount before it.
  const bool counted =
      upos == Upos::kNum || upos == Upos::kSym || build.has_child(token, Relation::kNummod);
  return counted && token.value - predicate.head.value <= 7;
}

// "In 1991 Germany recognised …": a name before a verb that the tree leaves without a subject.
bool is_bare_subject(const Construction& build, const Predicate& predicate, TokenId token,
                     std::string_view preposition) {
  const Upos upos = build.document.upos(token);
  return preposition.empty() && predicate.kind == PredicateKind::kVerb && !predicate.passive &&
         token < predicate.head && (upos == Upos::kPropn || upos == Upos::kNoun) &&
         !build.has_child(predicate.head, Relation::kNsubj) &&
         !build.lexicon.is_temporal(base::to_lower(build.lemma(token)));
}

// "handed over thirty trucks", "called off the strike": a particle that the tree takes for the
// preposition of what follows.
bool takes_particle(Construction& build, Predicate& predicate, TokenId token,
                    std::string_view word) {
  const bool particle = word == "over" || word == "off" || word == "down" || word == "out" ||
                        word == "up" || word == "back";
  if (!particle || predicate.kind != PredicateKind::kVerb ||
      build.has_child(predicate.head, Relation::kObj))
    return false;
  const TokenId mark = build.child(token, Relation::kCase);
  if (!mark.valid() || mark.value != predicate.head.value + 1) return false;
  const std::string joined =
      std::string(build.document.string(predicate.lemma)) + "_" + std::string(word);
  if (!build.lexicon.knows_verb(joined)) return false;
  predicate.lemma = build.document.intern(joined);
  return true;
}

// "up to 300 refugees" with "up" under the verb is an amount, not a direction.
bool is_up_to(const Construction& build, TokenId token) {
  const TokenId to = build.child(token, Relation::kCase);
  const TokenId number = build.child(token, Relation::kNummod);
  return to.valid() && to.value > 0 && build.lemma(to) == "to" && number.valid() &&
         number.value == to.value + 1 && build.lemma(TokenId{to.value - 1}) == "up";
}

// "pulled out of the summit" with "out of" on the summit: the verb is "pull out".
void join_out(Construction& build, Predicate& predicate, TokenId token, std::string_view word) {
  if (word != "out_of" || predicate.kind != PredicateKind::kVerb || predicate.passive ||
      token < predicate.head || has_object(build, predicate.head))
    return;
  const std::string joined = std::string(build.document.string(predicate.lemma)) + "_out";
  if (build.lexicon.knows_verb(joined)) predicate.lemma = build.document.intern(joined);
}

void add_oblique(Construction& build, Predicate& predicate, TokenId token) {
  const Symbol preposition =
      is_up_to(build, token) ? build.document.intern("up_to") : build.preposition(token);
  const std::string_view word = build.document.string(preposition);
  join_out(build, predicate, token, word);
  if (takes_particle(build, predicate, token, word))
    return build.add(predicate, Role::kObject, Symbol::kEmpty, token);
  if (is_bare_subject(build, predicate, token, word))
    return build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
  if (is_bare_object(build, predicate, token, word))
    return build.add(predicate, Role::kObject, Symbol::kEmpty, token);
  const bool agent =
      build.relation(token) == Relation::kOblAgent || (word == "by" && predicate.passive);
  if (agent && !Construction::has(predicate, Role::kSubject) &&
      build.document.upos(token) != Upos::kNum) {
    build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
    return;
  }
  build.add(predicate, Role::kOblique, preposition, token);
}

// "offered Haiti two hundred instructors" with both as objects: the first, a name, receives.
bool receives_other_object(const Construction& build, TokenId verb, TokenId token) {
  if (token < verb || build.document.upos(token) != Upos::kPropn) return false;
  for (const TokenId other : build.document.children(verb)) {
    if (other > token && build.relation(other) == Relation::kObj &&
        build.document.upos(other) == Upos::kNoun &&
        !build.lexicon.is_temporal(base::to_lower(build.lemma(other))))
      return true;
  }
  return false;
}

void add_object(Construction& build, Predicate& predicate, TokenId token) {
  // "took part": the verb has it already
  if (token.value == predicate.head.value + 1 &&
      build.document.string(predicate.lemma)
          .ends_with("_" + base::to_lower(build.document.form(token))))
    return;
  build.add(predicate, Role::kObject, Symbol::kEmpty, token);
  if (receives_other_object(build, predicate.head, token))
    build.add(predicate, Role::kIndirect, Symbol::kEmpty, token);
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

// "will free 150 prisoners" with "free" as an adjective: a subject behind it is what is freed.
bool is_second_subject(const Construction& build, const Predicate& predicate, TokenId token) {
  return predicate.kind == PredicateKind::kVerb && token > predicate.head &&
         build.document.upos(predicate.head) == Upos::kAdj &&
         Construction::has(predicate, Role::kSubject);
}

void add_dependent(Construction& build, Predicate& predicate, TokenId token) {
  switch (build.relation(token)) {
    case Relation::kNsubj:
    case Relation::kNsubjOuter:
      if (predicate.passive && predicate.kind == PredicateKind::kVerb)
        add_passive_subject(build, predicate, token);
      else if (is_second_subject(build, predicate, token))
        build.add(predicate, Role::kObject, Symbol::kEmpty, token);
      else
        build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
      return;
    case Relation::kNsubjPass:
      return add_passive_subject(build, predicate, token);
    case Relation::kExpl:
      // "it is willing to talk": someone who is willing, and no empty subject.
      if (predicate.kind == PredicateKind::kAdjective && build.lemma(token) == "it" &&
          build.has_child(predicate.head, Relation::kXcomp) &&
          build.lexicon.is_trigger_adjective(build.document.string(predicate.lemma)))
        build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
      return;
    case Relation::kObj:
      return add_object(build, predicate, token);
    case Relation::kIobj: {
      // An indirect object alone is the object ("thanked Canada"), and so is who is allowed or
      // urged to act.
      const bool moved =
          build.lexicon.control(build.document.string(predicate.lemma)) == Control::kObject;
      const bool alone = !build.has_child(predicate.head, Relation::kObj) &&
                         !build.has_child(predicate.head, Relation::kCcomp) &&
                         (moved || !build.has_child(predicate.head, Relation::kXcomp));
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
      if (token == participle_of_have(build, predicate.head)) return;
      return add_clause(build, predicate, token, Role::kContent);
    case Relation::kCsubj:  // "it is vital that they meet": what is said to be so
      if (predicate.kind == PredicateKind::kAdjective && token > predicate.head &&
          build.mark(token) == "that")
        add_clause(build, predicate, token, Role::kContent);
      return;
    case Relation::kAdvmod:  // "walked free": what the subject then is
      if (predicate.kind == PredicateKind::kVerb && token > predicate.head &&
          build.document.upos(token) == Upos::kAdj)
        add_clause(build, predicate, token, Role::kContent);
      return;
    case Relation::kAcl:  // of a verb that the tree took for a noun
      if (predicate.kind == PredicateKind::kVerb && build.mark(token) == "to")
        add_clause(build, predicate, token, Role::kContent);
      return;
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
