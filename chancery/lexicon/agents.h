// The role nouns of data/agents/*.agt: what sector "soldiers", "a foreign ministry spokesman" or
// "ex-minister" belong to when no proper name says it. Immutable after load. docs/formats/actors.md
// is the specification of the files. Plurals are derived by the loader; case does not matter,
// except for titles written with a capital.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/name_trie.h"
#include "chancery/lexicon/name_words.h"

namespace chancery::lexicon {

enum class AgentKind : std::uint8_t {
  kPerson,    // "minister", "soldiers": someone in that role
  kPeople,    // a collective of people: "troops", "police", "crowd"
  kBody,      // an institution: "ministry", "court", "central bank"
  kThing,     // acts for its crew or owner: "destroyer", "warplanes"
  kTitle,     // stands before a name: "Sen.", "General", "Sheikh"
  kModifier,  // changes the sector of the noun it stands with: "former", "rebel"
};

struct Agent {
  std::string id;  // of its block
  AgentKind kind = AgentKind::kPerson;
  std::string word;                  // as written in the data, singular
  std::vector<std::string> sectors;  // main one first; empty: the word says no sector ("Mr")
  std::string country;               // seldom: IGO, NGO, IMG, MNC
  std::string role;  // canonical role for holders(): "foreign minister"; may be empty
  bool plural = false;
  // A modifier that wins over the noun's own sector ("former minister": ELI); else it only fills in
  // where the noun says none or UNK, CVL ("rebel leader").
  bool wins = false;
  // A general noun that any more exact word overrides ("official", "leader", "man", "group").
  bool weak = false;
};

class AgentLexicon {
 public:
  [[nodiscard]] static base::Expected<AgentLexicon> load(const DataFiles& files);
  [[nodiscard]] static std::vector<base::Error> check(const DataFiles& files);

  struct Match {
    std::size_t words = 0;
    const Agent* agent = nullptr;
  };
  // The longest role phrase that begins at word `at`, modifiers apart.
  [[nodiscard]] std::optional<Match> longest(const NameWords& words, std::size_t at) const;
  // The longest modifier that begins at word `at`.
  [[nodiscard]] std::optional<Match> modifier(const NameWords& words, std::size_t at) const;
  [[nodiscard]] const Agent* exact(std::string_view phrase) const;
  [[nodiscard]] const std::vector<Agent>& agents() const { return agents_; }

 private:
  friend class AgentReader;
  std::vector<Agent> agents_;
  NameTrie words_;
  NameTrie modifiers_;
  std::vector<std::uint32_t> of_word_;  // trie slot -> agent
  std::vector<std::uint32_t> of_modifier_;
};

}  // namespace chancery::lexicon
