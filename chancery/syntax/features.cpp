#include "chancery/syntax/features.h"

#include <algorithm>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::syntax {
namespace {

bool is_double_quote(char32_t c) {
  return c == 0x201C || c == 0x201D || c == 0x201E || c == 0x00AB || c == 0x00BB || c == 0x2033;
}

std::string normalised(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const base::CodePoint point = base::decode_at(word, at);
    if (is_double_quote(point.value)) {
      plain += '"';
    } else if (base::is_digit(point.value)) {
      plain += '0';
    } else {
      plain += word.substr(at, point.length);
    }
    at += point.length;
  }
  std::string folded = base::fold(plain);
  return folded.empty() ? std::string(plain) : folded;
}

char shape_class(char32_t c) {
  if (base::is_upper(c)) return 'X';
  if (base::is_letter(c)) return 'x';
  if (base::is_digit(c)) return 'd';
  return c < 0x80 ? static_cast<char>(c) : '?';
}

std::uint32_t shape_of(std::string_view word) {
  std::string shape;
  for (std::size_t at = 0; at < word.size() && shape.size() < 8;) {
    const base::CodePoint point = base::decode_at(word, at);
    const char kind = shape_class(point.value);
    const std::size_t size = shape.size();
    if (size < 2 || shape[size - 1] != kind || shape[size - 2] != kind) shape += kind;
    at += point.length;
  }
  return static_cast<std::uint32_t>(base::fnv1a(shape) % kShapeBuckets);
}

class Pieces {
 public:
  explicit Pieces(std::vector<std::uint32_t>& out) : out_(out) {}
  void add(char kind, std::string_view piece) {
    const std::uint64_t hash = base::fnv1a(piece, base::fnv1a(std::string_view(&kind, 1)));
    out_.push_back(static_cast<std::uint32_t>((hash ^ (hash >> 32)) % kPieceBuckets));
  }

 private:
  std::vector<std::uint32_t>& out_;
};

}  // namespace

WordFeatures word_features(std::string_view word) {
  WordFeatures features;
  std::size_t cut = 0;  // at most kLongestWord code points
  for (std::size_t i = 0; i < kLongestWord && cut < word.size(); ++i) {
    cut += base::decode_at(word, cut).length;
  }
  word = word.substr(0, cut);
  features.form = normalised(word);
  features.shape = shape_of(word);

  const std::string_view form = features.form;
  std::vector<std::size_t> bounds;  // byte bounds of the code points of the form
  for (std::size_t at = 0; at < form.size(); at += base::decode_at(form, at).length) {
    bounds.push_back(at);
  }
  bounds.push_back(form.size());
  const std::size_t letters = bounds.size() - 1;
  const auto piece = [&](std::size_t begin, std::size_t end) {
    return form.substr(bounds[begin], bounds[end] - bounds[begin]);
  };
  Pieces pieces(features.pieces);
  pieces.add('=', form);
  for (std::size_t n = 1; n <= std::min<std::size_t>(4, letters); ++n) pieces.add('^', piece(0, n));
  for (std::size_t n = 1; n <= std::min<std::size_t>(5, letters); ++n) {
    pieces.add('$', piece(letters - n, letters));
  }
  const std::size_t inner = std::min<std::size_t>(letters, 16);
  for (std::size_t i = 0; i + 3 <= inner; ++i) pieces.add('-', piece(i, i + 3));
  return features;
}

}  // namespace chancery::syntax
