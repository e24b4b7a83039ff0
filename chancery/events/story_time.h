// What an article tells as background to its story: acts dated long before publication, and
// flashbacks, the sentences in the past tense that follow one that is so dated.
//
//   In 2003 he led the party. He opposed the war.   Now he backs the talks.
//   dated                     flashback             the story again
//
// A date holds for its clause and for what hangs on it ("In 2003 he met her, promising to sign"),
// never for a clause above it or beside a noun ("the 1994 bill"). A flashback lasts until a clause
// in the present or the perfect, or a day of the story, ends it; words in quotation marks and those
// who say them end it unless two dated sentences have set it up. Every call costs a walk up the
// tree.
#pragma once

#include "chancery/events/matcher.h"

namespace chancery::events {

// The token of a phrase whose head lies outside it.
[[nodiscard]] TokenId top_of(const Document& document, document::TokenRange range);

class StoryTime {
 public:
  StoryTime(const Document& document, const PatternLexicon& lexicon);

  // Over more than 60 days before publication; without a publication day: in an earlier year.
  [[nodiscard]] bool is_long_past(const document::Predicate& predicate) const;

 private:
  enum class Age : std::uint8_t { kUnknown, kNear, kFar };
  using Indices = std::vector<std::uint32_t>;

  [[nodiscard]] int year_of(const document::TimeExpression& time) const;
  [[nodiscard]] bool names_past_year(const document::TimeExpression& time) const;
  [[nodiscard]] bool is_years_ago(const document::TimeExpression& time) const;
  [[nodiscard]] Age age_of(const document::TimeExpression& time) const;
  [[nodiscard]] const Indices& times_beside(TokenId word) const;

  [[nodiscard]] bool dates(TokenId at, TokenId word) const;
  [[nodiscard]] Age own_age(TokenId word) const;
  [[nodiscard]] bool follows_far_time(TokenId word) const;
  [[nodiscard]] bool is_far_when(TokenId clause) const;
  [[nodiscard]] bool is_far_through_below(TokenId word, int steps) const;
  [[nodiscard]] bool is_months_after(TokenId clause) const;
  [[nodiscard]] bool is_years_before(TokenId clause) const;
  [[nodiscard]] bool is_far(TokenId word, int steps) const;
  [[nodiscard]] bool is_before_story(TokenId verb) const;

  void find_flashbacks();
  [[nodiscard]] bool names_near_time(std::uint32_t sentence) const;
  [[nodiscard]] bool is_quoted(TokenId word) const;
  [[nodiscard]] bool is_report(TokenId word) const;
  [[nodiscard]] bool lies_in_flashback(TokenId word) const;

  [[nodiscard]] bool is_in_class(TokenId word, std::optional<std::uint32_t> set) const;

  const Document& document_;
  const PatternLexicon& lexicon_;
  std::optional<std::uint32_t> before_story_, soon_;  // classes of words
  int latest_year_ = 0;                               // that the article names
  std::vector<Indices> times_;                        // per sentence, what times lie in it
  std::vector<bool> flashback_;                       // per sentence
};

}  // namespace chancery::events
