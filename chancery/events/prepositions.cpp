#include "chancery/events/prepositions.h"

#include <algorithm>
#include <array>

namespace chancery::events {

std::string_view preposition_of(const document::Document& document, document::TokenId head) {
  for (const document::TokenId token : document.children(head)) {
    if (document.relation(token) != document::Relation::kNmodDesc || token > head) continue;
    // "with the Somali President Mohamed": on the title before the name
    if (const auto word = preposition_of(document, token); !word.empty()) return word;
  }
  for (const document::TokenId token : document.children(head)) {
    if (document.relation(token) != document::Relation::kCase) continue;
    const document::TokenId next{token.value + 1};
    const bool out_of =
        document.lemma(token) == "out" && next < head && document.lemma(next) == "of";
    return out_of ? "out_of" : document.lemma(token);
  }
  return {};
}

bool is_locative(std::string_view preposition) {
  static constexpr std::array<std::string_view, 6> kPlaces = {"in",      "at",     "near",
                                                              "outside", "inside", "around"};
  return std::ranges::find(kPlaces, preposition) != kPlaces.end();
}

bool is_setting(std::string_view preposition) {
  static constexpr std::array<std::string_view, 11> kSettings = {
      "amid", "after", "before", "during",  "since", "without",
      "as",   "like",  "such",   "include", "about"};
  return (is_locative(preposition) && preposition != "in") ||
         std::ranges::find(kSettings, preposition) != kSettings.end();
}

bool is_topic(std::string_view preposition) {
  return preposition == "on" || preposition == "into" || preposition == "over";
}

}  // namespace chancery::events
