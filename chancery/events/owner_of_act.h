// Whose act or text it is that one condemns, welcomes or rejects, where the phrase does not say it:
// "condemned the launch", "dismissed that suggestion".
#pragma once

#include "chancery/events/doer_before.h"

namespace chancery::events {

class OwnerOfAct {
 public:
  OwnerOfAct(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases);

  // Those whose the definite act at this head is: by its relative clause, else by the nearest
  // sentences before that tell of the same act, else by the headline. Empty when none tells it, or
  // when only `doers` would be named.
  [[nodiscard]] std::vector<Participant> of(TokenId thing,
                                            const std::vector<Participant>& doers) const;

 private:
  [[nodiscard]] std::vector<Participant> by_same_words(TokenId thing,
                                                       const std::vector<Participant>& doers) const;
  [[nodiscard]] bool is_told_before(TokenId thing) const;
  [[nodiscard]] std::vector<Participant> by_clause(TokenId thing) const;
  [[nodiscard]] std::vector<Participant> told_by(TokenId token, TokenId thing,
                                                 std::string_view verb) const;
  [[nodiscard]] std::vector<Participant> others(std::vector<Participant> found,
                                                const std::vector<Participant>& doers) const;

  const Document& document_;
  const Phrases& phrases_;
  DoerBefore before_;
  std::vector<std::uint32_t> acts_;
};

}  // namespace chancery::events
