// Near-copies of tests/cases/stories/copies.case: each original is edited, cut, lengthened,
// re-titled and mixed; look-alikes and the hard set are no copies of anything.
#include "chancery/stories/copies.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "chancery/stories/fingerprints.h"
#include "chancery/stories/grouper.h"
#include "tests/stories/cases.h"

namespace chancery::stories::testing {
namespace {

using Paragraphs = std::vector<std::string>;

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// A sub-editor's hand: every `every`th word is another, one in three of those is struck.
Article edited(Article article, std::size_t every) {
  std::size_t count = 0;
  for (std::string& paragraph : article.paragraphs) {
    std::vector<std::string> kept;
    for (std::string& word : words_of(paragraph)) {
      ++count;
      if (count % every != 0) {
        kept.push_back(word);
      } else if (count % (3 * every) != 0) {
        kept.push_back("reportedly");
      }
    }
    paragraph = joined(kept);
  }
  return article;
}

Article shortened(Article article, std::size_t paragraphs) {
  article.paragraphs.resize(std::min(paragraphs, article.paragraphs.size()));
  return article;
}

// With paragraphs of two other stories as background before the end.
Article lengthened(Article article, const Article& other, const Article& third) {
  article.paragraphs.insert(article.paragraphs.end() - 1,
                            {other.paragraphs[1], third.paragraphs[2], other.paragraphs.back()});
  return article;
}

Article retitled(Article article, const std::string& title) {
  article.title = title;
  return article;
}

// Paragraphs in another order, under a house line, with one left out.
Article mixed(Article article) {
  std::rotate(article.paragraphs.begin() + 1, article.paragraphs.begin() + 2,
              article.paragraphs.end());
  article.paragraphs.pop_back();
  article.paragraphs.insert(article.paragraphs.begin(), "By our own staff and agencies.");
  return article;
}

struct Made {
  Article article;
  std::string original;  // empty: no copy
};

std::vector<Made> made_articles() {
  std::vector<Made> all;
  const auto cases = read_cases("copies.case");
  std::vector<Article> originals;
  for (const Article& article : cases) {
    all.push_back({article, ""});
    if (!article.id.ends_with("-like")) originals.push_back(article);
  }
  for (const Article& article : read_cases("hard.case")) all.push_back({article, ""});
  for (std::size_t i = 0; i < originals.size(); ++i) {
    const Article& one = originals[i];
    const Article& next = originals[(i + 1) % originals.size()];
    const Article& third = originals[(i + 2) % originals.size()];
    const std::vector<Article> copies = {
        edited(one, 25),
        edited(one, 12),
        shortened(one, 4),
        shortened(edited(one, 25), 3),
        lengthened(one, next, third),
        lengthened(edited(one, 25), next, third),
        retitled(one, "Opinion | " + one.title),
        retitled(edited(one, 20), one.title + " – Evening Gazette"),
        retitled(shortened(one, 5), "What we know so far"),
        mixed(one),
    };
    for (std::size_t k = 0; k < copies.size(); ++k) {
      Article copy = copies[k];
      copy.id += "-copy" + std::to_string(k);
      copy.outlet = "Outlet " + std::to_string(k);
      all.push_back({copy, one.id});
    }
  }
  return all;
}

struct Score {
  double precision = 0;
  double recall = 0;
  std::string missed, wrong;
};

// Of pairs: two articles are a pair when one copies the other or both copy a third.
Score score(const std::vector<Made>& made, const std::map<std::string, std::string>& found) {
  std::map<std::string, std::string> gold;
  for (const Made& one : made)
    gold[one.article.id] = one.original.empty() ? one.article.id : one.original;
  std::map<std::string, std::string> root;
  for (const Made& one : made) {
    std::string at = one.article.id;
    while (!found.at(at).empty()) at = found.at(at);
    root[one.article.id] = at;
  }
  double right = 0, given = 0, wanted = 0;
  Score result;
  for (auto a = made.begin(); a != made.end(); ++a) {
    for (auto b = a + 1; b != made.end(); ++b) {
      const bool is = gold[a->article.id] == gold[b->article.id];
      const bool said = root[a->article.id] == root[b->article.id];
      wanted += is;
      given += said;
      right += is && said;
      if (is && !said) result.missed += a->article.id + " " + b->article.id + "\n";
      if (said && !is) result.wrong += a->article.id + " " + b->article.id + "\n";
    }
  }
  result.precision = right / given;
  result.recall = right / wanted;
  return result;
}

TEST(Copies, EditedCutLengthenedAndRetitledOnesAreFound) {
  const auto made = made_articles();
  Grouper grouper({});
  for (const Made& one : made) grouper.add(features_of(one.article));
  std::map<std::string, std::string> found;
  for (const Placed& placed : grouper.settle().placed) found[placed.id] = placed.copy_of;
  const Score result = score(made, found);
  RecordProperty("precision", std::to_string(result.precision));
  RecordProperty("recall", std::to_string(result.recall));
  std::cout << "copies: precision " << result.precision << ", recall " << result.recall << "\n";
  EXPECT_GE(result.precision, 0.95) << result.wrong;
  EXPECT_GE(result.recall, 0.95) << result.missed;
}

TEST(Copies, ACopyIsOfTheEarliest) {
  Article first = read_cases("copies.case").front();
  Article second = edited(first, 25);
  second.id = "second";
  second.day = "2023-03-05";
  Article third = second;
  third.id = "third";
  third.day = "2023-03-09";
  Grouper grouper({});
  std::map<std::string, std::string> found;
  for (const Article& article : {first, second, third}) {
    grouper.add(features_of(article));
    for (const Placed& placed : grouper.settle().placed) found[placed.id] = placed.copy_of;
    grouper.close();
  }
  EXPECT_EQ(found["second"], first.id);
  EXPECT_EQ(found["third"], first.id);
}

TEST(Copies, HouseLinesMakeNoCopies) {
  const std::string house =
      "Sign up for our morning letter and never miss the news that matters to you, delivered at "
      "six every day to your inbox for free by our team of editors in five cities.";
  Grouper grouper({});
  const auto articles = read_cases("hard.case");
  for (Article article : articles) {
    article.paragraphs.push_back(house);
    article.paragraphs.push_back(house);
    grouper.add(features_of(article));
  }
  for (const Placed& placed : grouper.settle().placed) EXPECT_EQ(placed.copy_of, "") << placed.id;
}

TEST(Fingerprints, ASharedRunOfWordsIsAlwaysMet) {
  // kShingle + kWindow - 1 words in common guarantee a common fingerprint, wherever they stand.
  std::vector<std::uint64_t> a;
  std::vector<std::uint64_t> b;
  for (std::uint64_t i = 0; i < 60; ++i) a.push_back(1000 + i);
  for (std::uint64_t i = 0; i < 60; ++i) b.push_back(5000 + i);
  const std::size_t run = kShingle + kWindow - 1;
  for (std::size_t at = 0; at + run <= 60; at += 7) {
    auto mixed = b;
    for (std::size_t i = 0; i < run; ++i) mixed[at + i] = a[20 + i];
    const auto x = fingerprints(a);
    const auto y = fingerprints(mixed);
    std::set<std::uint32_t> known(x.begin(), x.end());
    EXPECT_TRUE(
        std::any_of(y.begin(), y.end(), [&](std::uint32_t p) { return known.contains(p); }));
  }
  EXPECT_TRUE(fingerprints(std::vector<std::uint64_t>{1, 2, 3, 4}).empty());
}

TEST(CopyIndex, ForgetsTheOldest) {
  CopyIndex index({.remember = 2});
  std::vector<std::vector<std::uint32_t>> prints;
  for (std::uint32_t k = 0; k < 3; ++k) {
    std::vector<std::uint32_t> one;
    for (std::uint32_t i = 0; i < 20; ++i) one.push_back(100 * k + i);
    prints.push_back(one);
    index.add(k, one);
  }
  EXPECT_FALSE(index.original_of(prints[0]).has_value());
  EXPECT_EQ(index.original_of(prints[1]), 1U);
  EXPECT_EQ(index.original_of(prints[2]), 2U);
}

}  // namespace
}  // namespace chancery::stories::testing
