// Finds sentence ends among the pieces of one passage: a classifier looks at each place that may be
// one. A passage's end is always one, a headline's missing stop notwithstanding. Training walks the
// same candidates through the same features.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "chancery/text/segmenter_model.h"
#include "chancery/text/tokenizer.h"

namespace chancery::text {

inline constexpr std::uint32_t kLongestSentence = 400;  // words

// Pieces first..last-1 of one passage.
struct Passage {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t section = 0;
};

// How carefully the text around a passage is written.
struct Style {
  std::uint8_t upper_after_stop = 0;  // bucketed counts
  std::uint8_t lower_after_stop = 0;
  std::uint8_t bare_end = 0;  // passages that end without a stop
  std::uint8_t informal = 0;  // passages that begin with a small letter, "i" alone
  std::uint8_t density = 0;   // of sentence-ending marks in the passage itself
};

struct Word {
  std::uint32_t hash = 0;
  Shape shape = Shape::kNone;
  std::uint8_t length = 0;
  std::uint8_t known = 0;  // 1 a word, 2 a name, 4 opens sentences, 8 an abbreviation
};

struct SentenceContext {
  std::string_view text;
  std::span<const Piece> pieces;
  std::vector<Word> words;  // one per piece
};
void read_words(std::string_view text, std::span<const Piece> pieces, const SegmenterModel& model,
                SentenceContext& context);
// Styles of all passages, each from a window around it.
[[nodiscard]] std::vector<Style> read_styles(const SentenceContext& context,
                                             std::span<const Passage> passages);

// Walks one passage from left to right and keeps what came before in mind.
class BreakScanner {
 public:
  BreakScanner(const SentenceContext& context, Passage passage, Style style)
      : context_(context), passage_(passage), style_(style), sentence_(passage.first) {}
  // Takes piece `i` in; i must rise by one.
  void step(std::uint32_t i);
  // Whether a sentence may end after piece `i`, the last one taken.
  [[nodiscard]] bool candidate(std::uint32_t i) const;
  // Lines that start with a bullet, and empty lines inside a section.
  [[nodiscard]] bool certain(std::uint32_t i) const;
  void features(std::uint32_t i, FeatureList& out) const;
  void broke_after(std::uint32_t i);

 private:
  [[nodiscard]] Word word(std::int64_t i) const;
  void quote_features(std::uint32_t i, FeatureList& out) const;
  void style_features(std::uint32_t i, FeatureList& out) const;
  const SentenceContext& context_;
  Passage passage_;
  Style style_;
  std::uint32_t sentence_;  // first piece of the sentence at hand
  std::uint32_t words_in_sentence_ = 0;
  bool in_quote_ = false;
  std::uint8_t depth_ = 0;  // open brackets
};

// Appends, for each sentence of the passage, one past its last piece.
void split_sentences(const SentenceContext& context, Passage passage, Style style,
                     const SegmenterModel& model, FeatureList& features,
                     std::vector<std::uint32_t>& ends);

}  // namespace chancery::text
