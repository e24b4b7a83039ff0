#include "chancery/text/paragraphs.h"

#include <algorithm>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"
#include "chancery/text/characters.h"

namespace chancery::text {
namespace {

using document::Span;

// A line wrapped by hand is never longer than this.
constexpr std::size_t kWrappedLine = 100;
constexpr std::size_t kShortLine = 45;

std::vector<Span> lines_of(std::string_view text, Span within) {
  std::vector<Span> lines;
  std::uint32_t begin = within.begin;
  for (std::uint32_t at = within.begin; at <= within.end; ++at) {
    if (at < within.end && text[at] != '\n' && text[at] != '\r' && text[at] != '\f') continue;
    if (at < within.end && text[at] == '\r' && at + 1 < within.end && text[at + 1] == '\n')
      continue;
    lines.push_back(trimmed(text, {begin, at}));
    begin = at + 1;
  }
  return lines;
}

// All lines but the last are about as long as the longest: they were cut at a column.
bool is_wrapped(const std::vector<Span>& lines, std::size_t first, std::size_t last) {
  std::size_t longest = 0;
  for (std::size_t i = first; i < last; ++i)
    longest = std::max<std::size_t>(longest, lines[i].length());
  if (last - first < 2 || longest > kWrappedLine || longest < kShortLine) return false;
  return std::all_of(lines.begin() + static_cast<std::ptrdiff_t>(first),
                     lines.begin() + static_cast<std::ptrdiff_t>(last - 1),
                     [&](Span line) { return line.length() * 10 >= longest * 7; });
}

template <class Take>
void each_word(std::string_view text, Take&& take) {
  std::size_t begin = std::string_view::npos;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint point = base::decode_at(text, at);
    const std::size_t next = at + point.length;
    bool word = is_word_character(point.value);
    if ((point.value == '\'' || point.value == 0x2019) && begin != std::string_view::npos) {
      word = is_word_character(base::decode_at(text, next).value);
    }
    if (word && begin == std::string_view::npos) begin = at;
    if (!word && begin != std::string_view::npos) {
      if (!take(text.substr(begin, at - begin))) return;
      begin = std::string_view::npos;
    }
    at = next;
  }
  if (begin != std::string_view::npos) take(text.substr(begin));
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const base::CodePoint point = base::decode_at(text, span.begin);
    if (!base::is_space(point.value)) break;
    span.begin += point.length;
  }
  while (span.begin < span.end) {
    const base::CodePoint point = base::decode_before(text, span.end);
    if (!base::is_space(point.value)) break;
    span.end -= point.length;
  }
  return span.begin < span.end ? span : Span{span.begin, span.begin};
}

std::vector<Span> split_paragraphs(std::string_view text, Span within) {
  const std::vector<Span> lines = lines_of(text, within);
  std::vector<Span> paragraphs;
  for (std::size_t first = 0; first < lines.size();) {
    if (lines[first].empty()) {
      ++first;
      continue;
    }
    std::size_t last = first;
    while (last < lines.size() && !lines[last].empty()) ++last;
    if (is_wrapped(lines, first, last)) {
      paragraphs.push_back(document::cover(lines[first], lines[last - 1]));
    } else {
      paragraphs.insert(paragraphs.end(), lines.begin() + static_cast<std::ptrdiff_t>(first),
                        lines.begin() + static_cast<std::ptrdiff_t>(last));
    }
    first = last;
  }
  return paragraphs;
}

std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::string lower;  // of a word in ASCII, which is all that folding does to it
  each_word(text, [&](std::string_view word) {
    lower.clear();
    for (const char c : word) {
      if (static_cast<unsigned char>(c) >= 0x80) break;
      lower += static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 32 : 0));
    }
    if (lower.size() != word.size()) lower = base::fold(word);
    words.push_back(base::fnv1a(lower));
    return true;
  });
  return words;
}

std::vector<std::string_view> plain_words(std::string_view text, std::size_t limit) {
  std::vector<std::string_view> words;
  each_word(text, [&](std::string_view word) {
    words.push_back(word);
    return words.size() < limit;
  });
  return words;
}

}  // namespace chancery::text
