// The coded phrases of a sentence as PETRARCH sees them: an actor with its agents ("Gondor's border
// police": GONCOP), and compounds ("lawmakers in Fornost and Gondor": FORLEG, GONLEG).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "chancery/cameo/dictionary.h"
#include "chancery/document/document.h"

namespace chancery::cameo {

// How PETRARCH writes a phrase without an actor.
inline constexpr std::string_view kNobody = "---";

// A sentence in pieces (pattern.h), each with its token.
struct Pieces {
  std::vector<std::string> words;
  std::vector<document::TokenId> tokens;

  // The pieces of the tokens [first, last).
  [[nodiscard]] std::pair<std::size_t, std::size_t> of(document::TokenRange range) const;
};
[[nodiscard]] Pieces pieces_of_sentence(const document::Document& document,
                                        const document::Sentence& sentence);

// In text order; they do not overlap. `day`: YYYYMMDD, 0 unknown.
[[nodiscard]] std::vector<CodedPhrase> coded_phrases(const document::Document& document,
                                                     const Dictionary& dictionary,
                                                     const Pieces& pieces, std::uint32_t day);

}  // namespace chancery::cameo
