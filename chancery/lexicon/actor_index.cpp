#include "chancery/lexicon/actor_index.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

#include "chancery/lexicon/actor_reader.h"

namespace chancery::lexicon {
namespace {

// How the data write the name is how the text must write it.
using Written = ActorIndex::Written;
using Writing = ActorIndex::Writing;

Written written_as(const NameWords& words, std::uint32_t slot, std::uint32_t use) {
  Written result;
  result.slot = slot;
  result.use = use;
  std::size_t letters = 0;
  bool upper = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    upper = upper && words[i].upper;
    letters += words[i].text.size();
    if (words[i].capital && i < 32) result.capitals |= 1U << i;
  }
  result.writing = upper && letters > 1   ? Writing::kUpper
                   : result.capitals != 0 ? Writing::kCapital
                                          : Writing::kAny;
  result.nato = letters > 3 && words.size() == 1;
  return result;
}

// "S. M. Krishna" is as often written "S.M. Krishna": initials without the blanks between; empty
// where the name does not begin with two.
std::string joined_initials(std::string_view name) {
  std::string joined;
  int initials = 0;
  while (name.size() > 3 && name[0] >= 'A' && name[0] <= 'Z' && name[1] == '.' && name[2] == ' ') {
    joined += name.substr(0, 2);
    name.remove_prefix(3);
    ++initials;
  }
  if (initials < 2 || name.empty()) return {};
  return joined + " " + std::string(name);
}

// By slot, those of one slot in their order: slots are few and dense, so they are counted.
std::vector<Written> by_slot(const std::vector<Written>& written, std::size_t slots) {
  std::vector<std::uint32_t> next(slots + 1, 0);
  for (const Written& name : written) ++next[name.slot + 1];
  std::partial_sum(next.begin(), next.end(), next.begin());
  std::vector<Written> sorted(written.size());
  for (const Written& name : written) sorted[next[name.slot]++] = name;
  return sorted;
}

// The positions of the actors in the order of their ids. Most ids differ in their first bytes,
// which are compared where they lie side by side.
std::vector<std::uint32_t> by_id(const std::vector<Actor>& actors) {
  struct Key {
    std::array<std::uint64_t, 2> first{};
    std::uint32_t actor = 0;
  };
  std::vector<Key> keys(actors.size());
  for (std::uint32_t i = 0; i < actors.size(); ++i) {
    keys[i].actor = i;
    for (std::size_t at = 0; at < 16; ++at) {
      const auto byte = at < actors[i].id.size() ? static_cast<unsigned char>(actors[i].id[at]) : 0;
      keys[i].first[at / 8] = keys[i].first[at / 8] << 8U | byte;
    }
  }
  std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
    return a.first != b.first ? a.first < b.first : actors[a.actor].id < actors[b.actor].id;
  });
  std::vector<std::uint32_t> sorted;
  sorted.reserve(keys.size());
  for (const Key& key : keys) sorted.push_back(key.actor);
  return sorted;
}

bool open_to(const Term& a, const Term& b) {  // whether the two hold at some common time
  return !(a.to && b.from && *a.to < *b.from) && !(b.to && a.from && *b.to < *a.from);
}

}  // namespace

void ActorIndex::fill(ActorLexicon& lexicon, std::size_t slot, const std::vector<NameUse>& names,
                      std::span<const Written> own) {
  ActorLexicon::Group& group = lexicon.groups_[slot];
  group.capitals = 0xFFFFFFFF;
  bool has[3] = {false, false, false};
  for (const Written& name : own) {
    has[static_cast<int>(name.writing)] = true;
    if (name.writing == Writing::kCapital) group.capitals &= name.capitals;
    if (name.writing == Writing::kUpper) group.nato = group.nato || name.nato;
  }
  std::vector<NameCandidate>& all = lexicon.candidates_;
  const auto take = [&](Writing strictest) {
    const std::size_t begin = all.size();
    for (int w = static_cast<int>(strictest); w >= 0; --w) {
      for (const Written& name : own) {
        if (static_cast<int>(name.writing) != w) continue;
        const NameUse& use = names[name.use];
        const bool acronym = name.writing == Writing::kUpper && use.form == NameForm::kName;
        const NameCandidate candidate{ActorId{use.actor}, acronym ? NameForm::kAcronym : use.form,
                                      use.term};
        const bool known =
            std::any_of(all.begin() + static_cast<std::ptrdiff_t>(begin), all.end(),
                        [&](const NameCandidate& c) {
                          return c.actor == candidate.actor && c.form == candidate.form;
                        });
        if (!known || use.term.bounded()) all.push_back(candidate);
      }
    }
    return ActorLexicon::Group::Range{static_cast<std::uint32_t>(begin),
                                      static_cast<std::uint32_t>(all.size())};
  };
  if (has[0]) group.any = take(Writing::kAny);
  group.capital = has[1] ? take(Writing::kCapital) : group.any;
  if (has[2]) group.upper = take(Writing::kUpper);
}

ActorLexicon ActorIndex::build(std::vector<Actor> actors, const std::vector<NameUse>& names) {
  ActorLexicon lexicon;
  std::vector<Written> written;
  written.reserve(names.size());
  const auto add = [&](std::string_view text, std::uint32_t use) {
    const NameWords words(text);
    if (const auto slot = lexicon.names_.insert(words))
      written.push_back(written_as(words, *slot, use));
  };
  for (std::uint32_t use = 0; use < names.size(); ++use) {
    const std::string_view text = names[use].text;
    add(text, use);
    if (text.size() > 3 && text[1] == '.') {
      if (const std::string joined = joined_initials(text); !joined.empty()) add(joined, use);
    }
  }
  written = by_slot(written, lexicon.names_.slots());
  lexicon.groups_.resize(lexicon.names_.slots());
  lexicon.candidates_.reserve(names.size() * 2);
  for (std::size_t begin = 0; begin < written.size();) {
    std::size_t end = begin;
    while (end < written.size() && written[end].slot == written[begin].slot) ++end;
    fill(lexicon, written[begin].slot, names, std::span(written).subspan(begin, end - begin));
    begin = end;
  }
  lexicon.actors_ = std::move(actors);
  lexicon.by_id_ = by_id(lexicon.actors_);
  return lexicon;
}

std::vector<base::Error> ActorIndex::clashes(const std::vector<Actor>& actors,
                                             const std::vector<NameUse>& names) {
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
      if (other->actor == use.actor || !open_to(other->term, use.term) ||
          !open_to(a.existed, b.existed))
        continue;
      // "BNP" of two countries: the countries that a text names tell them apart.
      const bool acronym = std::all_of(use.text.begin(), use.text.end(),
                                       [](char c) { return c >= 'A' && c <= 'Z'; });
      if (acronym && a.country != b.country && !a.country.empty() && !b.country.empty()) continue;
      base::Error error;
      error.code = "E-LEX-030";
      error.message = "\"" + std::string(use.text) + "\" names both " + a.id + " and " + b.id;
      error.place = b.place;
      error.hint = "give the names terms, or leave one out";
      found.push_back(std::move(error));
    }
    others.push_back(&use);
  }
  return found;
}

}  // namespace chancery::lexicon
