#include "chancery/syntax/plain_lemmas.h"

#include <algorithm>

#include "chancery/syntax/ascii_letters.h"

namespace chancery::syntax {
namespace {

constexpr std::size_t kLongestKeptAcronym = 4;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// "1,250,000", "3,202.61".
bool has_grouped_thousands(std::string_view word) {
  const std::size_t whole = std::min(word.find('.'), word.size());
  const std::size_t first = word.find(',');
  if (first == 0 || first > 3 || (whole - first) % 4 != 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool comma = i < whole && i >= first && (i - first) % 4 == 0;
    if (comma ? word[i] != ',' : i != whole && !is_digit(word[i])) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> lemma_of_code(std::string_view word, std::string_view fine) {
  if (fine == "ADD") return std::string(word);
  if (fine != "CD" || !has_grouped_thousands(word)) return std::nullopt;
  std::string digits(word);
  std::erase(digits, ',');
  return digits;
}

std::string unstretched(std::string_view word, std::size_t length) {
  std::string out;
  bool cut = false;
  for (std::size_t i = 0; i < word.size();) {
    const char c = small(word[i]);
    std::size_t run = 1;
    while (i + run < word.size() && small(word[i + run]) == c) ++run;
    const bool stretched = run > 2 && is_small(c);
    cut |= stretched;
    out.append(stretched ? length : run, c);
    i += run;
  }
  return cut ? out : std::string();
}

std::optional<std::string> lemma_of_name(std::string_view word, const IsKnownName& is_known,
                                         bool is_common_word) {
  const bool small_letters = std::all_of(word.begin(), word.end(), is_small);
  const bool capitals =
      word.size() > kLongestKeptAcronym && std::all_of(word.begin(), word.end(), is_capital);
  if (word.size() < 2 || (!small_letters && !capitals)) return std::nullopt;
  std::string name(word);
  std::transform(name.begin() + 1, name.end(), name.begin() + 1, small);
  if (small_letters) name[0] = static_cast<char>(name[0] - 'a' + 'A');
  const bool settled =
      capitals ? is_common_word || is_known(name) : !is_common_word && is_known(name);
  return settled ? std::optional(name) : std::nullopt;
}

}  // namespace chancery::syntax
