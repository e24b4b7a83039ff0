// Average linkage (group average, Sokal and Michener 1958) over clusters that may belong together:
// the two most alike are merged until none are alike enough. Only neighbours are compared, so the
// cost grows with the pairs that share words, not with all pairs. Deterministic: ties go to the
// clusters that stand first.
#pragma once

#include <utility>
#include <vector>

#include "chancery/stories/clusters.h"

namespace chancery::stories {

struct Agglomeration {
  Likeness likeness;
  double threshold = 0.115;
  bool merge_closed = true;  // two stories of closed days may turn out to be one
};

// `pairs`: neighbours, by place in `clusters`. `joined`: pairs that belong together whatever their
// likeness (copies). Returns for each cluster the place of the one that took it in (its own place
// when none did). Clusters taken in are left empty.
[[nodiscard]] std::vector<std::size_t> agglomerate(
    std::vector<Cluster>& clusters, const std::vector<std::pair<std::size_t, std::size_t>>& pairs,
    const std::vector<std::pair<std::size_t, std::size_t>>& joined, const Agglomeration& how);

}  // namespace chancery::stories
