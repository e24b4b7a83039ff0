// The part of MentionFinder that ties a person's name to the words beside it by commas and small
// words, where the tree did not: "X, the Slovak deputy foreign minister," and "The bishop of
// Kaduna, X, said"; "X, who runs Norway's central bank"; "X of Greenpeace". What the tree found is
// kept.
#include <algorithm>

#include "chancery/entities/mention_finder.h"

namespace chancery::entities {

using document::Relation;
using document::TokenId;
using document::Upos;
using lexicon::AgentKind;

namespace {

constexpr std::uint32_t kReach = 24;  // tokens of an apposition that are read

bool is_person_name(const RawMention& raw) {
  return raw.kind == RawKind::kPerson || (raw.kind == RawKind::kActorName && raw.reading.person);
}

bool closes(std::string_view form) {
  return form == "," || form == ")" || form == "." || form == ";" || form == ":" || form == "(" ||
         form == "\"" || form == "\xE2\x80\x9D" || form == "\xE2\x80\x9C" ||
         form == "\xE2\x80\x94" || form == "\xE2\x80\x93" || form == "?" || form == "!";
}

bool relative(std::string_view lower) {
  return lower == "who" || lower == "whose" || lower == "which" || lower == "whom" ||
         lower == "that";
}

}  // namespace

// A finite verb ends a noun phrase; participles and words that the lexicon knows do not.
bool MentionFinder::ends_phrase(std::uint32_t token) const {
  if (closes(text_[token].form) || relative(text_[token].lower)) return true;
  if (text_.mark_over(token) != nullptr || text_[token].capital) return false;
  const auto tag = document_.upos(TokenId(token));
  const auto relation = document::base(document_.relation(TokenId(token)));
  if (tag == Upos::kAux) return true;
  return tag == Upos::kVerb && relation != Relation::kAmod && relation != Relation::kAcl &&
         relation != Relation::kCompound;
}

// The first role noun of tokens begin..end-1 that heads its phrase: "spokesman" in "the company's
// spokesman", "the police spokesman".
const Mark* MentionFinder::first_role(std::uint32_t begin, std::uint32_t end) const {
  for (auto at = begin; at < end; ++at) {
    const Mark* mark = text_.mark_over(at);
    if (mark == nullptr || mark->kind != MarkKind::kAgent) continue;
    const auto next = mark->end;
    const bool inner =
        next < end &&
        (text_[next].lower == "'s" || text_[next].lower == "'" ||
         (text_.mark_over(next) != nullptr && text_.mark_over(next)->kind == MarkKind::kAgent));
    if (inner) {
      at = next - 1;
      continue;
    }
    if (mark->agent->kind == AgentKind::kPerson || mark->agent->kind == AgentKind::kTitle)
      return mark;
    return nullptr;
  }
  return nullptr;
}

// A name of several words that the reader took for a place or a body, and that is a person's by its
// given name, by the title before it or by what is said of it: "Solvita Ozolina, Riga's mayor".
bool MentionFinder::is_person_after_all(std::uint32_t begin, std::uint32_t end) const {
  if (end - begin < 2 || end - begin > 6) return false;
  for (auto at = begin; at < end; ++at) {
    const bool hyphen = text_[at].form == "-" && at > begin && at + 1 < end;
    if ((!text_[at].capital && !hyphen) || text_.mark_over(at) != nullptr) return false;
  }
  const auto& words = knowledge_.words;
  const auto name = text_.join(begin, end);
  if (knowledge_.gazetteer.knows(name) || !knowledge_.actors.exact(name).empty()) return false;
  const auto& sentence = document_.sentence_of(TokenId(begin));
  const Mark* title = begin > sentence.tokens.first.value ? text_.mark_over(begin - 1) : nullptr;
  const bool titled = title != nullptr && title->kind == MarkKind::kAgent &&
                      title->agent->kind == AgentKind::kPerson && !title->agent->plural;
  const bool hyphened = text_[end - 2].form == "-";  // "activist Mihrigul Tursun-Bay"
  if (words.has(WordList::kOrganizationNoun, text_[end - 1].lower) ||
      (words.has(WordList::kPlaceNoun, text_[end - 1].lower) && !(titled && hyphened)))
    return false;
  const auto& given = text_[begin].lower;
  if (words.has(WordList::kNameHe, given) || words.has(WordList::kNameShe, given)) return true;
  if (titled) return true;
  auto phrase = phrase_after(end, sentence.tokens.last.value);
  const bool closed = end >= sentence.tokens.last.value || closes(text_[end].form);
  if (phrase.length() == 0 && closed) phrase = phrase_before(begin, sentence);
  if (phrase.length() == 0) return false;
  const Reading reading = reader_.read_part(phrase.first.value, phrase.last.value);
  return reading.kind == document::EntityKind::kPerson && !reading.person && !reading.plural &&
         !reading.sectors.empty() && reading.sectors.front() != "BUS";
}

// A given name and a word with a capital that the reader left unmarked: "Gunnhild Fossheim".
void MentionFinder::add_given_names(const document::Sentence& sentence) {
  const auto last = sentence.tokens.last.value;
  const auto open = [&](std::uint32_t at) {
    return at < last && used_[at] == 0 && text_[at].capital && text_.mark_over(at) == nullptr &&
           document_.upos(TokenId(at)) == Upos::kPropn;
  };
  for (auto token = sentence.tokens.first.value; token + 1 < last; ++token) {
    const auto& lower = text_[token].lower;
    const bool given = knowledge_.words.has(WordList::kNameHe, lower) ||
                       knowledge_.words.has(WordList::kNameShe, lower);
    if (!given || !open(token) || !open(token + 1)) continue;
    auto end = token + 2;
    while (open(end) && end < token + 4) ++end;
    add_reader_name({{TokenId(token), TokenId(end)}, document::NameKind::kPerson, 1.0F});
    token = end - 1;
  }
}

// "Ondrej Havlat, the Slovak deputy foreign minister": the phrase between the marks after a name.
document::TokenRange MentionFinder::phrase_after(std::uint32_t name_end, std::uint32_t last) const {
  const document::TokenRange none{TokenId(name_end), TokenId(name_end)};
  if (name_end + 1 >= last) return none;
  const auto& open = text_[name_end].form;
  const bool as = text_[name_end].lower == "as";  // "named X as the new governor"
  if (open != "," && open != "(" && !as) return none;
  auto begin = name_end + 1;
  const bool age = document_.upos(TokenId(begin)) == Upos::kNum && begin + 1 < last &&
                   text_[begin + 1].form == ",";
  if (age) begin += 2;
  auto end = begin;
  while (end < last && end < begin + kReach && !ends_phrase(end)) ++end;
  if (end == begin) return none;
  const auto& first = text_[begin].lower;
  if (first == "and" || first == "or" || first == "but" ||
      document_.upos(TokenId(begin)) == Upos::kAdp)
    return none;
  const Mark* role = first_role(begin, end);
  if (role == nullptr) return none;
  // "Putin, the French president and Merkel": a list.
  if (role->end < end && (text_[role->end].lower == "and" || text_[role->end].lower == "or") &&
      role->end + 1 < end && text_[role->end + 1].capital)
    return none;
  return {TokenId(begin), TokenId(end)};
}

// "The bishop of Kaduna, Matthias Ndagoso,": the phrase before the comma before a name.
document::TokenRange MentionFinder::phrase_before(std::uint32_t name_begin,
                                                  const document::Sentence& sentence) const {
  const auto first = sentence.tokens.first.value;
  const document::TokenRange none{TokenId(name_begin), TokenId(name_begin)};
  if (name_begin < first + 2 || text_[name_begin - 1].form != ",") return none;
  const auto stop = name_begin - 1;
  auto begin = stop;
  while (begin > first && begin + kReach > stop && !ends_phrase(begin - 1)) --begin;
  const Mark* role = first_role(begin, stop);
  if (role == nullptr) return none;
  auto from = std::max(role->begin, begin);
  while (from > begin) {
    const auto tag = document_.upos(TokenId(from - 1));
    const auto& lower = text_[from - 1].lower;
    const bool inner = text_.mark_over(from - 1) != nullptr || tag == Upos::kAdj ||
                       tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kDet ||
                       lower == "'s" || lower == "'" || lower == "-" || lower == "its" ||
                       lower == "their";
    if (!inner) break;
    --from;
  }
  // "After talks with the president, X, …" opens with a clause of its own.
  const auto opener = document_.upos(TokenId(begin));
  const bool clause = begin == first && from > begin &&
                      (opener == Upos::kAdp || opener == Upos::kSconj) &&
                      document_.upos(TokenId(from - 1)) == Upos::kAdp && from - 1 != begin;
  if (clause) return none;
  return {TokenId(from), TokenId(stop)};
}

// Whether the phrase names the office that the entries give the person: then no comma needs to
// follow the name ("the Greek foreign minister, X from the first day, ...").
bool MentionFinder::names_office(document::TokenRange phrase, const RawMention& name) const {
  if (name.reading.role.empty()) return false;
  const Reading reading = reader_.read_part(phrase.first.value, phrase.last.value);
  return reading.role == name.reading.role && reading.country == name.reading.country;
}

// Where the titles that stand directly before a name begin: "Monsignor".
std::uint32_t MentionFinder::title_edge(std::uint32_t name_begin,
                                        const document::Sentence& sentence) const {
  auto at = name_begin;
  while (at > sentence.tokens.first.value && at + 4 > name_begin) {
    const Mark* mark = text_.mark_over(at - 1);
    const bool title = (mark != nullptr && mark->kind == MarkKind::kAgent) || is_courtesy(at - 1) ||
                       (text_[at - 1].form == "." && at > 1 && text_.mark_over(at - 2) != nullptr);
    if (!title) break;
    at = mark != nullptr ? std::min(at - 1, mark->begin) : at - 1;
  }
  return at > sentence.tokens.first.value && text_[at - 1].form == "," ? at : name_begin;
}

// Ties a name and the phrase beside it; `from`: the first mention of the sentence.
void MentionFinder::tie_appositions(std::size_t from, const document::Sentence& sentence) {
  const auto last = sentence.tokens.last.value;
  tie_bodies(from);
  const auto described = [&](TokenId head) {  // the tree tied it to a phrase with a role
    return head.valid() && std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(from),
                                       found_.end(), [&](const auto& one) {
                                         return one.head == head && one.kind == RawKind::kNominal &&
                                                !one.reading.sectors.empty();
                                       });
  };
  for (auto i = from; i < found_.size(); ++i) {
    if (!is_person_name(found_[i])) continue;
    read_letters(found_[i], last);
    if (described(found_[i].appositive_of)) continue;
    const auto& title = found_[i].title;
    const bool vague = title && !title->sectors.empty() &&
                       (title->sectors.front() == "CVL" || title->sectors.front() == "UNK");
    if (title && !title->sectors.empty() && !title->weak && !vague && !title->country.empty())
      continue;
    const TokenId head = found_[i].head;
    const bool tied = std::any_of(
        found_.begin() + static_cast<std::ptrdiff_t>(from), found_.end(), [&](const auto& one) {
          return one.appositive_of == head && one.kind == RawKind::kNominal &&
                 !one.reading.sectors.empty() && !one.reading.country.empty();
        });
    if (tied) continue;
    const auto name_end = found_[i].tokens.last.value;
    const auto after = phrase_after(name_end, last);
    if (after.length() > 0 && tie(i, from, after, true)) continue;
    const auto before = phrase_before(title_edge(found_[i].tokens.first.value, sentence), sentence);
    const bool closed = name_end >= last || closes(text_[name_end].form);
    if (before.length() > 0 && (closed || names_office(before, found_[i])) &&
        tie(i, from, before, false))
      continue;
    if (tie_copula(i, from)) continue;
    if (read_led_by(found_[i], from)) continue;
    read_relative(found_[i], name_end, last);
    if (!found_[i].title || found_[i].title->country.empty()) read_bracket(found_[i], last);
  }
}

// "Brahim Ouldelhadj is a Mauritanian smuggler": the noun that a copula says of a name.
bool MentionFinder::tie_copula(std::size_t name, std::size_t from) {
  const TokenId head = found_[name].head;
  if (document::base(document_.relation(head)) != Relation::kNsubj) return false;
  const TokenId noun = document_.head(head);
  if (!noun.valid()) return false;
  bool copula = false;
  std::size_t looked = 0;
  for (const TokenId child : document_.children(noun)) {
    if (++looked > kReach) break;
    copula = copula || document_.relation(child) == Relation::kCop;
    if (text_[child.value].lower == "not" || text_[child.value].lower == "n't") return false;
  }
  if (!copula) return false;
  for (auto i = from; i < found_.size(); ++i) {
    RawMention& one = found_[i];
    if (one.kind != RawKind::kNominal || one.head != noun || one.plural) continue;
    if (one.reading.kind != document::EntityKind::kPerson || one.reading.sectors.empty())
      return false;
    one.appositive_of = head;
    return true;
  }
  return false;
}

// "Petr Vondráček (Social Democrats)", "X, of the Kenyan Red Cross,": the body beside a name.
void MentionFinder::read_bracket(RawMention& raw, std::uint32_t last) const {
  auto at = raw.tokens.last.value;
  if (at + 2 >= last) return;
  const bool bracket = text_[at].form == "(";
  const bool of =
      text_[at].form == "," && (text_[at + 1].lower == "of" || text_[at + 1].lower == "from");
  if (!bracket && !of) return;
  at += bracket ? 1 : 2;
  auto end = at;
  while (end < last && end < at + kReach && !ends_phrase(end)) ++end;
  if (end == at) return;
  Reading body = reader_.read_part(at, end);
  if (!body.resolved() || body.person) return;
  const bool place = body.state || body.city;
  if (bracket && !place && !body.actor && !body.collective) return;
  if (place) body.sectors.clear();
  if (!raw.title) raw.title = Reading{};
  if (raw.title->country.empty()) raw.title->country = body.country;
  if (raw.title->sectors.empty()) raw.title->sectors = body.sectors;
  raw.title->why = body.why;
  raw.title->by = document::ResolvedBy::kApposition;
}

bool MentionFinder::tie(std::size_t name, std::size_t from, document::TokenRange phrase,
                        bool after) {
  Reading reading = reader_.read_part(phrase.first.value, phrase.last.value);
  if (reading.person || reading.state || reading.city || reading.plural) return false;
  if (reading.sectors.empty() && reading.role.empty()) return false;
  reading.by = document::ResolvedBy::kApposition;
  // "They met Putin, the French president, and Merkel": a list, not a description.
  const auto& own = found_[name].reading.country.empty() && found_[name].title
                        ? found_[name].title->country
                        : found_[name].reading.country;
  if (!own.empty() && !reading.country.empty() && own != reading.country &&
      found_[name].kind == RawKind::kActorName)
    return false;
  const Mark* role = first_role(phrase.first.value, phrase.last.value);
  RawMention* nominal = nullptr;
  for (auto i = from; i < found_.size() && role != nullptr; ++i) {
    const bool noun =
        found_[i].kind == RawKind::kNominal || found_[i].kind == RawKind::kCounterpart;
    if (noun && found_[i].head.value >= role->begin && found_[i].head.value < role->end)
      nominal = &found_[i];
  }
  RawMention& raw = found_[name];
  if (nominal == nullptr || nominal == &raw) {
    if (raw.title && !raw.title->country.empty() && reading.country.empty())
      reading.country = raw.title->country;
    if (raw.title && reading.sectors.empty()) reading.sectors = raw.title->sectors;
    raw.title = std::move(reading);
    return true;
  }
  if (nominal->kind == RawKind::kNominal) {
    if (nominal->reading.country.empty()) nominal->reading.country = reading.country;
    if (nominal->reading.sectors.empty()) nominal->reading.sectors = reading.sectors;
  }
  if (after) {
    nominal->appositive_of = raw.head;
  } else {
    raw.appositive_of = nominal->head;
    nominal->appositive_of = TokenId();
  }
  return true;
}

// "X, who runs Norway's central bank", "who speaks for Mali's junta": what the person leads.
void MentionFinder::read_relative(RawMention& raw, std::uint32_t name_end,
                                  std::uint32_t last) const {
  const auto& words = knowledge_.words;
  auto at = name_end;
  if (at < last && text_[at].form == ",") ++at;
  if (at + 2 >= last || text_[at].lower != "who") return;
  ++at;
  if (document_.upos(TokenId(at)) == Upos::kAux) ++at;  // "who has led"
  if (at + 1 >= last || !words.has(WordList::kLeads, text_[at].lower)) return;
  const bool owns = text_[at].lower.starts_with("own");
  ++at;
  if (document_.upos(TokenId(at)) == Upos::kAdp) ++at;
  auto end = at;
  while (end < last && end < at + kReach && !ends_phrase(end)) ++end;
  if (end == at) return;
  Reading led = reader_.read_part(at, end);
  if (!led.resolved() || led.person) return;
  if (led.state || led.city) led.sectors = {"GOV"};
  if (owns && (led.sectors.empty() || led.weak)) led.sectors = {"BUS"};
  if (!raw.title) raw.title = Reading{};
  if (raw.title->country.empty()) raw.title->country = led.country;
  if (raw.title->sectors.empty()) raw.title->sectors = led.sectors;
  raw.title->why = led.why;
  raw.title->by = document::ResolvedBy::kApposition;
}

// "Smith of Greenpeace", "Jones from the Foreign Ministry", read by the words.
bool MentionFinder::read_employer_after(RawMention& raw) const {
  const auto at = raw.tokens.last.value;
  const auto last = document_.sentence_of(raw.tokens.first).tokens.last.value;
  if (at + 1 >= last) return false;
  const auto& before = text_[at].lower;
  const bool origin = before == "of" || before == "from";
  if (!origin && before != "at" && before != "with") return false;
  auto end = at + 1;
  while (end < last && end < at + kReach && !ends_phrase(end)) ++end;
  if (end == at + 1) return false;
  Reading employer = reader_.read_part(at + 1, end);
  if (!employer.resolved() || employer.person) return false;
  const bool place = employer.state || employer.city;
  if (place && !origin) return false;
  if (!place && !origin && !employer.actor && !employer.collective) return false;
  if (place) employer.sectors.clear();
  if (!raw.title) raw.title = Reading{};
  if (raw.title->country.empty()) raw.title->country = employer.country;
  if (raw.title->sectors.empty()) raw.title->sectors = employer.sectors;
  raw.title->why = employer.why;
  raw.title->by = document::ResolvedBy::kApposition;
  return true;
}

}  // namespace chancery::entities
