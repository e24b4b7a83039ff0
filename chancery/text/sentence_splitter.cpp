#include "chancery/text/sentence_splitter.h"

#include <algorithm>

namespace chancery::text {
namespace {

bool ends(Shape shape) {
  return shape == Shape::kStop || shape == Shape::kEnd || shape == Shape::kEllipsis;
}
bool closes(Shape shape) {
  return shape == Shape::kClose || shape == Shape::kCloseQuote || shape == Shape::kQuote || shape == Shape::kApostrophe;
}
bool opens(Shape shape) {
  return shape == Shape::kOpen || shape == Shape::kOpenQuote || shape == Shape::kQuote || shape == Shape::kApostrophe ||
         shape == Shape::kBullet || shape == Shape::kDash;
}
bool starts_low(Shape shape) { return shape == Shape::kLower; }
bool starts_high(Shape shape) {
  return shape == Shape::kCapital || shape == Shape::kUpper || shape == Shape::kInitial || shape == Shape::kMixed;
}

std::uint32_t bucket(std::uint32_t n) { return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : n < 50 ? 7 : 8; }

std::uint32_t shape_code(Word word) { return static_cast<std::uint32_t>(word.shape); }

// Words whose shape is telling enough stand for themselves, marks by their text.
std::uint32_t look_of(Word word) {
  return is_word(word.shape) ? shape_code(word) * 4 + std::min<std::uint32_t>(word.length, 3) : word.hash;
}

}  // namespace

void read_words(std::string_view text, std::span<const Piece> pieces, SentenceContext& context) {
  context.text = text;
  context.pieces = pieces;
  context.words.clear();
  context.words.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    const std::string_view form = text.substr(piece.begin, piece.end - piece.begin);
    const std::string_view seen = form.substr(0, kLongestChunk);
    context.words.push_back({word_hash(seen), shape_of(seen), static_cast<std::uint8_t>(seen.size())});
  }
}

std::vector<Style> read_styles(const SentenceContext& context, std::span<const Passage> passages) {
  struct Sum {
    std::uint32_t upper = 0, lower = 0, bare = 0;
  };
  std::vector<Sum> before{{}};  // sums over the passages before each
  for (const Passage& passage : passages) {
    Sum sum = before.back();
    for (std::uint32_t i = passage.first; i + 1 < passage.last; ++i) {
      if (context.words[i].shape != Shape::kStop) continue;
      sum.upper += starts_high(context.words[i + 1].shape) ? 1 : 0;
      sum.lower += starts_low(context.words[i + 1].shape) ? 1 : 0;
    }
    if (passage.last > passage.first) sum.bare += is_word(context.words[passage.last - 1].shape) ? 1 : 0;
    before.push_back(sum);
  }
  constexpr std::size_t kReach = 2;
  const auto level = [](std::uint32_t n) { return static_cast<std::uint8_t>(n < 2 ? n : n < 5 ? 2 : 3); };
  std::vector<Style> styles;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const Sum low = before[i > kReach ? i - kReach : 0];
    const Sum high = before[std::min(i + kReach + 1, passages.size())];
    styles.push_back({level(high.upper - low.upper), level(high.lower - low.lower), level(high.bare - low.bare)});
  }
  return styles;
}

Word BreakScanner::word(std::int64_t i) const {
  const bool inside = i >= passage_.first && i < passage_.last;
  return inside ? context_.words[static_cast<std::size_t>(i)] : Word{};
}

void BreakScanner::step(std::uint32_t i) {
  const Shape shape = context_.words[i].shape;
  ++words_in_sentence_;
  if (shape == Shape::kOpen && depth_ < 3) ++depth_;
  if (shape == Shape::kClose && depth_ > 0) --depth_;
  if (shape == Shape::kOpenQuote) in_quote_ = true;
  if (shape == Shape::kCloseQuote) in_quote_ = false;
  if (shape == Shape::kQuote) in_quote_ = !in_quote_;
}

void BreakScanner::broke_after(std::uint32_t i) {
  sentence_ = i + 1;
  words_in_sentence_ = 0;
  depth_ = 0;
}

bool BreakScanner::candidate(std::uint32_t i) const {
  const Piece& piece = context_.pieces[i];
  const Piece& after = context_.pieces[i + 1];
  if (after.joined) return false;
  const Shape left = context_.words[i].shape;
  const Shape right = context_.words[i + 1].shape;
  if (left == Shape::kLower && right == Shape::kLower) return false;
  if (!piece.space_after && (right == Shape::kStop || right == Shape::kComma || right == Shape::kEnd)) return false;
  return !(is_word(left) && right == Shape::kComma);
}

bool BreakScanner::certain(std::uint32_t i) const {
  if (!context_.pieces[i].line_after) return false;
  const Shape right = context_.words[i + 1].shape;
  return right == Shape::kBullet || (right == Shape::kDash && context_.pieces[i + 1].space_after);
}

void BreakScanner::quote_features(std::uint32_t i, FeatureList& out) const {
  // The last mark or word before closing marks, the first word past opening ones.
  std::int64_t inner = i;
  while (inner > static_cast<std::int64_t>(i) - 3 && closes(word(inner).shape)) --inner;
  std::int64_t outer = i + 1;
  while (outer < static_cast<std::int64_t>(i) + 4 && opens(word(outer).shape)) ++outer;
  const Word end = word(inner);
  const Word start = word(outer);
  const std::uint32_t state = (in_quote_ ? 1U : 0U) + (depth_ > 0 ? 2U : 0U) +
                              (context_.pieces[i].space_after ? 4U : 0U) + (inner != i ? 8U : 0U) +
                              (outer != i + 1 ? 16U : 0U);
  const std::uint32_t known = (model_.words.contains(start.hash) ? 1U : 0U) +
                              (model_.names.contains(start.hash) ? 2U : 0U) +
                              (model_.starters.contains(start.hash) ? 4U : 0U);
  const std::uint32_t style = style_.upper_after_stop * 4U + style_.lower_after_stop;
  const std::uint32_t ended = ends(end.shape) ? look_of(end) : shape_code(end);
  out.add(40, ended, shape_code(start), state);
  out.add(41, ended, shape_code(start), known);
  out.add(42, ended, shape_code(start), style);
  out.add(43, ended, start.hash, state);
  out.add(44, look_of(word(inner - 1)), ended, shape_code(start));
  out.add(45, word(inner - 1).hash, ended, shape_code(start));
  out.add(46, ended, shape_code(start) * 64 + state, style * 8 + known);
  out.add(47, ended, look_of(start) * 64 + state, shape_code(word(outer + 1)));
}

void BreakScanner::features(std::uint32_t i, FeatureList& out) const {
  out.clear();
  const Word l0 = word(i), l1 = word(std::int64_t{i} - 1), l2 = word(std::int64_t{i} - 2);
  const Word r0 = word(i + 1), r1 = word(i + 2), r2 = word(i + 3);
  const std::uint32_t s = context_.pieces[i].space_after ? 1 : 0;
  const std::uint32_t since = bucket(words_in_sentence_);
  const std::uint32_t left = bucket(passage_.last - i - 1);
  const std::uint32_t all = bucket(passage_.last - passage_.first);
  const std::uint32_t pair = look_of(l0) * 31 + look_of(r0);
  const Word final_word = word(std::int64_t{passage_.last} - 1);
  const Word opening = word(sentence_);
  out.add(1, l0.hash);
  out.add(2, r0.hash);
  out.add(3, l0.hash, r0.hash, s);
  out.add(4, l0.hash, shape_code(r0));
  out.add(5, shape_code(l0), r0.hash);
  out.add(6, look_of(l0), look_of(r0), s);
  out.add(7, look_of(l1), pair);
  out.add(8, pair, look_of(r1));
  out.add(9, look_of(l1), pair, look_of(r1));
  out.add(10, look_of(l2) * 31 + look_of(l1), pair, look_of(r1) * 31 + look_of(r2));
  out.add(11, l1.hash, look_of(l0), shape_code(r0));
  out.add(12, look_of(l0), r0.hash, r1.hash);
  out.add(13, l1.hash, l0.hash, shape_code(r0));
  out.add(14, l0.hash, r0.hash, shape_code(r1));
  out.add(15, look_of(l0), r0.hash, shape_code(r1));
  out.add(16, since, look_of(l0), shape_code(r0));
  out.add(17, left, look_of(l0), shape_code(r0));
  out.add(18, all, pair, ends(final_word.shape) ? 1 : 0);
  out.add(19, style_.bare_end, shape_code(l0), shape_code(r0));
  out.add(20, shape_code(opening), since, pair);
  out.add(21, opening.hash, shape_code(l0), shape_code(r0));
  out.add(22, shape_code(l0), shape_code(r0), r1.hash);
  out.add(23, shape_code(l0), shape_code(r0), l1.hash);
  out.add(24, shape_code(l0), shape_code(r0), (in_quote_ ? 1 : 0) + depth_ * 2U);
  out.add(25, std::min(words_in_sentence_, 3U), l0.hash, shape_code(r0));
  out.add(26, since, left, ends(l0.shape) ? 1 : 0);
  quote_features(i, out);
}

void split_sentences(const SentenceContext& context, Passage passage, Style style, const SegmenterModel& model,
                     FeatureList& features, std::vector<std::uint32_t>& sentence_ends) {
  if (passage.first >= passage.last) return;
  BreakScanner scanner(context, passage, style, model);
  std::uint32_t begin = passage.first;
  // The best place so far to cut an overlong sentence: a candidate in its second half.
  std::uint32_t best = 0;
  float best_score = -1e9F;
  const auto end_after = [&](std::uint32_t i) {
    sentence_ends.push_back(i + 1);
    scanner.broke_after(i);
    begin = i + 1;
    best_score = -1e9F;
  };
  for (std::uint32_t i = passage.first; i + 1 < passage.last; ++i) {
    scanner.step(i);
    if (scanner.certain(i)) {
      end_after(i);
      continue;
    }
    if (scanner.candidate(i)) {
      scanner.features(i, features);
      const float margin = model.breaks.score(features)[0] + model.break_bias;
      if (margin > 0) {
        end_after(i);
        continue;
      }
      if (i - begin >= kLongestSentence / 2 && margin >= best_score) best = i, best_score = margin;
    }
    if (i + 1 - begin < kLongestSentence) continue;
    std::uint32_t cut = best_score > -1e9F ? best : i;
    while (cut > begin && context.pieces[cut + 1].joined) --cut;
    sentence_ends.push_back(cut + 1);
    begin = cut + 1;
    best_score = -1e9F;
    if (cut == i) scanner.broke_after(i);
  }
  sentence_ends.push_back(passage.last);
}

}  // namespace chancery::text
