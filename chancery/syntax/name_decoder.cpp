#include "chancery/syntax/name_decoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace chancery::syntax {
namespace {

using document::NameKind;
using document::TokenId;

static_assert(kNameKinds == static_cast<std::size_t>(NameKind::kOther) + 1);

bool is_inside(std::size_t tag) { return tag > 0 && tag % 2 == 0; }
bool may_follow(std::size_t before, std::size_t tag) {
  return !is_inside(tag) || before == tag || before == tag - 1;
}

std::vector<std::size_t> best_tags(std::span<const float> scores) {
  const std::size_t words = scores.size() / kNameTags;
  std::vector<std::array<std::uint8_t, kNameTags>> from(words);
  std::array<float, kNameTags> total{};
  constexpr float kNever = -std::numeric_limits<float>::infinity();
  for (std::size_t i = 0; i < words; ++i) {
    std::array<float, kNameTags> next{};
    for (std::size_t tag = 0; tag < kNameTags; ++tag) {
      float best = kNever;
      for (std::size_t before = 0; before < kNameTags; ++before) {
        const bool allowed = i == 0 ? !is_inside(tag) : may_follow(before, tag);
        if (allowed && total[before] > best) {
          best = total[before];
          from[i][tag] = static_cast<std::uint8_t>(before);
        }
      }
      next[tag] = best + scores[i * kNameTags + tag];
    }
    total = next;
  }
  std::size_t tag = 0;
  for (std::size_t t = 1; t < kNameTags; ++t) {
    if (total[t] > total[tag]) tag = t;
  }
  std::vector<std::size_t> tags(words);
  for (std::size_t i = words; i-- > 0;) {
    tags[i] = tag;
    tag = from[i][tag];
  }
  return tags;
}

// Of each tag of a word.
std::array<float, kNameTags> probabilities(const float* scores) {
  const float most = *std::max_element(scores, scores + kNameTags);
  std::array<float, kNameTags> all{};
  float sum = 0;
  for (std::size_t t = 0; t < kNameTags; ++t) sum += all[t] = std::exp(scores[t] - most);
  for (float& value : all) value /= sum;
  return all;
}

}  // namespace

std::vector<MarkedName> decode_names(std::span<const float> scores, TokenId first) {
  std::vector<MarkedName> names;
  if (scores.empty()) return names;
  const auto tags = best_tags(scores);
  for (std::size_t i = 0; i < tags.size();) {
    if (tags[i] == 0) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < tags.size() && is_inside(tags[end])) ++end;
    MarkedName marked;
    marked.name.tokens = {TokenId(first.value + i), TokenId(first.value + end)};
    marked.name.kind = static_cast<NameKind>((tags[i] - 1) / 2);
    const auto words = static_cast<float>(end - i);
    for (std::size_t j = i; j < end; ++j) {
      const auto likely = probabilities(scores.data() + j * kNameTags);
      marked.name.confidence += likely[tags[j]] / words;
      for (std::size_t k = 0; k < marked.kinds.size(); ++k)
        marked.kinds[k] += (likely[1 + 2 * k] + likely[2 + 2 * k]) / words;
    }
    names.push_back(marked);
    i = end;
  }
  return names;
}

}  // namespace chancery::syntax
