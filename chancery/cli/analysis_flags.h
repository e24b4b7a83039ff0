// Flags and commands over stories and distances, for the flag table.
#pragma once

#include <vector>

#include "chancery/cli/flag_table.h"

namespace chancery::cli {

[[nodiscard]] std::vector<Flag> analysis_flags();
[[nodiscard]] std::vector<Command> analysis_commands();

}  // namespace chancery::cli
