// The predicate whose head a word is. Private to the room.
#pragma once

#include <algorithm>

#include "chancery/document/document.h"

namespace chancery::events {

// Null where the word is the head of none.
[[nodiscard]] inline const document::Predicate* predicate_at(const document::Document& document,
                                                             document::TokenId head) {
  const auto& all = document.predicates.get();
  const auto at = std::ranges::lower_bound(all, head, {}, &document::Predicate::head);
  return at != all.end() && at->head == head ? &*at : nullptr;
}

}  // namespace chancery::events
