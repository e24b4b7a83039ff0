// What the questions need to know of the store's strings: ids of symbols and back, how many rows
// a condition has. Remembers what it was asked; a reader of a growing store asks again for what it
// did not find.
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
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
    sums_.clear();
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
  // Sum of the tally over months [first, last] (12 * year + month - 1) for a pair (0: any); by
  // type and status. For choosing a plan only: it may be half a minute old.
  struct Sum {
    Id type, status;
    std::int64_t events, leads;
  };
  [[nodiscard]] const std::vector<Sum>& sums(Id source, Id target, int first, int last);

 private:
  Database& database_;
  std::unordered_map<std::string, Id> ids_;
  std::unordered_map<Id, std::string> texts_;
  std::map<std::tuple<Id, Id, int, int>, std::vector<Sum>> sums_;
  std::chrono::steady_clock::time_point summed_;
};

}  // namespace chancery::store
