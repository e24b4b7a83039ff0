#include "chancery/events/owner_of_act.h"

#include <algorithm>

#include "chancery/events/predicate_at.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Argument;
using document::Predicate;
using document::Relation;
using document::Role;
using document::Upos;

constexpr std::uint32_t kSentencesBack = 3;

}  // namespace

OwnerOfAct::OwnerOfAct(const Document& document, const PatternLexicon& lexicon,
                       const Phrases& phrases)
    : document_(document), phrases_(phrases), before_(document, lexicon, phrases) {
  for (const char* name : {"acts", "told-things"}) {
    if (const auto set = lexicon.classes().find(name)) acts_.push_back(*set);
  }
}

// "The launch", "such moves": an act that the reader knows of.
bool OwnerOfAct::is_told_before(TokenId thing) const {
  if (document_.upos(thing) != Upos::kNoun || !phrases_.in_class(thing, acts_)) return false;
  return std::ranges::any_of(document_.children(thing), [&](TokenId token) {
    const std::string_view word = document_.lemma(token);
    return token < thing && (word == "the" || word == "this" || word == "that" || word == "these" ||
                             word == "those" || word == "such");
  });
}

// "The strategy that the president announced".
std::vector<Participant> OwnerOfAct::by_clause(TokenId thing) const {
  for (const TokenId clause : document_.children(thing)) {
    if (document_.relation(clause) != Relation::kAclRelcl) continue;
    for (const TokenId token : document_.children(clause)) {
      if (document_.relation(token) != Relation::kNsubj || phrases_.antecedent(token) != token)
        continue;
      if (auto found = phrases_.actors(token, false); !found.empty()) return found;
    }
  }
  return {};
}

// Whose the same act is at this word: the same noun with its owner, or the verb with its subject.
std::vector<Participant> OwnerOfAct::told_by(TokenId token, TokenId thing,
                                             std::string_view verb) const {
  const bool noun =
      document_.upos(token) == Upos::kNoun && document_.lemma(token) == document_.lemma(thing);
  const std::string_view lemma = document_.lemma(token);
  const bool deed = document_.upos(token) == Upos::kVerb &&
                    (lemma == document_.lemma(thing) || (!verb.empty() && lemma == verb));
  if (!noun && !deed) return {};
  const Predicate* predicate = predicate_at(document_, token);
  if (predicate != nullptr) {
    for (const Argument& argument : predicate->arguments) {
      if (argument.role != Role::kSubject || phrases_.gives_name(argument.head)) continue;
      if (auto found = phrases_.actors(argument.head, false); !found.empty()) return found;
    }
  }
  if (!noun) return {};
  for (const TokenId owner : document_.children(token)) {
    const Relation relation = document_.relation(owner);
    const std::string_view word = preposition_of(document_, owner);
    if (relation != Relation::kNmodPoss && relation != Relation::kCompound &&
        relation != Relation::kAmod && word != "by" && word != "from")
      continue;
    if (phrases_.gives_name(owner)) continue;
    if (auto found = phrases_.actors(owner, false); !found.empty()) return found;
  }
  return {};
}

std::vector<Participant> OwnerOfAct::others(std::vector<Participant> found,
                                            const std::vector<Participant>& doers) const {
  std::erase_if(found, [&](const Participant& one) {
    if (!one.entity.valid() || document_.entities.get()[one.entity.value].country.empty())
      return true;
    return std::ranges::any_of(doers,
                               [&](const Participant& doer) { return doer.entity == one.entity; });
  });
  return found;
}

std::vector<Participant> OwnerOfAct::of(TokenId thing,
                                        const std::vector<Participant>& doers) const {
  if (is_told_before(thing)) {
    if (auto found = by_same_words(thing, doers); !found.empty()) return found;
  }
  return others(before_.of(thing), doers);
}

std::vector<Participant> OwnerOfAct::by_same_words(TokenId thing,
                                                   const std::vector<Participant>& doers) const {
  if (auto found = by_clause(thing); !found.empty()) return others(std::move(found), doers);
  const Predicate* act = predicate_at(document_, thing);
  const std::string_view verb = act == nullptr ? std::string_view{} : document_.string(act->verb);
  const std::uint32_t own = document_.tokens.get()[thing.value].sentence.value;
  const auto sentence = [&](std::uint32_t token) {
    return document_.tokens.get()[token].sentence.value;
  };
  std::uint32_t at = thing.value;
  for (; at > 0 && sentence(at - 1) + kSentencesBack >= own; --at) {
    if (auto found = others(told_by(TokenId{at - 1}, thing, verb), doers); !found.empty())
      return found;
  }
  for (std::uint32_t i = 0; i < at && document_.section_of(document_.sentence_of(TokenId{i})) ==
                                          document::SectionKind::kHeadline;
       ++i) {
    if (auto found = others(told_by(TokenId{i}, thing, verb), doers); !found.empty()) return found;
  }
  return {};
}

}  // namespace chancery::events
