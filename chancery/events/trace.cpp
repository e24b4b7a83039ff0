#include "chancery/events/trace.h"

#include <algorithm>

namespace chancery::events {

std::vector<Attempt> Trace::nearest(document::PredicateId predicate, std::size_t most) const {
  std::vector<Attempt> found;
  for (const Attempt& attempt : attempts) {
    if (attempt.predicate == predicate) found.push_back(attempt);
  }
  std::ranges::stable_sort(found, [](const Attempt& a, const Attempt& b) {
    if (a.won != b.won) return a.won;
    if (a.failed.empty() != b.failed.empty()) return a.failed.empty();
    return a.held > b.held;
  });
  if (found.size() > most) found.resize(most);
  return found;
}

}  // namespace chancery::events
