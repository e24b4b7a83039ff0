// Parts words that damage has glued together ("Lavrovand", "economyThe", "statementsto"), in the
// token layer only: the text stays as it is. Precision first: a form that is itself a word, or
// looks like a brand ("iPhone", "McDonald"), is never parted.
//
// A glued form needs evidence for its parts: a known word before a function word, a capital that
// opens a sentence after a known word, or a name that the same document writes alone.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/text/segmenter_model.h"
#include "chancery/text/tokenizer.h"

namespace chancery::text {

struct MenderScratch {
  std::unordered_map<std::uint32_t, std::uint32_t>
      capitalised;  // hash of a form with a capital -> times seen
  std::vector<Piece> mended;
};

// Replaces glued pieces by their parts.
void mend_glued(std::string_view text, const SegmenterModel& model, MenderScratch& scratch,
                std::vector<Piece>& pieces);

}  // namespace chancery::text
