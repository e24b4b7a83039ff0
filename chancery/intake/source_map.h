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
  bool unpacked = false;        // the input was gzip; source offsets count in what it unpacks to
  std::vector<SourceRun> runs;  // text offsets in code points, source offsets in bytes
};
using SourceMapSink = std::function<void(const SourceMap&)>;
using SourceRuns = std::vector<SourceRun>;

// Adds a run, joined to the one before where both are copies that go on without a gap.
void add_run(SourceRuns& runs, const SourceRun& run);
// The same of a copy.
void add_run(SourceRuns& runs, std::size_t begin, std::size_t size, std::size_t from);
// Adds the runs of a piece that now begins at `at` in the text.
void add_runs(SourceRuns& runs, const SourceRuns& piece, std::size_t at);
// A text that is all copy, a run a line, so that a table in between stays fine.
[[nodiscard]] SourceRuns runs_of_lines(std::string_view text);
// `inner` leads from a text to a middle text, `outer` from there to the source: the whole way. A
// run that stands for an escape is taken whole by whatever touches it. Linear but for a search a
// run.
[[nodiscard]] SourceRuns through(const SourceRuns& inner, const SourceRuns& outer);

// Byte offsets of the input for offsets in what to_utf8 made of it.
class DecodedBytes {
 public:
  DecodedBytes(std::string_view bytes, const Decoded& decoded);
  [[nodiscard]] std::uint64_t at(std::size_t offset) const;
  // Turns offsets in the decoded text into byte offsets.
  void settle(SourceRuns& runs) const;

 private:
  std::uint64_t skipped_;
  std::vector<std::uint32_t>
      table_;  // of each byte of the decoded text; empty when it is the input
};

}  // namespace chancery::intake
