// ActorLexicon's answers about a day: what an actor is, who is meant, who held an office.
#include <algorithm>
#include <array>
#include <tuple>

#include "chancery/lexicon/actors.h"

namespace chancery::lexicon {
namespace {

// Offices that make an ELI of whoever leaves them.
bool is_official(const Office& office) {
  constexpr std::array<std::string_view, 8> kOfficial = {"GOV", "LEG", "MIL", "JUD",
                                                         "COP", "SPY", "PTY", "OPP"};
  return !office.sectors.empty() &&
         std::find(kOfficial.begin(), kOfficial.end(), office.sectors.front()) != kOfficial.end();
}

constexpr int kTopRank = 3;

// How high an office is: 3 heads of state and government, 2 ministers and other executive, 1 the
// rest.
int rank_of(const Office& office) {
  constexpr std::array<std::string_view, 9> kTop = {
      "president",      "prime minister", "chancellor",       "king", "queen", "taoiseach",
      "supreme leader", "premier",        "secretary-general"};
  if (office.sectors.empty() || office.sectors.front() != "GOV") return 1;
  const bool top = std::any_of(kTop.begin(), kTop.end(), [&](std::string_view role) {
    return office.role.starts_with(role);
  });
  return top ? kTopRank : 2;
}

base::Day begin_of(const Office& office) { return office.term.from.value_or(base::Day::min()); }

// The office that says what the person is on the day, or null.
const Office* current(const Actor& actor, base::Day day) {
  const Office* best = nullptr;
  const auto key = [](const Office& office) {
    return std::make_tuple(office.term.bounded(), rank_of(office), begin_of(office));
  };
  for (const Office& office : actor.offices) {
    if (office.term.covers(day) && (best == nullptr || key(*best) < key(office))) best = &office;
  }
  return best;
}

const Office* last_before(const Actor& actor, base::Day day) {
  const Office* best = nullptr;
  const auto key = [](const Office& office) {
    return std::make_tuple(rank_of(office), *office.term.to);
  };
  for (const Office& office : actor.offices) {
    if (office.term.to && *office.term.to < day && (best == nullptr || key(*best) < key(office)))
      best = &office;
  }
  return best;
}

base::Day day_or_end(std::optional<base::Day> day) { return day.value_or(base::Day::max()); }

Coding person_coding(const Actor& actor, base::Day day) {
  Coding coding;
  coding.country = actor.country;
  if (const Office* office = current(actor, day)) {
    coding.country = office->country;
    coding.sectors = office->sectors;
    coding.role = office->role;
    for (const Office& other : actor.offices) {
      if (!other.term.bounded() || !other.term.covers(day) || other.country != office->country)
        continue;
      for (const std::string& sector : other.sectors) {
        if (std::find(coding.sectors.begin(), coding.sectors.end(), sector) == coding.sectors.end())
          coding.sectors.push_back(sector);
      }
    }
  } else if (const Office* past = last_before(actor, day)) {
    coding.former = true;
    coding.sectors = is_official(*past) ? std::vector<std::string>{"ELI"} : past->sectors;
    if (!past->role.empty()) coding.role = "former " + past->role;
  } else {
    coding.before = !actor.offices.empty();
  }
  return coding;
}

}  // namespace

Coding ActorLexicon::coding(ActorId id, std::optional<base::Day> day) const {
  const Actor& actor = (*this)[id];
  const base::Day when = day_or_end(day);
  if (actor.kind == ActorKind::kPerson) return person_coding(actor, when);
  for (auto code = actor.codes.rbegin(); code != actor.codes.rend(); ++code) {
    if (code->term.covers(when)) return {code->country, code->sectors, {}, false, false};
  }
  return {actor.country, actor.sectors, {}, false, false};
}

ActorId ActorLexicon::best(std::span<const NameCandidate> candidates,
                           std::optional<base::Day> day) const {
  const base::Day when = day_or_end(day);
  const auto key = [&](const NameCandidate& candidate) {
    const Actor& actor = (*this)[candidate.actor];
    const bool in_use = candidate.term.covers(when) && actor.existed.covers(when);
    // People: 3 in office, 2 known otherwise or once head of a state or government, 1 out of
    // office, 0 before the first.
    int standing = 3;
    int rank = 4;
    base::Day since = base::Day::min();
    if (actor.kind == ActorKind::kPerson) {
      const Office* now = current(actor, when);
      const Office* past = now == nullptr ? last_before(actor, when) : nullptr;
      rank = now != nullptr ? rank_of(*now) : past != nullptr ? rank_of(*past) : 0;
      standing = now != nullptr    ? (now->term.bounded() ? 3 : 2)
                 : past != nullptr ? (rank == kTopRank ? 2 : 1)
                                   : 0;
      if (past != nullptr) since = *past->term.to;
    }
    return std::make_tuple(in_use, candidate.form != NameForm::kSurname, standing, rank, since);
  };
  const NameCandidate* chosen = &candidates.front();
  for (const NameCandidate& candidate : candidates) {
    if (key(*chosen) < key(candidate)) chosen = &candidate;
  }
  return chosen->actor;
}

std::vector<Holder> ActorLexicon::holders(std::string_view country, std::string_view role,
                                          base::Day day) const {
  std::vector<Holder> found;
  for (std::size_t i = 0; i < actors_.size(); ++i) {
    for (std::size_t office = 0; office < actors_[i].offices.size(); ++office) {
      const Office& held = actors_[i].offices[office];
      if (held.country == country && held.role == role && held.term.bounded() &&
          held.term.covers(day)) {
        found.push_back({ActorId{static_cast<std::uint32_t>(i)}, office});
      }
    }
  }
  return found;
}

}  // namespace chancery::lexicon
