#include "chancery/dates/cursor.h"

#include <algorithm>

namespace chancery::dates {

std::optional<int> Cursor::figure(std::size_t i, std::size_t least, std::size_t most) const {
  if (!digits(i)) return std::nullopt;
  const std::string& text = pieces_[i].lower;
  if (text.size() < least || text.size() > most || text.size() > 8) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;  // other scripts' digits
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<Form> Cursor::form(std::size_t i, Class cls) const {
  if (i >= pieces_.size() || pieces_[i].word == nullptr) return std::nullopt;
  const Word& word = *pieces_[i].word;
  for (const Phrase& phrase : word.phrases) {
    if (phrase.sense.cls != cls || i + phrase.rest.size() >= pieces_.size()) continue;
    std::size_t at = i + 1;
    const bool same = std::ranges::all_of(
        phrase.rest, [&](const std::string& piece) { return pieces_[at++].lower == piece; });
    if (same) return Form{i + 1 + phrase.rest.size(), &phrase.sense};
  }
  if (const Sense* sense = word.as(cls)) return Form{i + 1, sense};
  return std::nullopt;
}

}  // namespace chancery::dates
