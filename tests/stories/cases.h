// Reads tests/cases/stories/*.case: "== ID STORY DAY OUTLET", a title, an empty line, the text.
#pragma once

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/stories/features.h"

namespace chancery::stories::testing {

struct Article {
  std::string id, story, day, outlet, title;
  std::vector<std::string> paragraphs;
};

inline std::vector<Article> read_cases(const std::string& name) {
  std::ifstream in(std::string(CHANCERY_SOURCE_DIR) + "/tests/cases/stories/" + name);
  std::vector<Article> articles;
  std::string line;
  while (std::getline(in, line)) {
    if (line.starts_with("== ")) {
      std::istringstream head(line.substr(3));
      Article article;
      head >> article.id >> article.story >> article.day;
      std::getline(head >> std::ws, article.outlet);
      articles.push_back(std::move(article));
    } else if (!articles.empty() && !line.empty()) {
      Article& article = articles.back();
      if (article.title.empty()) {
        article.title = line;
      } else {
        article.paragraphs.push_back(line);
      }
    }
  }
  return articles;
}

inline const WordRanks& ranks() {
  static const WordRanks kRanks = [] {
    const auto data = lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"});
    return *WordRanks::load(*data);
  }();
  return kRanks;
}

inline Features features_of(const Article& article) {
  ArticleText text{article.title, {}};
  for (const std::string& paragraph : article.paragraphs) text.paragraphs.push_back(paragraph);
  Features features = make_features(text, {}, ranks());
  features.id = article.id;
  features.published = article.day;
  features.day = base::parse_iso_day(article.day);
  features.outlet = article.outlet;
  return features;
}

}  // namespace chancery::stories::testing
