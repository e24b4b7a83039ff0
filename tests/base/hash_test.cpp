#include "chancery/base/hash.h"

#include <gtest/gtest.h>

#include <fstream>

#include "chancery/base/file_digest.h"

namespace chancery::base {
namespace {

TEST(Hash, KnownAnswers) {  // FIPS 180-4 and the FNV reference
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(fnv1a(""), 0xCBF29CE484222325ULL);
  EXPECT_EQ(fnv1a("a"), 0xAF63DC4C8601EC8CULL);
}

TEST(Hash, OfAFileIsThatOfItsBytes) {
  const auto path = std::filesystem::path(testing::TempDir()) / "digest";
  for (const std::size_t size : {0U, 3U, 256U << 10U, 700001U}) {  // a piece is 256 KiB
    const std::string bytes(size, 'x');
    std::ofstream(path, std::ios::binary) << bytes;
    EXPECT_EQ(file_sha256_hex(path), sha256_hex(bytes)) << size;
  }
  std::filesystem::remove(path);
  EXPECT_FALSE(file_sha256_hex(path));
}

}  // namespace
}  // namespace chancery::base
