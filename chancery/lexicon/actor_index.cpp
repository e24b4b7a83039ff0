#include "chancery/lexicon/actor_index.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "chancery/lexicon/actor_reader.h"

namespace chancery::lexicon {
namespace {

enum class Writing : std::uint8_t { kAny, kCapital, kUpper };

struct Written {
  std::uint32_t slot = 0;
  Writing writing = Writing::kAny;
  bool nato = true;  // four letters or more: "Nato" is "NATO"
  std::uint32_t capitals = 0;
};

// How the data write the name is how the text must write it.
Written written_as(const NameWords& words, std::uint32_t slot) {
  Written result;
  result.slot = slot;
  std::size_t letters = 0;
  bool upper = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    upper = upper && words[i].upper;
    letters += words[i].text.size();
    if (words[i].capital && i < 32) result.capitals |= 1U << i;
  }
  result.writing = upper && letters > 1 ? Writing::kUpper : result.capitals != 0 ? Writing::kCapital : Writing::kAny;
  result.nato = letters > 3 && words.size() == 1;
  return result;
}

bool open_to(const Term& a, const Term& b) {  // whether the two hold at some common time
  return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
}

}  // namespace

ActorLexicon ActorIndex::build(std::vector<Actor> actors, const std::vector<NameUse>& names) {
  ActorLexicon lexicon;
  std::vector<Written> written(names.size());
  for (std::size_t i = 0; i < names.size(); ++i) {
    const NameWords words(names[i].text);
    const auto slot = lexicon.names_.insert(words);
    if (slot) written[i] = written_as(words, *slot);
    else written[i].slot = NameTrie::kNone;
  }
  const std::size_t slots = lexicon.names_.slots();
  std::vector<std::uint32_t> begin(slots + 1, 0);  // names by slot, stable
  for (const Written& name : written) {
    if (name.slot != NameTrie::kNone) ++begin[name.slot + 1];
  }
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  std::vector<std::uint32_t> order(begin.back());
  std::vector<std::uint32_t> next = begin;
  for (std::uint32_t i = 0; i < written.size(); ++i) {
    if (written[i].slot != NameTrie::kNone) order[next[written[i].slot]++] = i;
  }
  lexicon.groups_.resize(slots);
  for (std::size_t slot = 0; slot < slots; ++slot) {
    ActorLexicon::Group& group = lexicon.groups_[slot];
    group.capitals = 0xFFFFFFFF;
    bool has[3] = {false, false, false};
    for (std::uint32_t i = begin[slot]; i < begin[slot + 1]; ++i) {
      const Written& name = written[order[i]];
      has[static_cast<int>(name.writing)] = true;
      if (name.writing == Writing::kCapital) group.capitals &= name.capitals;
      if (name.writing == Writing::kUpper) group.nato = group.nato || name.nato;
    }
    const auto fill = [&](ActorLexicon::Group::Range& range, Writing strictest) {
      range.begin = static_cast<std::uint32_t>(lexicon.candidates_.size());
      for (int w = static_cast<int>(strictest); w >= 0; --w) {
        for (std::uint32_t i = begin[slot]; i < begin[slot + 1]; ++i) {
          const NameUse& use = names[order[i]];
          if (static_cast<int>(written[order[i]].writing) != w) continue;
          const bool acronym = w == 2 && use.form == NameForm::kName;
          const NameCandidate candidate{ActorId{use.actor}, acronym ? NameForm::kAcronym : use.form, use.term};
          const bool known = std::any_of(lexicon.candidates_.begin() + range.begin, lexicon.candidates_.end(),
                                         [&](const NameCandidate& c) { return c.actor == candidate.actor && c.form == candidate.form; });
          if (!known || use.term.bounded()) lexicon.candidates_.push_back(candidate);
        }
      }
      range.end = static_cast<std::uint32_t>(lexicon.candidates_.size());
    };
    if (has[0]) fill(group.any, Writing::kAny);
    if (has[1]) fill(group.capital, Writing::kCapital);
    else group.capital = group.any;
    if (has[2]) fill(group.upper, Writing::kUpper);
  }
  lexicon.actors_ = std::move(actors);
  lexicon.by_id_.resize(lexicon.actors_.size());
  std::iota(lexicon.by_id_.begin(), lexicon.by_id_.end(), 0U);
  std::sort(lexicon.by_id_.begin(), lexicon.by_id_.end(),
            [&](std::uint32_t a, std::uint32_t b) { return lexicon.actors_[a].id < lexicon.actors_[b].id; });
  return lexicon;
}

std::vector<base::Error> ActorIndex::clashes(const std::vector<Actor>& actors, const std::vector<NameUse>& names) {
  std::vector<base::Error> found;
  std::unordered_map<std::string, std::vector<const NameUse*>> by_name;
  for (const NameUse& use : names) {
    if (use.form == NameForm::kSurname) continue;
    std::string key;
    const NameWords words(use.text);
    for (const NameWord& word : words.words()) key += word.text + " ";
    auto& others = by_name[key];
    for (const NameUse* other : others) {
      const Actor& a = actors[other->actor];
      const Actor& b = actors[use.actor];
      if (other->actor == use.actor || !open_to(other->term, use.term) || !open_to(a.existed, b.existed)) continue;
      base::Error error;
      error.code = "E-LEX-030";
      error.message = "\"" + use.text + "\" names both " + a.id + " and " + b.id;
      error.place = b.place;
      error.hint = "give the names terms, or leave one out";
      found.push_back(std::move(error));
    }
    others.push_back(&use);
  }
  return found;
}

}  // namespace chancery::lexicon
