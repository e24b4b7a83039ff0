#include "chancery/pipeline/calibration.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace chancery::pipeline {
namespace {

class CalibrationTest : public testing::Test {
 protected:
  CalibrationTest()
      : root_(std::filesystem::temp_directory_path() /
              ("chancery-calibration-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(root_ / "calibration");
  }
  ~CalibrationTest() override { std::filesystem::remove_all(root_); }
  base::Expected<Calibration> loaded(const std::string& text) {
    std::ofstream(root_ / "calibration" / "confidence.cal") << text;
    return Calibration::load(lexicon::DataFiles::open({root_}).value());
  }
  std::filesystem::path root_;
};

TEST_F(CalibrationTest, WithoutAFileConfidenceIsItself) {
  const auto none = Calibration::load(lexicon::DataFiles::open({root_}).value());
  ASSERT_TRUE(none.has_value());
  EXPECT_TRUE(none->empty());
  EXPECT_EQ(none->of(0.8, "CONSULT"), 0.8);
}

TEST_F(CalibrationTest, StepsHoldFromTheirConfidenceOn) {
  const auto read = loaded("calibration  one\nnote  x\nstep  0.5 0.2\nstep  0.8 0.6\n");
  ASSERT_TRUE(read.has_value()) << read.error().to_string();
  EXPECT_DOUBLE_EQ(read->of(0.1, "AID"), 0.2) << "below the first step the first holds";
  EXPECT_DOUBLE_EQ(read->of(0.79, "AID"), 0.2);
  EXPECT_DOUBLE_EQ(read->of(0.8, "AID"), 0.6);
  EXPECT_DOUBLE_EQ(read->of(1, "AID"), 0.6);
}

TEST_F(CalibrationTest, TypesShiftTheLogOddsAndLaterBlocksComeAfter) {
  const auto read = loaded(
      "calibration  one\nstep  0 0.5\ntype  AID 1.0986122887\n\n"
      "calibration  two\nstep  0 0.1\nstep  0.7 0.9\n");
  ASSERT_TRUE(read.has_value());
  EXPECT_DOUBLE_EQ(read->of(0.8, "CONSULT"), 0.1) << "0.5, then the first step";
  EXPECT_DOUBLE_EQ(read->of(0.8, "AID"), 0.9) << "three to one are 0.75, then the second step";
}

TEST_F(CalibrationTest, ABadLineHasItsPlace) {
  const auto read = loaded("calibration  one\nstep  0.5 1.2\n");
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().code, "E-PIP-003");
  EXPECT_EQ(read.error().place.line, 2U);
}

}  // namespace
}  // namespace chancery::pipeline
