// The twenty columns of ICEWS (Boschee et al. 2015), tab-separated, NULL for what is missing. Both
// sides must be known there.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/exchange/writer.h"

namespace chancery::exchange {
namespace {

const std::vector<std::string> kIcewsNames = {
    "Event ID",       "Event Date", "Source Name",     "Source Sectors", "Source Country",
    "Event Text",     "CAMEO Code", "Intensity",       "Target Name",    "Target Sectors",
    "Target Country", "Story ID",   "Sentence Number", "Publisher",      "City",
    "District",       "Province",   "Country",         "Latitude",       "Longitude"};

std::string or_null(std::string text) { return text.empty() ? "NULL" : text; }

// "Consult (visit)": ICEWS writes CAMEO's own names; the code beside it is what counts.
std::string event_text(const store::EventRow& event) {
  std::string out = event.type.substr(0, 1) + base::to_lower(event.type.substr(1));
  for (std::size_t i = 0; i < event.modes.size(); ++i) {
    out += (i == 0 ? " (" : ", ") + event.modes[i];
  }
  return event.modes.empty() ? out : out + ")";
}

class IcewsWriter final : public Writer {
 public:
  using Writer::Writer;

  std::string begin() override { return tab_line(kIcewsNames); }

  std::string add(const store::EventRow& event) override {
    if (!happened(event)) return "";
    if (event.cameo.empty()) return ++left_out_.code, "";
    const auto dyads = dyads_of(event);
    if (event.source.empty()) return ++left_out_.source, "";
    if (event.date.empty()) return ++left_out_.date, "";
    if (dyads.front().target == nullptr) return ++left_out_.target, "";
    std::string out;
    for (std::size_t i = 0; i < dyads.size(); ++i) out += line(event, dyads[i], i);
    return out;
  }

 private:
  std::string line(const store::EventRow& event, const Dyad& dyad, std::size_t number) const {
    const store::Place place = event.place.value_or(store::Place{});
    const std::string country = crosswalk_.country_name(place.country);
    const auto sector = [&](const store::Party& who) {
      return or_null(crosswalk_.icews_sector(who.sector));
    };
    const auto state = [&](const store::Party& who) {
      return or_null(crosswalk_.country_name(who.country));
    };
    // ICEWS numbers events with integers: the pairs of one event follow each other.
    return tab_line(
        {std::to_string(event.id * 1000 +
                        static_cast<store::Id>(std::min<std::size_t>(number, 999))),
         or_null(whole_day(event.date)),
         or_null(dyad.source->name),
         sector(*dyad.source),
         state(*dyad.source),
         event_text(event),
         event.cameo,
         or_null(number_text(event.goldstein)),
         or_null(dyad.target->name),
         sector(*dyad.target),
         state(*dyad.target),
         event.from.story == 0 ? or_null(event.from.article_key) : std::to_string(event.from.story),
         event.sentence ? std::to_string(*event.sentence + 1) : "NULL",
         or_null(event.from.outlet),
         or_null(place.name == country ? "" : place.name),
         "NULL",
         or_null(place.admin1),
         or_null(country),
         or_null(number_text(place.latitude)),
         or_null(number_text(place.longitude))});
  }
};

}  // namespace

std::unique_ptr<Writer> icews_writer(const Crosswalk& crosswalk, WriterOptions options) {
  return std::make_unique<IcewsWriter>(crosswalk, std::move(options));
}

}  // namespace chancery::exchange
