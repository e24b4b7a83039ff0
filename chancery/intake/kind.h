// What kind of input this is, by its first bytes (already unpacked).
#pragma once

#include <string_view>

#include "chancery/base/error.h"
#include "chancery/intake/article.h"

namespace chancery::intake {

struct Tables;

// How much kind_of wants to see.
inline constexpr std::size_t kKindBytes = 64U << 10U;
// E-INT-003: nothing but white space; E-INT-004: a binary file (its kind named where known);
// E-INT-009: a table without a column of text; E-INT-011: a robots.txt.
[[nodiscard]] base::Expected<InputFormat> kind_of(std::string_view start, const Tables& tables);
// One JSON value a line, rather than one value over many lines.
[[nodiscard]] bool is_json_lines(std::string_view start);

}  // namespace chancery::intake
