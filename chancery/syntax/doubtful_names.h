// Second thoughts about names that no list knows: the reader marks too many in careless writing
// ("RFP", "the boulevard"), and reads two places without a comma as one ("Valdosta Georgia").
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::syntax {

// What the lists say about a name: nothing, a place, or something else.
enum class Renown { kUnknown, kPlace, kOther };
using RenownOf = std::function<Renown(std::string_view)>;

// Takes away names that are unknown, do not act (no subject or agent) and that no mention of the
// same words makes likely: any name below one bar, organisations of one word below a higher one.
// Words in small letters need the highest, whatever they do. Needs syntax.
void drop_doubtful_names(const document::Document& document, const RenownOf& renown,
                         std::vector<document::Name>& names);

// Parts places that are two known ones side by side, written alike, where the whole is not known.
// Names in text order before and after.
void part_places(const document::Document& document, const RenownOf& renown,
                 std::vector<document::Name>& names);

}  // namespace chancery::syntax
