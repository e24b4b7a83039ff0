// Draws of the log ratio of cooperation to conflict of a pair, period by period: the engine of
// direct.h. Each draw reweights the pair's episodes (a Bayesian block bootstrap, Rubin 1981), draws
// the right class of each act from the coder's errors, moves the prior by a walk drawn from it, and
// takes the mode: "randomise, then optimise" (Bardsley et al. 2014), which for a Gaussian model
// draws from the posterior exactly.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "chancery/analysis/direct.h"

namespace chancery::analysis {

class RatioModel {
 public:
  // `region`: the pairs from which the prior is learnt, at most kLargestRegion are used.
  RatioModel(const Dyads& dyads, const Periods& periods, const DirectOptions& options,
             std::vector<Dyads::Key> region);

  struct Draws {
    std::vector<std::vector<double>> all, verbal, material;  // [period][draw]
  };
  [[nodiscard]] Draws draws(const std::string& first, const std::string& second,
                            Direction direction) const;

 private:
  static constexpr std::size_t kKinds = 3;  // all, verbal, material
  struct Counted {                          // one act as a series counts it
    std::size_t period = 0;
    std::size_t episode = 0;
    std::size_t quad = 0;
    std::size_t block = 0;  // of kLongestDays, from the first day on
  };
  struct Learnt {
    OddsMix mix;
    double phi = 1;
  };
  [[nodiscard]] std::vector<Counted> counted(const Dyads::Key& key, Direction direction) const;
  [[nodiscard]] std::size_t block_of(base::Day day) const;
  // How much shares of a kind scatter more than binomial ones: numerator and denominator.
  using Scatter = std::pair<double, double>;
  [[nodiscard]] std::array<Scatter, kKinds> scatter(const Dyads::Key& key,
                                                    Direction direction) const;
  [[nodiscard]] std::vector<CoderErrors::Table> chances_by_period(
      const std::vector<Counted>& acts, const std::vector<double>& weights,
      const CoderErrors::Table& table) const;
  [[nodiscard]] OddsData likely_counts(const Dyads::Key& key, const std::vector<Counted>& acts,
                                       std::size_t kind) const;
  [[nodiscard]] const Learnt& learnt(std::size_t kind, bool one_way) const;
  [[nodiscard]] Learnt learn(std::size_t kind, bool one_way) const;

  const Dyads& dyads_;
  const Periods& periods_;
  const DirectOptions& options_;
  std::vector<Dyads::Key> region_;
  std::vector<CoderErrors::Table> tables_;  // one a draw
  mutable std::map<std::pair<std::size_t, bool>, Learnt> learnt_;
};

inline constexpr std::size_t kLargestRegion = 24;

// The pairs around two actors, those with most acts first: all that share one of them. The pair
// itself is left out. Where there are fewer than three, the pairs of the whole corpus.
[[nodiscard]] std::vector<Dyads::Key> region_of(const Dyads& dyads, const std::string& first,
                                                const std::string& second);
[[nodiscard]] std::vector<Dyads::Key> whole_region(const Dyads& dyads);

}  // namespace chancery::analysis
