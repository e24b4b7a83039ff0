#pragma once

#include <string_view>

namespace chancery::cli {

// CHANGELOG.md says what each version brought.
inline constexpr std::string_view kVersion = "0.1.0";

}  // namespace chancery::cli
