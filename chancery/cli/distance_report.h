// The three figures of two actors, as a page, JSON or CSV.
#pragma once

#include <string>
#include <vector>

#include "chancery/analysis/company.h"
#include "chancery/analysis/stance.h"
#include "chancery/cli/terminal.h"

namespace chancery::cli {

struct DistanceReport {
  std::string first, second;
  base::DayRange range;
  std::size_t articles = 0;
  bool errors_known = false;  // of the coder
  bool with_scores = false;
  std::vector<analysis::DirectSeries> direct;  // forth, back, both
  analysis::Company company;
  analysis::Stance stance;
};

[[nodiscard]] std::string direction_name(const DistanceReport& report,
                                         analysis::Direction direction);
[[nodiscard]] std::string distance_page(const DistanceReport& report,
                                        const analysis::Corpus& corpus, std::size_t width,
                                        const Colours& colours);
[[nodiscard]] std::string distance_json(const DistanceReport& report,
                                        const analysis::Corpus& corpus);
// figure,direction,period,low,middle,high,… one row a period and direction.
[[nodiscard]] std::string distance_csv(const DistanceReport& report);

}  // namespace chancery::cli
