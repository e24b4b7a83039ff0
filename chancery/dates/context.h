// What a time expression is resolved against: the publication day, the days that the text spoke of
// last, and whether the clause looks ahead or back.
#pragma once

#include <optional>

#include "chancery/dates/cursor.h"
#include "chancery/dates/period.h"

namespace chancery::dates {

enum class Direction : std::uint8_t { kBehind, kUnknown, kAhead };

// Tells the direction of the clause around a piece.
class Compass {
 public:
  virtual ~Compass() = default;
  [[nodiscard]] virtual Direction at(std::size_t piece) const = 0;
};

struct Context {
  std::optional<base::Day> published;
  // The latest day, month-or-finer and year-or-finer that the text named (publication at first).
  std::optional<base::Day> last_day;
  std::optional<base::Day> last_month;
  std::optional<base::Day> last_year;
  std::optional<base::Day> current_day;  // for a clock time alone: the story's own day, told in its
                                         // week; else publication
  std::optional<Period> last_period;     // any, for "the same period last year"
  // A day or month of a year long before publication, told a sentence or two ago: its months are
  // that year's.
  std::optional<int> story_year;
  // The expression read last in this sentence: where it ends, its single day, the hour of its clock
  // (-1 for none). A clock beside a day is of that day.
  struct Near {
    std::size_t end = 0;
    std::optional<base::Day> day = {};
    int hour = -1;
    bool late = false;  // of an afternoon, evening or night
  };
  Near near = {};
  bool ancient = false;  // the text told a year before 1000: three figures may be one
  const Compass* compass = nullptr;

  // The day to which "the following", "that" and "previous" of this grain refer.
  [[nodiscard]] std::optional<base::Day> reference(Grain grain) const {
    if (grain >= Grain::kYear && grain <= Grain::kMillennium) return last_year;
    if (grain == Grain::kMonth || grain == Grain::kQuarter || grain == Grain::kHalf)
      return last_month;
    return last_day;
  }
  [[nodiscard]] Direction direction(std::size_t piece) const {
    return compass == nullptr ? Direction::kUnknown : compass->at(piece);
  }
};

// The year of a month (and day, 0 for none) that stands without one; std::nullopt without
// publication.
[[nodiscard]] std::optional<int> year_for(const Context& context, Direction direction, int month,
                                          int day);
// The day of a weekday (1..7) that stands alone.
[[nodiscard]] std::optional<base::Day> day_for(const Context& context, Direction direction,
                                               int weekday);

}  // namespace chancery::dates
