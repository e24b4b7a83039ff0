#include "chancery/events/phrases.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/document/antecedent.h"
#include "chancery/events/predicate_at.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Relation;
using document::Span;
using document::StatementAct;
using document::StatementId;
using document::TokenRange;
using document::Upos;

bool speaks_of_self(std::string_view lemma) {
  return lemma == "I" || lemma == "i" || lemma == "we";
}

// "Sen. Cruz, R-Texas": the label of a member.
bool is_party_label(std::string_view form) {
  return form.size() > 3 && form[1] == '-' &&
         (form[0] == 'R' || form[0] == 'D' || form[0] == 'I') && form[2] >= 'A' && form[2] <= 'Z';
}

// For words whose lemma the reader gets wrong.
std::string singular(const std::string& form) {
  if (form.ends_with("ies") && form.size() > 4) return form.substr(0, form.size() - 3) + "y";
  if (form.ends_with("ches") || form.ends_with("shes") || form.ends_with("sses") ||
      form.ends_with("xes"))
    return form.substr(0, form.size() - 2);
  return form.ends_with('s') && form.size() > 3 ? form.substr(0, form.size() - 1) : form;
}

bool is_plural_of(const std::string& form, std::string_view word) {
  return form == word || singular(form) == word;
}

}  // namespace

Phrases::Phrases(const Document& document, const PatternLexicon& lexicon)
    : document_(document),
      lexicon_(lexicon),
      index_(document),
      quantity_(lexicon.classes().find("quantity")),
      people_(lexicon.classes().find("people")),
      named_after_(lexicon.classes().find("named-after")),
      named_after_place_(lexicon.classes().find("named-after-place")),
      survey_share_(lexicon.classes().find("survey-share")),
      water_or_land_(lexicon.classes().find("water-or-land")) {
  const auto& tokens = document.tokens.get();
  statement_.assign(tokens.size(), StatementId{});
  if (!document.statements.present()) return;
  const auto& statements = document.statements.get();
  // Shorter contents lie inside longer ones: write the long ones first.
  std::vector<std::pair<Span, StatementId>> contents;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].act != StatementAct::kSpeech && statements[i].act != StatementAct::kDocument)
      continue;
    for (const Span span : statements[i].content) contents.emplace_back(span, StatementId(i));
  }
  std::ranges::stable_sort(
      contents, [](const auto& a, const auto& b) { return a.first.length() > b.first.length(); });
  std::size_t budget = tokens.size() * 8 + 1000;  // nested contents cannot make this quadratic
  for (const auto& [span, id] : contents) {
    auto at = std::ranges::lower_bound(
        tokens, span.begin, {}, [](const document::Token& token) { return token.span.begin; });
    for (; at != tokens.end() && at->span.begin < span.end && budget > 0; ++at, --budget)
      statement_[static_cast<std::size_t>(at - tokens.begin())] = id;
  }
}

StatementId Phrases::statement_around(TokenId token) const { return statement_[token.value]; }

bool Phrases::may_act(document::EntityId id) const {
  const document::Entity& entity = document_.entities.get()[id.value];
  if (!entity.country.empty() || !entity.sectors.empty()) return true;
  return entity.kind == document::EntityKind::kPerson ||
         entity.kind == document::EntityKind::kOrganization;
}

// "urged Europe and the US": a region has no country and may act; "Islamic rule", "Kurdish towns"
// and "unrest in Africa" tell of none that does.
bool Phrases::acts_as_region(document::EntityId id, TokenId head) const {
  const document::Entity& entity = document_.entities.get()[id.value];
  return entity.kind == document::EntityKind::kGroup && !entity.knowledge_id.empty() &&
         document_.upos(head) != Upos::kAdj && !is_only_place(head) &&
         document_.relation(head) != Relation::kCompound &&
         document_.relation(head) != Relation::kAmod;
}

TokenId Phrases::inner_head(TokenId head) const {
  // "Hundreds of thousands of refugees": three steps reach all that is written.
  for (int steps = 0; steps < 3 && quantity_ && in_class(head, {*quantity_}); ++steps) {
    const auto children = document_.children(head);
    const auto counted = std::ranges::find_if(children, [&](TokenId token) {
      return document_.relation(token) == Relation::kNmod &&
             preposition_of(document_, token) == "of";
    });
    if (counted == children.end()) break;
    head = *counted;
  }
  return head;
}

std::vector<Participant> Phrases::actors(TokenId head, bool place_counts) const {
  head = antecedent(head);
  std::vector<Participant> found;
  if (tells_time(head)) return found;  // "Monday's meeting"
  if (is_party_label(document_.form(head))) return found;
  // "37 percent of Americans blame him": answers of a survey, nobody's act.
  if (!place_counts && survey_share_ && in_class(head, {*survey_share_})) return found;
  document::MentionId id = index_.at(head);
  if (!id.valid()) {
    const TokenId inner = inner_head(head);
    if (inner != head) id = index_.at(inner);
    head = inner;
  }
  if (!id.valid()) {
    const StatementId around = statement_[head.value];
    if (around.valid() && speaks_of_self(document_.lemma(head))) {
      const auto& speaker = document_.statements.get()[around.value].speaker;
      if (speaker && speaker->entity.valid()) found.push_back(*speaker);
    }
    return found;
  }
  const document::Mention& mention = document_.mentions.get()[id.value];
  if (mention.only_place && !place_counts) return found;
  for (const document::EntityId entity : mention.entities) {
    if (may_act(entity) || acts_as_region(entity, head))
      found.push_back({mention.span, head, entity});
  }
  return found;
}

// "the invasion of Ukraine" is not Ukraine's.
bool Phrases::undergoes(TokenId token, TokenId noun) const {
  if (!document_.predicates.present()) return false;
  const document::Predicate* at = predicate_at(document_, noun);
  if (at == nullptr || at->kind != document::PredicateKind::kNoun) return false;
  return std::ranges::any_of(at->arguments, [&](const document::Argument& argument) {
    return argument.role == document::Role::kObject && argument.head == token &&
           !argument.inherited;
  });
}

// "The Iraq war", "the Kyoto protocol", "the Iran deal" are called by a place and nobody's; "the US
// war on terror" says on whom it is waged, and so who wages it.
bool Phrases::gives_name(TokenId word) const {
  if (document_.relation(word) != Relation::kCompound) return false;
  const TokenId noun = document_.head(word);
  const bool by_place = named_after_place_ && in_class(noun, {*named_after_place_}) &&
                        !is_inside_name(word) && has_kind(actors(word, true), {"place"});
  const bool named = by_place || (named_after_ && in_class(noun, {*named_after_}));
  return named && !is_turned_against(noun);
}

bool Phrases::is_turned_against(TokenId noun) const {
  return std::ranges::any_of(document_.children(noun), [&](TokenId token) {
    if (document_.relation(token) != Relation::kNmod) return false;
    const std::string_view word = preposition_of(document_, token);
    return word == "on" || word == "against" || word == "in";
  });
}

void Phrases::add_owners(TokenId head, int depth, std::vector<Participant>& found) const {
  for (const TokenId token : document_.children(head)) {
    if (undergoes(token, head)) continue;
    const Relation relation = document_.relation(token);
    const std::string_view word =
        relation == Relation::kNmod ? preposition_of(document_, token) : std::string_view{};
    const bool owner = relation == Relation::kNmodPoss || relation == Relation::kCompound ||
                       relation == Relation::kAmod || relation == Relation::kAppos ||
                       relation == Relation::kNmodDesc || word == "of" || word == "by" ||
                       word == "from" || word == "in" || word == "on" || word == "with" ||
                       word == "near" || word == "for";
    if (!owner) continue;
    if (gives_name(token)) continue;
    const auto actors_there = actors(token, true);
    found.insert(found.end(), actors_there.begin(), actors_there.end());
    // "calls for a tax on the firm's profits" are not the firm's.
    const bool close = word.empty() || word == "of" || word == "by" || word == "from";
    if (actors_there.empty() && depth > 0) add_owners(token, close ? depth - 1 : 0, found);
    for (const TokenId more : document_.children(token)) {
      if (document_.relation(more) != Relation::kConj || actors_there.empty()) continue;
      const auto others = actors(more, true);
      found.insert(found.end(), others.begin(), others.end());
    }
    if (!found.empty() && (relation == Relation::kNmodPoss || relation == Relation::kAmod ||
                           relation == Relation::kCompound))
      return;
    if (found.size() > 8) return;
  }
  if (found.empty()) add_owners_by_clause(head, found);
  for (const TokenId token : document_.children(head)) {  // "the supply of shells to Ukraine"
    if (!found.empty()) return;
    if (document_.relation(token) == Relation::kNmod && preposition_of(document_, token) == "to")
      found = actors(token, true);
  }
}

// "positions belonging to the rebels", "property seized by the army", "the ban imposed on Iran".
void Phrases::add_owners_by_clause(TokenId head, std::vector<Participant>& found) const {
  for (const TokenId clause : document_.children(head)) {
    const std::string_view tag = document_.xpos(clause);
    const bool participle = tag == "VBN" || document_.lemma(clause) == "belong";
    if (document_.relation(clause) != Relation::kAcl || !participle) continue;
    for (const TokenId token : document_.children(clause)) {
      const Relation relation = document_.relation(token);
      if (relation != Relation::kObl && relation != Relation::kOblAgent) continue;
      const std::string_view word = preposition_of(document_, token);
      if (word != "by" && word != "to" && word != "on" && word != "against" && word != "from")
        continue;
      const auto there = actors(token, true);
      found.insert(found.end(), there.begin(), there.end());
      if (!found.empty()) return;
    }
  }
}

// A relative pronoun stands for what its clause describes.
TokenId Phrases::antecedent(TokenId head) const {
  const std::string_view tag = document_.xpos(head);
  const std::string lemma = base::to_lower(document_.lemma(head));
  if (tag != "WP" && tag != "WDT" && lemma != "that" && lemma != "which" && lemma != "who" &&
      lemma != "whom")
    return head;
  TokenId clause = document_.head(head);
  for (int steps = 0; steps < 4 && clause.valid(); ++steps) {
    if (document_.relation(clause) == Relation::kAclRelcl) {
      const TokenId noun = document::antecedent_of(document_, clause, head);
      return noun.valid() ? noun : head;
    }
    clause = document_.head(clause);
  }
  return head;
}

std::vector<Participant> Phrases::owners(TokenId head) const {
  std::vector<Participant> found = actors(head, true);
  if (found.empty()) add_owners(head, 2, found);
  return found;
}

// "Another uprising in 1961", "the shooting on 2 December": no numbers of people.
bool Phrases::tells_time(TokenId token) const {
  return document_.times.present() &&
         std::ranges::any_of(document_.times.get(), [&](const document::TimeExpression& time) {
           return time.tokens.first <= token && token < time.tokens.last;
         });
}

std::optional<Participant> Phrases::people(TokenId head) const {
  const TokenId inner = inner_head(head);
  // "killed 44", "six indicted": a number that counts nothing else counts people.
  const bool number = document_.upos(inner) == Upos::kNum && !tells_time(inner) &&
                      !document_.form(inner).ends_with("illion") &&
                      std::ranges::none_of(document_.children(inner), [&](TokenId token) {
                        return document_.upos(token) == Upos::kNoun ||
                               document_.upos(token) == Upos::kSym || document_.lemma(token) == "%";
                      });
  if (number) return phrase(head);
  if (!people_ || !in_class(inner, {*people_})) return std::nullopt;
  return phrase(head);
}

bool Phrases::is_plural(TokenId head) const {
  return document_.has_feature(head, "Number=Plur") || document_.xpos(head) == "NNS" ||
         document_.xpos(head) == "NNPS";
}

bool Phrases::is_only_place(TokenId head) const {
  const document::MentionId id = index_.at(head);
  return id.valid() && document_.mentions.get()[id.value].only_place;
}

bool Phrases::belongs_to(TokenId head, const std::vector<Participant>& owners) const {
  for (const TokenId token : document_.children(head)) {
    if (document_.relation(token) != Relation::kNmodPoss || document_.xpos(token) != "PRP$")
      continue;
    const auto possessor = actors(token, true);
    const bool one_of_them = std::ranges::any_of(possessor, [&](const Participant& one) {
      return std::ranges::any_of(
          owners, [&](const Participant& owner) { return owner.entity == one.entity; });
    });
    if (one_of_them || possessor.empty()) return true;
  }
  return false;
}

Span Phrases::span_of_phrase(TokenId head) const {
  std::uint32_t first = head.value;
  std::uint32_t last = head.value;
  for (const TokenId token : document_.children(head)) {
    switch (document_.relation(token)) {
      case Relation::kDet:
      case Relation::kAmod:
      case Relation::kCompound:
      case Relation::kNummod:
      case Relation::kNmodPoss:
      case Relation::kFlat:
      case Relation::kNmod: {
        const TokenRange range = document_.subtree(token);
        first = std::min(first, range.first.value);
        last = std::max(last, range.last.value - 1);
        break;
      }
      default:
        break;
    }
  }
  return document_.span_of({TokenId{first}, TokenId{last + 1}});
}

Participant Phrases::phrase(TokenId head) const { return {span_of_phrase(head), head, {}}; }

bool Phrases::has_words(TokenId head, const lexicon::HeadedWords& words) const {
  const auto lemma_is = [&](std::uint32_t at, std::string_view word) {
    return base::to_lower(document_.lemma(TokenId{at})) == word ||
           is_plural_of(base::to_lower(document_.form(TokenId{at})), word);
  };
  if (!lemma_is(head.value, words.head)) return false;
  if (head.value < words.before.size() ||
      head.value + words.after.size() >= document_.tokens.get().size())
    return false;
  for (std::size_t i = 0; i < words.before.size(); ++i) {
    if (!lemma_is(head.value - static_cast<std::uint32_t>(words.before.size() - i),
                  words.before[i]))
      return false;
  }
  for (std::size_t i = 0; i < words.after.size(); ++i) {
    if (!lemma_is(head.value + 1 + static_cast<std::uint32_t>(i), words.after[i])) return false;
  }
  return true;
}

bool Phrases::in_class(TokenId head, const std::vector<std::uint32_t>& classes) const {
  std::string lemma = base::to_lower(document_.lemma(head));
  const auto* members = lexicon_.classes().members(lemma);
  if (members == nullptr) {
    lemma = singular(base::to_lower(document_.form(head)));
    members = lexicon_.classes().members(lemma);
  }
  if (members == nullptr) return false;
  return std::ranges::any_of(*members, [&](const lexicon::ClassMember& member) {
    if (std::ranges::find(classes, member.set) == classes.end()) return false;
    return (member.before.empty() && member.after.empty()) ||
           has_words(head, {lemma, member.before, member.after});
  });
}

bool Phrases::has_sector(const std::vector<Participant>& actors,
                         const std::vector<std::string>& sectors) const {
  return std::ranges::any_of(actors, [&](const Participant& actor) {
    if (!actor.entity.valid()) return false;
    const auto& own = document_.entities.get()[actor.entity.value].sectors;
    if (std::ranges::find(sectors, document_.entities.get()[actor.entity.value].country) !=
        sectors.end())
      return true;  // IGO, UNO, EUR
    return std::ranges::any_of(own, [&](const std::string& sector) {
      return std::ranges::find(sectors, sector) != sectors.end();
    });
  });
}

bool Phrases::has_kind(const std::vector<Participant>& actors,
                       const std::vector<std::string>& kinds) const {
  return std::ranges::any_of(actors, [&](const Participant& actor) {
    return actor.entity.valid() &&
           std::ranges::find(
               kinds, document::name_of(document_.entities.get()[actor.entity.value].kind)) !=
               kinds.end();
  });
}

}  // namespace chancery::events
