#include "chancery/events/generalities.h"

#include <algorithm>
#include <string_view>

#include "chancery/base/utf8.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::Participant;
using document::Relation;
using document::TokenId;

bool is_of_class(const Document& document, const PatternLexicon& lexicon, std::string_view name,
                 TokenId token) {
  const auto set = lexicon.classes().find(std::string(name));
  return set && is_plain_member(lexicon.classes(), *set, base::to_lower(document.lemma(token)));
}

bool counts_shares(const Document& document, const document::TokenRange& sentence) {
  return std::ranges::any_of(document.amounts.get(), [&](const document::Amount& amount) {
    return amount.kind == document::AmountKind::kPercent && sentence.contains(amount.tokens.first);
  });
}

// A plural that holds no office: "Democrats", "male troops", "voters".
bool is_crowd(const Document& document, const Participant& who) {
  if (!who.head.valid()) return false;
  const std::string_view tag = document.xpos(who.head);
  if (tag != "NNS" && tag != "NNPS") return false;
  if (!who.entity.valid()) return true;
  const auto& sectors = document.entities.get()[who.entity.value].sectors;
  return std::ranges::none_of(sectors, [](const std::string& sector) {
    return sector == "GOV" || sector == "LEG" || sector == "JUD" || sector == "IGO";
  });
}

// The noun that a relative clause without a comma tells more of; invalid without one.
TokenId restricted_noun(const Document& document, TokenId verb) {
  const Relation relation = document.relation(verb);
  if (relation != Relation::kAcl && relation != Relation::kAclRelcl) return {};
  const TokenId noun = document.head(verb);
  const auto children = document.children(verb);
  const auto pronoun = std::ranges::find_if(children, [&](TokenId token) {
    const std::string_view lemma = document.lemma(token);
    return document.relation(token) == Relation::kNsubj && (lemma == "who" || lemma == "that");
  });
  if (pronoun == children.end() || pronoun->value == 0) return {};
  const bool comma = document.form(TokenId{pronoun->value - 1}) == ",";
  return comma ? TokenId{} : noun;
}

// "The candidates who", "a candidate who": some that the reader knows, or one.
bool is_pointed_at(const Document& document, TokenId noun) {
  return std::ranges::any_of(document.children(noun), [&](TokenId token) {
    const std::string_view lemma = document.lemma(token);
    return document.relation(token) == Relation::kDet &&
           (lemma == "the" || lemma == "a" || lemma == "an" || lemma == "this");
  });
}

}  // namespace

bool is_survey_answer(const Document& document, const PatternLexicon& lexicon, const Event& event) {
  if (!event.predicate.valid() || event.source.empty()) return false;
  const TokenId verb = document.predicates.get()[event.predicate.value].head;
  return is_of_class(document, lexicon, "attitudes", verb) &&
         counts_shares(document, document.sentences.get()[event.sentence.value].tokens) &&
         std::ranges::all_of(event.source,
                             [&](const Participant& who) { return is_crowd(document, who); });
}

bool is_of_anybody(const Document& document, const PatternLexicon& lexicon, const Event& event) {
  if (!event.predicate.valid()) return false;
  const TokenId noun =
      restricted_noun(document, document.predicates.get()[event.predicate.value].head);
  return noun.valid() && is_of_class(document, lexicon, "anybody", noun) &&
         !is_pointed_at(document, noun);
}

}  // namespace chancery::events
