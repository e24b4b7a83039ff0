// Capitals and small letters of ASCII; every other character is neither.
#pragma once

namespace chancery::syntax {

[[nodiscard]] constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }

}  // namespace chancery::syntax
