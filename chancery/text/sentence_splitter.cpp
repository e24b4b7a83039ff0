#include "chancery/text/sentence_splitter.h"

#include <algorithm>

namespace chancery::text {
namespace {

bool ends(Shape shape) {
  return shape == Shape::kStop || shape == Shape::kEnd || shape == Shape::kEllipsis;
}
bool closes(Shape shape) {
  return shape == Shape::kClose || shape == Shape::kCloseQuote || shape == Shape::kQuote ||
         shape == Shape::kApostrophe;
}
bool opens(Shape shape) {
  return shape == Shape::kOpen || shape == Shape::kOpenQuote || shape == Shape::kQuote ||
         shape == Shape::kApostrophe || shape == Shape::kBullet || shape == Shape::kDash;
}
bool starts_low(Shape shape) { return shape == Shape::kLower; }
bool starts_high(Shape shape) {
  return shape == Shape::kCapital || shape == Shape::kUpper || shape == Shape::kInitial ||
         shape == Shape::kMixed;
}

std::uint32_t bucket(std::uint32_t n) {
  return n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : n < 50 ? 7 : 8;
}

std::uint32_t shape_code(Word word) { return static_cast<std::uint32_t>(word.shape); }

// Words whose shape is telling enough stand for themselves, marks by their text.
std::uint32_t look_of(Word word) {
  return is_word(word.shape) ? shape_code(word) * 4 + std::min<std::uint32_t>(word.length, 3)
                             : word.hash;
}

std::uint8_t known_as(std::uint32_t hash, const SegmenterModel& model) {
  const int known = (model.words.contains(hash) ? 1 : 0) + (model.names.contains(hash) ? 2 : 0) +
                    (model.starters.contains(hash) ? 4 : 0) +
                    (model.abbreviations.contains(hash) ? 8 : 0);
  return static_cast<std::uint8_t>(known);
}

}  // namespace

void read_words(std::string_view text, std::span<const Piece> pieces, const SegmenterModel& model,
                SentenceContext& context) {
  context.text = text;
  context.pieces = pieces;
  context.words.clear();
  context.words.reserve(pieces.size());
  for (const Piece& piece : pieces) {
    const std::string_view form = text.substr(piece.begin, piece.end - piece.begin);
    const std::string_view seen = form.substr(0, kLongestChunk);
    Word word{word_hash(seen), shape_of(seen), static_cast<std::uint8_t>(seen.size()), 0};
    if (is_word(word.shape) && word.shape != Shape::kLower) word.known = known_as(word.hash, model);
    context.words.push_back(word);
  }
}

std::vector<Style> read_styles(const SentenceContext& context, std::span<const Passage> passages) {
  struct Sum {
    std::uint32_t upper = 0, lower = 0, bare = 0, informal = 0;
  };
  const std::uint32_t kI = word_hash("i");
  std::vector<Sum> before{{}};  // sums over the passages before each
  for (const Passage& passage : passages) {
    Sum sum = before.back();
    sum.informal +=
        passage.last > passage.first && starts_low(context.words[passage.first].shape) ? 1 : 0;
    for (std::uint32_t i = passage.first; i + 1 < passage.last; ++i) {
      sum.informal += context.words[i].hash == kI && starts_low(context.words[i].shape) ? 1 : 0;
      if (context.words[i].shape != Shape::kStop) continue;
      sum.upper += starts_high(context.words[i + 1].shape) ? 1 : 0;
      sum.lower += starts_low(context.words[i + 1].shape) ? 1 : 0;
    }
    if (passage.last > passage.first)
      sum.bare += is_word(context.words[passage.last - 1].shape) ? 1 : 0;
    before.push_back(sum);
  }
  constexpr std::size_t kReach = 3;
  const auto level = [](std::uint32_t n) {
    return static_cast<std::uint8_t>(n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : 5);
  };
  std::vector<Style> styles;
  for (std::size_t i = 0; i < passages.size(); ++i) {
    const Sum low = before[i > kReach ? i - kReach : 0];
    const Sum high = before[std::min(i + kReach + 1, passages.size())];
    const Passage& own = passages[i];
    std::uint32_t marks = 0;
    for (std::uint32_t at = own.first; at < own.last; ++at)
      marks += ends(context.words[at].shape) ? 1 : 0;
    const std::uint32_t per_mark = (own.last - own.first) / std::max(marks, 1U);
    const std::uint32_t density = marks == 0      ? 0
                                  : per_mark < 8  ? 1
                                  : per_mark < 16 ? 2
                                  : per_mark < 32 ? 3
                                                  : 4;
    styles.push_back({level(high.upper - low.upper), level(high.lower - low.lower),
                      level(high.bare - low.bare),
                      static_cast<std::uint8_t>(std::min(high.informal - low.informal, 2U)),
                      static_cast<std::uint8_t>(density)});
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
  // Between two small words only where the writer is careless with capitals.
  if (left == Shape::kLower && right == Shape::kLower && style_.informal < 2) return false;
  // "23.04.2022": a stop between figures ends nothing.
  const auto digit_at = [&](std::size_t at) {
    return context_.text[at] >= '0' && context_.text[at] <= '9';
  };
  if (left == Shape::kStop && !piece.space_after && i > passage_.first &&
      !context_.pieces[i - 1].space_after && digit_at(context_.pieces[i - 1].end - 1) &&
      digit_at(after.begin)) {
    return false;
  }
  if (!piece.space_after &&
      (right == Shape::kStop || right == Shape::kComma || right == Shape::kEnd))
    return false;
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
  const std::uint32_t known = start.known;
  const std::uint32_t style =
      (style_.upper_after_stop * 8U + style_.lower_after_stop) * 4U + style_.informal;
  const std::uint32_t ended = ends(end.shape) ? look_of(end) : shape_code(end);
  out.add(40, ended, shape_code(start), state);
  out.add(41, ended, shape_code(start), known);
  out.add(42, ended, shape_code(start), style);
  out.add(43, ended, start.hash, state);
  out.add(44, look_of(word(inner - 1)), ended, shape_code(start));
  out.add(45, word(inner - 1).hash, ended, shape_code(start));
  out.add(46, ended, shape_code(start) * 64 + state, style * 16 + known);
  out.add(50, ended, shape_code(start), style_.informal);
  out.add(51, ended, start.hash, style_.informal);
  out.add(48, ended, start.hash, style_.lower_after_stop);
  out.add(49, word(inner - 1).known + 16U * shape_code(word(inner - 1)),
          ended * 32 + shape_code(start), style);
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
  out.add(27, shape_code(l0), r0.hash, r1.hash);
  out.add(28, l1.hash, l0.hash, shape_code(r0));
  out.add(29, look_of(l0) * 16 + l0.known, look_of(r0) * 16 + r0.known, s);
  out.add(30, look_of(l1) * 16 + l1.known, look_of(l0) * 16 + l0.known,
          look_of(r0) * 16 + r0.known);
  out.add(31, look_of(l0) * 16 + l0.known, look_of(r0) * 16 + r0.known,
          look_of(r1) * 16 + r1.known);
  quote_features(i, out);
  style_features(i, out);
}

// Signatures and lists have many capitals and no stops.
void BreakScanner::style_features(std::uint32_t i, FeatureList& out) const {
  const Word l0 = word(i);
  const Word r0 = word(i + 1);
  std::uint32_t high = 0;
  std::uint32_t low = 0;
  for (std::int64_t at = std::int64_t{i} - 3; at <= std::int64_t{i} + 4; ++at) {
    high = high * 2 + (starts_high(word(at).shape) ? 1 : 0);
    low = low * 2 + (starts_low(word(at).shape) ? 1 : 0);
  }
  out.add(60, high, low, shape_code(l0));
  out.add(61, style_.density, shape_code(l0) * 32 + shape_code(r0), bucket(words_in_sentence_));
  out.add(62, style_.density * 8 + style_.bare_end, look_of(l0), look_of(r0));
  out.add(63, style_.density, r0.hash, shape_code(l0));
  std::uint32_t next_mark = 1;
  while (next_mark < 12 && is_word(word(std::int64_t{i} + next_mark).shape)) ++next_mark;
  out.add(64, next_mark, look_of(word(std::int64_t{i} + next_mark)),
          shape_code(l0) * 32 + shape_code(r0));
}

void split_sentences(const SentenceContext& context, Passage passage, Style style,
                     const SegmenterModel& model, FeatureList& features,
                     std::vector<std::uint32_t>& sentence_ends) {
  if (passage.first >= passage.last) return;
  BreakScanner scanner(context, passage, style);
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
