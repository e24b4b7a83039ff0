// Business among businesses is no politics: bids, mergers, orders and appointments use the words of
// diplomacy ("talks", "rejected the offer", "attacked its rival"), and markets those of war. Nor is
// what people do of whom nothing is known ("he thanked his wife", "the couple agreed to part").
#pragma once

#include "chancery/document/document.h"

namespace chancery::events {

// Whether nobody takes part but companies and people of business (sector BUS), and persons or
// bodies of whom neither country nor sector is known. An act of material conflict (`conflict`: the
// quad class of its type) is private only when business does it: a bombed bank is no private
// matter.
[[nodiscard]] bool is_private_matter(const document::Document& document,
                                     const document::Event& event, bool conflict);

// "People talk about the weather": a mutual act of which one nameless side is told, of no country
// and no office.
[[nodiscard]] bool is_small_talk(const document::Document& document, const document::Event& event);

}  // namespace chancery::events
