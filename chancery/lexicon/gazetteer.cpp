#include "chancery/lexicon/gazetteer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/actor_codes.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/name_words.h"

namespace chancery::lexicon {
namespace {

constexpr std::array<std::string_view, 11> kPlaceKinds = {
    "city", "capital", "admin", "country-part", "continent", "region",
    "sea",  "island",  "river", "disputed",     "site"};

std::string key_of(std::string_view name) {
  std::string key;
  const NameWords words(name);
  for (const NameWord& word : words.words()) key += (key.empty() ? "" : " ") + word.text;
  return key;
}

std::string capitalised(std::string_view key) {
  std::string name;
  bool begin = true;
  for (std::size_t at = 0; at < key.size();) {
    const base::CodePoint point = base::decode_at(key, at);
    base::append_utf8(name, begin ? base::to_upper(point.value) : point.value);
    begin = point.value == U' ';
    at += point.length;
  }
  return name;
}

template <class Number>
std::optional<Number> number(std::string_view text) {
  Number value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

base::Error bad_row(const DataFile& file, std::uint32_t line, std::string_view row,
                    std::string_view fragment, std::string_view code, std::string message,
                    std::string hint = {}) {
  base::Error error;
  error.code = code;
  error.message = std::move(message);
  error.hint = std::move(hint);
  error.place = {file.shown, line, static_cast<std::uint32_t>(fragment.data() - row.data() + 1)};
  error.source_line = row;
  error.width = static_cast<std::uint32_t>(fragment.size());
  return error;
}

std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

// Where the first row whose key is not less than `key` begins.
std::size_t lower_bound(std::string_view text, std::string_view key) {
  std::size_t low = 0;
  std::size_t high = text.size();
  while (low < high) {
    std::size_t middle = low + (high - low) / 2;
    while (middle > low && text[middle - 1] != '\n') --middle;
    const std::string_view line = line_at(text, middle);
    if (line.substr(0, line.find('\t')) < key)
      low = std::min(middle + line.size() + 1, text.size());
    else
      high = middle;
  }
  return low;
}

std::optional<GazetteerPlace> place_of(std::string_view row) {
  const auto cells = base::split(row, '\t');
  if (cells.size() < 8) return std::nullopt;
  GazetteerPlace place;
  place.name = cells[1].empty() ? capitalised(cells[0]) : std::string(cells[1]);
  place.country = cells[2];
  place.admin1 = cells[3];
  place.latitude = number<double>(cells[4]);
  place.longitude = number<double>(cells[5]);
  std::string_view population = cells[6];
  if (population.ends_with('*')) {
    place.kind = PlaceKind::kCapital;
    population.remove_suffix(1);
  }
  place.population = number<std::int64_t>(population).value_or(0) * 1000;
  place.geonames = number<std::int64_t>(cells[7]);
  return place;
}

}  // namespace

std::string_view name_of(PlaceKind kind) { return kPlaceKinds[static_cast<std::size_t>(kind)]; }

base::Expected<void> Gazetteer::add_cities(const DataFile& file) {
  const std::string_view text = file.text;
  const std::string_view header = line_at(text, 0);
  if (!header.starts_with("key\tname\tcountry\tadmin1\tlat\tlon\tpopulation\tgeonames")) {
    return std::unexpected(bad_row(file, 1, header, header, "E-LEX-040", "not a table of places",
                                   "see docs/formats/actors.md"));
  }
  Table table{std::string(text.substr(std::min(header.size() + 1, text.size())))};
  rows_ += static_cast<std::size_t>(std::count(table.text.begin(), table.text.end(), '\n'));
  tables_.push_back(std::move(table));
  return {};
}

base::Expected<void> Gazetteer::add_regions(const DataFile& file) {
  std::uint32_t number_of_line = 0;
  for (const std::string_view row : base::Pieces(file.text, '\n')) {
    ++number_of_line;
    if (number_of_line == 1 || row.empty() || row.front() == '#') continue;
    const auto cells = base::split(row, '\t');
    if (cells.size() < 3 || cells.size() > 6) {
      return std::unexpected(
          bad_row(file, number_of_line, row, row, "E-LEX-041",
                  "a row has 3 to 6 cells: name, kind, country, admin1, lat, lon"));
    }
    const auto kind = std::find(kPlaceKinds.begin(), kPlaceKinds.end(), cells[1]);
    if (kind == kPlaceKinds.end()) {
      const std::string close = nearest(cells[1], {kPlaceKinds.begin(), kPlaceKinds.end()});
      return std::unexpected(bad_row(file, number_of_line, row, cells[1], "E-LEX-042",
                                     "unknown kind of place",
                                     close.empty() ? "" : "did you mean \"" + close + "\"?"));
    }
    if (!cells[2].empty() && !is_country_code(cells[2])) {
      return std::unexpected(bad_row(file, number_of_line, row, cells[2], "E-LEX-021",
                                     "unknown country \"" + std::string(cells[2]) + "\""));
    }
    GazetteerPlace place;
    place.kind = static_cast<PlaceKind>(kind - kPlaceKinds.begin());
    place.country = cells[2];
    if (cells.size() > 3) place.admin1 = cells[3];
    if (cells.size() > 5) {
      place.latitude = number<double>(cells[4]);
      place.longitude = number<double>(cells[5]);
      if (!place.latitude || !place.longitude || std::abs(*place.latitude) > 90 ||
          std::abs(*place.longitude) > 180) {
        return std::unexpected(bad_row(file, number_of_line, row, cells[4], "E-LEX-043",
                                       "not a latitude and a longitude"));
      }
    }
    for (const std::string_view alias : base::Pieces(cells[0], '|')) {
      const std::string key = key_of(base::trim(alias));
      if (key.empty())
        return std::unexpected(
            bad_row(file, number_of_line, row, cells[0], "E-LEX-025", "an empty name"));
      if (place.name.empty()) place.name = base::trim(alias);
      longest_ =
          std::max(longest_, static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1);
      region_keys_[key].push_back(static_cast<std::uint32_t>(regions_.size()));
    }
    regions_.push_back(std::move(place));
    ++rows_;
  }
  return {};
}

base::Expected<Gazetteer> Gazetteer::load(const DataFiles& files) {
  Gazetteer gazetteer;
  for (const DataFile* file : files.in("gazetteer", ".tsv")) {
    const auto done = file->text.starts_with("key\t") ? gazetteer.add_cities(*file)
                                                      : gazetteer.add_regions(*file);
    if (!done) return std::unexpected(done.error());
  }
  return gazetteer;
}

bool Gazetteer::knows(std::string_view name) const {
  const std::string key = key_of(name);
  if (key.empty()) return false;
  if (region_keys_.contains(key)) return true;
  return std::any_of(tables_.begin(), tables_.end(), [&](const Table& table) {
    const std::string_view line = line_at(table.text, lower_bound(table.text, key));
    return line.substr(0, line.find('\t')) == key;
  });
}

std::vector<GazetteerPlace> Gazetteer::lookup(std::string_view name) const {
  const std::string key = key_of(name);
  std::vector<GazetteerPlace> found;
  if (key.empty()) return found;
  if (const auto region = region_keys_.find(key); region != region_keys_.end()) {
    for (const std::uint32_t index : region->second) found.push_back(regions_[index]);
  }
  const std::size_t regions = found.size();
  for (const Table& table : tables_) {
    std::size_t at = lower_bound(table.text, key);
    while (at < table.text.size()) {
      const std::string_view line = line_at(table.text, at);
      if (line.substr(0, line.find('\t')) != key) break;
      if (auto place = place_of(line)) found.push_back(std::move(*place));
      at += line.size() + 1;
    }
  }
  std::stable_sort(
      found.begin() + static_cast<std::ptrdiff_t>(regions), found.end(),
      [](const GazetteerPlace& a, const GazetteerPlace& b) { return a.population > b.population; });
  return found;
}

}  // namespace chancery::lexicon
