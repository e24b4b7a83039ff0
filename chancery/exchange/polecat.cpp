// The forty columns of POLECAT (Halterman, Bagozzi, Beger, Schrodt, Scarborough 2023),
// tab-separated, a row for each pair. What Chancery does not have stays empty: Wikipedia ids and
// what lies beyond the event in its story.
#include <cstdlib>

#include "chancery/exchange/writer.h"

namespace chancery::exchange {
namespace {

const std::vector<std::string> kPolecatColumns = {"Event ID",
                                                  "Event Date",
                                                  "Event Type",
                                                  "Event Mode",
                                                  "Intensity",
                                                  "Quad Code",
                                                  "Contexts",
                                                  "Actor Name",
                                                  "Actor Country",
                                                  "Actor COW",
                                                  "Primary Actor Sector",
                                                  "Actor Sectors",
                                                  "Actor Title",
                                                  "Actor Name Raw",
                                                  "Wikipedia Actor ID",
                                                  "Recipient Name",
                                                  "Recipient Country",
                                                  "Recipient COW",
                                                  "Primary Recipient Sector",
                                                  "Recipient Sectors",
                                                  "Recipient Title",
                                                  "Recipient Name Raw",
                                                  "Wikipedia Recipient ID",
                                                  "Placename",
                                                  "City",
                                                  "District",
                                                  "Province",
                                                  "Country",
                                                  "Latitude",
                                                  "Longitude",
                                                  "GeoNames ID",
                                                  "Raw Placename",
                                                  "Feature Type",
                                                  "Source",
                                                  "Publication Date",
                                                  "Story People",
                                                  "Story Organizations",
                                                  "Story Locations",
                                                  "Language",
                                                  "Version"};

std::string joined(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "" : ";") + value;
  return out;
}

class PolecatWriter final : public Writer {
 public:
  using Writer::Writer;

  std::string begin() override { return tab_line(kPolecatColumns); }

  std::string add(const store::EventRow& event) override {
    if (!happened(event)) return "";
    if (event.source.empty()) {
      ++left_out_.source;
      return "";
    }
    std::string out;
    std::size_t number = 0;
    for (const Dyad& dyad : dyads_of(event)) {
      if (dyad.source != nullptr) out += line(event, dyad, number++);
    }
    return out;
  }

 private:
  void party(std::vector<std::string>& cells, const store::Party* who) const {
    const store::Party none;
    const store::Party& one = who == nullptr ? none : *who;
    const int cow = crosswalk_.cow(one.country);
    cells.insert(cells.end(), {one.name, one.country, cow == 0 ? "" : std::to_string(cow),
                               one.sector, one.sector, "", one.name, ""});
  }

  std::string line(const store::EventRow& event, const Dyad& dyad, std::size_t number) const {
    std::vector<std::string> cells = {std::to_string(event.id) + "-" + std::to_string(number),
                                      whole_day(event.date),
                                      event.type,
                                      joined(event.modes),
                                      number_text(event.score),
                                      std::to_string(Crosswalk::quad_number(event.quad)),
                                      joined(event.contexts)};
    party(cells, dyad.source);
    party(cells, dyad.target);
    const store::Place place = event.place.value_or(store::Place{});
    const std::string country = crosswalk_.country_name(place.country);
    const bool whole = place.name == country;
    cells.insert(cells.end(), {place.name, whole ? "" : place.name, "", place.admin1, country,
                               number_text(place.latitude), number_text(place.longitude),
                               place.geonames ? std::to_string(*place.geonames) : "", place.name,
                               "", event.from.outlet, event.from.published.substr(0, 10), "", "",
                               "", "", options_.program});
    return tab_line(cells);
  }
};

}  // namespace

std::unique_ptr<Writer> polecat_writer(const Crosswalk& crosswalk, WriterOptions options) {
  return std::make_unique<PolecatWriter>(crosswalk, std::move(options));
}

}  // namespace chancery::exchange
