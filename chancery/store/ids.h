// How a row's id is built: days since 0001-01-01, counted from 1, above 31 bits of serial number.
#pragma once

#include <chrono>

#include "chancery/base/calendar.h"
#include "chancery/store/rows.h"

namespace chancery::store {

inline constexpr int kSerialBits = 31;
inline constexpr base::Day kFirstDay =
    base::Day(std::chrono::year(1) / std::chrono::January / std::chrono::day(1));
inline constexpr Id kLastId = Id{1} << 53;

[[nodiscard]] inline Id days_from_first(base::Day day) { return (day - kFirstDay).count(); }

// 12 * year + month - 1 of the day an id was given for; 0 for an undated one.
[[nodiscard]] inline int month_of_id(Id id) {
  const Id number = id >> kSerialBits;
  if (number <= 0) return 0;
  const std::chrono::year_month_day date(kFirstDay + std::chrono::days(number - 1));
  return 12 * static_cast<int>(date.year()) +
         static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

}  // namespace chancery::store
