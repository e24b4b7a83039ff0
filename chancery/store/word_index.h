// The words of rows on their way into the full-text tables. FTS5 gathers what a transaction writes
// in memory as long as row ids ascend, and writes a segment each time they do not. Ids begin with a
// day, and the events of one article lie on many days; so rows wait here and are written in the
// order of their ids, at the end of the transaction or when they take too much memory.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "chancery/store/sqlite_handle.h"

namespace chancery::store {

class WordIndex {
 public:
  enum class Table { kArticle, kEvent, kStatement, kPosition, kPledge };

  explicit WordIndex(Database& database) : database_(database) {}

  // `title`: of articles alone.
  void add(Table table, std::int64_t id, std::string_view words, std::string_view title = {});
  // The words must be those that were added: the tables keep no copy of them.
  void remove(Table table, std::int64_t id, std::string_view words, std::string_view title = {});
  void flush();
  // Forgets what was not flushed.
  void clear();

 private:
  struct Words {
    std::string words, title;
  };
  struct Change {
    bool removes = false, adds = false;
    Words removed, added;  // `removed` goes first
  };
  void write(Table table, std::int64_t id, const Words& words, bool add);
  void grow(const Words& words);

  Database& database_;
  std::array<std::map<std::int64_t, Change>, 5> waiting_;
  std::size_t bytes_ = 0;
};

}  // namespace chancery::store
