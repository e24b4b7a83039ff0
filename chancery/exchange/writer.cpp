#include "chancery/exchange/writer.h"

#include <array>
#include <charconv>

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
  std::string out(date.substr(0, 10));
  if (out.size() == 4) out += "-01-01";
  if (out.size() == 7) out += "-01";
  return out;
}

}  // namespace chancery::exchange
