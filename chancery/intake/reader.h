// The only reader of raw bytes: files, standard input or memory -> Documents, in input order.
// Plain text, HTML, JSON, JSONL, feeds, CSV, WARC, gzip of any of them, directories; the kind is
// found from the content. Containers are streamed: one item is in memory at a time. A bad item is
// an ItemError in its place and never stops the rest. docs/formats/input.md lists kinds, field
// names and error codes.
//
//   auto reader = intake::Reader::load(data_files, options);
//   reader->read_path("news/a.html", [](intake::Item item) { ...; return true; });
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/intake/article.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::intake {

struct Tables;  // word lists of data/intake
class Input;

// The files that the paths stand for, in the order in which they are read: those of a folder and of
// a pattern one by one. What gives none stands for itself, so that reading it tells why.
[[nodiscard]] std::vector<std::string> files_of(const std::vector<std::string>& paths);

class Reader {
 public:
  // E-LEX-020: a list of data/intake is missing; E-INT-018: options.published is no date.
  [[nodiscard]] static base::Expected<Reader> load(const lexicon::DataFiles& data,
                                                   Options options = {});
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;
  ~Reader();

  // "-" is standard input; a directory gives its files, sorted by path; a pattern ("news/*.html")
  // that is no file gives those that it fits. False when the sink ended it.
  bool read_path(const std::string& path, const Sink& sink, const NoteSink& notes = {}) const;
  // `path` is what the items carry as theirs; it is not opened.
  bool read_bytes(std::string_view bytes, const std::string& path, const Sink& sink,
                  const NoteSink& notes = {}) const;
  [[nodiscard]] const Options& options() const { return options_; }

 private:
  explicit Reader(Options options);
  bool read_input(Input& input, const std::string& path, const Sink& sink,
                  const NoteSink& notes) const;
  bool read_file(const std::string& path, const Sink& sink, const NoteSink& notes) const;

  Options options_;
  std::shared_ptr<const Tables> tables_;
};

}  // namespace chancery::intake
