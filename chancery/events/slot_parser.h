// The slot lines of a pattern: "on|against?   OWNER:target & not class: sports".
#pragma once

#include "chancery/events/pattern_parser.h"

namespace chancery::events {

// std::nullopt when the key is no slot at all.
[[nodiscard]] std::optional<std::vector<SlotSite>> parse_sites(std::string_view key);
[[nodiscard]] base::Expected<Slot> parse_slot(const lexicon::Block& block,
                                              const lexicon::Field& field,
                                              std::vector<SlotSite> sites,
                                              const Vocabulary& vocabulary);
[[nodiscard]] int specificity_of(const Slot& slot);

}  // namespace chancery::events
