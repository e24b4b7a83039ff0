#include "chancery/base/calendar.h"

#include <gtest/gtest.h>

namespace chancery::base {
namespace {

TEST(Calendar, DaysThatDoNotExistAreRefused) {
  EXPECT_FALSE(make_day(2023, 2, 31));
  EXPECT_FALSE(make_day(2023, 2, 29));
  EXPECT_TRUE(make_day(2024, 2, 29));
  EXPECT_FALSE(make_day(0, 1, 1));
  EXPECT_FALSE(make_day(99999, 1, 1));
  EXPECT_FALSE(parse_iso_day("2023-3-02"));
  EXPECT_FALSE(parse_iso_day("2023-03-02x"));
}

TEST(Calendar, IsoDaysGoRound) {
  for (const char* text : {"0001-01-01", "1999-12-31", "2023-03-02", "9999-12-31"}) {
    const auto day = parse_iso_day(text);
    ASSERT_TRUE(day) << text;
    EXPECT_EQ(to_iso(*day), text);
  }
  EXPECT_EQ(to_iso(*parse_iso_day("2023-03-02T10:11:12Z")), "2023-03-02");
}

TEST(Calendar, WeeksFollowIso8601) {
  const auto week = iso_week_of(*make_day(2021, 1, 3));  // a Sunday of 2020's last week
  EXPECT_EQ(week.year, 2020);
  EXPECT_EQ(week.week, 53U);
  for (int i = 0; i < 800; ++i) {
    const Day day = *make_day(2019, 12, 1) + std::chrono::days{i};
    const Day monday = monday_of(iso_week_of(day));
    ASSERT_EQ(weekday_of(monday), 0);
    ASSERT_EQ(day - monday, std::chrono::days{weekday_of(day)});
  }
}

}  // namespace
}  // namespace chancery::base
