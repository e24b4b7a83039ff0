// Arguments of nouns: possessives, "of", "by", nationality, and prepositions as the noun's entry
// maps them.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

bool is_capitalised(const Construction& build, TokenId token) {
  return base::is_upper(base::decode_at(build.document.form(token), 0).value);
}

const Nominal& plain_noun() {
  static const Nominal kPlain{
      "",
      {{SiteKind::kPossessive, {}}, {SiteKind::kModifier, {}}, {SiteKind::kPreposition, "by"}},
      {}};
  return kPlain;
}

bool stands_at(const std::vector<Site>& sites, SiteKind kind, std::string_view preposition) {
  return std::ranges::any_of(sites, [&](const Site& site) {
    return site.kind == kind && (kind != SiteKind::kPreposition || site.preposition == preposition);
  });
}

void add_site(Construction& build, Predicate& predicate, const Nominal& entry, SiteKind kind,
              Symbol preposition, TokenId token) {
  const std::string_view word = build.document.string(preposition);
  if (stands_at(entry.subject, kind, word))
    return build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
  if (stands_at(entry.object, kind, word))
    return build.add(predicate, Role::kObject, Symbol::kEmpty, token);
  if (kind == SiteKind::kPreposition) build.add(predicate, Role::kOblique, preposition, token);
}

void add_dependent(Construction& build, Predicate& predicate, const Nominal& entry, TokenId token) {
  switch (build.relation(token)) {
    case Relation::kNmodPoss:
      return add_site(build, predicate, entry, SiteKind::kPossessive, Symbol::kEmpty, token);
    case Relation::kCompound:
    case Relation::kAmod:
    case Relation::kNmodDesc:
      if (is_capitalised(build, token))
        add_site(build, predicate, entry, SiteKind::kModifier, Symbol::kEmpty, token);
      return;
    case Relation::kNmod:
    case Relation::kObl:
    case Relation::kOblAgent:
    case Relation::kNmodUnmarked:
      return add_site(build, predicate, entry, SiteKind::kPreposition, build.preposition(token),
                      token);
    case Relation::kAcl:
    case Relation::kCcomp:
    case Relation::kXcomp:
      if (build.at[token.value].valid() &&
          (build.mark(token) == "to" || build.relation(token) != Relation::kAcl ||
           build.mark(token) == "that" || build.mark(token) == "of"))
        build.add(predicate, Role::kContent, Symbol::kEmpty, token);
      return;
    case Relation::kNsubj:
      if (build.has_child(predicate.head, Relation::kCop))
        build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
      return;
    default:
      return;
  }
}

// "the arrest of journalists by police": who acts may hang on who suffers.
void take_agent_of_object(Construction& build, Predicate& predicate, const Nominal& entry) {
  if (Construction::has(predicate, Role::kSubject) ||
      !stands_at(entry.subject, SiteKind::kPreposition, "by"))
    return;
  for (std::size_t i = 0; i < predicate.arguments.size(); ++i) {
    const Argument argument = predicate.arguments[i];
    const bool of =
        argument.role == Role::kOblique && build.document.string(argument.preposition) == "of";
    if (argument.role != Role::kObject && !of) continue;
    for (const TokenId token : build.document.children(argument.head)) {
      if (build.relation(token) == Relation::kNmod &&
          build.document.string(build.preposition(token)) == "by")
        build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
    }
  }
}

// A nominal under a conjunction shares the possessor of the first: "Russia's invasion and
// occupation".
void share_with_first(Construction& build, Predicate& predicate) {
  if (build.relation(predicate.head) != Relation::kConj) return;
  const Predicate* first = build.of(build.document.head(predicate.head));
  if (first == nullptr || first->kind != document::PredicateKind::kNoun) return;
  for (const Role role : {Role::kSubject, Role::kObject}) {
    if (!Construction::has(predicate, role)) build.share(predicate, role, *first, role);
  }
}

}  // namespace

void read_noun_arguments(Construction& build, Predicate& predicate) {
  const Nominal* entry = build.lexicon.nominal(build.document.string(predicate.lemma));
  const Nominal& sites = entry == nullptr ? plain_noun() : *entry;
  for (const TokenId token : build.document.children(predicate.head))
    add_dependent(build, predicate, sites, token);
  take_agent_of_object(build, predicate, sites);
  share_with_first(build, predicate);
}

}  // namespace chancery::predicates
