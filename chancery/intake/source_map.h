// The way back from an article's text to the bytes of its input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/intake/encoding.h"

namespace chancery::intake {

// A piece of a text that is a copy of one piece of its source.
struct SourceRun {
  std::uint32_t begin = 0;  // in the text
  std::uint32_t size = 0;
  std::uint64_t from = 0;  // in the source
  std::uint64_t from_size = 0;
};
// Of one article, in text order. What no run covers was made by the reader (a reference to a
// character, a blank for several, the lines between paragraphs).
struct SourceMap {
  std::string id;
  std::string path;
  std::vector<SourceRun> runs;  // text offsets in code points, source offsets in bytes (unpacked)
};
using SourceMapSink = std::function<void(const SourceMap&)>;

// Adds a copy, joined to the run before where both go on without a gap.
void add_run(std::vector<SourceRun>& runs, std::size_t begin, std::size_t size, std::size_t from);

// Byte offsets of the input for offsets in what to_utf8 made of it.
class DecodedBytes {
 public:
  DecodedBytes(std::string_view bytes, const Decoded& decoded);
  [[nodiscard]] std::uint64_t at(std::size_t offset) const;
  // Turns offsets in the decoded text into byte offsets.
  void settle(std::vector<SourceRun>& runs) const;

 private:
  std::uint64_t skipped_;
  std::vector<std::uint32_t>
      table_;  // of each byte of the decoded text; empty when it is the input
};

}  // namespace chancery::intake
