// Agreement of two actors corrected for chance, after Häge (2011): one less the disagreement
// observed over the disagreement expected if both took their values at random from their common
// distribution (Scott's pi for values on an interval scale). 1 is full agreement, 0 what chance
// gives, below 0 is opposition. Values known from few acts are off by chance; that noise is taken
// out of both sums, as it would make any two look less alike than they are.
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace chancery::analysis {

struct Rated {
  double first = 0;  // -1 … 1
  double second = 0;
  double weight = 1;
  double noise = 0;  // variance of first plus that of second: how far they are off by chance
};

// std::nullopt when the values vary no more than their noise: nothing can be told from chance.
[[nodiscard]] std::optional<double> agreement(std::span<const Rated> items);

}  // namespace chancery::analysis
