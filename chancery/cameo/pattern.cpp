#include "chancery/cameo/pattern.h"

#include <algorithm>

namespace chancery::cameo {
namespace {

void add_piece(std::string& piece, std::vector<std::string>& pieces) {
  if (!piece.empty()) pieces.push_back(std::move(piece));
  piece.clear();
}

// One search in one direction. Forward, a position is where the next word begins; backward, where
// the last one ended.
class Search {
 public:
  Search(const std::vector<Element>& elements, const std::vector<std::string>& pieces,
         const std::vector<CodedPhrase>& phrases, std::size_t limit, bool forward,
         PatternMatch& found)
      : elements_(elements),
        pieces_(pieces),
        phrases_(phrases),
        limit_(limit),
        forward_(forward),
        found_(found) {}

  bool from(std::size_t position) { return step(0, position); }

 private:
  bool step(std::size_t index, std::size_t position) {
    if (index == elements_.size()) return true;
    const Element& element = elements_[index];
    switch (element.kind) {
      case Element::Kind::kWords:
        return words(element, index, position);
      case Element::Kind::kSkip:
        return skip(index, position);
      default:
        return side(element, index, position);
    }
  }

  bool words(const Element& element, std::size_t index, std::size_t position) {
    for (std::size_t at = position;;) {
      for (const auto& choice : element.choices) {
        if (const auto next = stands(choice, at); next && step(index + 1, *next)) return true;
      }
      if (element.tight || at == limit_) return false;
      at = forward_ ? at + 1 : at - 1;
    }
  }

  // The position after the words, when they stand there.
  std::optional<std::size_t> stands(const std::vector<std::string>& choice, std::size_t at) const {
    const std::size_t length = choice.size();
    if (forward_) {
      if (at + length > limit_) return std::nullopt;
      if (!std::equal(choice.begin(), choice.end(), pieces_.begin() + static_cast<long>(at)))
        return std::nullopt;
      return at + length;
    }
    if (at < limit_ + length) return std::nullopt;
    const std::size_t begin = at - length;
    if (!std::equal(choice.begin(), choice.end(), pieces_.begin() + static_cast<long>(begin)))
      return std::nullopt;
    return begin;
  }

  const CodedPhrase* next_phrase(std::size_t position) const {
    const CodedPhrase* best = nullptr;
    for (const CodedPhrase& phrase : phrases_) {
      if (forward_ && phrase.begin >= position && phrase.end <= limit_) return &phrase;
      if (!forward_ && phrase.end <= position && phrase.begin >= limit_) best = &phrase;
    }
    return best;
  }

  bool side(const Element& element, std::size_t index, std::size_t position) {
    const CodedPhrase* phrase = next_phrase(position);
    if (phrase == nullptr) return false;
    if (element.kind == Element::Kind::kBoth && forward_ == false && phrase->codes.size() < 2)
      return false;
    const PatternMatch before = found_;
    if (element.kind == Element::Kind::kSource) found_.source = phrase;
    if (element.kind == Element::Kind::kTarget) found_.target = phrase;
    if (element.kind == Element::Kind::kBoth) {
      if (forward_)
        found_.target = phrase;
      else
        found_.both = phrase;
    }
    if (step(index + 1, forward_ ? phrase->end : phrase->begin)) return true;
    found_ = before;
    return false;
  }

  bool skip(std::size_t index, std::size_t position) {
    if (const CodedPhrase* phrase = next_phrase(position)) {
      if (step(index + 1, forward_ ? phrase->end : phrase->begin)) return true;
    }
    if (position == limit_) return false;
    return step(index + 1, forward_ ? position + 1 : position - 1);
  }

  const std::vector<Element>& elements_;
  const std::vector<std::string>& pieces_;
  const std::vector<CodedPhrase>& phrases_;
  std::size_t limit_;
  bool forward_;
  PatternMatch& found_;
};

std::optional<Element> element_of(std::string_view word, const WordSets& sets,
                                  PatternError& error) {
  Element element;
  if (word == "$") {
    element.kind = Element::Kind::kSource;
  } else if (word == "+") {
    element.kind = Element::Kind::kTarget;
  } else if (word == "%") {
    element.kind = Element::Kind::kBoth;
  } else if (word == "^") {
    element.kind = Element::Kind::kSkip;
  } else if (word.starts_with("&")) {
    const auto set = sets.find(word.substr(1));
    if (set == sets.end()) {
      error.unknown_set = word.substr(1);
      return std::nullopt;
    }
    element.choices = set->second;
  } else {
    element.choices.push_back(pieces_of(word));
    if (element.choices.front().empty()) element.choices.clear();
  }
  return element;
}

}  // namespace

std::vector<std::string> pieces_of(std::string_view words) {
  std::vector<std::string> pieces;
  std::string piece;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const char c = words[i];
    if (words.substr(i).starts_with("\xE2\x80\x99")) {  // the typographic apostrophe
      add_piece(piece, pieces);
      i += 2;
    } else if (c == ' ' || c == '_' || c == '-' || c == '\'' || c == '`' || c == ',') {
      add_piece(piece, pieces);
    } else if (c != '.') {
      piece += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
  }
  add_piece(piece, pieces);
  return pieces;
}

std::optional<Pattern> compile(std::string_view code, std::string_view text, const WordSets& sets,
                               PatternError& error) {
  Pattern pattern;
  pattern.code = code;
  pattern.text = text;
  bool after_verb = false;
  bool tight = false;
  std::size_t at = 0;
  while (at < text.size()) {
    if (text[at] == ' ' || text[at] == '_') {
      // "KNOWN_ *": the underscore closes a stem, the blank that follows decides.
      tight = text[at] == '_';
      ++at;
      continue;
    }
    std::size_t end = text.find_first_of(" _", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view word = text.substr(at, end - at);
    at = end;
    if (word == "*") {
      after_verb = true;
      if (!pattern.before.empty()) pattern.before.front().tight = tight;
      tight = false;
      continue;
    }
    auto element = element_of(word, sets, error);
    if (!element) return std::nullopt;
    if (element->kind == Element::Kind::kWords && element->choices.empty()) continue;
    if (after_verb) {
      element->tight = tight;
      pattern.after.push_back(std::move(*element));
    } else {
      // Tight binds an element to its neighbour on the verb's side.
      if (!pattern.before.empty()) pattern.before.front().tight = tight;
      pattern.before.insert(pattern.before.begin(), std::move(*element));
    }
    tight = false;
  }
  return pattern;
}

std::optional<PatternMatch> match(const Pattern& pattern, const std::vector<std::string>& pieces,
                                  const std::vector<CodedPhrase>& phrases, const Window& window) {
  PatternMatch found;
  if (!Search(pattern.before, pieces, phrases, window.begin, false, found).from(window.verb_begin))
    return std::nullopt;
  if (!Search(pattern.after, pieces, phrases, window.end, true, found).from(window.verb_end))
    return std::nullopt;
  return found;
}

}  // namespace chancery::cameo
