// Looking at pieces by index without running off either end.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "chancery/dates/pieces.h"
#include "chancery/dates/vocabulary.h"

namespace chancery::dates {

// A vocabulary form found at a place: the piece after it, and what it means.
struct Form {
  std::size_t end;
  const Sense* sense;
};

class Cursor {
 public:
  explicit Cursor(std::span<const Piece> pieces) : pieces_(pieces) {}

  [[nodiscard]] std::size_t size() const { return pieces_.size(); }
  [[nodiscard]] const Piece& operator[](std::size_t i) const { return pieces_[i]; }
  [[nodiscard]] std::string_view lower(std::size_t i) const {
    return i < pieces_.size() ? std::string_view(pieces_[i].lower) : std::string_view{};
  }
  [[nodiscard]] bool is(std::size_t i, std::string_view word) const { return lower(i) == word; }
  template <class... Words>
  [[nodiscard]] bool is_any(std::size_t i, Words... words) const {
    return (is(i, words) || ...);
  }
  // The piece at `i` touches the one before it.
  [[nodiscard]] bool joined(std::size_t i) const {
    return i < pieces_.size() && i > 0 && !pieces_[i].space_before;
  }
  [[nodiscard]] bool letters(std::size_t i) const { return kind(i, PieceKind::kLetters); }
  [[nodiscard]] bool mark(std::size_t i) const { return kind(i, PieceKind::kMark); }
  [[nodiscard]] bool digits(std::size_t i) const { return kind(i, PieceKind::kDigits); }
  [[nodiscard]] bool capital(std::size_t i) const {
    return i < pieces_.size() && pieces_[i].capital;
  }
  [[nodiscard]] const Sense* as(std::size_t i, Class cls) const {
    return i < pieces_.size() && pieces_[i].word != nullptr ? pieces_[i].word->as(cls) : nullptr;
  }
  // A run of `least` to `most` ASCII digits as a number.
  [[nodiscard]] std::optional<int> figure(std::size_t i, std::size_t least, std::size_t most) const;
  // The longest form of the class that begins at `i`: a phrase before a single word.
  [[nodiscard]] std::optional<Form> form(std::size_t i, Class cls) const;
  // Past "-" or nothing between two joined or spaced pieces.
  [[nodiscard]] std::size_t skip_hyphen(std::size_t i) const { return is(i, "-") ? i + 1 : i; }
  [[nodiscard]] std::size_t skip(std::size_t i, std::string_view word) const {
    return is(i, word) ? i + 1 : i;
  }

 private:
  [[nodiscard]] bool kind(std::size_t i, PieceKind wanted) const {
    return i < pieces_.size() && pieces_[i].kind == wanted;
  }
  std::span<const Piece> pieces_;
};

}  // namespace chancery::dates
