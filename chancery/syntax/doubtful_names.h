// Second thoughts about names that no list knows: the reader marks too many in careless writing
// ("RFP", "the boulevard").
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::syntax {

// Whether the lists have a name.
using IsKnown = std::function<bool(std::string_view)>;

// Takes away names that are unknown, do not act (no subject or agent), are no person's, and that no
// mention of the same words makes likely: places and organisations below one bar, organisations of
// one word below a higher one. Words in small letters need the highest, whatever they do or name.
// Needs syntax.
void drop_doubtful_names(const document::Document& document, const IsKnown& is_known,
                         std::vector<document::Name>& names);

}  // namespace chancery::syntax
