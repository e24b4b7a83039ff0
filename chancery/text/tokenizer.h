// Cuts text into the words of Universal Dependencies English (as in EWT): "don't" is do + n't,
// joined; "al-Ani" is three tokens, "U.S." and "e-mail" are one. White space always divides; inside
// a run without white space (a chunk), atoms are cut at every change of character kind, and a
// classifier decides which gaps between atoms are boundaries. Training walks the same chunks
// through the same features.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "chancery/text/characters.h"
#include "chancery/text/segmenter_model.h"

namespace chancery::text {

// A word while it is being found.
struct Piece {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool joined = false;       // continues the surface token before it
  bool space_after = false;  // the last piece of a text has none
  bool line_after = false;   // a line ends in that space
};

struct Atom {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  CharKind kind = CharKind::kSpace;
  Shape shape = Shape::kNone;
  std::uint32_t hash = 0;
};

enum class Gap : std::uint8_t { kNone = 0, kWord = 1, kToken = 2 };

// One chunk with what the classifier may look at.
struct Chunk {
  std::vector<Atom> atoms;
  std::uint32_t hash = 0;
  bool address = false;       // holds "://", "www." or "@"
  Shape next = Shape::kNone;  // of the first letters of the chunk after it on the same line
  bool next_known_lower = false;
};

inline constexpr std::uint32_t kLongestChunk = 200;  // bytes; longer stretches are one token

// Steps over the chunks of a text: a run without white space, shortened at brackets and quotation
// marks when longer than kLongestChunk.
class ChunkReader {
 public:
  ChunkReader(std::string_view text, std::uint32_t first, std::uint32_t limit)
      : text_(text), at_(first), end_(limit), run_end_(first) {}
  // False at the end. Sets begin, end, and what follows.
  bool next();
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool space_after = false;
  bool line_after = false;

 private:
  bool read_run();
  void shorten();
  std::string_view text_;
  std::uint32_t at_;
  std::uint32_t end_;
  std::uint32_t run_end_;  // of the whole run without white space, read once
  bool run_line_after_ = false;
};

// Fills `chunk` with the atoms of text[begin, end); `text_end` bounds the look at what follows.
void read_atoms(std::string_view text, std::uint32_t begin, std::uint32_t end,
                std::uint32_t text_end, const SegmenterModel& model, Chunk& chunk);
// The features of the gap after atoms[gap], when the token at hand began with atoms[first] and the
// gap before was decided `last`.
void gap_features(std::string_view text, const Chunk& chunk, std::size_t gap, std::size_t first,
                  Gap last, const SegmenterModel& model, FeatureList& out);

struct TokenizerScratch {
  Chunk chunk;
  FeatureList features;
};
// Appends the pieces of text[begin, end).
void tokenize(std::string_view text, std::uint32_t begin, std::uint32_t end,
              const SegmenterModel& model, TokenizerScratch& scratch, std::vector<Piece>& out);

}  // namespace chancery::text
