#include "chancery/analysis/direct.h"

#include <algorithm>

#include "chancery/analysis/ratio_model.h"

namespace chancery::analysis {
namespace {

constexpr std::size_t kTopStories = 10;

bool goes(const PairAct& act, bool in_order, Direction direction) {
  if (direction == Direction::kBoth) return true;
  return (direction == Direction::kForth) == in_order ? act.forth : act.back;
}

class Tally {
 public:
  void add(const Act& act) {
    ++point_.acts;
    stories_.insert(act.story);
    ++point_.quads[static_cast<std::size_t>(act.quad)];
    add(act.score, score_, scored_);
    add(act.goldstein, goldstein_, with_goldstein_);
  }
  [[nodiscard]] DirectPoint point() const {
    DirectPoint point = point_;
    point.stories = stories_.size();
    if (scored_ > 0) point.score = score_ / scored_;
    if (with_goldstein_ > 0) point.goldstein = goldstein_ / with_goldstein_;
    return point;
  }

 private:
  static void add(const std::optional<double>& value, double& sum, double& count) {
    if (!value) return;
    sum += *value;
    count += 1;
  }
  DirectPoint point_;
  std::set<std::uint32_t> stories_;
  double score_ = 0, goldstein_ = 0, scored_ = 0, with_goldstein_ = 0;
};

// Stories by falling number of acts, and the share of the first ten.
void rank_stories(DirectSeries& series, const std::map<std::uint32_t, std::size_t>& counts) {
  std::vector<std::pair<std::uint32_t, std::size_t>> ranked(counts.begin(), counts.end());
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& x, const auto& y) { return x.second > y.second; });
  std::size_t top = 0;
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    series.stories.push_back(ranked[i].first);
    if (i < kTopStories) top += ranked[i].second;
  }
  if (series.whole.acts > 0)
    series.top_share = static_cast<double>(top) / static_cast<double>(series.whole.acts);
}

DirectSeries counted_series(const Dyads& dyads, const std::string& first, const std::string& second,
                            const Periods& periods, Direction direction) {
  DirectSeries series;
  series.direction = direction;
  std::vector<Tally> tallies(periods.size());
  Tally whole;
  std::map<std::uint32_t, std::size_t> stories;
  const Corpus& corpus = dyads.corpus();
  if (const Pair* pair = dyads.find(first, second)) {
    for (const PairAct& one : pair->acts) {
      const Act& act = corpus.acts[one.act];
      const auto period = periods.of(act.day);
      if (!period || !goes(one, first < second, direction)) continue;
      tallies[*period].add(act);
      whole.add(act);
      ++stories[act.story];
    }
  }
  for (std::size_t t = 0; t < periods.size(); ++t) {
    series.points.push_back(tallies[t].point());
    series.points.back().period = periods.name(t);
  }
  series.whole = whole.point();
  series.whole.period = "all";
  for (const std::size_t story : dyads.naming_both(first, second)) {
    const auto period = periods.of(corpus.stories[story].day);
    if (!period) continue;
    ++series.points[*period].naming;
    ++series.whole.naming;
  }
  rank_stories(series, stories);
  series.enough = series.whole.acts >= kLeastActs && series.whole.stories >= kLeastStories;
  return series;
}

void set_intervals(DirectPoint& point, const RatioModel::Draws& draws, std::size_t period) {
  point.all = *interval_of(draws.all[period]);
  point.verbal = *interval_of(draws.verbal[period]);
  point.material = *interval_of(draws.material[period]);
}

Periods as_one(const Periods& periods) {
  const std::size_t last = periods.size() - 1;
  base::Day end = periods.start(last);
  while (periods.of(end + std::chrono::days(1))) end += std::chrono::days(1);
  return Periods({periods.start(0), end}, Step::kAll);
}

}  // namespace

std::vector<DirectSeries> direct_distance(const Dyads& dyads, const std::string& first,
                                          const std::string& second, const Periods& periods,
                                          const DirectOptions& options) {
  const std::vector<Dyads::Key> region = region_of(dyads, first, second);
  const Periods whole = as_one(periods);
  const RatioModel by_period(dyads, periods, options, region);
  const RatioModel at_once(dyads, whole, options, region);
  std::vector<DirectSeries> all;
  for (const Direction direction : {Direction::kForth, Direction::kBack, Direction::kBoth}) {
    DirectSeries series = counted_series(dyads, first, second, periods, direction);
    if (series.enough && options.draws > 0) {
      const auto draws = by_period.draws(first, second, direction);
      for (std::size_t t = 0; t < periods.size(); ++t) set_intervals(series.points[t], draws, t);
      set_intervals(series.whole, at_once.draws(first, second, direction), 0);
    }
    all.push_back(std::move(series));
  }
  return all;
}

std::vector<double> whole_ratio_draws(const Dyads& dyads, const std::string& first,
                                      const std::string& second, const Periods& whole,
                                      const RatioModel& model) {
  const DirectSeries series = counted_series(dyads, first, second, whole, Direction::kBoth);
  if (!series.enough) return {};
  return model.draws(first, second, Direction::kBoth).all.front();
}

}  // namespace chancery::analysis
