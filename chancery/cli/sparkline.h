// A series as one line of block letters.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace chancery::cli {

// One letter a value, from the lowest to the highest; a middle dot where there is none.
[[nodiscard]] std::string sparkline(const std::vector<std::optional<double>>& values);

}  // namespace chancery::cli
