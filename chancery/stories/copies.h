// Near-copies: articles that share so much wording that one is the other, edited, cut, lengthened,
// or printed under another title. An index from fingerprint to the articles that hold it; the share
// of common fingerprints estimates resemblance (common over all) and containment (common over those
// of the shorter). What stands in many articles (share buttons, house lines) counts little, and a
// short piece needs more of itself in the longer one.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace chancery::stories {

// Number of an article in the order in which articles were grouped.
using ArticleNumber = std::uint32_t;

class CopyIndex {
 public:
  struct Options {
    double resemblance = 0.25;       // at least, or
    double containment = 0.5;        // at least, with
    double shared = 8;               // so many common fingerprints (about 30 shingles)
    std::size_t remember = 150'000;  // articles; the oldest are forgotten. 1 to 2 KiB each
  };
  explicit CopyIndex(Options options) : options_(options) {}

  // Says which fingerprints are yet to be added, each as often as it will be, so that what all
  // articles of a day share is known from the first on. Sorted or not.
  void expect(std::vector<std::uint32_t> fingerprints);
  // The earliest article that this one copies; numbers rise by one from add to add.
  [[nodiscard]] std::optional<ArticleNumber> original_of(
      const std::vector<std::uint32_t>& fingerprints) const;
  void add(ArticleNumber number, const std::vector<std::uint32_t>& fingerprints);

 private:
  // An open-addressed table that may hold a fingerprint several times, once for each article.
  struct Slot {
    std::uint32_t fingerprint = 0;
    ArticleNumber article = kFree;
  };
  static constexpr ArticleNumber kFree = 0xFFFFFFFF;
  static constexpr ArticleNumber kForgotten = 0xFFFFFFFE;

  void insert(std::uint32_t fingerprint, ArticleNumber number);
  void grow();
  void forget_oldest();
  [[nodiscard]] std::size_t home(std::uint32_t fingerprint) const;
  // The articles that hold it, at most kMostListed.
  void find(std::uint32_t fingerprint, std::vector<ArticleNumber>& articles) const;
  [[nodiscard]] double weight_of(std::uint32_t fingerprint, std::size_t holders) const;

  Options options_;
  std::vector<Slot> table_;                          // a power of two
  std::size_t taken_ = 0;                            // slots that are not free
  std::vector<std::uint32_t> expected_;              // sorted
  std::deque<std::vector<std::uint32_t>> articles_;  // by number - first_
  ArticleNumber first_ = 0;
};

}  // namespace chancery::stories
