#include "chancery/analysis/blocs.h"

#include <algorithm>
#include <array>
#include <limits>

#include "chancery/analysis/ratio_model.h"

namespace chancery::analysis {
namespace {

constexpr std::array<std::string_view, 3> kFigures = {"direct", "company", "stance"};

struct Mean {
  std::vector<double> draws;
  std::size_t pairs = 0;

  void add(const std::vector<double>& more) {
    // Draws that had no answer are missing at the end; the shorter length is kept.
    if (pairs == 0) draws.assign(more.size(), 0);
    draws.resize(std::min(draws.size(), more.size()));
    for (std::size_t i = 0; i < draws.size(); ++i) draws[i] += more[i];
    ++pairs;
  }
  [[nodiscard]] std::vector<double> mean() const {
    std::vector<double> values = draws;
    for (double& value : values) value /= static_cast<double>(pairs);
    return values;
  }
};

Mean between(const PairDistances& distances, const Bloc& a, const Bloc& b) {
  Mean mean;
  for (const std::string& x : a.members) {
    for (const std::string& y : b.members) {
      if (x == y) continue;
      if (const auto* draws = distances.draws(x, y)) mean.add(*draws);
    }
  }
  return mean;
}

Mean within(const PairDistances& distances, const Bloc& bloc) {
  Mean mean;
  for (std::size_t i = 0; i < bloc.members.size(); ++i)
    for (std::size_t j = i + 1; j < bloc.members.size(); ++j)
      if (const auto* draws = distances.draws(bloc.members[i], bloc.members[j])) mean.add(*draws);
  return mean;
}

std::optional<Interval> interval(const Mean& mean) {
  return mean.pairs == 0 ? std::nullopt : interval_of(mean.mean());
}

// Between less the mean of what is known within; without any pair within, nothing can be said.
std::optional<Interval> apart(const Mean& outside, const Mean& one, const Mean& other) {
  std::vector<std::vector<double>> inside;
  for (const Mean* mean : {&one, &other})
    if (mean->pairs > 0) inside.push_back(mean->mean());
  if (outside.pairs == 0 || inside.empty()) return std::nullopt;
  std::vector<double> draws = outside.mean();
  for (const auto& values : inside) draws.resize(std::min(draws.size(), values.size()));
  for (std::size_t i = 0; i < draws.size(); ++i)
    for (const auto& values : inside) draws[i] -= values[i] / static_cast<double>(inside.size());
  return interval_of(std::move(draws));
}

// Mean distance of the pairs between two groups of numbers; infinite when none is known.
double linkage(const PairDistances& distances, const std::vector<std::size_t>& a,
               const std::vector<std::size_t>& b) {
  double sum = 0;
  double count = 0;
  for (const std::size_t x : a) {
    for (const std::size_t y : b) {
      const auto middle = distances.middle(distances.actors()[x], distances.actors()[y]);
      if (!middle) continue;
      sum += *middle;
      count += 1;
    }
  }
  return count > 0 ? sum / count : std::numeric_limits<double>::infinity();
}

}  // namespace

std::string_view name_of(Figure figure) { return kFigures[static_cast<std::size_t>(figure)]; }

std::optional<Figure> figure_from(std::string_view name) {
  const auto found = std::find(kFigures.begin(), kFigures.end(), name);
  if (found == kFigures.end()) return std::nullopt;
  return static_cast<Figure>(found - kFigures.begin());
}

PairDistances::PairDistances(const Dyads& dyads, const std::vector<std::string>& actors,
                             base::DayRange range, Figure figure, const DirectOptions& options)
    : actors_(actors) {
  const Periods whole(range, Step::kAll);
  const RatioModel model(dyads, whole, options, whole_region(dyads));
  const StanceOptions stance_options{options.draws, options.seed};
  for (std::size_t i = 0; i < actors.size(); ++i) {
    for (std::size_t j = i + 1; j < actors.size(); ++j) {
      std::vector<double> draws;
      if (figure == Figure::kDirect) {
        draws = whole_ratio_draws(dyads, actors[i], actors[j], whole, model);
        for (double& draw : draws) draw = -draw;
      } else {
        draws = figure == Figure::kCompany
                    ? company(dyads, actors[i], actors[j], range, options).draws
                    : stance(dyads.corpus(), actors[i], actors[j], range, stance_options).draws;
        for (double& draw : draws) draw = 1 - draw;
      }
      if (!draws.empty()) draws_.emplace(Dyads::key(actors[i], actors[j]), std::move(draws));
    }
  }
}

const std::vector<double>* PairDistances::draws(const std::string& a, const std::string& b) const {
  const auto found = draws_.find(Dyads::key(a, b));
  return found == draws_.end() ? nullptr : &found->second;
}

std::optional<double> PairDistances::middle(const std::string& a, const std::string& b) const {
  const auto* all = draws(a, b);
  return all == nullptr ? std::nullopt : std::optional(interval_of(*all)->middle);
}

std::vector<BlocDistance> bloc_distances(const PairDistances& distances,
                                         const std::vector<Bloc>& blocs) {
  std::vector<BlocDistance> all;
  for (std::size_t i = 0; i < blocs.size(); ++i) {
    for (std::size_t j = i + 1; j < blocs.size(); ++j) {
      const Mean outside = between(distances, blocs[i], blocs[j]);
      const Mean one = within(distances, blocs[i]);
      const Mean other = within(distances, blocs[j]);
      all.push_back({blocs[i].name, blocs[j].name, apart(outside, one, other), interval(outside),
                     interval(one), interval(other), outside.pairs,
                     blocs[i].members.size() * blocs[j].members.size()});
    }
  }
  return all;
}

std::vector<Bloc> find_blocs(const PairDistances& distances, std::size_t count) {
  const std::vector<std::string>& actors = distances.actors();
  std::vector<std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    const bool known = std::any_of(actors.begin(), actors.end(), [&](const std::string& other) {
      return distances.draws(actors[i], other) != nullptr;
    });
    if (known) groups.push_back({i});
  }
  while (groups.size() > count) {
    double least = std::numeric_limits<double>::infinity();
    std::pair<std::size_t, std::size_t> best{0, 0};
    for (std::size_t i = 0; i < groups.size(); ++i) {
      for (std::size_t j = i + 1; j < groups.size(); ++j) {
        const double far = linkage(distances, groups[i], groups[j]);
        if (far < least) {
          least = far;
          best = {i, j};
        }
      }
    }
    if (best.second == 0) break;  // nothing connects what is left
    auto& into = groups[best.first];
    into.insert(into.end(), groups[best.second].begin(), groups[best.second].end());
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(best.second));
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::vector<Bloc> blocs;
  for (const auto& group : groups) {
    Bloc bloc;
    for (const std::size_t i : group) bloc.members.push_back(actors[i]);
    bloc.name = std::to_string(blocs.size() + 1);
    blocs.push_back(std::move(bloc));
  }
  return blocs;
}

Corpus half_of(const Corpus& corpus, bool even) {
  Corpus half;
  half.stories = corpus.stories;  // numbers stay; stories of the other half name nobody
  const auto kept = [&](std::size_t story) { return (story % 2 == 0) == even; };
  for (std::size_t i = 0; i < half.stories.size(); ++i)
    if (!kept(i)) half.stories[i].actors.clear();
  for (const Act& act : corpus.acts)
    if (kept(act.story)) half.acts.push_back(act);
  for (const Stand& stand : corpus.stands)
    if (kept(stand.story)) half.stands.push_back(stand);
  return half;
}

}  // namespace chancery::analysis
