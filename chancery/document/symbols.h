// Interned strings of one document: lemmas, tags and names that are not slices of its text.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chancery::document {

// 0 is the empty string.
enum class Symbol : std::uint32_t { kEmpty = 0 };

class SymbolTable {
 public:
  SymbolTable() { intern(""); }
  SymbolTable(SymbolTable&&) = default;
  SymbolTable& operator=(SymbolTable&&) = default;
  SymbolTable(const SymbolTable&) = delete;
  SymbolTable& operator=(const SymbolTable&) = delete;

  Symbol intern(std::string_view text) {
    if (const auto found = index_.find(text); found != index_.end()) return found->second;
    const auto symbol = static_cast<Symbol>(strings_.size());
    strings_.emplace_back(text);  // a deque never moves its elements, so views stay good
    index_.emplace(strings_.back(), symbol);
    return symbol;
  }
  [[nodiscard]] std::string_view text(Symbol symbol) const {
    return strings_[static_cast<std::size_t>(symbol)];
  }

 private:
  std::deque<std::string> strings_;
  std::unordered_map<std::string_view, Symbol> index_;
};

}  // namespace chancery::document
