// Arguments that stand elsewhere: relative clauses, control and raising, participles, coordination.
// Called heads first, so that what is taken from above is complete there.
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

using document::Aspect;
using document::Modality;
using document::PredicateKind;
using document::Tense;

// The role in which the surface subject stands.
Role surface(const Predicate& predicate) {
  if (!predicate.passive) return Role::kSubject;
  return Construction::has(predicate, Role::kIndirect) ? Role::kIndirect : Role::kObject;
}

bool lacks_surface_subject(const Construction& build, const Predicate& predicate) {
  return !build.has_child(predicate.head, Relation::kNsubj) && !build.has_child(predicate.head, Relation::kNsubjPass) &&
         !build.has_child(predicate.head, Relation::kCsubj) && !build.has_child(predicate.head, Relation::kExpl);
}

void take_surface_subject(Construction& build, Predicate& to, const Predicate& from, Role role) {
  const Role target = to.passive ? Role::kObject : Role::kSubject;
  if (target == Role::kObject && Construction::has(to, Role::kObject)) return;
  build.share(to, target, from, role);
}

bool is_relative_pronoun(const Construction& build, TokenId token) {
  const std::string_view tag = build.document.xpos(token);
  return tag == "WP" || tag == "WDT" || (tag == "IN" && build.lemma(token) == "that");
}

// "troops that Russia sent", "the treaty, which Moscow suspended", "rebels who attacked".
void fill_relative(Construction& build, Predicate& predicate) {
  const TokenId antecedent = build.document.head(predicate.head);
  bool filled = false;
  for (Argument& argument : predicate.arguments) {
    if (!is_relative_pronoun(build, argument.head)) continue;
    argument.head = antecedent;
    argument.predicate = build.at[antecedent.value];
    argument.inherited = true;
    filled = true;
  }
  if (filled) {  // conjuncts of the antecedent: "Iran and Syria, which …"
    for (const Role role : {Role::kSubject, Role::kObject}) {
      for (std::size_t i = 0; i < predicate.arguments.size(); ++i) {
        if (predicate.arguments[i].role == role && predicate.arguments[i].head == antecedent) {
          for (const TokenId more : build.document.children(antecedent)) {
            if (build.relation(more) == Relation::kConj && build.is_nominal(more) && more < predicate.head) build.add(predicate, role, Symbol::kEmpty, more, true);
          }
          break;
        }
      }
    }
    return;
  }
  for (const TokenId token : build.document.children(predicate.head)) {
    if (build.document.xpos(token) == "WRB") return;  // "where", "when"
  }
  if (lacks_surface_subject(build, predicate)) {
    build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty, antecedent, true);
  } else if (!predicate.passive && !Construction::has(predicate, Role::kObject) && !Construction::has(predicate, Role::kContent)) {
    build.add(predicate, Role::kObject, Symbol::kEmpty, antecedent, true);
  }
}

// Participles and infinitives on a noun: "troops sent by Moscow", "forces fighting rebels", "a plan to attack".
void fill_noun_clause(Construction& build, Predicate& predicate) {
  const TokenId noun = build.document.head(predicate.head);
  const std::string_view tag = build.document.xpos(predicate.head);
  if (build.mark(predicate.head) == "to") {
    if (const Predicate* above = build.of(noun)) {
      if (Construction::has(*above, Role::kSubject)) return take_surface_subject(build, predicate, *above, Role::kSubject);
    }
    const TokenId governor = build.document.head(noun);
    if (const Predicate* verb = governor.valid() ? build.of(governor) : nullptr) take_surface_subject(build, predicate, *verb, surface(*verb));
    return;
  }
  if (!lacks_surface_subject(build, predicate)) return;
  if (tag == "VBN" || predicate.passive) {
    if (!Construction::has(predicate, Role::kObject)) build.add(predicate, Role::kObject, Symbol::kEmpty, noun, true);
  } else {
    build.add(predicate, Role::kSubject, Symbol::kEmpty, noun, true);
  }
}

const Argument* controller_oblique(const Construction& build, const Predicate& governor) {
  for (const Argument& argument : governor.arguments) {
    const std::string_view word = build.document.string(argument.preposition);
    if (argument.role == Role::kOblique && (word == "on" || word == "upon" || word == "to" || word == "for" || word == "with")) return &argument;
  }
  return nullptr;
}

void fill_controlled(Construction& build, Predicate& predicate, const Predicate& governor) {
  const Control control = build.lexicon.control(build.document.string(governor.lemma));
  if (control == Control::kOblique) {
    if (const Argument* oblique = controller_oblique(build, governor)) {
      const TokenId head = oblique->head;
      return build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty, head, true);
    }
  }
  const bool object = Construction::has(governor, Role::kObject) && control != Control::kSubject && governor.kind == PredicateKind::kVerb;
  if (object) return take_surface_subject(build, predicate, governor, Role::kObject);
  if (Construction::has(governor, Role::kIndirect) && control != Control::kSubject) return take_surface_subject(build, predicate, governor, Role::kIndirect);
  take_surface_subject(build, predicate, governor, Role::kSubject);
}

bool carries_negation(const Construction& build, const Predicate& later) {
  const std::string_view tag = build.document.xpos(later.head);
  if (tag == "VBD" || tag == "VBZ" || tag == "VBP") return false;
  for (const TokenId token : build.document.children(later.head)) {
    const Relation relation = build.relation(token);
    if (relation == Relation::kAux || relation == Relation::kAuxPass) return false;
    if (relation == Relation::kCc && build.lemma(token) == "but") return false;
  }
  return true;
}

void fill_conjunct(Construction& build, Predicate& predicate, Predicate& first) {
  predicate.conjunct_of = build.id_of(first);
  const bool own_subject = !lacks_surface_subject(build, predicate);
  bool own_auxiliary = false;
  for (const TokenId token : build.document.children(predicate.head)) {
    own_auxiliary |= build.relation(token) == Relation::kAux || build.relation(token) == Relation::kAuxPass;
  }
  if (own_subject) return;
  const bool participle = build.document.xpos(predicate.head) == "VBN";
  if (!own_auxiliary && first.passive && participle && !build.has_child(predicate.head, Relation::kObj)) predicate.passive = true;
  if (!own_auxiliary && predicate.tense == Tense::kNone) {
    predicate.tense = first.tense;
    predicate.modality = first.modality;
    predicate.aspect = first.aspect;
  }
  if (first.negated && !predicate.negated && carries_negation(build, predicate)) predicate.negated = true;
  predicate.conditional |= first.conditional;
  take_surface_subject(build, predicate, first, surface(first));
  // "killed and wounded three": neighbours share the object.
  const bool close = predicate.head.value - first.head.value <= 3;
  if (!predicate.passive && !first.passive && close && predicate.kind == PredicateKind::kVerb && first.kind == PredicateKind::kVerb) {
    if (!Construction::has(first, Role::kObject) && !Construction::has(first, Role::kContent)) build.share(first, Role::kObject, predicate, Role::kObject);
    else if (!Construction::has(predicate, Role::kObject) && !Construction::has(predicate, Role::kOblique)) build.share(predicate, Role::kObject, first, Role::kObject);
  }
}

void fill_clause(Construction& build, Predicate& predicate) {
  Predicate* governor = build.of(build.document.head(predicate.head));
  if (governor == nullptr || !lacks_surface_subject(build, predicate)) return;
  if (build.relation(predicate.head) == Relation::kXcomp) return fill_controlled(build, predicate, *governor);
  const bool call = build.relation(predicate.head) == Relation::kAdvcl && build.mark(predicate.head) == "to" &&
                    build.lexicon.control(build.document.string(governor->lemma)) == Control::kOblique;
  if (call) {
    build.add(*governor, Role::kContent, Symbol::kEmpty, predicate.head);
    return fill_controlled(build, predicate, *governor);
  }
  if (build.relation(predicate.head) == Relation::kCcomp && build.document.xpos(predicate.head) != "VB" && build.mark(predicate.head).empty() && predicate.tense != Tense::kNone) return;
  take_surface_subject(build, predicate, *governor, surface(*governor));
}

}  // namespace

void share_arguments(Construction& build, Predicate& predicate) {
  const TokenId above = build.document.head(predicate.head);
  if (!above.valid() || predicate.kind == PredicateKind::kNoun) return;
  switch (build.relation(predicate.head)) {
    case Relation::kAclRelcl: return fill_relative(build, predicate);
    case Relation::kAcl: return fill_noun_clause(build, predicate);
    case Relation::kConj:
      if (Predicate* first = build.of(above)) {
        fill_conjunct(build, predicate, *first);
        if (build.relation(first->head) == Relation::kAclRelcl && lacks_surface_subject(build, predicate) == false) fill_relative(build, predicate);
      }
      return;
    case Relation::kXcomp:
    case Relation::kCcomp:
    case Relation::kAdvcl: return fill_clause(build, predicate);
    default: return;
  }
}

}  // namespace chancery::predicates
