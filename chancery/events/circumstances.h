// When, where, how much: the date, place, amount and counts that belong to one predicate.
#pragma once

#include <optional>

#include "chancery/events/matcher.h"

namespace chancery::events {

struct When {
  std::optional<document::EventDate> date;
  bool long_past = false;  // over more than 60 days before publication
};

// The token of a phrase whose head lies outside it.
[[nodiscard]] TokenId top_of(const Document& document, document::TokenRange range);

class Circumstances {
 public:
  explicit Circumstances(const Document& document);

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
  [[nodiscard]] bool told_as_past(const document::Predicate& predicate, TokenId carrier) const;

  [[nodiscard]] bool names_past_year(const document::TimeExpression& time) const;
  [[nodiscard]] int year_of(const document::TimeExpression& time) const;

  const Document& document_;
  int latest_year_ = 0;  // that the article names
  // Per sentence, indices of what lies in it.
  std::vector<std::vector<std::uint32_t>> times_;
  std::vector<std::vector<std::uint32_t>> places_;
  std::vector<std::vector<std::uint32_t>> amounts_;
};

}  // namespace chancery::events
