#include "chancery/analysis/corpus_builder.h"

#include <algorithm>
#include <unordered_map>

#include "chancery/base/utf8.h"
#include "chancery/stories/grouper.h"

namespace chancery::analysis {
namespace {

constexpr double kSameIssue = 0.6;  // share of common words (Jaccard) above which issues are one

std::set<std::string_view> words_of(const std::string& key) {
  const auto words = base::split(key, ' ');
  return {words.begin(), words.end()};
}

bool state_actor(const std::string& sector, const Choice& choice) {
  return choice.sectors.empty() || sector.empty() || choice.sectors.contains(sector);
}

}  // namespace

std::map<std::string, std::pair<std::string, std::string>> group_articles(
    std::vector<stories::Features> features) {
  const auto day_of = [](const stories::Features& one) {
    return std::pair(!one.day.has_value(), one.day.value_or(base::Day{}));
  };
  std::stable_sort(features.begin(), features.end(),
                   [&](const auto& a, const auto& b) { return day_of(a) < day_of(b); });
  stories::Grouper grouper({});
  for (const stories::Features& one : features) grouper.expect(one);
  std::map<std::string, std::pair<std::string, std::string>> placed;
  std::map<std::string, std::string> merged;
  const auto settle = [&] {
    const stories::Settled& settled = grouper.settle();
    for (const auto& one : settled.placed) placed[one.id] = {one.story, one.copy_of};
    for (const auto& [from, into] : settled.merged) merged[from] = into;
    grouper.close();
  };
  for (std::size_t i = 0; i < features.size(); ++i) {
    if (i > 0 && day_of(features[i]) != day_of(features[i - 1])) settle();
    grouper.add(features[i], true);
  }
  settle();
  for (auto& [id, place] : placed) {
    for (auto into = merged.find(place.first); into != merged.end();
         into = merged.find(place.first))
      place.first = into->second;
  }
  return placed;
}

void join_issues(std::vector<Stand>& stands) {
  std::map<std::string, std::size_t> counts;
  for (const Stand& stand : stands) ++counts[stand.issue];
  std::vector<std::pair<std::string, std::size_t>> ranked(counts.begin(), counts.end());
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  struct Head {
    std::string issue;
    std::size_t words;
  };
  std::vector<Head> heads;
  std::unordered_map<std::string_view, std::vector<std::size_t>> heads_with;  // a word
  std::map<std::string, std::string> head_of;
  for (const auto& [issue, count] : ranked) {
    const auto words = words_of(issue);
    std::map<std::size_t, std::size_t> shared;  // words with a head, in the order of heads
    for (const std::string_view word : words) {
      const auto known = heads_with.find(word);
      if (known == heads_with.end()) continue;
      for (const std::size_t head : known->second) ++shared[head];
    }
    const auto head = std::ranges::find_if(shared, [&](const auto& one) {
      const auto both = static_cast<double>(one.second);
      return both / (static_cast<double>(words.size() + heads[one.first].words) - both) >=
             kSameIssue;
    });
    head_of[issue] = head == shared.end() ? issue : heads[head->first].issue;
    if (head != shared.end()) continue;
    for (const std::string_view word : words) heads_with[word].push_back(heads.size());
    heads.push_back({issue, words.size()});
  }
  for (Stand& stand : stands) stand.issue = head_of[stand.issue];
}

void CorpusBuilder::group() {
  if (grouped_) return;
  grouped_ = true;
  std::vector<stories::Features> features;
  for (std::size_t i = 0; i < articles_.size(); ++i) {
    CodedArticle& article = articles_[i];
    article.features.id += "\x1f" + std::to_string(i);  // given ids may repeat
    if (article.story.empty()) features.push_back(article.features);
  }
  const auto placed = group_articles(std::move(features));
  for (CodedArticle& article : articles_) {
    const auto place = placed.find(article.features.id);
    const std::string story = place == placed.end() ? article.story : place->second.first;
    const std::string copy_of = place == placed.end() ? "" : place->second.second;
    story_of_[article.features.id] = story;
    for (stories::Report& report : article.reports) {
      report.story = story;
      report.copy_of = copy_of;
    }
  }
}

std::vector<stories::StoryEvent> CorpusBuilder::story_events() {
  group();
  std::vector<stories::Report> reports;
  for (const CodedArticle& article : articles_)
    reports.insert(reports.end(), article.reports.begin(), article.reports.end());
  return stories::story_events(reports);
}

Corpus CorpusBuilder::build(const Choice& choice) {
  const auto events = story_events();
  Corpus corpus;
  std::map<std::string, std::uint32_t> numbers;
  for (const CodedArticle& article : articles_) {
    if (!article.features.day) continue;
    const std::string& story = story_of_[article.features.id];
    const auto [entry, fresh] =
        numbers.emplace(story, static_cast<std::uint32_t>(corpus.stories.size()));
    if (fresh) corpus.stories.push_back({*article.features.day, {}, story, article.title});
    Told& told = corpus.stories[entry->second];
    if (*article.features.day < told.day) {
      told.day = *article.features.day;
      told.title = article.title;
    }
    told.actors.insert(article.actors.begin(), article.actors.end());
    for (const CodedStand& stand : article.stands) {
      if (!state_actor(stand.sector, choice)) continue;
      const std::string key = issues_.key(stand.issue);
      if (key.empty()) continue;
      corpus.stands.push_back({stand.actor, key, stance_value(stand.stance, stand.vote),
                               *article.features.day, entry->second});
    }
  }
  join_issues(corpus.stands);
  for (const stories::StoryEvent& told : events) {
    const auto story = numbers.find(told.event.story);
    if (story == numbers.end()) continue;
    if (auto act = act_of(told, story->second, choice)) corpus.acts.push_back(std::move(*act));
  }
  std::stable_sort(corpus.acts.begin(), corpus.acts.end(),
                   [](const Act& a, const Act& b) { return a.day < b.day; });
  return corpus;
}

}  // namespace chancery::analysis
