// The words of a text as names are matched by: folded, without dots, cut at hyphens, slashes and
// apostrophes, so that "U.S." is "us", "al-Qaeda" is "al qaeda" and "Ivory-Coast" "ivory coast",
// however the tokenizer cut them. Each word remembers the token it came from and how it was
// written. A possessive "'s" gives no word. Built once per text by the caller, then shared by all
// lexicons.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::lexicon {

struct NameWord {
  std::string text;         // folded, never empty
  std::uint32_t token = 0;  // number of the token it was cut from
  bool first = false;       // the first word of its token
  bool last = false;        // the last word of its token
  bool capital = false;     // its first letter is upper case (or is of a script without case)
  bool upper = false;       // all its letters are upper case
};

class NameWords {
 public:
  NameWords() = default;
  // One name, cut at white space; tokens are numbered from 0.
  explicit NameWords(std::string_view text);
  // Appends the words of one token.
  void add(std::string_view token, std::uint32_t number);
  void clear() { words_.clear(); }

  [[nodiscard]] const std::vector<NameWord>& words() const { return words_; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] const NameWord& operator[](std::size_t at) const { return words_[at]; }
  // The first word whose token is `token` or later; size() when there is none.
  [[nodiscard]] std::size_t at_token(std::uint32_t token) const;

 private:
  std::vector<NameWord> words_;
};

}  // namespace chancery::lexicon
