// Finds the place names of a document and reads each in the gazetteer: states, seats, cities,
// regions. Demonyms are no places ("European"); "the U.S" is the state and no town.
#pragma once

#include <string>
#include <vector>

#include "chancery/document/document.h"
#include "chancery/entities/marked_text.h"

namespace chancery::entities {

// In text order. `countries`: those the article is about, the most named first.
[[nodiscard]] std::vector<document::PlaceMention> find_places(
    const document::Document& document, const MarkedText& text, const Knowledge& knowledge,
    const std::vector<std::string>& countries);

}  // namespace chancery::entities
