#include "chancery/intake/month_names.h"

#include <unicode/udat.h>
#include <unicode/unistr.h>

#include <memory>
#include <unordered_map>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

using Months = std::unordered_map<std::string, int>;

void add_names(const UDateFormat* format, UDateFormatSymbolType type, Months& months) {
  for (int32_t month = 0; month < 12; ++month) {
    UErrorCode state = U_ZERO_ERROR;
    UChar wide[64];
    const int32_t size = udat_getSymbols(format, type, month, wide, 64, &state);
    if (U_FAILURE(state) || size == 0) continue;
    std::string name;
    icu::UnicodeString(wide, size).toUTF8String(name);
    name = base::to_lower(name);
    while (!name.empty() && name.back() == '.') name.pop_back();
    if (name.size() > 2) months.try_emplace(name, static_cast<int>(month) + 1);
  }
}

Months make_months() {
  Months months;
  for (const char* locale : {"de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "id",
                             "sv", "da", "nb", "fi", "cs", "ro", "hu", "el", "ar", "fa"}) {
    UErrorCode state = U_ZERO_ERROR;
    const std::unique_ptr<UDateFormat, void (*)(UDateFormat*)> format(
        udat_open(UDAT_MEDIUM, UDAT_MEDIUM, locale, nullptr, 0, nullptr, 0, &state),
        [](UDateFormat* made) { udat_close(made); });
    if (U_FAILURE(state) || !format) continue;
    for (const UDateFormatSymbolType type :
         {UDAT_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS})
      add_names(format.get(), type, months);
  }
  return months;
}

}  // namespace

int foreign_month(const std::string& word) {
  static const Months kMonths = make_months();
  const auto found = kMonths.find(word);
  return found == kMonths.end() ? 0 : found->second;
}

}  // namespace chancery::intake
