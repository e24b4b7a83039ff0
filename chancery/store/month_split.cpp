#include "chancery/store/month_split.h"

#include "chancery/store/conditions.h"
#include "chancery/store/ids.h"

namespace chancery::store {
namespace {

constexpr std::size_t kMonthLength = 7;  // "2024-03"
constexpr int kLastMonth = 12 * 9999 + 11;

bool is_day(const std::string& date) { return date.size() > kMonthLength; }

std::string month_text(int month) {
  return std::to_string(10000 + month / 12).substr(1) + "-" +
         std::to_string(100 + month % 12 + 1).substr(1);
}

}  // namespace

std::optional<MonthSplit> split_months(const Filter& filter) {
  MonthSplit out{filter, {}};
  const IdRange range = range_of(filter);
  const int since = month_of_id(range.first);
  const int until = range.end == 0 ? 0 : month_of_id(range.end - 1);
  int first = since;
  int last = until;
  if (is_day(filter.since) && month_of_id(range.first - 1) == since) {
    out.edges.push_back(filter);
    out.edges.back().until = month_text(since);
    out.whole.since = month_text(++first);
  }
  if (is_day(filter.until) && month_of_id(range.end) == until) {
    out.edges.push_back(filter);
    out.edges.back().since = month_text(until);
    out.whole.until = month_text(--last);
  }
  if ((range.end != 0 && first > last) || first > kLastMonth) return std::nullopt;
  if (is_day(out.whole.since)) out.whole.since = month_text(first);
  if (is_day(out.whole.until)) out.whole.until = month_text(last);
  return out;
}

}  // namespace chancery::store
