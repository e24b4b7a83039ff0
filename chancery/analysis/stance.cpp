#include "chancery/analysis/stance.h"

#include <algorithm>
#include <map>

#include "chancery/analysis/agreement.h"
#include "chancery/analysis/random.h"
#include "chancery/base/hash.h"

namespace chancery::analysis {
namespace {

// An actor's position in each story that tells it: one story is one observation.
using ByStory = std::map<std::uint32_t, std::pair<double, double>>;  // sum, count

struct Issue {
  ByStory first;
  ByStory second;
};

double mean_of(const ByStory& stories) {
  double sum = 0;
  for (const auto& [story, value] : stories) sum += value.first / value.second;
  return sum / static_cast<double>(stories.size());
}

double reweighted(const ByStory& stories, const std::map<std::uint32_t, double>& weights) {
  double sum = 0;
  double weight = 0;
  for (const auto& [story, value] : stories) {
    sum += weights.at(story) * value.first / value.second;
    weight += weights.at(story);
  }
  return sum / weight;
}

std::map<std::string, Issue> issues_of(const Corpus& corpus, const std::string& first,
                                       const std::string& second, base::DayRange range) {
  std::map<std::string, Issue> issues;
  for (const Stand& stand : corpus.stands) {
    if (stand.day < range.first || stand.day > range.last) continue;
    if (stand.actor != first && stand.actor != second) continue;
    Issue& issue = issues[stand.issue];
    auto& [sum, count] = (stand.actor == first ? issue.first : issue.second)[stand.story];
    sum += stand.stance;
    count += 1;
  }
  std::erase_if(issues, [](const auto& entry) {
    return entry.second.first.empty() || entry.second.second.empty();
  });
  return issues;
}

std::map<std::uint32_t, double> story_weights(const std::map<std::string, Issue>& issues,
                                              Random& random) {
  std::map<std::uint32_t, double> weights;
  for (const auto& [key, issue] : issues) {
    for (const ByStory* side : {&issue.first, &issue.second})
      for (const auto& [story, value] : *side)
        if (!weights.contains(story)) weights[story] = random.exponential();
  }
  return weights;
}

}  // namespace

Stance stance(const Corpus& corpus, const std::string& first, const std::string& second,
              base::DayRange range, const StanceOptions& options) {
  Stance result;
  const auto issues = issues_of(corpus, first, second, range);
  std::set<std::size_t> stories;
  for (const auto& [key, issue] : issues) {
    std::set<std::size_t> own;
    for (const ByStory* side : {&issue.first, &issue.second})
      for (const auto& [story, value] : *side) own.insert(story);
    stories.insert(own.begin(), own.end());
    result.issues.push_back({key, mean_of(issue.first), mean_of(issue.second), own.size()});
  }
  std::stable_sort(result.issues.begin(), result.issues.end(),
                   [](const auto& a, const auto& b) { return a.stories > b.stories; });
  result.stories.assign(stories.begin(), stories.end());
  if (issues.size() < kLeastIssues) return result;
  Random random(base::fnv1a(first + " " + second, options.seed ^ 0xCBF29CE484222325ULL));
  for (std::size_t draw = 0; draw < options.draws; ++draw) {
    const auto weights = story_weights(issues, random);
    std::vector<Rated> items;
    for (const auto& [key, issue] : issues)
      items.push_back({reweighted(issue.first, weights), reweighted(issue.second, weights),
                       random.exponential(), 0});
    if (const auto value = agreement(items)) result.draws.push_back(*value);
  }
  if (2 * result.draws.size() < options.draws) result.draws.clear();
  result.agreement = interval_of(result.draws);
  return result;
}

}  // namespace chancery::analysis
