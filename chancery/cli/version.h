// The version, as CMakeLists.txt states it. CHANGELOG.md says what each version brought.
#pragma once

#include <string_view>

namespace chancery::cli {

inline constexpr std::string_view kVersion = CHANCERY_VERSION;

}  // namespace chancery::cli
