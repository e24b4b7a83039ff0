#include "chancery/stories/clusters.h"

#include <algorithm>
#include <cmath>

namespace chancery::stories {
namespace {

constexpr std::size_t kListedTerms = 20;   // of a story
constexpr double kLeastMet = 0.2;          // weight of an article's words that a story must list
constexpr std::size_t kMostPostings = 96;  // stories of one word: the latest
constexpr std::size_t kMostDays = 32;      // kept apart; further ones fall in with their neighbour

void add_day(std::vector<Cluster::On>& days, Cluster::On on) {
  const auto place = std::lower_bound(days.begin(), days.end(), on.day,
                                      [](const Cluster::On& x, int day) { return x.day < day; });
  if (place != days.end() && place->day == on.day) {
    place->articles += on.articles;
    return;
  }
  days.insert(place, on);
  if (days.size() <= kMostDays) return;
  std::size_t nearest = 1;  // the pair that lies closest falls together, on its later day
  for (std::size_t i = 2; i < days.size(); ++i)
    if (days[i].day - days[i - 1].day < days[nearest].day - days[nearest - 1].day) nearest = i;
  days[nearest].articles += days[nearest - 1].articles;
  days.erase(days.begin() + static_cast<std::ptrdiff_t>(nearest) - 1);
}

}  // namespace

double Likeness::apart(const Cluster& a, const Cluster& b) {
  if (a.articles <= 0 || b.articles <= 0) return 0;
  double sum = 0;
  double dated = 0;
  for (const Cluster::On& x : a.days) {
    for (const Cluster::On& y : b.days) {
      const double far = std::log1p(std::abs(x.day - y.day)) / std::log1p(kFarDays);
      sum += std::min(1.0, far) * x.articles * y.articles;
      dated += x.articles * y.articles;
    }
  }
  const double pairs = a.articles * b.articles;
  return (sum + (pairs - dated) * std::log1p(kUnknownDays) / std::log1p(kFarDays)) / pairs;
}

double Likeness::operator()(const Cluster& a, const Cluster& b) const {
  const Product shared = product(a.sum, b.sum);
  const double pairs = a.articles * b.articles;
  const double common = shared.words / pairs;
  return common + std::min(names * common, shared.names / pairs) - gap * apart(a, b);
}

void merge(Cluster& a, Cluster&& b) {
  add(a.sum, b.sum);
  a.articles += b.articles;
  a.closed = a.closed || b.closed;
  for (const Cluster::On& on : b.days) add_day(a.days, on);
  a.members.insert(a.members.end(), b.members.begin(), b.members.end());
}

std::vector<std::uint32_t> heaviest(const Vector& vector, std::size_t most) {
  Vector kept = vector;
  prune(kept, most);
  std::vector<std::uint32_t> keys;
  for (const Entry& entry : kept) keys.push_back(key_of(entry.term));
  return keys;
}

void StoryIndex::list(StoryNumber number, const Cluster& cluster) {
  for (const std::uint32_t key : heaviest(cluster.sum, kListedTerms)) {
    std::vector<StoryNumber>& posting = postings_[key];
    std::erase(posting, number);
    posting.push_back(number);
    if (posting.size() > kMostPostings) posting.erase(posting.begin());
  }
}

StoryNumber StoryIndex::add(Cluster cluster) {
  const StoryNumber number = next_++;
  cluster.closed = true;
  list(number, cluster);
  stories_.emplace(number, std::move(cluster));
  order_.push_back(number);
  if (stories_.size() > remember_) forget_oldest();
  return number;
}

void StoryIndex::replace(StoryNumber number, Cluster cluster) {
  cluster.closed = true;
  list(number, cluster);
  stories_[number] = std::move(cluster);
}

void StoryIndex::remove(StoryNumber number) {
  const auto found = stories_.find(number);
  if (found == stories_.end()) return;
  for (const Entry& entry : found->second.sum) {
    const auto posting = postings_.find(key_of(entry.term));
    if (posting == postings_.end()) continue;
    std::erase(posting->second, number);
    if (posting->second.empty()) postings_.erase(posting);
  }
  stories_.erase(found);
}

void StoryIndex::forget_oldest() {
  while (front_ < order_.size() && stories_.size() > remember_) remove(order_[front_++]);
  if (front_ > order_.size() / 2) {
    order_.erase(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(front_));
    front_ = 0;
  }
}

std::vector<StoryNumber> StoryIndex::near(const Vector& vector, std::size_t most) const {
  std::vector<std::pair<StoryNumber, float>> met;
  for (const std::uint32_t key : heaviest(vector, kListedTerms)) {
    const auto posting = postings_.find(key);
    if (posting == postings_.end()) continue;
    const auto entry = std::lower_bound(
        vector.begin(), vector.end(), key,
        [](const Entry& x, std::uint32_t wanted) { return key_of(x.term) < wanted; });
    for (const StoryNumber number : posting->second) met.emplace_back(number, entry->weight);
  }
  std::sort(met.begin(), met.end());
  std::vector<std::pair<StoryNumber, double>> best;
  for (auto one = met.begin(); one != met.end();) {
    const StoryNumber number = one->first;
    double weight = 0;
    for (; one != met.end() && one->first == number; ++one) weight += double{one->second};
    if (weight >= kLeastMet) best.emplace_back(number, weight);
  }
  std::sort(best.begin(), best.end(), [](const auto& x, const auto& y) {
    return x.second != y.second ? x.second > y.second : x.first < y.first;
  });
  if (best.size() > most) best.resize(most);
  std::vector<StoryNumber> numbers;
  for (const auto& [number, weight] : best) numbers.push_back(number);
  return numbers;
}

}  // namespace chancery::stories
