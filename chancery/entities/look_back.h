// How Discourse looks for the mention that a later one points at; for its own files only.
#pragma once

#include <algorithm>

#include "chancery/entities/discourse.h"

namespace chancery::entities {

inline constexpr std::size_t kLookBack = 64;  // mentions

// Whether somebody of these sectors speaks for a state.
inline bool official(const std::vector<std::string>& sectors) {
  return !sectors.empty() &&
         (sectors.front() == "GOV" || sectors.front() == "LEG" || sectors.front() == "MIL");
}

// The nearest mention before `raw` that fits, no more than `sentences` back; subjects of a sentence
// come before its other mentions, and what stands outside quotation marks before what stands
// inside.
template <class Fits>
const Discourse::Seen* Discourse::look_back(const RawMention& raw, std::uint32_t sentences,
                                            Fits fits) const {
  // A pronoun may be looked up again when later mentions are known.
  const auto end = static_cast<std::size_t>(
      std::ranges::partition_point(
          seen_, [&](const Seen& one) { return one.raw->tokens.first <= raw.tokens.first; }) -
      seen_.begin());
  const auto first = end > kLookBack ? end - kLookBack : 0;
  const Seen* best = nullptr;
  int best_rank = -1;
  std::uint32_t sentence = raw.sentence.value;
  for (auto i = end; i-- > first;) {
    const Seen& seen = seen_[i];
    if (seen.sentence + sentences < raw.sentence.value) break;
    if (seen.sentence != sentence) {
      if (best != nullptr) break;
      sentence = seen.sentence;
    }
    if (seen.head >= raw.head && seen.sentence == raw.sentence.value) continue;
    if (!fits(seen)) continue;
    const int rank = seen.standing + (seen.quoted && !raw.quoted ? 0 : 4);
    if (rank >= best_rank) {
      best = &seen;
      best_rank = rank;
    }
  }
  return best;
}

}  // namespace chancery::entities
