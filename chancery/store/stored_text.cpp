#include "chancery/store/stored_text.h"

#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::store {

std::string ranges_text(const std::vector<Range>& ranges) {
  std::string out;
  for (const Range& range : ranges) {
    if (!out.empty()) out += ' ';
    if (range.in_title) out += 't';
    out += std::to_string(range.begin) + "-" + std::to_string(range.end);
  }
  return out;
}

std::vector<Range> ranges_from(std::string_view text) {
  std::vector<Range> out;
  for (std::string_view part : base::split(text, ' ')) {
    Range range;
    range.in_title = part.starts_with('t');
    if (range.in_title) part.remove_prefix(1);
    const std::size_t dash = part.find('-');
    if (dash == std::string_view::npos) continue;
    std::from_chars(part.data(), part.data() + dash, range.begin);
    std::from_chars(part.data() + dash + 1, part.data() + part.size(), range.end);
    out.push_back(range);
  }
  return out;
}

}  // namespace chancery::store
