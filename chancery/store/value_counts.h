// Counts by value, for facets. GROUP BY sorts every row before it counts; the aggregate
// count_values(x) counts into a table and gives it as one value.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace chancery::store {

// Gives a connection the SQL functions count_values(integer), where NULL is not counted, and
// count_once(row, integer), which counts each row once however often it comes (always with the same
// integer). The code of SQLite.
int define_count_values(sqlite3* handle);

// Values and counts from what count_values() or count_once() gave, in no order.
[[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> counts_from(
    std::string_view bytes);

}  // namespace chancery::store
