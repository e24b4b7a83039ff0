// Coded articles to a corpus: articles to stories, reports to story events, story events to acts.
#pragma once

#include <map>
#include <vector>

#include "chancery/analysis/coded_article.h"
#include "chancery/analysis/corpus.h"
#include "chancery/analysis/issue_words.h"

namespace chancery::analysis {

class CorpusBuilder {
 public:
  explicit CorpusBuilder(IssueWords issues) : issues_(std::move(issues)) {}

  void add(CodedArticle article) { articles_.push_back(std::move(article)); }
  [[nodiscard]] std::size_t articles() const { return articles_.size(); }
  // The story events of all articles, before any choice.
  [[nodiscard]] std::vector<stories::StoryEvent> story_events();
  [[nodiscard]] Corpus build(const Choice& choice);

 private:
  void group();
  IssueWords issues_;
  std::vector<CodedArticle> articles_;
  std::map<std::string, std::string> story_of_;  // article -> story
  bool grouped_ = false;
};

// Groups articles day by day, in whatever order they are given; article id -> story, original.
[[nodiscard]] std::map<std::string, std::pair<std::string, std::string>> group_articles(
    std::vector<stories::Features> features);

// One event in the words of two stories is one only when the stories are one; but two wordings of
// one issue are one wherever they stand: those that share most of their words fall together under
// the most frequent of them.
void join_issues(std::vector<Stand>& stands);

}  // namespace chancery::analysis
