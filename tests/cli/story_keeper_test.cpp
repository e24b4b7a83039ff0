#include "chancery/cli/story_keeper.h"

#include "tests/store/sample.h"

namespace chancery::cli {
namespace {

using store::Id;
using store::Sample;

const stories::WordRanks& ranks() {
  static const stories::WordRanks kRanks =
      stories::WordRanks::load(
          lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"}).value())
          .value();
  return kRanks;
}

// Two papers on one flood, each in its own words.
Sample flood(const std::string& paper) {
  Sample sample;
  sample.url = "https://" + paper + ".example/flood";
  sample.outlet = paper;
  sample.extra =
      " The dam above Lake Ostrova burst before dawn and the water swept through Velgrad, drowning "
      "cattle and carrying the old bridge away; " +
      paper + " reporters saw villagers of Velgrad on their roofs below the broken Ostrova dam.";
  return sample;
}

Id add(store::Store& store, StoryKeeper& keeper, const Sample& sample) {
  const store::Record record = sample.record();
  Id article = 0;
  EXPECT_EQ(store.put(record, &article).value(), store::Put::kNew);
  EXPECT_TRUE(keeper.add(article, features_from(record.findings, ranks()).value()).has_value());
  EXPECT_TRUE(keeper.settle().has_value());
  return article;
}

Id story_of(store::Store& store, Id article) { return store.story_mark(article).value().story; }

TEST(StoryKeeper, SeesWhatAnotherWriterGroupedMeanwhile) {
  const store::Folder folder;
  const std::string path = folder.file("news.db");
  auto first = store::open_store(path).value();
  auto second = store::open_store(path).value();
  auto one = StoryKeeper::open(*first, ranks()).value();
  auto other = StoryKeeper::open(*second, ranks()).value();
  const Id earlier = add(*first, one, flood("herald"));
  ASSERT_TRUE(first->commit().has_value());
  const Id later = add(*second, other, flood("courier"));
  ASSERT_TRUE(second->commit().has_value());
  EXPECT_NE(story_of(*second, later), 0);
  EXPECT_EQ(story_of(*second, later), story_of(*second, earlier));
  // And back: the first one knows what the second one added.
  const Id last = add(*first, one, flood("gazette"));
  ASSERT_TRUE(first->commit().has_value());
  EXPECT_EQ(story_of(*first, last), story_of(*first, earlier));
}

// An article of the same words is a copy of the earlier one, though that came later.
TEST(StoryKeeper, StoriesAndCopiesDoNotDependOnWhenItSettles) {
  const auto kept = [](bool eager) {
    const store::Folder folder;
    auto store = store::open_store(folder.file("news.db")).value();
    auto keeper = StoryKeeper::open(*store, ranks()).value();
    std::vector<Id> articles;
    for (const auto& [paper, day] : {std::pair{"herald", "2023-03-03"},
                                     {"courier", "2023-03-04"},
                                     {"gazette", "2023-03-02"},
                                     {"herald", "2023-03-02"}}) {
      Sample sample = flood(paper);
      sample.url += day;
      sample.published = day;
      const store::Record record = sample.record();
      Id article = 0;
      EXPECT_EQ(store->put(record, &article).value(), store::Put::kNew);
      EXPECT_TRUE(keeper.add(article, features_from(record.findings, ranks()).value()));
      if (eager) {
        EXPECT_TRUE(keeper.settle());
      }
      articles.push_back(article);
    }
    EXPECT_TRUE(keeper.close());
    std::vector<std::pair<Id, Id>> out;
    for (const Id article : articles) {
      const auto mark = store->story_mark(article).value();
      out.emplace_back(mark.story, mark.copy_of);
    }
    return out;
  };
  EXPECT_EQ(kept(true), kept(false));
  EXPECT_NE(kept(true).front().second, 0);
}

TEST(StoryKeeper, AfterARestartJoinsWhatCameLastWhateverItsDay) {
  const store::Folder folder;
  const std::string path = folder.file("news.db");
  Id earlier = 0;
  {
    auto store = store::open_store(path).value();
    auto keeper = StoryKeeper::open(*store, ranks()).value();
    Sample old = flood("herald");
    old.published = "1998-05-04";
    earlier = add(*store, keeper, old);
    ASSERT_TRUE(keeper.close().has_value());
    ASSERT_TRUE(store->commit().has_value());
  }
  auto store = store::open_store(path).value();
  auto keeper = StoryKeeper::open(*store, ranks()).value();
  Sample again = flood("courier");
  again.published = "1998-05-04";
  const Id later = add(*store, keeper, again);
  EXPECT_EQ(story_of(*store, later), story_of(*store, earlier));
}

}  // namespace
}  // namespace chancery::cli
