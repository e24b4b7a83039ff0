// Place names: populated places from GeoNames (data/gazetteer/places.tsv, CC BY 4.0) and regions,
// seas, disputed areas and other-language names compiled by hand (regions.tsv). The big table is
// not parsed on load: it is sorted by its first column and searched in place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::lexicon {

enum class PlaceKind : std::uint8_t {
  kCity,
  kCapital,
  kAdmin,
  kCountryPart,
  kContinent,
  kRegion,
  kSea,
  kIsland,
  kRiver,
  kDisputed,
  kSite,
};
[[nodiscard]] std::string_view name_of(PlaceKind kind);  // "city"

struct GazetteerPlace {
  std::string name;
  PlaceKind kind = PlaceKind::kCity;
  std::string country;  // alpha-3; empty for seas, continents and regions over several countries
  std::string admin1;
  std::optional<double> latitude;  // absent for continents and other things too large for a point
  std::optional<double> longitude;
  std::int64_t population = 0;
  std::optional<std::int64_t> geonames;
};

class Gazetteer {
 public:
  // Reads gazetteer/places.tsv and gazetteer/*.tsv of all layers.
  [[nodiscard]] static base::Expected<Gazetteer> load(const DataFiles& files);

  // All places of this name (any case, with or without diacritics), regions first, then by
  // population.
  [[nodiscard]] std::vector<GazetteerPlace> lookup(std::string_view name) const;
  // As lookup, without building the places.
  [[nodiscard]] bool knows(std::string_view name) const;
  [[nodiscard]] std::size_t rows() const { return rows_; }
  // The most words that a name in the tables has.
  [[nodiscard]] std::size_t longest_name() const { return longest_; }

 private:
  struct Table {
    std::string text;  // rows without the header, sorted by key
  };
  [[nodiscard]] base::Expected<void> add_cities(const DataFile& file);
  [[nodiscard]] base::Expected<void> add_regions(const DataFile& file);
  std::vector<Table> tables_;
  std::vector<GazetteerPlace> regions_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> region_keys_;
  std::size_t rows_ = 0;
  std::size_t longest_ = 6;
};

}  // namespace chancery::lexicon
