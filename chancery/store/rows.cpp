#include "chancery/store/rows.h"

#include <charconv>

#include "chancery/base/calendar.h"
#include "chancery/store/ids.h"

namespace chancery::store {

Id id_of_day(std::string_view iso) {
  std::string day(iso.substr(0, 10));
  if (day.size() == 4) day += "-01-01";
  if (day.size() == 7) day += "-01";
  const auto parsed = base::parse_iso_day(day);
  if (!parsed) return 0;
  return (days_from_first(*parsed) + 1) << kSerialBits;
}

std::string day_of_id(Id id) {
  const Id number = id >> kSerialBits;
  return number <= 0 ? "" : base::to_iso(kFirstDay + std::chrono::days(number - 1));
}

}  // namespace chancery::store
