// The part of MentionFinder that finds nominal phrases, groups and pronouns.
#include <algorithm>

#include "chancery/entities/mention_finder.h"

namespace chancery::entities {

using document::Relation;
using document::TokenId;
using document::Upos;

namespace {

bool is_nominal(Upos tag) { return tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kAdj; }

// Words inside a longer phrase have no mention of their own.
bool is_inner(Relation relation) {
  switch (relation) {
    case Relation::kCompound:
    case Relation::kNmodDesc:
    case Relation::kAmod:
    case Relation::kFlat:
    case Relation::kFixed:
    case Relation::kCase:
    case Relation::kGoeswith:
    case Relation::kNummod:
    case Relation::kDet:
      return true;
    default:
      return false;
  }
}

// "After 10 p.m." names no prime minister.
bool is_hour(std::string_view word) {
  return word == "p.m." || word == "a.m." || word == "p.m" || word == "a.m";
}

int count_of(std::string_view word) {
  if (word == "two" || word == "both" || word == "2") return 2;
  if (word == "three" || word == "3") return 3;
  if (word == "four" || word == "4") return 4;
  return 0;
}

}  // namespace

void MentionFinder::find_nominals(const document::Sentence& sentence) {
  for (auto token = sentence.tokens.first; token < sentence.tokens.last; ++token.value) {
    if (used_[token.value] != 0) continue;
    const auto tag = document_.upos(token);
    if (find_pair(token)) continue;
    if (tag == Upos::kPron ||
        (tag == Upos::kDet && document_.relation(token) == Relation::kNmodPoss)) {
      find_pronoun(token);
    } else if (is_nominal(tag) && !is_inner(document_.relation(token)) &&
               !is_hour(text_[token.value].lower)) {
      find_nominal(token);
    }
  }
}

// "The two did not agree", "both will meet again": two of those who were named.
bool MentionFinder::find_pair(TokenId token) {
  const auto& lower = text_[token.value].lower;
  const int count = count_of(lower);
  if (count == 0 || lower.find_first_of("0123456789") != std::string::npos) return false;
  const auto relation = document::base(document_.relation(token));
  const bool argument = relation == Relation::kNsubj || relation == Relation::kObj ||
                        relation == Relation::kObl || relation == Relation::kNmod;
  const auto first = document_.sentence_of(token).tokens.first;
  const bool told = lower == "both" || (token > first && text_[token.value - 1].lower == "the");
  const TokenId next(token.value + 1);
  const bool of =
      next < document_.sentence_of(token).tokens.last && text_[next.value].lower == "of";
  if (!argument || !told || of) return false;
  RawMention raw;
  raw.kind = RawKind::kGroup;
  raw.tokens = {token, next};
  raw.head = token;
  raw.head_word = "two";
  raw.count = count;
  raw.plural = raw.definite = raw.bare = true;
  raw.reading.kind = document::EntityKind::kGroup;
  take(std::move(raw));
  return true;
}

void MentionFinder::find_nominal(TokenId token) {
  const Mark* mark = text_.mark_over(token.value);
  const bool agent = mark != nullptr && mark->kind == MarkKind::kAgent;
  const TokenId above = document_.head(token);
  const auto& words = knowledge_.words;
  if (words.has(WordList::kQuantity, text_[token.value].lower) || is_courtesy(token.value)) return;
  if (agent && above.valid() && above.value >= mark->begin && above.value < mark->end) return;
  // "Secretary of State": the word behind a preposition is never the head, whatever the tree says.
  for (auto at = agent ? mark->begin : token.value; at < token.value; ++at) {
    if (document_.upos(TokenId(at)) == Upos::kAdp) return;
  }
  const TokenId begin = phrase_begin(token);
  RawMention raw;
  const TokenId core(std::max(token.value + 1, agent ? mark->end : 0U));
  raw.tokens = {TokenId(reader_.skip_determiners(begin.value, core.value)), core};
  raw.head = token;
  raw.head_word = document_.lemma(token);
  std::transform(raw.head_word.begin(), raw.head_word.end(), raw.head_word.begin(),
                 [](unsigned char c) { return static_cast<char>(c < 0x80 ? std::tolower(c) : c); });
  raw.plural = document_.has_feature(token, "Number=Plur") || document_.xpos(token).ends_with('S');
  raw.bare = raw.tokens.first >= (agent ? TokenId(std::min(mark->begin, token.value)) : token);
  for (const TokenId child : document_.children(token)) {
    if (child > token) continue;
    const auto& lower = text_[child.value].lower;
    const auto relation = document::base(document_.relation(child));
    const bool article = relation == Relation::kDet || relation == Relation::kDetPredet;
    if (article && words.has(WordList::kDefinite, lower)) raw.definite = true;
    if (document_.relation(child) == Relation::kNmodPoss) {
      raw.definite = true;
      if (document_.upos(child) == Upos::kPron || document_.upos(child) == Upos::kDet)
        raw.possessor = child;
    }
    raw.count = std::max(raw.count, count_of(lower));
  }
  if (raw.possessor.valid() && raw.tokens.first == raw.possessor) ++raw.tokens.first.value;
  if (read_group(token, raw)) {
    take(std::move(raw));
    return;
  }
  if (!agent) return;
  raw.kind = RawKind::kNominal;
  const auto end = std::max(std::max(core, phrase_end(token)).value, seat_end(*mark, core.value));
  raw.reading = reader_.read_part(begin.value, end);
  read_residence(raw);
  if (raw.reading.sectors.empty() && raw.reading.country.empty() && raw.reading.role.empty())
    return;
  if (raw.reading.role.empty())
    raw.reading.role = mark->agent->role.empty() ? mark->agent->word : mark->agent->role;
  raw.reading.name = text_.join(raw.tokens.first.value, raw.tokens.last.value);
  raw.plural = raw.plural || mark->agent->plural;
  raw.reading.plural = raw.plural;
  look_abroad(raw);
  read_shared_modifiers(raw);
  if (raw.plural && raw.countries.empty()) read_shared_owners(raw);
  take(std::move(raw));
}

// "Regulators around the world", "governments in Europe": they are of many countries.
void MentionFinder::look_abroad(RawMention& raw) const {
  const auto last = document_.sentence_of(raw.head).tokens.last.value;
  auto at = raw.tokens.last.value;
  if (!raw.plural || !raw.reading.country.empty() || at + 1 >= last ||
      !knowledge_.words.has(WordList::kBreak, text_[at].lower))
    return;
  ++at;
  if (at + 1 < last && knowledge_.words.has(WordList::kDefinite, text_[at].lower)) ++at;
  if (!knowledge_.words.has(WordList::kAbroad, text_[at].lower)) return;
  while (at + 1 < last && (document_.upos(TokenId(at)) == Upos::kAdj || text_[at].lower == "and"))
    ++at;  // "European and Asian governments"
  raw.tokens.last = TokenId(at + 1);
  raw.definite = raw.bare = false;
}

// "the government of Brazil", "the government in Minsk": what follows says whose it is.
bool MentionFinder::is_owned(TokenId token) const {
  const Mark* mark = text_.mark_over(token.value);
  const auto begin = phrase_begin(token).value;
  auto end = phrase_end(token).value;
  if (mark != nullptr && mark->kind == MarkKind::kAgent)
    end = std::max(end, seat_end(*mark, mark->end));
  return !reader_.read_part(begin, end).country.empty();
}

// Heads that only other words of the article can fill: counterparts, "both nations", "the bloc".
bool MentionFinder::read_group(TokenId token, RawMention& raw) const {
  const auto& words = knowledge_.words;
  const bool counterpart = words.has(WordList::kCounterpart, raw.head_word);
  const bool state = words.has(WordList::kStateNoun, raw.head_word);
  const bool group = words.has(WordList::kGroupNoun, raw.head_word) ||
                     words.has(WordList::kGroupNoun, text_[token.value].lower);
  const bool people = words.has(WordList::kPersonGroup, raw.head_word) && raw.count > 0;
  const bool organization = words.has(WordList::kOrganizationNoun, raw.head_word) ||
                            words.has(WordList::kCalledCompany, raw.head_word) ||
                            words.has(WordList::kCalledOrganisation, raw.head_word);
  if (!counterpart && !state && !group && !organization && !people) return false;
  raw.reading = reader_.read_part(phrase_begin(token).value, token.value + 1);
  raw.reading.name = text_.join(raw.tokens.first.value, raw.tokens.last.value);
  if (counterpart) {
    raw.kind = RawKind::kCounterpart;
    if (raw.reading.country.empty() && !raw.possessor.valid()) return false;
    read_shared_modifiers(raw);
    return true;
  }
  const bool pair = raw.count > 0 && (state || group || people);
  const bool back = raw.definite && raw.bare && (state || organization) && !is_owned(token);
  const bool vague = group && raw.plural && (raw.definite || !raw.bare);
  const bool spoken = !raw.reading.sectors.empty() && !raw.bare &&
                      !(pair && people);  // "the Iraqi government" says enough
  if (spoken || !(pair || back || vague)) return false;
  raw.kind = RawKind::kGroup;
  raw.reading.kind = document::EntityKind::kGroup;
  return true;
}

// "Russian and Chinese officials": the origins before the head that are joined.
void MentionFinder::read_shared_modifiers(RawMention& raw) const {
  std::vector<std::string> countries;
  std::uint32_t last_end = 0;
  for (auto at = raw.tokens.first.value; at < raw.tokens.last.value;) {
    const Mark* mark = text_.mark_over(at);
    if (mark == nullptr || mark->kind != MarkKind::kActor) {
      ++at;
      continue;
    }
    const Reading origin = reader_.of_actor(*mark);
    bool joined = countries.empty();
    for (auto link = last_end; link < mark->begin && last_end != 0; ++link) {
      const auto& word = text_[link].lower;
      joined = joined || word == "and" || word == "," || word == "or";
    }
    if (origin.state && !origin.country.empty() && joined) {
      countries.push_back(origin.country);
      last_end = mark->end;
    }
    at = std::max(at + 1, mark->end);
  }
  if (countries.size() > 1) raw.countries = std::move(countries);
}

// "the leaders of Germany, France and the UK".
void MentionFinder::read_shared_owners(RawMention& raw) const {
  for (const TokenId child : document_.children(raw.head)) {
    if (child < raw.head || document::base(document_.relation(child)) != Relation::kNmod) continue;
    const auto before = preposition(child);
    if (before != "of" && before != "from") continue;
    std::vector<std::string> countries;
    const auto add = [&](TokenId token) {
      const Mark* mark = text_.mark_over(token.value);
      if (mark == nullptr || mark->kind != MarkKind::kActor) return;
      const Reading owner = reader_.of_actor(*mark);
      if (owner.state && !owner.country.empty()) countries.push_back(owner.country);
    };
    add(child);
    for (const TokenId other : document_.children(child)) {
      if (document_.relation(other) == Relation::kConj && countries.size() < 32) add(other);
    }
    if (countries.size() > 1) raw.countries = std::move(countries);
    return;
  }
}

// "Blinken, who said …": the noun that the pronoun's clause hangs on.
TokenId MentionFinder::antecedent(TokenId pronoun) const {
  const auto xpos = document_.xpos(pronoun);
  const bool relative =
      xpos == "WP" || xpos == "WDT" || document_.has_feature(pronoun, "PronType=Rel");
  if (!relative) return {};
  TokenId at = pronoun;
  for (int step = 0; step < 4 && at.valid(); ++step) {
    const TokenId above = document_.head(at);
    if (document_.relation(at) == Relation::kAclRelcl) {
      return above.valid() && above < pronoun ? above : TokenId();
    }
    at = above;
  }
  return {};
}

// "It is clear that …": the clause is what is clear; "it" is nobody.
bool MentionFinder::stands_for_clause(TokenId token) const {
  const TokenId above = document_.head(token);
  if (text_[token.value].lower != "it" || !above.valid() || document_.upos(above) != Upos::kAdj)
    return false;
  const bool minded = knowledge_.words.has(WordList::kOfMind, document_.lemma(above));
  std::size_t looked = 0;
  for (const TokenId child : document_.children(above)) {
    if (++looked > 16) break;
    const auto relation = document::base(document_.relation(child));
    if (relation == Relation::kCsubj || relation == Relation::kCcomp ||
        (relation == Relation::kXcomp && !minded))
      return true;
  }
  return false;
}

void MentionFinder::find_pronoun(TokenId token) {
  const auto& words = knowledge_.words;
  const auto& lower = text_[token.value].lower;
  if (stands_for_clause(token)) return;
  const TokenId noun = antecedent(token);
  const bool person = words.has(WordList::kHe, lower) || words.has(WordList::kShe, lower);
  const bool they = words.has(WordList::kThey, lower);
  const bool personal = person || they || words.has(WordList::kIt, lower);
  const TokenId above = document_.head(token);
  const bool empty =
      document_.relation(token) == Relation::kExpl &&
      !(above.valid() && knowledge_.words.has(WordList::kOfMind, document_.lemma(above)));
  if (!noun.valid() && (!personal || empty)) return;
  RawMention raw;
  raw.kind = RawKind::kPronoun;
  raw.tokens = {token, TokenId(token.value + 1)};
  raw.head = token;
  raw.head_word = lower;
  raw.plural = !noun.valid() && they;
  raw.relative_to = noun;
  take(std::move(raw));
}

}  // namespace chancery::entities
