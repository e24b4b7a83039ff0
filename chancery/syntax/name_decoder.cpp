#include "chancery/syntax/name_decoder.h"

#include <array>
#include <cmath>
#include <limits>

namespace chancery::syntax {
namespace {

using document::Name;
using document::NameKind;
using document::TokenId;

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

float probability(const float* scores, std::size_t tag) {
  float sum = 0;
  for (std::size_t t = 0; t < kNameTags; ++t) sum += std::exp(scores[t] - scores[tag]);
  return 1.0F / sum;
}

}  // namespace

std::vector<Name> decode_names(std::span<const float> scores, TokenId first) {
  std::vector<Name> names;
  if (scores.empty()) return names;
  const auto tags = best_tags(scores);
  for (std::size_t i = 0; i < tags.size();) {
    if (tags[i] == 0) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    while (end < tags.size() && is_inside(tags[end])) ++end;
    Name name;
    name.tokens = {TokenId(first.value + i), TokenId(first.value + end)};
    name.kind = static_cast<NameKind>((tags[i] - 1) / 2);
    for (std::size_t j = i; j < end; ++j) {
      name.confidence += probability(scores.data() + j * kNameTags, tags[j]);
    }
    name.confidence /= static_cast<float>(end - i);
    names.push_back(name);
    i = end;
  }
  return names;
}

}  // namespace chancery::syntax
