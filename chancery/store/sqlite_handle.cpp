#include "chancery/store/sqlite_handle.h"

#include <sys/resource.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>

#include "chancery/store/schema.h"
#include "chancery/store/value_counts.h"

namespace chancery::store {
namespace {

using base::Error;

constexpr std::size_t kIdleStatements = 4;  // of one text

bool exists(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0;
}

std::int64_t size_of(const std::string& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? static_cast<std::int64_t>(about.st_size) : 0;
}

// The system refuses to let the file or its log grow (ulimit -f); SQLite tells that as any other
// failure to write.
bool at_size_limit(const std::string& path) {
  constexpr std::int64_t kMargin = 64 * 1024;  // of one write
  rlimit limit{};
  if (::getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return false;
  const auto most = static_cast<std::int64_t>(limit.rlim_cur);
  return size_of(path) + kMargin >= most || size_of(path + "-wal") + kMargin >= most;
}

// A file name as the URI that SQLite takes.
std::string uri_of(const std::string& path, std::string_view parameters) {
  std::string out = "file:";
  for (const char c : path) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr std::string_view kDigits = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    } else {
      out += c;
    }
  }
  return out + std::string(parameters);
}

Error made(std::string_view code, std::string message, const std::string& path,
           std::string hint = "") {
  return base::fail(code, std::move(message), {path, 0, 0}, std::move(hint)).error();
}

}  // namespace

Database::~Database() { close(); }

void Database::close() {
  for (auto& [sql, statements] : idle_) {
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
  }
  idle_.clear();
  sqlite3_close(handle_);
  handle_ = nullptr;
}

int Database::on_busy(void* self, int tries) {
  auto* database = static_cast<Database*>(self);
  if (tries == 0) database->waited_ = 0;
  if (database->waited_ >= database->wait_seconds_) return 0;
  const int pause = std::min(1 + tries * 2, 50);  // milliseconds
  std::this_thread::sleep_for(std::chrono::milliseconds(pause));
  database->waited_ += pause / 1000.0;
  return 1;
}

void Database::limit_steps(std::chrono::milliseconds longest) {
  constexpr int kInstructions = 50'000;  // of SQLite's machine: some milliseconds
  longest_step_ = longest;
  sqlite3_progress_handler(handle_, kInstructions, &Database::on_progress, this);
}

int Database::on_progress(void* self) {
  const auto* database = static_cast<Database*>(self);
  const auto worked = std::chrono::steady_clock::now() - database->step_began_;
  return worked > database->longest_step_ ? 1 : 0;
}

Error Database::error_of(int code) const {
  const std::string told = handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
  const int system = handle_ != nullptr ? sqlite3_system_errno(handle_) : 0;
  switch (code & 0xFF) {
    case SQLITE_FULL:
      return made("E-STO-006", "the disk is full", path_,
                  "what was committed before is safe; make room and run the command again");
    case SQLITE_READONLY:
      return made("E-STO-002", "the file cannot be written", path_,
                  "the file and its folder must be writable");
    case SQLITE_NOTADB:
      return made("E-STO-003", "the file is not a store of Chancery", path_);
    case SQLITE_CORRUPT:
      return made("E-STO-005", "the file is damaged", path_,
                  "restore it from a backup; sqlite3 FILE .recover saves what can be read");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return made("E-STO-007", "another program has been writing to the file all the while", path_,
                  "wait for it, then run the command again");
    case SQLITE_INTERRUPT:
      return made("E-STO-011",
                  "the question was given up after " +
                      std::to_string((longest_step_.count() + 999) / 1000) + " s",
                  path_, "narrow it: by time, by country or by type");
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return made("E-STO-001", "the file cannot be opened", path_);
    case SQLITE_IOERR:
      if (system == ENOSPC || system == EDQUOT || system == EFBIG || at_size_limit(path_)) {
        return made("E-STO-006", "the disk is full", path_,
                    "what was committed before is safe; make room and run the command again");
      }
      return made("E-STO-009", "reading or writing failed: " + told, path_);
    default:
      return made("E-STO-009", told, path_);
  }
}

void Database::latch(int code) {
  if (!failure_) failure_ = error_of(code);
}

void Database::fail(Error error) {
  if (!failure_) failure_ = std::move(error);
}

std::optional<Error> Database::take_failure() {
  auto out = std::move(failure_);
  failure_.reset();
  return out;
}

base::Expected<void> Database::result() {
  if (auto failure = take_failure()) return std::unexpected(std::move(*failure));
  return {};
}

void Database::run(const std::string& sql) {
  if (failed()) return;
  const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) latch(code);
}

base::Expected<void> Database::connect(Access access, bool immutable) {
  close();
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
  flags |= access == Access::kRead ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (access == Access::kCreate) flags |= SQLITE_OPEN_CREATE;
  const std::string name = uri_of(path_, immutable ? "?immutable=1" : "");
  const int code = sqlite3_open_v2(name.c_str(), &handle_, flags, nullptr);
  if (code != SQLITE_OK) return std::unexpected(error_of(code));
  sqlite3_extended_result_codes(handle_, 1);
  sqlite3_busy_handler(handle_, &Database::on_busy, this);
  if (const int defined = define_count_values(handle_); defined != SQLITE_OK) {
    return std::unexpected(error_of(defined));
  }
  if (access != Access::kRead && sqlite3_db_readonly(handle_, "main") == 1) {
    return std::unexpected(error_of(SQLITE_READONLY));
  }
  return {};
}

// Whose file it is, before anything is changed in it.
base::Expected<void> Database::check_owner(Access access) {
  std::int64_t owner = 0;
  std::int64_t version = 0;
  std::int64_t tables = 0;
  for (const auto& [sql, into] :
       {std::pair{"PRAGMA application_id", &owner}, std::pair{"PRAGMA user_version", &version},
        std::pair{"SELECT count(*) FROM sqlite_master", &tables}}) {
    Query ask(*this, sql);
    if (ask.next()) *into = ask.integer(0);
  }
  if (failed()) return result();
  const auto known = static_cast<std::int64_t>(migrations().size());
  if (owner == 0 && tables == 0 && version == 0 && access != Access::kRead) return {};
  if (owner != kApplicationId) return std::unexpected(error_of(SQLITE_NOTADB));
  if (version > known) {
    return base::fail("E-STO-004",
                      "the file was made by a newer Chancery (tables of version " +
                          std::to_string(version) + ", this program knows " +
                          std::to_string(known) + ")",
                      {path_, 0, 0}, "take the newer program");
  }
  if (version < known && access == Access::kRead) {
    return base::fail("E-STO-008", "the file was made by an older Chancery", {path_, 0, 0},
                      "any command that writes brings it up to date: chancery ingest --db " +
                          path_ + " with nothing new");
  }
  return {};
}

base::Expected<void> Database::migrate() {
  {
    Query ask(*this, "PRAGMA user_version");
    const auto known = static_cast<std::int64_t>(migrations().size());
    if (ask.next() && ask.integer(0) == known) return {};  // without waiting for another writer
  }
  // Of several that make a file at once, SQLite turns all but one away without asking on_busy().
  for (int tries = 0;; ++tries) {
    run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL");
    if (!failed() || failure_->code != "E-STO-007" || on_busy(this, tries) == 0) break;
    (void)take_failure();
  }
  run("BEGIN IMMEDIATE");
  std::size_t version = 0;
  {
    Query ask(*this, "PRAGMA user_version");
    if (ask.next()) version = static_cast<std::size_t>(ask.integer(0));
  }
  for (; version < migrations().size() && !failed(); ++version) {
    run(std::string(migrations()[version]));
    run("PRAGMA application_id = " + std::to_string(kApplicationId) +
        "; PRAGMA user_version = " + std::to_string(version + 1));
  }
  run("COMMIT");
  if (failed()) {
    auto failure = take_failure();
    run("ROLLBACK");
    (void)take_failure();
    return std::unexpected(std::move(*failure));
  }
  return {};
}

base::Expected<std::unique_ptr<Database>> Database::open(const std::string& path, Access access,
                                                         unsigned wait_seconds) {
  std::unique_ptr<Database> database(new Database);
  database->path_ = path;
  database->wait_seconds_ = wait_seconds;
  if (access != Access::kCreate && !exists(path)) {
    return base::fail("E-STO-001", "there is no such file", {path, 0, 0},
                      "chancery ingest --db " + path + " PATHS… makes it");
  }
  if (access == Access::kRead && size_of(path) == 0) {
    return std::unexpected(database->error_of(SQLITE_NOTADB));
  }
  if (auto connected = database->connect(access, false); !connected) {
    return std::unexpected(std::move(connected.error()));
  }
  auto checked = database->check_owner(access);
  // A folder that cannot be written holds no shared memory for the log; without a log the file
  // alone is the whole store.
  if (!checked && access == Access::kRead && checked.error().code != "E-STO-003" &&
      checked.error().code != "E-STO-004" && size_of(path + "-wal") == 0) {
    if (auto connected = database->connect(access, true); !connected) {
      return std::unexpected(std::move(connected.error()));
    }
    checked = database->check_owner(access);
  }
  if (!checked) return std::unexpected(std::move(checked.error()));
  if (access != Access::kRead) {
    if (auto migrated = database->migrate(); !migrated) {
      return std::unexpected(std::move(migrated.error()));
    }
    // A batch touches thousands of pages all over the indexes, many of them the same as the batch
    // before: they are copied from the log into the file once in 256 MiB, not at each commit.
    database->run(
        "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 32768; "
        "PRAGMA journal_size_limit = 268435456");
  }
  // A batch of a large store must not spill out of the writer's cache: what is changed again would
  // be written to the log again.
  constexpr int kReadersCache = 64 * 1024;  // KiB
  constexpr int kWritersCache = 192 * 1024;
  database->run("PRAGMA foreign_keys = ON; PRAGMA cache_size = -" +
                std::to_string(access == Access::kRead ? kReadersCache : kWritersCache));
  if (auto ready = database->result(); !ready) return std::unexpected(std::move(ready.error()));
  return database;
}

sqlite3_stmt* Database::take(const std::string& sql) {
  if (failed()) return nullptr;
  if (auto found = idle_.find(sql); found != idle_.end() && !found->second.empty()) {
    sqlite3_stmt* statement = found->second.back();
    found->second.pop_back();
    return statement;
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.c_str(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) latch(code);
  return statement;
}

void Database::give_back(const std::string& sql, sqlite3_stmt* statement) {
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  constexpr std::size_t kTexts = 300;  // questions differ without end; what recurs comes first
  auto found = idle_.find(sql);
  if (found == idle_.end() && idle_.size() < kTexts) found = idle_.try_emplace(sql).first;
  if (found == idle_.end() || found->second.size() >= kIdleStatements) {
    sqlite3_finalize(statement);
    return;
  }
  found->second.push_back(statement);
}

Query::Query(Database& database, std::string sql)
    : database_(database), sql_(std::move(sql)), statement_(database.take(sql_)) {}

Query::~Query() {
  if (statement_ != nullptr) database_.give_back(sql_, statement_);
}

Query& Query::bind(std::int64_t value) {
  if (statement_ != nullptr) sqlite3_bind_int64(statement_, ++bound_, value);
  return *this;
}
Query& Query::bind(double value) {
  if (statement_ != nullptr) sqlite3_bind_double(statement_, ++bound_, value);
  return *this;
}
Query& Query::bind(std::string_view text) {
  if (statement_ != nullptr) {
    sqlite3_bind_text64(statement_, ++bound_, text.data() == nullptr ? "" : text.data(),
                        text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  }
  return *this;
}
Query& Query::bind_blob(std::string_view bytes) {
  if (statement_ != nullptr) {
    sqlite3_bind_blob64(statement_, ++bound_, bytes.data() == nullptr ? "" : bytes.data(),
                        bytes.size(), SQLITE_TRANSIENT);
  }
  return *this;
}
Query& Query::bind_null() {
  if (statement_ != nullptr) sqlite3_bind_null(statement_, ++bound_);
  return *this;
}
Query& Query::bind_value(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return bind(*integer);
  if (const auto* real = std::get_if<double>(&value)) return bind(*real);
  if (const auto* text = std::get_if<std::string>(&value)) return bind(*text);
  if (const auto* blob = std::get_if<Blob>(&value)) return bind_blob(blob->bytes);
  return bind_null();
}

bool Query::next() {
  if (statement_ == nullptr || database_.failed()) return false;
  if (database_.longest_step_.count() > 0) {
    database_.step_began_ = std::chrono::steady_clock::now();
  }
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) database_.latch(code);
  return false;
}

void Query::reset() {
  bound_ = 0;
  if (statement_ != nullptr) sqlite3_reset(statement_);
}

bool Query::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}
std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double Query::real(int column) const { return sqlite3_column_double(statement_, column); }
std::string Query::text(int column) const { return std::string(bytes(column)); }
std::string_view Query::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
  return data == nullptr ? std::string_view() : std::string_view(data, size);
}
std::optional<std::int64_t> Query::maybe_integer(int column) const {
  if (is_null(column)) return std::nullopt;
  return integer(column);
}
std::optional<double> Query::maybe_real(int column) const {
  if (is_null(column)) return std::nullopt;
  return real(column);
}

}  // namespace chancery::store
