// Business among businesses is no politics: bids, mergers, orders and appointments use the words of
// diplomacy ("talks", "rejected the offer", "attacked its rival"), and markets those of war. Nor is
// what people do of whom nothing is known ("he thanked his wife", "the couple agreed to part").
// Which types are judged how is said by `standing` in the ontology, not here.
#pragma once

#include "chancery/document/document.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

// Whether nobody takes part but companies and people of business (sector BUS), and persons or
// bodies of whom neither country nor sector is known. An act of material conflict (`conflict`: the
// quad class of its type) is private only when business does it: a bombed bank is no private
// matter.
[[nodiscard]] bool is_private_matter(const document::Document& document,
                                     const PatternLexicon& lexicon, const document::Event& event,
                                     bool conflict);

// "People talk about the weather": a mutual act of which one nameless side is told, of no country
// and no office.
[[nodiscard]] bool is_small_talk(const document::Document& document, const document::Event& event);

// Whether an act of words or of cooperation is done by nobody with a public
// standing: no state, office, party, army, union, church or body of a country. What people, firms
// and the press do is politics only where they ask something of the public power, back it or thank
// it; a crowd without a country does not even that ("voters support her").
[[nodiscard]] bool lacks_public_doer(const document::Document& document,
                                     const PatternLexicon& lexicon, const document::Event& event);

// "Customers might ask", "she could be defended": a possibility is told only of a public doer of a
// known country, and where it would touch another country or a power within the land; what a state
// itself may do, always (docs/decisions/013-possibilities.md).
[[nodiscard]] bool is_mere_possibility(const document::Document& document,
                                       const PatternLexicon& lexicon, const document::Event& event);

// What police, courts and criminals do with people whom politics does not know: a man arrested or
// sentenced, a wife killed. Whoever holds an office, an arm, a pen or a banner, and whoever is of
// another country than the one who acts, is known.
[[nodiscard]] bool is_common_crime(const document::Document& document,
                                   const PatternLexicon& lexicon, const document::Event& event);

}  // namespace chancery::events
