// What a verb after "and" shares with the verb before it, and which verb that is.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/predicates/subjects.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;
using document::Tense;

constexpr int kMostClauses = 10;  // steps up the tree from a verb to the one it goes with

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

bool has_auxiliary(const Construction& build, TokenId verb) {
  return std::ranges::any_of(build.document.children(verb), [&](TokenId token) {
    const Relation relation = build.relation(token);
    return relation == Relation::kAux || relation == Relation::kAuxPass ||
           relation == Relation::kCop;
  });
}

// Whether two verbs stand in forms that "and" joins: "foment … attacking" and "take … called" do
// not. Only forms that leave no doubt are told apart.
bool agrees(const Construction& build, std::string_view tag, const Predicate& first) {
  const std::string_view own = build.document.xpos(first.head);
  if (tag == "VBG") return own == "VBG";
  if (tag == "VB") return own == "VB";
  if (first.kind != PredicateKind::kVerb || has_auxiliary(build, first.head))
    return first.tense == Tense::kPast || first.aspect == document::Aspect::kPerfect;
  return own == "VBD" || own == "VBN";
}

// "said that the plan was foolish and accused the minister of lying": who said so accused him.
bool is_speech_after_state(const Construction& build, const Predicate& predicate,
                           const Predicate& first) {
  const TokenId above = build.document.head(first.head);
  if (!above.valid() || build.relation(first.head) != Relation::kCcomp || above > first.head ||
      build.document.upos(above) != Upos::kVerb)
    return false;
  const bool state = first.kind != PredicateKind::kVerb ||
                     build.lexicon.is_state(build.document.string(first.lemma));
  return state && build.document.xpos(predicate.head) == "VBD" &&
         build.lexicon.is_speech(build.document.string(predicate.lemma));
}

// "Brown said that America has to act and defended the president": the verb above whose form the
// conjunct shares, where the one that the tree joins it to has another.
Predicate* verb_above(Construction& build, const Predicate& predicate, const Predicate& first) {
  const std::string_view tag = build.document.xpos(predicate.head);
  const bool bare = tag == "VB" && build.mark(predicate.head).empty() &&
                    build.document.xpos(first.head) == "VBG";  // "will bar them from … and block"
  if ((tag != "VBG" && tag != "VBD" && !bare) || has_auxiliary(build, predicate.head))
    return nullptr;
  if (build.has_child(predicate.head, Relation::kCc) &&
      build.lemma(build.child(predicate.head, Relation::kCc)) == "rather")
    return nullptr;  // "to run rather than attacking"
  if (agrees(build, tag, first) && !is_speech_after_state(build, predicate, first)) return nullptr;
  TokenId at = build.document.head(first.head);
  for (int step = 0; step < kMostClauses && at.valid(); ++step, at = build.document.head(at)) {
    Predicate* above = build.of(at);
    if (above == nullptr || at > first.head || above->kind == PredicateKind::kNoun) continue;
    if (agrees(build, tag, *above)) return above;
  }
  return nullptr;
}

// Whoever took the conjunct for what is said, meant or intended below lets go of it.
void move_up(Construction& build, const Predicate& predicate, const Predicate& first,
             const Predicate& above) {
  const auto is_clause = [](const Argument& argument) {
    return argument.role == Role::kContent || argument.role == Role::kPurpose;
  };
  for (TokenId at = first.head; at.valid(); at = build.document.head(at)) {
    if (Predicate* between = build.of(at)) {
      std::erase_if(between->arguments, [&](const Argument& argument) {
        return argument.head == predicate.head && is_clause(argument);
      });
    }
    if (at == above.head) break;
  }
  const TokenId over = build.document.head(above.head);
  Predicate* governor = over.valid() ? build.of(over) : nullptr;
  if (governor == nullptr) return;
  for (std::size_t i = 0; i < governor->arguments.size(); ++i) {
    const Argument argument = governor->arguments[i];
    if (argument.head == above.head && is_clause(argument))
      return build.add(*governor, argument.role, argument.preposition, predicate.head);
  }
}

// "Sanders demonized Wall Street and Trump has disparaged immigrants" with Trump as a second thing
// demonized: a name with the "and" right before the verb is the verb's own subject.
bool take_lost_subject(Construction& build, Predicate& predicate, Predicate& first) {
  const std::string_view tag = build.document.xpos(predicate.head);
  const bool finite =
      tag == "VBD" || tag == "VBZ" || tag == "VBP" || has_auxiliary(build, predicate.head);
  if (!finite || predicate.passive || build.has_child(predicate.head, Relation::kCc)) return false;
  TokenId begin = build.document.subtree(predicate.head).first;
  if (build.document.form(begin) == ",") begin = TokenId{begin.value + 1};
  for (int step = 0;
       step < 2 && begin.value > 0 && build.document.form(TokenId{begin.value - 1}) == ","; ++step)
    begin = TokenId{begin.value - 1};
  if (begin.value == 0) return false;
  TokenId name{begin.value - 1};
  for (int step = 0; step < 4 && (build.relation(name) == Relation::kFlat ||
                                  build.relation(name) == Relation::kCompound);
       ++step)
    name = build.document.head(name);
  const bool joined =
      build.relation(name) == Relation::kConj && name < begin && name > first.head &&
      build.has_child(name, Relation::kCc) &&
      (build.document.upos(name) == Upos::kPropn || build.document.upos(name) == Upos::kNoun);
  if (!joined) return false;
  std::erase_if(first.arguments, [&](const Argument& argument) { return argument.head == name; });
  build.add(predicate, Role::kSubject, Symbol::kEmpty, name);
  return true;
}

// "Police fired, protesters threw stones and fled": who acts in the clause just before.
Predicate* clause_before(Construction& build, const Predicate& predicate, Predicate& first) {
  Predicate* before = &first;
  for (const TokenId token : build.document.children(first.head)) {
    if (token >= predicate.head) break;
    Predicate* sibling = build.of(token);
    if (sibling == nullptr || build.relation(token) != Relation::kConj ||
        sibling->kind != PredicateKind::kVerb)
      continue;
    const bool own = std::ranges::any_of(sibling->arguments, [&](const Argument& argument) {
      return argument.role == surface(*sibling) && !argument.inherited && argument.head < token &&
             argument.head > first.head;
    });
    if (own) before = sibling;
  }
  return before;
}

void share_object(Construction& build, Predicate& predicate, Predicate& first) {
  // "killed and wounded three": neighbours share the object.
  const bool close = predicate.head.value - first.head.value <= 3;
  if (predicate.passive || first.passive || !close || predicate.kind != PredicateKind::kVerb ||
      first.kind != PredicateKind::kVerb)
    return;
  if (!Construction::has(first, Role::kObject) && !Construction::has(first, Role::kContent))
    build.share(first, Role::kObject, predicate, Role::kObject);
  else if (!Construction::has(predicate, Role::kObject) &&
           !Construction::has(predicate, Role::kOblique))
    build.share(predicate, Role::kObject, first, Role::kObject);
}

// "was booed and jeered by students": they did both.
void share_agent(Construction& build, const Predicate& predicate, Predicate& first) {
  if (!predicate.passive || !first.passive || Construction::has(first, Role::kSubject) ||
      build.has_child(predicate.head, Relation::kAuxPass))
    return;
  const bool more = std::ranges::any_of(first.arguments, [&](const Argument& argument) {
    return argument.head > first.head && argument.head < predicate.head;
  });
  if (more) return;
  for (std::size_t i = 0; i < predicate.arguments.size(); ++i) {
    const Argument argument = predicate.arguments[i];
    if (argument.role == Role::kSubject && !argument.inherited && argument.head > predicate.head)
      build.add(first, Role::kSubject, Symbol::kEmpty, argument.head, true);
  }
}

}  // namespace

void fill_conjunct(Construction& build, Predicate& predicate, Predicate& joined) {
  predicate.conjunct_of = build.id_of(joined);
  if (!lacks_surface_subject(build, predicate) || take_lost_subject(build, predicate, joined))
    return;
  Predicate* above = verb_above(build, predicate, joined);
  if (above != nullptr) move_up(build, predicate, joined, *above);
  Predicate& first = above != nullptr ? *above : *clause_before(build, predicate, joined);
  predicate.conjunct_of = build.id_of(first);
  const bool own_auxiliary = build.has_child(predicate.head, Relation::kAux) ||
                             build.has_child(predicate.head, Relation::kAuxPass);
  const bool participle = build.document.xpos(predicate.head) == "VBN";
  if (!own_auxiliary && first.passive && participle &&
      !build.has_child(predicate.head, Relation::kObj))
    predicate.passive = true;
  if (!own_auxiliary && predicate.tense == Tense::kNone) {
    predicate.tense = first.tense;
    predicate.modality = first.modality;
    predicate.aspect = first.aspect;
  }
  if (first.negated && !predicate.negated && carries_negation(build, predicate))
    predicate.negated = true;
  predicate.conditional |= first.conditional;
  take_surface_subject(build, predicate, first, surface(first));
  share_object(build, predicate, first);
  share_agent(build, predicate, first);
}

}  // namespace chancery::predicates
