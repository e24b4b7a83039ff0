// Near-copies: articles that share so much wording that one is the other, edited, cut, lengthened,
// or printed under another title. An index from fingerprint to the articles that hold it; the share
// of common fingerprints estimates resemblance (common over all) and containment (common over those
// of the shorter). What stands in many articles (share buttons, house lines) counts little, and a
// short piece needs more of itself in the longer one.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
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
    std::size_t remember = 300'000;  // articles; the oldest are forgotten
  };
  explicit CopyIndex(Options options) : options_(options) {}

  // Counts the fingerprints of an article that is yet to be added (and will be counted then again),
  // so that what all articles of a day share is known from the first on.
  void expect(const std::vector<std::uint32_t>& fingerprints);
  // The earliest article that this one copies; numbers must rise from add to add.
  [[nodiscard]] std::optional<ArticleNumber> original_of(
      const std::vector<std::uint32_t>& fingerprints) const;
  void add(ArticleNumber number, const std::vector<std::uint32_t>& fingerprints);

 private:
  struct Posting {
    std::vector<ArticleNumber> articles;  // the first kMostListed
    std::uint32_t count = 0;              // articles that hold it
    std::uint32_t expected = 0;           // by expect()
  };
  void forget_oldest();
  [[nodiscard]] double weight_of(std::uint32_t fingerprint) const;

  Options options_;
  std::unordered_map<std::uint32_t, Posting> postings_;
  std::unordered_map<ArticleNumber, std::vector<std::uint32_t>> articles_;
  std::deque<ArticleNumber> order_;
};

}  // namespace chancery::stories
