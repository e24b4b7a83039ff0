// Which predicate stands inside which: "refused to attack", "plans for an attack", "condemned the
// attack".
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

Relation relation_for(Role role) {
  switch (role) {
    case Role::kContent:
      return Relation::kXcomp;
    case Role::kPurpose:
      return Relation::kAdvcl;
    case Role::kOblique:
      return Relation::kObl;
    case Role::kSubject:
      return Relation::kNsubj;
    default:
      return Relation::kObj;
  }
}

}  // namespace

void link_embedding(Construction& build, Predicate& predicate) {
  const PredicateId id = build.id_of(predicate);
  for (const Argument& argument : predicate.arguments) {
    if (!argument.predicate.valid() || argument.predicate == id || argument.inherited) continue;
    Predicate& inner = build.of(argument.predicate);
    if (inner.embedded_by.valid() || inner.light_verb == id) continue;
    inner.embedded_by = id;
    inner.embedding = relation_for(argument.role);
    const bool gerund = argument.role == Role::kObject &&
                        inner.kind == document::PredicateKind::kVerb &&
                        build.document.xpos(inner.head) == "VBG";
    if (gerund && !Construction::has(inner, Role::kSubject))
      build.share(inner, Role::kSubject, predicate, Role::kSubject);
    const Control control = build.lexicon.control(build.document.string(predicate.lemma));
    const bool own_act = control == Control::kSubject || control == Control::kNoun;
    if (own_act && argument.role == Role::kObject && inner.kind == document::PredicateKind::kNoun &&
        !Construction::has(inner, Role::kSubject)) {
      build.share(inner, Role::kSubject, predicate, Role::kSubject);
    }
  }
}

}  // namespace chancery::predicates
