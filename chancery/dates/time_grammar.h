// Reads whole time expressions at a piece: a period with its clock or part of day, clock times,
// durations, offsets ("two years ago"), sets ("every Monday") and references ("recently").
#pragma once

#include <vector>

#include "chancery/dates/calendar_grammar.h"
#include "chancery/document/layers.h"

namespace chancery::dates {

// "P3Y", "PT24H", "PXD" (vague); decades and centuries in years, fortnights in weeks.
[[nodiscard]] std::string duration_value(Grain grain, double count, bool vague);

struct Reading {
  std::size_t end = 0;
  document::TimeType type = document::TimeType::kDate;
  std::string value;
  std::optional<base::DayRange> days = {};
  std::optional<Period> period = {};  // when it names one; feeds the context
  bool explicit_year = false;
  int hour = -1;  // of its clock
};

class TimeGrammar {
 public:
  TimeGrammar(const Cursor& at, const Context& context)
      : at_(at), context_(context), calendar_(at, context) {}

  // The longest expression that begins at piece `i`.
  [[nodiscard]] std::optional<Reading> read(std::size_t i) const;

 private:
  using Found = std::optional<Reading>;
  struct ClockMatch {
    std::size_t end;
    Clock clock;
    bool half_said = false;  // "pm", "in the morning", "noon", 24 hours
  };
  struct Quantity {
    std::size_t end;
    double value = 0;
    bool vague = false;
    bool article = false;  // "a", "an", "one"
  };
  struct Length {
    std::size_t end;
    std::string value;  // "P2Y"
    double count = 0;
    Grain grain = Grain::kDay;
    bool vague = false;
    bool article = false;
    bool hyphened = false;  // "five-year"
    int direction = 0;      // "five past years", "two coming months"
    struct Part {
      Grain grain;
      double count;
    };
    std::vector<Part> more = {};  // "two years [and three months]"
  };

  [[nodiscard]] bool may_begin(std::size_t i) const;
  [[nodiscard]] Found calendar(std::size_t i) const;
  [[nodiscard]] Found clock_first(std::size_t i) const;
  [[nodiscard]] Found part_of_day(std::size_t i) const;
  [[nodiscard]] Found duration(std::size_t i) const;
  [[nodiscard]] Found offset(std::size_t i, const Length& length) const;
  [[nodiscard]] bool later_in(std::size_t i) const;
  [[nodiscard]] bool in_time(std::size_t i, std::size_t end) const;
  // "Monday two weeks ago": the weekday of that week.
  [[nodiscard]] Found weekday_and_offset(std::size_t i) const;
  [[nodiscard]] Found anchored(std::size_t i) const;  // "the past 24 hours", "the next six months"
  [[nodiscard]] std::optional<base::DayRange> counted_from_publication(const Length& length,
                                                                       int direction) const;
  [[nodiscard]] Found edge_of_period(std::size_t i) const;
  [[nodiscard]] Found shared_unit(std::size_t i) const;  // "60" of "60 and 90 days"
  [[nodiscard]] Found set(std::size_t i) const;
  [[nodiscard]] Found reference(std::size_t i) const;
  [[nodiscard]] Found clock_range(std::size_t i) const;  // "5" of "5 to 6pm"
  [[nodiscard]] Found second_hour(std::size_t i) const;  // "3" of "10:30 to 3"
  [[nodiscard]] Found set_on_weekday(std::size_t i, std::size_t end) const;
  // A clock that follows a set: "every day [at 7:30 pm]".
  void set_clock(Reading& reading) const;

  [[nodiscard]] std::optional<ClockMatch> clock(std::size_t i) const;
  [[nodiscard]] std::optional<ClockMatch> spoken_clock(std::size_t i) const;
  void zone(ClockMatch& match) const;
  // "in the morning" after an hour.
  bool day_half(ClockMatch& match) const;
  // "2:00" of "2:00 to 2:30 pm" is in the afternoon.
  void borrow_half(ClockMatch& match) const;
  // "seven thirty", after "at", "from", "until" and their like.
  [[nodiscard]] std::optional<ClockMatch> hour_and_minute(std::size_t i) const;
  // Past "o'clock", or `i`.
  [[nodiscard]] std::size_t oclock(std::size_t i) const;
  [[nodiscard]] std::optional<Form> daypart(std::size_t i) const;
  [[nodiscard]] std::optional<Quantity> quantity(std::size_t i) const;
  // With `ago` false, a part that is followed by "ago" stands for itself: "the last 3 months and 2
  // days ago they found it".
  [[nodiscard]] std::optional<Length> length(std::size_t i, bool ago = true) const;
  [[nodiscard]] std::optional<Length> one_length(std::size_t i) const;
  [[nodiscard]] Reading of_period(std::size_t end, const PeriodMatch& match) const;
  // "last night at 8", "this morning at 7:30"
  [[nodiscard]] Reading timed_part(std::size_t end, Period period) const;
  [[nodiscard]] Reading timed(std::size_t end, Period period) const;
  [[nodiscard]] Period today(std::size_t i) const;
  // Only "from", "at" and their like stand between the expression read last and the piece `i`.
  [[nodiscard]] bool beside(std::size_t i) const;
  // "7" of "tonight from 7 to 7:30": the hour after noon that the part of the day asks for.
  void take_half(Clock& clock, std::size_t i) const;
  void take_part(Clock& clock, Period& period, std::size_t i) const;

  const Cursor& at_;
  const Context& context_;
  CalendarGrammar calendar_;
};

}  // namespace chancery::dates
