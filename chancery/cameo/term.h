// Days at which a code of a PETRARCH dictionary holds: "[HOBGOV 19950601-19990815]", "<911226",
// ">030101".
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace chancery::cameo {

// Days as YYYYMMDD; both ends included. An absent end is open.
struct Term {
  std::optional<std::uint32_t> first;
  std::optional<std::uint32_t> last;

  [[nodiscard]] bool is_open() const { return !first && !last; }
  // `day` 0 (unknown) lies in open terms only.
  [[nodiscard]] bool holds(std::uint32_t day) const;
};

// "YYYYMMDD" or "YYMMDD"; years of two digits above 30 are of the last century, as PETRARCH has it.
// std::nullopt: not a day of the calendar.
[[nodiscard]] std::optional<std::uint32_t> day_from_digits(std::string_view digits);
// "2003-01-31" -> 20030131; std::nullopt when it is no full ISO day.
[[nodiscard]] std::optional<std::uint32_t> day_from_iso(std::string_view iso);
[[nodiscard]] std::string iso_of(std::uint32_t day);
[[nodiscard]] std::uint32_t day_before(std::uint32_t day);

// "<911226" (until the day before), ">030101" (from that day on), "920101-961231". The error says
// what is wrong: "2004017 is no day", "the end lies before the beginning".
[[nodiscard]] std::expected<Term, std::string> term_from_foreign(std::string_view text);
// ".." and "2003-01-01..2004-01-31" as our files have it.
[[nodiscard]] std::expected<Term, std::string> term_from(std::string_view text);
[[nodiscard]] std::string text_of(const Term& term);

}  // namespace chancery::cameo
