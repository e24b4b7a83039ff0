// Rows of numbers that belong to words, of the words seen lately: what costs much to compute and
// depends on the word alone. Words wander from the older half to the younger when they come again;
// when the younger half is full, the older one is forgotten.
#pragma once

#include <algorithm>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chancery::syntax {

class WordCache {
 public:
  // The words' rows, each of `width` numbers (always the same), good until the next call. Those
  // that are not known are asked for together: make(words, rows), where rows are theirs end to end.
  template <class Make>
  void find(std::span<const std::string_view> words, std::size_t width, Make make,
            std::vector<const float*>& rows) {
    look_up(words, width, rows);
    if (fresh_.empty()) return;
    made_.resize(fresh_.size() * width);
    make(std::span<const std::string_view>(fresh_), std::span(made_));
    for (std::size_t i = 0; i < places_.size(); ++i)
      std::copy_n(made_.data() + i * width, width, places_[i]);
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  struct Half {
    std::unordered_map<std::string, float*, Hash, std::equal_to<>> rows;
    std::vector<std::unique_ptr<float[]>> blocks;  // that the rows stand in, in the order they came
    float* add(std::string_view word, std::size_t width);
  };
  void look_up(std::span<const std::string_view> words, std::size_t width,
               std::vector<const float*>& rows);

  Half young_, old_;
  std::vector<std::string_view> fresh_;  // words in neither half
  std::vector<float*> places_;           // theirs in the younger half
  std::vector<float> made_;              // rows of theirs
};

}  // namespace chancery::syntax
