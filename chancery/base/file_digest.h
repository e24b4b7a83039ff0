// SHA-256 of a file, read in pieces: a model of many megabytes is never in memory as a whole.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace chancery::base {

// 64 lower-case hexadecimal digits, as sha256_hex gives of the same bytes; std::nullopt when the
// file cannot be read.
[[nodiscard]] std::optional<std::string> file_sha256_hex(const std::filesystem::path& path);

}  // namespace chancery::base
