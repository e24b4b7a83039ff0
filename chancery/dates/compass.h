// Tells whether the clause around a time expression looks ahead ("will meet on Monday", "set to
// begin on Wednesday") or back ("met on Monday"): from the tree where there is one, else from the
// nearest telling word of the clause.
#pragma once

#include "chancery/dates/context.h"
#include "chancery/document/document.h"

namespace chancery::dates {

class ClauseCompass final : public Compass {
 public:
  // `first_token` is the token at which each piece begins; all three outlive the compass.
  ClauseCompass(const document::Document& document, const Cursor& at,
                const std::vector<std::uint32_t>& first_token)
      : document_(document), at_(at), first_token_(first_token) {}

  [[nodiscard]] Direction at(std::size_t piece) const override;

 private:
  [[nodiscard]] Direction by_tree(std::size_t piece) const;
  [[nodiscard]] bool is_scheduled(document::TokenId verb, std::size_t piece) const;
  [[nodiscard]] Direction by_words(std::size_t piece) const;
  [[nodiscard]] std::size_t preposition(std::size_t piece) const;
  [[nodiscard]] Direction of_verb(document::TokenId verb) const;

  const document::Document& document_;
  const Cursor& at_;
  const std::vector<std::uint32_t>& first_token_;
};

}  // namespace chancery::dates
