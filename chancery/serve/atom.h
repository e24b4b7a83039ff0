// Events as an Atom feed (RFC 4287).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/store/rows.h"

namespace chancery::serve {

// `base`: "http://localhost:8470"; `question`: the query string that the feed answers. Entries are
// known by article key and number, so that a reader shows none twice.
[[nodiscard]] std::string atom_feed(const std::vector<store::EventRow>& rows, std::string_view base,
                                    std::string_view question);

// Text for XML: markup escaped, characters that XML does not know dropped.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace chancery::serve
