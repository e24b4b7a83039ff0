// Who did what a noun only sums up: "The union will leave the pact. Charities condemned the move",
// "fired a rocket, a provocation that Japan condemned".
#pragma once

#include "chancery/events/phrases.h"

namespace chancery::events {

class DoerBefore {
 public:
  DoerBefore(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases);

  // Those who do what the clause before tells, for a noun of class `shells`; those who say it, for
  // one of class `said-things`. Empty where no actor is told to do it.
  [[nodiscard]] std::vector<Participant> of(TokenId thing) const;

 private:
  [[nodiscard]] bool is_beside(TokenId thing) const;
  [[nodiscard]] bool is_bare(TokenId thing) const;
  [[nodiscard]] TokenId clause_around(TokenId thing) const;
  [[nodiscard]] TokenId clause_before(TokenId thing) const;
  [[nodiscard]] TokenId root_before(TokenId thing) const;
  [[nodiscard]] std::vector<Participant> doers(TokenId clause, bool said) const;

  const Document& document_;
  const Phrases& phrases_;
  std::vector<std::uint32_t> shells_;
  std::vector<std::uint32_t> said_;
};

}  // namespace chancery::events
