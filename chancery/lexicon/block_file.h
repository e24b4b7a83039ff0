// The text form of everything under data/ that people edit: blocks of "key value" lines.
//
//   # a comment
//   actor    RUS-lavrov          first line: the kind of the block and its id
//   name     Sergei Lavrov       a key may come several times
//   office   2004-03-09..  foreign minister
//   example  Lavrov met Blinken.
//            => CONSULT RUS USA  an indented line goes on with the field above it (joined by "\n")
//
// Blocks are divided by empty lines. docs/formats/blocks.md is the specification. Rooms give the
// keys their meaning; this reader gives places for their errors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::lexicon {

struct Field {
  std::string key;
  std::string value;         // trimmed
  std::uint32_t line = 0;    // of the key
  std::uint32_t column = 0;  // of the value's first byte
};

struct Block {
  std::string kind;
  std::string id;
  std::string file;
  std::uint32_t line = 0;
  std::vector<Field> fields;  // without the first line

  [[nodiscard]] const Field* find(std::string_view key) const;       // the first, or null
  [[nodiscard]] std::string_view value(std::string_view key) const;  // empty when absent
  [[nodiscard]] std::vector<const Field*> all(std::string_view key) const;
};

// E-LEX-001: a line that is neither "key value", a comment, nor a continuation; E-LEX-002: bad
// UTF-8; E-LEX-003: a block without an id. All errors of the file are returned, not only the first.
struct BlockFile {
  std::vector<Block> blocks;
  std::vector<base::Error> errors;
};
[[nodiscard]] BlockFile read_blocks(std::string_view file, std::string_view text);

// The alternatives of a value ("impose | levy | slap"): trimmed, empty ones left out; a continued
// line goes on with the list.
[[nodiscard]] std::vector<std::string> alternatives(std::string_view value);

// An error that points at `fragment` inside the field (or at the field when it is not in it).
[[nodiscard]] base::Error error_in(const Block& block, const Field& field,
                                   std::string_view fragment, std::string_view code,
                                   std::string message, std::string hint = {});

// The word of `known` nearest to `word` by edit distance (at most a third of its length), or empty:
// for "did you mean".
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& known);
// That word as the hint of an error, or empty.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       const std::vector<std::string>& known);

}  // namespace chancery::lexicon
