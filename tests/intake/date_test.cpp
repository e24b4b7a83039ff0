#include "chancery/intake/date.h"

#include <gtest/gtest.h>

namespace chancery::intake {
namespace {

TEST(NormaliseDate, FormsThatNewsUses) {
  const std::pair<std::string_view, std::string_view> cases[] = {
      {"2000-01-01", "2000-01-01"},
      {"20161109", "2016-11-09"},
      {"20161109T200100Z", "2016-11-09T20:01:00Z"},
      {"20161109200100", "2016-11-09T20:01:00"},
      {"2016-11-09T20:01:00.123+0100", "2016-11-09T20:01:00+01:00"},
      {"2016-11-09 20:01", "2016-11-09T20:01"},
      {"2016-11-09T20:01:00-05:00", "2016-11-09T20:01:00-05:00"},
      {"Wed, 09 Nov 2016 20:01:00 GMT", "2016-11-09T20:01:00Z"},
      {"Wed, 9 Nov 2016 20:01:00 EST", "2016-11-09T20:01:00-05:00"},
      {"November 9, 2016 8:01 pm", "2016-11-09T20:01"},
      {"Nov. 9, 2016 12:05 a.m. UTC", "2016-11-09T00:05Z"},
      {"9th November 2016", "2016-11-09"},
      {"Sept 3, 2019", "2019-09-03"},
      {"1478721660", "2016-11-09T20:01:00Z"},
      {"1478721660000", "2016-11-09T20:01:00Z"},
      {"2016/11/09", "2016-11-09"},
      {"11/09/2016", "2016-11-09"},
      {"25/09/2016", "2016-09-25"},
      {"09.11.2016", "2016-11-09"},
      {"9 November 2016, 8pm", "2016-11-09T20:00"},
      {"Published: March 2, 2023", "2023-03-02"},
  };
  for (const auto& [given, wanted] : cases)
    EXPECT_EQ(normalise_date(given).value_or("-"), wanted) << given;
}

TEST(NormaliseDate, NoDates) {
  for (const std::string_view text :
       {"", "yesterday", "5 minutes ago", "2016", "31 February 2016", "March 2016", "99999999",
        "12:30", "soon", "----", "2016-13-40"}) {
    EXPECT_FALSE(normalise_date(text).has_value()) << text;
  }
  EXPECT_FALSE(normalise_date(std::string(100000, '1')).has_value());
}

}  // namespace
}  // namespace chancery::intake
