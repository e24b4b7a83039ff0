// GDELT 2.0: the 61 columns of its events and the 16 of its mentions, tab-separated without a
// header, as published. Empty what Chancery does not have: tone, ethnic and religious codes, codes
// of places smaller than a country.
#include <algorithm>
#include <array>
#include <cstdio>

#include "chancery/base/utf8.h"
#include "chancery/exchange/writer.h"

namespace chancery::exchange {
namespace {

using Cells = std::vector<std::string>;

std::string digits_of(std::string_view iso) {
  std::string out;
  for (const char c : iso) {
    if (c >= '0' && c <= '9') out += c;
  }
  return out;
}

// CAMEO's role for a sector of PLOVER, where it has another name or none.
std::string role_of(const std::string& sector) {
  if (sector == "JRN") return "MED";
  if (sector == "MED") return "HLH";
  if (sector == "PRM") return "UAF";
  if (sector == "SOC") return "NGO";
  if (sector == "UNK" || sector == "PRE" || sector == "REL") return "";
  return sector;
}

bool is_group(const std::string& country) {
  constexpr std::array<std::string_view, 6> kGroups = {"IGO", "UNO", "NGO", "ISM", "IMG", "MNC"};
  return std::find(kGroups.begin(), kGroups.end(), country) != kGroups.end();
}

// (month - 1) * 30 + day as a share of 365, as GDELT counts.
std::string fraction_date(const std::string& day) {
  std::array<char, 16> out{};
  const int month = std::atoi(day.substr(5, 2).c_str());
  const int date = std::atoi(day.substr(8, 2).c_str());
  const double value = std::atoi(day.substr(0, 4).c_str()) + ((month - 1) * 30 + date) / 365.0;
  std::snprintf(out.data(), out.size(), "%.4f", value);
  return out.data();
}

// "20230302174500": a day without a time is its midnight.
std::string stamp(const std::string& published) {
  std::string out = digits_of(published.substr(0, 19));
  if (out.empty()) return out;
  out.resize(14, '0');
  return out;
}

std::string domain_of(const store::Source& from) {
  std::string_view url = from.url;
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return from.outlet;
  url.remove_prefix(scheme + 3);
  if (url.starts_with("www.")) url.remove_prefix(4);
  return std::string(url.substr(0, url.find('/')));
}

class GdeltWriter final : public Writer {
 public:
  GdeltWriter(const Crosswalk& crosswalk, WriterOptions options, bool mentions)
      : Writer(crosswalk, std::move(options)), mentions_(mentions) {}

  std::string add(const store::EventRow& event) override {
    if (!happened(event)) return "";
    if (event.cameo.empty()) return ++left_out_.code, "";
    if (event.source.empty()) return ++left_out_.source, "";
    if (event.date.empty() && event.from.published.empty()) return ++left_out_.date, "";
    std::string out;
    std::size_t number = 0;
    for (const Dyad& dyad : dyads_of(event)) {
      const std::string id = std::to_string(
          event.id * 1000 + static_cast<store::Id>(std::min<std::size_t>(number++, 999)));
      out += mentions_ ? mention(event, id) : row(event, dyad, id);
    }
    return out;
  }

 private:
  static void actor(Cells& cells, const store::Party* who) {
    if (who == nullptr) return void(cells.insert(cells.end(), 10, ""));
    const std::string role = role_of(who->sector);
    const bool group = is_group(who->country);
    std::string name = base::fold(who->name);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    cells.insert(cells.end(), {who->country + role, name, group ? "" : who->country,
                               group ? who->country : "", "", "", "", role, "", ""});
  }

  void place(Cells& cells, const store::Place* where) const {
    if (where == nullptr) {
      cells.insert(cells.end(), {"0", "", "", "", "", "", "", ""});
      return;
    }
    const std::string country = crosswalk_.country_name(where->country);
    const bool whole = where->name == country || country.empty();
    std::string full = where->name;
    if (!whole && !where->admin1.empty()) full += ", " + where->admin1;
    if (!whole) full += ", " + country;
    // Of a whole country the division is the country's own code.
    const std::string fips = crosswalk_.fips(where->country);
    cells.insert(cells.end(), {whole ? "1" : "4", full, fips, whole ? fips : "", "",
                               number_text(where->latitude), number_text(where->longitude), ""});
  }

  std::string row(const store::EventRow& event, const Dyad& dyad, const std::string& id) const {
    const std::string day = whole_day(event.date.empty() ? event.from.published : event.date);
    const std::string digits = digits_of(day);
    Cells cells = {id, digits, digits.substr(0, std::min<std::size_t>(6, digits.size())),
                   digits.substr(0, std::min<std::size_t>(4, digits.size())),
                   day.size() == 10 ? fraction_date(day) : ""};
    actor(cells, dyad.source);
    actor(cells, dyad.target);
    const bool lead = event.trigger.in_title || (event.sentence && *event.sentence < 3);
    const std::string reports = std::to_string(event.reports);
    cells.insert(cells.end(),
                 {lead ? "1" : "0", event.cameo, event.cameo.substr(0, 3), event.cameo.substr(0, 2),
                  std::to_string(Crosswalk::quad_number(event.quad)), number_text(event.goldstein),
                  reports, reports, reports, ""});
    place(cells, nullptr);
    place(cells, nullptr);
    place(cells, event.place ? &*event.place : nullptr);
    cells.push_back(stamp(event.from.published));
    cells.push_back(event.from.url);
    return tab_line(cells);
  }

  static std::string mention(const store::EventRow& event, const std::string& id) {
    const std::string when = stamp(event.from.published);
    const int tenths = static_cast<int>(event.confidence * 10 + 0.5);
    return tab_line({id, when, when, event.from.url.empty() ? "2" : "1", domain_of(event.from),
                     event.from.url.empty() ? event.from.article_key : event.from.url,
                     event.sentence ? std::to_string(*event.sentence + 1) : "", "-1", "-1",
                     event.trigger.in_title ? "-1" : std::to_string(event.trigger.begin), "1",
                     std::to_string(tenths * 10), "", "", "", ""});
  }

  bool mentions_;
};

}  // namespace

std::unique_ptr<Writer> gdelt_writer(const Crosswalk& crosswalk, WriterOptions options,
                                     bool mentions) {
  return std::make_unique<GdeltWriter>(crosswalk, std::move(options), mentions);
}

}  // namespace chancery::exchange
