// A trie of word sequences: finds the longest known name that begins at a word, in time linear in its
// length. Each name may have values for several ways of writing (see Writing).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/lexicon/name_words.h"

namespace chancery::lexicon {

// How a name must be written in the text to be that name.
enum class Writing : std::uint8_t {
  kAny,      // "rebels"
  kCapital,  // "Turkey", "May": each word that the data write with a capital has one
  kUpper,    // "US", "WHO": all capitals
};
// From the way the data write it: all capitals (up to three letters) must stay all capitals.
[[nodiscard]] Writing writing_of(std::string_view name);

class NameTrie {
 public:
  NameTrie();
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  // The slot of a name; a new one is empty. A name without words has no slot.
  [[nodiscard]] std::optional<std::uint32_t> insert(const NameWords& name);
  // Slots are numbered 0.. in order of insertion.
  [[nodiscard]] std::size_t slots() const { return slot_count_; }

  struct Found {
    std::size_t words = 0;
    std::uint32_t slot = kNone;
  };
  // All names that begin at word `at`, shortest first, in `out` (cleared).
  void find(const NameWords& words, std::size_t at, std::vector<Found>& out) const;
  [[nodiscard]] std::uint32_t exact(const NameWords& words) const;

 private:
  [[nodiscard]] std::uint32_t step(std::uint32_t node, std::string_view word) const;
  void grow();
  struct Edge {
    std::uint64_t key = 0;  // hash of (node, word); 0 is free
    std::uint32_t to = 0;
    std::uint32_t word = 0;      // offset into letters_
    std::uint16_t length = 0;
  };
  std::vector<Edge> edges_;  // open addressing, a power of two
  std::size_t edge_count_ = 0;
  std::vector<std::uint32_t> slot_of_node_;
  std::string letters_;
  std::size_t slot_count_ = 0;
};

}  // namespace chancery::lexicon
