// Everything that data/actors/*.act knows: states, organisations, agencies, parties, armed groups,
// media, companies, seats of government, people and their dated offices. Immutable after load.
// docs/formats/actors.md is the specification of the files.
//
//   const auto lexicon = ActorLexicon::load(files).value();
//   NameWords words("Foreign Minister Sergei Lavrov");
//   if (auto match = lexicon.longest(words, 2)) {            // "Sergei Lavrov": 2 words
//     const Coding c = lexicon.coding(match->candidates[0].actor, day);   // RUS, {GOV}, "foreign
//     minister"
//   }
//
// Surprises: a bare surname is a name of everyone who bears it (form kSurname), so "Bush" has
// several candidates; `best` picks by date. Names are matched by how they are written in the data:
// "WHO" only in capitals (from four letters on also "Nato"), "May" only with a capital. Possessives
// and plurals of names are the caller's; plurals of demonyms are in the data.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/name_trie.h"
#include "chancery/lexicon/name_words.h"

namespace chancery::lexicon {

enum class ActorKind : std::uint8_t {
  kState,         // also vanished ones; partially recognised regions carry sector PRE
  kOrganisation,  // intergovernmental, and non-governmental ones (country NGO)
  kAgency,        // ministries, services, armed forces, courts, parliaments, police
  kParty,
  kGroup,  // armed groups and movements
  kMedia,
  kCompany,
  kInstitution,  // universities, churches, unions, civil society
  kSeat,         // a capital or metonym that acts for a government: "Moscow", "the Kremlin"
  kBloc,         // "the West", "Africa": acts, but has no country
  kPerson,
};
[[nodiscard]] std::string_view name_of(ActorKind kind);  // the kind of its block: "state"

// From and to, both included; open where absent.
struct Term {
  std::optional<base::Day> from;
  std::optional<base::Day> to;
  [[nodiscard]] bool covers(base::Day day) const;
  [[nodiscard]] bool bounded() const { return from.has_value() || to.has_value(); }
};

struct Office {
  Term term;
  std::string role;                  // "foreign minister"
  std::string country;               // usually the person's own; UNO for a secretary-general
  std::vector<std::string> sectors;  // main one first
};

// What an entry counts as during a term ("Taliban": REB, since 2021-08-15 GOV).
struct DatedCode {
  Term term;
  std::string country;
  std::vector<std::string> sectors;
};

struct Member {
  std::string country;
  Term term;
};

enum class ActorId : std::uint32_t {};

struct Actor {
  std::string id;
  ActorKind kind = ActorKind::kState;
  std::string name;                  // the first name of the block
  std::vector<std::string> names;    // all written names, the first one too; no derived surnames
  std::string country;               // empty for blocs
  std::vector<std::string> sectors;  // empty for states and blocs; people have theirs from offices
  std::vector<DatedCode> codes;  // of entries that are no people, over `sectors` while they last
  std::vector<Office> offices;   // of people, by begin
  std::vector<Member> members;   // of organisations
  Term existed;                  // of vanished states and groups
  std::string capital;           // of states
  std::string wikidata;
  int cow = 0;  // of states: Correlates of War and Gleditsch-Ward numbers; 0 where they have none
  int gw = 0;
  std::size_t layer = 0;  // which data folder it came from
  base::Place place;      // where it is defined
};

enum class NameForm : std::uint8_t {
  kName,       // a full name or usual alias
  kAcronym,    // "US", "NATO"
  kSurname,    // family name alone, derived
  kAdjective,  // "Russian": also a noun where no other noun form is given
  kPeople,     // "Russians", "a Briton", "Britons"
};

struct NameCandidate {
  ActorId actor{};
  NameForm form = NameForm::kName;
  Term term;  // when the name is (or was) in use; open for most
};

struct NameMatch {
  std::size_t words = 0;                      // how many of NameWords it takes
  std::span<const NameCandidate> candidates;  // in the order of the data; never empty
};

// What an actor is on a day.
struct Coding {
  std::string country;
  std::vector<std::string> sectors;  // ELI for a person whose offices are over
  std::string role;                  // "foreign minister"; "former foreign minister"; may be empty
  bool former = false;               // offices over
  bool before = false;               // known, but holds the first office only later; sectors empty
};

struct Holder {
  ActorId actor{};
  std::size_t office = 0;  // index into Actor::offices
};

class ActorLexicon {
 public:
  // Reads actors/*.act of all layers; a block of a later layer with the same kind and id replaces
  // the earlier one. Fails with the first error; `check` returns all of them.
  [[nodiscard]] static base::Expected<ActorLexicon> load(const DataFiles& files);
  struct Report;
  [[nodiscard]] static Report check(const DataFiles& files);

  [[nodiscard]] const std::vector<Actor>& actors() const { return actors_; }
  [[nodiscard]] const Actor& operator[](ActorId id) const {
    return actors_[static_cast<std::size_t>(id)];
  }
  [[nodiscard]] std::optional<ActorId> find(std::string_view id) const;

  // The longest name that begins at word `at` and fits the way the words are written.
  [[nodiscard]] std::optional<NameMatch> longest(const NameWords& words, std::size_t at) const;
  // As `longest`, with no more than `most` words: the next shorter reading.
  [[nodiscard]] std::optional<NameMatch> longest(const NameWords& words, std::size_t at,
                                                 std::size_t most) const;
  // A whole name; no candidates when unknown.
  [[nodiscard]] std::span<const NameCandidate> exact(std::string_view name) const;

  // What the actor is on a day; without a day, what it is now as far as the data go.
  [[nodiscard]] Coding coding(ActorId id, std::optional<base::Day> day) const;
  // The likeliest of the candidates on a day: names in use over names gone, full names over
  // surnames, people in office over people out of it (out of office most recently first; who once
  // led a state or government stands with those known for no office), higher offices over lower
  // ones. Among equals the first.
  [[nodiscard]] ActorId best(std::span<const NameCandidate> candidates,
                             std::optional<base::Day> day) const;
  // Who held an office of this country on a day; `role` as in the data ("foreign minister").
  [[nodiscard]] std::vector<Holder> holders(std::string_view country, std::string_view role,
                                            base::Day day) const;
  // Countries that were members on a day.
  [[nodiscard]] std::vector<std::string_view> members(ActorId id, base::Day day) const;

  // Whether the code is one of ISO 3166-1 alpha-3, KOS, or IGO UNO EUR NGO ISM IMG MNC.
  [[nodiscard]] static bool is_country(std::string_view code);
  [[nodiscard]] static bool is_sector(std::string_view code);

 private:
  friend class ActorIndex;  // fills it
  std::vector<Actor> actors_;
  std::vector<std::uint32_t> by_id_;  // sorted by id
  NameTrie names_;
  std::vector<NameCandidate> candidates_;  // grouped by name and writing
  // The candidates of one folded name, by how the text must write it; a stricter writing's
  // candidates include those of the looser ones.
  struct Group {
    struct Range {
      std::uint32_t begin = 0;
      std::uint32_t end = 0;
    };
    Range any;
    Range capital;
    Range upper;
    std::uint32_t capitals = 0;  // bit i: word i must have a capital (first 32 words)
    bool nato = false;           // upper also fits "Nato"
  };
  std::vector<Group> groups_;  // by slot of names_
  [[nodiscard]] std::span<const NameCandidate> fitting(const Group& group, const NameWords& words,
                                                       std::size_t at, std::size_t count) const;
};

struct ActorLexicon::Report {
  std::vector<base::Error> errors;  // the data cannot be loaded
  std::vector<base::Error>
      warnings;  // a name that two entries claim at one time; overriding blocks
  std::size_t actors = 0;
  std::size_t names = 0;
  std::size_t offices = 0;
};

}  // namespace chancery::lexicon
