// Whom a relative clause describes, and what he does in it.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/document/antecedent.h"
#include "chancery/predicates/subjects.h"

namespace chancery::predicates {
namespace {

using document::NameKind;

constexpr int kFarthestNoun = 6;

bool is_relative_pronoun(const Construction& build, TokenId token) {
  const std::string_view tag = build.document.xpos(token);
  return tag == "WP" || tag == "WDT" || (tag == "IN" && build.lemma(token) == "that");
}

// The name in which the word stands, or null.
const document::Name* name_over(const Construction& build, TokenId token) {
  if (!build.document.names.present()) return nullptr;
  const auto& names = build.document.names.get();
  const auto after = std::ranges::upper_bound(
      names, token, {}, [](const document::Name& name) { return name.tokens.first; });
  if (after == names.begin()) return nullptr;
  const document::Name& name = *std::prev(after);
  return token < name.tokens.last ? &name : nullptr;
}

bool is_named(const Construction& build, TokenId token, NameKind kind) {
  const document::Name* name = name_over(build, token);
  return name != nullptr && name->kind == kind;
}

// A clause about one alone: "who has", "who backs".
bool is_about_one(const Construction& build, TokenId verb) {
  if (build.document.xpos(verb) == "VBZ") return true;
  return std::ranges::any_of(build.document.children(verb), [&](TokenId token) {
    const Relation relation = build.relation(token);
    const bool auxiliary =
        relation == Relation::kAux || relation == Relation::kAuxPass || relation == Relation::kCop;
    return auxiliary && token < verb && build.document.xpos(token) == "VBZ";
  });
}

bool is_of_several(const Construction& build, TokenId noun, TokenId before) {
  if (build.document.xpos(noun).ends_with("S")) return true;
  return std::ranges::any_of(build.document.children(noun), [&](TokenId token) {
    return build.relation(token) == Relation::kConj && build.is_nominal(token) && token < before;
  });
}

// The word right before the pronoun, over a comma or a dash.
TokenId word_before(const Construction& build, TokenId pronoun) {
  if (pronoun.value < 2) return {};
  const TokenId before{pronoun.value - 1};
  return build.document.upos(before) == Upos::kPunct ? TokenId{before.value - 1} : before;
}

// "some, among them Ali and Omar, who has left": one alone, the name right before.
TokenId one_of_several(const Construction& build, TokenId clause, TokenId pronoun, TokenId said) {
  const bool who = build.lemma(pronoun) == "who";
  const bool which = build.lemma(pronoun) == "which";
  if ((!who && !which) || !is_about_one(build, clause) || !is_of_several(build, said, pronoun))
    return said;
  TokenId name = word_before(build, pronoun);
  for (int step = 0;
       step < kFarthestNoun && name.valid() && build.relation(name) == Relation::kFlat; ++step)
    name = build.document.head(name);
  const bool one = name.valid() && build.document.upos(name) == Upos::kPropn &&
                   build.relation(name) != Relation::kAppos &&
                   !build.document.xpos(name).ends_with("S");
  const bool person = !build.document.names.present() || is_named(build, name, NameKind::kPerson);
  return one && (which || person) ? name : said;
}

bool is_body(const Construction& build, TokenId token) {
  if (build.document.upos(token) == Upos::kNoun)
    return build.lexicon.is_body(base::to_lower(build.lemma(token)));
  return is_named(build, token, NameKind::kOrganization) ||
         is_named(build, token, NameKind::kLocation);
}

// "Ali, a minister in the Omar government who has left": the minister and not the body.
TokenId person_over_body(const Construction& build, TokenId pronoun, TokenId said) {
  if (build.lemma(pronoun) != "who") return said;
  TokenId at = said;
  for (int step = 0; step < kFarthestNoun && is_body(build, at); ++step) {
    const TokenId above = build.document.head(at);
    const Relation relation = build.relation(at);
    if (!above.valid() || above > pronoun || !build.is_nominal(above) ||
        (relation != Relation::kNmod && relation != Relation::kAppos))
      return said;
    at = above;
  }
  const bool described =
      build.relation(at) == Relation::kAppos || is_named(build, at, NameKind::kPerson);
  return described && at != said ? at : said;
}

// "Ali, head of the Omar Fund, which was set up in May": the fund and not the person.
TokenId thing_of_person(const Construction& build, TokenId pronoun, TokenId said) {
  if (build.lemma(pronoun) != "which" || !is_named(build, said, NameKind::kPerson)) return said;
  TokenId near = word_before(build, pronoun);
  for (int step = 0; step < kFarthestNoun && near.valid() && near > said; ++step) {
    const TokenId above = build.document.head(near);
    if (!above.valid()) return said;
    const bool thing = build.document.upos(above) == Upos::kNoun &&
                       build.relation(above) == Relation::kAppos &&
                       build.relation(near) == Relation::kNmod;
    if (thing) return build.document.upos(near) == Upos::kPropn ? near : said;
    near = above;
  }
  return said;
}

// "that Ali set up in Oslo and which backs Omar": whatever the clause before the "and" describes.
TokenId described_before(const Construction& build, const Predicate& predicate, TokenId pronoun) {
  const TokenId joint = build.child(predicate.head, Relation::kCc);
  if (!joint.valid() || joint > pronoun) return {};
  TokenId at = build.document.head(predicate.head);
  for (int step = 0; step < kFarthestNoun && at.valid(); ++step, at = build.document.head(at)) {
    if (build.relation(at) != Relation::kAclRelcl || !build.at[at.value].valid()) continue;
    for (const Argument& argument : build.predicates[build.at[at.value].value].arguments) {
      if (argument.inherited && argument.head < at) return argument.head;
    }
  }
  return {};
}

TokenId antecedent_for(const Construction& build, const Predicate& predicate, TokenId pronoun) {
  if (const TokenId before = described_before(build, predicate, pronoun); before.valid())
    return before;
  TokenId said = document::antecedent_of(build.document, predicate.head, pronoun);
  said = one_of_several(build, predicate.head, pronoun, said);
  said = person_over_body(build, pronoun, said);
  return thing_of_person(build, pronoun, said);
}

// "Ali, Omar and Zaki, all of whom left".
bool is_all_of_whom(const Construction& build, TokenId token) {
  const std::string_view word = build.lemma(token);
  if (word != "all" && word != "both" && word != "each") return false;
  return std::ranges::any_of(build.document.children(token), [&](TokenId of) {
    return build.relation(of) == Relation::kNmod && is_relative_pronoun(build, of);
  });
}

// "both of which Ali praised" with both and Ali as subjects.
bool has_other_subject(const Predicate& predicate, const Argument& all) {
  return std::ranges::any_of(predicate.arguments, [&](const Argument& other) {
    return other.role == Role::kSubject && other.head > all.head && other.head < predicate.head;
  });
}

TokenId first_of_list(const Construction& build, TokenId noun) {
  for (int step = 0; step < kFarthestNoun && build.relation(noun) == Relation::kConj; ++step)
    noun = build.document.head(noun);
  return noun;
}

// "Iran and Syria, which …": all of the list.
void add_rest_of_list(Construction& build, Predicate& predicate, TokenId antecedent) {
  for (const Role role : {Role::kSubject, Role::kObject}) {
    const bool described = std::ranges::any_of(predicate.arguments, [&](const Argument& argument) {
      return argument.role == role && argument.head == antecedent;
    });
    if (!described) continue;
    for (const TokenId more : build.document.children(antecedent)) {
      if (build.relation(more) == Relation::kConj && build.is_nominal(more) &&
          more < predicate.head)
        build.add(predicate, role, Symbol::kEmpty, more, true);
    }
  }
}

}  // namespace

void fill_relative(Construction& build, Predicate& predicate) {
  TokenId antecedent = build.document.head(predicate.head);
  bool filled = false;
  for (Argument& argument : predicate.arguments) {
    const bool acts = argument.role == Role::kSubject || argument.role == Role::kObject;
    if (acts && is_all_of_whom(build, argument.head)) {
      if (has_other_subject(predicate, argument)) argument.role = Role::kObject;
      antecedent = first_of_list(build, build.document.head(predicate.head));
    } else if (is_relative_pronoun(build, argument.head)) {
      antecedent = antecedent_for(build, predicate, argument.head);
    } else {
      continue;
    }
    argument.head = antecedent;
    argument.predicate = build.at[antecedent.value];
    argument.inherited = true;
    filled = true;
  }
  if (filled) return add_rest_of_list(build, predicate, antecedent);
  for (const TokenId token : build.document.children(predicate.head)) {
    if (build.document.xpos(token) == "WRB") return;                // "where", "when"
    const TokenId owner = build.child(token, Relation::kNmodPoss);  // "whose ministers met"
    if (owner.valid() && build.document.xpos(owner) == "WP$") return;
  }
  if (lacks_surface_subject(build, predicate)) {
    build.add(predicate, predicate.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty,
              antecedent, true);
  } else if (!predicate.passive && !Construction::has(predicate, Role::kObject) &&
             !Construction::has(predicate, Role::kContent)) {
    build.add(predicate, Role::kObject, Symbol::kEmpty, antecedent, true);
  }
}

}  // namespace chancery::predicates
