// Where two actors stand on the same texts and proposals: chance-corrected agreement over issues on
// which both have taken a position.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chancery/analysis/corpus.h"
#include "chancery/analysis/interval.h"

namespace chancery::analysis {

inline constexpr std::size_t kLeastIssues = 5;

struct SharedIssue {
  std::string issue;
  double first = 0;  // mean over stories, -1 … 1
  double second = 0;
  std::size_t stories = 0;
};

struct Stance {
  std::optional<Interval> agreement;  // std::nullopt: not enough data
  std::vector<double> draws;
  std::vector<SharedIssue> issues;  // those with most stories first
  std::vector<std::size_t> stories;
};

struct StanceOptions {
  std::size_t draws = 200;
  std::uint64_t seed = 1;
};

[[nodiscard]] Stance stance(const Corpus& corpus, const std::string& first,
                            const std::string& second, base::DayRange range,
                            const StanceOptions& options);

}  // namespace chancery::analysis
