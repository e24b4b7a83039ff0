#include "chancery/intake/phrase_index.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::array<bool, 256> kWordBytes = [] {
  std::array<bool, 256> table{};
  for (std::size_t i = 0; i < table.size(); ++i)
    table[i] = (i >= 'a' && i <= 'z') || (i >= '0' && i <= '9') || i >= 0x80;
  return table;
}();

bool is_word(char c) { return kWordBytes[static_cast<unsigned char>(c)]; }

}  // namespace

PhraseIndex::PhraseIndex(const std::vector<std::string>& phrases, bool whole) : whole_(whole) {
  for (const std::string& phrase : phrases) {
    if (phrase.empty()) continue;
    const auto first = static_cast<unsigned char>(phrase.front());
    by_first_[first].push_back(phrase);
    if (phrase.size() == 1) {
      seconds_[first].set();
    } else {
      seconds_[first].set(static_cast<unsigned char>(phrase[1]));
    }
  }
}

bool PhraseIndex::begins(std::string_view lower) const {
  if (lower.empty()) return false;
  const auto& phrases = by_first_[static_cast<unsigned char>(lower.front())];
  return std::any_of(phrases.begin(), phrases.end(), [&](const std::string& phrase) {
    if (!lower.starts_with(phrase)) return false;
    const char last = phrase.back();
    if (last < 'a' || last > 'z' || lower.size() == phrase.size()) return true;
    return !base::is_letter(base::decode_at(lower, phrase.size()).value);
  });
}

std::size_t PhraseIndex::count(std::string_view lower, std::size_t limit) const {
  std::size_t found = 0;
  bool inner = false;
  for (std::size_t at = 0; at < lower.size() && found < limit; ++at) {
    const bool before = inner;
    inner = is_word(lower[at]);
    if (before && inner) continue;
    const auto first = static_cast<unsigned char>(lower[at]);
    const auto second = static_cast<unsigned char>(at + 1 < lower.size() ? lower[at + 1] : 0);
    if (!seconds_[first].test(second)) continue;
    const std::string_view rest = lower.substr(at);
    const auto& phrases = by_first_[first];
    found += std::any_of(phrases.begin(), phrases.end(),
                         [&](const std::string& phrase) {
                           if (!rest.starts_with(phrase)) return false;
                           return !whole_ || rest.size() == phrase.size() ||
                                  !is_word(rest[phrase.size()]);
                         })
                 ? 1U
                 : 0U;
  }
  return found;
}

}  // namespace chancery::intake
