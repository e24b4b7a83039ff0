// The part of MarkedText that hears what an article itself says of its short names: an acronym that
// it spells out, and surnames of people who have no place in it.
#include <algorithm>
#include <map>
#include <set>

#include "chancery/base/utf8.h"
#include "chancery/entities/marked_text.h"

namespace chancery::entities {

namespace {

constexpr std::uint32_t kLongestSpelling = 12;  // tokens of a name that is spelt out
constexpr int kOftenTold = 4;                   // mentions by which a text is about a country
constexpr std::size_t kSamePrefix = 5;          // bytes by which two spellings of a word are one

bool is_acronym(std::string_view form) {
  return form.size() >= 3 && form.size() <= 7 &&
         std::all_of(form.begin(), form.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// How many words of a name stand in another one, in whatever spelling.
std::size_t shared_words(std::string_view name, std::string_view other) {
  std::set<std::string> starts;
  for (const auto word : base::split(name, ' '))
    starts.insert(base::fold(word).substr(0, kSamePrefix));
  std::size_t shared = 0;
  for (const auto word : base::split(other, ' ')) {
    if (word.size() > 3 && starts.contains(base::fold(word).substr(0, kSamePrefix))) ++shared;
  }
  return shared;
}

// "Lavrov" needs no word on Russia: whom every reader knows by the surname.
bool holds_high_office(const lexicon::Coding& coding, const Knowledge& knowledge) {
  return !coding.former && !coding.before &&
         knowledge.words.has(WordList::kHighOffice, base::to_lower(coding.role));
}

// Whether a text about this state or organisation would name it.
bool is_told_apart(const std::string& country, const Knowledge& knowledge) {
  return knowledge.actors.find(country) || country == "UNO" || country == "EUR" || country == "IGO";
}

}  // namespace

// Where the words begin whose capitals are the acronym in brackets at `open`; `open` if nowhere.
std::uint32_t MarkedText::spelt_out(std::uint32_t open) const {
  const std::string_view acronym = tokens_[open + 1].form;
  std::size_t left = acronym.size();
  for (auto at = open; at > 0 && at + kLongestSpelling > open && left > 0;) {
    const auto& word = tokens_[--at];
    if (!word.capital) {
      if (word.form.size() > 3) break;
      continue;
    }
    if (word.form.front() != acronym[left - 1]) break;
    if (--left == 0) return at;
  }
  return open;
}

void MarkedText::remove(const std::vector<bool>& gone) {
  std::vector<std::uint32_t> place(marks_.size(), kNone);
  std::vector<Mark> kept;
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    if (gone[i]) {
      overruled_.resize(size(), false);
      std::fill(overruled_.begin() + marks_[i].begin, overruled_.begin() + marks_[i].end, true);
      continue;
    }
    place[i] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(marks_[i]);
  }
  for (auto& mark : mark_of_) {
    if (mark != kNone) mark = place[mark];
  }
  marks_ = std::move(kept);
}

void MarkedText::hear_acronyms(const Knowledge& knowledge) {
  std::map<std::string_view, std::span<const lexicon::NameCandidate>> told;
  for (std::uint32_t at = 0; at + 2 < size(); ++at) {
    if (tokens_[at].form != "(" || tokens_[at + 2].form != ")" || !is_acronym(tokens_[at + 1].form))
      continue;
    const auto begin = spelt_out(at);
    if (begin == at) continue;
    const Mark* known = mark_over(begin);
    const bool whole = known != nullptr && known->kind == MarkKind::kActor &&
                       known->begin == begin && known->end == at;
    if (whole) {
      told.emplace(tokens_[at + 1].form, known->candidates);
      continue;
    }
    // Another body of that acronym, unless the words are another spelling of its name.
    const Mark* own = mark_over(at + 1);
    if (own == nullptr || own->kind != MarkKind::kActor || own->end != at + 2) continue;
    const auto words = join(begin, at);
    const bool same =
        std::any_of(own->candidates.begin(), own->candidates.end(), [&](const auto& candidate) {
          const auto& names = knowledge.actors[candidate.actor].names;
          return std::any_of(names.begin(), names.end(),
                             [&](const auto& name) { return shared_words(name, words) >= 2; });
        });
    if (!same) told.emplace(tokens_[at + 1].form, std::span<const lexicon::NameCandidate>{});
  }
  if (told.empty()) return;
  std::vector<bool> gone(marks_.size(), false);
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    auto& mark = marks_[i];
    if (mark.kind != MarkKind::kActor || mark.end != mark.begin + 1) continue;
    const auto found = told.find(tokens_[mark.begin].form);
    if (found == told.end()) continue;
    if (found->second.empty())
      gone[i] = true;
    else
      mark.candidates = found->second;
  }
  remove(gone);
}

// Countries told by more than the short names of their parties; empty where none is told often.
std::set<std::string_view> MarkedText::setting(const Knowledge& knowledge) const {
  std::map<std::string_view, int> told;
  int most = 0;
  for (const auto& mark : marks_) {
    if (mark.kind != MarkKind::kActor) continue;
    const auto& actor = knowledge.actors[mark.candidates.front().actor];
    const bool state =
        actor.kind == lexicon::ActorKind::kState || actor.kind == lexicon::ActorKind::kSeat;
    const bool alone =
        mark.candidates.size() == 1 && mark.candidates.front().form != lexicon::NameForm::kSurname;
    const bool party = actor.kind == lexicon::ActorKind::kParty && mark.end == mark.begin + 1;
    if (state || (alone && !party)) most = std::max(most, ++told[actor.country]);
  }
  std::set<std::string_view> countries;
  if (most < kOftenTold) return countries;
  for (const auto& [country, count] : told) countries.insert(country);
  return countries;
}

// "Georgia" in a text about the United States that says nothing else of the Georgian state.
bool MarkedText::is_division(const Mark& mark, const Knowledge& knowledge,
                             std::span<const std::string> countries) const {
  const auto& name = mark.candidates.front();
  const auto& state = knowledge.actors[name.actor];
  if (state.kind != lexicon::ActorKind::kState || name.form != lexicon::NameForm::kName ||
      countries.empty() || countries.front() == state.country)
    return false;
  const auto places = knowledge.gazetteer.lookup(join(mark.begin, mark.end));
  const bool division = std::any_of(places.begin(), places.end(), [&](const auto& place) {
    return place.kind == lexicon::PlaceKind::kAdmin && place.country == countries.front();
  });
  return division && std::none_of(marks_.begin(), marks_.end(), [&](const Mark& other) {
           if (other.kind != MarkKind::kActor) return false;
           const auto& one = other.candidates.front();
           return knowledge.actors[one.actor].country == state.country &&
                  (one.actor != name.actor || one.form != name.form);
         });
}

void MarkedText::drop_strangers(const Knowledge& knowledge, std::span<const std::string> countries,
                                std::optional<base::Day> day) {
  std::set<std::uint32_t> named;  // in full
  for (const auto& mark : marks_) {
    if (mark.kind != MarkKind::kActor) continue;
    for (const auto& candidate : mark.candidates) {
      if (candidate.form != lexicon::NameForm::kSurname)
        named.insert(static_cast<std::uint32_t>(candidate.actor));
    }
  }
  const auto told = setting(knowledge);
  const auto is_party_abroad = [&](const lexicon::NameCandidate& candidate) {
    const auto& actor = knowledge.actors[candidate.actor];
    return actor.kind == lexicon::ActorKind::kParty && !told.contains(actor.country);
  };
  const auto is_stranger = [&](const Mark& mark, const lexicon::NameCandidate& candidate) {
    if (candidate.form != lexicon::NameForm::kSurname) return false;
    if (named.contains(static_cast<std::uint32_t>(candidate.actor))) return false;
    const auto coding = knowledge.actors.coding(candidate.actor, day);
    if (holds_high_office(coding, knowledge) || !is_told_apart(coding.country, knowledge))
      return false;
    const bool bearer = !countries.empty() && countries.front() != coding.country &&
                        bearers_.contains(tokens_[mark.begin].lower);
    return bearer ||
           std::find(countries.begin(), countries.end(), coding.country) == countries.end();
  };
  std::vector<bool> gone(marks_.size(), false);
  for (std::size_t i = 0; i < marks_.size(); ++i) {
    const auto& mark = marks_[i];
    if (mark.kind != MarkKind::kActor || mark.candidates.empty()) continue;
    gone[i] = std::all_of(mark.candidates.begin(), mark.candidates.end(),
                          [&](const auto& one) { return is_stranger(mark, one); }) ||
              is_division(mark, knowledge, countries) ||
              (!told.empty() && mark.end == mark.begin + 1 &&
               std::all_of(mark.candidates.begin(), mark.candidates.end(), is_party_abroad));
  }
  remove(gone);
}

}  // namespace chancery::entities
