// Half-open ranges of bytes in a document's text, and typed indices into its layers.
//   text "Blinken met Lavrov": Span{0, 7} is "Blinken", Span{8, 11} is "met".
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>

namespace chancery::document {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t length() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin >= end; }
  [[nodiscard]] constexpr bool contains(Span inner) const {
    return begin <= inner.begin && inner.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

// The smallest span that covers both.
[[nodiscard]] constexpr Span cover(Span a, Span b) {
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

// An index into one layer; the tag keeps a token from being used as a mention.
template <class Tag>
struct Id {
  static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(std::size_t v) : value(static_cast<std::uint32_t>(v)) {}
  [[nodiscard]] constexpr bool valid() const { return value != kNone; }
  friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

using TokenId = Id<struct TokenTag>;
using SentenceId = Id<struct SentenceTag>;
using NameId = Id<struct NameTag>;
using PredicateId = Id<struct PredicateTag>;
using MentionId = Id<struct MentionTag>;
using EntityId = Id<struct EntityTag>;
using TimeId = Id<struct TimeTag>;
using AmountId = Id<struct AmountTag>;
using StatementId = Id<struct StatementTag>;
using EventId = Id<struct EventTag>;

// Tokens first..last-1, all in one sentence unless said otherwise.
struct TokenRange {
  TokenId first;
  TokenId last;  // one past the end
  [[nodiscard]] constexpr std::uint32_t length() const { return last.value - first.value; }
  [[nodiscard]] constexpr bool contains(TokenId token) const {
    return first.value <= token.value && token.value < last.value;
  }
  friend constexpr auto operator<=>(const TokenRange&, const TokenRange&) = default;
};

}  // namespace chancery::document

template <class Tag>
struct std::hash<chancery::document::Id<Tag>> {
  std::size_t operator()(chancery::document::Id<Tag> id) const noexcept { return id.value; }
};
