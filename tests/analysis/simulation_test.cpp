// Worlds whose distances are known: they are found again, and the intervals hold what they promise.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "chancery/analysis/blocs.h"
#include "chancery/analysis/ratio_model.h"
#include "tests/analysis/worlds.h"

namespace chancery::analysis {
namespace {

using worlds::Recipe;
using worlds::World;

struct Outcome {
  double rank = 0;             // Spearman, over pairs
  double whole = 0;            // share of intervals over all months that hold the truth
  double by_month = 0;         // and month by month
  double apart_from_mean = 0;  // share of pairs whose interval leaves out the mean of all
};

// CHANCERY_WORLDS makes that many of each kind; benchmarks/run does.
Outcome run(Recipe recipe, int times) {
  if (const char* more = std::getenv("CHANCERY_WORLDS")) times = std::max(1, std::atoi(more));
  double held = 0, pairs = 0, held_months = 0, months = 0, apart = 0;
  std::vector<double> found, truth;
  for (int i = 0; i < times; ++i) {
    recipe.seed = 100 + static_cast<std::uint64_t>(i);
    const World world = worlds::make(recipe);
    const Dyads dyads(world.corpus);
    const Periods by_month({world.first, world.last}, Step::kMonth);
    const Periods whole({world.first, world.last}, Step::kAll);
    DirectOptions options;
    options.draws = 80;
    options.seed = recipe.seed;
    options.errors = world.errors;
    const RatioModel monthly(dyads, by_month, options, whole_region(dyads));
    const RatioModel at_once(dyads, whole, options, whole_region(dyads));
    double mean = 0;
    for (const auto& [pair, ratio] : world.whole)
      mean += ratio / static_cast<double>(world.whole.size());
    for (const auto& [pair, ratio] : world.ratio) {
      const auto all =
          *interval_of(at_once.draws(pair.first, pair.second, Direction::kBoth).all[0]);
      const double right = world.whole.at(pair);
      held += all.low <= right && right <= all.high;
      apart += mean < all.low || all.high < mean;
      pairs += 1;
      found.push_back(all.middle);
      truth.push_back(right);
      const auto draws = monthly.draws(pair.first, pair.second, Direction::kBoth);
      for (std::size_t t = 0; t < ratio.size(); ++t) {
        const auto month = *interval_of(draws.all[t]);
        held_months += month.low <= ratio[t] && ratio[t] <= month.high;
        months += 1;
      }
    }
  }
  const Outcome outcome{worlds::rank_correlation(found, truth), held / pairs, held_months / months,
                        apart / pairs};
  std::cout << "  rank " << outcome.rank << ", intervals hold " << outcome.whole << ", by month "
            << outcome.by_month << ", apart from the mean " << outcome.apart_from_mean << "\n";
  return outcome;
}

// A tolerance for the number of intervals looked at here; benchmarks/run looks at more.
constexpr double kLow = 0.86, kHigh = 0.95;

TEST(Simulation, DistancesAreRecovered) {
  const Outcome outcome = run({}, 3);
  EXPECT_GE(outcome.rank, 0.9);
  EXPECT_GE(outcome.whole, kLow);
  EXPECT_LE(outcome.whole, kHigh);
  EXPECT_GE(outcome.by_month, kLow);
  EXPECT_LE(outcome.by_month, kHigh);
}

TEST(Simulation, AlsoWhenActsComeInEpisodes) {
  const Outcome outcome = run({.episode = 2.5}, 3);
  EXPECT_GE(outcome.rank, 0.9);
  EXPECT_GE(outcome.whole, kLow);
  EXPECT_LE(outcome.whole, kHigh);
  EXPECT_GE(outcome.by_month, kLow);
}

TEST(Simulation, AlsoWhenTheCoderErrs) {
  const Outcome outcome = run({.episode = 1.5, .coder_errs = true}, 3);
  EXPECT_GE(outcome.rank, 0.9);
  EXPECT_GE(outcome.whole, kLow);
  EXPECT_LE(outcome.whole, 0.96);  // what is not known of the coder widens them for all pairs alike
}

TEST(Simulation, PlaceboPairsShowNone) {
  const Outcome outcome = run({.episode = 1.5, .alike = true}, 2);
  EXPECT_LE(outcome.apart_from_mean, 0.13);
}

TEST(Simulation, TheSameSeedGivesTheSame) {
  const World world = worlds::make({.actors = 4, .months = 6});
  const Dyads dyads(world.corpus);
  const Periods periods({world.first, world.last}, Step::kMonth);
  DirectOptions options;
  options.draws = 20;
  const auto once = direct_distance(dyads, world.actors[0], world.actors[1], periods, options);
  const auto again = direct_distance(dyads, world.actors[0], world.actors[1], periods, options);
  for (std::size_t i = 0; i < once.size(); ++i)
    EXPECT_EQ(once[i].whole.all.middle, again[i].whole.all.middle);
  // The other way round it is the other direction.
  const auto turned = direct_distance(dyads, world.actors[1], world.actors[0], periods, options);
  EXPECT_EQ(once[0].whole.acts, turned[1].whole.acts);
  EXPECT_EQ(once[0].whole.quads, turned[1].whole.quads);
}

}  // namespace
}  // namespace chancery::analysis
