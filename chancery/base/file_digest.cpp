#include "chancery/base/file_digest.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <memory>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::base {

std::optional<std::string> file_sha256_hex(const std::filesystem::path& path) {
  constexpr std::size_t kPiece = 256U << 10U;
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> state(EVP_MD_CTX_new(), EVP_MD_CTX_free);
  bool ok = EVP_DigestInit_ex(state.get(), EVP_sha256(), nullptr) == 1;
  std::vector<char> piece(kPiece);
  while (in) {
    in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    ok = ok &&
         EVP_DigestUpdate(state.get(), piece.data(), static_cast<std::size_t>(in.gcount())) == 1;
  }
  if (in.bad() || !in.eof()) return std::nullopt;
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  ok = ok && EVP_DigestFinal_ex(state.get(), digest.data(), &length) == 1;
  CHANCERY_INVARIANT(ok && length == 32);
  std::string out;
  for (unsigned int i = 0; i < length; ++i) {
    out += "0123456789abcdef"[digest[i] >> 4];
    out += "0123456789abcdef"[digest[i] & 15];
  }
  return out;
}

}  // namespace chancery::base
