// The commands over a store and their flags: the part of the flag table that speaks of --db.
#pragma once

#include <vector>

#include "chancery/cli/flag_table.h"

namespace chancery::cli {

[[nodiscard]] std::vector<Flag> store_flags();
[[nodiscard]] std::vector<Command> store_commands();

}  // namespace chancery::cli
