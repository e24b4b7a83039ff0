#include "chancery/syntax/lemma_script.h"

#include <charconv>

#include "chancery/base/utf8.h"

namespace chancery::syntax {

bool LemmaScript::parse(std::string_view text, LemmaScript& out) {
  if (text.size() < 4 || text[1] != ':' ||
      std::string_view("lkt").find(text[0]) == std::string_view::npos) {
    return false;
  }
  const std::size_t colon = text.find(':', 2);
  if (colon == std::string_view::npos) return false;
  out.casing = text[0];
  const auto [end, failure] = std::from_chars(text.data() + 2, text.data() + colon, out.cut);
  if (failure != std::errc{} || end != text.data() + colon) return false;
  out.add = text.substr(colon + 1);
  return true;
}

std::string LemmaScript::apply(std::string_view word) const {
  std::string base;
  if (casing == 'k') {
    base = word;
  } else if (casing == 'l') {
    base = base::to_lower(word);
  } else {
    const base::CodePoint first = base::decode_at(word, 0);
    base::append_utf8(base, base::to_upper(first.value));
    base += base::to_lower(word.substr(first.length));
  }
  std::size_t end = base.size();
  for (unsigned i = 0; i < cut; ++i) {
    const base::CodePoint last = base::decode_before(base, end);
    if (last.length == 0) return base;
    end -= last.length;
  }
  base.resize(end);
  base += add;
  return base.empty() ? std::string(word) : base;
}

}  // namespace chancery::syntax
