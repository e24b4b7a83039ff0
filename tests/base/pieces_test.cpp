#include "chancery/base/pieces.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "chancery/base/utf8.h"

namespace chancery::base {
namespace {

TEST(Pieces, AreThoseOfSplit) {
  for (const std::string_view text : {"", "a", "|", "a|b", "|a||b|", "one|two|three", "no other"}) {
    std::vector<std::string_view> pieces;
    for (const std::string_view piece : Pieces(text, '|')) pieces.push_back(piece);
    EXPECT_EQ(pieces, split(text, '|')) << text;
  }
}

}  // namespace
}  // namespace chancery::base
