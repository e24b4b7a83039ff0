// Web and mail addresses inside a run without white space: one token each, whatever marks they
// hold.
#pragma once

#include <cstdint>
#include <string_view>

namespace chancery::text {

struct Address {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // 0 when there is none
};

// The first address in `chunk` that begins at or after `from`. Marks that close a sentence or a
// bracket opened before the address are not part of it.
[[nodiscard]] Address find_address(std::string_view chunk, std::uint32_t from);

}  // namespace chancery::text
