// What distances are computed from, as the command line names it: files of findings (JSON lines of
// `chancery code`), or a store.
#pragma once

#include <string>
#include <vector>

#include "chancery/analysis/blocs.h"
#include "chancery/analysis/corpus_builder.h"
#include "chancery/cli/session.h"

namespace chancery::cli {

struct CorpusInput {
  analysis::Corpus corpus;
  base::DayRange range;  // --since and --until, else the days there are
  std::size_t articles = 0;
  std::size_t rejected = 0;  // lines that were no findings; each was told on standard error
};

// `files`: the operands that are files. E-ANA-005: nothing to compute from.
[[nodiscard]] base::Expected<CorpusInput> read_corpus(const Session& session,
                                                      const std::vector<std::string>& files);
// --voice, --sectors, --planned. E-ANA-003, E-CLI-001.
[[nodiscard]] base::Expected<analysis::Choice> choice_of(const Session& session);
// --by. E-CLI-001.
[[nodiscard]] base::Expected<analysis::Step> step_of(const Session& session,
                                                     std::string_view otherwise);
// --draws, --seed, --errors.
[[nodiscard]] base::Expected<analysis::DirectOptions> direct_options_of(const Session& session);
// Writes a file named on the command line. E-ANA-006.
[[nodiscard]] base::Expected<void> write_file(const std::string& path, const std::string& text);
// "0.42", "-1.30"; a plus before what is positive.
[[nodiscard]] std::string signed_number(double value);
// "+0.42 [-0.10, +0.95]", or "not enough data".
[[nodiscard]] std::string shown(const std::optional<analysis::Interval>& interval);

// "+0.4 [-0.1 +1.0]": three of them fit into a line.
[[nodiscard]] std::string compact(const analysis::Interval& interval);

}  // namespace chancery::cli
