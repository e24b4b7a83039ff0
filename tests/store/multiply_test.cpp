#include "chancery/store/multiply.h"

#include "sample.h"

namespace chancery::store {
namespace {

// A store of copies answers as one would into which every copy had been put.
TEST(Multiply, CopiesAreArticlesOfTheirOwn) {
  Folder folder;
  const std::string from = folder.file("one.db");
  const std::string to = folder.file("three.db");
  {
    auto store = store_at(from);
    Sample sample;
    const Id first = put(*store, sample);
    sample.url = "https://paper.example/2";
    sample.extra = " A shipment left.";
    sample.published = "2023-03-05";
    const Id second = put(*store, sample);
    const Id story = got(store->assign_story(first, 0, 0, "features"));
    got(store->assign_story(second, story, first, "features"));
    StoryEvent told;
    told.story = story;
    for (const EventRow& row : got(store->events({}, {.order = Order::kOldest})).rows) {
      told.events.push_back(row.id);
    }
    got(store->put_story_event(told));
    got(store->commit());
  }
  got(multiply(from, to, 3, {}));
  auto store = got(open_store(to));
  const Counts counts = got(store->counts());
  EXPECT_EQ(counts.articles, 6);
  EXPECT_EQ(counts.events, 6);
  EXPECT_EQ(counts.stories, 3);
  EXPECT_EQ(counts.actors, 2);
  const Filter pair{.source = party_from("USA"), .target = party_from("RUS")};
  Filter leads = pair;
  leads.story_level = true;
  EXPECT_EQ(got(store->events(pair, {})).rows.size(), 6U);
  EXPECT_EQ(got(store->events(leads, {})).rows.size(), 3U);
  EXPECT_EQ(got(store->facets(pair, By::kOutlet)).front().count, 6);
  EXPECT_EQ(got(store->facets(leads, By::kType)).front().count, 3);
  EXPECT_EQ(got(store->events({.since = "2023-03-05", .until = "2023-03-05"}, {})).rows.size(), 3U);
  EXPECT_EQ(got(store->count(Kind::kEvents, {.either = party_from("Lavrov")})), 6);
  EXPECT_EQ(got(store->events({.target = party_from("Lavrov")}, {})).rows.size(), 6U);
  EXPECT_EQ(got(store->events({.text = "New Delhi"}, {})).rows.size(), 6U);
  EXPECT_EQ(got(store->statements({.text = "\"grain deal\""}, {})).rows.size(), 6U);
  EXPECT_EQ(got(store->articles({.text = "shipment"}, {})).rows.size(), 3U);
  for (const EventRow& row : got(store->events({}, {.words = true})).rows) {
    EXPECT_EQ(row.from.words, "The ministers of USA and RUS did it in New Delhi.");
  }
  // And it can be written to.
  Sample more;
  more.url = "https://paper.example/3";
  more.extra = " Another left.";
  put(*store, more);
  got(store->commit());
  EXPECT_EQ(got(store->count(Kind::kEvents, pair)), 7);
}

TEST(Multiply, WhatIsNoStoreIsRefused) {
  Folder folder;
  const auto made = multiply(folder.file("none.db"), folder.file("out.db"), 2, {});
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, "E-STO-001");
}

}  // namespace
}  // namespace chancery::store
