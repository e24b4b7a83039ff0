// Reads amounts of a sentence: money, counts, percentages. Each figure is read once, left to right.
// A figure of a million or more without currency or noun takes the currency of the nearest money
// named in the article (AmountReader::inherit), for "a package of 1 billion" goes on from "1
// billion euros".
#pragma once

#include <vector>

#include "chancery/dates/cursor.h"
#include "chancery/dates/numbers.h"
#include "chancery/document/document.h"

namespace chancery::dates {

// An amount by pieces; spans and tokens are made by the tagger.
struct AmountMatch {
  std::size_t begin = 0;
  std::size_t end = 0;
  document::AmountKind kind = document::AmountKind::kCount;
  double value = 0;
  std::string unit;
  std::size_t counted = 0;  // the piece of the noun counted; 0 for none
  std::size_t family = 0;   // the piece of a currency name that several countries use; 0 for none
  bool inherits = false;    // money whose currency another mention must give
  bool beside_money_noun =
      false;  // "a package of 1 billion": money even if nothing gives a currency
};

class AmountReader {
 public:
  // `taken[i]`: piece i belongs to a time expression. `token_of[i]`: the token at which piece i
  // begins.
  AmountReader(const document::Document& document, const Cursor& at, const std::vector<bool>& taken,
               const std::vector<std::uint32_t>& token_of)
      : document_(document), at_(at), taken_(taken), token_of_(token_of) {
    for (std::size_t i = 0; i < at.size() && !names_money_; ++i)
      names_money_ = sign(i) || (at.as(i, Class::kCurrency) && !at.capital(i));
  }

  [[nodiscard]] std::vector<AmountMatch> read() const;

 private:
  using Match = std::optional<AmountMatch>;
  struct Sign {
    std::size_t end;
    std::string_view code;
  };

  [[nodiscard]] Match read_at(std::size_t i) const;
  [[nodiscard]] Match signed_money(std::size_t i) const;  // "$30bn", "EUR 5m"
  [[nodiscard]] Match named_money(std::size_t i) const;   // "30 million dollars", "5 euros"
  [[nodiscard]] Match bare_money(std::size_t i) const;    // "the 2 billion"
  [[nodiscard]] Match percent(std::size_t i) const;
  [[nodiscard]] Match share(std::size_t i) const;  // "one in five", "two-thirds of"
  [[nodiscard]] Match count(std::size_t i) const;

  [[nodiscard]] std::optional<Sign> sign(std::size_t i) const;
  [[nodiscard]] std::optional<Sign> currency_name(std::size_t i) const;
  // A magnitude that stands only with the second of two figures: "5 to 10 million".
  [[nodiscard]] double shared_magnitude(const Number& first) const;
  [[nodiscard]] bool label_before(std::size_t i) const;
  [[nodiscard]] std::size_t noun_after(std::size_t end) const;  // 0: none
  [[nodiscard]] bool is_noun(std::size_t i) const;
  [[nodiscard]] std::string counted_lemma(std::size_t i) const;

  const document::Document& document_;
  const Cursor& at_;
  const std::vector<bool>& taken_;
  const std::vector<std::uint32_t>& token_of_;
  bool names_money_ = false;  // the sentence has a currency
};

}  // namespace chancery::dates
