// What the coder tried and why it did not fire: `chancery explain`. Filled only when asked for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"
#include "chancery/events/pattern.h"

namespace chancery::events {

// One pattern tried at one predicate. `failed` is empty when it matched; else the slot or condition
// that did not hold, as the dictionary writes it, and how many slots held before it.
struct Attempt {
  document::PredicateId predicate;
  const Pattern* pattern = nullptr;
  std::string failed;
  std::size_t held = 0;
  bool won = false;
};

// An event that a pattern gave and that is not printed.
struct Withheld {
  document::PredicateId predicate;
  const Pattern* pattern = nullptr;
  std::string_view why;
};

struct Trace {
  std::vector<Attempt> attempts;
  std::vector<Withheld> withheld;
  // The attempts at one predicate that came nearest, best first: those that matched, then by slots
  // held.
  [[nodiscard]] std::vector<Attempt> nearest(document::PredicateId predicate,
                                             std::size_t most) const;
};

}  // namespace chancery::events
