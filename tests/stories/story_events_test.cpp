#include "chancery/stories/story_events.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chancery::stories {
namespace {

Report report(const std::string& article, const std::string& type, const std::string& source,
              const std::string& target, const std::string& published = "2023-03-02") {
  Report one;
  one.article = article;
  one.story = "s";
  one.outlet = "Outlet of " + article;
  one.published = published;
  one.type = type;
  one.status = "occurred";
  one.date = published;
  if (!source.empty()) one.source = {{source, source, "GOV"}};
  if (!target.empty()) one.target = {{target, target, "GOV"}};
  return one;
}

TEST(StoryEvents, OneEventInManyArticlesIsOne) {
  std::vector<Report> reports = {report("a", "ASSAULT", "RUS", "UKR", "2023-03-03"),
                                 report("b", "ASSAULT", "RUS", "UKR", "2023-03-02"),
                                 report("c", "ASSAULT", "RUS", "UKR", "2023-03-03")};
  reports[0].dead = 3;
  reports[1].said = true;
  reports[2].dead = 5;
  const auto events = story_events(reports);
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].reports, (std::vector<std::size_t>{1, 0, 2}));
  EXPECT_EQ(events[0].first_seen, "2023-03-02");
  EXPECT_EQ(events[0].outlets.size(), 3U);
  EXPECT_TRUE(events[0].own_voice);
  EXPECT_EQ(events[0].event.dead, 3);
  ASSERT_EQ(events[0].disagreements.size(), 2U);
  EXPECT_EQ(events[0].disagreements[0].about, "dead");
  EXPECT_EQ(events[0].disagreements[0].values, (std::vector<std::string>{"3", "5"}));
  EXPECT_EQ(events[0].disagreements[1].about, "date");
}

TEST(StoryEvents, OtherActsActorsDaysAndStatusesStayApart) {
  std::vector<Report> reports = {
      report("a", "ASSAULT", "RUS", "UKR"), report("b", "ACCUSE", "RUS", "UKR"),
      report("c", "ASSAULT", "UKR", "RUS"), report("d", "ASSAULT", "RUS", "UKR", "2023-03-09"),
      report("e", "ASSAULT", "RUS", "UKR")};
  reports[4].status = "denied";
  EXPECT_EQ(story_events(reports).size(), 5U);
  reports.resize(1);
  reports.push_back(reports[0]);
  reports[1].story = "t";
  EXPECT_EQ(story_events(reports).size(), 2U);
}

TEST(StoryEvents, WhoIsNamedFirstInAMeetingDoesNotMatter) {
  std::vector<Report> reports = {report("a", "CONSULT", "USA", "RUS"),
                                 report("b", "CONSULT", "RUS", "")};
  reports[0].symmetric = reports[1].symmetric = true;
  EXPECT_EQ(story_events(reports).size(), 1U);
}

TEST(StoryEvents, AnActorThatOneLeavesOutIsFilledIn) {
  const auto events =
      story_events({report("a", "SANCTION", "EUR", ""), report("b", "SANCTION", "EUR", "BLR")});
  ASSERT_EQ(events.size(), 1U);
  ASSERT_EQ(events[0].event.target.size(), 1U);
  EXPECT_EQ(events[0].event.target[0].country, "BLR");
}

TEST(StoryEvents, NobodyKnownOnEitherSideIsNoMatch) {
  EXPECT_EQ(story_events({report("a", "PROTEST", "", ""), report("b", "PROTEST", "", "")}).size(),
            2U);
}

TEST(StoryEvents, CopiesConfirmNothing) {
  std::vector<Report> reports = {report("a", "AID", "USA", "UKR"), report("b", "AID", "USA", "UKR"),
                                 report("c", "AID", "USA", "UKR")};
  reports[1].copy_of = "a";
  const auto events = story_events(reports);
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0].reports.size(), 3U);
  EXPECT_EQ(events[0].independent, 2U);
}

TEST(StoryEvents, TheOrderOfTheInputDoesNotMatter) {
  std::vector<Report> reports;
  for (const char* article : {"a", "b", "c", "d"})
    for (const char* type : {"ASSAULT", "ACCUSE"}) {
      reports.push_back(report(article, type, "RUS", "UKR"));
      reports.back().number = type[1] == 'S' ? 0 : 1;
    }
  const auto shape = [&] {
    std::vector<std::string> all;
    for (const StoryEvent& event : story_events(reports)) {
      std::string text = event.event.type;
      for (const std::size_t i : event.reports) text += " " + reports[i].article;
      all.push_back(text);
    }
    return all;
  };
  const auto wanted = shape();
  std::reverse(reports.begin(), reports.end());
  EXPECT_EQ(shape(), wanted);
}

}  // namespace
}  // namespace chancery::stories
