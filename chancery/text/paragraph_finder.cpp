#include "chancery/text/paragraph_finder.h"

#include "chancery/text/characters.h"

namespace chancery::text {

void cut_at_empty_lines(std::string_view text, document::Span span, std::uint32_t section,
                        std::vector<Stretch>& out) {
  std::uint32_t begin = span.begin;
  std::uint32_t at = span.begin;
  const auto finish = [&](std::uint32_t end) {
    if (end > begin) out.push_back({{begin, end}, section});
  };
  while (at < span.end) {
    const std::size_t found = text.find('\n', at);
    if (found == std::string_view::npos || found >= span.end) break;
    // Past the line's end: white space that holds another line's end is an empty line.
    std::uint32_t next = static_cast<std::uint32_t>(found) + 1;
    bool empty = false;
    while (next < span.end) {
      const Character c = character_at(text, next);
      if (c.kind != CharKind::kSpace) break;
      empty |= c.value == '\n';
      next += c.length;
    }
    if (empty) finish(static_cast<std::uint32_t>(found)), begin = next;
    at = next;
  }
  finish(span.end);
}

std::vector<Stretch> find_paragraphs(const document::Document& document) {
  std::vector<Stretch> out;
  const auto size = static_cast<std::uint32_t>(document.text().size());
  if (!document.sections.present() || document.sections.get().empty()) {
    cut_at_empty_lines(document.text(), {0, size}, 0, out);
    return out;
  }
  const auto& sections = document.sections.get();
  std::uint32_t at = 0;
  for (std::uint32_t i = 0; i < sections.size(); ++i) {
    const document::Span span = sections[i].span;
    if (span.begin > at)
      cut_at_empty_lines(document.text(), {at, span.begin}, i > 0 ? i - 1 : 0, out);
    if (span.end > at)
      cut_at_empty_lines(document.text(), {std::max(at, span.begin), span.end}, i, out);
    at = std::max(at, span.end);
  }
  const auto last = static_cast<std::uint32_t>(sections.size() - 1);
  if (at < size) cut_at_empty_lines(document.text(), {at, size}, last, out);
  return out;
}

}  // namespace chancery::text
