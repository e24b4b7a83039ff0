// Many phrases looked for in a text at once: only where a word begins, and only those that begin
// alike.
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chancery::intake {

class PhraseIndex {
 public:
  PhraseIndex() = default;
  // In lower case. `whole`: a phrase ends where a word does.
  explicit PhraseIndex(const std::vector<std::string>& phrases, bool whole = false);
  // How often any of them stands in the text, which is in lower case; at most `limit`.
  [[nodiscard]] std::size_t count(std::string_view lower, std::size_t limit = 1000) const;
  [[nodiscard]] bool any(std::string_view lower) const { return count(lower, 1) > 0; }
  // The text begins with one of them; a phrase that ends in a letter ends where a word does.
  [[nodiscard]] bool begins(std::string_view lower) const;

 private:
  std::array<std::vector<std::string>, 256> by_first_;  // byte
  std::array<std::bitset<256>, 256> seconds_;           // bytes that follow it in a phrase
  bool whole_ = false;
};

}  // namespace chancery::intake
