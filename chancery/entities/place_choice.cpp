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
  std::optional<double> latitude;
  std::optional<double> longitude;
};

Container container_of(const lexicon::Gazetteer& gazetteer, const PlaceHints& hints,
                       const std::vector<GazetteerPlace>& places) {
  if (!hints.inside_country.empty()) {
    const auto lies_in = [&](std::string_view country, std::string_view admin1) {
      return std::any_of(places.begin(), places.end(), [&](const auto& place) {
        return place.country == country &&
               (admin1.empty() || base::fold(place.admin1) == base::fold(admin1));
      });
    };
    // "Athens, Georgia": no such town in the state of that name, but one in the division.
    if (!lies_in(hints.inside_country, {})) {
      for (const auto& place : gazetteer.lookup(hints.inside)) {
        if (place.kind == PlaceKind::kAdmin && lies_in(place.country, place.name))
          return {place.country, place.name, place.latitude, place.longitude};
      }
    }
    return {std::string(hints.inside_country), {}, {}, {}};
  }
  if (hints.inside.empty()) return {};
  for (const auto& place : gazetteer.lookup(hints.inside)) {
    if (is_populated(place.kind) || place.country.empty()) continue;
    return {place.country, place.admin1.empty() ? place.name : place.admin1, place.latitude,
            place.longitude};
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

std::optional<PlaceChoice> weigh_places(const lexicon::Gazetteer& gazetteer, std::string_view name,
                                        const PlaceHints& hints) {
  auto places = gazetteer.lookup(name);
  if (places.empty()) return std::nullopt;
  const Container container = container_of(gazetteer, hints, places);
  std::size_t best = 0;
  double first = -1;
  double second = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const double value = score(places[i], container, hints);
    // Twice the same place, by hand and from GeoNames, is no doubt.
    const bool twin = first >= 0 && places[i].country == places[best].country &&
                      base::fold(places[i].admin1) == base::fold(places[best].admin1);
    if (value > first) {
      if (!twin) second = std::max(second, first);
      first = value;
      best = i;
    } else if (!twin) {
      second = std::max(second, value);
    }
  }
  PlaceChoice choice;
  // "TROY, N.C.": no Troy of that state is on the lists; the state's own centre is near enough.
  const bool elsewhere =
      (!container.country.empty() && places[best].country != container.country) ||
      (!container.admin1.empty() &&
       base::fold(places[best].admin1) != base::fold(container.admin1));
  if (elsewhere) {
    choice.place.name = name;
    choice.place.country = container.country;
    choice.place.admin1 = container.admin1;
    choice.place.latitude = container.latitude;
    choice.place.longitude = container.longitude;
    choice.confidence = 0.5;
    choice.contained = true;
    return choice;
  }
  choice.place = std::move(places[best]);
  constexpr double kUnknown = 20000;  // as if a place of this size were on no list
  choice.confidence = (first + 1) / (first + 1 + std::max(0.0, second) + kUnknown);
  choice.contained = !container.country.empty() && choice.place.country == container.country;
  return choice;
}

std::optional<GazetteerPlace> choose_place(const lexicon::Gazetteer& gazetteer,
                                           std::string_view name, const PlaceHints& hints) {
  auto choice = weigh_places(gazetteer, name, hints);
  if (!choice) return std::nullopt;
  return std::move(choice->place);
}

}  // namespace chancery::entities
