#include "chancery/stories/copies.h"

#include <algorithm>
#include <map>

namespace chancery::stories {
namespace {

constexpr std::size_t kMostListed = 64;  // articles of one fingerprint
constexpr double kCommon = 12;           // a fingerprint of more articles counts less

}  // namespace

double CopyIndex::weight_of(std::uint32_t fingerprint) const {
  const auto found = postings_.find(fingerprint);
  if (found == postings_.end()) return 1;
  const double count = std::max(found->second.count, found->second.expected);
  return count <= kCommon ? 1 : kCommon / count;
}

void CopyIndex::expect(const std::vector<std::uint32_t>& fingerprints) {
  for (const std::uint32_t print : fingerprints) postings_[print].expected += 1;
}

std::optional<ArticleNumber> CopyIndex::original_of(
    const std::vector<std::uint32_t>& fingerprints) const {
  struct Shared {
    double weight = 0;
    std::uint32_t count = 0;
  };
  std::map<ArticleNumber, Shared> shared;  // by number: the earliest first
  double own = 0;
  for (const std::uint32_t print : fingerprints) {
    const double weight = weight_of(print);
    own += weight;
    const auto found = postings_.find(print);
    if (found == postings_.end()) continue;
    for (const ArticleNumber number : found->second.articles) {
      shared[number].weight += weight;
      shared[number].count += 1;
    }
  }
  for (const auto& [number, common] : shared) {
    if (common.count < 2) continue;
    double theirs = 0;
    for (const std::uint32_t print : articles_.at(number)) theirs += weight_of(print);
    const double resemblance = common.weight / (own + theirs - common.weight);
    const double containment = common.weight / std::min(own, theirs);
    if (resemblance >= options_.resemblance && common.count >= 3) return number;
    if (containment >= options_.containment && common.count >= options_.shared) return number;
  }
  return std::nullopt;
}

void CopyIndex::add(ArticleNumber number, const std::vector<std::uint32_t>& fingerprints) {
  for (const std::uint32_t print : fingerprints) {
    Posting& posting = postings_[print];
    posting.count += 1;
    if (posting.articles.size() < kMostListed) posting.articles.push_back(number);
  }
  articles_.emplace(number, fingerprints);
  order_.push_back(number);
  if (order_.size() > options_.remember) forget_oldest();
}

void CopyIndex::forget_oldest() {
  const ArticleNumber oldest = order_.front();
  order_.pop_front();
  for (const std::uint32_t print : articles_.at(oldest)) {
    const auto found = postings_.find(print);
    if (found == postings_.end()) continue;
    std::erase(found->second.articles, oldest);
    found->second.count -= 1;
    if (found->second.count == 0 && found->second.expected == 0) postings_.erase(found);
  }
  articles_.erase(oldest);
}

}  // namespace chancery::stories
