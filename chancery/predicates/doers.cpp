// Whose deed a gerund tells, and the agents that the tree hangs elsewhere.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/predicates/subjects.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;

bool is_blaming(const Construction& build, std::string_view lemma) {
  const Control control = build.lexicon.control(lemma);
  return control == Control::kDeed || control == Control::kObject;
}

bool stands_between(const Argument& argument, TokenId left, TokenId right) {
  return !argument.inherited && left < argument.head && argument.head < right;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

// "sanctions on Iran for testing missiles": the noun tells of blame or reward.
bool is_blame(const Construction& build, TokenId noun) {
  const PredicateId id = build.at[noun.value];
  if (!id.valid()) return false;
  const Predicate& act = build.predicates[id.value];
  return act.kind == PredicateKind::kNoun &&
         build.lexicon.control(build.document.string(act.verb)) == Control::kDeed;
}

// Adds those whom the preposition before the deed names: "at Turkey", "on Iran".
bool add_blamed(Construction& build, Predicate& predicate, const Predicate& governor,
                std::initializer_list<std::string_view> prepositions) {
  bool found = false;
  for (std::size_t i = 0; i < governor.arguments.size(); ++i) {
    const Argument argument = governor.arguments[i];
    if (argument.role != Role::kOblique ||
        !stands_between(argument, governor.head, predicate.head) ||
        !is_one_of(build.document.string(argument.preposition), prepositions))
      continue;
    build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty,
              argument.head, true);
    found = true;
  }
  return found;
}

// The same where the phrase hangs on the noun of blame: "imposed sanctions on Iran, …, for
// testing".
bool add_blamed_under(Construction& build, Predicate& predicate, TokenId noun) {
  for (const TokenId token : build.document.children(noun)) {
    if (build.relation(token) != Relation::kNmod || token > predicate.head ||
        !is_one_of(build.document.string(build.preposition(token)), {"on", "against", "of"}))
      continue;
    build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty, token,
              true);
    return true;
  }
  return false;
}

// "filmed him leaving": the words stand side by side.
bool take_doer_seen(Construction& build, Predicate& predicate, const Predicate& governor) {
  if (build.document.xpos(predicate.head) != "VBG" || !build.mark(predicate.head).empty() ||
      governor.passive ||
      build.lexicon.control(build.document.string(governor.lemma)) != Control::kSeen)
    return false;
  const TokenId begin = build.document.subtree(predicate.head).first;
  const bool comma = build.document.form(begin) == ",";
  for (std::size_t i = 0; i < governor.arguments.size(); ++i) {
    const Argument argument = governor.arguments[i];
    if (argument.role != Role::kObject || argument.head < governor.head ||
        (comma && !build.has_child(argument.head, Relation::kAppos)) ||
        build.document.subtree(argument.head).last != begin)
      continue;
    build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty,
              argument.head, true);
    return true;
  }
  return false;
}

// "mocked Carson's story about attacking a man": the owner of what is told of.
bool take_owner(Construction& build, Predicate& predicate) {
  const TokenId mark = build.child(predicate.head, Relation::kMark);
  if (!mark.valid() || mark.value == 0 || !is_one_of(build.lemma(mark), {"about", "of"}))
    return false;
  const TokenId noun{mark.value - 1};
  const TokenId owner = build.child(noun, Relation::kNmodPoss);
  if (build.document.upos(noun) != Upos::kNoun || !owner.valid()) return false;
  build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty, owner,
            true);
  return true;
}

// "Rome was Chad's protector": a noun that is said of its subject.
bool is_said_to_be(const Construction& build, const Predicate& predicate) {
  return predicate.kind == PredicateKind::kNoun &&
         build.has_child(predicate.head, Relation::kCop) &&
         build.has_child(predicate.head, Relation::kNsubj);
}

bool owns(const Construction& build, const Argument& argument, const Predicate& noun) {
  return build.document.head(argument.head) == noun.head &&
         build.relation(argument.head) == Relation::kNmodPoss;
}

}  // namespace

Role surface(const Predicate& predicate) {
  if (!predicate.passive) return Role::kSubject;
  return Construction::has(predicate, Role::kIndirect) ? Role::kIndirect : Role::kObject;
}

bool lacks_surface_subject(const Construction& build, const Predicate& predicate) {
  return !build.has_child(predicate.head, Relation::kNsubj) &&
         !build.has_child(predicate.head, Relation::kNsubjPass) &&
         !build.has_child(predicate.head, Relation::kCsubj) &&
         !build.has_child(predicate.head, Relation::kExpl);
}

void take_surface_subject(Construction& build, Predicate& to, const Predicate& from, Role role) {
  const Role target = to.passive ? Role::kObject : Role::kSubject;
  if (target == Role::kObject && Construction::has(to, Role::kObject)) return;
  if (role != Role::kSubject || !is_said_to_be(build, from))
    return build.share(to, target, from, role);
  for (std::size_t i = 0; i < from.arguments.size(); ++i) {
    const Argument argument = from.arguments[i];  // a copy: `to` may be `from`
    if (argument.role == role && !owns(build, argument, from))
      build.add(to, target, Symbol::kEmpty, argument.head, true);
  }
}

bool take_doer_told_of(Construction& build, Predicate& predicate, const Predicate& governor) {
  if (build.relation(predicate.head) != Relation::kAdvcl) return false;
  if (take_owner(build, predicate) || take_doer_seen(build, predicate, governor)) return true;
  if (!is_one_of(build.mark(predicate.head), {"for", "of"})) return false;
  const std::string_view lemma = build.document.string(governor.lemma);
  const bool object = std::ranges::any_of(governor.arguments, [&](const Argument& argument) {
    return argument.role == Role::kObject &&
           stands_between(argument, governor.head, predicate.head);
  });
  if (object && governor.kind == PredicateKind::kVerb && !governor.passive &&
      is_blaming(build, lemma)) {
    take_surface_subject(build, predicate, governor, Role::kObject);
    return true;
  }
  if (!object && build.lexicon.control(lemma) == Control::kDeed)
    return add_blamed(build, predicate, governor, {"at", "against", "in", "with", "on", "out_at"});
  for (std::size_t i = 0; i < governor.arguments.size(); ++i) {
    const Argument argument = governor.arguments[i];
    if (argument.role != Role::kObject || !is_blame(build, argument.head)) continue;
    return add_blamed(build, predicate, governor, {"on", "against", "upon", "of", "at"}) ||
           add_blamed_under(build, predicate, argument.head);
  }
  return false;
}

bool take_doer_blamed(Construction& build, Predicate& predicate, TokenId noun) {
  if (!is_one_of(build.mark(predicate.head), {"for", "of"})) return false;
  if (is_blame(build, noun)) return add_blamed_under(build, predicate, noun);
  const TokenId first = build.relation(noun) == Relation::kConj ? build.document.head(noun) : noun;
  const TokenId verb = build.document.head(first);
  const Predicate* governor = verb.valid() ? build.of(verb) : nullptr;
  if (governor == nullptr || governor->kind != PredicateKind::kVerb || governor->passive ||
      !is_blaming(build, build.document.string(governor->lemma)))
    return false;
  const bool object = std::ranges::any_of(governor->arguments, [&](const Argument& argument) {
    return argument.role == Role::kObject && argument.head == noun;
  });
  if (object) take_surface_subject(build, predicate, *governor, Role::kObject);
  return object;
}

namespace {

// "despite Moscow repeatedly denouncing it": the phrase right before a gerund, which the tree hangs
// beside it.
bool take_phrase_before(Construction& build, Predicate& predicate) {
  const TokenId above = build.document.head(predicate.head);
  if (!above.valid() || build.relation(predicate.head) != Relation::kAdvcl ||
      build.has_child(predicate.head, Relation::kMark))
    return false;
  const Predicate* governor = build.of(above);
  if (governor == nullptr) return false;
  TokenId begin = predicate.head;  // of the words that stand together
  while (begin.value > 0 && build.document.head(TokenId{begin.value - 1}) == predicate.head &&
         build.document.upos(TokenId{begin.value - 1}) != Upos::kPunct)
    begin = TokenId{begin.value - 1};
  const TokenId before{begin.value > 0 ? begin.value - 1 : 0};
  if (begin.value == 0 ||
      (build.document.upos(before) == Upos::kPunct && build.document.form(before) != ")"))
    return false;  // "with flair, slamming banks"
  for (std::size_t i = 0; i < governor->arguments.size(); ++i) {
    const Argument argument = governor->arguments[i];
    if (argument.role != Role::kOblique || argument.head >= predicate.head ||
        !is_one_of(build.document.string(argument.preposition), {"despite", "without", "with"}) ||
        build.relation(argument.head) == Relation::kConj ||
        build.document.subtree(argument.head).last != begin)
      continue;
    build.add(predicate, Role::kSubject, Symbol::kEmpty, argument.head, true);
    return true;
  }
  return false;
}

}  // namespace

bool take_absolute_subject(Construction& build, Predicate& predicate) {
  if (build.document.xpos(predicate.head) != "VBG" || predicate.kind != PredicateKind::kVerb)
    return false;
  bool found = false;
  for (Argument& argument : predicate.arguments) {
    const bool before = argument.role == Role::kOblique && argument.head < predicate.head &&
                        is_one_of(build.document.string(argument.preposition), {"with", "despite"});
    if (!before) continue;
    argument.role = Role::kSubject;
    argument.preposition = Symbol::kEmpty;
    found = true;
  }
  return found || take_phrase_before(build, predicate);
}

namespace {

bool is_by_phrase(Construction& build, TokenId token) {
  const Upos upos = build.document.upos(token);
  return (upos == Upos::kPropn || upos == Upos::kNoun) &&
         build.document.string(build.preposition(token)) == "by" &&
         !build.lexicon.is_temporal(base::to_lower(build.lemma(token)));
}

bool opens_with_comma(const Construction& build, TokenId phrase) {
  const TokenId begin = build.document.subtree(phrase).first;
  return build.document.form(begin) == "," ||
         (begin.value > 0 && build.document.form(TokenId{begin.value - 1}) == ",");
}

// "was asked to keep them by the House committee": who asked stands under what is asked.
bool take_agent_of_content(Construction& build, Predicate& predicate) {
  for (const Argument& argument : predicate.arguments) {
    if (argument.role != Role::kContent || !argument.predicate.valid()) continue;
    Predicate& inner = build.of(argument.predicate);
    if (inner.passive || inner.kind != PredicateKind::kVerb) continue;
    const auto by = std::ranges::find_if(inner.arguments, [&](const Argument& one) {
      return one.role == Role::kOblique && build.document.upos(one.head) == Upos::kPropn &&
             is_by_phrase(build, one.head);
    });
    if (by == inner.arguments.end()) continue;
    const TokenId agent = by->head;
    inner.arguments.erase(by);
    build.add(predicate, Role::kSubject, Symbol::kEmpty, agent);
    return true;
  }
  return false;
}

// "was criticised for selling arms, even by friends": behind a comma the agent is no part of the
// deed.
bool take_agent_of_deed(Construction& build, Predicate& predicate) {
  for (const Argument& argument : predicate.arguments) {
    if (argument.role != Role::kPurpose || !argument.predicate.valid()) continue;
    Predicate& deed = build.of(argument.predicate);
    if (deed.passive || deed.kind != PredicateKind::kVerb || deed.head < predicate.head) continue;
    const auto by = std::ranges::find_if(deed.arguments, [&](const Argument& one) {
      return one.role == Role::kOblique && one.head > deed.head && is_by_phrase(build, one.head) &&
             opens_with_comma(build, one.head);
    });
    if (by == deed.arguments.end()) continue;
    const TokenId agent = by->head;
    deed.arguments.erase(by);
    build.add(predicate, Role::kSubject, Symbol::kEmpty, agent);
    return true;
  }
  return false;
}

// "were released without charge by the police", "was arrested in Paris by the army".
void take_agent_under_phrase(Construction& build, Predicate& predicate) {
  for (std::size_t i = 0; i < predicate.arguments.size(); ++i) {
    const Argument argument = predicate.arguments[i];
    if (argument.role != Role::kOblique || argument.head < predicate.head) continue;
    const bool without = build.document.string(argument.preposition) == "without";
    if (argument.predicate.valid() && !without) continue;
    for (const TokenId token : build.document.children(argument.head)) {
      if (token < argument.head || build.relation(token) != Relation::kNmod ||
          !is_by_phrase(build, token))
        continue;
      if (Predicate* noun = build.of(argument.head)) {
        std::erase_if(noun->arguments, [&](const Argument& one) { return one.head == token; });
      }
      return build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
    }
  }
}

}  // namespace

void find_agent(Construction& build, Predicate& predicate) {
  if (!predicate.passive || predicate.kind != PredicateKind::kVerb ||
      Construction::has(predicate, Role::kSubject))
    return;
  if (take_agent_of_content(build, predicate) || take_agent_of_deed(build, predicate)) return;
  take_agent_under_phrase(build, predicate);
}

}  // namespace chancery::predicates
