// A thin layer over SQLite: one connection, prepared statements kept for the next use, and errors
// as values. An error latches: from then on every statement of the connection does nothing, until
// take_failure() hands it out. So a chain of statements reads like prose and is checked once.
//
//   Query find(db, "SELECT text FROM symbol WHERE id = ?");
//   find.bind(7);
//   while (find.next()) use(find.text(0));
//   if (auto failure = db.take_failure()) return std::unexpected(*failure);
#pragma once

#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::store {

enum class Access { kRead, kWrite, kCreate };

class Database {
 public:
  // Opens the file and checks whose it is; makes and migrates it with kCreate and kWrite. Errors as
  // in store.h, open_store.
  [[nodiscard]] static base::Expected<std::unique_ptr<Database>> open(const std::string& path,
                                                                      Access access,
                                                                      unsigned wait_seconds);
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database();

  // One or several statements without parameters and results.
  void run(const std::string& sql);
  [[nodiscard]] bool failed() const { return failure_.has_value(); }
  [[nodiscard]] std::optional<base::Error> take_failure();
  // Nothing, or the latched error.
  [[nodiscard]] base::Expected<void> result();
  // Latches an error of our own (a row that cannot be read).
  void fail(base::Error error);
  // From now on a statement that works longer than this for its next row fails with E-STO-011: one
  // question must not hold a thread for good.
  void limit_steps(std::chrono::milliseconds longest);
  [[nodiscard]] std::int64_t last_id() const { return sqlite3_last_insert_rowid(handle_); }
  [[nodiscard]] std::int64_t changes() const { return sqlite3_changes64(handle_); }
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  friend class Query;
  Database() = default;
  void close();
  base::Expected<void> connect(Access access, bool immutable);
  base::Expected<void> check_owner(Access access);
  base::Expected<void> migrate();
  [[nodiscard]] base::Error error_of(int code) const;
  void latch(int code);
  sqlite3_stmt* take(const std::string& sql);
  void give_back(const std::string& sql, sqlite3_stmt* statement);
  static int on_busy(void* self, int tries);
  static int on_progress(void* self);

  std::string path_;
  sqlite3* handle_ = nullptr;
  std::optional<base::Error> failure_;
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>> idle_;
  double waited_ = 0;  // seconds, for the lock at hand
  unsigned wait_seconds_ = 0;
  std::chrono::milliseconds longest_step_{0};  // 0: no limit
  std::chrono::steady_clock::time_point step_began_;
};

struct Blob {
  std::string bytes;
};
using Value = std::variant<std::nullptr_t, std::int64_t, double, std::string, Blob>;

// One use of a prepared statement.
class Query {
 public:
  Query(Database& database, std::string sql);
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query();

  // Parameters in their order.
  Query& bind(std::int64_t value);
  Query& bind(int value) { return bind(static_cast<std::int64_t>(value)); }
  Query& bind(std::uint32_t value) { return bind(static_cast<std::int64_t>(value)); }
  Query& bind(bool value) { return bind(static_cast<std::int64_t>(value)); }
  Query& bind(double value);
  Query& bind(std::string_view text);
  Query& bind(const std::string& text) { return bind(std::string_view(text)); }
  Query& bind(const char* text) { return bind(std::string_view(text)); }
  Query& bind_blob(std::string_view bytes);
  Query& bind_null();
  Query& bind_value(const Value& value);
  template <class T>
  Query& bind(const std::optional<T>& value) {
    return value ? bind(*value) : bind_null();
  }
  // Null for 0: references.
  Query& bind_reference(std::int64_t id) { return id == 0 ? bind_null() : bind(id); }

  // The next row; false at the end, and when anything failed.
  bool next();
  // Runs a statement without rows to its end.
  void run() {
    while (next()) {
    }
  }
  // For the next execution with other parameters.
  void reset();

  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const;
  // Valid until the next row.
  [[nodiscard]] std::string_view bytes(int column) const;
  [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) const;
  [[nodiscard]] std::optional<double> maybe_real(int column) const;

 private:
  Database& database_;
  std::string sql_;
  sqlite3_stmt* statement_ = nullptr;
  int bound_ = 0;
};

}  // namespace chancery::store
