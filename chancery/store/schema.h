// The tables of the SQLite file, as numbered migrations. docs/formats/store.md describes them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace chancery::store {

// "CHNC", in the header of the file (PRAGMA application_id): tells a store from any other database.
inline constexpr std::int32_t kApplicationId = 0x43484E43;

// Migration i brings a file from version i to version i + 1 (PRAGMA user_version). A published one
// is never edited: what changes is a new one at the end.
[[nodiscard]] std::span<const std::string_view> migrations();

}  // namespace chancery::store
