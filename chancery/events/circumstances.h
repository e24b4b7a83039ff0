// When, where, how much: the date, place, amount and counts that belong to one predicate.
#pragma once

#include <optional>

#include "chancery/events/story_time.h"

namespace chancery::events {

struct When {
  std::optional<document::EventDate> date;
  bool long_past = false;  // background: see StoryTime
};

class Circumstances {
 public:
  Circumstances(const Document& document, const PatternLexicon& lexicon);

  [[nodiscard]] When when(const document::Predicate& predicate) const;
  // "Is meeting the king on Friday": what goes on is not dated by another day, so it is arranged.
  // "The ministers meet on Friday" too.
  [[nodiscard]] bool is_arranged(const document::Predicate& predicate) const;
  [[nodiscard]] std::optional<document::Place> where(const document::Predicate& predicate) const;
  [[nodiscard]] std::optional<document::Money> how_much(const document::Predicate& predicate) const;
  // The number that counts this phrase ("three soldiers"), one for a single person.
  [[nodiscard]] std::optional<std::int64_t> count_of(TokenId head) const;

 private:
  [[nodiscard]] int distance(TokenId from, TokenId to) const;

  const Document& document_;
  StoryTime story_time_;
  // Per sentence, indices of what lies in it.
  std::vector<std::vector<std::uint32_t>> times_;
  std::vector<std::vector<std::uint32_t>> places_;
  std::vector<std::vector<std::uint32_t>> amounts_;
};

}  // namespace chancery::events
