#include "chancery/entities/coactors.h"

#include <algorithm>

namespace chancery::entities {

namespace {

constexpr std::size_t kMost = 32;  // conjuncts that are read

bool is_and(const TextToken& token) {
  return token.lower == "and" || token.lower == "or" || token.lower == "&";
}
bool is_link(const TextToken& token) { return is_and(token) || token.form == ","; }

class ListReader {
 public:
  ListReader(const MarkedText& text, const WordLists& words) : text_(text), words_(words) {}

  // A token that can be part of a plain actor phrase: a name, a marked word, a determiner.
  [[nodiscard]] bool fits(std::uint32_t at) const {
    if (text_.mark_over(at) != nullptr) return true;
    const auto& token = text_[at];
    if (is_link(token)) return false;
    const bool joint = token.form == "-" || token.lower == "'s" || token.lower == "the";
    if (words_.has(WordList::kBreak, token.lower)) return false;
    return token.capital || joint;
  }
  [[nodiscard]] std::uint32_t left(std::uint32_t end) const {
    auto begin = end;
    while (begin > 0 && fits(begin - 1)) --begin;
    return trimmed(begin, end);
  }
  [[nodiscard]] std::uint32_t right(std::uint32_t begin) const {
    auto end = begin;
    while (end < text_.size() && fits(end)) ++end;
    return end;
  }
  // A phrase has to hold a name or a mark.
  [[nodiscard]] bool names_someone(std::uint32_t begin, std::uint32_t end) const {
    for (auto at = begin; at < end; ++at) {
      const Mark* mark = text_.mark_over(at);
      if (mark != nullptr && mark->kind != MarkKind::kModifier) return true;
      if (text_[at].capital && !words_.has(WordList::kDeterminer, text_[at].lower)) return true;
    }
    return false;
  }
  [[nodiscard]] std::uint32_t trimmed(std::uint32_t begin, std::uint32_t end) const {
    while (begin + 1 < end && words_.has(WordList::kDeterminer, text_[begin].lower) &&
           text_.mark_over(begin) == nullptr) {
      ++begin;
    }
    return begin;
  }
  // Past "," "and" ", and" when one begins here; else `at` itself.
  [[nodiscard]] std::uint32_t past_link(std::uint32_t at) const {
    auto next = at;
    while (next < text_.size() && next < at + 2 && text_.mark_over(next) == nullptr &&
           is_link(text_[next]))
      ++next;
    return next;
  }
  [[nodiscard]] std::uint32_t before_link(std::uint32_t at) const {
    auto end = at;
    while (end > 0 && end + 2 > at && text_.mark_over(end - 1) == nullptr &&
           is_link(text_[end - 1]))
      --end;
    return end;
  }

 private:
  const MarkedText& text_;
  const WordLists& words_;
};

// Splits the phrase itself at its links.
std::vector<TokenSpan> inside(const MarkedText& text, const ListReader& reader, std::uint32_t begin,
                              std::uint32_t end) {
  std::vector<TokenSpan> spans;
  auto from = begin;
  for (auto at = begin; at <= end && spans.size() < kMost; ++at) {
    const bool link = at < end && text.mark_over(at) == nullptr && is_link(text[at]);
    if (!link && at != end) continue;
    if (at > from) spans.emplace_back(reader.trimmed(from, at), at);
    from = at + 1;
  }
  const bool all_named = std::all_of(spans.begin(), spans.end(), [&](const TokenSpan& span) {
    return reader.names_someone(span.first, span.second);
  });
  // "Lavrov, the minister" is one actor: a list has an "and".
  bool has_and = false;
  for (auto at = begin; at < end; ++at) {
    has_and = has_and || (text.mark_over(at) == nullptr && is_and(text[at]));
  }
  if (spans.size() < 2 || !all_named || !has_and) return {{begin, end}};
  return spans;
}

}  // namespace

std::vector<TokenSpan> conjuncts(const MarkedText& text, const WordLists& words,
                                 std::uint32_t begin, std::uint32_t end) {
  const ListReader reader(text, words);
  auto spans = inside(text, reader, begin, end);
  std::vector<TokenSpan> before;
  bool joined = false;
  auto from = begin;  // "and the UK": the article is no part of the conjunct
  while (from > 0 && text.mark_over(from - 1) == nullptr && text[from - 1].lower == "the") --from;
  for (auto at = from; before.size() < kMost;) {
    const auto stop = reader.before_link(at);
    if (stop == at) break;
    const auto start = reader.left(stop);
    if (start == stop || !reader.names_someone(start, stop)) break;
    for (auto link = stop; link < at; ++link) joined = joined || is_and(text[link]);
    before.emplace_back(start, stop);
    at = start;
  }
  std::vector<TokenSpan> after;
  for (auto at = end; after.size() < kMost;) {
    const auto start = reader.past_link(at);
    if (start == at) break;
    const auto stop = reader.right(start);
    const auto first = reader.trimmed(start, stop);
    if (first == stop || !reader.names_someone(first, stop)) break;
    for (auto link = at; link < start; ++link) joined = joined || is_and(text[link]);
    after.emplace_back(first, stop);
    at = stop;
  }
  if (!joined) return spans;
  std::reverse(before.begin(), before.end());
  before.insert(before.end(), spans.begin(), spans.end());
  before.insert(before.end(), after.begin(), after.end());
  return before;
}

std::vector<std::string> conjunct_texts(const MarkedText& text,
                                        const std::vector<TokenSpan>& spans) {
  std::vector<std::string> texts;
  // A last conjunct with a role noun shares it with bare adjectives before it.
  std::string shared;
  if (spans.size() > 1) {
    const auto [begin, end] = spans.back();
    const Mark* first = text.mark_over(begin);
    const Mark* last = text.mark_over(end - 1);
    if (first != nullptr && last != nullptr && first != last && first->kind == MarkKind::kActor &&
        last->kind == MarkKind::kAgent) {
      shared = text.join(first->end, end);
    }
  }
  for (const auto& [begin, end] : spans) {
    std::string one = text.join(begin, end);
    if (begin == end) continue;
    const Mark* mark = text.mark_over(begin);
    const bool bare = mark != nullptr && mark->kind == MarkKind::kActor && mark->begin == begin &&
                      mark->end == end &&
                      mark->candidates.front().form == lexicon::NameForm::kAdjective;
    if (bare && !shared.empty() && end != spans.back().second) one += " " + shared;
    texts.push_back(std::move(one));
  }
  return texts;
}

}  // namespace chancery::entities
