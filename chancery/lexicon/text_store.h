// Keeps short texts in large pieces of memory: a view of each, good for as long as the store lives,
// moved or not.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace chancery::lexicon {

class TextStore {
 public:
  [[nodiscard]] std::string_view keep(std::string_view text) {
    if (text.size() > room_) {
      room_ = std::max<std::size_t>(text.size(), kPiece);
      pieces_.push_back(std::make_unique_for_overwrite<char[]>(room_));
      next_ = pieces_.back().get();
    }
    char* const begin = next_;
    std::copy(text.begin(), text.end(), begin);
    next_ += text.size();
    room_ -= text.size();
    return {begin, text.size()};
  }

 private:
  static constexpr std::size_t kPiece = 64U << 10U;
  std::vector<std::unique_ptr<char[]>> pieces_;
  char* next_ = nullptr;
  std::size_t room_ = 0;
};

}  // namespace chancery::lexicon
