// The model file: written and read back, and refused when it is not whole.
#include "chancery/text/segmenter_model.h"

#include <gtest/gtest.h>

namespace chancery::text {
namespace {

SegmenterModel small_model() {
  SegmenterModel model;
  model.gaps.mask = 3;
  model.gaps.weights.assign(12, 5);
  model.gaps.scale = 0.5F;
  model.breaks.mask = 7;
  model.breaks.weights.assign(8, -3);
  model.break_bias = 0.25F;
  model.words = HashSet({9, 4, 4, 0xFFFFFFFFU});
  model.splits = {{11, 3}, {12, 2}};
  model.glue_after_names = {"and", "to"};
  return model;
}

TEST(SegmenterModel, ReadsWhatWasWritten) {
  const std::string bytes = write_segmenter_model(small_model());
  const auto model = read_segmenter_model(bytes, "m");
  ASSERT_TRUE(model) << model.error().to_string();
  EXPECT_EQ(model->gaps.weights, small_model().gaps.weights);
  EXPECT_FLOAT_EQ(model->break_bias, 0.25F);
  EXPECT_TRUE(model->words.contains(4));
  EXPECT_TRUE(model->words.contains(0xFFFFFFFFU));
  EXPECT_FALSE(model->words.contains(5));
  ASSERT_NE(model->split_of(12), nullptr);
  EXPECT_EQ(model->split_of(12)->at, 2);
  EXPECT_EQ(model->split_of(13), nullptr);
  EXPECT_EQ(write_segmenter_model(*model), bytes);
}

TEST(SegmenterModel, RefusesEveryTruncation) {
  const std::string bytes = write_segmenter_model(small_model());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const auto model = read_segmenter_model(std::string_view(bytes).substr(0, size), "m");
    ASSERT_FALSE(model) << size;
    EXPECT_EQ(model.error().code, size < 8 ? "E-TXT-102" : "E-TXT-104");
  }
}

TEST(SegmenterModel, RefusesEveryFlippedByte) {
  const std::string bytes = write_segmenter_model(small_model());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (at >= 12 && at < 16) continue;  // reserved
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
    EXPECT_FALSE(read_segmenter_model(damaged, "m")) << at;
  }
}

TEST(SegmenterModel, SaysWhenTheFileIsNewer) {
  std::string bytes = write_segmenter_model(small_model());
  bytes[8] = 9;
  const auto model = read_segmenter_model(bytes, "m");
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, "E-TXT-103");
  EXPECT_EQ(model.error().place.file, "m");
}

TEST(SegmenterModel, NamesAMissingFile) {
  const auto model = load_segmenter_model("no/such/file.bin");
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, "E-TXT-101");
}

}  // namespace
}  // namespace chancery::text
