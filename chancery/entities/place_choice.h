// Which of the places of one name is meant: by what the text says of its country or region, else by
// population. Needs the gazetteer.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "chancery/lexicon/gazetteer.h"

namespace chancery::entities {

struct PlaceHints {
  std::string_view inside;                 // what follows in the text: "Calif.", "Texas", "France"
  std::string_view inside_country;         // its country, where it is a state
  std::span<const std::string> countries;  // countries of the article, the most named first
};

struct PlaceChoice {
  lexicon::GazetteerPlace place;
  // Its share of the weight of the two likeliest places of the name, 0 to 1.
  double confidence = 0;
  // The words after the name or the countries of the text speak for it.
  bool contained = false;
};

// As choose_place, with how sure the choice is.
[[nodiscard]] std::optional<PlaceChoice> weigh_places(const lexicon::Gazetteer& gazetteer,
                                                      std::string_view name,
                                                      const PlaceHints& hints);

// std::nullopt when no table has the name.
[[nodiscard]] std::optional<lexicon::GazetteerPlace> choose_place(
    const lexicon::Gazetteer& gazetteer, std::string_view name, const PlaceHints& hints);

}  // namespace chancery::entities
