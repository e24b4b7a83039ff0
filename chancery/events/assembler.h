// From a match to an event: type, sides, status, voice and circumstances.
#pragma once

#include "chancery/events/circumstances.h"
#include "chancery/events/owner_of_act.h"
#include "chancery/events/status.h"

namespace chancery::events {

class Assembler {
 public:
  Assembler(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases,
            Matcher& matcher)
      : document_(document),
        lexicon_(lexicon),
        phrases_(phrases),
        matcher_(matcher),
        status_(document, lexicon),
        circumstances_(document, lexicon),
        owner_of_act_(document, lexicon, phrases) {}

  // std::nullopt when nothing can be said of it: no side known, or a target that its type requires
  // is missing.
  [[nodiscard]] std::optional<document::Event> assemble(PredicateId id, const Match& match) const;
  [[nodiscard]] const Circumstances& circumstances() const { return circumstances_; }

 private:
  [[nodiscard]] bool is_it(const Participant& one) const;
  [[nodiscard]] bool is_thing(const Participant& one) const;
  void set_sides(const Match& match, document::Event& event) const;
  void name_agent(const document::Predicate& predicate, document::Event& event) const;
  [[nodiscard]] bool backs_own(const document::Event& event) const;
  [[nodiscard]] bool stays_at_home(const Match& match, const document::Event& event) const;
  void set_type(const Match& match, const Reality& reality, document::Event& event) const;
  void reach_for_target(PredicateId id, document::Event& event) const;
  void add_reached(const std::vector<Participant>& actors, document::Event& event,
                   std::vector<Participant>& at_home) const;
  void name_who_is_to_fall(const document::Predicate& predicate, document::Event& event) const;
  void settle_whom_they_oppose(const document::Predicate& predicate, document::Event& event) const;
  [[nodiscard]] bool is_town(const Participant& one) const;
  [[nodiscard]] bool is_beside_thing(const Participant& one, const document::Predicate& predicate,
                                     const Pattern& pattern) const;
  [[nodiscard]] bool is_word_of_title(const Participant& one, const document::Event& event) const;
  void leave_out_what_is_beside(const document::Predicate& predicate, const Pattern& pattern,
                                document::Event& event) const;
  void name_partner_of_deal(TokenId deal, document::Event& event) const;
  void name_who_stands_last(const document::Predicate& predicate, document::Event& event) const;
  void name_owner_of_called(TokenId what, document::Event& event) const;
  void name_owner_of_act(const document::Predicate& predicate, document::Event& event) const;
  [[nodiscard]] bool suffers_content(TokenId token, PredicateId id) const;
  [[nodiscard]] bool is_name_of_thing(const Participant& actor) const;
  [[nodiscard]] bool has_mark(TokenId clause, std::string_view word) const;
  [[nodiscard]] bool is_predicate(TokenId token) const;
  [[nodiscard]] bool is_set_off(TokenId clause) const;
  [[nodiscard]] bool has_subject(TokenId clause) const;
  [[nodiscard]] bool is_about(TokenId token, TokenId trigger, std::string_view type) const;
  void set_voice(const document::Predicate& predicate, document::Event& event) const;
  void set_counts(const document::Predicate& predicate, document::Event& event) const;
  void set_modes(const Match& match, document::Event& event) const;
  [[nodiscard]] double confidence(const document::Predicate& predicate, const Match& match,
                                  const document::Event& event) const;

  const Document& document_;
  const PatternLexicon& lexicon_;
  const Phrases& phrases_;
  Matcher& matcher_;
  StatusReader status_;
  Circumstances circumstances_;
  OwnerOfAct owner_of_act_;
};

}  // namespace chancery::events
