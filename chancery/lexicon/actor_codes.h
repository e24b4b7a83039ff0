// The codes and terms that the data files are written in: countries, sectors, "2004-03..2008".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/calendar.h"

namespace chancery::lexicon {

[[nodiscard]] bool is_country_code(std::string_view code);
[[nodiscard]] bool is_sector_code(std::string_view code);
// All of them, for "did you mean".
[[nodiscard]] const std::vector<std::string>& known_codes();

// "2004-03-09", "2004-03" or "2004" as the days it may be.
[[nodiscard]] std::optional<base::DayRange> parse_loose_day(std::string_view text);

// A written term; each end as the days it may be, so that "..1993" and "1993.." need not overlap.
struct LooseTerm {
  std::optional<base::DayRange> from;
  std::optional<base::DayRange> to;
};
[[nodiscard]] std::optional<LooseTerm> parse_term(std::string_view text);
// Whether both hold at once for certain.
[[nodiscard]] bool overlap(const LooseTerm& a, const LooseTerm& b);

}  // namespace chancery::lexicon
