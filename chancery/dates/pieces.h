// The small change of a sentence: runs of letters, runs of digits, single marks. Dates and figures
// are written in too many ways ("19-Nov-12", "$30bn", "1990s", "2nd") for the cut to hang on how a
// tokenizer divides them, so this room cuts the text itself and finds the tokens again at the end.
//   "$30bn" -> "$" "30" "bn";  "March 2nd" -> "March" "2" "nd"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/document/span.h"

namespace chancery::dates {

struct Word;

enum class PieceKind : std::uint8_t { kLetters, kDigits, kMark };

struct Piece {
  document::Span span;
  PieceKind kind = PieceKind::kMark;
  bool space_before = true;
  bool capital = false;       // begins with an upper-case letter
  bool all_capitals = false;  // two letters or more, all upper case
  std::string lower;  // folded text; curly apostrophes straight, dashes "-"; empty when very long
  const Word* word = nullptr;  // what the vocabulary knows of it
};

// Cuts text[span]; appends to `out`. `word` stays null.
void cut(std::string_view text, document::Span span, std::vector<Piece>& out);

}  // namespace chancery::dates
