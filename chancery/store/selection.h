// Builds the SQL of one question. Each condition can be probed at a row; some can also be walked:
// their index gives the ids of matching rows in order. build() walks the condition with the fewest
// rows and probes the others, so that a page in time order reads little whatever is combined.
#pragma once

#include <string>
#include <vector>

#include "chancery/store/sqlite_handle.h"
#include "chancery/store/store.h"

namespace chancery::store {

struct Walk {
  std::string table;   // "event INDEXED BY event_type"
  std::string column;  // "id": ids of the rows asked for, in order under `where`
  std::string where;   // "type = ?"
  std::vector<Value> binds;
  bool repeats = false;  // the same id may come several times
};

struct Condition {
  std::string probe;  // over the alias r of the row; empty: nothing left to probe
  std::vector<Value> binds;
  std::vector<Walk> walks;  // their union is the rows; empty: cannot be walked
  double count = 0;         // of rows, about; only with walks
  bool sorted = false;      // walking sorts all rows first: no way to a page of them
};

struct Sql {
  std::string text;
  std::vector<Value> binds;
};

class Selection {
 public:
  // `table` holds the rows, by `id`. `total`: how many rows it has, about.
  Selection(std::string table, double total) : table_(std::move(table)), total_(total) {}

  void add(Condition condition);
  void probe(std::string sql, std::vector<Value> binds = {}) {
    add({std::move(sql), std::move(binds), {}, 0});
  }
  // No row can match: a value that the store does not have.
  void make_empty() { empty_ = true; }
  [[nodiscard]] bool empty() const { return empty_; }
  void set_range(Id first, Id end) {
    first_ = first;
    end_ = end;
  }
  void set_total(double total) { total_ = total; }

  // "SELECT columns FROM … r joins WHERE … LIMIT ?": rows after `page.after`, one more than its
  // limit when `limited`. The columns and joins name the row r.
  [[nodiscard]] Sql build(const std::string& columns, const std::string& joins, const Page& page,
                          bool limited) const;

 private:
  std::string table_;
  double total_;
  bool empty_ = false;
  Id first_ = 0;
  Id end_ = 0;  // set by set_range; 0: no end
  std::vector<Condition> conditions_;
};

// "3,7,12": ids of our own making, safe inside SQL.
[[nodiscard]] std::string literals(const std::vector<Id>& ids);

}  // namespace chancery::store
