// Questions: counts. What the tally can answer is a sum of few rows; the rest goes over the rows.
#include <algorithm>
#include <climits>
#include <map>
#include <set>
#include <unordered_map>

#include "chancery/store/ids.h"
#include "chancery/store/questions.h"
#include "chancery/store/tally.h"
#include "chancery/store/value_counts.h"

namespace chancery::store {
namespace {

bool one_country_or_none(const PartyFilter& party) {
  return party.sectors.empty() && party.names.empty() && party.countries.size() <= 1;
}

bool whole_months(const std::string& day) { return day.size() <= 7; }

std::string month_text(Id month, bool year_only) {
  if (month == 0) return "";
  const std::string year = std::to_string(10000 + month / 12).substr(1);
  return year_only ? year : year + "-" + std::to_string(100 + month % 12 + 1).substr(1);
}

const std::string kDayOfEvent = "r.id >> " + std::to_string(kSerialBits);

bool by_time(By by) { return by == By::kYear || by == By::kMonth || by == By::kDay; }

void sort_facets(std::vector<Facet>& facets, By by) {
  std::sort(facets.begin(), facets.end(), [&](const Facet& a, const Facet& b) {
    if (!by_time(by) && a.count != b.count) return a.count > b.count;
    return a.value < b.value;
  });
}

}  // namespace

std::string Questions::facet_value(By by, Id value) {
  switch (by) {
    case By::kYear:
      return month_text(value, true);
    case By::kMonth:
      return month_text(value, false);
    case By::kDay:
      return day_of_id(value);
    case By::kVoice:
      return value == 0 ? "own" : "said";
    case By::kPlace: {
      Query find(database_, "SELECT name FROM place WHERE id = ?");
      find.bind(value);
      return find.next() ? find.text(0) : "";
    }
    default:
      return lookup_.text(value);
  }
}

std::optional<std::vector<Facet>> Questions::tallied(const Filter& filter, By by) {
  const bool held = by == By::kType || by == By::kStatus || by == By::kYear || by == By::kMonth ||
                    by == By::kSource || by == By::kTarget || by == By::kQuad;
  Filter plain = filter;
  plain.source = plain.target = {};
  plain.types.clear();
  plain.statuses.clear();
  plain.since.clear();
  plain.until.clear();
  plain.story_level = false;
  const bool modes = std::any_of(filter.types.begin(), filter.types.end(),
                                 [](const auto& type) { return type.contains('.'); });
  if (!held || modes || !asks_nothing(plain) || !one_country_or_none(filter.source) ||
      !one_country_or_none(filter.target) || !whole_months(filter.since) ||
      !whole_months(filter.until)) {
    return std::nullopt;
  }
  Id source = 0;
  Id target = 0;
  if (!filter.source.countries.empty()) source = lookup_.find(filter.source.countries.front());
  if (!filter.target.countries.empty()) target = lookup_.find(filter.target.countries.front());
  if ((source == 0 && !filter.source.empty()) || (target == 0 && !filter.target.empty())) {
    return std::vector<Facet>{};
  }
  const auto types = lookup_.find_all(filter.types);
  const auto statuses = lookup_.find_all(filter.statuses);
  if ((types.empty() && !filter.types.empty()) || (statuses.empty() && !filter.statuses.empty())) {
    return std::vector<Facet>{};
  }
  if ((by == By::kSource && source != 0) || (by == By::kTarget && target != 0)) {
    return std::nullopt;  // the tally has no row for "with others too"
  }
  const std::string column = by == By::kSource   ? "source"
                             : by == By::kTarget ? "target"
                             : by == By::kStatus ? "status"
                             : by == By::kYear   ? "month - month % 12"
                             : by == By::kMonth  ? "month"
                                                 : "type";
  std::string where = by == By::kSource ? "source > 0" : "source = " + std::to_string(source);
  where += by == By::kTarget ? " AND target > 0" : " AND target = " + std::to_string(target);
  const auto in = [&](const char* name, const std::vector<Id>& ids) {
    if (ids.empty()) return;
    where += std::string(" AND ") + name + " IN (";
    for (std::size_t i = 0; i < ids.size(); ++i) where += (i ? "," : "") + std::to_string(ids[i]);
    where += ")";
  };
  in("type", types);
  in("status", statuses);
  const IdRange range = range_of(filter);
  where += " AND month >= " + std::to_string(month_of_id(range.first));
  if (range.end != 0) where += " AND month <= " + std::to_string(month_of_id(range.end - 1));
  std::map<std::string, std::int64_t> sums;
  run_sql(database_,
          {"SELECT " + column + ", sum(" + (filter.story_level ? "leads" : "n") +
               "), min(type) FROM tally WHERE " + where + " GROUP BY 1",
           {}},
          [&](Query& row) {
            std::string value = facet_value(by, row.integer(0));
            if (by == By::kQuad) {  // a type has one quad class
              Query quad(database_, "SELECT quad FROM event WHERE type = ? AND origin = 0 LIMIT 1");
              quad.bind(row.integer(2));
              value = quad.next() ? lookup_.text(quad.integer(0)) : "";
            }
            sums[value] += row.integer(1);
            return true;
          });
  std::vector<Facet> out;
  for (const auto& [value, count] : sums) {
    if (count != 0) out.push_back({value, count});
  }
  return out;
}

// Of each event the countries of one side; where the other side was asked for, those that stand
// opposite to it.
std::unordered_map<Id, std::int64_t> Questions::scanned_sides(const Selection& selection,
                                                              const Filter& filter,
                                                              bool of_sources) {
  const auto opposite =
      lookup_.find_all(of_sources ? filter.target.countries : filter.source.countries);
  std::unordered_map<Id, std::int64_t> sums;
  Id event = 0;
  bool symmetric = false;
  std::vector<Id> sides[2];
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
  run_sql(
      database_,
      selection.build("r.id, r.symmetric, p.side, a.country",
                      " CROSS JOIN party p ON p.event = r.id CROSS JOIN actor a ON a.id = p.actor",
                      Page{.order = Order::kOldest}, false),
      [&](Query& row) {
        if (row.integer(0) != event) close();
        event = row.integer(0);
        symmetric = row.integer(1) != 0;
        sides[row.integer(2) == 0 ? 0 : 1].push_back(row.integer(3));
        return true;
      });
  close();
  return sums;
}

// Sums of a query that gives count_values(): by value, of times by day, month or year.
std::unordered_map<Id, std::int64_t> Questions::counted(By by, const Sql& sql) {
  std::unordered_map<Id, std::int64_t> sums;
  run_sql(database_, sql, [&](Query& row) {
    for (auto [value, count] : counts_from(row.bytes(0))) {
      if (by_time(by)) value <<= kSerialBits;
      if (by == By::kMonth) value = month_of_id(value);
      if (by == By::kYear) value = month_of_id(value) / 12 * 12;
      if (by != By::kPlace || value != 0) sums[value] += count;
    }
    return true;
  });
  return sums;
}

std::vector<Facet> Questions::named(By by, const std::unordered_map<Id, std::int64_t>& sums) {
  std::map<std::string, std::int64_t> by_name;
  for (const auto& [value, count] : sums) by_name[facet_value(by, value)] += count;
  std::vector<Facet> out;
  for (const auto& [value, count] : by_name) {
    if (count > 0) out.push_back({value, count});
  }
  return out;
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
  if (column.empty() || !asks_nothing(plain) || !one_country_or_none(filter.source) ||
      !one_country_or_none(filter.target) || (filter.source.empty() && filter.target.empty())) {
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
    double events = 0;
    for (const Lookup::Sum& sum : lookup_.sums(source ? country : 0, source ? 0 : country,
                                               month_of_id(first), month_of_id(last - 1))) {
      events += static_cast<double>(sum.events);
    }
    return events;
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

std::vector<Facet> Questions::scanned(const Filter& filter, By by) {
  const Selection selection = conditions_.events(filter);
  if (selection.empty()) return {};
  std::unordered_map<Id, std::int64_t> sums;
  const Page page{.order = Order::kOldest};
  if (by == By::kSource || by == By::kTarget) {
    sums = scanned_sides(selection, filter, by == By::kSource);
  } else {
    const std::string column = by == By::kType      ? "r.type"
                               : by == By::kStatus  ? "r.status"
                               : by == By::kQuad    ? "r.quad"
                               : by == By::kPlace   ? "r.place"
                               : by == By::kOutlet  ? "r.outlet"
                               : by == By::kPattern ? "r.pattern"
                               : by == By::kVoice   ? "r.said"
                                                    : kDayOfEvent;
    sums = counted(by, selection.build("count_values(" + column + ")", "", page, false));
  }
  return named(by, sums);
}

// Of all own events not judged wrong, by what stands in an index: no event is read but those that
// are taken off again.
std::vector<Facet> Questions::indexed(By by) {
  std::unordered_map<Id, std::int64_t> sums;
  const auto add = [&](const std::string& column, const std::string& from, int sign) {
    for (const auto& [value, count] :
         counted(by, {"SELECT count_values(" + column + ") FROM event INDEXED BY " + from, {}})) {
      sums[value] += sign * count;
    }
  };
  const auto rest = [&](const std::string& column) {
    add(column, "event_origin WHERE origin > 0", -1);
    add(column, "event_wrong WHERE wrong > 0 AND origin = 0", -1);
  };
  if (by == By::kDay) {
    const std::string day = "id >> " + std::to_string(kSerialBits);
    add(day, "event_outlet WHERE outlet >= 0", 1);
    rest(day);
  } else if (by == By::kVoice) {
    for (const Lookup::Sum& sum : lookup_.sums(0, 0, 0, INT_MAX)) sums[0] += sum.events;
    add("said", "event_said WHERE said > 0", 1);
    add("said", "event_origin WHERE origin > 0 AND said > 0", -1);
    add("said", "event_wrong WHERE wrong > 0 AND origin = 0 AND said > 0", -1);
    sums[0] -= sums[1];
  } else {
    const std::string column = by == By::kPlace    ? "place"
                               : by == By::kOutlet ? "outlet"
                                                   : "pattern";
    const std::string all = by == By::kPlace ? "place IS NOT NULL" : column + " >= 0";
    add(column, "event_" + column + " WHERE " + all, 1);
    rest(column);
  }
  return named(by, sums);
}

base::Expected<std::vector<Facet>> Questions::facets(const Filter& filter, By by,
                                                     std::size_t limit) {
  auto summed = tallied(filter, by);
  const bool by_index =
      asks_nothing(filter) && (by == By::kPlace || by == By::kOutlet || by == By::kPattern ||
                               by == By::kDay || by == By::kVoice);
  if (!summed) summed = along_side(filter, by);
  std::vector<Facet> out = summed     ? std::move(*summed)
                           : by_index ? indexed(by)
                                      : scanned(filter, by);
  sort_facets(out, by);
  if (out.size() > limit) {
    if (by_time(by)) {
      out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(limit));
    } else {
      out.resize(limit);
    }
  }
  return done(std::move(out));
}

}  // namespace chancery::store
