#include "chancery/stories/copies.h"

#include <algorithm>
#include <map>

namespace chancery::stories {
namespace {

constexpr std::size_t kMostListed = 64;  // articles of one fingerprint
constexpr double kCommon = 12;           // a fingerprint of more articles counts less
constexpr std::size_t kSmallest = 1U << 12U;

}  // namespace

std::size_t CopyIndex::home(std::uint32_t fingerprint) const {
  return (fingerprint * 0x9E3779B97F4A7C15ULL >> 20U) & (table_.size() - 1);
}

void CopyIndex::find(std::uint32_t fingerprint, std::vector<ArticleNumber>& articles) const {
  articles.clear();
  if (table_.empty()) return;
  for (std::size_t at = home(fingerprint); table_[at].article != kFree;
       at = (at + 1) & (table_.size() - 1)) {
    if (table_[at].fingerprint == fingerprint && table_[at].article != kForgotten)
      articles.push_back(table_[at].article);
  }
}

double CopyIndex::weight_of(std::uint32_t fingerprint, std::size_t holders) const {
  const auto [from, to] = std::equal_range(expected_.begin(), expected_.end(), fingerprint);
  const double count = std::max(static_cast<double>(holders), static_cast<double>(to - from));
  return count <= kCommon ? 1 : kCommon / count;
}

void CopyIndex::expect(std::vector<std::uint32_t> fingerprints) {
  expected_ = std::move(fingerprints);
  std::sort(expected_.begin(), expected_.end());
}

std::optional<ArticleNumber> CopyIndex::original_of(
    const std::vector<std::uint32_t>& fingerprints) const {
  struct Shared {
    double weight = 0;
    std::uint32_t count = 0;
  };
  std::map<ArticleNumber, Shared> shared;  // by number: the earliest first
  double own = 0;
  std::vector<ArticleNumber> holders;
  for (const std::uint32_t print : fingerprints) {
    find(print, holders);
    const double weight = weight_of(print, holders.size());
    own += weight;
    for (const ArticleNumber number : holders) {
      shared[number].weight += weight;
      shared[number].count += 1;
    }
  }
  for (const auto& [number, common] : shared) {
    if (common.count < 3) continue;
    double theirs = 0;
    for (const std::uint32_t print : articles_[number - first_]) {
      find(print, holders);
      theirs += weight_of(print, holders.size());
    }
    const double resemblance = common.weight / (own + theirs - common.weight);
    const double containment = common.weight / std::min(own, theirs);
    if (resemblance >= options_.resemblance) return number;
    if (containment >= options_.containment && common.count >= options_.shared) return number;
  }
  return std::nullopt;
}

void CopyIndex::insert(std::uint32_t fingerprint, ArticleNumber number) {
  std::size_t listed = 0;
  std::size_t at = home(fingerprint);
  while (table_[at].article != kFree) {
    if (table_[at].fingerprint == fingerprint && ++listed >= kMostListed) return;
    at = (at + 1) & (table_.size() - 1);
  }
  table_[at] = {fingerprint, number};
  ++taken_;
}

// Twice the room, or the same without what was forgotten.
void CopyIndex::grow() {
  const std::vector<Slot> old = std::move(table_);
  std::size_t live = 0;
  for (const Slot& slot : old) live += slot.article < kForgotten ? 1 : 0;
  std::size_t size = kSmallest;
  while (size < 3 * live) size *= 2;
  table_.assign(size, {});
  taken_ = 0;
  for (const Slot& slot : old)
    if (slot.article < kForgotten) insert(slot.fingerprint, slot.article);
}

void CopyIndex::add(ArticleNumber number, const std::vector<std::uint32_t>& fingerprints) {
  if (articles_.empty()) first_ = number;
  if (4 * (taken_ + fingerprints.size()) >= 3 * table_.size()) grow();
  while (4 * (taken_ + fingerprints.size()) >= 3 * table_.size()) {
    std::vector<Slot> old(2 * table_.size());
    old.swap(table_);
    taken_ = 0;
    for (const Slot& slot : old)
      if (slot.article < kForgotten) insert(slot.fingerprint, slot.article);
  }
  for (const std::uint32_t print : fingerprints) insert(print, number);
  articles_.push_back(fingerprints);
  if (articles_.size() > options_.remember) forget_oldest();
}

void CopyIndex::forget_oldest() {
  for (const std::uint32_t print : articles_.front()) {
    for (std::size_t at = home(print); table_[at].article != kFree;
         at = (at + 1) & (table_.size() - 1)) {
      if (table_[at].fingerprint == print && table_[at].article == first_)
        table_[at].article = kForgotten;
    }
  }
  articles_.pop_front();
  ++first_;
}

}  // namespace chancery::stories
