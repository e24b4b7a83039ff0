#include "chancery/review/agreement.h"

#include <gtest/gtest.h>

#include "chancery/review/evaluation.h"

namespace chancery::review {
namespace {

const std::vector<std::string> kHeader = {"unit",    "kind", "coded_type", "confidence", "weight",
                                          "verdict", "type", "source",     "coder"};

TEST(Agreement, PrecisionIsWeightedByStrata) {
  Sheet sheet{"anna", kHeader, {}};
  for (int i = 0; i < 10; ++i) {
    sheet.rows.push_back(
        {"a" + std::to_string(i), "event", "AID", "0.9", "1", "right", "", "", ""});
    sheet.rows.push_back({"b" + std::to_string(i), "event", "ACCUSE", "0.4", "9",
                          i < 5 ? "right" : "wrong", "", "", ""});
  }
  const auto report = agreement_of({sheet}, 1);
  ASSERT_TRUE(report.has_value());
  ASSERT_EQ(report->precision.size(), 3U);
  EXPECT_EQ(report->precision[0].type, "all");
  EXPECT_NEAR(report->precision[0].right, (10 + 45) / 100.0, 1e-9);
  EXPECT_EQ(report->precision[1].type, "ACCUSE");
  EXPECT_NEAR(report->precision[1].right, 0.5, 1e-9);
  EXPECT_NEAR(report->precision[1].interval.low, 0.237, 0.001);
  EXPECT_EQ(report->coders, std::vector<std::string>{"anna"});
  EXPECT_TRUE(report->reliability.empty()) << "one coder agrees with nobody";
  EXPECT_NEAR(report->confusion.at("ACCUSE").at("none"), 45, 1e-9);
  ASSERT_EQ(report->calibration.size(), 2U);
  EXPECT_NEAR(report->calibration[0].value, 0.5, 1e-9);
  EXPECT_NEAR(report->calibration[1].value, 1, 1e-9);
}

TEST(Agreement, CodersAreComparedUnitByUnit) {
  const Sheet anna{"anna",
                   kHeader,
                   {{"1", "event", "AID", "", "", "", "aid", "USA; fra", ""},
                    {"2", "event", "AID", "", "", "", "REJECT", "USA", ""},
                    {"3", "event", "AID", "", "", "", "none", "", ""}}};
  Sheet ben = anna;
  ben.name = "ben";
  ben.rows[0][7] = "FRA;USA";
  ben.rows[2][6] = "REJECT";
  const auto report = agreement_of({anna, ben}, 1);
  ASSERT_TRUE(report.has_value());
  ASSERT_EQ(report->reliability.size(), 2U);
  EXPECT_EQ(report->reliability[0].what, "type");
  EXPECT_EQ(report->reliability[0].units, 3U);
  EXPECT_EQ(report->reliability[1].what, "source");
  EXPECT_EQ(report->reliability[1].alpha, 1.0) << "the order of codes does not matter";
  EXPECT_EQ(report->precision[0].judged, 2U) << "nobody decides a tie";
  EXPECT_NEAR(report->precision[0].right, 0.5, 1e-9);
}

TEST(Agreement, RecallComesFromSilentSentences) {
  Sheet sheet{"anna", kHeader, {}};
  for (int i = 0; i < 10; ++i) {
    sheet.rows.push_back({"e" + std::to_string(i), "event", "AID", "", "2", "right", "", "", ""});
  }
  for (int i = 0; i < 20; ++i) {
    sheet.rows.push_back(
        {"s" + std::to_string(i), "sentence", "", "", "5", "", i < 2 ? "AID" : "none", "", ""});
  }
  const auto report = agreement_of({sheet}, 1);
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->silent, 20U);
  EXPECT_EQ(report->missed, 2U);
  EXPECT_NEAR(*report->recall, 20.0 / (20 + 10), 1e-9);
  EXPECT_LT(report->recall_interval.low, *report->recall);
  EXPECT_GT(report->recall_interval.high, *report->recall);
}

TEST(Agreement, SaysWhatIsWrongWithASheet) {
  EXPECT_EQ(agreement_of({{"a", {"words"}, {}}}, 1).error().code, "E-REV-002");
  EXPECT_EQ(agreement_of({{"a", kHeader, {{"1", "event", "AID"}}}}, 1).error().code, "E-REV-003");
}

TEST(Gold, IsReadInBothShapes) {
  const auto one = gold_from(
      R"({"text": "x", "type": "AID", "source": ["USAGOV"], "target": [{"country": "UKR"}]})");
  ASSERT_TRUE(one.has_value());
  ASSERT_EQ(one->events.size(), 1U);
  EXPECT_EQ(*one->events[0].source, std::set<std::string>{"USA"});
  EXPECT_EQ(*one->events[0].target, std::set<std::string>{"UKR"});
  EXPECT_TRUE(gold_from(R"({"text": "nothing happens"})")->events.empty());
  EXPECT_EQ(
      gold_from(R"({"text": "x", "events": [{"type": "AID"}, {"type": "REJECT"}]})")->events.size(),
      2U);
  EXPECT_EQ(gold_from("{").error().code, "E-REV-020");
  EXPECT_EQ(gold_from(R"({"text": "x", "events": [{}]})").error().code, "E-REV-021");
}

TEST(Gold, EventsAreMatchedOnceAndByTheirSidesFirst) {
  const auto gold = gold_from(
      R"({"text": "x", "events": [{"type": "AID", "source": ["USA"]}, {"type": "AID", "source": ["FRA"]}]})");
  Evaluation evaluation;
  evaluation.add(*gold, R"({"text": "x", "events": [
      {"type": "AID", "status": "occurred", "source": [{"country": "FRA"}]},
      {"type": "AID", "status": "occurred", "source": [{"country": "DEU"}]},
      {"type": "AID", "status": "negated", "source": [{"country": "USA"}]}]})");
  EXPECT_EQ(evaluation.all().right, 2U);
  EXPECT_EQ(evaluation.all().coded, 2U);
  EXPECT_EQ(evaluation.with_sides().right, 1U);
  EXPECT_NEAR(evaluation.with_sides().f1(), 0.5, 1e-9);
}

}  // namespace
}  // namespace chancery::review
