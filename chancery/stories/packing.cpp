// Features as bytes: "CSF1", counts, then the numbers, little endian.
#include <bit>
#include <cstring>

#include "chancery/stories/features.h"

namespace chancery::stories {
namespace {

static_assert(std::endian::native == std::endian::little);
constexpr std::string_view kMark = "CSF1";

void put(std::string& out, std::uint32_t value) {
  char bytes[4];
  std::memcpy(bytes, &value, 4);
  out.append(bytes, 4);
}

std::uint32_t take(std::string_view bytes, std::size_t& at) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes.data() + at, 4);
  at += 4;
  return value;
}

}  // namespace

std::string pack(const Features& features) {
  std::string out(kMark);
  put(out, static_cast<std::uint32_t>(features.terms.size()));
  put(out, static_cast<std::uint32_t>(features.fingerprints.size()));
  for (const Term& term : features.terms) {
    put(out, term.term);
    put(out, std::bit_cast<std::uint32_t>(term.frequency));
    put(out, std::bit_cast<std::uint32_t>(term.chance));
  }
  for (const std::uint32_t print : features.fingerprints) put(out, print);
  return out;
}

std::optional<Features> unpack(std::string_view bytes) {
  constexpr std::size_t kHead = 12;
  if (bytes.size() < kHead || !bytes.starts_with(kMark)) return std::nullopt;
  std::size_t at = kMark.size();
  const std::size_t terms = take(bytes, at);
  const std::size_t prints = take(bytes, at);
  if (terms > (1U << 20U) || prints > (1U << 20U)) return std::nullopt;
  if (bytes.size() != kHead + 12 * terms + 4 * prints) return std::nullopt;
  Features features;
  for (std::size_t i = 0; i < terms; ++i) {
    Term term;
    term.term = take(bytes, at);
    term.frequency = std::bit_cast<float>(take(bytes, at));
    term.chance = std::bit_cast<float>(take(bytes, at));
    features.terms.push_back(term);
  }
  for (std::size_t i = 0; i < prints; ++i) features.fingerprints.push_back(take(bytes, at));
  return features;
}

}  // namespace chancery::stories
