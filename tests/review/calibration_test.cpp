#include "chancery/review/calibration.h"

#include <gtest/gtest.h>

namespace chancery::review {
namespace {

// 40 events of 0.8, three quarters right, and 20 of 0.5, one quarter; ACCUSE always wrong.
Sheet sheet() {
  Sheet out{"anna", {"unit", "kind", "coded_type", "confidence", "weight", "verdict", "type"}, {}};
  const auto add = [&](const char* type, const char* confidence, bool right, const char* truth) {
    out.rows.push_back({std::to_string(out.rows.size()), "event", type, confidence, "10",
                        right ? "right" : "wrong", truth});
  };
  for (int i = 0; i < 40; ++i) {
    if (i < 30) add("CONSULT", "0.8", true, "");
    if (i >= 30) add("ACCUSE", "0.8", false, i % 2 == 0 ? "none" : "AID");
  }
  for (int i = 0; i < 20; ++i) add("CONSULT", "0.5", i < 5, i < 5 ? "" : "none");
  return out;
}

const lexicon::Ontology& ontology() {
  static const lexicon::Ontology kOntology =
      lexicon::Ontology::load(
          lexicon::DataFiles::open({std::string(CHANCERY_SOURCE_DIR) + "/data"}).value())
          .value();
  return kOntology;
}

TEST(Calibration, HasStepsAndTypes) {
  const auto report = agreement_of({sheet()}, 1).value();
  EXPECT_DOUBLE_EQ(report.effective, 60) << "equal weights lose nothing";
  const auto block = confidence_block(report, "one");
  ASSERT_TRUE(block.has_value());
  EXPECT_EQ(block->rfind("calibration  one\n", 0), 0U);
  // (5 + 3 * 35/60) / 23 and (30 + 3 * 35/60) / 43.
  EXPECT_NE(block->find("step  0.5000 0.2935\n"), std::string::npos) << *block;
  EXPECT_NE(block->find("step  0.8000 0.7384\n"), std::string::npos) << *block;
  EXPECT_NE(block->find("type  ACCUSE -"), std::string::npos) << *block;
  EXPECT_EQ(block->find("type  CONSULT -"), std::string::npos) << *block;
}

TEST(Calibration, NeedsEnoughJudgedEvents) {
  Sheet small = sheet();
  small.rows.resize(29);
  const auto block = confidence_block(agreement_of({small}, 1).value(), "one");
  ASSERT_FALSE(block.has_value());
  EXPECT_EQ(block.error().code, "E-REV-005");
}

TEST(Calibration, ClassErrorsCountEffectiveEvents) {
  const std::string text = class_errors(agreement_of({sheet()}, 1).value(), ontology());
  EXPECT_NE(text.find("verbal+ verbal+ 35.0000\n"), std::string::npos) << text;
  EXPECT_NE(text.find("verbal+ none 15.0000\n"), std::string::npos) << text;
  EXPECT_NE(text.find("verbal- none 5.0000\n"), std::string::npos) << text;
  EXPECT_NE(text.find("verbal- material+ 5.0000\n"), std::string::npos) << text;
}

}  // namespace
}  // namespace chancery::review
