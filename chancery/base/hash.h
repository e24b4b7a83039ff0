// Hashes with fixed, documented results: files and models depend on them, so they never change.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chancery::base {

// FNV-1a, 64 bits (Fowler, Noll, Vo). Fast on short strings; not for hostile keys.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view text,
                                            std::uint64_t state = 0xCBF29CE484222325ULL) {
  for (const char c : text) {
    state ^= static_cast<unsigned char>(c);
    state *= 0x100000001B3ULL;
  }
  return state;
}

// SHA-256 (FIPS 180-4), as 64 lower-case hexadecimal digits: content ids, dictionary and model
// digests.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

}  // namespace chancery::base
