// Reads one unpacked input as one format and hands its items on, in order. Room-internal.
#pragma once

#include "chancery/intake/article.h"
#include "chancery/intake/byte_source.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// What one input's reading needs and where its items go.
struct Run {
  const Tables& tables;
  const Options& options;
  const std::string& path;
  const Sink& sink;
  const NoteSink& notes;
  bool unpacked = false;  // the input was gzip

  // The way back to the bytes is asked for.
  [[nodiscard]] bool traced() const { return static_cast<bool>(options.source_maps); }
  bool fail(base::Error error, std::size_t number = 0, std::string id = {}) const;
  bool give(RawArticle raw, std::size_t number = 0) const;
  void note(std::string message, std::size_t number = 0) const;
};

// Runs that lead to decoded bytes now lead to the stream, in which these begin at `begin`.
void settle(SourceRuns& runs, const DecodedBytes& way, std::uint64_t begin);

bool read_as(InputFormat format, Input& input, const Run& run);

bool read_text(Input& input, const Run& run);
bool read_html(Input& input, const Run& run);
bool read_json_values(Input& input, const Run& run);
bool read_json_lines(Input& input, const Run& run);
bool read_csv(Input& input, const Run& run);
bool read_feed(Input& input, const Run& run);
bool read_warc(Input& input, const Run& run);

}  // namespace chancery::intake
