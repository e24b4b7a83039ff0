#include "chancery/analysis/company.h"

#include <algorithm>

#include "chancery/analysis/agreement.h"
#include "chancery/base/hash.h"

namespace chancery::analysis {
namespace {

constexpr double kMixPrior = 2;  // events that the mix of all checked ones is worth for a pair
constexpr double kToneActs = 1;  // neutral acts added to a tone, so that one act is not all

struct Counted {
  std::size_t episode = 0;
  std::size_t quad = 0;
};

// What one actor did with a third party.
struct Dealing {
  std::vector<Counted> acts;
  std::size_t episodes = 0;
  std::vector<std::size_t> stories;

  Dealing(const Dyads& dyads, const Pair& pair, base::DayRange range) : episodes(pair.episodes) {
    for (const PairAct& one : pair.acts) {
      const Act& act = dyads.corpus().acts[one.act];
      if (act.day < range.first || act.day > range.last) continue;
      acts.push_back({one.episode, static_cast<std::size_t>(act.quad)});
      stories.push_back(act.story);
    }
  }

  [[nodiscard]] std::array<double, kQuads> coded() const {
    std::array<double, kQuads> counts{};
    for (const Counted& act : acts) counts[act.quad] += 1;
    return counts;
  }
};

double tone(double cooperation, double conflict) {
  return (cooperation - conflict) / (cooperation + conflict + kToneActs);
}

double drawn_tone(const Dealing& dealing, const DirectOptions& options,
                  const CoderErrors::Table& table, Random& random) {
  std::vector<double> weights(dealing.episodes);
  for (double& weight : weights) weight = random.exponential();
  const auto chances =
      options.errors.adapt(table, dealing.coded(), options.errors.whole_mix(table), kMixPrior)
          .chances;
  double sums[2] = {0, 0};
  for (const Counted& act : dealing.acts) {
    const std::size_t right = draw_class(chances[act.quad], random);
    if (right == kNoEvent) continue;
    sums[cooperative(static_cast<Quad>(right)) ? 0 : 1] += weights[act.episode];
  }
  return tone(sums[0], sums[1]);
}

struct Tones {
  std::vector<double> draws;
  double mean = 0;
  double noise = 0;  // variance

  void finish() {
    for (const double draw : draws) mean += draw / static_cast<double>(draws.size());
    for (const double draw : draws)
      noise += (draw - mean) * (draw - mean) / static_cast<double>(draws.size());
  }
};

struct Candidate {
  std::string actor;
  Dealing first;
  Dealing second;
};

std::vector<Candidate> candidates(const Dyads& dyads, const std::string& first,
                                  const std::string& second, base::DayRange range) {
  std::vector<Candidate> all;
  for (const std::string& actor : dyads.actors()) {
    if (actor == first || actor == second) continue;
    const Pair* one = dyads.find(first, actor);
    const Pair* other = dyads.find(second, actor);
    if (one == nullptr || other == nullptr) continue;
    Candidate candidate{actor, Dealing(dyads, *one, range), Dealing(dyads, *other, range)};
    if (candidate.first.acts.size() >= kLeastThirdActs &&
        candidate.second.acts.size() >= kLeastThirdActs)
      all.push_back(std::move(candidate));
  }
  return all;
}

// The agreement of each draw. A draw's tones carry their noise twice: once from the acts that
// happened to be seen, once from the resampling.
std::vector<double> agreements(const std::vector<Tones>& first, const std::vector<Tones>& second,
                               std::size_t draws) {
  std::vector<double> all;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    std::vector<Rated> items;
    for (std::size_t i = 0; i < first.size(); ++i)
      items.push_back(
          {first[i].draws[draw], second[i].draws[draw], 1, 2 * (first[i].noise + second[i].noise)});
    if (const auto value = agreement(items)) all.push_back(*value);
  }
  return all;
}

}  // namespace

Company company(const Dyads& dyads, const std::string& first, const std::string& second,
                base::DayRange range, const DirectOptions& options) {
  Company result;
  const std::vector<Candidate> used = candidates(dyads, first, second, range);
  Random random(options.seed);
  std::vector<CoderErrors::Table> tables;
  for (std::size_t draw = 0; draw < options.draws; ++draw)
    tables.push_back(options.errors.draw(random));
  random = Random(base::fnv1a(first + " " + second, options.seed ^ 0xCBF29CE484222325ULL));
  std::vector<Tones> tones[2] = {std::vector<Tones>(used.size()), std::vector<Tones>(used.size())};
  std::set<std::size_t> stories;
  for (std::size_t i = 0; i < used.size(); ++i) {
    const Dealing* dealings[] = {&used[i].first, &used[i].second};
    for (int side = 0; side < 2; ++side) {
      for (const auto& table : tables)
        tones[side][i].draws.push_back(drawn_tone(*dealings[side], options, table, random));
      tones[side][i].finish();
      stories.insert(dealings[side]->stories.begin(), dealings[side]->stories.end());
    }
    result.thirds.push_back({used[i].actor, tones[0][i].mean, tones[1][i].mean,
                             used[i].first.acts.size(), used[i].second.acts.size()});
  }
  std::stable_sort(result.thirds.begin(), result.thirds.end(), [](const Third& a, const Third& b) {
    return a.first_acts + a.second_acts > b.first_acts + b.second_acts;
  });
  result.stories.assign(stories.begin(), stories.end());
  if (used.size() < kLeastThirds) return result;
  result.draws = agreements(tones[0], tones[1], options.draws);
  // Too often without an answer: the tones tell nothing apart from their noise.
  if (2 * result.draws.size() < options.draws) result.draws.clear();
  result.agreement = interval_of(result.draws);
  return result;
}

}  // namespace chancery::analysis
