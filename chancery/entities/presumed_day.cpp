#include "chancery/entities/presumed_day.h"

#include <algorithm>
#include <map>
#include <vector>

namespace chancery::entities {
namespace {

using lexicon::ActorId;
using lexicon::ActorKind;
using lexicon::Office;

// What a text says about one person's time.
struct Witness {
  const lexicon::Actor* person = nullptr;
  const lexicon::Agent* title = nullptr;  // the office that the text calls the person by
  bool former = false;
};

bool is_executive(const Office& office) {
  return office.term.bounded() && !office.sectors.empty() &&
         (office.sectors.front() == "GOV" || office.sectors.front() == "MIL");
}

bool bears(const lexicon::Actor& person, const lexicon::Agent& title) {
  return std::any_of(person.offices.begin(), person.offices.end(), [&](const Office& office) {
    return office.term.bounded() && office.role == title.role;
  });
}

// The title right before a name, over its modifiers: "former President" X.
Witness witness_of(const Mark& mark, const MarkedText& text, const Knowledge& knowledge) {
  Witness witness;
  if (mark.begin > 0) {
    const Mark* before = text.mark_over(mark.begin - 1);
    if (before != nullptr && before->kind == MarkKind::kAgent && !before->agent->role.empty())
      witness.title = before->agent;
    const auto from = witness.title != nullptr ? before->begin : mark.begin;
    for (std::uint32_t back = 1; back <= 2 && back <= from; ++back) {
      if (knowledge.words.has(WordList::kFormer, text[from - back].lower)) witness.former = true;
    }
  }
  std::vector<const lexicon::Actor*> people;
  for (const auto& candidate : mark.candidates) {
    const auto& actor = knowledge.actors[candidate.actor];
    if (actor.kind != ActorKind::kPerson) return {};
    const bool fits = witness.title == nullptr || bears(actor, *witness.title);
    if (fits && std::find(people.begin(), people.end(), &actor) == people.end())
      people.push_back(&actor);
  }
  if (people.size() == 1) witness.person = people.front();
  return witness;
}

// Votes for days: how the sum of votes changes, by day.
class Ballot {
 public:
  void vote(std::optional<base::Day> from, std::optional<base::Day> to, int weight) {
    change_[from.value_or(base::Day::min())] += weight;
    if (to) change_[*to + std::chrono::days(1)] -= weight;
  }

  // The middle of the latest stretch with most votes; none when that stretch is the present.
  [[nodiscard]] std::optional<base::Day> winner() const {
    int sum = 0;
    int most = 0;
    std::optional<base::DayRange> best;
    for (auto at = change_.begin(); at != change_.end(); ++at) {
      sum += at->second;
      if (sum < most || sum == 0) continue;
      most = sum;
      const auto next = std::next(at);
      if (next == change_.end()) return std::nullopt;
      best = {at->first, next->first - std::chrono::days(1)};
    }
    if (!best) return std::nullopt;
    if (best->first == base::Day::min()) return best->last;
    return best->first + (best->last - best->first) / 2;
  }

 private:
  std::map<base::Day, int> change_;
};

// One vote for each day in office, two where the text says so; after the last office where it says
// "former".
void cast(const Witness& witness, Ballot& ballot) {
  if (witness.former) {
    std::optional<base::Day> last;
    for (const Office& office : witness.person->offices) {
      if (is_executive(office) && office.term.to) last = std::max(last, office.term.to);
    }
    if (last) ballot.vote(*last + std::chrono::days(1), std::nullopt, 1);
    return;
  }
  std::vector<base::DayRange> terms;
  for (const Office& office : witness.person->offices) {
    const bool called = witness.title != nullptr && office.role == witness.title->role;
    if (!is_executive(office) || (witness.title != nullptr && !called)) continue;
    terms.push_back(
        {office.term.from.value_or(base::Day::min()), office.term.to.value_or(base::Day::max())});
  }
  // Terms that touch or overlap count once.
  std::sort(terms.begin(), terms.end());
  for (std::size_t i = 0; i < terms.size(); ++i) {
    auto [first, last] = terms[i];
    while (i + 1 < terms.size() && terms[i + 1].first <= last)
      last = std::max(last, terms[++i].last);
    const auto to = last == base::Day::max() ? std::nullopt : std::optional(last);
    ballot.vote(first, to, witness.title != nullptr ? 2 : 1);
  }
}

}  // namespace

std::optional<base::Day> presumed_day(const MarkedText& text, const Knowledge& knowledge) {
  std::map<const lexicon::Actor*, Witness> witnesses;
  for (const Mark& mark : text.marks()) {
    if (mark.kind != MarkKind::kActor) continue;
    const Witness found = witness_of(mark, text, knowledge);
    if (found.person == nullptr) continue;
    Witness& kept = witnesses[found.person];
    if (kept.person == nullptr || (kept.title == nullptr && found.title != nullptr)) {
      const bool former = kept.former || found.former;
      kept = found;
      kept.former = former;
    }
  }
  Ballot ballot;
  for (const auto& [person, witness] : witnesses) cast(witness, ballot);
  return ballot.winner();
}

}  // namespace chancery::entities
