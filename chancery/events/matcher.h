// Patterns against predicates. For each predicate the most specific pattern that holds, memoised,
// since patterns look at the predicates they embed.
#pragma once

#include <vector>

#include "chancery/events/pattern_lexicon.h"
#include "chancery/events/phrases.h"
#include "chancery/events/trace.h"

namespace chancery::events {

using document::PredicateId;

// Whether both are the same entity, or the same words where there is none.
[[nodiscard]] bool same(const Participant& a, const Participant& b);

struct Bound {
  Binding binding = Binding::kNone;
  Participant participant;
};

struct Match {
  const Pattern* pattern = nullptr;
  double score = 0;
  std::vector<Bound> bound;
  std::vector<PredicateId> embedded;  // what EVENT terms found

  [[nodiscard]] std::vector<Participant> of(Binding binding) const;
};

class Matcher {
 public:
  Matcher(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases,
          Trace* trace);

  // The winning event pattern of a predicate, or null.
  const Match* match(PredicateId id);
  // Patterns without a code (positions, outcomes, pledges) that hold here.
  [[nodiscard]] std::vector<Match> findings(PredicateId id);
  // The coded predicate at or inside this one ("agreed to begin talks"), or invalid.
  PredicateId event_inside(PredicateId id, int depth = 3);
  // Predicates that stand inside this one or under it as a light verb.
  [[nodiscard]] const std::vector<PredicateId>& inside(PredicateId id) const {
    return inside_[id.value];
  }

 private:
  struct Candidate {
    TokenId head;
    PredicateId predicate;
  };
  struct Memo {
    enum class State : std::uint8_t { kNew, kOpen, kDone } state = State::kNew;
    bool found = false;
    Match match;
  };

  [[nodiscard]] std::vector<std::uint32_t> candidates_for(
      const document::Predicate& predicate) const;
  bool try_pattern(const Pattern& pattern, PredicateId id, Match& match);
  bool fill_slot(const Slot& slot, PredicateId id, Match& match);
  bool is_held_back(const Slot& slot, const SlotSite& site, const Candidate& candidate,
                    const Pattern& pattern);
  [[nodiscard]] bool is_friendly(std::string_view code) const;  // a type of cooperation
  bool holds(const Part& part, const Candidate& candidate, Match& match);
  bool holds(const Term& term, const Candidate& candidate, Match& match);
  void bind(const Term& term, const std::vector<Participant>& actors, Match& match) const;
  [[nodiscard]] std::vector<Candidate> at_site(const SlotSite& site,
                                               const document::Predicate& predicate) const;
  void add_under(std::string_view preposition, TokenId head, int depth,
                 std::vector<Candidate>& found) const;
  [[nodiscard]] bool is_beside_object(const Slot& slot, const SlotSite& site,
                                      const document::Predicate& predicate) const;
  [[nodiscard]] bool is_alike(TokenId token) const;
  void add_under_objects(std::string_view preposition, const document::Predicate& predicate,
                         std::vector<Candidate>& found) const;
  [[nodiscard]] bool is_reported_future(const document::Predicate& predicate) const;
  [[nodiscard]] bool grammar_holds(const Pattern& pattern, const document::Predicate& predicate,
                                   std::string& failed) const;
  void add_inner_subjects(const document::Predicate& predicate,
                          std::vector<Candidate>& found) const;
  [[nodiscard]] bool is_unsaid_agent(const Slot& slot, const document::Predicate& predicate) const;
  [[nodiscard]] bool names_target(const Match& match) const;
  [[nodiscard]] bool sides_hold(const Pattern& pattern, const Match& match) const;
  [[nodiscard]] bool is_agent_passed_over(const Pattern& pattern,
                                          const document::Predicate& predicate,
                                          const Match& match) const;
  [[nodiscard]] bool is_own_state(const std::vector<document::Participant>& sources,
                                  const document::Participant& party) const;
  void inherit(const Pattern& pattern, Match& match);
  void note_winner(PredicateId id, const Pattern& pattern) const;
  void note(PredicateId id, const Pattern& pattern, std::string failed, std::size_t held) const;

  const Document& document_;
  const PatternLexicon& lexicon_;
  const Phrases& phrases_;
  Trace* trace_;
  std::vector<Memo> memo_;
  std::vector<std::vector<PredicateId>> inside_;
};

}  // namespace chancery::events
