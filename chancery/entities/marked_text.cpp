#include "chancery/entities/marked_text.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::entities {

namespace {

constexpr std::size_t kLongestToken = 120;  // bytes; a longer word is no name that a list holds
constexpr std::int64_t kBigTown = 100000;

bool is_joiner(char32_t value) {
  return value == U'-' || value == U'/' || value == 0x2010 || value == 0x2011;
}

bool is_word(char32_t value) {
  return base::is_letter(value) || base::is_digit(value) || base::is_mark(value);
}

// Where a possessive "'s" begins at the end of the word, or its size.
std::size_t possessive_at(std::string_view word) {
  for (const std::string_view ending : {"'s", "\xE2\x80\x99s", "'S", "\xE2\x80\x99S"}) {
    if (word.size() > ending.size() && word.ends_with(ending)) return word.size() - ending.size();
  }
  return word.size();
}

bool begins_capital(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const auto point = base::decode_at(form, at);
    if (base::is_letter(point.value)) return base::is_upper(point.value);
    at += point.length;
  }
  return false;
}

bool has_word(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const auto point = base::decode_at(form, at);
    if (is_word(point.value)) return true;
    at += point.length;
  }
  return false;
}

// Titles and initials do not make a surname part of an unknown longer name.
bool is_surname_only(const Mark& mark) {
  return std::all_of(mark.candidates.begin(), mark.candidates.end(), [](const auto& candidate) {
    return candidate.form == lexicon::NameForm::kSurname;
  });
}

}  // namespace

MarkedText::MarkedText(std::string_view text, const Knowledge& knowledge) {
  for (std::size_t at = 0; at < text.size();) {
    auto point = base::decode_at(text, at);
    while (point.length != 0 && base::is_space(point.value))
      point = base::decode_at(text, at += point.length);
    const std::size_t begin = at;
    while (point.length != 0 && !base::is_space(point.value))
      point = base::decode_at(text, at += point.length);
    if (at > begin) cut_chunk(text.substr(begin, at - begin));
  }
  mark_of_.assign(tokens_.size(), kNone);
  mark(0, size(), knowledge);
}

MarkedText::MarkedText(const document::Document& document, const Knowledge& knowledge) {
  const auto& tokens = document.tokens.get();
  tokens_.reserve(tokens.size());
  for (const auto& token : tokens) add_token(document.slice(token.span));
  mark_of_.assign(tokens_.size(), kNone);
  for (const auto& sentence : document.sentences.get()) {
    mark(sentence.tokens.first.value, sentence.tokens.last.value, knowledge);
  }
}

void MarkedText::add_token(std::string_view form) {
  TextToken token;
  token.form = form;
  token.lower = base::fold(form.substr(0, std::min(form.size(), kLongestToken)));
  token.capital = begins_capital(form);
  tokens_.push_back(std::move(token));
}

// One stretch without blanks: marks at its ends, hyphens and "'s" become tokens of their own.
void MarkedText::cut_chunk(std::string_view chunk) {
  while (!chunk.empty()) {
    const auto point = base::decode_at(chunk, 0);
    if (is_word(point.value) || point.value == U'\'' || chunk.size() == point.length) break;
    add_token(chunk.substr(0, point.length));
    chunk.remove_prefix(point.length);
  }
  std::size_t end = chunk.size();
  const auto dots = static_cast<std::size_t>(std::count(chunk.begin(), chunk.end(), '.'));
  while (end > 0) {
    const auto point = base::decode_before(chunk, end);
    const bool abbreviation = point.value == U'.' && (dots > 1 || end <= 5);
    if (is_word(point.value) || abbreviation || end == point.length) break;
    end -= point.length;
  }
  const std::string_view tail = chunk.substr(end);
  std::string_view word = chunk.substr(0, end);
  const std::size_t possessive = possessive_at(word);
  const std::string_view ending = word.substr(possessive);
  word = word.substr(0, possessive);
  std::size_t begin = 0;
  for (std::size_t at = 0; at < word.size();) {
    const auto point = base::decode_at(word, at);
    if (is_joiner(point.value) && at > begin && at + point.length < word.size()) {
      add_token(word.substr(begin, at - begin));
      add_token(word.substr(at, point.length));
      begin = at + point.length;
    }
    at += point.length;
  }
  if (begin < word.size()) add_token(word.substr(begin));
  if (!ending.empty()) add_token(ending);
  for (std::size_t at = 0; at < tail.size();) {
    const auto point = base::decode_at(tail, at);
    add_token(tail.substr(at, point.length));
    at += point.length;
  }
}

bool MarkedText::stands_alone(std::uint32_t begin, std::uint32_t end, std::uint32_t from,
                              std::uint32_t to, const WordLists& words) const {
  const auto blocks = [&](std::uint32_t token) {
    const auto& word = tokens_[token];
    const bool small = words.has(WordList::kDeterminer, word.lower) ||
                       words.has(WordList::kBreak, word.lower) ||
                       words.has(WordList::kFormer, word.lower);
    return word.capital && mark_of_[token] == kNone && !small && has_word(word.form);
  };
  return !(begin > from && blocks(begin - 1)) && !(end < to && blocks(end));
}

// "a rally in Lagos": after such a word a name of a place is that, whoever else bears it; "in
// Lagos's view" it is not.
bool MarkedText::is_place_there(const Mark& mark, std::uint32_t begin, std::uint32_t end,
                                const Knowledge& knowledge) const {
  if (mark.begin == begin ||
      !knowledge.words.has(WordList::kLocative, tokens_[mark.begin - 1].lower))
    return false;
  const bool possessive = mark.end < end && possessive_at("x" + tokens_[mark.end].lower) == 1;
  return !possessive && knowledge.gazetteer.knows(join(mark.begin, mark.end));
}

// "New Mexico": a place whose last word alone would be another country.
bool MarkedText::is_part_of_place(const lexicon::NameWords& words, std::size_t at,
                                  const Knowledge& knowledge) const {
  if (at + 1 >= words.size()) return false;
  const auto first = words[at].token;
  const auto second = words[at + 1].token;
  if (second != first + 1 || !tokens_[first].capital || !tokens_[second].capital) return false;
  const auto last = knowledge.actors.longest(words, at + 1);
  if (!last || last->words != 1) return false;
  const auto& country = knowledge.actors[last->candidates.front().actor];
  if (country.kind != lexicon::ActorKind::kState) return false;
  const auto places = knowledge.gazetteer.lookup(join(first, second + 1));
  return !places.empty() && !places.front().country.empty() &&
         places.front().country != country.country;
}

// "British Columbia", "Indian Ocean": a region or great city of a country that its first word does
// not tell, or a sea.
bool MarkedText::opens_place(const Mark& mark, std::uint32_t end,
                             const Knowledge& knowledge) const {
  const auto& candidate = mark.candidates.front();
  if (candidate.form != lexicon::NameForm::kAdjective || mark.end != mark.begin + 1 ||
      mark.end >= end || !tokens_[mark.end].capital)
    return false;
  const auto places = knowledge.gazetteer.lookup(join(mark.begin, mark.end + 1));
  if (places.empty()) return false;
  const auto& place = places.front();
  const bool known = place.kind == lexicon::PlaceKind::kAdmin || place.population >= kBigTown;
  if (place.kind == lexicon::PlaceKind::kSea) return true;
  return known && !place.country.empty() &&
         place.country != knowledge.actors[candidate.actor].country;
}

// "Trevor Malik", "Lord Butler": the text's own bearer of a surname, whom no entry knows so.
void MarkedText::note_bearer(const Mark& surname, const Knowledge& knowledge) {
  const auto& before = tokens_[surname.begin - 1];
  const auto& words = knowledge.words;
  if (!before.capital) return;
  const bool given =
      words.has(WordList::kNameHe, before.lower) || words.has(WordList::kNameShe, before.lower);
  const bool noble = before.lower == "lord" || before.lower == "lady";
  if (given || noble) bearers_.insert(tokens_[surname.begin].lower);
}

void MarkedText::mark(std::uint32_t begin, std::uint32_t end, const Knowledge& knowledge) {
  lexicon::NameWords words;
  for (std::uint32_t token = begin; token < end; ++token) {
    if (tokens_[token].form.size() <= kLongestToken) words.add(tokens_[token].form, token);
  }
  std::vector<Mark> surnames;
  for (std::size_t at = 0; at < words.size();) {
    const auto actor = knowledge.actors.longest(words, at);
    const auto agent = knowledge.agents.longest(words, at);
    const auto modifier = knowledge.agents.modifier(words, at);
    Mark mark{.begin = words[at].token, .end = 0, .candidates = {}};
    std::size_t taken = 0;
    if (actor) {
      mark.candidates = actor->candidates;
      taken = actor->words;
    }
    const bool surname = actor && is_surname_only(mark);
    if (agent && (agent->words > taken || (surname && agent->words == taken))) {
      mark.kind = MarkKind::kAgent;
      mark.agent = agent->agent;
      taken = agent->words;
    }
    if (modifier && modifier->words > taken) {
      mark.kind = MarkKind::kModifier;
      mark.agent = modifier->agent;
      taken = modifier->words;
    }
    if (taken == 0) {
      at += is_part_of_place(words, at, knowledge) ? 2 : 1;
      continue;
    }
    mark.end = words[at + taken - 1].token + 1;
    if (mark.kind == MarkKind::kActor && opens_place(mark, end, knowledge)) {
      at += 2;
      continue;
    }
    if (mark.kind == MarkKind::kActor && surname) {
      surnames.push_back(mark);
    } else {
      for (auto token = mark.begin; token < mark.end; ++token) {
        mark_of_[token] = static_cast<std::uint32_t>(marks_.size());
      }
      marks_.push_back(mark);
    }
    at += taken;
  }
  for (const auto& mark : surnames) {
    if (mark_of_[mark.begin] != kNone || is_place_there(mark, begin, end, knowledge)) continue;
    if (mark.begin > begin) note_bearer(mark, knowledge);
    if (!stands_alone(mark.begin, mark.end, begin, end, knowledge.words)) continue;
    for (auto token = mark.begin; token < mark.end; ++token) {
      mark_of_[token] = static_cast<std::uint32_t>(marks_.size());
    }
    marks_.push_back(mark);
  }
}

std::string MarkedText::join(std::uint32_t begin, std::uint32_t end) const {
  std::string text;
  bool glue = true;
  for (auto token = begin; token < end; ++token) {
    const auto form = tokens_[token].form;
    const bool joiner = form.size() <= 3 && is_joiner(base::decode_at(form, 0).value);
    const bool tied = joiner || tokens_[token].lower == "'s" || form == ",";
    if (!glue && !tied) text += ' ';
    text += form;
    glue = joiner;
  }
  return text;
}

}  // namespace chancery::entities
