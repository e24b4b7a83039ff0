#include "chancery/analysis/ratio_model.h"

#include <algorithm>
#include <cmath>

#include "chancery/base/hash.h"

namespace chancery::analysis {
namespace {

constexpr double kPhiPrior = 2;  // what the region's scatter is worth against the pair's own
constexpr double kMostPhi = 20;
constexpr double kPairMixPrior = 2;    // events that the mix of all checked ones is worth to a pair
constexpr double kPeriodMixPrior = 3;  // and the pair's own mix to one period
constexpr double kKeptMix = 0.7;  // of a neighbouring period, in the mix of classes of this one

// Kinds 0, 1, 2 are all, verbal, material acts.
bool of_kind(std::size_t quad, std::size_t kind) {
  return quad < kQuads && (kind == 0 || verbal(static_cast<Quad>(quad)) == (kind == 1));
}

template <class Acts, class Weight>
OddsData counts_of(const Acts& acts, std::size_t periods, std::size_t kind, Weight weight) {
  OddsData data{std::vector<double>(periods), std::vector<double>(periods)};
  for (const auto& act : acts) {
    if (!of_kind(act.quad, kind)) continue;
    (cooperative(static_cast<Quad>(act.quad)) ? data.up : data.down)[act.period] += weight(act);
  }
  return data;
}

std::size_t drawn_from(const std::vector<double>& shares, Random& random) {
  double left = random.uniform();
  for (std::size_t i = 0; i < shares.size(); ++i)
    if ((left -= shares[i]) <= 0) return i;
  return shares.size() - 1;
}

}  // namespace

RatioModel::RatioModel(const Dyads& dyads, const Periods& periods, const DirectOptions& options,
                       std::vector<Dyads::Key> region)
    : dyads_(dyads), periods_(periods), options_(options), region_(std::move(region)) {
  if (region_.size() > kLargestRegion) region_.resize(kLargestRegion);
  Random random(options.seed);
  for (std::size_t draw = 0; draw < options.draws; ++draw)
    tables_.push_back(options.errors.draw(random));  // the coder errs alike for all pairs
}

std::vector<RatioModel::Counted> RatioModel::counted(const Dyads::Key& key,
                                                     Direction direction) const {
  std::vector<Counted> acts;
  const Pair* pair = dyads_.find(key.first, key.second);
  if (pair == nullptr) return acts;
  for (const PairAct& one : pair->acts) {
    if ((direction == Direction::kForth && !one.forth) ||
        (direction == Direction::kBack && !one.back))
      continue;
    const Act& act = dyads_.corpus().acts[one.act];
    const auto period = periods_.of(act.day);
    if (period)
      acts.push_back({*period, one.episode, static_cast<std::size_t>(act.quad), block_of(act.day)});
  }
  return acts;
}

std::size_t RatioModel::block_of(base::Day day) const {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, (day - periods_.start(0)).count())) /
         kLongestDays;
}

// If acts were independent, the shares of cooperation of neighbouring blocks would differ by no
// more than binomial chance; how much more they do is the dispersion. Slow change hardly enters
// (Rice 1984).
std::array<RatioModel::Scatter, RatioModel::kKinds> RatioModel::scatter(const Dyads::Key& key,
                                                                        Direction direction) const {
  const std::vector<Counted> acts = counted(key, direction);
  std::vector<std::array<std::pair<double, double>, kKinds>> blocks;  // up, all
  for (const Counted& act : acts) {
    if (act.block >= blocks.size()) blocks.resize(act.block + 1);
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
      if (!of_kind(act.quad, kind)) continue;
      blocks[act.block][kind].first += cooperative(static_cast<Quad>(act.quad)) ? 1 : 0;
      blocks[act.block][kind].second += 1;
    }
  }
  std::array<Scatter, kKinds> result{};
  for (std::size_t b = 0; b + 1 < blocks.size(); ++b) {
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
      const auto& [up, all] = blocks[b][kind];
      const auto& [next_up, next_all] = blocks[b + 1][kind];
      if (all <= 0 || next_all <= 0) continue;
      const double apart = up / all - next_up / next_all;
      const double both = all + next_all;
      const double share = (up + next_up) / both;
      result[kind].first += apart * apart / (1 / all + 1 / next_all);
      result[kind].second += share * (1 - share) * both / (both - 1);
    }
  }
  return result;
}

// Counts of a kind as they may be right, by the mean table of the coder's errors.
OddsData RatioModel::likely_counts(const Dyads::Key& key, const std::vector<Counted>& acts,
                                   std::size_t kind) const {
  const auto one = [](const Counted&) { return 1.0; };
  if (!options_.errors.known()) return counts_of(acts, periods_.size(), kind, one);
  const Pair* pair = dyads_.find(key.first, key.second);
  const std::vector<double> weights(pair == nullptr ? 0 : pair->episodes, 1.0);
  const auto chances = chances_by_period(acts, weights, options_.errors.mean());
  // One draw, not the expectation, whose scatter would be too small for counts.
  Random random(base::fnv1a(key.first + key.second));
  std::vector<Counted> right = acts;
  for (Counted& act : right) act.quad = draw_class(chances[act.period][act.quad], random);
  return counts_of(right, periods_.size(), kind, one);
}

RatioModel::Learnt RatioModel::learn(std::size_t kind, bool one_way) const {
  std::vector<OddsData> series;
  Scatter sum{0, 0};
  for (const Dyads::Key& key : region_) {
    const Direction direction = one_way ? Direction::kForth : Direction::kBoth;
    series.push_back(likely_counts(key, counted(key, direction), kind));
    const Scatter own = scatter(key, direction)[kind];
    sum.first += own.first;
    sum.second += own.second;
  }
  Learnt result;
  result.phi = sum.second > 0 ? std::clamp(sum.first / sum.second, 1.0, kMostPhi) : 1;
  result.mix = fit_mix(series, result.phi);
  return result;
}

const RatioModel::Learnt& RatioModel::learnt(std::size_t kind, bool one_way) const {
  const std::pair key{kind, one_way};
  const auto found = learnt_.find(key);
  return found != learnt_.end() ? found->second
                                : learnt_.emplace(key, learn(kind, one_way)).first->second;
}

// The mix of classes around each period, near periods counting more, from the reweighted acts: so
// the draws carry what the errors leave open of the mix, and the mix may change.
std::vector<CoderErrors::Table> RatioModel::chances_by_period(
    const std::vector<Counted>& acts, const std::vector<double>& weights,
    const CoderErrors::Table& table) const {
  using Counts = std::array<double, kQuads>;
  const std::size_t periods = periods_.size();
  std::vector<Counts> own(periods, Counts{});
  for (const Counted& act : acts) own[act.period][act.quad] += weights[act.episode];
  std::vector<Counts> near = own;
  Counts before{}, after{};
  for (std::size_t t = 0; t < periods; ++t) {
    const std::size_t back = periods - 1 - t;
    for (std::size_t c = 0; c < kQuads; ++c) {
      near[t][c] += before[c];
      before[c] = kKeptMix * (before[c] + own[t][c]);
      near[back][c] += after[c];
      after[c] = kKeptMix * (after[c] + own[back][c]);
    }
  }
  Counts sum{};
  for (const Counts& counts : own)
    for (std::size_t c = 0; c < kQuads; ++c) sum[c] += counts[c];
  const CoderErrors& errors = options_.errors;
  const CoderErrors::Row mix = errors.adapt(table, sum, errors.whole_mix(table), kPairMixPrior).mix;
  std::vector<CoderErrors::Table> all;
  for (const Counts& counts : near)
    all.push_back(errors.adapt(table, counts, mix, kPeriodMixPrior).chances);
  return all;
}

RatioModel::Draws RatioModel::draws(const std::string& first, const std::string& second,
                                    Direction direction) const {
  const Dyads::Key key = Dyads::key(first, second);
  if (first != key.first && direction != Direction::kBoth)  // the pair is kept in its own order
    direction = direction == Direction::kForth ? Direction::kBack : Direction::kForth;
  const std::vector<Counted> acts = counted(key, direction);
  const Pair* pair = dyads_.find(first, second);
  const bool one_way = direction != Direction::kBoth;
  std::array<double, kKinds> phi{};
  const auto scattered = scatter(key, direction);
  for (std::size_t kind = 0; kind < kKinds; ++kind) {
    const auto& [apart, expected] = scattered[kind];
    phi[kind] = std::clamp((apart + kPhiPrior * learnt(kind, one_way).phi) / (expected + kPhiPrior),
                           1.0, kMostPhi);
  }
  std::array<std::vector<double>, kKinds> shares;
  for (std::size_t kind = 0; kind < kKinds; ++kind)
    shares[kind] =
        posterior_shares(learnt(kind, one_way).mix, likely_counts(key, acts, kind), phi[kind]);
  // Episodes of different pairs are resampled apart.
  Random random(base::fnv1a(key.first + " " + key.second, options_.seed ^ 0xCBF29CE484222325ULL));
  const std::size_t periods = periods_.size();
  Draws result{std::vector<std::vector<double>>(periods), std::vector<std::vector<double>>(periods),
               std::vector<std::vector<double>>(periods)};
  std::vector<std::vector<double>>* contrasts[] = {&result.all, &result.verbal, &result.material};
  // Few episodes understate their own scatter, as a variance of few values does.
  const double episodes = pair == nullptr ? 0 : static_cast<double>(pair->episodes);
  // The factor stands for the missing degree of freedom and for Student's wider quantiles.
  const double wider = std::sqrt((episodes + 1.6) / std::max(1.0, episodes - 1.6));
  for (std::size_t draw = 0; draw < options_.draws; ++draw) {
    std::vector<double> weights(pair == nullptr ? 0 : pair->episodes);
    for (double& weight : weights) weight = std::max(0.0, 1 + wider * (random.exponential() - 1));
    std::vector<Counted> right = acts;
    if (options_.errors.known()) {
      const auto chances = chances_by_period(acts, weights, tables_[draw]);
      for (Counted& act : right) act.quad = draw_class(chances[act.period][act.quad], random);
    }
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
      const OddsPrior& prior = learnt(kind, one_way).mix.priors[drawn_from(shares[kind], random)];
      const OddsData data =
          counts_of(right, periods, kind, [&](const Counted& act) { return weights[act.episode]; });
      const std::vector<double> mode =
          odds_mode(data, prior, phi[kind], prior_walk(periods, prior, random));
      for (std::size_t t = 0; t < periods; ++t) (*contrasts[kind])[t].push_back(mode[t]);
    }
  }
  return result;
}

std::vector<Dyads::Key> whole_region(const Dyads& dyads) {
  std::vector<std::pair<std::size_t, Dyads::Key>> pairs;
  for (const auto& [key, pair] : dyads.all()) pairs.emplace_back(pair.acts.size(), key);
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const auto& x, const auto& y) { return x.first > y.first; });
  std::vector<Dyads::Key> keys;
  for (const auto& [acts, key] : pairs) keys.push_back(key);
  return keys;
}

std::vector<Dyads::Key> region_of(const Dyads& dyads, const std::string& first,
                                  const std::string& second) {
  const std::vector<Dyads::Key> all = whole_region(dyads);
  const Dyads::Key own = Dyads::key(first, second);
  std::vector<Dyads::Key> around;
  for (const Dyads::Key& key : all) {
    const bool shares =
        key.first == first || key.first == second || key.second == first || key.second == second;
    if (shares && key != own) around.push_back(key);
  }
  return around.size() < 3 ? all : around;
}

}  // namespace chancery::analysis
