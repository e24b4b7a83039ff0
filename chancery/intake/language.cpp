#include "chancery/intake/language.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <unordered_map>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kMostReadBytes = 1500;
constexpr std::size_t kLeastBytes = 120;
constexpr std::size_t kFewBytes = 40;  // a name says nothing
constexpr int kMostOfIt = 75;          // percent
constexpr int kSomeOfIt = 3;

}  // namespace

LanguageGuess guess_language(std::string_view utf8) {
  std::size_t size = std::min(utf8.size(), kMostReadBytes);
  while (size < utf8.size() && size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0) == 0x80)
    --size;
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  std::array<double, 3> scores{};
  int bytes = 0;
  bool reliable = false;
  const CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  const CLD2::Language language = CLD2::ExtDetectLanguageSummary(
      utf8.data(), static_cast<int>(size), true, &hints, 0, languages.data(), percents.data(),
      scores.data(), nullptr, &bytes, &reliable);
  if (language == CLD2::UNKNOWN_LANGUAGE) return {};
  std::string code = CLD2::LanguageCode(language);
  code.resize(std::min(code.find('-'), code.size()));
  if (code == "un") return {};
  const auto letters = static_cast<std::size_t>(std::max(bytes, 0));
  if (letters < kFewBytes) return {};
  // English with a list of foreign names reads as their language, and as English too.
  bool english = false;
  for (std::size_t i = 0; i < languages.size(); ++i)
    english = english || (languages[i] == CLD2::ENGLISH && percents[i] > kSomeOfIt);
  if (english && code != "en") return {"en", false};
  return {std::move(code), reliable && percents[0] >= kMostOfIt && letters >= kLeastBytes};
}

std::string language_name(const std::string& code) {
  std::array<UChar, 64> wide{};
  UErrorCode state = U_ZERO_ERROR;
  const int32_t size = uloc_getDisplayLanguage(code.c_str(), "en", wide.data(),
                                               static_cast<int32_t>(wide.size()), &state);
  if (U_FAILURE(state) || size <= 0) return code;
  std::string name;
  icu::UnicodeString(wide.data(), size).toUTF8String(name);
  return name;
}

std::string language_code(std::string_view name) {
  static const std::unordered_map<std::string, std::string> kCodes = [] {
    std::unordered_map<std::string, std::string> codes;
    for (const char* const* code = uloc_getISOLanguages(); *code != nullptr; ++code) {
      if (std::string_view(*code).size() == 2)
        codes.try_emplace(base::to_lower(language_name(*code)), *code);
    }
    return codes;
  }();
  const auto found = kCodes.find(base::to_lower(name));
  return found == kCodes.end() ? std::string() : found->second;
}

}  // namespace chancery::intake
