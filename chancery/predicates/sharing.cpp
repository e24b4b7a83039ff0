// Arguments that stand elsewhere: relative clauses, control and raising, participles, coordination.
// Called heads first, so that what is taken from above is complete there.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"
#include "chancery/predicates/misreadings.h"
#include "chancery/predicates/subjects.h"

namespace chancery::predicates {
namespace {

using document::Aspect;
using document::Modality;
using document::PredicateKind;
using document::Tense;

// An infinitive that the tree hangs beside "urge Iran" and not under it is still what Iran is urged
// to do.
bool take_drifted_infinitive(Construction& build, Predicate& predicate) {
  constexpr std::uint32_t kReach = 12;
  if (build.mark(predicate.head) != "to") return false;
  const std::uint32_t last = predicate.head.value > kReach ? predicate.head.value - kReach : 0;
  for (std::uint32_t i = predicate.head.value; i-- > last;) {
    Predicate* verb = build.of(TokenId{i});
    if (verb == nullptr || verb->kind != PredicateKind::kVerb) continue;
    if (build.document.tokens.get()[i].sentence !=
        build.document.tokens.get()[predicate.head.value].sentence)
      return false;
    if (build.lexicon.control(build.document.string(verb->lemma)) != Control::kObject ||
        Construction::has(*verb, Role::kContent))
      return false;
    const TokenId above = build.document.head(predicate.head);
    const bool beside = above == build.document.head(verb->head) || above > verb->head;
    const bool object = std::ranges::any_of(verb->arguments, [&](const Argument& argument) {
      return argument.role == Role::kObject && !argument.inherited && argument.head > verb->head &&
             argument.head < predicate.head;
    });
    if (!beside || !object || verb->passive) return false;
    build.add(*verb, Role::kContent, Symbol::kEmpty, predicate.head);
    take_surface_subject(build, predicate, *verb, Role::kObject);
    return true;
  }
  return false;
}

// "issued a statement urging Iran": who issued it urges.
const Predicate* carrier_of(const Construction& build, TokenId noun) {
  const TokenId above = build.document.head(noun);
  if (build.relation(noun) != Relation::kObj || !above.valid() || !build.at[above.value].valid())
    return nullptr;
  const Predicate& verb = build.predicates[build.at[above.value].value];
  const std::vector<Light>* lights = build.lexicon.lights(build.document.string(verb.lemma));
  if (lights == nullptr || !Construction::has(verb, Role::kSubject)) return nullptr;
  const PredicateId act = build.at[noun.value];
  const std::string_view lemma = act.valid()
                                     ? build.document.string(build.predicates[act.value].lemma)
                                     : build.document.lemma(noun);
  const bool carries = std::ranges::any_of(*lights, [&](const Light& light) {
    const bool by_subject = std::ranges::any_of(
        light.subject, [](const Site& site) { return site.kind == SiteKind::kSubject; });
    return by_subject && ((light.any_noun && act.valid()) || light.nouns.contains(lemma)) &&
           !light.not_nouns.contains(lemma);
  });
  return carries ? &verb : nullptr;
}

void fill_controlled(Construction& build, Predicate& predicate, const Predicate& governor);

// "threatened on Monday to break relations": an infinitive that the tree hangs on the day belongs
// to the verb.
bool take_infinitive_over_time(Construction& build, Predicate& predicate, TokenId noun) {
  if (!build.lexicon.is_temporal(base::to_lower(build.lemma(noun)))) return false;
  const TokenId above = build.document.head(noun);
  Predicate* verb = above.valid() ? build.of(above) : nullptr;
  if (verb == nullptr || verb->kind != PredicateKind::kVerb ||
      Construction::has(*verb, Role::kContent) || above > predicate.head)
    return false;
  build.add(*verb, Role::kContent, Symbol::kEmpty, predicate.head);
  fill_controlled(build, predicate, *verb);
  return true;
}

// Participles and infinitives on a noun: "troops sent by Moscow", "forces fighting rebels", "a plan
// to attack".
void fill_noun_clause(Construction& build, Predicate& predicate) {
  const TokenId noun = build.document.head(predicate.head);
  const std::string_view tag = build.document.xpos(predicate.head);
  if (build.mark(predicate.head) == "to") {
    if (take_drifted_infinitive(build, predicate)) return;
    if (take_infinitive_over_time(build, predicate, noun)) return;
    if (const Predicate* above = build.of(noun)) {
      if (Construction::has(*above, Role::kSubject))
        return take_surface_subject(build, predicate, *above, Role::kSubject);
    }
    const TokenId governor = build.document.head(noun);
    if (const Predicate* verb = governor.valid() ? build.of(governor) : nullptr)
      take_surface_subject(build, predicate, *verb, surface(*verb));
    return;
  }
  if (!lacks_surface_subject(build, predicate)) return;
  if (tag == "VBN" || predicate.passive) {
    if (!Construction::has(predicate, Role::kObject))
      build.add(predicate, Role::kObject, Symbol::kEmpty, noun, true);
  } else if (take_doer_blamed(build, predicate, noun)) {
    return;
  } else if (const Predicate* carrier = carrier_of(build, noun)) {
    build.share(predicate, Role::kSubject, *carrier, Role::kSubject);
  } else {
    build.add(predicate, Role::kSubject, Symbol::kEmpty, noun, true);
  }
}

const Argument* controller_oblique(const Construction& build, const Predicate& governor) {
  for (const Argument& argument : governor.arguments) {
    const std::string_view word = build.document.string(argument.preposition);
    if (argument.role == Role::kOblique &&
        (word == "on" || word == "upon" || word == "to" || word == "for" || word == "with"))
      return &argument;
  }
  return nullptr;
}

void fill_controlled(Construction& build, Predicate& predicate, const Predicate& governor) {
  const Control control = build.lexicon.control(build.document.string(governor.lemma));
  if (control == Control::kOblique) {
    if (const Argument* oblique = controller_oblique(build, governor)) {
      const TokenId head = oblique->head;
      return build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject,
                       Symbol::kEmpty, head, true);
    }
  }
  const bool object = Construction::has(governor, Role::kObject) && control != Control::kSubject &&
                      governor.kind == PredicateKind::kVerb;
  if (object) return take_surface_subject(build, predicate, governor, Role::kObject);
  if (Construction::has(governor, Role::kIndirect) && control != Control::kSubject)
    return take_surface_subject(build, predicate, governor, Role::kIndirect);
  take_surface_subject(build, predicate, governor, Role::kSubject);
}

bool is_name_part(Relation relation) {
  return relation == Relation::kFlat || relation == Relation::kCompound ||
         relation == Relation::kNmodDesc;
}

// A finite main verb that the tree leaves without a subject: the phrase right before it.
void find_lost_subject(Construction& build, Predicate& predicate) {
  const bool finite = predicate.tense == Tense::kPast || predicate.tense == Tense::kPresent ||
                      predicate.aspect == Aspect::kPerfect;
  if (predicate.kind != PredicateKind::kVerb || !finite || predicate.passive ||
      predicate.imperative)
    return;
  if (Construction::has(predicate, Role::kSubject) || !lacks_surface_subject(build, predicate))
    return;
  std::uint32_t at = predicate.head.value;
  while (at > 0) {
    const TokenId token{--at};
    if (build.document.tokens.get()[at].sentence !=
        build.document.tokens.get()[predicate.head.value].sentence)
      return;
    const Relation relation = build.relation(token);
    if (build.document.head(token) == predicate.head &&
        (relation == Relation::kAux || relation == Relation::kAdvmod))
      continue;
    if (build.document.upos(token) == Upos::kPunct && build.document.form(token) == ",") continue;
    break;
  }
  TokenId head{at};
  for (int steps = 0;
       steps < 4 && build.document.head(head).valid() &&
       (is_name_part(build.relation(head)) ||
        (build.relation(head) == Relation::kNmod && build.document.head(head) < head));
       ++steps)
    head = build.document.head(head);
  const Relation relation = build.relation(head);
  const bool name =
      build.document.upos(head) == Upos::kPropn || build.document.upos(head) == Upos::kNoun;
  if (name && head < predicate.head &&
      (relation == Relation::kAppos || relation == Relation::kConj))
    build.add(predicate, Role::kSubject, Symbol::kEmpty, head, true);
}

bool is_outcome(const Construction& build, const Predicate& predicate) {
  if (build.document.xpos(predicate.head) != "VBG" || !build.mark(predicate.head).empty())
    return false;
  return build.lexicon.is_sequel(build.document.string(predicate.lemma));
}

// "exhorted Rwanda to talk": whom the verb moves to act stands between it and the act.
bool urges_before(const Construction& build, const Predicate& governor, TokenId clause) {
  if (governor.kind != PredicateKind::kVerb || governor.passive ||
      build.lexicon.control(build.document.string(governor.lemma)) != Control::kObject)
    return false;
  const bool between = std::ranges::any_of(governor.arguments, [&](const Argument& argument) {
    return argument.role == Role::kObject && governor.head < argument.head &&
           argument.head < clause;
  });
  const bool more = std::ranges::any_of(governor.arguments, [&](const Argument& argument) {
    return argument.role == Role::kOblique && governor.head < argument.head &&
           argument.head < clause && build.document.string(argument.preposition) == "for";
  });
  return between && !more;
}

void fill_clause(Construction& build, Predicate& predicate) {
  if (take_absolute_subject(build, predicate)) return;
  Predicate* governor = build.of(build.document.head(predicate.head));
  if (governor == nullptr || !lacks_surface_subject(build, predicate)) return;
  const bool infinitive = build.mark(predicate.head) == "to";
  if (build.relation(predicate.head) == Relation::kAdvcl && infinitive &&
      take_drifted_infinitive(build, predicate))
    return;
  // "barred them from entering", "pressed them into leaving"
  const std::string_view opener = build.mark(predicate.head);
  if (build.relation(predicate.head) == Relation::kAdvcl &&
      (opener == "from" || opener == "into") && governor->kind == PredicateKind::kVerb &&
      Construction::has(*governor, Role::kObject)) {
    build.add(*governor, Role::kContent, Symbol::kEmpty, predicate.head);
    return take_surface_subject(build, predicate, *governor, Role::kObject);
  }
  if (take_doer_told_of(build, predicate, *governor)) return;
  // "is willing, for example, to sit down"
  if (build.relation(predicate.head) == Relation::kAdvcl && infinitive &&
      governor->kind == PredicateKind::kAdjective) {
    build.add(*governor, Role::kContent, Symbol::kEmpty, predicate.head);
    return take_surface_subject(build, predicate, *governor, Role::kSubject);
  }
  if (build.relation(predicate.head) == Relation::kXcomp)
    return fill_controlled(build, predicate, *governor);
  // "called on Iran to stop", "threatened to leave": what is called for or threatened, though the
  // tree has a purpose.
  const Control control = build.lexicon.control(build.document.string(governor->lemma));
  const bool content =
      build.relation(predicate.head) == Relation::kAdvcl && build.mark(predicate.head) == "to" &&
      predicate.head > governor->head &&
      (control == Control::kOblique ||
       (!Construction::has(*governor, Role::kContent) &&
        (control == Control::kSubject || urges_before(build, *governor, predicate.head))));
  if (content) {
    build.add(*governor, Role::kContent, Symbol::kEmpty, predicate.head);
    return fill_controlled(build, predicate, *governor);
  }
  if (build.relation(predicate.head) == Relation::kCcomp &&
      build.document.xpos(predicate.head) != "VB" && build.mark(predicate.head).empty() &&
      predicate.tense != Tense::kNone)
    return;
  // "The camp was attacked by rebels, killing many": who attacked killed, not the camp.
  const bool outcome = governor->passive && build.relation(predicate.head) == Relation::kAdvcl &&
                       is_outcome(build, predicate);
  take_surface_subject(build, predicate, *governor, outcome ? Role::kSubject : surface(*governor));
}

}  // namespace

void share_arguments(Construction& build, Predicate& predicate) {
  const TokenId above = build.document.head(predicate.head);
  if (predicate.kind == PredicateKind::kNoun) return;
  take_subject_over_speaker(build, predicate);
  take_subject_of_object(build, predicate);
  if (!above.valid()) return find_lost_subject(build, predicate);
  switch (build.relation(predicate.head)) {
    case Relation::kAmod:
    case Relation::kCase:
    case Relation::kCompound:
      return predicate.kind == PredicateKind::kVerb ? fill_hung_verb(build, predicate) : void();
    case Relation::kAclRelcl:
      return fill_relative(build, predicate);
    case Relation::kAcl:
      return restore_main_verb(build, predicate) ? void() : fill_noun_clause(build, predicate);
    case Relation::kConj:
      if (Predicate* first = build.of(above)) {
        fill_conjunct(build, predicate, *first);
        if (build.relation(first->head) == Relation::kAclRelcl &&
            lacks_surface_subject(build, predicate) == false)
          fill_relative(build, predicate);
      }
      return;
    case Relation::kXcomp:
    case Relation::kCcomp:
    case Relation::kAdvcl:
      return fill_clause(build, predicate);
    default:
      return;
  }
}

}  // namespace chancery::predicates
