#include "chancery/events/nearby_words.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "chancery/base/utf8.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::Tense;
using document::TokenId;

// Whether a word has one of these as a child in one of these relations.
template <class Relations, class Lemmas>
bool has_child(const Document& document, TokenId head, const Relations& relations,
               const Lemmas& lemmas) {
  return std::ranges::any_of(document.children(head), [&](TokenId token) {
    return std::ranges::find(relations, document.relation(token)) != relations.end() &&
           std::ranges::find(lemmas, document.lemma(token)) != lemmas.end();
  });
}

bool is_possible(const Document& document, TokenId head) {
  return std::ranges::any_of(document.children(head), [&](TokenId token) {
    const std::string_view lemma = document.lemma(token);
    return document.relation(token) == Relation::kAux &&
           (lemma == "would" || lemma == "could" || lemma == "may" || lemma == "might" ||
            lemma == "can" || lemma == "should");
  });
}

}  // namespace

bool is_weighed(const Document& document, const Predicate& predicate) {
  if (predicate.kind != PredicateKind::kVerb || predicate.tense != Tense::kNone) return false;
  const TokenId above = document.head(predicate.head);
  if (!above.valid()) return false;
  switch (document.relation(predicate.head)) {
    case Relation::kCsubj:
    case Relation::kCsubjPass:
    case Relation::kNsubj:
      return is_possible(document, above);
    case Relation::kCcomp:
    case Relation::kXcomp:
      break;
    default:
      return false;
  }
  // "Said lifting the embargo would be wrong": the reader takes the gerund for what is said, and
  // what is said of it for a second content.
  const auto children = document.children(above);
  return std::ranges::any_of(children, [&](TokenId token) {
    return token.value > predicate.head.value && document.relation(token) == Relation::kCcomp &&
           is_possible(document, token) &&
           std::ranges::none_of(document.children(token), [&](TokenId below) {
             return document.relation(below) == Relation::kNsubj;
           });
  });
}

bool is_hoped(const Document& document, const Predicate& predicate) {
  using namespace std::string_view_literals;
  static constexpr std::array kAdverbs = {Relation::kAdvmod};
  static constexpr std::array kMaybe = {"hopefully"sv, "perhaps"sv, "maybe"sv, "possibly"sv};
  return has_child(document, predicate.head, kAdverbs, kMaybe);
}

bool hangs_on_condition(const Document& document, const Predicate& predicate) {
  using namespace std::string_view_literals;
  static constexpr std::array kMarks = {Relation::kMark, Relation::kAdvmod};
  static constexpr std::array kIf = {"if"sv, "unless"sv, "otherwise"sv};
  return predicate.kind == PredicateKind::kVerb &&
         std::ranges::any_of(document.children(predicate.head), [&](TokenId token) {
           return document.relation(token) == Relation::kAdvcl &&
                  has_child(document, token, kMarks, kIf);
         });
}

bool is_of_nothing(const Document& document, const Predicate& predicate) {
  if (predicate.passive) return false;  // "no soldiers killed" is negated already
  const Relation relation = document.relation(predicate.head);
  if (relation != Relation::kAcl && relation != Relation::kCcomp) return false;
  const TokenId above = document.head(predicate.head);
  if (!above.valid() || document.upos(above) != document::Upos::kNoun) return false;
  return std::ranges::any_of(document.children(above), [&](TokenId token) {
    return document.relation(token) == Relation::kDet && document.lemma(token) == "no";
  });
}

bool is_left_undone(const Document& document, const Predicate& predicate) {
  using namespace std::string_view_literals;
  static constexpr std::array kMarks = {Relation::kMark, Relation::kCase, Relation::kAdvmod};
  static constexpr std::array kWithout = {"without"sv, "instead"sv, "rather"sv};
  static constexpr std::array kAdverbs = {Relation::kAdvmod};
  static constexpr std::array kAlmost = {"almost"sv, "nearly"sv};
  if (predicate.tense == Tense::kNone && has_child(document, predicate.head, kMarks, kWithout))
    return true;
  return predicate.kind == PredicateKind::kVerb &&
         has_child(document, predicate.head, kAdverbs, kAlmost);
}

bool carries_nothing(const Document& document, const Predicate& predicate) {
  if (predicate.kind != PredicateKind::kVerb || predicate.passive || predicate.negated)
    return false;
  return std::ranges::any_of(predicate.arguments, [&](const document::Argument& argument) {
    if (argument.role != document::Role::kObject || !argument.predicate.valid()) return false;
    const Predicate& noun = document.predicates.get()[argument.predicate.value];
    if (noun.kind != PredicateKind::kNoun || !noun.negated) return false;
    return !noun.light_verb.valid() ||
           document.predicates.get()[noun.light_verb.value].head == predicate.head;
  });
}

bool is_state(const Document& document, const Predicate& predicate) {
  using namespace std::string_view_literals;
  static constexpr std::array kCopulas = {Relation::kCop};
  static constexpr std::array kBe = {"be"sv};
  static constexpr std::array kCases = {Relation::kCase};
  static constexpr std::array kWithin = {"on"sv, "in"sv, "at"sv, "under"sv};
  static constexpr std::array kDeterminers = {Relation::kDet};
  static constexpr std::array kArticles = {"a"sv, "an"sv, "the"sv};
  return predicate.kind == PredicateKind::kNoun && predicate.tense == Tense::kPresent &&
         has_child(document, predicate.head, kCopulas, kBe) &&
         has_child(document, predicate.head, kCases, kWithin) &&
         !has_child(document, predicate.head, kDeterminers, kArticles);  // "is on a visit"
}

bool is_direction(const Document& document, const Predicate& predicate) {
  using namespace std::string_view_literals;
  static constexpr std::array kMarks = {Relation::kMark, Relation::kCase};
  static constexpr std::array kTowards = {"towards"sv, "toward"sv};
  return predicate.tense == Tense::kNone && has_child(document, predicate.head, kMarks, kTowards);
}

bool is_not_only(const Document& document, const PatternLexicon& lexicon,
                 const Predicate& predicate) {
  // "Will not simply accept it": what is left open is no deed.
  const bool open =
      predicate.modality != document::Modality::kNone || predicate.tense == Tense::kFuture;
  const auto& classes = lexicon.classes();
  const auto only = classes.find("not-only");
  const auto merely = open ? std::nullopt : classes.find("not-merely");
  return std::ranges::any_of(document.children(predicate.head), [&](TokenId token) {
    const TokenId next{token.value + 1};
    if (document.relation(token) != Relation::kAdvmod || document.lemma(token) != "not" ||
        !(next < predicate.head))
      return false;
    const std::string_view word = document.lemma(next);
    return (only && is_plain_member(classes, *only, word)) ||
           (merely && is_plain_member(classes, *merely, word));
  });
}

bool is_idea(const Document& document, const PatternLexicon& lexicon, const Predicate& above) {
  const auto set = lexicon.classes().find("idea-about");
  return set && is_plain_member(lexicon.classes(), *set, document.string(above.lemma));
}

const Operator* adjective_of(const Document& document, const PatternLexicon& lexicon,
                             const Predicate& predicate) {
  // "Is due to visit": the reader may hang the adjective on the verb.
  if (predicate.kind == PredicateKind::kVerb) {
    for (const TokenId token : document.children(predicate.head)) {
      if (document.upos(token) == document::Upos::kAdj &&
          document.relation(token) == Relation::kMark)
        return lexicon.operator_of(document.lemma(token), PredicateKind::kAdjective);
    }
  }
  if (predicate.kind != PredicateKind::kNoun || predicate.light_verb.valid()) return nullptr;
  // Participles by their form ("attempted"), else by their verb: a plan, a failure, what goes on.
  // What is asked for or favoured ("US-backed") says nothing of the act itself.
  const auto operator_at = [&](TokenId token) -> const Operator* {
    const std::string form = base::to_lower(document.form(token));
    if (const Operator* found = lexicon.operator_of(form, PredicateKind::kAdjective)) return found;
    if (document.upos(token) != document::Upos::kVerb)
      return lexicon.operator_of(document.lemma(token), PredicateKind::kAdjective);
    const Operator* found = lexicon.operator_of(document.lemma(token), PredicateKind::kVerb);
    return found == nullptr || found->status == document::EventStatus::kHypothetical ? nullptr
                                                                                     : found;
  };
  for (const TokenId token : document.children(predicate.head)) {
    if (document.relation(token) != Relation::kAmod) continue;
    if (const Operator* found = operator_at(token)) return found;
  }
  const TokenId above = document.head(predicate.head);
  if (document.relation(predicate.head) != Relation::kNsubj || !above.valid() ||
      document.upos(above) != document::Upos::kAdj)
    return nullptr;
  return operator_at(above);
}

}  // namespace chancery::events
