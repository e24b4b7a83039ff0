// Where a slot looks: the phrases that stand at its sites.
#include <algorithm>

#include "chancery/events/matcher.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Argument;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::Role;

bool opens_speech(std::string_view form) {
  return form == ":" || form == "\"" || form == "“" || form == "``" || form == "«" || form == "‘";
}

// "to withdraw", "withdrawing": no clause with a tense of its own ("that it had withdrawn", "and
// was withdrawing"), none that is a question ("asked him if he would"), and nothing that stands
// between quotation marks ("told the radio: “To join them …”").
bool is_infinitive(const Document& document, TokenId above, TokenId head) {
  const auto children = document.children(head);
  const bool asked = std::ranges::any_of(children, [&](TokenId token) {
    const std::string_view lemma = document.lemma(token);
    return document.relation(token) == Relation::kMark && (lemma == "if" || lemma == "whether");
  });
  if (asked) return false;
  for (std::uint32_t i = above.value + 1; i < head.value; ++i) {
    if (opens_speech(document.form(TokenId{i}))) return false;
  }
  const bool finite = std::ranges::any_of(children, [&](TokenId token) {
    const Relation relation = document.relation(token);
    return relation == Relation::kNsubj || relation == Relation::kNsubjPass ||
           (relation == Relation::kAux && document.xpos(token) != "VB");
  });
  if (!finite && (document.xpos(head) == "VBG" || document.xpos(head) == "VB")) return true;
  return std::ranges::any_of(children, [&](TokenId token) {
    return document.relation(token) == Relation::kMark && document.lemma(token) == "to";
  });
}

// "Asked whether he would help": what is asked is no content that anybody asks for.
bool is_embedded_question(const Document& document, TokenId head) {
  return std::ranges::any_of(document.children(head), [&](TokenId token) {
    return document.relation(token) == Relation::kMark && document.lemma(token) == "whether";
  });
}

// "Spoke to deputies amid a row with Spain": who stands in what goes on around takes no part.
bool is_circumstance(std::string_view preposition) {
  return preposition == "amid" || preposition == "amidst" || preposition == "after" ||
         preposition == "before" || preposition == "despite" || preposition == "during" ||
         preposition == "since" || preposition == "without";
}

// The role at which a site looks; nothing for the others.
std::optional<Role> role_of(SiteKind kind) {
  switch (kind) {
    case SiteKind::kSubject:
      return Role::kSubject;
    case SiteKind::kObject:
      return Role::kObject;
    case SiteKind::kIndirect:
      return Role::kIndirect;
    case SiteKind::kContent:
    case SiteKind::kInfinitive:
      return Role::kContent;
    case SiteKind::kPurpose:
      return Role::kPurpose;
    case SiteKind::kComplement:
      return Role::kComplement;
    default:
      return std::nullopt;
  }
}

}  // namespace

void Matcher::add_under_objects(std::string_view preposition, const Predicate& predicate,
                                std::vector<Candidate>& found) const {
  for (const Argument& argument : predicate.arguments) {
    const std::string_view own = document_.string(argument.preposition);
    const bool oblique =
        argument.role == Role::kOblique &&
        (preposition == "for" || (preposition == "with" && !is_circumstance(own)) ||
         preposition == "against");
    if (argument.role == Role::kObject || argument.role == Role::kComplement || oblique)
      add_under(preposition, argument.head, 1, found);
  }
}

// "Attacks in Kenya and his call": what is no actor itself does not share the place of one that is.
bool Matcher::is_alike(TokenId token) const {
  if (document_.relation(token) != Relation::kConj) return true;
  return !phrases_.actors(token, true).empty() ||
         phrases_.actors(document_.head(token), true).empty();
}

// The phrase with this preposition on a noun, or on what it is of: "a fund of 2 million *for
// Chad*".
void Matcher::add_under(std::string_view preposition, TokenId head, int depth,
                        std::vector<Candidate>& found) const {
  for (const TokenId token : document_.children(head)) {
    if (document_.relation(token) != Relation::kNmod || found.size() >= 24) continue;
    const std::string_view word = preposition_of(document_, token);
    if (word == "of" && depth > 0 && word != preposition)
      add_under(preposition, token, depth - 1, found);
    if (word != preposition) continue;
    found.push_back({token, {}});
    for (const TokenId more : document_.children(token)) {
      if (document_.relation(more) == Relation::kConj && found.size() < 24 && is_alike(more))
        found.push_back({more, {}});
    }
  }
}

// Who acts in the clause that is the content: "demanded that *Greece* withdraw".
void Matcher::add_inner_subjects(const Predicate& predicate, std::vector<Candidate>& found) const {
  for (const Argument& argument : predicate.arguments) {
    if (argument.role != Role::kContent || !argument.predicate.valid() ||
        is_embedded_question(document_, argument.head))
      continue;
    const Predicate& inner = document_.predicates.get()[argument.predicate.value];
    for (const Argument& subject : inner.arguments) {
      if (subject.role == (inner.passive ? Role::kObject : Role::kSubject) && found.size() < 24)
        found.push_back({subject.head, {}});
    }
  }
}

// "Endorsed the mayor for president": where one backs something, "for" tells as what.
bool Matcher::is_beside_object(const Slot& slot, const SlotSite& site,
                               const Predicate& predicate) const {
  if (site.kind != SiteKind::kPreposition || site.preposition != "for" || slot.optional ||
      predicate.kind != PredicateKind::kVerb)
    return false;
  const bool either = std::ranges::any_of(
      slot.sites, [](const SlotSite& other) { return other.kind == SiteKind::kObject; });
  const bool names = std::ranges::any_of(slot.parts, [](const Part& part) {
    return std::ranges::any_of(part.terms,
                               [](const Term& term) { return term.binding == Binding::kTarget; });
  });
  return either && names && std::ranges::any_of(predicate.arguments, [](const Argument& argument) {
           return argument.role == Role::kObject;
         });
}

std::vector<Matcher::Candidate> Matcher::at_site(const SlotSite& site,
                                                 const Predicate& predicate) const {
  std::vector<Candidate> found;
  const std::optional<Role> role = role_of(site.kind);
  for (const Argument& argument : predicate.arguments) {
    const bool here = role ? argument.role == *role
                           : argument.role == Role::kOblique &&
                                 (site.kind == SiteKind::kAnyOblique ||
                                  (site.kind == SiteKind::kPreposition &&
                                   document_.string(argument.preposition) == site.preposition));
    // "will withdraw unless …": a clause by the word that opens it.
    const bool clause = site.kind == SiteKind::kPreposition && argument.role == Role::kPurpose &&
                        document_.string(argument.preposition) == site.preposition;
    // The reader may take what one is urged to do for what one is urged for.
    const bool to_do = site.kind == SiteKind::kInfinitive && argument.role == Role::kPurpose &&
                       document_.string(argument.preposition) == "to";
    if (site.kind == SiteKind::kInfinitive &&
        !is_infinitive(document_, predicate.head, argument.head))
      continue;
    if (site.kind == SiteKind::kContent && is_embedded_question(document_, argument.head)) continue;
    if (!role && here && !is_alike(argument.head)) continue;
    if (here || clause || to_do) found.push_back({argument.head, argument.predicate});
    if (site.kind == SiteKind::kOwner && argument.role == Role::kObject)
      found.push_back({argument.head, argument.predicate});
  }
  if (site.kind == SiteKind::kItself) found.push_back({predicate.head, {}});
  if (site.kind == SiteKind::kInner) add_inner_subjects(predicate, found);
  if (site.kind == SiteKind::kPreposition) add_under_objects(site.preposition, predicate, found);
  if (site.kind == SiteKind::kSpeaker) {
    const auto around = phrases_.statement_around(predicate.head);
    if (around.valid()) {
      const auto& speaker = document_.statements.get()[around.value].speaker;
      if (speaker && speaker->head.valid()) found.push_back({speaker->head, {}});
    }
  }
  return found;
}

}  // namespace chancery::events
