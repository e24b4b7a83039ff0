#include "chancery/lexicon/actors.h"

#include <algorithm>
#include <numeric>

#include "chancery/lexicon/actor_codes.h"
#include "chancery/lexicon/actor_index.h"
#include "chancery/lexicon/actor_reader.h"

namespace chancery::lexicon {
namespace {

ActorReader read_actors(const DataFiles& files) {
  ActorReader reader;
  for (const DataFile* file : files.in("actors", ".act")) reader.read(*file);
  reader.finish();
  return reader;
}

}  // namespace

bool Term::covers(base::Day day) const { return (!from || *from <= day) && (!to || day <= *to); }

base::Expected<ActorLexicon> ActorLexicon::load(const DataFiles& files) {
  ActorReader reader = read_actors(files);
  if (!reader.errors.empty()) return std::unexpected(std::move(reader.errors.front()));
  return ActorIndex::build(std::move(reader.actors), reader.names);
}

ActorLexicon::Report ActorLexicon::check(const DataFiles& files) {
  ActorReader reader = read_actors(files);
  Report report;
  report.actors = reader.actors.size();
  report.names = reader.names.size();
  for (const Actor& actor : reader.actors) report.offices += actor.offices.size();
  report.warnings = std::move(reader.warnings);
  for (base::Error& clash : ActorIndex::clashes(reader.actors, reader.names))
    report.warnings.push_back(std::move(clash));
  report.errors = std::move(reader.errors);
  return report;
}

bool ActorLexicon::is_country(std::string_view code) { return is_country_code(code); }
bool ActorLexicon::is_sector(std::string_view code) { return is_sector_code(code); }

std::optional<ActorId> ActorLexicon::find(std::string_view id) const {
  const auto found = std::lower_bound(
      by_id_.begin(), by_id_.end(), id,
      [&](std::uint32_t index, std::string_view wanted) { return actors_[index].id < wanted; });
  if (found == by_id_.end() || actors_[*found].id != id) return std::nullopt;
  return ActorId{*found};
}

std::span<const NameCandidate> ActorLexicon::fitting(const Group& group, const NameWords& words,
                                                     std::size_t at, std::size_t count) const {
  const auto view = [&](const Group::Range& range) {
    return std::span<const NameCandidate>(candidates_)
        .subspan(range.begin, range.end - range.begin);
  };
  bool upper = true;
  bool capital = true;
  for (std::size_t i = 0; i < count; ++i) {
    upper = upper && words[at + i].upper;
    if (i < 32 && (group.capitals >> i & 1U) != 0) capital = capital && words[at + i].capital;
  }
  const bool begins = words[at].capital;
  if (group.upper.begin != group.upper.end && (upper || (group.nato && begins)))
    return view(group.upper);
  return view(capital ? group.capital : group.any);
}

std::optional<NameMatch> ActorLexicon::longest(const NameWords& words, std::size_t at) const {
  return longest(words, at, words.size());
}

std::optional<NameMatch> ActorLexicon::longest(const NameWords& words, std::size_t at,
                                               std::size_t most) const {
  std::optional<NameMatch> match;
  names_.find(words, at, [&](const NameTrie::Found& found) {
    if (found.words > most) return;
    const auto candidates = fitting(groups_[found.slot], words, at, found.words);
    if (!candidates.empty()) match = NameMatch{found.words, candidates};
  });
  return match;
}

std::span<const NameCandidate> ActorLexicon::exact(std::string_view name) const {
  const NameWords words(name);
  const std::uint32_t slot = names_.exact(words);
  if (slot == NameTrie::kNone) return {};
  return fitting(groups_[slot], words, 0, words.size());
}

std::vector<std::string_view> ActorLexicon::members(ActorId id, base::Day day) const {
  std::vector<std::string_view> found;
  for (const Member& member : (*this)[id].members) {
    if (member.term.covers(day)) found.push_back(member.country);
  }
  return found;
}

}  // namespace chancery::lexicon
