// Plots as SVG 1.1, readable in light and dark, without scripts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "chancery/analysis/interval.h"
#include "chancery/analysis/map.h"

namespace chancery::cli {

struct PlotLine {
  std::string name;
  std::vector<std::optional<analysis::Interval>> values;  // one a period
};

// Lines with their intervals as bands, over named periods; a rule at zero.
[[nodiscard]] std::string line_plot(const std::string& title, const std::string& axis,
                                    const std::vector<std::string>& periods,
                                    const std::vector<PlotLine>& lines);

// Points with names, and a bar that shows how long one unit of distance is.
[[nodiscard]] std::string map_plot(const std::string& title, const analysis::Map& map);

}  // namespace chancery::cli
