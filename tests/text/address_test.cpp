#include "chancery/text/address.h"

#include <gtest/gtest.h>

#include <string>

namespace chancery::text {
namespace {

std::string address_in(std::string_view chunk) {
  const Address found = find_address(chunk, 0);
  return std::string(chunk.substr(found.begin, found.end - found.begin));
}

TEST(Address, LeavesTheSentencesMarksOutside) {
  EXPECT_EQ(address_in("https://example.org/a."), "https://example.org/a");
  EXPECT_EQ(address_in("(https://example.org/a),"), "https://example.org/a");
  EXPECT_EQ(address_in("<http://example.org>"), "http://example.org");
  EXPECT_EQ(address_in("“www.example.org”"), "www.example.org");
}

TEST(Address, KeepsItsOwnBrackets) {
  EXPECT_EQ(address_in("http://example.org/x_(y)"), "http://example.org/x_(y)");
}

TEST(Address, IsMailWithNameAndHost) {
  EXPECT_EQ(address_in("mailto:a.b-c@example.org;"), "a.b-c@example.org");
  EXPECT_EQ(address_in("@example"), "");
  EXPECT_EQ(address_in("a@b"), "");
  EXPECT_EQ(address_in("@"), "");
}

TEST(Address, IsNoneInPlainWords) {
  EXPECT_EQ(address_in("well-being"), "");
  EXPECT_EQ(address_in("http://"), "");
  EXPECT_EQ(address_in(""), "");
}

}  // namespace
}  // namespace chancery::text
