// The tables of counts (docs/formats/store.md, `tally`, `side_count`, `day_count`), and the
// hand-made indexes side_country, pair and actor_event: kept in step with the events. Changes of
// counts are gathered and written once, before the commit.
#pragma once

#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "chancery/store/rows.h"
#include "chancery/store/sqlite_handle.h"

namespace chancery::store {

// Countries (symbols, no 0) of an event by side, and the ordered pairs of them. Of a symmetric
// event everybody is on both sides, and each pairs with the others.
struct Sides {
  std::set<Id> sources, targets;
  std::set<std::pair<Id, Id>> pairs;
  std::map<Id, int> actors;  // on which sides they are: bit 0 source, bit 1 target
};
struct Member {
  Id actor = 0, country = 0;  // 0 where unknown
};
[[nodiscard]] Sides sides_of(const std::vector<Member>& sources, const std::vector<Member>& targets,
                             bool symmetric);

// The countries of one side as a number: up to two of them, or kManyCountries.
inline constexpr Id kManyCountries = -1;
[[nodiscard]] Id packed_countries(const std::set<Id>& countries);
[[nodiscard]] std::vector<Id> countries_from(Id packed);

// What of an event counts.
struct Counted {
  Id event = 0;
  Id type = 0, status = 0;
  bool own = true;     // coded here, not imported
  bool wrong = false;  // judged so
  bool leads = true;
  // What facets of a pair or a country count by.
  Id outlet = 0, place = 0, pattern = 0;  // place 0: none
  bool said = false;
  // As the indexes keep it: 0 not counted, 1 counted, 2 leads its story event too.
  [[nodiscard]] int counted() const { return !own || wrong ? 0 : leads ? 2 : 1; }
};

class Tally {
 public:
  explicit Tally(Database& database) : database_(database) {}

  void add_event(const Counted& event, const Sides& sides);
  // `event` as it was added; takes it out of the indexes too.
  void remove_event(const Counted& event, const Sides& sides);
  // The same event, with another `wrong` or `leads`.
  void change(const Counted& before, const Counted& after, const Sides& sides);
  void flush();
  void clear() {
    changes_.clear();
    side_changes_.clear();
    day_changes_.clear();
  }

 private:
  using Key = std::tuple<Id, Id, int, Id, Id>;
  struct Change {
    std::int64_t events = 0, leads = 0;
  };
  using SideKey = std::tuple<Id, int, int, Id>;  // country, side, what, value
  using DayKey = std::pair<Id, Id>;              // day, type
  void count(const Counted& event, const Sides& sides, int sign);
  void flush_sides();
  void flush_days();
  void index(const Counted& event, const Sides& sides);
  void index_actors(const Counted& event, const Sides& sides);
  void drop(const Counted& event, const Sides& sides);

  Database& database_;
  std::map<Key, Change> changes_;
  std::map<SideKey, Change> side_changes_;
  std::map<DayKey, Change> day_changes_;
};

}  // namespace chancery::store
