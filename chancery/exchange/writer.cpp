#include "chancery/exchange/writer.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "chancery/base/calendar.h"

namespace chancery::exchange {

std::optional<Layout> layout_from(std::string_view name) {
  constexpr std::array<std::string_view, 7> kNames = {
      "plover", "polecat", "icews", "gdelt", "gdelt-mentions", "edges", "graphml"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<Layout>(i);
  }
  return std::nullopt;
}

std::unique_ptr<Writer> make_writer(Layout layout, const Crosswalk& crosswalk,
                                    WriterOptions options) {
  switch (layout) {
    case Layout::kPlover:
      return plover_writer(crosswalk, std::move(options));
    case Layout::kPolecat:
      return polecat_writer(crosswalk, std::move(options));
    case Layout::kIcews:
      return icews_writer(crosswalk, std::move(options));
    case Layout::kGdelt:
    case Layout::kGdeltMentions:
      return gdelt_writer(crosswalk, std::move(options), layout == Layout::kGdeltMentions);
    default:
      return network_writer(crosswalk, std::move(options), layout == Layout::kGraphml);
  }
}

bool Writer::happened(const store::EventRow& event) {
  const bool did =
      event.status != "hypothetical" && event.status != "negated" && event.status != "denied";
  if (!did) ++left_out_.status;
  return did;
}

std::vector<Dyad> dyads_of(const store::EventRow& event) {
  std::vector<Dyad> out;
  if (event.symmetric) {
    std::vector<const store::Party*> all;
    for (const store::Party& party : event.source) all.push_back(&party);
    for (const store::Party& party : event.target) all.push_back(&party);
    for (const store::Party* source : all) {
      for (const store::Party* target : all) {
        if (source != target) out.push_back({source, target});
      }
    }
    if (out.empty() && all.size() == 1) out.push_back({all.front(), nullptr});
    return out;
  }
  for (const store::Party& source : event.source) {
    for (const store::Party& target : event.target) out.push_back({&source, &target});
    if (event.target.empty()) out.push_back({&source, nullptr});
  }
  if (event.source.empty()) {
    for (const store::Party& target : event.target) out.push_back({nullptr, &target});
  }
  return out;
}

std::string tab_line(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) out += '\t';
    for (const char c : cells[i]) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  }
  return out + "\n";
}

std::string number_text(const std::optional<double>& value) {
  if (!value) return "";
  std::array<char, 32> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *value);
  return {digits.data(), end.ptr};
}

std::string whole_day(std::string_view date) {
  date = date.substr(0, date.find('/'));
  std::string year(date.substr(0, date.find('-')));
  if (year.empty() || year.find_first_not_of("0123456789") != std::string::npos) return "";
  year.resize(4, '0');  // "199", "17"
  const std::string_view part = date.size() > 5 ? date.substr(5) : std::string_view();
  if (part.starts_with('W') && part.size() == 3 && part[1] >= '0' && part[1] <= '5') {
    const base::IsoWeek week{std::atoi(year.c_str()),
                             static_cast<unsigned>(std::atoi(std::string(part.substr(1)).c_str()))};
    return base::to_iso(base::monday_of(week));
  }
  constexpr std::pair<std::string_view, std::string_view> kBegins[] = {
      {"Q1", "01"}, {"Q2", "04"}, {"Q3", "07"}, {"Q4", "10"}, {"H1", "01"},
      {"H2", "07"}, {"SP", "03"}, {"SU", "06"}, {"FA", "09"}, {"WI", "12"}};
  for (const auto& [name, month] : kBegins) {
    if (part == name) return year + "-" + std::string(month) + "-01";
  }
  if (part.size() >= 2 && part[0] >= '0' && part[0] <= '1') {
    return year + "-" + std::string(part.substr(0, 2)) +
           (part.size() >= 5 ? std::string(part.substr(2, 3)) : "-01");
  }
  return year + "-01-01";
}

}  // namespace chancery::exchange
