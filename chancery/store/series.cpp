// Questions: counts by two things at once, found in one go over the rows.
#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

#include "chancery/store/ids.h"
#include "chancery/store/month_split.h"
#include "chancery/store/questions.h"
#include "chancery/store/value_counts.h"

namespace chancery::store {
namespace {

constexpr int kDayBits = 24;
constexpr int kQuadBits = 24;
const std::string kDayAndQuad = "count_values((r.quad << " + std::to_string(kDayBits) +
                                ") | (r.id >> " + std::to_string(kSerialBits) + "))";
const std::string kPlaceAndQuad =
    "count_values((r.place << " + std::to_string(kQuadBits) + ") | r.quad)";
const std::string kPlaceAndType = "(place << " + std::to_string(kQuadBits) + ") | type";

const std::string kDayAndType = "count_once(event, (type << " + std::to_string(kDayBits) +
                                ") | (event >> " + std::to_string(kSerialBits) + "))";

Id low_bits(Id value, int bits) { return value & ((Id{1} << bits) - 1); }

bool is_asked(const Filter& filter, const std::string& quad) {
  return filter.quads.empty() || std::ranges::find(filter.quads, quad) != filter.quads.end();
}

}  // namespace

std::string Questions::time_text(By step, Id day) {
  const Id at = day << kSerialBits;
  if (step == By::kDay) return facet_value(step, at);
  const Id month = month_of_id(at);
  return facet_value(step, step == By::kYear ? month - month % 12 : month);
}

// The tally and the indexes of parties know types, not classes.
bool Questions::add_tallied(const Filter& filter, By step, const TypesOfQuads& types,
                            QuadSums& to) {
  for (const auto& [quad, of_quad] : types) {
    Filter one = filter;
    one.quads.clear();
    if (one.types.empty()) one.types = of_quad;
    std::erase_if(one.types, [&](const std::string& type) {
      return std::ranges::find(of_quad, type.substr(0, type.find('.'))) == of_quad.end();
    });
    if (!is_asked(filter, quad) || one.types.empty()) continue;
    const auto facets = tallied(one, step);
    if (!facets) return false;  // nor any other class
    for (const Facet& facet : *facets) to[quad][facet.value] += facet.count;
  }
  return true;
}

bool Questions::add_along_party(const Filter& filter, By step, const TypesOfQuads& types,
                                QuadSums& to) {
  Filter plain = filter;
  plain.quads.clear();
  const auto party = rows_of_party(plain);
  if (!party) return false;
  std::unordered_map<Id, std::string> quads;
  for (const auto& [quad, of_quad] : types) {
    if (!is_asked(filter, quad)) continue;
    for (const Id type : lookup_.find_all(of_quad)) quads[type] = quad;
  }
  run_sql(database_, {"SELECT " + kDayAndType + party->sql.text, party->sql.binds},
          [&](Query& row) {
            for (const auto& [value, count] : counts_from(row.bytes(0))) {
              const auto quad = quads.find(value >> kDayBits);
              if (quad != quads.end())
                to[quad->second][time_text(step, low_bits(value, kDayBits))] += count;
            }
            return true;
          });
  return true;
}

void Questions::add_scanned(const Filter& filter, By step, QuadSums& to) {
  const Selection selection = conditions_.events(filter);
  if (selection.empty()) return;
  run_sql(database_, selection.build(kDayAndQuad, "", Page{.order = Order::kOldest}, false),
          [&](Query& row) {
            for (const auto& [value, count] : counts_from(row.bytes(0))) {
              to[lookup_.text(value >> kDayBits)][time_text(step, low_bits(value, kDayBits))] +=
                  count;
            }
            return true;
          });
}

base::Expected<std::vector<QuadFacets>> Questions::series(const Filter& filter, By step,
                                                          const TypesOfQuads& types,
                                                          std::size_t limit) {
  QuadSums sums;
  const auto split = step == By::kDay ? MonthSplit{filter, {}} : split_months(filter);
  if (split && add_tallied(split->whole, step, types, sums)) {
    for (const Filter& edge : split->edges) add_scanned(edge, step, sums);
  } else if (!add_along_party(filter, step, types, sums)) {
    add_scanned(filter, step, sums);
  }
  std::vector<QuadFacets> out;
  for (const auto& [quad, of_quad] : types) {
    out.push_back({quad, {}});
    std::vector<Facet>& facets = out.back().facets;
    for (const auto& [value, count] : sums[quad]) {
      if (count > 0) facets.push_back({value, count});
    }
    if (facets.size() <= limit) continue;
    facets.erase(facets.begin(), facets.end() - static_cast<std::ptrdiff_t>(limit));
  }
  return done(std::move(out));
}

std::optional<Sql> Questions::rows_of_types(const Filter& filter) {
  if (filter.types.empty() || asks_modes(filter) || !asks_nothing(beside_types_and_days(filter)))
    return std::nullopt;
  const IdRange range = range_of(filter);
  std::string sql = " FROM event INDEXED BY event_type WHERE type IN (" +
                    literals(lookup_.find_all(filter.types)) +
                    ") AND id >= ? AND id < ? AND origin = 0 AND wrong = 0";
  if (filter.story_level) sql += " AND leads = 1";
  if (!filter.statuses.empty()) {
    sql += " AND status IN (" + literals(lookup_.find_all(filter.statuses)) + ")";
  }
  return Sql{std::move(sql), {range.first, range.end == 0 ? kLastId : range.end}};
}

// From an index alone where it holds what is asked; there types stand for their quad classes.
base::Expected<std::vector<PlaceCount>> Questions::places(const Filter& filter, std::size_t limit) {
  const auto types = rows_of_types(filter);
  const auto party = types ? std::nullopt : rows_of_party(filter);
  const bool by_type = types || (party && !party->of_name);
  Sql sql;
  if (types) {
    sql = {"SELECT count_values(" + kPlaceAndType + ")" + types->text, types->binds};
  } else if (by_type) {
    sql = {"SELECT count_once(event, " + kPlaceAndType + ")" + party->sql.text, party->sql.binds};
  } else {
    Selection selection = conditions_.events(filter);
    selection.probe("r.place IS NOT NULL");
    if (!selection.empty()) {
      sql = selection.build(kPlaceAndQuad, "", Page{.order = Order::kOldest}, false);
    }
  }
  std::map<Id, std::map<std::string, std::int64_t>> sums;
  std::unordered_map<Id, std::string> quads;
  const auto quad = [&](Id id) -> const std::string& {
    const auto [at, is_new] = quads.try_emplace(id);
    if (is_new) at->second = by_type ? quad_of(id) : lookup_.text(id);
    return at->second;
  };
  if (!sql.text.empty()) {
    run_sql(database_, sql, [&](Query& row) {
      for (const auto& [value, count] : counts_from(row.bytes(0))) {
        const Id place = value >> kQuadBits;
        if (place > 0) sums[place][quad(low_bits(value, kQuadBits))] += count;
      }
      return true;
    });
  }
  return done(located(sums, limit));
}

std::vector<PlaceCount> Questions::located(
    const std::map<Id, std::map<std::string, std::int64_t>>& sums, std::size_t limit) {
  std::vector<PlaceCount> out;
  for (const auto& [id, quads] : sums) {
    Query find(database_,
               "SELECT name, country, admin1, latitude, longitude, geonames FROM place WHERE id = "
               "? AND latitude IS NOT NULL AND longitude IS NOT NULL");
    find.bind(id);
    if (!find.next()) continue;
    PlaceCount place;
    place.id = id;
    place.place =
        Place{find.text(0),       lookup_.text(find.integer(1)), find.text(2), find.maybe_real(3),
              find.maybe_real(4), find.maybe_integer(5)};
    for (const auto& [quad, count] : quads) {
      place.count += count;
      place.quads.push_back({quad, count});
    }
    out.push_back(std::move(place));
  }
  std::ranges::stable_sort(out, std::greater<>(), &PlaceCount::count);
  if (out.size() > limit) out.resize(limit);
  return out;
}

}  // namespace chancery::store
