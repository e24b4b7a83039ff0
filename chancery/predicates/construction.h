// The predicates of one document while they are being built, and the small questions that every
// step asks of the tree. Private to the room.
#pragma once

#include <vector>

#include "chancery/document/document.h"
#include "chancery/predicates/predicate_lexicon.h"

namespace chancery::predicates {

using document::Argument;
using document::Document;
using document::Predicate;
using document::PredicateId;
using document::Relation;
using document::Role;
using document::Sentence;
using document::Symbol;
using document::TokenId;
using document::Upos;

// Bounds on what coordination may spread, so that a list of a thousand verbs and a thousand nouns
// does not become a million arguments.
inline constexpr std::size_t kMaxConjuncts = 12;
inline constexpr std::size_t kMaxArguments = 48;

struct Construction {
  Document& document;
  const PredicateLexicon& lexicon;
  std::vector<Predicate> predicates;
  std::vector<PredicateId> at;  // per token
  std::vector<TokenId> order;   // tokens of the sentence at hand, heads before dependents
  bool headline_style = false;  // of the sentence at hand: no articles, "to VERB" for the future
  bool question = false;        // it ends in a question mark

  [[nodiscard]] Predicate* of(TokenId token) {
    return token.valid() && at[token.value].valid() ? &predicates[at[token.value].value] : nullptr;
  }
  [[nodiscard]] Predicate& of(PredicateId id) { return predicates[id.value]; }
  [[nodiscard]] PredicateId id_of(const Predicate& predicate) const {
    return PredicateId(static_cast<std::size_t>(&predicate - predicates.data()));
  }
  [[nodiscard]] Relation relation(TokenId token) const { return document.relation(token); }
  [[nodiscard]] std::string_view lemma(TokenId token) const { return document.lemma(token); }
  [[nodiscard]] bool is_nominal(TokenId token) const;
  // The first dependent with this relation (subtypes apart), or an invalid id.
  [[nodiscard]] TokenId child(TokenId head, Relation relation) const;
  [[nodiscard]] bool has_child(TokenId head, Relation relation) const {
    return child(head, relation).valid();
  }
  // The preposition of a phrase, lower case, several words joined by "_"; empty when there is none.
  [[nodiscard]] Symbol preposition(TokenId phrase);
  // The word that bears a phrase's preposition: its head, or the title before a name.
  [[nodiscard]] TokenId with_case(TokenId head) const;
  // The word that opens a clause: "to", "if", "that"; empty when none.
  [[nodiscard]] std::string_view mark(TokenId head) const;
  // Adds the phrase and, for nominals, its conjuncts.
  void add(Predicate& predicate, Role role, Symbol preposition, TokenId head,
           bool inherited = false);
  void share(Predicate& to, Role role, const Predicate& from, Role from_role);
  [[nodiscard]] static bool has(const Predicate& predicate, Role role);
};

// The steps, in this order, each over one sentence.
void find_heads(Construction& build, const Sentence& sentence);       // heads.cpp
void read_clause(Construction& build, Predicate& predicate);          // clause.cpp
void read_verb_arguments(Construction& build, Predicate& predicate);  // arguments.cpp
void read_noun_arguments(Construction& build, Predicate& predicate);  // nouns.cpp
void share_arguments(Construction& build, Predicate& predicate);      // sharing.cpp
void apply_light_verb(Construction& build, Predicate& predicate);     // light.cpp
void link_embedding(Construction& build, Predicate& predicate);       // embedding.cpp

}  // namespace chancery::predicates
