// A trie of word sequences: finds the longest known name that begins at a word, in time linear in
// its length. Knows nothing of case: what a name is written like is its owner's matter.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/lexicon/name_words.h"

namespace chancery::lexicon {

class NameTrie {
 public:
  NameTrie();
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  // The slot of a name, new or known; slots are numbered from 0 in order of first insertion. A name
  // without words has none.
  [[nodiscard]] std::optional<std::uint32_t> insert(const NameWords& name);
  [[nodiscard]] std::size_t slots() const { return slot_count_; }

  struct Found {
    std::size_t words = 0;
    std::uint32_t slot = kNone;
  };
  // Calls `visit(Found)` for every name that begins at word `at`, shortest first.
  template <class Visit>
  void find(const NameWords& words, std::size_t at, Visit visit) const {
    std::uint32_t node = 0;
    for (std::size_t i = at; i < words.size(); ++i) {
      node = step(node, words[i].text);
      if (node == kNone) return;
      if (slot_of_node_[node] != kNone) visit(Found{i + 1 - at, slot_of_node_[node]});
    }
  }
  [[nodiscard]] std::uint32_t exact(const NameWords& words) const;

 private:
  struct Edge {
    std::uint64_t key = 0;  // hash of parent and word; 0 is free
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t word = 0;  // offset into letters_
    std::uint32_t length = 0;
  };
  [[nodiscard]] std::uint32_t step(std::uint32_t node, std::string_view word) const;
  [[nodiscard]] std::size_t place_of(std::uint64_t key, std::uint32_t node,
                                     std::string_view word) const;
  std::uint32_t step_or_add(std::uint32_t node, std::string_view word);
  void grow();

  std::vector<Edge> edges_;  // open addressing; a power of two
  std::size_t edge_count_ = 0;
  std::vector<std::uint32_t> slot_of_node_;
  std::string letters_;
  std::size_t slot_count_ = 0;
};

}  // namespace chancery::lexicon
