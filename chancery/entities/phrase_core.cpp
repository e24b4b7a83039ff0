#include "chancery/entities/phrase_core.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::entities {

using lexicon::ActorKind;

namespace {

constexpr std::uint32_t kLongestPlace = 5;
constexpr std::int64_t kKnownTown =
    20000;  // a one-word name of a smaller town is likely something else
constexpr std::int64_t kGreatCity = 100000;  // known also where the text never names its country

bool is_hyphen(std::string_view word) {
  return word == "-" || word == "\xE2\x80\x90" || word == "\xE2\x80\x91";
}
bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789,.") == std::string_view::npos;
}

}  // namespace

std::uint32_t PhraseReader::skip_determiners(std::uint32_t begin, std::uint32_t end) const {
  const auto& words = knowledge_->words;
  auto at = begin;
  while (at + 1 < end) {
    const auto& word = (*text_)[at].lower;
    const Mark* mark = text_->mark_over(at);
    if (mark != nullptr && mark->kind != MarkKind::kModifier && mark->end > at + 1) break;
    if (!words.has(WordList::kDeterminer, word) && !words.has(WordList::kQuantity, word) &&
        !is_number(word) && word != "\"" && word != "``" && word != "(" && word != "{") {
      break;
    }
    ++at;
  }
  return at;
}

std::uint32_t PhraseReader::skip_transparent(std::uint32_t begin, std::uint32_t end) const {
  auto at = skip_determiners(begin, end);
  for (int times = 0; times < 3 && at + 2 < end; ++times) {
    const Mark* mark = text_->mark_over(at);
    if (mark != nullptr && mark->end > at + 1) break;
    if (!knowledge_->words.has(WordList::kTransparent, (*text_)[at].lower)) break;
    if ((*text_)[at + 1].lower != "of") break;
    at = skip_determiners(at + 2, end);
  }
  return at;
}

std::uint32_t PhraseReader::core_end(std::uint32_t begin, std::uint32_t end) const {
  auto at = begin;
  while (at < end) {
    const Mark* mark = text_->mark_over(at);
    if (mark != nullptr) {
      at = mark->end;
      continue;
    }
    const auto& word = (*text_)[at].lower;
    const bool linked = at > begin && is_hyphen((*text_)[at - 1].form);
    if (at > begin && !linked && knowledge_->words.has(WordList::kBreak, word)) break;
    ++at;
  }
  return std::min(at, end);
}

lexicon::ActorId PhraseReader::choose(const Mark& mark) const {
  if (mark.candidates.size() > 1 && mark.begin > 0) {
    // "President Mugabe": of those who bear the name, who held the office.
    const Mark* title = text_->mark_over(mark.begin - 1);
    const bool role =
        title != nullptr && title->kind == MarkKind::kAgent && !title->agent->role.empty();
    std::vector<lexicon::NameCandidate> titled;
    for (std::size_t i = 0; role && i < mark.candidates.size(); ++i) {
      const auto& offices = knowledge_->actors[mark.candidates[i].actor].offices;
      const bool held = std::any_of(offices.begin(), offices.end(), [&](const auto& office) {
        return office.role == title->agent->role;
      });
      if (held) titled.push_back(mark.candidates[i]);
    }
    if (!titled.empty()) return knowledge_->actors.best(titled, day_);
  }
  if (mark.candidates.size() > 1 && !countries_.empty()) {
    for (const std::string& country : countries_) {
      std::vector<lexicon::NameCandidate> near;
      std::ranges::copy_if(mark.candidates, std::back_inserter(near), [&](const auto& candidate) {
        return knowledge_->actors[candidate.actor].country == country;
      });
      if (!near.empty()) return knowledge_->actors.best(near, day_);
    }
  }
  return knowledge_->actors.best(mark.candidates, day_);
}

// "anti-Syria", "pro-Russian": not where they are from.
bool PhraseReader::turned_away(std::uint32_t begin, std::uint32_t first) const {
  const auto& own = (*text_)[begin].lower;
  if (const auto hyphen = own.find('-');
      hyphen != std::string::npos && knowledge_->words.has(WordList::kAway, own.substr(0, hyphen)))
    return true;
  if (begin < first + 2 || !is_hyphen((*text_)[begin - 1].form)) return false;
  return knowledge_->words.has(WordList::kAway, (*text_)[begin - 2].lower);
}

// "-backed", "- led", or "ruled" without a hyphen after the name.
bool PhraseReader::weakened(std::uint32_t token, std::uint32_t end) const {
  const bool hyphen = token < end && is_hyphen((*text_)[token].form);
  if (hyphen) ++token;
  const auto list = hyphen ? WordList::kWeakLink : WordList::kWeakWord;
  return token < end && knowledge_->words.has(list, (*text_)[token].lower);
}

// "U.S.-backed", "Iranian-allied": the helper is no origin.
bool PhraseReader::helped(std::uint32_t token, std::uint32_t end) const {
  return token + 1 < end && is_hyphen((*text_)[token].form) &&
         knowledge_->words.has(WordList::kHelpedLink, (*text_)[token + 1].lower);
}

void PhraseReader::collect_actor(const Mark& mark, Core& core) const {
  const auto id = choose(mark);
  const auto& actor = knowledge_->actors[id];
  const auto coding = knowledge_->actors.coding(id, day_);
  if (actor.kind == ActorKind::kPerson) {
    // "Juan Carlos Jobet" is not King Juan Carlos.
    const bool longer = mark.end < core.end && text_->mark_over(mark.end) == nullptr &&
                        (*text_)[mark.end].capital && mark.end - mark.begin <= 2;
    if (longer) {
      if (core.head == &mark) core.head = nullptr;
      return;
    }
    core.person = Core::Named{&mark, id, coding};
    return;
  }
  if (turned_away(mark.begin, core.begin) || helped(mark.end, core.end)) return;
  const bool state = actor.kind == ActorKind::kState || actor.kind == ActorKind::kSeat;
  auto form = lexicon::NameForm::kName;
  for (const auto& candidate : mark.candidates) {
    if (candidate.actor == id) form = candidate.form;
  }
  const bool adjective =
      form == lexicon::NameForm::kAdjective || form == lexicon::NameForm::kPeople;
  if (state || adjective) {
    const bool ethnic = actor.kind == ActorKind::kBloc ||
                        (mark.begin > core.begin &&
                         knowledge_->words.has(WordList::kEthnic, (*text_)[mark.begin - 1].lower));
    core.origins.push_back({.country = coding.country,
                            .words = text_->join(mark.begin, mark.end),
                            .begin = mark.begin,
                            .end = mark.end,
                            .actor = id,
                            .form = form,
                            .weak = ethnic || weakened(mark.end, core.end),
                            .ethnic = ethnic,
                            .seat = actor.kind == ActorKind::kSeat});
    return;
  }
  if (weakened(mark.end, core.end)) return;
  core.employers.push_back({&mark, id, coding});
}

// What says where a place whose name ends at `end` lies: "Carthage, Ill.", and the countries of the
// text.
PlaceHints PhraseReader::hints_after(std::uint32_t end) const {
  PlaceHints hints;
  hints.countries = countries_;
  if (end + 1 >= text_->size() || (*text_)[end].form != "," || !(*text_)[end + 1].capital)
    return hints;
  const Mark* state = text_->mark_over(end + 1);
  if (state != nullptr && state->kind != MarkKind::kActor) return hints;
  hints.inside = (*text_)[end + 1].form;
  return hints;
}

// "Canterbury" in a text about Britain is no region of New Zealand, which it never names.
void PhraseReader::prefer_told(std::string_view name, lexicon::GazetteerPlace& place) const {
  const auto told = [&](const auto& one) {
    return std::find(countries_.begin(), countries_.end(), one.country) != countries_.end();
  };
  if (place.kind == lexicon::PlaceKind::kCapital || told(place)) return;
  const auto places = knowledge_->gazetteer.lookup(name);
  const auto near = std::find_if(places.begin(), places.end(), told);
  if (near != places.end()) place = *near;
}

// "Free Press", "Gay rights groups": a lone word that a town or region of a country has, which the
// text never names, is that word.
bool PhraseReader::is_far(const lexicon::GazetteerPlace& place, std::string_view name) const {
  const bool part = base::fold(place.name).starts_with(base::fold(name) + ' ');
  if (part && place.kind == lexicon::PlaceKind::kAdmin) return true;  // "Free" of Free State
  if (countries_.empty() ||
      std::find(countries_.begin(), countries_.end(), place.country) != countries_.end())
    return false;
  const bool great = place.kind == lexicon::PlaceKind::kCapital || place.population >= kGreatCity;
  return !great && (place.population > 0 || base::fold(place.name) != base::fold(name));
}

// Place names that no actor list holds, before the first role noun: "Shanghai police".
void PhraseReader::collect_places(std::uint32_t begin, std::uint32_t end, Core& core) const {
  for (auto at = begin; at < end;) {
    const bool open = text_->mark_over(at) == nullptr && (*text_)[at].capital;
    auto last = at;
    while (open && last < end && last - at < kLongestPlace && text_->mark_over(last) == nullptr)
      ++last;
    std::optional<lexicon::GazetteerPlace> place;
    for (; last > at && !place; --last) {
      if (is_hyphen((*text_)[last - 1].form) || (*text_)[last - 1].form == "," ||
          helped(last, core.end))
        continue;
      const auto name = text_->join(at, last);
      if (!knowledge_->gazetteer.knows(name)) continue;
      place = choose_place(knowledge_->gazetteer, name, hints_after(last));
      if (place && last == at + 1) prefer_told(name, *place);
      const bool told = place && !hints_after(last).inside.empty();
      const bool town = place && !told && place->population < kKnownTown &&
                        place->kind == lexicon::PlaceKind::kCity && last == at + 1;
      if (town && end - begin > 1) place.reset();
      const bool word = last == at + 1 && (end - begin > 1 || core.head != nullptr);
      if (place && word && !told && is_far(*place, name)) place.reset();
      if (place) break;
    }
    const bool whole = at == begin && (last == core.end || !hints_after(last).inside.empty());
    if (place && (whole || core.head != nullptr)) {
      core.origins.push_back({.country = place->country,
                              .words = text_->join(at, last),
                              .begin = at,
                              .end = last,
                              .actor = std::nullopt,
                              .weak = weakened(last, core.end),
                              .place = true});
    }
    at = std::max(last, at + 1);
  }
}

PhraseReader::Core PhraseReader::collect(std::uint32_t begin, std::uint32_t end) const {
  Core core;
  core.begin = begin;
  core.end = end;
  core.international =
      begin < end && knowledge_->words.has(WordList::kInternational, (*text_)[begin].lower);
  auto first_agent = end;
  for (auto at = begin; at < end;) {
    const Mark* mark = text_->mark_over(at);
    if (knowledge_->words.has(WordList::kFormer, (*text_)[at].lower)) core.former = true;
    if (mark == nullptr) {
      ++at;
      continue;
    }
    // "Anti-immigrant supporters" are no immigrants.
    const bool against = mark->kind != MarkKind::kActor && mark->end < end && mark->begin > begin &&
                         is_hyphen((*text_)[mark->begin - 1].form) &&
                         turned_away(mark->begin, begin);
    if (against) {
      at = std::max(at + 1, mark->end);
      continue;
    }
    if (mark->kind == MarkKind::kModifier) {
      core.modifiers.push_back(mark);
    } else {
      core.head = mark;
      if (mark->kind == MarkKind::kAgent) {
        core.agents.push_back(mark);
        first_agent = std::min(first_agent, at);
      } else {
        const auto before = core.origins.size();
        collect_actor(*mark, core);
        core.last_origin =
            core.origins.size() > before ? static_cast<std::uint32_t>(before + 1) : 0;
      }
    }
    at = std::max(at + 1, mark->end);
  }
  if (core.head == nullptr || core.head->kind == MarkKind::kAgent) {
    collect_places(begin, first_agent, core);
  }
  return core;
}

}  // namespace chancery::entities
