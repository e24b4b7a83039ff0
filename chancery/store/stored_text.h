// The text of one article with its title, sliced by the spans that rows keep.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "chancery/store/identity.h"
#include "chancery/store/rows.h"

namespace chancery::store {

class StoredText {
 public:
  StoredText(std::string title, std::string text)
      : title_(std::move(title)), text_(std::move(text)), title_points_(title_), points_(text_) {}
  StoredText(const StoredText&) = delete;
  StoredText& operator=(const StoredText&) = delete;

  [[nodiscard]] std::string_view slice(const Range& range) const {
    return range.in_title ? title_points_.slice(range.begin, range.end)
                          : points_.slice(range.begin, range.end);
  }
  // Several spans, divided by spaces.
  [[nodiscard]] std::string slices(const std::vector<Range>& ranges) const {
    std::string out;
    for (const Range& range : ranges) {
      if (!out.empty()) out += ' ';
      out += slice(range);
    }
    return out;
  }
  [[nodiscard]] const std::string& title() const { return title_; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string title_;
  std::string text_;
  CodePoints title_points_;
  CodePoints points_;
};

// "12-40 t0-9": how the column statement.content keeps spans, and back.
[[nodiscard]] std::string ranges_text(const std::vector<Range>& ranges);
[[nodiscard]] std::vector<Range> ranges_from(std::string_view text);

}  // namespace chancery::store
