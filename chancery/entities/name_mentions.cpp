// The part of MentionFinder that finds names, their titles and employers.
#include <algorithm>

#include "chancery/entities/mention_finder.h"

namespace chancery::entities {

using document::NameKind;
using document::Relation;
using document::TokenId;
using document::TokenRange;
using document::Upos;
using lexicon::ActorKind;
using lexicon::NameForm;

namespace {

constexpr std::uint32_t kTitleReach = 14;

bool only_form(const Mark& mark, NameForm form) {
  return std::all_of(mark.candidates.begin(), mark.candidates.end(),
                     [&](const auto& candidate) { return candidate.form == form; });
}

bool is_noun(Upos tag) { return tag == Upos::kNoun || tag == Upos::kPropn; }

}  // namespace

void MentionFinder::find_names(const document::Sentence& sentence) {
  const auto& names = document_.names.get();
  const auto index = document_.tokens.get()[sentence.tokens.first.value].sentence.value;
  for (auto i = first_name_[index]; i < first_name_[index + 1]; ++i) add_reader_name(names[i]);
  for (auto token = sentence.tokens.first.value; token < sentence.tokens.last.value; ++token) {
    if (is_courtesy(token) && used_[token] == 0)
      add_courtesy_name(token, sentence.tokens.last.value);
  }
  for (auto token = sentence.tokens.first.value; token < sentence.tokens.last.value;) {
    const Mark* mark = text_.mark_over(token);
    if (mark != nullptr && mark->kind == MarkKind::kActor && used_[token] == 0)
      add_marked_name(*mark);
    token = mark != nullptr ? std::max(token + 1, mark->end) : token + 1;
  }
  add_given_names(sentence);
  add_known_surnames(sentence);
}

// "Jimson "Ti Blan" Desrosiers": the reader marked the name in two halves.
bool MentionFinder::join_nickname(std::uint32_t begin, std::uint32_t end) {
  const auto open = before_nickname(begin);
  if (open == begin || found_.empty()) return false;
  auto& before = found_.back();
  if (before.kind != RawKind::kPerson || before.tokens.last.value > begin ||
      before.tokens.last.value < open + 1 || before.tokens.last.value + 6 < begin)
    return false;
  before.tokens.last = TokenId(end);
  for (auto token = begin; token < end; ++token) used_[token] = 1;
  note_surname(before.tokens);
  return true;
}

void MentionFinder::note_surname(TokenRange name) {
  const auto form = text_[name.last.value - 1].form;
  if (name.length() > 1 && form.size() > 2 && form.size() < 40) surnames_.emplace(form);
}

// "Ahern thanked them": a surname of someone named before, though the reader saw no name.
void MentionFinder::add_known_surnames(const document::Sentence& sentence) {
  const auto last = sentence.tokens.last.value;
  for (auto token = sentence.tokens.first.value; token < last; ++token) {
    if (used_[token] != 0 || !text_[token].capital) continue;
    if (!surnames_.contains(std::string(text_[token].form))) continue;
    const auto tag = document_.upos(TokenId(token));
    if (tag == Upos::kAux || tag == Upos::kAdp || tag == Upos::kDet) continue;
    if (token + 1 < last && text_[token + 1].capital && text_.mark_over(token + 1) == nullptr)
      continue;
    add_reader_name({{TokenId(token), TokenId(token + 1)}, NameKind::kPerson, 1.0F});
  }
}

// "Captain Moussa Konaré", "MP Huizenga": the title that the reader took into the name.
std::uint32_t MentionFinder::past_titles(std::uint32_t begin, std::uint32_t end) const {
  for (int times = 0; times < 3; ++times) {
    const Mark* mark = text_.mark_over(begin);
    if (mark == nullptr || mark->kind != MarkKind::kAgent || mark->end >= end) return begin;
    const auto kind = mark->agent->kind;
    if (kind != lexicon::AgentKind::kTitle && kind != lexicon::AgentKind::kPerson) return begin;
    if (end - mark->end < 2 && knowledge_.words.has(WordList::kGivenTitle, text_[begin].lower))
      return begin;  // "Dean Smith"
    begin = mark->end;
    if (begin + 1 < end && text_[begin].form == ".") ++begin;
  }
  return begin;
}

// "Jimson "Ti Blan" Desrosiers": the name before a nickname in quotation marks.
std::uint32_t MentionFinder::before_nickname(std::uint32_t begin) const {
  const auto quote = [&](std::uint32_t at) {
    const auto form = text_[at].form;
    return form == "\"" || form == "\xE2\x80\x9C" || form == "\xE2\x80\x9D" || form == "''" ||
           form == "``";
  };
  const auto first = document_.sentence_of(TokenId(begin)).tokens.first.value;
  if (begin < first + 4 || !quote(begin - 1)) return begin;
  auto open = begin - 2;
  while (open > first && open + 6 > begin && !quote(open)) --open;
  if (!quote(open) || open <= first || !text_[open - 1].capital ||
      text_.mark_over(open - 1) != nullptr)
    return begin;
  auto at = open - 1;
  while (at > first && at + 3 > open && text_[at - 1].capital &&
         text_.mark_over(at - 1) == nullptr && document_.upos(TokenId(at - 1)) == Upos::kPropn)
    --at;
  return at;
}

// A name of the lexicon that the reader did not mark, or marked with the same words.
void MentionFinder::add_marked_name(const Mark& mark) {
  for (auto token = mark.begin; token < mark.end; ++token) {
    if (used_[token] != 0) return;
  }
  RawMention raw;
  raw.kind = RawKind::kActorName;
  raw.tokens = {TokenId(mark.begin), TokenId(mark.end)};
  raw.head = head_of(raw.tokens);
  raw.surname_only = only_form(mark, NameForm::kSurname);
  const auto tag = document_.upos(raw.head);
  if (raw.surname_only && tag != Upos::kPropn &&
      !surnames_.contains(std::string(text_[mark.end - 1].form)))
    return;
  if (tag == Upos::kVerb || tag == Upos::kAux) return;
  // "Male life expectancy rose": a capital's name that begins the sentence as an adjective.
  const bool opens = document_.sentence_of(raw.head).tokens.first == raw.head;
  if (opens && tag == Upos::kAdj && raw.tokens.length() == 1 && only_form(mark, NameForm::kName))
    return;
  raw.reading = reader_.of_actor(mark);
  if (raw.reading.kind == document::EntityKind::kNationality && !raw.reading.modifier)
    read_residence(raw);
  for (auto token = mark.begin; token < mark.end; ++token) used_[token] = 1;
  if (raw.reading.person) {
    note_surname(raw.tokens);
    read_title(raw);
  }
  take(std::move(raw));
}

bool MentionFinder::is_courtesy(std::uint32_t token) const {
  std::string_view word = text_[token].lower;
  if (word.ends_with('.')) word.remove_suffix(1);
  return text_[token].capital && knowledge_.words.has(WordList::kCourtesy, word);
}

// "Mr German": a person, whatever else the word may be.
void MentionFinder::add_courtesy_name(std::uint32_t title, std::uint32_t last) {
  auto end = title + 1;
  while (end < last && end < title + 4 && text_[end].capital && used_[end] == 0 &&
         document_.upos(TokenId(end)) != Upos::kPunct && !is_courtesy(end)) {
    ++end;
  }
  if (end == title + 1) return;
  add_reader_name({{TokenId(title + 1), TokenId(end)}, NameKind::kPerson, 1.0F});
}

// A role noun that the reader took for a name.
bool MentionFinder::is_role(std::uint32_t begin, std::uint32_t end) const {
  for (auto token = begin; token < end; ++token) {
    const Mark* mark = text_.mark_over(token);
    if (mark == nullptr || mark->kind != MarkKind::kAgent || mark->end < end) continue;
    const auto kind = mark->agent->kind;
    return kind == lexicon::AgentKind::kPerson || kind == lexicon::AgentKind::kPeople;
  }
  return false;
}

// "in Geneva Eugenia Filipenko": the place before a person's name is no part of it.
std::uint32_t MentionFinder::past_place(const document::Name& name) const {
  const auto begin = name.tokens.first.value;
  if (name.kind != NameKind::kPerson || name.tokens.length() < 3 || begin == 0) return begin;
  const Mark* mark = text_.mark_over(begin);
  const bool place = mark != nullptr ? mark->kind == MarkKind::kActor
                                     : knowledge_.gazetteer.knows(text_[begin].form);
  if (!place || document_.upos(TokenId(begin - 1)) != Upos::kAdp) return begin;
  const auto next = mark != nullptr ? mark->end : begin + 1;
  return next + 1 < name.tokens.last.value ? next : begin;
}

// "a rally in Lagos": after such a word a single name that a place has is that, unless someone of
// that name was named before or is spoken of ("in Lagos's view").
bool MentionFinder::is_place_after_all(const document::Name& name) const {
  const auto begin = name.tokens.first.value;
  if (name.kind != NameKind::kPerson || name.tokens.length() != 1 || begin == 0) return false;
  const auto next = begin + 1;
  const bool possessive = next < text_.size() && text_[next].lower == "'s";
  return !possessive && knowledge_.words.has(WordList::kLocative, text_[begin - 1].lower) &&
         !surnames_.contains(std::string(text_[begin].form)) &&
         knowledge_.gazetteer.knows(text_[begin].form);
}

// "Israel's Supreme Court", "the Turkish Supreme Court": the state before the name of a body.
void MentionFinder::read_owner(std::uint32_t begin, RawMention& raw) const {
  const auto first = document_.sentence_of(TokenId(begin)).tokens.first.value;
  if (begin == first) return;
  const auto& before = text_[begin - 1].lower;
  const bool possessive = before == "'s" || before == "'" || before == "\xE2\x80\x99s";
  if (possessive && begin < first + 2) return;
  const Mark* mark = text_.mark_over(possessive ? begin - 2 : begin - 1);
  if (mark == nullptr || mark->kind != MarkKind::kActor) return;
  const Reading owner = reader_.of_actor(*mark);
  if (!owner.state || owner.country.empty() || !(possessive || owner.modifier)) return;
  raw.reading.country = owner.country;
  raw.reading.why += (raw.reading.why.empty() ? "" : "; ") + owner.why;
}

// "European Union and Japan" that the reader took for one name: each of the known actors.
bool MentionFinder::add_list(std::uint32_t begin, std::uint32_t end) {
  std::vector<const Mark*> marks;
  for (auto at = begin; at < end;) {
    const Mark* mark = text_.mark_over(at);
    const bool actor =
        mark != nullptr && mark->kind == MarkKind::kActor && mark->begin == at && mark->end <= end;
    if (!actor) return false;
    marks.push_back(mark);
    at = mark->end;
    if (at == end) break;
    if (text_[at].form != "," && text_[at].lower != "and" && text_[at].lower != "or") return false;
    ++at;
    if (at < end && document_.upos(TokenId(at)) == Upos::kDet) ++at;
  }
  if (marks.size() < 2) return false;
  for (const Mark* mark : marks) add_marked_name(*mark);
  return true;
}

void MentionFinder::add_reader_name(const document::Name& name) {
  if (is_place_after_all(name))
    return add_reader_name({name.tokens, NameKind::kLocation, name.confidence});
  auto begin = name.tokens.first.value;
  const auto end = name.tokens.last.value;
  if (end - begin == 1 && knowledge_.words.has(WordList::kCalendar, text_[begin].lower)) return;
  const Mark* whole = text_.mark_over(begin);
  const bool one_mark = whole != nullptr && whole->begin <= begin && whole->end >= end;
  if (is_role(begin, end) && (name.kind != NameKind::kPerson || one_mark))
    return;  // "Indian Foreign Minister"
  // Part of a longer role: "State" in "Secretary of State".
  if (one_mark && whole->kind == MarkKind::kAgent && whole->end - whole->begin > end - begin)
    return;
  while (begin + 1 < end && is_courtesy(begin)) ++begin;
  if (begin + 1 == end && is_courtesy(begin)) return;
  if (name.kind == NameKind::kPerson) begin = past_titles(begin, end);
  if (begin == name.tokens.first.value) begin = past_place(name);
  const Mark* last = text_.mark_over(end - 1);
  const bool actor_last = last != nullptr && last->kind == MarkKind::kActor;
  const auto kind_of = [&](const Mark& mark) {
    return knowledge_.actors[reader_.choose(mark)].kind;
  };
  const bool covers = actor_last && last->begin <= begin && last->end >= end;
  const bool exact_tail = actor_last && last->end == end;
  // "Mr German": no demonym after a courtesy title.
  const bool mister = name.kind == NameKind::kPerson && begin > 0 && is_courtesy(begin - 1);
  const bool other = mister && actor_last && kind_of(*last) != ActorKind::kPerson;
  if ((covers && !other) ||
      (exact_tail && name.kind == NameKind::kPerson && kind_of(*last) == ActorKind::kPerson &&
       !only_form(*last, NameForm::kSurname))) {
    add_marked_name(*last);
    return;
  }
  const bool other_name = name.kind == NameKind::kOther && is_person_after_all(begin, end);
  if (name.kind == NameKind::kNationality || name.kind == NameKind::kEvent ||
      (name.kind == NameKind::kOther && !other_name)) {
    return;  // demonyms are found by their marks
  }
  while (begin + 1 < end && document_.upos(TokenId(begin)) == Upos::kDet) ++begin;
  if (const auto known = knowledge_.actors.exact(text_.join(begin, end));
      !known.empty() && !other && !text_.is_overruled(begin)) {
    Mark mark{.begin = begin, .end = end, .candidates = known};
    if (name.kind == NameKind::kPerson || !only_form(mark, NameForm::kSurname)) {
      add_marked_name(mark);
      return;
    }
  }
  if (add_list(begin, end)) return;
  // "Traunstein" the town is Ingeborg Traunstein where she was named before.
  const bool again =
      end - begin == 1 && name.kind != NameKind::kPerson &&
      surnames_.contains(std::string(text_[begin].form)) &&
      !(begin > 0 && knowledge_.words.has(WordList::kLocative, text_[begin - 1].lower));
  if (end - begin <= 2 && join_nickname(begin, end)) return;
  const bool place_or_body =
      name.kind == NameKind::kLocation || name.kind == NameKind::kOrganization;
  const bool person = name.kind == NameKind::kPerson || again || other_name ||
                      (place_or_body && is_person_after_all(begin, end));
  if (name.kind == NameKind::kPerson) begin = before_nickname(begin);
  RawMention raw;
  raw.tokens = {TokenId(begin), TokenId(end)};
  raw.head = head_of(raw.tokens);
  if (person) {
    note_surname(raw.tokens);
    raw.kind = RawKind::kPerson;
    raw.surname_only = end - begin == 1;
    raw.reading.person = true;
    raw.reading.kind = document::EntityKind::kPerson;
  } else {
    raw.kind = name.kind == NameKind::kLocation ? RawKind::kPlace : RawKind::kOrganization;
    const auto read_end = name.kind == NameKind::kOrganization ? phrase_end(raw.head).value : end;
    raw.reading = reader_.read_part(begin, std::max(end, read_end));
    raw.reading.person = false;
    if (name.kind == NameKind::kOrganization && raw.reading.country.empty()) read_owner(begin, raw);
    const bool town =
        raw.kind == RawKind::kOrganization && raw.reading.city && raw.reading.end >= end;
    if (town) raw.kind = RawKind::kPlace;
    const bool place = raw.kind == RawKind::kPlace;
    if (place && raw.reading.state && begin + 1 == end) raw.kind = RawKind::kActorName;
    raw.reading.state = raw.kind == RawKind::kActorName;
    raw.reading.kind = place ? document::EntityKind::kPlace : document::EntityKind::kOrganization;
    if (raw.kind != RawKind::kActorName) raw.reading.actor.reset();
    if (place) raw.reading.city = true;
  }
  raw.reading.name = text_.join(begin, end);
  for (auto token = begin; token < end; ++token) used_[token] = 1;
  if (raw.reading.person) {
    read_title(raw);
    read_employer(raw);
  }
  take(std::move(raw));
}

// Where the title before a name begins: over marked words, adjectives, nouns and possessives; over
// a prepositional tail only to a role noun ("Ambassador to the UN in Geneva Eugenia Filipenko").
TokenId MentionFinder::title_begin(TokenId name_begin) const {
  const auto first = document_.sentence_of(name_begin).tokens.first.value;
  const auto stop = name_begin.value - first > kTitleReach ? name_begin.value - kTitleReach : first;
  const auto fits = [&](std::uint32_t at) {
    if (text_.mark_over(at) != nullptr) return true;
    const auto tag = document_.upos(TokenId(at));
    const auto& lower = text_[at].lower;
    // "Rear Adm. Curtis Bohannon"
    const Mark* rank = lower == "." && at > stop ? text_.mark_over(at - 1) : nullptr;
    if (rank != nullptr && rank->kind == MarkKind::kAgent && text_[at - 1].capital) return true;
    if (lower == "-") return at > stop && (is_tied(at) || !is_plural_role(at - 1));
    return is_noun(tag) || tag == Upos::kAdj || lower == "'s" || lower == "'";
  };
  const auto walk = [&](std::uint32_t at) {
    while (at > stop && fits(at - 1)) {
      const Mark* mark = text_.mark_over(at - 1);
      const bool other_person = mark != nullptr && mark->kind == MarkKind::kActor &&
                                used_[at - 1] != 0 &&
                                knowledge_.actors[reader_.choose(*mark)].kind == ActorKind::kPerson;
      if (other_person) break;
      at = mark != nullptr ? std::min(at - 1, mark->begin) : at - 1;
    }
    return at;
  };
  auto begin = walk(name_begin.value);
  if (has_agent(begin, name_begin.value) || begin == stop) return TokenId(begin);
  auto at = begin;
  while (at > stop && (fits(at - 1) || document_.upos(TokenId(at - 1)) == Upos::kAdp ||
                       document_.upos(TokenId(at - 1)) == Upos::kDet)) {
    --at;
    const Mark* mark = text_.mark_over(at);
    const bool role = mark != nullptr && mark->kind == MarkKind::kAgent &&
                      text_[mark->begin].capital &&
                      mark->agent->kind == lexicon::AgentKind::kPerson;
    const bool joined =
        begin < name_begin.value;  // a name directly after the preposition is its own
    if (role && joined) return TokenId(walk(mark->begin));
  }
  return TokenId(begin);
}

void MentionFinder::read_title(RawMention& raw) {
  const TokenId begin = title_begin(raw.tokens.first);
  const auto end = raw.tokens.first.value;
  if (begin.value >= end) return;
  Reading title = reader_.read_part(begin.value, end);
  const bool role = has_agent(begin.value, end);
  read_joined_title(begin.value, title);
  const bool possessive = text_[end - 1].lower == "'s" || text_[end - 1].lower == "'";
  if (!title.resolved() && title.role.empty()) return;
  const bool employer =
      title.actor && !title.state && !title.person && possessive;  // "the BBC's X"
  if (!role && !employer && !(title.state && (possessive || title.modifier))) return;
  // "the Kremlin's X" works there; "Moscow's X" may be anybody of the town.
  const bool office = title.seat && possessive && !knowledge_.gazetteer.knows(title.name);
  if (!role && !employer) title.sectors.clear();
  if (!role && !employer && office) title.sectors.emplace_back("GOV");
  for (auto token = begin.value; token < end; ++token) {
    if (role && text_.mark_over(token) != nullptr &&
        text_.mark_over(token)->kind != MarkKind::kActor)
      used_[token] = 1;
  }
  // The head of title and name together, so that an argument's head finds the mention.
  if (role) {
    const TokenId whole = head_of({begin, raw.tokens.last});
    const Mark* mark = text_.mark_over(whole.value);
    const bool in_title =
        whole < raw.tokens.first && mark != nullptr && mark->kind == MarkKind::kAgent;
    if (in_title || raw.tokens.contains(whole)) raw.head = whole;
  }
  raw.title = std::move(title);
}

// "French lawmaker and former magistrate X": the first of two joined titles says what X is now.
void MentionFinder::read_joined_title(std::uint32_t begin, Reading& title) const {
  const auto first = document_.sentence_of(TokenId(begin)).tokens.first.value;
  if (begin < first + 2 || text_[begin - 1].lower != "and") return;
  const Mark* before = text_.mark_over(begin - 2);
  if (before == nullptr || before->kind != MarkKind::kAgent || before->end != begin - 1) return;
  auto from = before->begin;
  while (from > first && text_.mark_over(from - 1) != nullptr) --from;
  const Reading joined = reader_.read_part(from, before->end);
  if (joined.sectors.empty() || joined.plural) return;
  title.sectors = joined.sectors;
  title.role = joined.role;
  title.former = joined.former;
  if (title.country.empty()) title.country = joined.country;
}

// "Smith of Greenpeace", "Jones from the Foreign Ministry".
void MentionFinder::read_employer(RawMention& raw) const {
  if (raw.title && !raw.title->sectors.empty()) return;
  if (read_employer_after(raw)) return;
  for (const TokenId child : document_.children(raw.head)) {
    if (child < raw.head || document::base(document_.relation(child)) != Relation::kNmod) continue;
    const auto before = preposition(child);
    if (before != "of" && before != "from" && before != "at" && before != "with") continue;
    Reading employer = reader_.read_part(phrase_begin(child).value, phrase_end(child).value);
    if (!employer.resolved() || employer.person) continue;
    if (employer.state || employer.city) employer.sectors.clear();
    if (!raw.title) raw.title = Reading{};
    if (raw.title->country.empty()) raw.title->country = employer.country;
    raw.title->sectors = employer.sectors;
    raw.title->why = employer.why;
    raw.title->by = document::ResolvedBy::kApposition;
    return;
  }
}

}  // namespace chancery::entities
