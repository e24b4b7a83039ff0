// Which mention a token belongs to: how events and statements come from an argument's head to the
// actor. Needs mentions. Built in one pass over the mentions; hold it for as long as one document
// is read.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::entities {

class MentionIndex {
 public:
  explicit MentionIndex(const document::Document& document);

  // The mention whose syntactic head this token is; invalid when there is none.
  [[nodiscard]] document::MentionId headed_by(document::TokenId token) const;
  // The shortest mention that covers the token (title words before a name count as covered).
  [[nodiscard]] document::MentionId covering(document::TokenId token) const;
  // headed_by, else covering.
  [[nodiscard]] document::MentionId at(document::TokenId token) const;
  // The entities of at(token); empty when there is none.
  [[nodiscard]] std::span<const document::EntityId> entities(document::TokenId token) const;

 private:
  const document::Document* document_;
  std::vector<std::uint32_t> headed_;  // per token, a mention or Id::kNone
  std::vector<std::uint32_t> covered_;
};

}  // namespace chancery::entities
