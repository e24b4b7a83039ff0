// Finds by their text things that lie in an array of their owner: an open table of hashes and array
// positions. It keeps no text itself; whether a thing has the text, its owner says. For the readers
// of the dictionaries, which enter ten thousands of ids at every start.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace chancery::lexicon {

class StringIndex {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  explicit StringIndex(std::size_t expected = 0)
      : slots_(std::bit_ceil(std::max<std::size_t>(2 * expected, 64))) {}

  // The position of what was added with this hash and is the same (`same(position)`); kNone.
  template <class Same>
  [[nodiscard]] std::uint32_t find(std::uint64_t hash, Same same) const {
    const Slot& slot = slots_[place_of(hash, same)];
    return slot.position;
  }
  // As `find`; when there is none, enters `position` and gives kNone.
  template <class Same>
  std::uint32_t find_or_add(std::uint64_t hash, std::uint32_t position, Same same) {
    Slot& slot = slots_[place_of(hash, same)];
    if (slot.position != kNone) return slot.position;
    slot = {hash, position};
    if (++count_ * 2 > slots_.size()) grow();
    return kNone;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t position = kNone;
  };
  template <class Same>
  [[nodiscard]] std::size_t place_of(std::uint64_t hash, Same same) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t place = hash & mask;
    while (slots_[place].position != kNone &&
           (slots_[place].hash != hash || !same(slots_[place].position))) {
      place = (place + 1) & mask;
    }
    return place;
  }
  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.position == kNone) continue;
      slots_[place_of(slot.hash, [](std::uint32_t) { return false; })] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t count_ = 0;
};

}  // namespace chancery::lexicon
