#include "chancery/entities/mention_index.h"

#include <algorithm>
#include <numeric>

namespace chancery::entities {

using document::Mention;
using document::MentionId;
using document::TokenId;

namespace {

constexpr std::uint32_t kNone = MentionId::kNone;

// The words of a mention and its head, which may lie in the title before a name.
document::TokenRange reach(const Mention& mention) {
  const TokenId first = std::min(mention.tokens.first, mention.head);
  const TokenId last = std::max(mention.tokens.last, TokenId(mention.head.value + 1));
  return {first, last};
}

}  // namespace

MentionIndex::MentionIndex(const document::Document& document)
    : document_(&document),
      headed_(document.tokens.get().size(), kNone),
      covered_(document.tokens.get().size(), kNone) {
  const auto& mentions = document.mentions.get();
  std::vector<std::uint32_t> longest_first(mentions.size());
  std::iota(longest_first.begin(), longest_first.end(), 0U);
  std::stable_sort(longest_first.begin(), longest_first.end(), [&](auto a, auto b) {
    return reach(mentions[a]).length() > reach(mentions[b]).length();
  });
  for (const std::uint32_t index : longest_first) {
    const auto range = reach(mentions[index]);
    for (std::uint32_t token = range.first.value; token < range.last.value; ++token) {
      covered_[token] = index;
    }
    headed_[mentions[index].head.value] = index;
  }
}

MentionId MentionIndex::headed_by(TokenId token) const {
  MentionId found;
  if (token.value < headed_.size()) found.value = headed_[token.value];
  return found;
}

MentionId MentionIndex::covering(TokenId token) const {
  MentionId found;
  if (token.value < covered_.size()) found.value = covered_[token.value];
  return found;
}

MentionId MentionIndex::at(TokenId token) const {
  const MentionId headed = headed_by(token);
  return headed.valid() ? headed : covering(token);
}

std::span<const document::EntityId> MentionIndex::entities(TokenId token) const {
  const MentionId found = at(token);
  if (!found.valid()) return {};
  return document_->mentions.get()[found.value].entities;
}

}  // namespace chancery::entities
