// Stories of tests/cases/stories/hard.case: articles that share actors and place but not the event.
#include "chancery/stories/grouper.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "tests/stories/cases.h"

namespace chancery::stories::testing {
namespace {

// Groups day by day; id -> story, merges followed.
std::map<std::string, std::string> group(std::vector<Article> articles) {
  std::stable_sort(articles.begin(), articles.end(),
                   [](const Article& a, const Article& b) { return a.day < b.day; });
  Grouper grouper({});
  for (const Article& article : articles) grouper.expect(features_of(article));
  std::map<std::string, std::string> story;
  const auto settle = [&] {
    for (const Placed& placed : grouper.settle().placed) story[placed.id] = placed.story;
    for (const auto& [from, into] : grouper.settle().merged)
      for (auto& [id, name] : story)
        if (name == from) name = into;
    grouper.close();
  };
  for (std::size_t i = 0; i < articles.size(); ++i) {
    if (i > 0 && articles[i].day != articles[i - 1].day) settle();
    grouper.add(features_of(articles[i]), true);
  }
  settle();
  return story;
}

// B-cubed (Bagga and Baldwin 1998).
double b_cubed(const std::vector<Article>& articles,
               const std::map<std::string, std::string>& story) {
  double precision = 0, recall = 0;
  for (const Article& a : articles) {
    double both = 0, gold = 0, found = 0;
    for (const Article& b : articles) {
      const bool is = a.story == b.story;
      const bool said = story.at(a.id) == story.at(b.id);
      both += is && said;
      gold += is;
      found += said;
    }
    precision += both / found;
    recall += both / gold;
  }
  return 2 * precision * recall / (precision + recall) / static_cast<double>(articles.size());
}

TEST(Grouper, TellsStoriesOfTheSameActorsAndPlacesApart) {
  const auto articles = read_cases("hard.case");
  ASSERT_EQ(articles.size(), 40U);
  const double score = b_cubed(articles, group(articles));
  std::cout << "hard set: B-cubed F1 " << score << "\n";
  EXPECT_GE(score, 0.93);
}

TEST(Grouper, TheOrderWithinADayDoesNotMatter) {
  auto articles = read_cases("hard.case");
  const auto wanted = group(articles);
  std::reverse(articles.begin(), articles.end());
  EXPECT_EQ(group(articles), wanted);
  std::rotate(articles.begin(), articles.begin() + 17, articles.end());
  EXPECT_EQ(group(articles), wanted);
}

TEST(Grouper, SettlingEarlyChangesNothingLater) {
  const auto articles = read_cases("hard.case");
  Grouper patient({});
  Grouper eager({});
  for (const Article& article : articles) {
    patient.add(features_of(article));
    eager.add(features_of(article));
    (void)eager.settle();  // after each article, as a feed is watched
  }
  const auto& a = patient.settle().placed;
  const auto& b = eager.settle().placed;
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    EXPECT_EQ(a[i].id, b[i].id);
    EXPECT_EQ(a[i].story, b[i].story);
  }
}

TEST(Grouper, AStoryGoesOnTheNextDay) {
  auto articles = read_cases("hard.case");
  const auto story = group(articles);
  EXPECT_EQ(story.at("ga3"), story.at("ga1"));
  EXPECT_NE(story.at("ga3"), story.at("gb1"));
}

TEST(Grouper, GoesOnAfterARestart) {
  const auto articles = read_cases("hard.case");
  std::map<std::string, std::string> first_day;
  Grouper before({});
  for (const Article& article : articles)
    if (article.day == "2023-05-09") before.add(features_of(article));
  for (const Placed& placed : before.settle().placed) first_day[placed.id] = placed.story;
  before.close();
  Grouper after({});
  for (const Article& article : articles) {
    if (article.day != "2023-05-09") continue;
    auto kept = unpack(pack(features_of(article)));
    ASSERT_TRUE(kept.has_value());
    kept->id = article.id;
    kept->published = article.day;
    kept->day = base::parse_iso_day(article.day);
    after.restore(std::move(*kept), first_day.at(article.id));
  }
  for (Grouper* grouper : {&before, &after}) {
    for (const Article& article : articles)
      if (article.id == "ga3") grouper->add(features_of(article));
    EXPECT_EQ(grouper->settle().placed.front().story, first_day.at("ga1"));
  }
}

TEST(Grouper, EmptyArticlesStandAlone) {
  Grouper grouper({});
  for (const char* id : {"a", "b", "c"}) {
    Features features;
    features.id = id;
    grouper.add(std::move(features));
  }
  for (const Placed& placed : grouper.settle().placed) {
    EXPECT_EQ(placed.story, placed.id);
    EXPECT_EQ(placed.copy_of, "");
  }
  grouper.close();
  EXPECT_TRUE(grouper.settle().placed.empty());
}

TEST(Features, PackAndUnpackAreInverse) {
  const Features features = features_of(read_cases("hard.case").front());
  const auto again = unpack(pack(features));
  ASSERT_TRUE(again.has_value());
  EXPECT_EQ(again->fingerprints, features.fingerprints);
  ASSERT_EQ(again->terms.size(), features.terms.size());
  for (std::size_t i = 0; i < features.terms.size(); ++i) {
    EXPECT_EQ(again->terms[i].term, features.terms[i].term);
    EXPECT_EQ(again->terms[i].frequency, features.terms[i].frequency);
  }
  const std::string bytes = pack(features);
  for (const std::size_t size : {std::size_t{0}, std::size_t{5}, bytes.size() - 1})
    EXPECT_FALSE(unpack(std::string_view(bytes).substr(0, size)).has_value());
  EXPECT_FALSE(unpack("CSF1" + std::string(8, '\xFF')).has_value());
}

TEST(Stem, BringsFormsTogetherAndLeavesNamesAlone) {
  for (const char* word : {"attack", "attacks", "attacked", "attacking"})
    EXPECT_EQ(stem(word), "attack");
  EXPECT_EQ(stem("ministries"), stem("ministry"));
  EXPECT_EQ(stem("russia's"), "russia");
  EXPECT_EQ(stem("stopped"), stem("stop"));
  EXPECT_EQ(stem("paris"), "paris");
  EXPECT_EQ(stem("laos"), "lao");  // a loss that is taken: it falls together with itself only
  EXPECT_EQ(stem("us"), "us");
}

}  // namespace
}  // namespace chancery::stories::testing
