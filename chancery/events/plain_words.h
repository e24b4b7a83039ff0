// Whether a word by itself, without words around it, is a member of a class. Private to the room.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "chancery/lexicon/word_classes.h"

namespace chancery::events {

[[nodiscard]] inline bool is_plain_member(const lexicon::WordClasses& classes, std::uint32_t set,
                                          std::string_view word) {
  const auto* members = classes.members(word);
  return members != nullptr &&
         std::ranges::any_of(*members, [&](const lexicon::ClassMember& member) {
           return member.set == set && member.before.empty() && member.after.empty();
         });
}

}  // namespace chancery::events
