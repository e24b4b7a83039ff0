// What PETRARCH and TABARI dictionaries hold, as plain data: read from the foreign files
// (foreign_reader.h) or from ours (dictionary.h). Words are in capitals, divided by blanks.
#pragma once

#include <string>
#include <vector>

#include "chancery/cameo/term.h"

namespace chancery::cameo {

struct DatedCode {
  std::string code;  // "HOBGOV"; several joined by "/": a compound actor ("ELR/GAL")
  Term term;
};

// The first code whose term holds counts; those without a term are asked last.
struct ActorEntry {
  std::vector<std::string> names;
  std::vector<DatedCode> codes;
};

// "GOLDEN_GOOSE {GOLDEN_GEESE} [~GGS]": the code stands behind ("~GOV") or before ("NGO~") the
// actor's.
struct AgentEntry {
  std::vector<std::string> words;  // all forms, plurals too
  std::string code;
};

struct VerbWord {
  std::vector<std::string> forms;  // "BREAK", "BREAKS", "BROKE DOWN"
  std::string code;                // over the block's; empty: none of its own
};
struct PatternEntry {
  std::string code;
  std::string text;  // "SAID_WOULD * &TIETYPES_TIES +": as written, one blank between pieces
};
struct VerbEntry {
  std::string name;
  std::string code;  // "031", "031:032" (there:back), "---" for none
  std::vector<VerbWord> words;
  std::vector<PatternEntry> patterns;
};

struct SynsetEntry {
  std::string name;                // "TIETYPES", without "&" and a closing "_"
  std::vector<std::string> words;  // may name other sets: "&TIETYPES"
};

// Words whose presence drops a sentence or a whole article.
struct DiscardEntry {
  std::string words;
  bool story = false;
};

struct IssueEntry {
  std::string category;
  std::vector<std::pair<std::string, std::string>> phrases;  // code, words
  std::vector<std::string> except;
};

struct Entries {
  std::vector<ActorEntry> actors;
  std::vector<AgentEntry> agents;
  std::vector<VerbEntry> verbs;
  std::vector<SynsetEntry> synsets;
  std::vector<DiscardEntry> discards;
  std::vector<IssueEntry> issues;
};

// Regular forms of a verb in capitals: S, ED and ING with the usual changes of spelling.
[[nodiscard]] std::vector<std::string> regular_forms(const std::string& verb);
// The regular plural of a noun in capitals.
[[nodiscard]] std::string regular_plural(const std::string& noun);
// Capitals of ASCII letters; "_" and runs of blanks become one blank; trimmed.
[[nodiscard]] std::string plain_words(std::string_view text);

}  // namespace chancery::cameo
