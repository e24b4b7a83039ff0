#include "chancery/review/statistics.h"

#include <gtest/gtest.h>

#include "chancery/review/sampling.h"

namespace chancery::review {
namespace {

// The example of Krippendorff (2011): four observers, twelve units, values missing.
std::vector<Unit> krippendorff() {
  const std::vector<std::string> observers = {"123321412...", "1233224125.3", ".3332342251.",
                                              "12332441251."};
  std::vector<Unit> units(12);
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    for (const std::string& observer : observers) {
      const char value = observer[unit];
      units[unit].push_back(value == '.' ? "" : std::string(1, value));
    }
  }
  return units;
}

TEST(Alpha, AgreesWithThePublishedExample) {
  const auto value = alpha(krippendorff());
  ASSERT_TRUE(value.has_value());
  EXPECT_NEAR(*value, 0.743, 0.001);
  const Interval interval = alpha_interval(krippendorff(), 1);
  EXPECT_LT(interval.low, *value);
  EXPECT_GT(interval.high, *value);
  EXPECT_EQ(interval.low, alpha_interval(krippendorff(), 1).low) << "the seed decides";
}

TEST(Alpha, KnowsItsEnds) {
  EXPECT_EQ(alpha({{"a", "a"}, {"b", "b"}, {"a", "a"}}), 1.0);
  EXPECT_LT(*alpha({{"a", "b"}, {"b", "a"}, {"a", "b"}}), 0.0);
  EXPECT_FALSE(alpha({{"a", "a"}, {"a", "a"}}).has_value()) << "nothing varies";
  EXPECT_FALSE(alpha({{"a", ""}, {"", "b"}}).has_value()) << "nobody coded the same unit";
}

TEST(Wilson, StaysInsideAndShrinks) {
  const Interval few = wilson(9, 10);
  const Interval many = wilson(900, 1000);
  EXPECT_NEAR(few.low, 0.596, 0.001);
  EXPECT_NEAR(few.high, 0.982, 0.001);
  EXPECT_GT(many.low, few.low);
  EXPECT_NEAR(wilson(10, 10).high, 1.0, 1e-12);
  EXPECT_EQ(wilson(0, 0).low, 0.0);
}

TEST(Isotonic, RisesAndKeepsTheMean) {
  const auto steps = isotonic({{0.2, false, 1},
                               {0.4, true, 1},
                               {0.5, false, 1},
                               {0.5, false, 1},
                               {0.9, true, 1},
                               {0.9, true, 2}});
  ASSERT_GE(steps.size(), 2U);
  double sum = 0;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    sum += steps[i].value * steps[i].weight;
    if (i > 0) {
      EXPECT_GT(steps[i].value, steps[i - 1].value);
    }
  }
  EXPECT_NEAR(sum, 4, 1e-9);
  EXPECT_EQ(steps.back().value, 1.0);
  EXPECT_TRUE(isotonic({}).empty());
}

TEST(Shares, AddUpAndForgetNoStratum) {
  const std::map<std::string, std::size_t> sizes = {{"a", 900}, {"b", 90}, {"c", 9}, {"d", 1}};
  for (const std::size_t number : {4UL, 5UL, 10UL, 100UL, 1000UL}) {
    std::size_t sum = 0;
    for (const auto& [name, count] : shares(sizes, number)) {
      EXPECT_GE(count, 1U) << name << " of " << number;
      EXPECT_LE(count, sizes.at(name));
      sum += count;
    }
    EXPECT_EQ(sum, number);
  }
  EXPECT_EQ(shares(sizes, 100).at("a"), 90U);
  EXPECT_EQ(shares(sizes, 100).at("b"), 8U) << "makes room for those that were rounded up";
  std::size_t few = 0;
  for (const auto& [name, count] : shares(sizes, 2)) few += count;
  EXPECT_EQ(few, 2U);
  std::size_t all = 0;
  for (const auto& [name, count] : shares(sizes, 5000)) all += count;
  EXPECT_EQ(all, 1000U) << "not more than there are";
  EXPECT_TRUE(shares({}, 5).empty());
}

}  // namespace
}  // namespace chancery::review
