// The learned part of the segmenter: two sparse hashed linear classifiers, word sets, and the short
// lists that training compiled in. docs/formats/segmenter.md is the file's specification.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"

namespace chancery::text {

// Hashed features of one decision; an overfull list drops the rest.
class FeatureList {
 public:
  void clear() { size_ = 0; }
  // A feature is its template's number and up to three values.
  void add(std::uint32_t shape, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0) {
    if (size_ == hashes_.size()) return;
    std::uint32_t h = shape * 0x9E3779B1U;
    for (const std::uint32_t value : {a, b, c}) {
      h ^= value;
      h *= 0x85EBCA6BU;
      h ^= h >> 15;
    }
    h *= 0x2C1B3C6DU;
    hashes_[size_++] = h ^ (h >> 13);
  }
  [[nodiscard]] std::span<const std::uint32_t> all() const { return {hashes_.data(), size_}; }

 private:
  std::array<std::uint32_t, 64> hashes_{};
  std::size_t size_ = 0;
};

// Scores of K classes: the sum of the rows that the features' low bits choose.
template <std::size_t K>
struct LinearModel {
  float scale = 1;
  std::uint32_t mask = 0;            // rows - 1, rows a power of two
  std::vector<std::int8_t> weights;  // rows * K

  [[nodiscard]] std::array<float, K> score(const FeatureList& features) const {
    std::array<std::int32_t, K> sum{};
    for (const std::uint32_t hash : features.all()) {
      const std::int8_t* row = weights.data() + std::size_t{hash & mask} * K;
      for (std::size_t c = 0; c < K; ++c) sum[c] += row[c];
    }
    std::array<float, K> out{};
    for (std::size_t c = 0; c < K; ++c) out[c] = static_cast<float>(sum[c]) * scale;
    return out;
  }
};

// A set of words as sorted 32-bit hashes; one foreign word in some 20,000 is taken for a member.
class HashSet {
 public:
  HashSet() = default;
  explicit HashSet(std::vector<std::uint32_t> hashes);
  [[nodiscard]] bool contains(std::uint32_t hash) const;
  [[nodiscard]] const std::vector<std::uint32_t>& hashes() const { return hashes_; }

 private:
  std::vector<std::uint32_t> hashes_;
  std::vector<std::uint32_t> first_;  // index of the first hash of each 14-bit prefix
};

// A word of letters alone that is two words: "cannot" at 3.
struct WordSplit {
  std::uint32_t hash = 0;
  std::uint8_t at = 0;
  friend auto operator<=>(const WordSplit&, const WordSplit&) = default;
};

struct SegmenterModel {
  LinearModel<3> gaps;                        // token boundaries: none, word, token
  LinearModel<1> breaks;                      // sentence ends: yes above zero
  float break_bias = 0;                       // added to that
  HashSet words;                              // lower-case forms of the language
  HashSet names;                              // forms that are written with a capital
  HashSet abbreviations;                      // "mr.", "calif.": with their stop
  std::vector<WordSplit> splits;              // sorted
  std::vector<std::string> glue_after_names;  // function words found stuck to names
  std::vector<std::string> glue_after_words;  // and to other words
  HashSet starters;                           // words that open a sentence, for "economyThe"

  [[nodiscard]] const WordSplit* split_of(std::uint32_t hash) const;
};

// E-TXT-101 no such file, -102 not a segmenter model, -103 made by a newer version, -104 cut short
// or damaged.
[[nodiscard]] base::Expected<SegmenterModel> read_segmenter_model(std::string_view bytes,
                                                                  std::string_view file);
[[nodiscard]] base::Expected<SegmenterModel> load_segmenter_model(const std::string& path);
[[nodiscard]] std::string write_segmenter_model(const SegmenterModel& model);

}  // namespace chancery::text
