#include "chancery/dates/context.h"

namespace chancery::dates {

using std::chrono::days;

std::optional<int> year_for(const Context& context, Direction direction, int month, int day) {
  if (!context.published) return context.story_year;
  const base::Day published = *context.published;
  const int year = base::year_of(published);
  if (context.story_year && direction != Direction::kAhead) return context.story_year;
  const auto gap_in = [&](int y) -> std::int64_t {
    const auto last = base::days_in_month(y, static_cast<unsigned>(month));
    const auto of_month = static_cast<unsigned>(day > 0 ? day : 1);
    const auto then = base::make_day(y, static_cast<unsigned>(month), std::min(of_month, last));
    if (!then) return 0;
    if (day == 0 && month == static_cast<int>(base::month_of(published)) && y == year) return 0;
    return (*then - published).count();  // above zero: after publication
  };
  const std::int64_t gap = gap_in(year);
  switch (direction) {
    case Direction::kBehind:
      return gap > 0 ? year - 1 : year;
    case Direction::kAhead:
      return gap < -21 ? year + 1 : year;
    case Direction::kUnknown:
      break;
  }
  if (gap > 200) return year - 1;
  if (gap < -310) return year + 1;
  return year;
}

std::optional<base::Day> day_for(const Context& context, Direction direction, int weekday) {
  if (!context.published) return std::nullopt;
  const int back = (base::weekday_of(*context.published) + 1 - weekday + 7) % 7;
  if (direction == Direction::kAhead && back != 0) return *context.published + days{7 - back};
  return *context.published - days{back};
}

}  // namespace chancery::dates
