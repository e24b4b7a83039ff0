// The rate of one kind of act over time, from few and clustered counts: a hierarchical
// Gamma-Poisson model with a random walk that is drawn back to the region.
//
//   y_t ~ Gamma-Poisson, mean E_t exp(theta_t), variance phi times the mean (acts come in episodes)
//   theta_t = m + rho (theta_{t-1} - m) + noise, with standard deviation sigma in the long run
//
// m, rho and sigma are those of the region (all pairs around the two), estimated by empirical
// Bayes; phi comes from the sizes of episodes. The mode is found by Newton's method on a band
// matrix.
#pragma once

#include <span>
#include <vector>

#include "chancery/analysis/random.h"

namespace chancery::analysis {

// What the region says before the pair's own counts.
struct RatePrior {
  double mean = -2;    // m: log of acts for each story that names both
  double rho = 0.9;    // from period to period
  double sigma = 1.2;  // of theta around m
};

struct RateData {
  std::vector<double> counts;     // y, may be fractional (reweighted)
  std::vector<double> exposures;  // E >= 0; a period of no exposure says nothing
};

// The mode of theta. `shift` is added to the prior mean of each period (empty: none).
[[nodiscard]] std::vector<double> rate_mode(const RateData& data, const RatePrior& prior,
                                            double phi, std::span<const double> shift = {});

// A draw of (theta - m) from the prior.
[[nodiscard]] std::vector<double> prior_walk(std::size_t periods, const RatePrior& prior,
                                             Random& random);

// Log marginal likelihood by Laplace's approximation, up to a constant of the data.
[[nodiscard]] double evidence(const RateData& data, const RatePrior& prior, double phi);

// The prior under which many series are most likely: a grid over rho and sigma, m by iteration.
// Series without exposure are left out; with none left, the prior of RatePrior's own defaults.
[[nodiscard]] RatePrior fit_prior(std::span<const RateData> series, double phi);

}  // namespace chancery::analysis
