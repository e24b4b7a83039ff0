#include "chancery/base/hash.h"

#include <gtest/gtest.h>

namespace chancery::base {
namespace {

TEST(Hash, KnownAnswers) {  // FIPS 180-4 and the FNV reference
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(fnv1a(""), 0xCBF29CE484222325ULL);
  EXPECT_EQ(fnv1a("a"), 0xAF63DC4C8601EC8CULL);
}

}  // namespace
}  // namespace chancery::base
