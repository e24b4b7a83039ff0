#include "chancery/store/value_counts.h"

#include <cstring>
#include <unordered_map>

namespace chancery::store {
namespace {

constexpr std::int64_t kDense = 1 << 20;  // values below are counted by place

struct Table {
  std::vector<std::int64_t> dense;
  std::unordered_map<std::int64_t, std::int64_t> other;
};

void step(sqlite3_context* context, int, sqlite3_value** values) {
  auto** table = static_cast<Table**>(sqlite3_aggregate_context(context, sizeof(Table*)));
  if (table == nullptr || sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  if (*table == nullptr) *table = new Table;
  const std::int64_t value = sqlite3_value_int64(values[0]);
  if (value < 0 || value >= kDense) {
    ++(*table)->other[value];
    return;
  }
  auto& dense = (*table)->dense;
  if (static_cast<std::size_t>(value) >= dense.size()) {
    dense.resize(static_cast<std::size_t>(value) * 2 + 1);
  }
  ++dense[static_cast<std::size_t>(value)];
}

// SQLite calls this for every aggregate that has begun, however the statement ends.
void finish(sqlite3_context* context) {
  auto** table = static_cast<Table**>(sqlite3_aggregate_context(context, 0));
  if (table == nullptr || *table == nullptr) {
    sqlite3_result_zeroblob(context, 0);
    return;
  }
  std::vector<std::int64_t> out;
  for (std::size_t value = 0; value < (*table)->dense.size(); ++value) {
    if (const std::int64_t count = (*table)->dense[value]; count > 0) {
      out.push_back(static_cast<std::int64_t>(value));
      out.push_back(count);
    }
  }
  for (const auto& [value, count] : (*table)->other) {
    out.push_back(value);
    out.push_back(count);
  }
  delete *table;
  sqlite3_result_blob64(context, out.data(), out.size() * sizeof(std::int64_t), SQLITE_TRANSIENT);
}

}  // namespace

int define_count_values(sqlite3* handle) {
  return sqlite3_create_function_v2(handle, "count_values", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                                    nullptr, nullptr, step, finish, nullptr);
}

std::vector<std::pair<std::int64_t, std::int64_t>> counts_from(std::string_view bytes) {
  std::vector<std::pair<std::int64_t, std::int64_t>> out(bytes.size() / 16);
  for (std::size_t i = 0; i < out.size(); ++i) {
    std::memcpy(&out[i].first, bytes.data() + 16 * i, 8);
    std::memcpy(&out[i].second, bytes.data() + 16 * i + 8, 8);
  }
  return out;
}

}  // namespace chancery::store
