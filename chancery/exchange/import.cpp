#include "chancery/exchange/import.h"

#include <charconv>

#include "chancery/base/calendar.h"
#include "chancery/base/utf8.h"

namespace chancery::exchange {
namespace {

constexpr std::size_t kIcewsColumns = 20;
constexpr std::size_t kGdeltColumns = 61;

std::string known(std::string_view cell) {
  cell = base::trim(cell);
  return cell == "NULL" || cell == "NA" ? "" : base::repair_utf8(cell);
}

std::optional<double> number(std::string_view cell) {
  cell = base::trim(cell);
  double value = 0;
  const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (failure != std::errc{} || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

base::Error wrong_columns(std::size_t found, std::size_t wanted) {
  return base::fail("E-EXC-010", "the row has " + std::to_string(found) + " columns, not " +
                                     std::to_string(wanted))
      .error();
}

base::Error wrong_date(std::string_view date) {
  return base::fail("E-EXC-011", "\"" + std::string(date) + "\" is no date").error();
}

base::Error wrong_code(std::string_view code) {
  return base::fail("E-EXC-012", "CAMEO code " + std::string(code) + " has no event type here")
      .error();
}

}  // namespace

Importer::Importer(Foreign layout, const Crosswalk& crosswalk)
    : layout_(layout), crosswalk_(crosswalk) {}

bool Importer::code(std::string_view cameo, store::EventRow& event) const {
  const lexicon::CameoCode* code = crosswalk_.cameo(cameo);
  if (code == nullptr) return false;
  event.cameo = cameo;
  event.type = code->type;
  if (!code->mode.empty()) event.modes = {code->mode};
  event.contexts = code->contexts;
  event.goldstein = code->goldstein;
  event.score = crosswalk_.ontology().score(event.type, event.modes);
  if (const lexicon::EventType* type = crosswalk_.ontology().type(event.type)) {
    event.quad = type->quad;
  }
  event.status = "occurred";
  event.confidence = 1;  // not ours to doubt; filters by confidence keep it
  return true;
}

base::Expected<std::optional<ForeignEvent>> Importer::read(std::string_view line) const {
  if (line.ends_with('\r')) line.remove_suffix(1);
  if (base::trim(line).empty()) return std::nullopt;
  const auto cells = base::split(line, '\t');
  return layout_ == Foreign::kIcews ? icews(cells) : gdelt(cells);
}

base::Expected<std::optional<ForeignEvent>> Importer::icews(
    const std::vector<std::string_view>& cells) const {
  if (cells.front() == "Event ID") return std::nullopt;
  if (cells.size() != kIcewsColumns) {
    return std::unexpected(wrong_columns(cells.size(), kIcewsColumns));
  }
  ForeignEvent out;
  out.external_id = base::trim(cells[0]);
  store::EventRow& event = out.event;
  event.origin = "ICEWS";
  event.date = base::trim(cells[1]);
  if (!base::parse_iso_day(event.date)) return std::unexpected(wrong_date(event.date));
  event.date_from = "expression";
  if (!code(base::trim(cells[6]), event)) return std::unexpected(wrong_code(cells[6]));
  if (const auto intensity = number(cells[7])) event.goldstein = intensity;
  const auto party = [&](std::size_t at) {
    store::Party who;
    who.name = known(cells[at]);
    who.sector = crosswalk_.sector_from_icews(known(cells[at + 1]));
    who.country = crosswalk_.country_of(known(cells[at + 2]));
    return who;
  };
  if (store::Party source = party(2); !source.name.empty()) event.source = {std::move(source)};
  if (store::Party target = party(8); !target.name.empty()) event.target = {std::move(target)};
  event.from.outlet = known(cells[13]);
  const std::string city = known(cells[14]);
  const std::string country = known(cells[17]);
  if (!city.empty() || !country.empty()) {
    event.place = store::Place{city.empty() ? country : city,
                               crosswalk_.country_of(country),
                               known(cells[16]),
                               number(cells[18]),
                               number(cells[19]),
                               {}};
  }
  return out;
}

base::Expected<std::optional<ForeignEvent>> Importer::gdelt(
    const std::vector<std::string_view>& cells) const {
  if (cells.front() == "GLOBALEVENTID") return std::nullopt;
  if (cells.size() != kGdeltColumns) {
    return std::unexpected(wrong_columns(cells.size(), kGdeltColumns));
  }
  ForeignEvent out;
  out.external_id = base::trim(cells[0]);
  store::EventRow& event = out.event;
  event.origin = "GDELT";
  const std::string day(base::trim(cells[1]));
  if (day.size() == 8) event.date = day.substr(0, 4) + "-" + day.substr(4, 2) + "-" + day.substr(6);
  if (!base::parse_iso_day(event.date)) return std::unexpected(wrong_date(day));
  event.date_from = "expression";
  if (!code(base::trim(cells[26]), event)) return std::unexpected(wrong_code(cells[26]));
  if (const auto goldstein = number(cells[30])) event.goldstein = goldstein;
  const auto party = [&](std::size_t at) {
    store::Party who;
    who.name = known(cells[at + 1]);
    who.country = known(cells[at + 2]);
    if (who.country.empty()) who.country = known(cells[at + 3]);  // UNO, IGO, NGO
    if (who.country.size() != 3) who.country.clear();
    who.sector = known(cells[at + 7]);
    if (who.sector == "MED") who.sector = "JRN";
    if (who.sector == "HLH") who.sector = "MED";
    if (who.sector == "NGO") who.sector = "SOC";
    if (who.name.empty()) who.name = known(cells[at]);
    return who;
  };
  if (store::Party source = party(5); !source.name.empty()) event.source = {std::move(source)};
  if (store::Party target = party(15); !target.name.empty()) event.target = {std::move(target)};
  const std::string full = known(cells[52]);
  if (!full.empty()) {
    const std::size_t last = full.rfind(", ");
    std::string country = crosswalk_.country_of_fips(known(cells[53]));
    if (country.empty()) {
      country = crosswalk_.country_of(last == std::string::npos ? full : full.substr(last + 2));
    }
    event.place = store::Place{
        full.substr(0, full.find(", ")), country, "", number(cells[56]), number(cells[57]), {}};
  }
  event.from.url = known(cells[60]);
  return out;
}

}  // namespace chancery::exchange
