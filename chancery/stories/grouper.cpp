#include "chancery/stories/grouper.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace chancery::stories {
namespace {

constexpr std::size_t kNeighbourTerms = 20;  // words by which articles of a day find each other
constexpr std::size_t kKeptOfOne = 80;       // entries of a story of one article
constexpr std::size_t kKeptOfMany = 250;     // and of several
constexpr double kLeastShared = 0.02;        // of the product of two articles, by those words
constexpr double kLeastWeight = 0.7;         // words in more than half of all articles say nothing
constexpr double kForgetWordsAfter = 200'000;  // articles: then older counts weigh half

std::uint64_t content_hash(const Features& features) {
  std::uint64_t state = 0xCBF29CE484222325ULL;
  const auto mix = [&state](std::uint64_t value) { state = (state ^ value) * 0x100000001B3ULL; };
  for (const Term& term : features.terms) mix(term.term);
  for (const std::uint32_t print : features.fingerprints) mix(print);
  return state;
}

std::vector<Features> in_order(const std::vector<Features>& open) {
  std::vector<std::tuple<bool, std::string, std::uint64_t, std::string, std::size_t>> keys;
  for (std::size_t i = 0; i < open.size(); ++i) {
    const Features& one = open[i];
    keys.emplace_back(!one.day.has_value(), one.published, content_hash(one), one.id, i);
  }
  std::sort(keys.begin(), keys.end());
  std::vector<Features> sorted;
  for (const auto& key : keys) sorted.push_back(open[std::get<4>(key)]);
  return sorted;
}

Cluster cluster_of(Vector vector, const std::optional<base::Day>& day) {
  Cluster cluster;
  cluster.sum = std::move(vector);
  cluster.articles = 1;
  if (day) cluster.days.push_back({static_cast<int>(day->time_since_epoch().count()), 1});
  return cluster;
}

}  // namespace

struct Grouper::Working {
  std::vector<Features> articles;  // in order; clusters [0, articles.size()) begin as these
  std::vector<Cluster> clusters;   // then the stories of closed days that they may belong to
  std::map<StoryNumber, std::size_t> stories;               // number -> place in clusters
  std::vector<std::pair<std::size_t, std::size_t>> pairs;   // neighbours
  std::vector<std::pair<std::size_t, std::size_t>> joined;  // copies
  std::vector<std::string> copy_of;
  std::vector<std::size_t> roots;
  std::map<std::size_t, StoryNumber> keeper;  // root -> the oldest story in it
};

Grouper::Grouper(GrouperOptions options)
    : options_(options), index_(options.remember), copies_(options.copies) {}

void Grouper::count_words(const Features& features, float by) {
  for (const Term& term : features.terms) articles_with_[key_of(term.term)] += by;
  articles_ += by;
}

void Grouper::add(Features features, bool counted) {
  if (!counted) count_words(features, 1);
  open_.push_back(std::move(features));
  last_.reset();
}

Vector Grouper::weigh(const Features& features) const {
  Vector vector;
  for (const Term& term : features.terms) {
    const auto found = articles_with_.find(key_of(term.term));
    const double seen = found == articles_with_.end() ? 0 : found->second;
    const double chance =
        (term.chance * options_.prior_articles + seen) / (options_.prior_articles + articles_);
    const double rarity = -std::log(std::min(1.0, chance));
    if (rarity < kLeastWeight) continue;
    const double weight = term.frequency * std::pow(rarity, options_.idf_power);
    // Countries and capitals are in many stories at once; the limit on names is for them.
    const bool common = is_name(term.term) && term.chance >= options_.common_name;
    vector.push_back({(key_of(term.term) << 1U) | (common ? 1U : 0U), static_cast<float>(weight)});
  }
  normalise(vector);
  return vector;
}

std::size_t Grouper::working_story(Working& working, StoryNumber number) const {
  const auto [entry, fresh] = working.stories.emplace(number, working.clusters.size());
  if (fresh) working.clusters.push_back(index_.at(number));
  return entry->second;
}

StoryNumber Grouper::current(StoryNumber number) const {
  for (auto into = merged_into_.find(number); into != merged_into_.end();
       into = merged_into_.find(number))
    number = into->second;
  return number;
}

void Grouper::find_copies(Working& working) const {
  CopyIndex today(options_.copies);
  std::vector<std::uint32_t> all;
  for (const Features& one : working.articles)
    all.insert(all.end(), one.fingerprints.begin(), one.fingerprints.end());
  today.expect(std::move(all));
  working.copy_of.resize(working.articles.size());
  for (std::size_t i = 0; i < working.articles.size(); ++i) {
    const std::vector<std::uint32_t>& prints = working.articles[i].fingerprints;
    if (const auto earlier = copies_.original_of(prints)) {
      const Seen& seen = seen_[*earlier - first_seen_];
      const StoryNumber story = current(seen.story);
      working.copy_of[i] = seen.id;
      if (index_.has(story)) working.joined.emplace_back(i, working_story(working, story));
    } else if (const auto same_day = today.original_of(prints)) {
      working.copy_of[i] = working.articles[*same_day].id;
      working.joined.emplace_back(*same_day, i);
    }
    today.add(static_cast<ArticleNumber>(i), prints);
  }
}

void Grouper::find_neighbours(Working& working) const {
  std::unordered_map<std::uint32_t, std::vector<std::pair<std::size_t, float>>> today;
  for (std::size_t i = 0; i < working.articles.size(); ++i) {
    const Vector vector = working.clusters[i].sum;
    for (const StoryNumber number : index_.near(vector, options_.nearest))
      working.pairs.emplace_back(i, working_story(working, number));
    Vector heavy = vector;
    prune(heavy, kNeighbourTerms);
    std::unordered_map<std::size_t, double> shared;
    for (const Entry& entry : heavy) {
      auto& posting = today[key_of(entry.term)];
      for (const auto& [other, weight] : posting) shared[other] += double{entry.weight} * weight;
      posting.emplace_back(i, entry.weight);
    }
    std::vector<std::pair<double, std::size_t>> best;
    for (const auto& [other, weight] : shared)
      if (weight >= kLeastShared) best.emplace_back(-weight, other);
    std::sort(best.begin(), best.end());
    if (best.size() > options_.nearest) best.resize(options_.nearest);
    for (const auto& [weight, other] : best) working.pairs.emplace_back(other, i);
  }
}

const Settled& Grouper::settle() {
  if (last_) return settled_;
  last_ = std::make_shared<Working>();
  Working& working = *last_;
  working.articles = in_order(open_);
  for (const Features& one : working.articles)
    working.clusters.push_back(cluster_of(weigh(one), one.day));
  for (std::size_t i = 0; i < working.clusters.size(); ++i)
    working.clusters[i].members.push_back(static_cast<std::uint32_t>(i));
  find_copies(working);
  find_neighbours(working);
  working.roots = agglomerate(working.clusters, working.pairs, working.joined, options_.grouping);
  tell(working);
  return settled_;
}

void Grouper::tell(Working& working) {
  settled_ = {};
  for (const auto& [number, place] : working.stories) {  // by number: the oldest keeps its name
    const auto [entry, first] = working.keeper.emplace(working.roots[place], number);
    if (!first)
      settled_.merged.emplace_back(index_.at(number).story, index_.at(entry->second).story);
  }
  std::map<std::size_t, std::string> names;
  for (std::size_t i = 0; i < working.articles.size(); ++i) {
    const std::size_t root = working.roots[i];
    const auto keeper = working.keeper.find(root);
    const auto [name, first] =
        names.emplace(root, keeper == working.keeper.end() ? working.articles[i].id
                                                           : index_.at(keeper->second).story);
    working.clusters[root].story = name->second;
    settled_.placed.push_back({working.articles[i].id, name->second, working.copy_of[i]});
  }
}

void Grouper::close() {
  (void)settle();
  Working& working = *last_;
  std::map<std::size_t, StoryNumber> numbers;  // root -> story
  for (const auto& [number, place] : working.stories) {
    const StoryNumber keeper = working.keeper.at(working.roots[place]);
    if (keeper == number) continue;
    index_.remove(number);
    merged_into_[number] = keeper;
  }
  for (std::size_t i = 0; i < working.articles.size(); ++i) {
    const std::size_t root = working.roots[i];
    if (!numbers.contains(root)) {
      Cluster& cluster = working.clusters[root];
      prune(cluster.sum, cluster.articles > 1 ? kKeptOfMany : kKeptOfOne);
      cluster.members.clear();
      const auto keeper = working.keeper.find(root);
      if (keeper != working.keeper.end()) {
        index_.replace(keeper->second, std::move(cluster));
        numbers[root] = keeper->second;
      } else {
        numbers[root] = index_.add(std::move(cluster));
      }
    }
    remember(working.articles[i], numbers[root]);
  }
  open_.clear();
  last_.reset();
  forget_old_counts();
}

void Grouper::remember(const Features& features, StoryNumber story) {
  copies_.add(first_seen_ + static_cast<ArticleNumber>(seen_.size()), features.fingerprints);
  seen_.push_back({features.id, story});
  while (seen_.size() > options_.copies.remember) {
    seen_.pop_front();
    ++first_seen_;
  }
}

void Grouper::forget_old_counts() {
  if (articles_ <= kForgetWordsAfter) return;
  for (auto entry = articles_with_.begin(); entry != articles_with_.end();) {
    entry->second /= 2;
    entry = entry->second < 1 ? articles_with_.erase(entry) : std::next(entry);
  }
  articles_ /= 2;
}

void Grouper::restore(Features features, const std::string& story) {
  last_.reset();
  count_words(features, 1);
  Cluster cluster = cluster_of(weigh(features), features.day);
  cluster.story = story;
  const auto known = restored_.find(story);
  StoryNumber number = 0;
  if (known != restored_.end() && index_.has(known->second)) {
    number = known->second;
    Cluster whole = index_.at(number);
    merge(whole, std::move(cluster));
    prune(whole.sum, kKeptOfMany);
    index_.replace(number, std::move(whole));
  } else {
    prune(cluster.sum, kKeptOfOne);
    number = index_.add(std::move(cluster));
    restored_[story] = number;
  }
  remember(features, number);
}

}  // namespace chancery::stories
