// Which paragraphs repeat the words of another: pull quotes, also with small edits, repeated
// headlines, paragraphs scraped twice. Compared by runs of three words; cost is linear in the
// words.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chancery/text/paragraphs.h"

namespace chancery::text {

// For each paragraph the one that it repeats: longer, or as long and earlier. Only paragraphs of
// kFewestWords and more repeat anything by chance-proof measure; shorter ones must be the same
// words.
inline constexpr std::size_t kFewestWords = 7;
[[nodiscard]] std::vector<std::optional<std::uint32_t>> find_repeats(
    const std::vector<Paragraph>& paragraphs);

}  // namespace chancery::text
