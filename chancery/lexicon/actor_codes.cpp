#include "chancery/lexicon/actor_codes.h"

#include <algorithm>
#include <bitset>
#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::lexicon {
namespace {

// ISO 3166-1 alpha-3 and KOS, then PLOVER's codes for actors without a country.
constexpr std::string_view kCountries =
    "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD "
    "BGR BHR BHS "
    "BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK "
    "COL COM CPV "
    "CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK "
    "FRA FRO FSM "
    "GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI "
    "HUN IDN IMN "
    "IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR "
    "LBY LCA LIE "
    "LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT "
    "MSR MTQ MUS "
    "MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG "
    "POL PRI PRK "
    "PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB "
    "SSD STP SUR "
    "SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA "
    "UKR UMI URY "
    "USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE KOS IGO UNO EUR NGO ISM IMG MNC";
constexpr std::string_view kSectors =
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE "
    "REL SOC";

std::vector<std::string> words_of(std::string_view list) {
  std::vector<std::string> words;
  for (const std::string_view word : base::split(list, ' ')) words.emplace_back(word);
  std::sort(words.begin(), words.end());
  return words;
}

// A set of codes of three capitals, which the reading of every entry asks.
class CodeSet {
 public:
  explicit CodeSet(std::string_view list) {
    for (const std::string_view code : base::split(list, ' ')) codes_.set(number_of(code));
  }
  [[nodiscard]] bool has(std::string_view code) const {
    return std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           code.size() == 3 && codes_.test(number_of(code));
  }

 private:
  static std::size_t number_of(std::string_view code) {
    std::size_t number = 0;
    for (const char c : code) number = number * 26 + static_cast<std::size_t>(c - 'A');
    return number;
  }
  std::bitset<26 * 26 * 26> codes_;
};

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return value;
}

}  // namespace

bool is_country_code(std::string_view code) {
  static const CodeSet kKnown(kCountries);
  return kKnown.has(code);
}

bool is_sector_code(std::string_view code) {
  static const CodeSet kKnown(kSectors);
  return kKnown.has(code);
}

const std::vector<std::string>& known_codes() {
  static const std::vector<std::string> kKnown =
      words_of(std::string(kCountries) + " " + std::string(kSectors));
  return kKnown;
}

std::optional<base::DayRange> parse_loose_day(std::string_view text) {
  if (text.size() == 10) {
    const auto day = base::parse_iso_day(text);
    if (!day) return std::nullopt;
    return base::DayRange{*day, *day};
  }
  const bool month_given = text.size() == 7 && text[4] == '-';
  if (text.size() != 4 && !month_given) return std::nullopt;
  const auto year = whole_number(text.substr(0, 4));
  const auto month = month_given ? whole_number(text.substr(5)) : std::optional<int>(1);
  if (!year || *year < 1 || !month || *month < 1 || *month > 12) return std::nullopt;
  const unsigned first = month_given ? static_cast<unsigned>(*month) : 1;
  const unsigned last = month_given ? first : 12;
  const auto begin = base::make_day(*year, first, 1);
  const auto end = base::make_day(*year, last, base::days_in_month(*year, last));
  if (!begin || !end) return std::nullopt;
  return base::DayRange{*begin, *end};
}

std::optional<LooseTerm> parse_term(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return std::nullopt;
  LooseTerm term;
  const std::string_view from = text.substr(0, dots);
  const std::string_view to = text.substr(dots + 2);
  if (!from.empty() && !(term.from = parse_loose_day(from))) return std::nullopt;
  if (!to.empty() && !(term.to = parse_loose_day(to))) return std::nullopt;
  if (term.from && term.to && term.from->first > term.to->last) return std::nullopt;
  return term;
}

bool overlap(const LooseTerm& a, const LooseTerm& b) {
  const bool a_before_b = a.to && b.from && a.to->first <= b.from->last;
  const bool b_before_a = b.to && a.from && b.to->first <= a.from->last;
  return !a_before_b && !b_before_a;
}

}  // namespace chancery::lexicon
