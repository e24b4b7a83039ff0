// Sparse vectors of words, sorted by term. A term is the hash of a stem; its lowest bit says that
// the word was seen as a name and does not take part in comparisons of terms.
#pragma once

#include <cstdint>
#include <vector>

namespace chancery::stories {

struct Entry {
  std::uint32_t term = 0;
  float weight = 0;
};
using Vector = std::vector<Entry>;

[[nodiscard]] constexpr std::uint32_t key_of(std::uint32_t term) { return term >> 1U; }
[[nodiscard]] constexpr bool is_name(std::uint32_t term) { return (term & 1U) != 0; }

// What two vectors share, names apart from other words.
struct Product {
  double names = 0;
  double words = 0;
};
[[nodiscard]] Product product(const Vector& a, const Vector& b);

// a += b.
void add(Vector& a, const Vector& b);
// Keeps the `most` heaviest entries, in order of terms.
void prune(Vector& vector, std::size_t most);
// To length 1; an empty vector stays empty.
void normalise(Vector& vector);

}  // namespace chancery::stories
