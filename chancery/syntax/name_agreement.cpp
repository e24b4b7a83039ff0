#include "chancery/syntax/name_agreement.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "chancery/syntax/ascii_letters.h"

namespace chancery::syntax {
namespace {

using document::Document;
using document::NameKind;

constexpr std::uint32_t kReach = 30;  // sentences on either side
constexpr float kLeastLikely = 0.1F;  // of the kind that an acronym may have instead
constexpr std::size_t kLongestNamedAcronym = 5;

using Sums = std::array<double, kNameKinds>;

NameKind likeliest(const Sums& sums) {
  return static_cast<NameKind>(std::max_element(sums.begin(), sums.end()) - sums.begin());
}

std::uint32_t sentence_of(const Document& document, const MarkedName& name) {
  return document.tokens.get()[name.name.tokens.first.value].sentence.value;
}

// `same` are the mentions of the same words, in text order.
void agree(const Document& document, const std::vector<std::size_t>& same,
           std::vector<MarkedName>& names) {
  std::vector<Sums> before(same.size() + 1, Sums{});
  for (std::size_t i = 0; i < same.size(); ++i) {
    before[i + 1] = before[i];
    for (std::size_t k = 0; k < Sums{}.size(); ++k) before[i + 1][k] += names[same[i]].kinds[k];
  }
  std::size_t first = 0;
  std::size_t last = 0;
  for (const std::size_t at : same) {
    const std::uint32_t here = sentence_of(document, names[at]);
    while (sentence_of(document, names[same[first]]) + kReach < here) ++first;
    while (last < same.size() && sentence_of(document, names[same[last]]) <= here + kReach) ++last;
    if (last - first < 2) continue;
    Sums sums{};
    for (std::size_t k = 0; k < sums.size(); ++k) sums[k] = before[last][k] - before[first][k];
    names[at].name.kind = likeliest(sums);
  }
}

bool is_letter_alone(std::string_view text) {
  if (text.ends_with('.')) text.remove_suffix(1);
  return text.size() == 1 && (is_capital(text[0]) || is_small(text[0]));
}

bool is_acronym(const Document& document, const MarkedName& name, std::string_view text) {
  if (text.size() < 2 || text.size() > kLongestNamedAcronym ||
      !std::all_of(text.begin(), text.end(), is_capital)) {
    return false;
  }
  const document::Sentence& sentence = document.sentence_of(name.name.tokens.first);
  const std::string_view whole = document.slice(sentence.span);
  return std::any_of(whole.begin(), whole.end(), is_small);
}

}  // namespace

void agree_on_kinds(const Document& document, std::vector<MarkedName>& names) {
  std::unordered_map<std::string_view, std::vector<std::size_t>> mentions;
  for (std::size_t i = 0; i < names.size(); ++i)
    mentions[document.slice(document.span_of(names[i].name.tokens))].push_back(i);
  for (const auto& [words, same] : mentions) {
    if (same.size() > 1) agree(document, same, names);
  }
}

void drop_unlike_names(const Document& document, std::vector<MarkedName>& names) {
  std::erase_if(names, [&](MarkedName& marked) {
    const std::string_view text = document.slice(document.span_of(marked.name.tokens));
    if (is_letter_alone(text)) return true;
    if (marked.name.kind != NameKind::kPerson || !is_acronym(document, marked, text)) return false;
    const auto next = std::max_element(marked.kinds.begin() + 1, marked.kinds.end());
    marked.name.kind = static_cast<NameKind>(next - marked.kinds.begin());
    return *next < kLeastLikely;
  });
}

}  // namespace chancery::syntax
