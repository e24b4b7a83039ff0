#include "chancery/store/value_counts.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <unordered_map>

namespace chancery::store {
namespace {

constexpr std::int64_t kDense = 1 << 20;  // values below are counted by place

class Table {
 public:
  void count(std::int64_t value) {
    if (value < 0 || value >= kDense) {
      ++other_[value];
      return;
    }
    if (static_cast<std::size_t>(value) >= dense_.size()) {
      dense_.resize(static_cast<std::size_t>(value) * 2 + 1);
    }
    ++dense_[static_cast<std::size_t>(value)];
  }
  void give(sqlite3_context* context) const {
    std::vector<std::int64_t> out;
    for (std::size_t value = 0; value < dense_.size(); ++value) {
      if (dense_[value] == 0) continue;
      out.push_back(static_cast<std::int64_t>(value));
      out.push_back(dense_[value]);
    }
    for (const auto& [value, count] : other_) {
      out.push_back(value);
      out.push_back(count);
    }
    sqlite3_result_blob64(context, out.data(), out.size() * sizeof(std::int64_t), SQLITE_TRANSIENT);
  }

 private:
  std::vector<std::int64_t> dense_;
  std::unordered_map<std::int64_t, std::int64_t> other_;
};

using RowsWithValues = std::vector<std::pair<std::int64_t, std::int64_t>>;

// What an aggregate gathers in: made at its first row.
template <class Gathered>
Gathered* gathered(sqlite3_context* context) {
  auto** at = static_cast<Gathered**>(sqlite3_aggregate_context(context, sizeof(Gathered*)));
  if (at != nullptr && *at == nullptr) *at = new Gathered;
  return at == nullptr ? nullptr : *at;
}

// At its end, which SQLite tells of every aggregate that has begun, however the statement ends.
template <class Gathered>
std::unique_ptr<Gathered> taken(sqlite3_context* context) {
  auto** at = static_cast<Gathered**>(sqlite3_aggregate_context(context, 0));
  return std::unique_ptr<Gathered>(at == nullptr ? nullptr : *at);
}

void step_values(sqlite3_context* context, int, sqlite3_value** values) {
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  if (auto* table = gathered<Table>(context)) table->count(sqlite3_value_int64(values[0]));
}

void finish_values(sqlite3_context* context) {
  const auto table = taken<Table>(context);
  table ? table->give(context) : sqlite3_result_zeroblob(context, 0);
}

void step_once(sqlite3_context* context, int, sqlite3_value** values) {
  if (auto* rows = gathered<RowsWithValues>(context)) {
    rows->emplace_back(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1]));
  }
}

void finish_once(sqlite3_context* context) {
  const auto rows = taken<RowsWithValues>(context);
  if (!rows) return sqlite3_result_zeroblob(context, 0);
  if (!std::ranges::is_sorted(*rows)) std::ranges::sort(*rows);
  rows->erase(std::unique(rows->begin(), rows->end()), rows->end());
  Table table;
  for (const auto& [row, value] : *rows) table.count(value);
  table.give(context);
}

}  // namespace

int define_count_values(sqlite3* handle) {
  constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  const int defined = sqlite3_create_function_v2(handle, "count_values", 1, kFlags, nullptr,
                                                 nullptr, step_values, finish_values, nullptr);
  if (defined != SQLITE_OK) return defined;
  return sqlite3_create_function_v2(handle, "count_once", 2, kFlags, nullptr, nullptr, step_once,
                                    finish_once, nullptr);
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
