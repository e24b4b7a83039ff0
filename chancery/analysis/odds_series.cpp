#include "chancery/analysis/odds_series.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chancery::analysis {
namespace {

constexpr int kNewtonSteps = 60;
constexpr int kMixSteps = 100;
constexpr double kLeastShare = 0.05;  // pairs that each prior is given beforehand
constexpr double kFarthest = 12;      // |eta - m|: keeps exp() in bounds on wild starts

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

double softplus(double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }

// A symmetric band matrix of one band, factored in place: L D L^T.
struct Band {
  std::vector<double> diagonal;
  std::vector<double> off;  // off[t] couples t and t + 1
};

// Precision of a stationary first-order walk with standard deviation sigma.
Band precision_of(std::size_t periods, const OddsPrior& prior) {
  const double step = prior.sigma * prior.sigma * (1 - prior.rho * prior.rho);
  Band band{std::vector<double>(periods, (1 + prior.rho * prior.rho) / step),
            std::vector<double>(periods > 0 ? periods - 1 : 0, -prior.rho / step)};
  if (periods == 1) band.diagonal[0] = 1 / (prior.sigma * prior.sigma);
  if (periods > 1) band.diagonal.front() = band.diagonal.back() = 1 / step;
  return band;
}

// Factors the band and solves it for `right`; returns log of the determinant.
double solve(Band band, std::vector<double>& right) {
  const std::size_t n = band.diagonal.size();
  double log_determinant = 0;
  for (std::size_t t = 0; t < n; ++t) {
    if (t > 0) {
      const double factor = band.off[t - 1] / band.diagonal[t - 1];
      band.diagonal[t] -= factor * band.off[t - 1];
      right[t] -= factor * right[t - 1];
    }
    log_determinant += std::log(band.diagonal[t]);
  }
  for (std::size_t t = n; t-- > 0;) {
    if (t + 1 < n) right[t] -= band.off[t] * right[t + 1];
    right[t] /= band.diagonal[t];
  }
  return log_determinant;
}

std::vector<double> times(const Band& band, const std::vector<double>& x) {
  std::vector<double> y(x.size());
  for (std::size_t t = 0; t < x.size(); ++t) {
    y[t] = band.diagonal[t] * x[t];
    if (t > 0) y[t] += band.off[t - 1] * x[t - 1];
    if (t + 1 < x.size()) y[t] += band.off[t] * x[t + 1];
  }
  return y;
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t t = 0; t < a.size(); ++t) sum += a[t] * b[t];
  return sum;
}

struct Target {
  const OddsData& data;
  const Band& precision;
  const std::vector<double>& centre;
  double phi;

  [[nodiscard]] double value(const std::vector<double>& eta) const {
    double sum = 0;
    std::vector<double> off(eta.size());
    for (std::size_t t = 0; t < eta.size(); ++t) {
      off[t] = eta[t] - centre[t];
      sum += (data.up[t] * eta[t] - (data.up[t] + data.down[t]) * softplus(eta[t])) / phi;
    }
    return sum - 0.5 * dot(off, times(precision, off));
  }
};

}  // namespace

std::vector<double> odds_mode(const OddsData& data, const OddsPrior& prior, double phi,
                              std::span<const double> shift) {
  const std::size_t n = data.up.size();
  std::vector<double> centre(n, prior.mean);
  for (std::size_t t = 0; t < shift.size(); ++t) centre[t] += shift[t];
  const Band precision = precision_of(n, prior);
  const Target target{data, precision, centre, phi};
  std::vector<double> eta = centre;
  double value = target.value(eta);
  for (int step = 0; step < kNewtonSteps; ++step) {
    Band curvature = precision;
    std::vector<double> off(n);
    for (std::size_t t = 0; t < n; ++t) off[t] = eta[t] - centre[t];
    std::vector<double> move = times(precision, off);
    for (std::size_t t = 0; t < n; ++t) {
      const double acts = data.up[t] + data.down[t];
      const double share = logistic(eta[t]);
      curvature.diagonal[t] += acts * share * (1 - share) / phi;
      move[t] = (data.up[t] - acts * share) / phi - move[t];
    }
    (void)solve(std::move(curvature), move);
    double size = 1;
    double farthest = 0;
    std::vector<double> next(n);
    while (size > 1e-4) {  // halved until the target rises: it is concave, so this ends
      for (std::size_t t = 0; t < n; ++t)
        next[t] =
            std::clamp(eta[t] + size * move[t], prior.mean - kFarthest, prior.mean + kFarthest);
      const double there = target.value(next);
      if (there >= value - 1e-12) {
        value = there;
        break;
      }
      size /= 2;
    }
    for (std::size_t t = 0; t < n; ++t) farthest = std::max(farthest, std::abs(next[t] - eta[t]));
    eta = next;
    if (farthest < 1e-6) break;
  }
  return eta;
}

std::vector<double> prior_walk(std::size_t periods, const OddsPrior& prior, Random& random) {
  std::vector<double> walk(periods);
  const double step = prior.sigma * std::sqrt(1 - prior.rho * prior.rho);
  for (std::size_t t = 0; t < periods; ++t)
    walk[t] =
        t == 0 ? prior.sigma * random.normal() : prior.rho * walk[t - 1] + step * random.normal();
  return walk;
}

double evidence(const OddsData& data, const OddsPrior& prior, double phi) {
  const std::size_t n = data.up.size();
  const std::vector<double> centre(n, prior.mean);
  const Band precision = precision_of(n, prior);
  const std::vector<double> mode = odds_mode(data, prior, phi);
  Band curvature = precision;
  for (std::size_t t = 0; t < n; ++t) {
    const double share = logistic(mode[t]);
    curvature.diagonal[t] += (data.up[t] + data.down[t]) * share * (1 - share) / phi;
  }
  std::vector<double> unused(n);
  const double prior_determinant = solve(precision, unused);
  const double posterior_determinant = solve(curvature, unused);
  return Target{data, precision, centre, phi}.value(mode) +
         0.5 * (prior_determinant - posterior_determinant);
}

namespace {

double fit_mean(std::span<const OddsData> series, OddsPrior prior, double phi) {
  for (int round = 0; round < 3; ++round) {  // EM on the mean, posterior modes for expectations
    double sum = 0;
    double count = 0;
    for (const OddsData& data : series) {
      const std::vector<double> mode = odds_mode(data, prior, phi);
      const Band precision = precision_of(mode.size(), prior);
      const std::vector<double> weights =
          times(precision, std::vector<double>(mode.size(), 1.0));  // of a mean under the walk
      for (std::size_t t = 0; t < mode.size(); ++t) {
        sum += weights[t] * mode[t];
        count += weights[t];
      }
    }
    if (count <= 0) break;
    prior.mean = sum / count;
  }
  return prior.mean;
}

}  // namespace

namespace {

// exp(values - their maximum) times shares, to a sum of one.
std::vector<double> weighed(const std::vector<double>& shares, const std::vector<double>& logs) {
  const double most = *std::max_element(logs.begin(), logs.end());
  std::vector<double> weights(shares.size());
  double sum = 0;
  for (std::size_t g = 0; g < shares.size(); ++g)
    sum += weights[g] = shares[g] * std::exp(logs[g] - most);
  for (double& weight : weights) weight /= sum;
  return weights;
}

std::vector<double> mixture(const std::vector<std::vector<double>>& evidences) {
  const std::size_t count = evidences.front().size();
  std::vector<double> shares(count, 1.0 / static_cast<double>(count));
  for (int step = 0; step < kMixSteps; ++step) {
    std::vector<double> next(count, kLeastShare);
    for (const auto& logs : evidences) {
      const std::vector<double> weights = weighed(shares, logs);
      for (std::size_t g = 0; g < count; ++g) next[g] += weights[g];
    }
    const double sum = std::accumulate(next.begin(), next.end(), 0.0);
    for (std::size_t g = 0; g < count; ++g) shares[g] = next[g] / sum;
  }
  return shares;
}

}  // namespace

OddsMix fit_mix(std::span<const OddsData> series, double phi) {
  std::vector<OddsData> used;
  double up = 0;
  double down = 0;
  for (const OddsData& data : series) {
    double own = 0;
    for (std::size_t t = 0; t < data.up.size(); ++t) {
      up += data.up[t];
      down += data.down[t];
      own += data.up[t] + data.down[t];
    }
    if (own > 0) used.push_back(data);
  }
  OddsMix mix;
  if (used.empty()) return {{OddsPrior{}}, {1}};
  const double start = std::log((up + 0.5) / (down + 0.5));
  std::vector<std::vector<double>> evidences(used.size());
  for (const double sigma : {0.3, 0.6, 1.0, 1.5, 2.2}) {
    for (const double rho : {0.5, 0.85, 0.95, 0.985}) {
      OddsPrior prior{start, rho, sigma};
      prior.mean = fit_mean(used, prior, phi);
      mix.priors.push_back(prior);
      for (std::size_t i = 0; i < used.size(); ++i)
        evidences[i].push_back(evidence(used[i], prior, phi));
    }
  }
  mix.shares = mixture(evidences);
  return mix;
}

std::vector<double> posterior_shares(const OddsMix& mix, const OddsData& data, double phi) {
  std::vector<double> logs;
  for (const OddsPrior& prior : mix.priors) logs.push_back(evidence(data, prior, phi));
  return weighed(mix.shares, logs);
}

}  // namespace chancery::analysis
