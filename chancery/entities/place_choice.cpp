#include "chancery/entities/place_choice.h"

#include <algorithm>
#include <vector>

#include "chancery/base/utf8.h"

namespace chancery::entities {

using lexicon::GazetteerPlace;
using lexicon::PlaceKind;

namespace {

bool is_populated(PlaceKind kind) {
  return kind == PlaceKind::kCity || kind == PlaceKind::kCapital;
}

// The country and region that the words after the name give: "Calif." is an admin of the USA.
struct Container {
  std::string country;
  std::string admin1;
};

Container container_of(const lexicon::Gazetteer& gazetteer, const PlaceHints& hints) {
  if (!hints.inside_country.empty()) return {std::string(hints.inside_country), {}};
  if (hints.inside.empty()) return {};
  for (const auto& place : gazetteer.lookup(hints.inside)) {
    if (is_populated(place.kind) || place.country.empty()) continue;
    return {place.country, place.admin1.empty() ? place.name : place.admin1};
  }
  return {};
}

double score(const GazetteerPlace& place, const Container& container, const PlaceHints& hints) {
  // What people compiled by hand is known for its name; a capital outweighs namesakes.
  const bool compiled = !place.geonames || !is_populated(place.kind);
  double value = compiled ? 2e6 : static_cast<double>(place.population);
  if (place.kind == PlaceKind::kCapital) value += 2e6;
  const auto found = std::find(hints.countries.begin(), hints.countries.end(), place.country);
  if (found != hints.countries.end()) {
    const auto rank = static_cast<double>(found - hints.countries.begin());
    value *= 1 + 3 / (1 + rank);
  }
  if (!container.country.empty()) {
    if (place.country == container.country) value = (value + 1) * 1e4;
    if (!container.admin1.empty() && base::fold(place.admin1) == base::fold(container.admin1)) {
      value = (value + 1) * 1e4;
    }
  }
  return value;
}

}  // namespace

std::optional<GazetteerPlace> choose_place(const lexicon::Gazetteer& gazetteer,
                                           std::string_view name, const PlaceHints& hints) {
  auto places = gazetteer.lookup(name);
  if (places.empty()) return std::nullopt;
  const Container container = container_of(gazetteer, hints);
  const auto best =
      std::max_element(places.begin(), places.end(), [&](const auto& a, const auto& b) {
        return score(a, container, hints) < score(b, container, hints);
      });
  return std::move(*best);
}

}  // namespace chancery::entities
