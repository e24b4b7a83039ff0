// Questions: counts by two things at once, found in one go over the rows.
#include <algorithm>
#include <functional>
#include <map>

#include "chancery/store/ids.h"
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

Id low_bits(Id value, int bits) { return value & ((Id{1} << bits) - 1); }

}  // namespace

base::Expected<std::vector<QuadFacets>> Questions::series(const Filter& filter, By step,
                                                          const TypesOfQuads& types,
                                                          std::size_t limit) {
  std::vector<QuadFacets> out;
  bool summed = true;
  for (const auto& [quad, of_quad] : types) {
    out.push_back({quad, {}});
    // The tally knows types, not classes.
    Filter one = filter;
    one.quads.clear();
    if (one.types.empty()) one.types = of_quad;
    std::erase_if(one.types, [&](const std::string& type) {
      return std::ranges::find(of_quad, type.substr(0, type.find('.'))) == of_quad.end();
    });
    const bool asked =
        filter.quads.empty() || std::ranges::find(filter.quads, quad) != filter.quads.end();
    if (!asked || one.types.empty() || !summed) continue;
    if (auto facets = tallied(one, step)) {
      out.back().facets = std::move(*facets);
    } else {
      summed = false;
    }
  }
  if (!summed) {
    const Selection selection = conditions_.events(filter);
    std::map<std::string, std::unordered_map<Id, std::int64_t>> sums;
    if (!selection.empty()) {
      run_sql(database_, selection.build(kDayAndQuad, "", Page{.order = Order::kOldest}, false),
              [&](Query& row) {
                for (const auto& [value, count] : counts_from(row.bytes(0))) {
                  Id at = low_bits(value, kDayBits) << kSerialBits;
                  if (step == By::kMonth) at = month_of_id(at);
                  if (step == By::kYear) at = month_of_id(at) / 12 * 12;
                  sums[lookup_.text(value >> kDayBits)][at] += count;
                }
                return true;
              });
    }
    for (QuadFacets& one : out) one.facets = named(step, sums[one.quad]);
  }
  for (QuadFacets& one : out) {
    std::ranges::sort(one.facets, {}, &Facet::value);
    if (one.facets.size() <= limit) continue;
    one.facets.erase(one.facets.begin(), one.facets.end() - static_cast<std::ptrdiff_t>(limit));
  }
  return done(std::move(out));
}

base::Expected<std::vector<PlaceCount>> Questions::places(const Filter& filter, std::size_t limit) {
  std::map<Id, PlaceCount> known;
  Selection selection = conditions_.events(filter);
  selection.probe("r.place IS NOT NULL");
  if (!selection.empty()) {
    run_sql(database_, selection.build(kPlaceAndQuad, "", Page{.order = Order::kOldest}, false),
            [&](Query& row) {
              for (const auto& [value, count] : counts_from(row.bytes(0))) {
                PlaceCount& place = known[value >> kQuadBits];
                place.count += count;
                place.quads.push_back({lookup_.text(low_bits(value, kQuadBits)), count});
              }
              return true;
            });
  }
  std::vector<PlaceCount> out;
  for (auto& [id, place] : known) {
    Query find(database_,
               "SELECT name, country, admin1, latitude, longitude, geonames FROM place WHERE id = "
               "? AND latitude IS NOT NULL AND longitude IS NOT NULL");
    find.bind(id);
    if (!find.next()) continue;
    place.id = id;
    place.place =
        Place{find.text(0),       lookup_.text(find.integer(1)), find.text(2), find.maybe_real(3),
              find.maybe_real(4), find.maybe_integer(5)};
    std::ranges::sort(place.quads, {}, &Facet::value);
    out.push_back(std::move(place));
  }
  std::ranges::stable_sort(out, std::greater<>(), &PlaceCount::count);
  if (out.size() > limit) out.resize(limit);
  return done(std::move(out));
}

}  // namespace chancery::store
