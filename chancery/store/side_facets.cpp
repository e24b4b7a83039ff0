// Questions: counts along the hand-made indexes of countries, pairs and actors, and by who takes
// part.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "chancery/store/ids.h"
#include "chancery/store/questions.h"
#include "chancery/store/tally.h"

namespace chancery::store {

// Of each event the countries of one side; where the other side was asked for, those that stand
// opposite to it.
std::unordered_map<Id, std::int64_t> Questions::scanned_sides(const Selection& selection,
                                                              const Filter& filter,
                                                              bool of_sources) {
  const auto opposite =
      lookup_.find_all(of_sources ? filter.target.countries : filter.source.countries);
  return summed_sides(
      selection.build("r.id, r.symmetric, p.side, p.actor, a.country",
                      " CROSS JOIN party p ON p.event = r.id CROSS JOIN actor a ON a.id = p.actor",
                      Page{.order = Order::kOldest}, false),
      opposite, of_sources);
}

std::unordered_map<Id, std::int64_t> Questions::summed_sides(const Sql& sql,
                                                             const std::vector<Id>& opposite,
                                                             bool of_sources) {
  std::unordered_map<Id, std::int64_t> sums;
  Id event = 0;
  bool symmetric = false;
  std::vector<Member> sides[2];
  const auto close = [&] {
    if (event == 0) return;
    const Sides found = sides_of(sides[0], sides[1], symmetric);
    std::set<Id> values = of_sources ? found.sources : found.targets;
    if (!opposite.empty()) {
      values.clear();
      for (const auto& [source, target] : found.pairs) {
        const Id other = of_sources ? target : source;
        if (std::find(opposite.begin(), opposite.end(), other) == opposite.end()) continue;
        values.insert(of_sources ? source : target);
      }
    }
    for (const Id value : values) ++sums[value];
    sides[0].clear();
    sides[1].clear();
  };
  run_sql(database_, sql, [&](Query& row) {
    if (row.integer(0) != event) close();
    event = row.integer(0);
    symmetric = row.integer(1) != 0;
    sides[row.integer(2) == 0 ? 0 : 1].push_back({row.integer(3), row.integer(4)});
    return true;
  });
  close();
  return sums;
}

std::optional<std::vector<Facet>> Questions::along_side(const Filter& filter, By by) {
  const std::string column = by == By::kOutlet    ? "outlet"
                             : by == By::kPlace   ? "place"
                             : by == By::kPattern ? "pattern"
                             : by == By::kVoice   ? "said"
                             : by == By::kDay     ? "event >> " + std::to_string(kSerialBits)
                                                  : "";
  Filter plain = filter;
  plain.source = plain.target = {};
  plain.since.clear();
  plain.until.clear();
  plain.story_level = false;
  if (column.empty() || !asks_nothing(plain) || !filter.source.one_country_or_none() ||
      !filter.target.one_country_or_none() || (filter.source.empty() && filter.target.empty())) {
    return std::nullopt;
  }
  std::vector<Value> binds;
  for (const PartyFilter* party : {&filter.source, &filter.target}) {
    if (party->empty()) continue;
    const Id country = lookup_.find(party->countries.front());
    if (country == 0) return std::vector<Facet>{};
    binds.emplace_back(country);
  }
  const std::string from = binds.size() == 2       ? "pair WHERE source = ? AND target = ?"
                           : filter.target.empty() ? "side_country WHERE country = ? AND side = 0"
                                                   : "side_country WHERE country = ? AND side = 1";
  const IdRange range = range_of(filter);
  const Id end = range.end == 0 ? kLastId : range.end;
  const auto between = [&](Id first, Id last) {
    std::vector<Value> all = binds;
    all.emplace_back(first);
    all.emplace_back(last);
    return counted(
        by, {"SELECT count_values(" + column + ") FROM " + from +
                 " AND event >= ? AND event < ? AND counted >= " + (filter.story_level ? "2" : "1"),
             std::move(all)});
  };
  if (binds.size() == 2 || by == By::kDay) return named(by, between(range.first, end));
  // A country's sums over all time are kept: at most half of its rows need counting.
  const Id country = std::get<Id>(binds.front());
  const bool source = filter.target.empty();
  const auto months = [&](Id first, Id last) {
    return lookup_.events(source ? country : 0, source ? 0 : country, month_of_id(first),
                          month_of_id(last - 1));
  };
  if (2 * months(range.first, end) < months(0, kLastId))
    return named(by, between(range.first, end));
  auto sums = kept_sums(by, country, source ? 0 : 1, filter.story_level);
  for (const auto& [first, last] : {std::pair{Id{0}, range.first}, std::pair{end, kLastId}}) {
    if (first >= last) continue;
    for (const auto& [value, count] : between(first, last)) sums[value] -= count;
  }
  return named(by, sums);
}

std::unordered_map<Id, std::int64_t> Questions::kept_sums(By by, Id country, int side, bool leads) {
  const int what = by == By::kOutlet ? 0 : by == By::kPlace ? 1 : by == By::kPattern ? 2 : 3;
  Query ask(database_,
            "SELECT value, n, leads FROM side_count WHERE country = ? AND side = ? AND what = ?");
  ask.bind(country).bind(side).bind(what);
  std::unordered_map<Id, std::int64_t> sums;
  while (ask.next()) {
    if (by == By::kPlace && ask.integer(0) == 0) continue;
    sums[ask.integer(0)] = ask.integer(leads ? 2 : 1);
  }
  return sums;
}

// One party, which alone is asked for besides types, statuses, days and story events.
std::optional<Questions::PartyRows> Questions::rows_of_party(const Filter& filter) {
  Filter plain = beside_types_and_days(filter);
  plain.source = plain.target = plain.either = {};
  const PartyFilter* party = nullptr;
  Conditions::Side side = Conditions::kAny;
  int parties = 0;
  for (const auto& [one, at] : {std::pair{&filter.source, Conditions::kSource},
                                {&filter.target, Conditions::kTarget},
                                {&filter.either, Conditions::kAny}}) {
    if (one->empty()) continue;
    ++parties;
    party = one;
    side = at;
  }
  if (parties != 1 || asks_modes(filter) || !asks_nothing(plain) || !party->sectors.empty())
    return std::nullopt;
  PartyRows out;
  out.of_name = party->countries.empty();
  std::string& sql = out.sql.text;
  if (out.of_name) {
    sql = " FROM actor_event WHERE actor IN (" + literals(conditions_.who(*party).actors) + ")" +
          Conditions::side_of_actor(side);
  } else {
    if (!party->one_country_or_none() || !filter.statuses.empty()) return std::nullopt;
    sql = " FROM side_country WHERE country IN (" + literals(lookup_.find_all(party->countries)) +
          ") AND side IN (" + (side == Conditions::kAny ? "0, 1" : std::to_string(side)) + ")";
  }
  sql += " AND event >= ? AND event < ? AND counted >= ?";
  if (!filter.types.empty()) {
    sql += " AND type IN (" + literals(lookup_.find_all(filter.types)) + ")";
  }
  if (!filter.statuses.empty()) {
    sql += " AND status IN (" + literals(lookup_.find_all(filter.statuses)) + ")";
  }
  const IdRange range = range_of(filter);
  out.sql.binds = {range.first, range.end == 0 ? kLastId : range.end,
                   Id{filter.story_level ? 2 : 1}};
  return out;
}

std::optional<std::vector<Facet>> Questions::along_party(const Filter& filter, By by) {
  const std::string column = by == By::kType || by == By::kQuad ? "type"
                             : by == By::kStatus                ? "status"
                             : by == By::kSource                ? "sources"
                             : by == By::kTarget                ? "targets"
                             : by_time(by) ? "event >> " + std::to_string(kSerialBits)
                                           : "";
  if (column.empty()) return std::nullopt;
  const auto party = rows_of_party(filter);
  if (!party || (!party->of_name && column != "type" && !by_time(by))) return std::nullopt;
  const auto& [rows, of_name] = *party;
  const auto counts =
      counted(by, {"SELECT count_once(event, " + column + ")" + rows.text, rows.binds});
  if (by == By::kQuad) {
    std::map<std::string, std::int64_t> quads;
    for (const auto& [type, count] : counts) quads[quad_of(type)] += count;
    std::vector<Facet> out;
    for (const auto& [quad, count] : quads) out.push_back({quad, count});
    return out;
  }
  if (by != By::kSource && by != By::kTarget) return named(by, counts);
  std::unordered_map<Id, std::int64_t> sums;
  for (const auto& [packed, count] : counts) {
    if (packed != kManyCountries) {
      for (const Id country : countries_from(packed)) sums[country] += count;
      continue;
    }
    const std::string many = "(SELECT DISTINCT event AS id" + rows.text + " AND " + column + " = " +
                             std::to_string(kManyCountries) + ")";
    for (const auto& [country, more] : summed_sides(
             {"SELECT e.id, e.symmetric, p.side, p.actor, a.country FROM " + many +
                  " d CROSS JOIN event e ON e.id = d.id CROSS JOIN party p ON p.event = e.id CROSS "
                  "JOIN actor a ON a.id = p.actor",
              rows.binds},
             {}, by == By::kSource)) {
      sums[country] += more;
    }
  }
  return named(by, sums);
}

}  // namespace chancery::store
