// Days and terms of PETRARCH dictionaries.
#include "chancery/cameo/term.h"

#include <gtest/gtest.h>

namespace chancery::cameo {
namespace {

TEST(Term, DaysOfSixAndEightDigits) {
  EXPECT_EQ(day_from_digits("19950601"), 19950601U);
  EXPECT_EQ(day_from_digits("950601"), 19950601U);
  EXPECT_EQ(day_from_digits("061231"), 20061231U);
  EXPECT_EQ(day_from_digits("20000229"), 20000229U);
  for (const char* bad : {"19990229", "951301", "950600", "2004017", "201005011", "", "95o601"})
    EXPECT_FALSE(day_from_digits(bad).has_value()) << bad;
}

TEST(Term, ForeignTermsBothWaysOfWriting) {
  EXPECT_EQ(text_of(*term_from_foreign("< 950601")), "..1995-05-31");
  EXPECT_EQ(text_of(*term_from_foreign(">20130119")), "2013-01-19..");
  EXPECT_EQ(text_of(*term_from_foreign(" 19950601 - 19990815")), "1995-06-01..1999-08-15");
  EXPECT_EQ(text_of(*term_from_foreign("")), "..");
  EXPECT_EQ(text_of(*term_from_foreign("<20000301")), "..2000-02-29");
}

TEST(Term, WhatIsWrongIsSaid) {
  EXPECT_NE(term_from_foreign("2004017-20061201").error().find("2004017"), std::string::npos);
  EXPECT_NE(term_from_foreign("20101231-20100101").error().find("before its beginning"),
            std::string::npos);
  EXPECT_FALSE(term_from_foreign("soon").has_value());
  EXPECT_FALSE(term_from("2003-01-01").has_value());
  EXPECT_FALSE(term_from("2003-02-30..").has_value());
}

TEST(Term, HoldsFromTheFirstToTheLastDay) {
  const Term term = *term_from("1995-06-01..1999-08-15");
  EXPECT_TRUE(term.holds(19950601));
  EXPECT_TRUE(term.holds(19990815));
  EXPECT_FALSE(term.holds(19950531));
  EXPECT_FALSE(term.holds(19990816));
  EXPECT_FALSE(term.holds(0));
  EXPECT_TRUE(Term{}.holds(0));
}

}  // namespace
}  // namespace chancery::cameo
