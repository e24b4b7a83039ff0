// What a phrase is: an actor, something an actor owns, people, a member of a word class. The
// coder's view of the mentions, made once per document.
#pragma once

#include <vector>

#include "chancery/document/document.h"
#include "chancery/entities/mention_index.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

using document::Document;
using document::Participant;
using document::TokenId;

class Phrases {
 public:
  Phrases(const Document& document, const PatternLexicon& lexicon);

  // The actors that the phrase under this head names, one per entity; empty when it names none.
  // What a relative pronoun stands for; other heads as they are.
  [[nodiscard]] TokenId antecedent(TokenId head) const;
  [[nodiscard]] std::vector<Participant> actors(TokenId head, bool place_counts) const;
  // The phrase's actors, else those of whom it is: possessor, "of", "by", "from", "in",
  // nationality.
  [[nodiscard]] std::vector<Participant> owners(TokenId head) const;
  // People without a name: the phrase, and no entity.
  [[nodiscard]] std::optional<Participant> people(TokenId head) const;
  [[nodiscard]] Participant phrase(TokenId head) const;
  [[nodiscard]] bool has_words(TokenId head, const lexicon::HeadedWords& words) const;
  [[nodiscard]] bool in_class(TokenId head, const std::vector<std::uint32_t>& classes) const;
  [[nodiscard]] bool has_sector(const std::vector<Participant>& actors,
                                const std::vector<std::string>& sectors) const;
  [[nodiscard]] bool has_kind(const std::vector<Participant>& actors,
                              const std::vector<std::string>& kinds) const;
  [[nodiscard]] bool tells_time(TokenId token) const;
  // "dozens of fighters", "a group of diplomats": the word that says who.
  [[nodiscard]] TokenId inner_head(TokenId head) const;
  // The statement in whose content the token stands (the innermost), or invalid.
  [[nodiscard]] document::StatementId statement_around(TokenId token) const;
  // The words of the phrase without what a clause adds to it.
  [[nodiscard]] document::Span span_of_phrase(TokenId head) const;
  [[nodiscard]] bool is_plural(TokenId head) const;
  // Only a place, so that its government is meant neither as source nor as target.
  [[nodiscard]] bool is_only_place(TokenId head) const;
  // "The East Sea", "the Korean Peninsula": no state, and nobody's.
  [[nodiscard]] bool is_water_or_land(const Participant& participant) const;
  // A word of a name that another word heads: "*Justice* Department".
  [[nodiscard]] bool is_inside_name(TokenId token) const;
  // "its embassy", "their leader": a phrase whose possessor is one of these.
  [[nodiscard]] bool belongs_to(TokenId head, const std::vector<Participant>& owners) const;
  // A pronoun's participant with the words of the name it stands for; others as they are.
  [[nodiscard]] Participant named(Participant participant) const;

  // "The *Iraq* war", "the *Iran* deal": a word before the noun that only gives it a name.
  [[nodiscard]] bool gives_name(TokenId word) const;

 private:
  [[nodiscard]] bool is_turned_against(TokenId noun) const;
  void add_owners(TokenId head, int depth, std::vector<Participant>& found) const;
  void add_owners_by_clause(TokenId head, std::vector<Participant>& found) const;
  [[nodiscard]] bool undergoes(TokenId token, TokenId noun) const;
  [[nodiscard]] bool may_act(document::EntityId entity) const;
  [[nodiscard]] bool acts_as_region(document::EntityId id, TokenId head) const;

  const Document& document_;
  const PatternLexicon& lexicon_;
  entities::MentionIndex index_;
  std::vector<document::StatementId> statement_;  // per token
  std::optional<std::uint32_t> quantity_;
  std::optional<std::uint32_t> people_;
  std::optional<std::uint32_t> named_after_;
  std::optional<std::uint32_t> named_after_place_;
  std::optional<std::uint32_t> survey_share_;
  std::optional<std::uint32_t> water_or_land_;
};

}  // namespace chancery::events
