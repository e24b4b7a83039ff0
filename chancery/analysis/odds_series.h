// The odds of cooperation over time, from few and clustered counts: a hierarchical logistic model
// with a random walk that is drawn back to the region.
//
//   up_t of up_t + down_t acts cooperate: log odds eta_t, variance phi times the binomial one
//   eta_t = m + rho (eta_{t-1} - m) + noise, with standard deviation sigma in the long run
//
// If cooperation and conflict are Poisson with one exposure, then given their sum cooperation is
// binomial, and eta is the log ratio of the two rates: the exposure, which is coverage, drops out.
// m, rho and sigma are those of the region (all pairs around the two), estimated by empirical
// Bayes; phi comes from how much neighbouring months differ. The mode is found by Newton's method
// on a band matrix.
#pragma once

#include <span>
#include <vector>

#include "chancery/analysis/random.h"

namespace chancery::analysis {

// What the region says before the pair's own counts.
struct OddsPrior {
  double mean = 0;     // m
  double rho = 0.9;    // from period to period
  double sigma = 1.2;  // of eta around m
};

// Counts of a period, may be fractional (reweighted). A period without acts says nothing.
struct OddsData {
  std::vector<double> up;    // cooperation
  std::vector<double> down;  // conflict
};

// The mode of eta. `shift` is added to the prior mean of each period (empty: none).
[[nodiscard]] std::vector<double> odds_mode(const OddsData& data, const OddsPrior& prior,
                                            double phi, std::span<const double> shift = {});

// A draw of (eta - m) from the prior.
[[nodiscard]] std::vector<double> prior_walk(std::size_t periods, const OddsPrior& prior,
                                             Random& random);

// Log marginal likelihood by Laplace's approximation, up to a constant of the data.
[[nodiscard]] double evidence(const OddsData& data, const OddsPrior& prior, double phi);

// How the pairs of a region differ in calm and restlessness: a prior for each combination of a grid
// of rho and sigma, m fitted to it, and the share of pairs that it holds for. The shares are the
// maximum-likelihood mixture (Kiefer and Wolfowitz 1956) by EM. One pair that breaks with its past
// is thus allowed to, although most do not.
struct OddsMix {
  std::vector<OddsPrior> priors;
  std::vector<double> shares;
};

// Series without acts are left out; with none left, the defaults of OddsPrior alone.
[[nodiscard]] OddsMix fit_mix(std::span<const OddsData> series, double phi);

// The shares that the data of one pair leave to each prior of the mix.
[[nodiscard]] std::vector<double> posterior_shares(const OddsMix& mix, const OddsData& data,
                                                   double phi);

}  // namespace chancery::analysis
