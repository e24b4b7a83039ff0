// The pieces of a text between separators, as base::split gives them, but one after another: for
// the loops that read the dictionaries, where a list for every line costs more than its reading.
//
//   for (const std::string_view line : Pieces(text, '\n'))
#pragma once

#include <cstddef>
#include <iterator>
#include <string_view>

namespace chancery::base {

class Pieces {
 public:
  class Iterator {
   public:
    using value_type = std::string_view;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    Iterator(std::string_view text, char separator) : rest_(text), separator_(separator) { cut(); }
    std::string_view operator*() const { return piece_; }
    Iterator& operator++() {
      if (last_)
        done_ = true;
      else
        cut();
      return *this;
    }
    void operator++(int) { ++*this; }
    bool operator==(std::default_sentinel_t /*end*/) const { return done_; }

   private:
    void cut() {
      const std::size_t at = rest_.find(separator_);
      piece_ = rest_.substr(0, at);
      last_ = at == std::string_view::npos;
      if (!last_) rest_.remove_prefix(at + 1);
    }
    std::string_view rest_;
    std::string_view piece_;
    char separator_ = 0;
    bool last_ = false;
    bool done_ = false;
  };

  // The text must outlive the pieces. An empty text has one piece, which is empty.
  Pieces(std::string_view text, char separator) : text_(text), separator_(separator) {}
  [[nodiscard]] Iterator begin() const { return {text_, separator_}; }
  [[nodiscard]] static std::default_sentinel_t end() { return {}; }

 private:
  std::string_view text_;
  char separator_;
};

}  // namespace chancery::base
