// The pattern language of PETRARCH: "SAID_WOULD * TALKS WITH +". Words stand before and after the
// verb (*); a blank allows other words in between, "_" none; "$" and "+" are source and target,
// "%" both sides of a compound, "^" passes over a phrase, "&NAME" is a set of words.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::cameo {

// A word as dictionaries and sentences are compared: capitals, no stops, divided at hyphens,
// apostrophes and "_".
[[nodiscard]] std::vector<std::string> pieces_of(std::string_view words);

using WordSets = std::map<std::string, std::vector<std::vector<std::string>>, std::less<>>;

struct Element {
  enum class Kind : std::uint8_t { kWords, kSource, kTarget, kBoth, kSkip } kind = Kind::kWords;
  std::vector<std::vector<std::string>> choices;  // kWords: any of these, each consecutive
  bool tight = false;                             // no word between this and its inner neighbour
};

struct Pattern {
  std::string code;
  std::string text;
  std::vector<Element> before;  // nearest to the verb first
  std::vector<Element> after;
};

// std::nullopt and the name of the set when one is unknown.
struct PatternError {
  std::string unknown_set;
};
[[nodiscard]] std::optional<Pattern> compile(std::string_view code, std::string_view text,
                                             const WordSets& sets, PatternError& error);

// A coded phrase of a sentence, in pieces.
struct CodedPhrase {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> codes;  // several: a compound
};

struct PatternMatch {
  const CodedPhrase* source = nullptr;
  const CodedPhrase* target = nullptr;
  const CodedPhrase* both = nullptr;
};

// `verb` [begin, end) and `limit` [begin, end) in pieces: where the pattern may look.
struct Window {
  std::size_t verb_begin = 0;
  std::size_t verb_end = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
};
[[nodiscard]] std::optional<PatternMatch> match(const Pattern& pattern,
                                                const std::vector<std::string>& pieces,
                                                const std::vector<CodedPhrase>& phrases,
                                                const Window& window);

}  // namespace chancery::cameo
