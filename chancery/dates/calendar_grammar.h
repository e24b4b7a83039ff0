// Reads calendar periods: "2 March 2023", "03/02/2023", "last Thursday", "the last week of March",
// "mid-2011", "the first quarter of last year". Every rule looks at a bounded number of pieces; the
// longest reading wins. Clock times, durations and sets are TimeGrammar's.
#pragma once

#include <optional>
#include <string>

#include "chancery/dates/context.h"
#include "chancery/dates/cursor.h"
#include "chancery/dates/numbers.h"

namespace chancery::dates {

struct PeriodMatch {
  std::size_t end = 0;
  Period period;
  // A range of two periods ("5-6 September 2019") has its own value and extent.
  std::string value;
  std::optional<base::DayRange> days = {};
  bool explicit_year = false;  // the words say the year
};

[[nodiscard]] std::string value_of(const PeriodMatch& match);
[[nodiscard]] std::optional<base::DayRange> days_of(const PeriodMatch& match);

class CalendarGrammar {
 public:
  CalendarGrammar(const Cursor& at, const Context& context) : at_(at), context_(context) {}

  [[nodiscard]] std::optional<PeriodMatch> period(std::size_t i) const { return period(i, 0); }
  // A unit word with its grain; false for doubtful ones ("second", "quarter" before a noun).
  [[nodiscard]] std::optional<Grain> unit(std::size_t i, std::size_t& end) const;

 private:
  using Match = std::optional<PeriodMatch>;
  struct Year {
    std::size_t end;
    int year;
  };

  [[nodiscard]] Match period(std::size_t i, int depth) const;
  // Numeric dates.
  [[nodiscard]] Match iso(std::size_t i) const;
  [[nodiscard]] Match slashed(std::size_t i) const;
  [[nodiscard]] Match day_month_abbreviated(std::size_t i) const;
  // Months, days of months, weekdays.
  [[nodiscard]] Match month_first(std::size_t i, int depth) const;
  [[nodiscard]] Match day_first(std::size_t i, int depth) const;
  [[nodiscard]] Match year_first(std::size_t i) const;  // "2017 April"
  [[nodiscard]] Match weekday(std::size_t i, int depth) const;
  [[nodiscard]] Match dayname(std::size_t i) const;
  // Relative to publication or to the story.
  [[nodiscard]] Match shift(std::size_t i, int depth) const;
  [[nodiscard]] Match narrative(std::size_t i, int depth) const;
  [[nodiscard]] Match same_period(std::size_t i, int depth) const;
  // Years and more, and their parts.
  [[nodiscard]] Match year(std::size_t i) const;
  [[nodiscard]] Match decade(std::size_t i) const;
  [[nodiscard]] Match century(std::size_t i) const;
  [[nodiscard]] Match quarter(std::size_t i, int depth) const;
  [[nodiscard]] Match season(std::size_t i, int depth) const;
  [[nodiscard]] Match named_period(std::size_t i) const;
  [[nodiscard]] Match holiday(std::size_t i, int depth) const;
  [[nodiscard]] Match ordinal_part(std::size_t i, int depth) const;
  [[nodiscard]] Match part(std::size_t i, int depth) const;
  [[nodiscard]] Match whole_unit(std::size_t i) const;

  // "January", when the words around make a doubtful one a month.
  [[nodiscard]] std::optional<Form> month_word(std::size_t i) const;
  [[nodiscard]] std::optional<Form> weekday_word(std::size_t i) const;
  [[nodiscard]] std::optional<Year> year_after(std::size_t i) const;  // ", 2023", "'09", "2023"
  [[nodiscard]] std::optional<Year> ancient_year(std::size_t i) const;
  [[nodiscard]] std::optional<Year> bare_year(std::size_t i) const;
  [[nodiscard]] std::optional<Number> day_number(std::size_t i) const;
  // A year that follows as words: "of next year", "last year", "this year".
  [[nodiscard]] Match relative_year(std::size_t i, int depth) const;
  // Month and day with the year that the context gives, when the words do not.
  [[nodiscard]] PeriodMatch month_day(std::size_t begin, std::size_t end, int month, int day,
                                      std::optional<int> year) const;
  [[nodiscard]] Match with_year(PeriodMatch match, std::size_t begin, int depth) const;
  // "week of 4 February", "week 27 of 2009"
  [[nodiscard]] Match week(std::size_t i, int depth) const;
  [[nodiscard]] Match numbered_week(std::size_t i, std::size_t word, int number) const;
  // The day of the month at `next`, after a weekday that ends at `after`.
  [[nodiscard]] Match weekday_and_day(std::size_t after, std::size_t next, int weekday) const;
  // "10/1/2018-10/7/2018", "between 10/1-11/7"
  [[nodiscard]] Match slashed_range(std::size_t i) const;
  // The feast at `i`, the last one before publication (step < 0), this year's or the next to come.
  [[nodiscard]] Match shifted_feast(std::size_t i, int step) const;
  // "the week after next", "the month before last"
  [[nodiscard]] Match beyond_next(std::size_t i) const;
  // The year that two figures mean: at most twenty years after publication.
  [[nodiscard]] int full_year(int two_digits) const;
  // "22/04", where the words around make it a date.
  [[nodiscard]] Match short_slashed(std::size_t i) const;
  // "the 18th"
  [[nodiscard]] Match bare_day(std::size_t i) const;

  const Cursor& at_;
  const Context& context_;
};

}  // namespace chancery::dates
