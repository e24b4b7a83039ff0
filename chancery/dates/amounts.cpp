#include "chancery/dates/amounts.h"

#include "chancery/base/utf8.h"

namespace chancery::dates {
namespace {

using document::AmountKind;
using document::TokenId;
using document::Upos;

constexpr std::size_t kNounReach = 5;  // pieces between a figure and the noun it counts

}  // namespace

std::vector<AmountMatch> AmountReader::read() const {
  std::vector<AmountMatch> found;
  for (std::size_t i = 0; i < at_.size();) {
    Match match;
    if (!taken_[i]) match = read_at(i);
    bool free = match.has_value() && match->end > i;
    for (std::size_t k = i; free && k < match->end; ++k) free = !taken_[k];
    if (!free) {
      ++i;
      continue;
    }
    i = match->end;
    found.push_back(std::move(*match));
  }
  return found;
}

std::optional<AmountMatch> AmountReader::read_at(std::size_t i) const {
  if (Match money = signed_money(i)) return money;
  // Inside a word or figure ("F-16", "2A4", "3.5.1") nothing begins.
  if (at_.joined(i) && i > 0) {
    const bool bracket =
        at_.is_any(i - 1, "(", "\"", "'", "“", "‘", "[", "-", "~", "/", ">", "<", "+", ":");
    if (!bracket) return std::nullopt;
    if (at_.is_any(i - 1, "-", "/", ":") && at_.joined(i - 1) && i > 1 &&
        (at_.letters(i - 2) || !at_.digits(i - 2)))
      return std::nullopt;
    if (at_.is_any(i - 1, ":", "/")) return std::nullopt;
  }
  for (Match match : {named_money(i), percent(i), share(i), bare_money(i), count(i)}) {
    if (match) return match;
  }
  return std::nullopt;
}

std::optional<AmountMatch> AmountReader::percent(std::size_t i) const {
  auto number = read_number(at_, i, {});
  if (!number && at_.is(i, "half") && at_.is(i + 1, "a") && at_.form(i + 2, Class::kPercent)) {
    number = Number{.end = i + 2, .value = 0.5};
  }
  if (!number || number->vague) return std::nullopt;
  AmountMatch match;
  match.begin = i;
  match.kind = AmountKind::kPercent;
  match.value = number->value;
  match.unit = "%";
  const std::size_t next =
      at_.is(number->end, "-") && at_.joined(number->end) ? number->end + 1 : number->end;
  if (const auto sign = at_.form(next, Class::kPercent)) {
    match.end = sign->end;
    return match;
  }
  // The first of "10 to 15 percent", "5-10%".
  if (!at_.is_any(number->end, "to", "-", "or", "and")) return std::nullopt;
  const auto second = read_number(at_, number->end + 1, {});
  // "by 52 to 48 percent"
  const bool shares = second && at_.is(number->end, "to") && second->value + number->value == 100;
  if (!second || (second->value < number->value && !shares) ||
      !at_.form(second->end, Class::kPercent))
    return std::nullopt;
  if (at_.is(number->end, "and") && (i == 0 || !at_.is(i - 1, "between"))) return std::nullopt;
  match.end = number->end;
  return match;
}

// "one in five", "nine out of ten", "two-thirds of", "a quarter of", "half of": percentages in
// words.
std::optional<AmountMatch> AmountReader::share(std::size_t i) const {
  AmountMatch match;
  match.begin = i;
  match.kind = AmountKind::kPercent;
  match.unit = "%";
  const auto first = read_number(at_, i, {});
  if (first && !first->vague && first->value >= 1) {
    std::size_t next = first->end;
    if (at_.is(next, "in"))
      ++next;
    else if (at_.is(next, "out") && at_.is(next + 1, "of"))
      next += 2;
    else
      next = 0;
    if (next > 0) {
      if (at_.is(next, "every")) ++next;
      const auto second = read_number(at_, next, {});
      const bool words = at_.letters(i) || first->value == 1 || at_.is(next - 1, "of") ||
                         at_.is(next - 1, "every");
      if (second && !second->vague && second->value > first->value && second->value <= 1000 &&
          words && !at_.as(second->end, Class::kUnit) && !at_.as(second->end, Class::kMonth) &&
          !taken_[next]) {
        match.end = second->end;
        match.value = first->value / second->value * 100;
        return match;
      }
    }
  }
  // "fell by a third", "cut by half"
  const bool by = i > 0 && at_.is(i - 1, "by");
  const auto ends_there = [&](std::size_t end) {
    return !at_.letters(end) || at_.as(end, Class::kBeforeDate) ||
           at_.is_any(end, "and", "but", "as");
  };
  if (by && at_.is(i, "half") && ends_there(i + 1) && !at_.is(i + 1, "-")) {
    match.end = i + 1;
    match.value = 50;
    return match;
  }
  if (at_.is(i, "half") && at_.is(i + 1, "of") && !at_.as(i + 2, Class::kUnit) &&
      !(i > 0 && read_ordinal(at_, i - 1)) &&
      !(i > 0 && at_.is_any(i - 1, "second", "last", "other", "and", "final"))) {
    match.end = i + 1;
    match.value = 50;
    return match;
  }
  double parts = at_.is(i, "a") ? 1 : 0;
  std::size_t next = i + 1;
  if (const Sense* cardinal = at_.as(i, Class::kCardinal)) {
    parts = cardinal->number;
    next = at_.skip_hyphen(i + 1);
  }
  const Sense* fraction = parts > 0 ? at_.as(next, Class::kFraction) : nullptr;
  if (fraction == nullptr || fraction->number < 3 || parts >= fraction->number) return std::nullopt;
  const bool dated = by && next + 1 < taken_.size() && taken_[next + 1];  // "by a fifth last year"
  if (!at_.is_any(next + 1, "of", "majority", "vote") && !(by && (dated || ends_there(next + 1))))
    return std::nullopt;
  const std::size_t after = at_.skip(at_.skip(next + 2, "a"), "the");
  if (at_.as(after, Class::kUnit) || at_.as(after, Class::kMagnitude)) return std::nullopt;
  match.end = next + 1;
  match.value = parts / fraction->number * 100;
  return match;
}

// "page 12", "Article 5", "Resolution 1701", "Boeing 737": a figure that names.
bool AmountReader::label_before(std::size_t i) const {
  if (i == 0) return false;
  std::size_t before = i - 1;
  if (at_.is_any(before, ".", "#", "°") && before > 0 && at_.joined(before)) --before;
  if (at_.is(before, "#")) return true;
  if (!at_.letters(before)) return false;
  if (at_.as(before, Class::kLabel) && !at_.is_any(before, "a", "i", "e")) return true;
  if (!at_.digits(i) || taken_[before] || before == 0 || !at_.capital(before)) return false;
  const auto figure = at_.figure(i, 1, 3);
  const bool after_preposition =
      at_.is_any(before - 1, "in", "on", "at", "of", "from", "near", "to", ",", "the");
  return figure.has_value() && !after_preposition;
}

bool AmountReader::is_noun(std::size_t i) const {
  if (!at_.letters(i)) return false;
  if (document_.syntax.present()) {
    const Upos tag = document_.upos(TokenId(token_of_[i]));
    return tag == Upos::kNoun || tag == Upos::kPropn;
  }
  if (at_.as(i, Class::kNotCounted)) return false;
  if (at_.as(i, Class::kPerson)) return true;
  const std::string_view word = at_.lower(i);
  return !at_.capital(i) && word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
         !word.ends_with("us") && !word.ends_with("ous");
}

// The noun that a figure counts: past adjectives and the nouns compounded with it.
std::size_t AmountReader::noun_after(std::size_t end) const {
  for (std::size_t i = end; i < at_.size() && i < end + kNounReach; ++i) {
    if (at_.is(i, "-") && at_.joined(i) && at_.joined(i + 1)) continue;
    // "six F-16 jets": a designation stands before the noun.
    if (at_.letters(i) && at_.capital(i) && at_.is(i + 1, "-") && at_.joined(i + 1) &&
        at_.digits(i + 2) && at_.joined(i + 2)) {
      i += 2;
      end += 2;
      continue;
    }
    if (!at_.letters(i) || taken_[i] ||
        (at_.as(i, Class::kNotCounted) && !at_.as(i, Class::kPerson)))
      return 0;
    if (at_.as(i, Class::kCardinal)) return 0;
    if (document_.syntax.present()) {
      const Upos tag = document_.upos(TokenId(token_of_[i]));
      if (tag == Upos::kNoun || tag == Upos::kPropn) {
        // To the last noun of the compound: "12 Russian army soldiers".
        while (i + 1 < at_.size() && i + 1 < end + kNounReach && is_noun(i + 1) && !taken_[i + 1] &&
               !at_.joined(i + 1) && at_.as(i + 1, Class::kNotCounted) == nullptr) {
          ++i;
        }
        return tag == Upos::kPropn && !is_noun(i) ? 0 : i;
      }
      if (tag != Upos::kAdj && tag != Upos::kAdv && tag != Upos::kVerb) return 0;
      if (tag == Upos::kVerb && !at_.lower(i).ends_with("ing") && !at_.lower(i).ends_with("ed"))
        return 0;
      if (tag == Upos::kVerb && i + 1 < at_.size() && !is_noun(i + 1)) return 0;
      continue;
    }
    if (is_noun(i)) return i;
  }
  return 0;
}

// Own rules, for a unit that stays the same whichever reader tagged the text; the lemma of the
// reader says only that a word in "s" is no plural.
std::string AmountReader::counted_lemma(std::size_t i) const {
  const TokenId token(token_of_[i]);
  std::string word(at_.lower(i));
  if (at_.joined(i + 1) && i + 1 < token_of_.size() && token_of_[i + 1] == token.value) {
    word = base::to_lower(document_.form(token));  // "e-mails"
  } else if (const Sense* singular = at_.as(i, Class::kSingular)) {
    return std::string(singular->value);
  }
  const auto cut_off = [&](std::size_t n) { word.resize(word.size() - n); };
  if (word.size() > 4 && word.ends_with("ies")) {
    cut_off(3);
    word += 'y';
  } else if (word.ends_with("sses") || word.ends_with("shes") || word.ends_with("ches") ||
             word.ends_with("xes") || word.ends_with("zes")) {
    cut_off(2);
  } else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
             !word.ends_with("us") && !word.ends_with("is")) {
    cut_off(1);
  }
  return word;
}

std::optional<AmountMatch> AmountReader::count(std::size_t i) const {
  auto number = read_number(at_, i, {.short_magnitudes = true});
  if (!number && at_.as(i, Class::kMagnitude) && i > 0 &&
      at_.is_any(i - 1, "several", "few", "many")) {
    const double magnitude = at_.as(i, Class::kMagnitude)->number;
    number = Number{.end = i + 1, .value = magnitude, .magnitude = magnitude};
  }
  if (!number || number->value <= 0 || label_before(i)) return std::nullopt;
  // "Six Nations", "BBC Three": a name.
  if (i > 0 && at_.letters(i) && at_.capital(i) && !at_.is_any(i - 1, ".", ":", "\"", "“", "-"))
    return std::nullopt;
  // "19-13 defeat": a score.
  if (i > 1 && at_.joined(i) && at_.is(i - 1, "-") && at_.digits(i - 2)) return std::nullopt;
  std::size_t end = number->end;
  if (number->figures && at_.joined(end) &&
      (at_.letters(end) || at_.is_any(end, ":", "/", "°", "\"", "′", "″")))
    return std::nullopt;
  // Codes and telephone numbers begin with a nought.
  if (number->figures && at_[i].lower.size() > 1 && at_[i].lower.front() == '0')
    return std::nullopt;
  if (number->plain && at_[i].lower.size() > 7) return std::nullopt;
  if (number->vague) end = at_.skip(end, "of");
  if (at_.is(end, "-") && at_.is(end + 1, "strong")) {  // "a 5,000-strong force"
    AmountMatch strong;
    strong.begin = i;
    strong.end = end;
    strong.kind = AmountKind::kCount;
    strong.value = number->value;
    return strong;
  }
  if (at_.is_any(end, "year", "years", "month", "months") && at_.is_any(end + 1, "old", "older"))
    return std::nullopt;  // an age
  if (at_.is(end, "-") && at_.joined(end)) {
    // "12-member", "3-1", "three-day" are no counts; "5-10 people" is one from its lower end.
    const auto second = read_number(at_, end + 1, {});
    if (!second || second->value < number->value || noun_after(second->end) == 0)
      return std::nullopt;
    const double shared = number->magnitude == 1 && second->magnitude > 1 ? second->magnitude : 1;
    number->value *= shared;
    end = second->end;
  }
  AmountMatch match;
  match.begin = i;
  match.kind = AmountKind::kCount;
  match.value = number->value;
  // "5 to 10 people": the first figure counts what the second does.
  const bool between = at_.is(end, "and") && i > 0 && at_.is(i - 1, "between");
  if ((at_.is_any(end, "to", "or") || between) && !number->vague) {
    const auto second = read_number(at_, end + 1, {.short_magnitudes = true});
    const std::size_t noun = second && second->value > number->value ? noun_after(second->end) : 0;
    if (noun > 0) {
      if (number->magnitude == 1 && second->magnitude > 1) match.value *= second->magnitude;
      match.end = end;
      match.unit = counted_lemma(noun);
      match.counted = noun;
      return match;
    }
  }
  std::size_t from = end;
  if (at_.is_any(from, "more", "other", "additional", "further", "new")) ++from;
  if (at_.is(from, "of") &&
      at_.is_any(from + 1, "the", "its", "his", "their", "them", "these", "those")) {
    if (at_.is(i, "one")) return std::nullopt;  // "one of the ministers"
    from += 2;
    if (const auto all = read_number(at_, from, {}); all && !all->vague)
      from = all->end;  // "3 of the 10 hostages"
  }
  if (at_.as(from, Class::kDead) && noun_after(from) == 0) {
    match.end = from + 1;
    match.unit = at_.lower(from);
    match.counted = from;
    return match;
  }
  // "12 were killed", "killing 12"
  if (const std::size_t noun = noun_after(from); noun > 0) {
    // "one" is seldom a number, but of people it counts.
    if (at_.is(i, "one") && number->end == i + 1 && !at_.as(noun, Class::kPerson) &&
        !at_.is_any(noun, "man", "woman", "child"))
      return std::nullopt;
    match.end = noun + 1;
    while (at_.joined(match.end) && token_of_[match.end] == token_of_[noun]) ++match.end;
    match.unit = counted_lemma(noun);
    match.counted = noun;
    return match;
  }
  if (at_.as(end, Class::kNotCounted) &&
      (at_.joined(end) ||
       !at_.is_any(end, "or", "and", "but", "to", "of", "in", "on", "at", "for", "from", "by",
                   "with", "as", "was", "were", "are", "is", "have", "has", "had", "who", "after",
                   "when", "while", "so", "since", "would", "will", "before", "during"))) {
    return std::nullopt;
  }
  const bool counted_before =
      i > 0 && (at_.as(i - 1, Class::kApproximator) ||
                at_.is_any(i - 1, "killing", "killed", "wounding", "injuring", "injured", "wounded",
                           "arresting", "arrested", "leaving", "left", "detained", "detaining"));
  bool toll = false;
  for (std::size_t k = i > 6 ? i - 6 : 0; k < i; ++k) toll |= at_.is(k, "toll");
  if ((toll || number->vague) && number->end == end && !number->by_letter) {
    match.end = number->end;
    return match;
  }
  const bool passive = at_.is_any(end, "were", "have", "had", "others") && number->value > 1;
  if (number->magnitude < 1e6 && !passive &&
      (!counted_before || at_.is(i, "one") ||
       at_.is_any(i > 0 ? i - 1 : 0, "to", "only", "just", "further")))
    return std::nullopt;
  if (number->by_letter) return std::nullopt;
  match.end = number->end;
  return match;
}

}  // namespace chancery::dates
