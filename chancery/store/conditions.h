// From a Filter to the conditions of one kind of row.
#pragma once

#include "chancery/store/lookup.h"
#include "chancery/store/selection.h"

namespace chancery::store {

inline constexpr std::size_t kMostWalks = 12;       // indexes merged for one condition
inline constexpr std::int64_t kCountedTo = 50'000;  // rows counted before a condition is broad
inline constexpr double kMany = 200'000;            // what a condition of more is taken to have
inline constexpr double kUnknownTotal = 1e12;       // rows of a table that nobody counted
// What more words have is taken to be this: to look for words at each row of another condition
// costs far more than to walk along them.
inline constexpr std::int64_t kWordsCountedTo = 20'000;

class Conditions {
 public:
  Conditions(Database& database, Lookup& lookup) : database_(database), lookup_(lookup) {}

  [[nodiscard]] Selection events(const Filter& filter);
  [[nodiscard]] Selection statements(const Filter& filter);
  [[nodiscard]] Selection positions(const Filter& filter);
  [[nodiscard]] Selection pledges(const Filter& filter);
  [[nodiscard]] Selection articles(const Filter& filter);

  enum Side { kSource = 0, kTarget = 1, kAny = 2 };
  // Who a party filter means, as ids; `nothing`: somebody whom the store does not know.
  struct Who {
    std::vector<Id> countries, sectors, actors;
    bool by_name = false, nothing = false;
    double events = 0;  // that the actors take part in
  };
  Who who(const PartyFilter& filter);
  // " AND …" over actor_event.
  static std::string side_of_actor(Side side) {
    return side == kAny ? "" : side == kSource ? " AND sides & 1" : " AND sides & 2";
  }

 private:
  void event_party(Selection& to, const Filter& filter, const PartyFilter& party, Side side);
  void event_countries(Selection& to, const Filter& filter, const Who& who, Side side);
  void event_actors(Selection& to, const Who& who, Side side);
  void event_names(Selection& to, const Who& who, Side side);
  void event_speaker(Selection& to, const PartyFilter& party);
  bool event_pair(Selection& to, const Filter& filter);
  void event_types(Selection& to, const Filter& filter);
  void event_codes(Selection& to, const Filter& filter);
  void event_place(Selection& to, const Filter& filter);
  void event_context(Selection& to, const Filter& filter);
  // A column that holds an actor, with the column of its country where there is one.
  struct ActorColumn {
    std::string table, column, country;
  };
  void actor_column(Selection& to, const Filter& filter, const PartyFilter& party,
                    const ActorColumn& at);
  void pledge_party(Selection& to, const PartyFilter& party, Side side);

  // What every kind has: days, words, outlets, languages, article, story.
  void common(Selection& to, const Filter& filter, const std::string& table);
  void words(Selection& to, const Filter& filter, const std::string& table);
  // Of "SELECT 1 …", about.
  double rows_of(const std::string& sql, const std::vector<Value>& binds,
                 std::int64_t most = kCountedTo);
  // r.column IN the symbols of these texts.
  void symbols(Selection& to, const std::string& column, const std::vector<std::string>& texts);

  Database& database_;
  Lookup& lookup_;
};

// The ids [first, end) of a filter's days; end 0: none.
struct IdRange {
  Id first = 0, end = 0;
};
[[nodiscard]] IdRange range_of(const Filter& filter);

}  // namespace chancery::store
