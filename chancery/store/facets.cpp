// Questions: counts. What the tally can answer is a sum of few rows; the rest goes over the rows.
#include <algorithm>
#include <climits>
#include <map>
#include <span>
#include <unordered_map>

#include "chancery/store/ids.h"
#include "chancery/store/month_split.h"
#include "chancery/store/questions.h"
#include "chancery/store/value_counts.h"

namespace chancery::store {
namespace {

bool whole_months(const std::string& day) { return day.size() <= 7; }

std::string month_text(Id month, bool year_only) {
  if (month == 0) return "";
  const std::string year = std::to_string(10000 + month / 12).substr(1);
  return year_only ? year : year + "-" + std::to_string(100 + month % 12 + 1).substr(1);
}

const std::string kDayOfEvent = "r.id >> " + std::to_string(kSerialBits);

std::unordered_map<Id, std::int64_t> sum_cells(By by, std::span<const Lookup::Cell> cells,
                                               const std::vector<Id>& types,
                                               const std::vector<Id>& statuses, bool leads) {
  const auto asked = [](const std::vector<Id>& list, Id value) {
    return list.empty() || std::ranges::find(list, value) != list.end();
  };
  std::unordered_map<Id, std::int64_t> sums;
  for (const Lookup::Cell& cell : cells) {
    if (!asked(types, cell.type) || !asked(statuses, cell.status)) continue;
    const Id value = by == By::kStatus  ? cell.status
                     : by == By::kMonth ? cell.month
                     : by == By::kYear  ? cell.month - cell.month % 12
                                        : cell.type;
    sums[value] += leads ? cell.leads : cell.events;
  }
  return sums;
}

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

// A type has one quad class.
std::string Questions::quad_of(Id type) {
  Query quad(database_, "SELECT quad FROM event WHERE type = ? AND origin = 0 LIMIT 1");
  quad.bind(type);
  return quad.next() ? lookup_.text(quad.integer(0)) : "";
}

std::optional<std::vector<Facet>> Questions::tallied(const Filter& filter, By by) {
  if (by == By::kDay) return tallied_by_day(filter);
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
  if (!held || modes || !asks_nothing(plain) || !filter.source.one_country_or_none() ||
      !filter.target.one_country_or_none() || !whole_months(filter.since) ||
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
  const IdRange range = range_of(filter);
  const int first = month_of_id(range.first);
  const int last = range.end == 0 ? INT_MAX : month_of_id(range.end - 1);
  std::map<std::string, std::int64_t> sums;
  if (by == By::kSource || by == By::kTarget) {
    std::string where = by == By::kSource ? "source > 0" : "source = " + std::to_string(source);
    where += by == By::kTarget ? " AND target > 0" : " AND target = " + std::to_string(target);
    if (!types.empty()) where += " AND type IN (" + literals(types) + ")";
    if (!statuses.empty()) where += " AND status IN (" + literals(statuses) + ")";
    run_sql(database_,
            {std::string("SELECT ") + (by == By::kSource ? "source" : "target") + ", sum(" +
                 (filter.story_level ? "leads" : "n") + ") FROM tally WHERE " + where +
                 " AND month >= ? AND month <= ? GROUP BY 1",
             {Id{first}, Id{last}}},
            [&](Query& row) {
              sums[facet_value(by, row.integer(0))] += row.integer(1);
              return true;
            });
  } else {
    for (const auto& [value, count] : sum_cells(by, lookup_.cells(source, target, first, last),
                                                types, statuses, filter.story_level)) {
      sums[by == By::kQuad ? quad_of(value) : facet_value(by, value)] += count;
    }
  }
  std::vector<Facet> out;
  for (const auto& [value, count] : sums) {
    if (count != 0) out.push_back({value, count});
  }
  return out;
}

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

// By type alone are days kept.
std::optional<std::vector<Facet>> Questions::tallied_by_day(const Filter& filter) {
  Filter plain = filter;
  plain.types.clear();
  plain.since.clear();
  plain.until.clear();
  plain.story_level = false;
  const bool modes =
      std::ranges::any_of(filter.types, [](const auto& type) { return type.contains('.'); });
  if (modes || !asks_nothing(plain)) return std::nullopt;
  const IdRange range = range_of(filter);
  std::string where = "day >= ? AND day < ?";
  if (!filter.types.empty())
    where += " AND type IN (" + literals(lookup_.find_all(filter.types)) + ")";
  std::vector<Facet> out;
  run_sql(database_,
          {std::string("SELECT day, sum(") + (filter.story_level ? "leads" : "n") +
               ") AS sum FROM day_count WHERE " + where + " GROUP BY 1 HAVING sum > 0",
           {range.first >> kSerialBits, (range.end == 0 ? kLastId : range.end) >> kSerialBits}},
          [&](Query& row) {
            out.push_back({facet_value(By::kDay, row.integer(0) << kSerialBits), row.integer(1)});
            return true;
          });
  return out;
}

std::optional<std::vector<Facet>> Questions::tallied_days(const Filter& filter, By by) {
  if (by == By::kDay) return tallied_by_day(filter);
  const auto split = split_months(filter);
  if (!split) return std::nullopt;
  auto out = tallied(split->whole, by);
  if (!out || split->edges.empty()) return out;
  std::map<std::string, std::int64_t> sums;
  for (const Facet& facet : *out) sums[facet.value] += facet.count;
  for (const Filter& edge : split->edges) {
    for (const Facet& facet : scanned(edge, by)) sums[facet.value] += facet.count;
  }
  out->clear();
  for (const auto& [value, count] : sums) out->push_back({value, count});
  return out;
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
  if (by == By::kVoice) {
    sums[0] = static_cast<std::int64_t>(lookup_.events(0, 0, 0, INT_MAX));
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
  auto summed = tallied_days(filter, by);
  const bool by_index = asks_nothing(filter) && (by == By::kPlace || by == By::kOutlet ||
                                                 by == By::kPattern || by == By::kVoice);
  if (!summed) summed = along_side(filter, by);
  if (!summed) summed = along_party(filter, by);
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
