// Short strings, actors and places of a store, once each: their ids, remembered while the
// transaction lasts. All numbers here are ids of `symbol` unless said otherwise; 0 is none.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/store/facts.h"
#include "chancery/store/sqlite_handle.h"

namespace chancery::store {

class Interner {
 public:
  explicit Interner(Database& database) : database_(database) {}

  [[nodiscard]] Id symbol(std::string_view text);
  // Several values as one symbol, "|visit|phone|"; 0 for none.
  [[nodiscard]] Id symbols(const std::vector<std::string>& values);
  struct Actor {
    Id id = 0;
    Id country = 0;
  };
  [[nodiscard]] Actor actor(const ActorFact& fact);
  [[nodiscard]] Id coding(const Coding& coding);
  struct PlaceId {
    Id id = 0;
    Id country = 0;
  };
  [[nodiscard]] PlaceId place(const Place& place);

  // After a rollback, or when another writer may have been at work, nothing remembered holds.
  void clear();

 private:
  Database& database_;
  std::unordered_map<std::string, Id> symbols_;
  std::unordered_map<Id, Actor> actors_;    // by key
  std::unordered_map<Id, PlaceId> places_;  // by key
  Id coding_ = 0;                           // row of last_coding_; 0: none
  Coding last_coding_;
};

// "|a|b|" to its values.
[[nodiscard]] std::vector<std::string> values_of(std::string_view joined);

}  // namespace chancery::store
