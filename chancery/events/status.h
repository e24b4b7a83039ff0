// Whether what a predicate tells has happened: from negation, modality, tense, and the predicates
// that embed it.
#pragma once

#include "chancery/events/matcher.h"

namespace chancery::events {

struct Reality {
  document::EventStatus status = document::EventStatus::kOccurred;
  bool ahead = false;  // lies in the future: some types become another type then
  bool aim = false;    // told only as what something is done for, or what one is asked to be
  PredicateId denier;  // the predicate that denies it
};

class StatusReader {
 public:
  StatusReader(const Document& document, const PatternLexicon& lexicon)
      : document_(document), lexicon_(lexicon) {}
  // What the pattern itself asks for (a negation, a modality) says nothing against the event.
  [[nodiscard]] Reality read(PredicateId id, const Pattern& pattern) const;

 private:
  void read_own(const document::Predicate& predicate, const Pattern& pattern,
                Reality& reality) const;
  [[nodiscard]] bool wishes_to_say(const document::Predicate& above,
                                   const document::Predicate& clause) const;
  [[nodiscard]] bool is_decided_against(const document::Predicate& clause,
                                        const document::Predicate& above) const;
  [[nodiscard]] bool is_said(const document::Predicate& clause) const;
  [[nodiscard]] bool asks_how(const document::Predicate& clause) const;
  [[nodiscard]] bool is_means(const document::Predicate& above, const Pattern& pattern) const;
  void read_above(PredicateId start, const Pattern& pattern, Reality& reality) const;
  void read_beside(const document::Predicate& clause, const document::Predicate& above,
                   PredicateId up, Reality& reality) const;
  void apply(const document::Predicate& above, PredicateId id, bool infinitive,
             Reality& reality) const;
  [[nodiscard]] bool reported(const document::Predicate& predicate) const;

  const Document& document_;
  const PatternLexicon& lexicon_;
};

}  // namespace chancery::events
