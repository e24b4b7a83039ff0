// Says what kind of name the lists know: known_names DATA < words > table. One line of the table is
// KIND<tab>name, KIND one of PER, ORG, LOC, NORP, and LOC? for a place that shares its name with
// nobody in the lists but may be anyone's. Names come from the actor lists themselves and, for
// demonyms and places, from standard input, one a line. A name that the lists give to things of two
// kinds is left out, but a state's name is the state's.
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <string>

#include "chancery/lexicon/actors.h"
#include "chancery/lexicon/gazetteer.h"

namespace {

using chancery::lexicon::ActorKind;
using chancery::lexicon::ActorLexicon;
using chancery::lexicon::NameCandidate;
using chancery::lexicon::NameForm;

constexpr std::int64_t kManyPeople = 100'000;

std::string kind_of(const ActorLexicon& actors, const NameCandidate& candidate) {
  if (candidate.form == NameForm::kAdjective || candidate.form == NameForm::kPeople) return "NORP";
  switch (actors[candidate.actor].kind) {
    case ActorKind::kState:
      return "LOC";
    case ActorKind::kPerson:
      return "PER";
    case ActorKind::kSeat:  // a place or an office: the gazetteer knows
    case ActorKind::kBloc:
      return "";
    default:
      return "ORG";
  }
}

std::string kind_of(const ActorLexicon& actors, const std::string& name) {
  std::set<std::string> kinds;
  for (const NameCandidate& candidate : actors.exact(name)) {
    if (actors[candidate.actor].kind == ActorKind::kState && candidate.form <= NameForm::kAcronym) {
      return "LOC";
    }
    if (const std::string kind = kind_of(actors, candidate); !kind.empty()) kinds.insert(kind);
  }
  return kinds.size() == 1 ? *kinds.begin() : kinds.empty() ? "unknown" : "";
}

bool is_large_place(const chancery::lexicon::Gazetteer& gazetteer, const std::string& name) {
  const auto places = gazetteer.lookup(name);
  return std::any_of(places.begin(), places.end(), [&](const auto& place) {
    return place.name == name && (place.population == 0 || place.population >= kManyPeople);
  });
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: known_names DATA < words > table\n";
    return 2;
  }
  const auto data = chancery::lexicon::DataFiles::open({argv[1]});
  const auto actors = data ? ActorLexicon::load(*data) : std::unexpected(data.error());
  const auto gazetteer =
      actors ? chancery::lexicon::Gazetteer::load(*data) : std::unexpected(actors.error());
  if (!gazetteer) {
    std::cerr << gazetteer.error().to_string() << '\n';
    return 2;
  }
  std::set<std::string> names;
  for (const auto& actor : actors->actors()) {
    names.insert(actor.names.begin(), actor.names.end());
    if (actor.kind != ActorKind::kPerson) continue;
    for (const std::string& name : actor.names) {
      if (const auto space = name.rfind(' '); space != std::string::npos) {
        names.insert(name.substr(space + 1));
      }
    }
  }
  for (std::string word; std::getline(std::cin, word);) names.insert(word);
  for (const std::string& name : names) {
    std::string kind = kind_of(*actors, name);
    if (kind == "unknown") kind = is_large_place(*gazetteer, name) ? "LOC?" : "";
    if (!kind.empty()) std::cout << kind << '\t' << name << '\n';
  }
  return 0;
}
