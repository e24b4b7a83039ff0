// Light verbs: "held talks with Iran", "voiced support for Kyiv", "came under attack from rebels".
// The noun takes over the verb's arguments, tense and polarity, and names the verb in `light_verb`.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

using document::Modality;
using document::PredicateKind;
using document::Tense;

bool stands_at(const Construction& build, const Argument& argument, const Site& site) {
  switch (site.kind) {
    case SiteKind::kSubject:
      return argument.role == Role::kSubject;
    case SiteKind::kObject:
      return argument.role == Role::kObject;
    case SiteKind::kIndirect:
      return argument.role == Role::kIndirect;
    case SiteKind::kPreposition:
      return argument.role == Role::kOblique &&
             build.document.string(argument.preposition) == site.preposition;
    default:
      return false;
  }
}

bool stands_at(const Construction& build, const Argument& argument,
               const std::vector<Site>& sites) {
  return std::ranges::any_of(sites,
                             [&](const Site& site) { return stands_at(build, argument, site); });
}

bool names(const Construction& build, const Light& light, const Predicate& noun) {
  const std::string_view lemma = build.document.string(noun.lemma);
  if (light.not_nouns.contains(lemma)) return false;
  if (light.nouns.contains(lemma)) return true;
  return light.any_noun && build.document.string(noun.verb).size() > 0;
}

void take_over(Construction& build, const Light& light, const Predicate& verb, Predicate& noun) {
  noun.light_verb = build.id_of(verb);
  noun.tense = verb.tense;
  noun.aspect = verb.aspect;
  noun.modality = verb.modality;
  noun.negated = noun.negated || verb.negated;  // "there were no talks": one negation, seen at both
  noun.conditional |= verb.conditional;
  noun.interrogative |= verb.interrogative;
  const bool says_who = std::ranges::any_of(verb.arguments, [&](const Argument& argument) {
    return stands_at(build, argument, light.subject);
  });
  if (says_who) {  // "showed their rejection": theirs who showed it
    std::erase_if(noun.arguments, [&](const Argument& argument) {
      return argument.role == Role::kSubject && build.document.xpos(argument.head) == "PRP$";
    });
  }
  for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
    const Argument argument = verb.arguments[i];
    if (argument.head == noun.head) continue;
    if (stands_at(build, argument, light.subject))
      build.add(noun, Role::kSubject, Symbol::kEmpty, argument.head, true);
    else if (stands_at(build, argument, light.object))
      build.add(noun, Role::kObject, Symbol::kEmpty, argument.head, true);
    else if (argument.role == Role::kOblique || argument.role == Role::kPurpose ||
             argument.role == Role::kContent)
      build.add(noun, argument.role, argument.preposition, argument.head, true);
  }
  // "received criticism from Iran": the agent may hang on the noun.
  for (std::size_t i = 0; i < noun.arguments.size(); ++i) {
    const Argument argument = noun.arguments[i];
    if (argument.role != Role::kOblique) continue;
    for (const Site& site : light.subject) {
      if (site.kind == SiteKind::kPreposition && stands_at(build, argument, site))
        build.add(noun, Role::kSubject, Symbol::kEmpty, argument.head, true);
    }
  }
}

bool is_received(const Light& light) {
  const auto from = [](const Site& site) {
    return site.kind == SiteKind::kPreposition && site.preposition == "from";
  };
  const auto subject = [](const Site& site) { return site.kind == SiteKind::kSubject; };
  return std::ranges::any_of(light.subject, from) && std::ranges::any_of(light.object, subject);
}

// Whose the noun is: "Mali's ire", "the ire of Mali", "outrage among Malians".
std::vector<TokenId> owners_of(Construction& build, TokenId noun) {
  std::vector<TokenId> owners;
  for (const TokenId token : build.document.children(noun)) {
    const std::string_view word = build.document.string(build.preposition(token));
    const bool owner = build.relation(token) == Relation::kNmodPoss;
    const bool nmod = build.relation(token) == Relation::kNmod;
    const bool the = build.has_child(noun, Relation::kDet);
    if (owner || (nmod && (word == "among" || (word == "of" && the)))) owners.push_back(token);
  }
  return owners;
}

// "Rome drew Mali's ire": it drew it from Mali.
void add_givers(Construction& build, Predicate& verb, const Light& light) {
  const bool told = std::ranges::any_of(verb.arguments, [&](const Argument& argument) {
    const std::string_view word = build.document.string(argument.preposition);
    return argument.role == Role::kOblique && (word == "from" || word == "by");
  });
  if (told || verb.passive || !is_received(light)) return;
  const Symbol from = build.document.intern("from");
  for (std::size_t i = 0; i < verb.arguments.size(); ++i) {
    const Argument argument = verb.arguments[i];
    if (argument.role == Role::kOblique && build.document.string(argument.preposition) == "among")
      build.add(verb, Role::kOblique, from, argument.head);
    if (argument.role != Role::kObject ||
        !light.nouns.contains(base::to_lower(build.lemma(argument.head))))
      continue;
    // "won Rome's support": the noun says itself whose act it is.
    if (const Predicate* noun = build.of(argument.head);
        noun != nullptr && Construction::has(*noun, Role::kSubject))
      continue;
    for (const TokenId owner : owners_of(build, argument.head))
      build.add(verb, Role::kOblique, from, owner);
  }
}

}  // namespace

void apply_light_verb(Construction& build, Predicate& verb) {
  if (verb.kind != PredicateKind::kVerb) return;
  const std::vector<Light>* lights = build.lexicon.lights(build.document.string(verb.lemma));
  if (lights == nullptr) return;
  for (const Light& light : *lights) {
    add_givers(build, verb, light);
    for (const Argument& argument : verb.arguments) {
      if (!argument.predicate.valid() || !stands_at(build, argument, light.at)) continue;
      Predicate& noun = build.of(argument.predicate);
      if (noun.kind != PredicateKind::kNoun || noun.light_verb.valid() ||
          !names(build, light, noun))
        continue;
      take_over(build, light, verb, noun);
      // "The attack by the rebels was carried out at dawn": theirs who are named with the noun.
      if (verb.passive && !Construction::has(verb, Role::kSubject))
        build.share(verb, Role::kSubject, noun, Role::kSubject);
    }
  }
}

}  // namespace chancery::predicates
