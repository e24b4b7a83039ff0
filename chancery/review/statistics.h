// The few statistics that hand checking needs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chancery/base/random.h"

namespace chancery::review {

struct Interval {
  double low = 0, high = 1;
};

// Wilson's interval (1927) for `hits` of `all`, 95 %; [0, 1] when there is nothing. Takes weighted
// counts with the effective number of cases as `all` and hits scaled to it.
[[nodiscard]] Interval wilson(double hits, double all);

// Values of one unit by all coders; an empty string is missing.
using Unit = std::vector<std::string>;

// Krippendorff's alpha for nominal data (Krippendorff, Computing Krippendorff's Alpha-Reliability,
// 2011): 1 - observed / expected disagreement over the coincidence matrix. Units with fewer than
// two values do not count. None when fewer than two units count or all values are the same.
[[nodiscard]] std::optional<double> alpha(const std::vector<Unit>& units);

// Percentile bootstrap over units, 95 %, of alpha; `draws` with a generator of its own seed.
[[nodiscard]] Interval alpha_interval(const std::vector<Unit>& units, std::uint64_t seed,
                                      std::size_t draws = 1000);

// Isotonic regression by pool adjacent violators (Ayer et al. 1955): `right` (0..1) as a rising
// function of `score`. Steps by score; the value of a step holds from its score on.
struct Step {
  double score = 0, value = 0, weight = 0;
};
struct Judged {
  double score = 0;
  bool right = false;
  double weight = 1;
};
[[nodiscard]] std::vector<Step> isotonic(std::vector<Judged> judged);

}  // namespace chancery::review
