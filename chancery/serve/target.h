// Reads the target of a request ("/api/v1/events?type=SANCTION"): decodes it once, and refuses what
// no honest client sends. Nothing after this room ever sees a percent sign that meant something.
#pragma once

#include <string_view>

#include "chancery/serve/message.h"

namespace chancery::serve {

inline constexpr std::size_t kLongestTarget = 8192;  // bytes
inline constexpr std::size_t kMostParameters = 100;

// Fills segments and query. E-SRV-010: too long, not in origin form ("/…"), a broken percent
// escape, damaged UTF-8, a control character, "." or ".." as a segment, or too many parameters.
[[nodiscard]] base::Expected<void> read_target(std::string_view target, Request& request);

// The value for use in a target: everything but unreserved characters escaped.
[[nodiscard]] std::string percent_encode(std::string_view text);

}  // namespace chancery::serve
