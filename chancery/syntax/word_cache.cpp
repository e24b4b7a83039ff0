#include "chancery/syntax/word_cache.h"

#include <utility>

namespace chancery::syntax {
namespace {

// Words of each half. Of news some four words in five are found with this.
constexpr std::size_t kHalf = 1024;
constexpr std::size_t kBlock = 64;  // rows that are allocated together

}  // namespace

float* WordCache::Half::add(std::string_view word, std::size_t width) {
  const std::size_t place = rows.size();
  if (place / kBlock == blocks.size())
    blocks.push_back(std::make_unique_for_overwrite<float[]>(kBlock * width));
  float* row = blocks[place / kBlock].get() + place % kBlock * width;
  rows.emplace(word, row);
  return row;
}

void WordCache::look_up(std::span<const std::string_view> words, std::size_t width,
                        std::vector<const float*>& rows) {
  if (young_.rows.size() >= kHalf) {
    std::swap(young_, old_);
    young_.rows.clear();
  }
  rows.clear();
  fresh_.clear();
  places_.clear();
  for (const std::string_view word : words) {
    if (const auto known = young_.rows.find(word); known != young_.rows.end()) {
      rows.push_back(known->second);
      continue;
    }
    float* row = young_.add(word, width);
    rows.push_back(row);
    if (const auto before = old_.rows.find(word); before != old_.rows.end()) {
      std::copy_n(before->second, width, row);
    } else {
      fresh_.push_back(word);
      places_.push_back(row);
    }
  }
}

}  // namespace chancery::syntax
