// The part of the flag table that speaks of `serve`.
#pragma once

#include <vector>

#include "chancery/cli/flag_table.h"

namespace chancery::cli {

[[nodiscard]] std::vector<Flag> serve_flags();
[[nodiscard]] std::vector<Command> serve_commands();

}  // namespace chancery::cli
