// Simulated worlds whose distances are known: actors in the plane, pairs whose log ratio of
// cooperation to conflict falls with their distance and walks over time, acts that come in
// episodes, and a coder that errs. For tests, and for benchmarks/run.
#pragma once

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "chancery/analysis/coder_errors.h"
#include "chancery/analysis/corpus.h"
#include "chancery/analysis/random.h"

namespace chancery::analysis::worlds {

struct Recipe {
  std::size_t actors = 12;
  std::size_t months = 36;
  double naming = 14;   // stories a month that name both of a pair, on average
  double rate = 0.25;   // acts of either kind for each of them
  double spread = 1.4;  // of the log ratio over pairs
  double walk = 0.15;   // standard deviation of its monthly steps
  double episode = 1;   // mean acts of an episode; 1: acts come alone
  bool coder_errs = false;
  bool alike = false;  // placebo: every pair the same, at all times
  std::uint64_t seed = 1;
};

struct World {
  Corpus corpus;
  std::vector<std::string> actors;
  base::Day first, last;
  std::map<std::pair<std::string, std::string>, std::vector<double>> ratio;  // by month
  std::map<std::pair<std::string, std::string>, double> whole;               // over all months
  CoderErrors errors;
};

// Chances of [right][coded]; what is coded of no event at all comes on top of it.
inline constexpr std::array<std::array<double, kQuads>, kQuads> kCoder = {{
    {0.88, 0.05, 0.06, 0.01},
    {0.08, 0.84, 0.03, 0.05},
    {0.08, 0.02, 0.84, 0.06},
    {0.02, 0.05, 0.09, 0.84},
}};
inline constexpr double kFalse = 0.12;  // of right events, as many are coded of nothing

inline std::string name_of_actor(std::size_t i) {
  return std::string("A") + static_cast<char>('A' + i / 26) + static_cast<char>('A' + i % 26);
}

inline std::size_t pick(const std::array<double, kQuads>& chances, Random& random) {
  double left = random.uniform();
  for (std::size_t i = 0; i < kQuads; ++i)
    if ((left -= chances[i]) <= 0) return i;
  return kQuads - 1;
}

class Maker {
 public:
  explicit Maker(const Recipe& recipe) : recipe_(recipe), random_(recipe.seed) {}

  World make() {
    world_.first = *base::make_day(2020, 1, 1);
    std::vector<std::array<double, 2>> places;
    for (std::size_t i = 0; i < recipe_.actors; ++i) {
      world_.actors.push_back(name_of_actor(i));
      places.push_back({random_.normal(), random_.normal()});
    }
    for (std::size_t i = 0; i < recipe_.actors; ++i) {
      for (std::size_t j = i + 1; j < recipe_.actors; ++j) {
        const double far = std::hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
        add_pair(world_.actors[i], world_.actors[j], recipe_.spread * (1.8 - far));
      }
    }
    world_.last = month_start(recipe_.months) - std::chrono::days(1);
    std::stable_sort(world_.corpus.acts.begin(), world_.corpus.acts.end(),
                     [](const Act& a, const Act& b) { return a.day < b.day; });
    if (recipe_.coder_errs) world_.errors = CoderErrors(checked_);
    return std::move(world_);
  }

 private:
  [[nodiscard]] base::Day month_start(std::size_t month) const {
    return *base::make_day(2020 + static_cast<int>(month / 12),
                           static_cast<unsigned>(month % 12) + 1, 1);
  }

  void add_pair(const std::string& a, const std::string& b, double level) {
    double ratio = recipe_.alike ? 0.5 : level;
    const double coverage = recipe_.naming * std::exp(0.6 * random_.normal() - 0.18);
    auto& truth = world_.ratio[{a, b}];
    double sums[2] = {0, 0};
    for (std::size_t month = 0; month < recipe_.months; ++month) {
      if (!recipe_.alike && month > 0) ratio += recipe_.walk * random_.normal();
      truth.push_back(ratio);
      std::vector<std::uint32_t> stories;
      const unsigned named = random_.poisson(coverage);
      for (unsigned s = 0; s < named; ++s) stories.push_back(add_story(a, b, month));
      for (const bool cooperation : {true, false}) {
        const double rate = recipe_.rate * std::exp((cooperation ? 0.5 : -0.5) * ratio);
        sums[cooperation ? 0 : 1] += named * rate;
        if (named == 0) continue;
        const unsigned episodes = random_.poisson(named * rate / recipe_.episode);
        for (unsigned e = 0; e < episodes; ++e) add_episode(a, b, month, cooperation, stories);
      }
    }
    world_.whole[{a, b}] = std::log(sums[0] / sums[1]);
  }

  std::uint32_t add_story(const std::string& a, const std::string& b, std::size_t month) {
    const auto number = static_cast<std::uint32_t>(world_.corpus.stories.size());
    world_.corpus.stories.push_back({month_start(month) + std::chrono::days(random_.below(28)),
                                     {a, b},
                                     std::to_string(number),
                                     ""});
    return number;
  }

  void add_episode(const std::string& a, const std::string& b, std::size_t month, bool cooperation,
                   const std::vector<std::uint32_t>& stories) {
    const base::Day begin = month_start(month) + std::chrono::days(random_.below(25));
    const unsigned size = 1 + random_.poisson(recipe_.episode - 1);
    for (unsigned i = 0; i < size; ++i) {
      const bool verbal = random_.uniform() < 0.7;
      const std::size_t right = (cooperation ? 0U : 2U) + (verbal ? 0U : 1U);
      const base::Day day = begin + std::chrono::days(random_.below(3));
      add_act(a, b, day, stories[random_.below(stories.size())], right);
    }
  }

  void add_act(const std::string& a, const std::string& b, base::Day day, std::uint32_t story,
               std::size_t right) {
    const std::size_t coded = recipe_.coder_errs ? pick(kCoder[right], random_) : right;
    put(a, b, day, story, coded, right);
    if (recipe_.coder_errs && random_.uniform() < kFalse)
      put(a, b, day, story, random_.below(kQuads), kNoEvent);
  }

  void put(const std::string& a, const std::string& b, base::Day day, std::uint32_t story,
           std::size_t coded, std::size_t right) {
    Act act;
    const bool forth = random_.uniform() < 0.5;
    act.sources = {forth ? a : b};
    act.targets = {forth ? b : a};
    act.day = day;
    act.story = story;
    act.quad = static_cast<Quad>(coded);
    world_.corpus.acts.push_back(std::move(act));
    // One event in forty has been checked by hand.
    if (recipe_.coder_errs && random_.uniform() < 0.025) checked_[coded][right] += 1;
  }

  Recipe recipe_;
  Random random_;
  World world_;
  CoderErrors::Table checked_{};
};

inline World make(const Recipe& recipe) { return Maker(recipe).make(); }

// Spearman's rank correlation.
inline double rank_correlation(const std::vector<double>& x, const std::vector<double>& y) {
  const auto ranks = [](const std::vector<double>& values) {
    std::vector<double> all;
    for (const double value : values) {
      double below = 0;
      for (const double other : values) below += other < value ? 1 : other == value ? 0.5 : 0;
      all.push_back(below);
    }
    return all;
  };
  const auto rx = ranks(x);
  const auto ry = ranks(y);
  const double mean = static_cast<double>(x.size()) / 2;
  double xy = 0;
  double xx = 0;
  double yy = 0;
  for (std::size_t i = 0; i < rx.size(); ++i) {
    xy += (rx[i] - mean) * (ry[i] - mean);
    xx += (rx[i] - mean) * (rx[i] - mean);
    yy += (ry[i] - mean) * (ry[i] - mean);
  }
  return xy / std::sqrt(xx * yy);
}

}  // namespace chancery::analysis::worlds
