// Paragraphs of a text by its line breaks, and their words as hashes. Part of the sectioner.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "chancery/document/span.h"

namespace chancery::text {

struct Paragraph {
  document::Span span;               // without white space at its ends
  std::vector<std::uint64_t> words;  // folded, hashed, in order
};

// Lines divided by empty lines are one paragraph when they look like one wrapped by hand, else a
// paragraph each. Spans lie in `within` and cover all of it that is not white space.
[[nodiscard]] std::vector<document::Span> split_paragraphs(std::string_view text,
                                                           document::Span within);
// Runs of letters, digits and inner apostrophes, folded.
[[nodiscard]] std::vector<std::uint64_t> word_hashes(std::string_view text);
// The same words as strings, at most `limit` of them.
[[nodiscard]] std::vector<std::string_view> plain_words(std::string_view text, std::size_t limit);
[[nodiscard]] document::Span trimmed(std::string_view text, document::Span span);

}  // namespace chancery::text
