#include "chancery/base/utf8.h"

#include <gtest/gtest.h>

namespace chancery::base {
namespace {

TEST(Utf8, DecodesForwardAndBackward) {
  const std::string text = "a\u2019\U0001F600z";
  std::vector<char32_t> forward;
  for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).length) {
    forward.push_back(decode_at(text, at).value);
  }
  std::vector<char32_t> backward;
  for (std::size_t at = text.size(); at > 0; at -= decode_before(text, at).length) {
    backward.insert(backward.begin(), decode_before(text, at).value);
  }
  EXPECT_EQ(forward, (std::vector<char32_t>{'a', 0x2019, 0x1F600, 'z'}));
  EXPECT_EQ(backward, forward);
}

TEST(Utf8, DamageReadsAsOneReplacementPerByte) {
  EXPECT_EQ(repair_utf8("a\xE2\x80"), "a\uFFFD\uFFFD");
  EXPECT_EQ(repair_utf8("\xC0\xAF"), "\uFFFD\uFFFD");            // overlong
  EXPECT_EQ(repair_utf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // surrogate
  EXPECT_FALSE(is_valid_utf8("\xF5\x80\x80\x80"));
  EXPECT_TRUE(is_valid_utf8("\uFFFD is valid when it stands in the text"));
}

TEST(Utf8, CodePointIndexAgreesWithCounting) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "\u00e9" : i % 3 == 1 ? "x" : "\u20ac";
  const CodePointIndex index(text);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue;
    ASSERT_EQ(index.at(at), count_code_points(std::string_view(text).substr(0, at)));
  }
}

TEST(Utf8, FoldMeetsSpellings) {
  EXPECT_EQ(fold("Erdo\u011fan"), "erdogan");
  EXPECT_EQ(fold("ERDOGAN"), "erdogan");
  EXPECT_EQ(fold("\u0141\u00f3d\u017a"), "lodz");
  EXPECT_EQ(fold("O\u2019Brien\u2013Stra\u00dfe"), "o'brien-strasse");
  EXPECT_EQ(fold("co\u00adoperate"), "cooperate");  // soft hyphen
}

}  // namespace
}  // namespace chancery::base
