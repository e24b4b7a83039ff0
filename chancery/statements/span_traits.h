// What the learned finder's five decisions look at, as hashed traits: is this word a cue, which
// candidate is the content, which is the source, where does the cue end on either side,
// is the whole an attribution. The trainer
// (training/train_statements.cpp) calls the same functions. Shapes go into the model: append, never
// renumber.
#pragma once

#include <optional>

#include "chancery/statements/span_candidates.h"

namespace chancery::statements {

// What is asked of a cue again and again, computed once.
struct CueView {
  TokenId token;
  const Draft* rules = nullptr;  // what the rules made of it
  std::uint32_t lemma = 0;
  std::uint32_t klass = 0;
  std::uint32_t frame = 0;    // of the rules, 0 for none
  std::uint32_t governs = 0;  // relations below it as bits
  std::uint32_t subject = 0;  // kind of its subject
  bool passive = false;
  bool inside = false;      // stands in a quotation
  bool quote_near = false;  // a quotation in its sentence, outside it
};
[[nodiscard]] CueView view_of(const WordFacts& facts, TokenId token, const Draft* rules);

void cue_traits(const WordFacts& facts, const CueView& cue, Traits& traits);
void content_traits(const WordFacts& facts, const CueView& cue, const Candidate& candidate,
                    Traits& traits);
// The last word on a cue with its content: the scores of both (log odds; share of e^score), and
// how they go together. The traits of the content itself are added by the caller.
void judge_traits(const WordFacts& facts, const CueView& cue, const Candidate& content,
                  float cue_score, float content_share, Traits& traits);
void source_traits(const WordFacts& facts, const CueView& cue, const Pieces& content,
                   const Candidate& candidate, Traits& traits);

// The cue reaches `words` beyond its head to one side, at most kWidestCue.
inline constexpr int kWidestCue = 7;
enum class Side : std::uint8_t { kLeft, kRight };
// How far it may reach before it meets source, content, quotation or the sentence's end.
[[nodiscard]] int room_beside(const WordFacts& facts, TokenId cue, Side side, const Pieces& source,
                              const Pieces& content);
void edge_traits(const WordFacts& facts, const CueView& cue, Side side, int words, int room,
                 const Pieces& source, Traits& traits);

}  // namespace chancery::statements
