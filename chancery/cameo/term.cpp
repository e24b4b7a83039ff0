#include "chancery/cameo/term.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace chancery::cameo {
namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::uint32_t kCenturyPivot = 30;

bool is_digits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::uint32_t number(std::string_view digits) {
  std::uint32_t value = 0;
  for (const char c : digits) value = value * 10 + static_cast<std::uint32_t>(c - '0');
  return value;
}

year_month_day date_of(std::uint32_t value) {
  return {year(static_cast<int>(value / 10000)), month(value / 100 % 100), day(value % 100)};
}

std::uint32_t value_of(const year_month_day& date) {
  return static_cast<std::uint32_t>(static_cast<int>(date.year())) * 10000 +
         static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day());
}

std::string without_blanks(std::string_view text) {
  std::string out;
  std::ranges::copy_if(text, std::back_inserter(out), [](char c) { return c != ' ' && c != '\t'; });
  return out;
}

}  // namespace

bool Term::holds(std::uint32_t value) const {
  if (value == 0) return is_open();
  return (!first || *first <= value) && (!last || value <= *last);
}

std::optional<std::uint32_t> day_from_digits(std::string_view digits) {
  if (!is_digits(digits)) return std::nullopt;
  std::uint32_t value = number(digits.substr(0, 8));
  if (digits.size() == 6) {
    value += value / 10000 > kCenturyPivot ? 19000000U : 20000000U;
  } else if (digits.size() != 8) {
    return std::nullopt;
  }
  if (!date_of(value).ok()) return std::nullopt;
  return value;
}

std::optional<std::uint32_t> day_from_iso(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  return day_from_digits(std::string(iso.substr(0, 4)) + std::string(iso.substr(5, 2)) +
                         std::string(iso.substr(8)));
}

std::string iso_of(std::uint32_t value) {
  const std::string digits = std::to_string(value);
  const std::string padded = std::string(8 - std::min<std::size_t>(8, digits.size()), '0') + digits;
  return padded.substr(0, 4) + "-" + padded.substr(4, 2) + "-" + padded.substr(6);
}

std::uint32_t day_before(std::uint32_t value) {
  return value_of(year_month_day(sys_days(date_of(value)) - std::chrono::days(1)));
}

std::expected<Term, std::string> term_from_foreign(std::string_view text) {
  const std::string packed = without_blanks(text);
  Term term;
  if (packed.empty()) return term;
  const auto day = [](const std::string& digits) -> std::expected<std::uint32_t, std::string> {
    if (const auto value = day_from_digits(digits)) return *value;
    return std::unexpected(digits + " is no day of the calendar");
  };
  if (packed.front() == '<' || packed.front() == '>') {
    const auto value = day(packed.substr(1));
    if (!value) return std::unexpected(value.error());
    if (packed.front() == '<')
      term.last = day_before(*value);
    else
      term.first = *value;
    return term;
  }
  const std::size_t dash = packed.find('-');
  if (dash == std::string::npos) return std::unexpected("\"" + packed + "\" is no term");
  const auto first = day(packed.substr(0, dash));
  const auto last = day(packed.substr(dash + 1));
  if (!first) return std::unexpected(first.error());
  if (!last) return std::unexpected(last.error());
  if (*last < *first) return std::unexpected("the end of " + packed + " lies before its beginning");
  term.first = *first;
  term.last = *last;
  return term;
}

std::expected<Term, std::string> term_from(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos)
    return std::unexpected("\"" + std::string(text) + "\" is no term");
  Term term;
  const std::array sides = {text.substr(0, dots), text.substr(dots + 2)};
  for (std::size_t i = 0; i < sides.size(); ++i) {
    if (sides[i].empty()) continue;
    const auto value = day_from_iso(sides[i]);
    if (!value) return std::unexpected(std::string(sides[i]) + " is no day");
    (i == 0 ? term.first : term.last) = *value;
  }
  if (term.first && term.last && *term.last < *term.first)
    return std::unexpected("the end of " + std::string(text) + " lies before its beginning");
  return term;
}

std::string text_of(const Term& term) {
  return (term.first ? iso_of(*term.first) : "") + ".." + (term.last ? iso_of(*term.last) : "");
}

}  // namespace chancery::cameo
