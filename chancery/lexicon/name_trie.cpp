#include "chancery/lexicon/name_trie.h"

#include "chancery/base/hash.h"

namespace chancery::lexicon {
namespace {

std::uint64_t edge_key(std::uint32_t node, std::string_view word) {
  std::uint64_t key = base::fnv1a(word, 0xCBF29CE484222325ULL ^ (node * 0x9E3779B97F4A7C15ULL));
  key ^= key >> 29;
  return key == 0 ? 1 : key;
}

}  // namespace

NameTrie::NameTrie() : edges_(1024), slot_of_node_(1, kNone) {}

std::size_t NameTrie::place_of(std::uint64_t key, std::uint32_t node, std::string_view word) const {
  const std::size_t mask = edges_.size() - 1;
  std::size_t place = key & mask;
  while (edges_[place].key != 0) {
    const Edge& edge = edges_[place];
    if (edge.key == key && edge.from == node &&
        std::string_view(letters_).substr(edge.word, edge.length) == word) {
      break;
    }
    place = (place + 1) & mask;
  }
  return place;
}

std::uint32_t NameTrie::step(std::uint32_t node, std::string_view word) const {
  const Edge& edge = edges_[place_of(edge_key(node, word), node, word)];
  return edge.key == 0 ? kNone : edge.to;
}

std::uint32_t NameTrie::step_or_add(std::uint32_t node, std::string_view word) {
  const std::uint64_t key = edge_key(node, word);
  Edge& edge = edges_[place_of(key, node, word)];
  if (edge.key != 0) return edge.to;
  edge = {key, node, static_cast<std::uint32_t>(slot_of_node_.size()),
          static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size())};
  const std::uint32_t to = edge.to;
  letters_ += word;
  slot_of_node_.push_back(kNone);
  if (++edge_count_ * 2 > edges_.size()) grow();
  return to;
}

void NameTrie::grow() {
  std::vector<Edge> old(edges_.size() * 4);  // a quarter full or more: few growths
  old.swap(edges_);
  const std::size_t mask = edges_.size() - 1;
  for (const Edge& edge : old) {
    if (edge.key == 0) continue;
    std::size_t place = edge.key & mask;
    while (edges_[place].key != 0) place = (place + 1) & mask;
    edges_[place] = edge;
  }
}

std::optional<std::uint32_t> NameTrie::insert(const NameWords& name) {
  if (name.size() == 0) return std::nullopt;
  std::uint32_t node = 0;
  for (const NameWord& word : name.words()) node = step_or_add(node, word.text);
  if (slot_of_node_[node] == kNone) slot_of_node_[node] = static_cast<std::uint32_t>(slot_count_++);
  return slot_of_node_[node];
}

std::uint32_t NameTrie::exact(const NameWords& words) const {
  std::uint32_t node = 0;
  for (const NameWord& word : words.words()) {
    node = step(node, word.text);
    if (node == kNone) return kNone;
  }
  return words.size() == 0 ? kNone : slot_of_node_[node];
}

}  // namespace chancery::lexicon
