// What the questions need to know of the store's strings: ids of symbols and back, how many rows
// a condition has. Remembers what it was asked; a reader of a growing store asks again for what it
// did not find.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/store/sqlite_handle.h"
#include "chancery/store/store.h"

namespace chancery::store {

class Lookup {
 public:
  explicit Lookup(Database& database) : database_(database) {}

  // After a rollback: what was remembered may never have been kept.
  void clear() {
    ids_.clear();
    texts_.clear();
    forget_tally();
  }
  // After a commit of one's own: the tally has changed.
  void forget_tally() {
    cells_.clear();
    kept_cells_ = 0;
  }
  // 0 when the store does not have it.
  [[nodiscard]] Id find(std::string_view text);
  // Of those that it has.
  [[nodiscard]] std::vector<Id> find_all(const std::vector<std::string>& texts);
  // Symbols of lists ("|GOV|ELI|") that hold the value.
  [[nodiscard]] std::vector<Id> lists_with(std::string_view value);
  // Symbols with this beginning.
  [[nodiscard]] std::vector<Id> with_prefix(std::string_view prefix);
  [[nodiscard]] const std::string& text(Id symbol);
  // Rows of "SELECT 1 …" up to a limit.
  [[nodiscard]] double count_up_to(const std::string& sql, const std::vector<Value>& binds,
                                   std::int64_t limit);
  // What the tally holds of a pair (0: any) as of the last commit, by month (12 * year + month -
  // 1). Kept until some program commits.
  struct Cell {
    std::int32_t month, type, status, events, leads;
  };
  [[nodiscard]] std::span<const Cell> cells(Id source, Id target, int first, int last);
  // How many events they are.
  [[nodiscard]] double events(Id source, Id target, int first, int last);

 private:
  bool is_of_last_commit();

  Database& database_;
  std::unordered_map<std::string, Id> ids_;
  std::unordered_map<Id, std::string> texts_;
  std::map<std::pair<Id, Id>, std::vector<Cell>> cells_;
  std::size_t kept_cells_ = 0;
  std::int64_t version_ = 0;  // of the data, as this connection sees it
};

}  // namespace chancery::store
