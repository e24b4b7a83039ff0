// Help and the manual page, made from the flag table.
#pragma once

#include <string>
#include <string_view>

#include "chancery/cli/flag_table.h"

namespace chancery::cli {

// The overview of all commands.
[[nodiscard]] std::string overview();
// One command: usage, description, flags, examples; lines of at most `width` columns.
[[nodiscard]] std::string help_of(const Command& command, std::size_t width);
// roff of section 1.
[[nodiscard]] std::string manual(std::string_view version);

}  // namespace chancery::cli
