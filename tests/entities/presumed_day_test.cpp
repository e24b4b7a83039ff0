#include "chancery/entities/presumed_day.h"

#include <gtest/gtest.h>

namespace chancery::entities {
namespace {

std::shared_ptr<const Knowledge> knowledge() {
  static const auto loaded = Knowledge::load(lexicon::DataFiles::open({"data"}).value()).value();
  return loaded;
}

// The year; 0 for none.
int presumed_year(std::string_view text) {
  const auto day = presumed_day(MarkedText(text, *knowledge()), *knowledge());
  return day ? base::year_of(*day) : 0;
}

TEST(PresumedDay, LiesWhereTheTermsOfThoseNamedMeet) {
  const int year = presumed_year("Antony Blinken and Sergei Lavrov spoke. Javier Solana listened.");
  EXPECT_GE(year, 2021);
  EXPECT_LE(year, 2024);
}

TEST(PresumedDay, TitlesSayWhichOfficeIsMeant) {
  // He was secretary of state long after he was a general.
  const int year = presumed_year("Secretary of State Colin Powell wrote to them.");
  EXPECT_GE(year, 2001);
  EXPECT_LE(year, 2005);
}

TEST(PresumedDay, FormerOnesSpeakForTheTimeAfter) {
  EXPECT_EQ(presumed_year("Former President Bill Clinton gave a speech."), 0);
}

TEST(PresumedDay, NobodyWithAnOfficeTellsNothing) {
  EXPECT_EQ(presumed_year("Farmers marched through the capital of France."), 0);
  EXPECT_EQ(presumed_year(""), 0);
}

}  // namespace
}  // namespace chancery::entities
