// Reads the dictionaries of TABARI, PETRARCH 1 and PETRARCH 2: actors, agents, verbs with patterns
// and synonym sets, discards, issues. What a line holds is found from the file's content. Never
// fails as a whole: what cannot be carried is told in a note with its line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/cameo/entries.h"

namespace chancery::cameo {

enum class ForeignKind : std::uint8_t { kActors, kAgents, kVerbs, kDiscards, kIssues, kUnknown };
[[nodiscard]] std::string_view name_of(ForeignKind kind);  // "actors"

enum class NoteKind : std::uint8_t {
  kNotCarried,  // a construction that our files have no room for
  kBadDate,     // a day that no calendar has, or an end before its beginning
  kDuplicate,   // said twice with the same meaning: carried once
  kConflict,    // said twice with different codes: the first counts
  kNoCode,      // a name without a code
};
[[nodiscard]] std::string_view name_of(NoteKind kind);  // "not carried"

struct ForeignNote {
  NoteKind kind = NoteKind::kNotCarried;
  std::string file;
  std::uint32_t line = 0;
  std::string message;
};

class ForeignReader {
 public:
  // The kind, as its content shows it.
  [[nodiscard]] static ForeignKind kind_of(std::string_view text);
  // Adds what the file holds to entries(). `file` names it in notes.
  ForeignKind read(const std::string& file, std::string_view text);

  // Call once after the last file: patterns that name a set which no file defines are noted and
  // left out.
  void finish();

  [[nodiscard]] const Entries& entries() const { return entries_; }
  [[nodiscard]] const std::vector<ForeignNote>& notes() const { return notes_; }

 private:
  struct Line {
    std::uint32_t number = 0;
    std::string text;  // without its comment
    bool indented = false;
  };
  [[nodiscard]] std::vector<Line> lines_of(std::string_view text) const;
  void read_actors(const std::vector<Line>& lines);
  void read_agents(const std::vector<Line>& lines);
  void read_verbs(const std::vector<Line>& lines);
  void read_discards(const std::vector<Line>& lines);
  void read_issues(const std::vector<Line>& lines);
  void add_codes(const Line& line, std::string_view text, ActorEntry& entry);
  void finish_actor(ActorEntry entry, std::uint32_t line);
  void add_agent(const Line& line);
  void add_verb_word(const Line& line, VerbEntry& entry);
  void add_pattern(const Line& line, VerbEntry& entry);
  void note(NoteKind kind, std::uint32_t line, std::string message);

  std::string file_;
  Entries entries_;
  std::vector<ForeignNote> notes_;
  std::vector<std::pair<std::string, std::vector<std::string>>> substitutions_;  // !PERSON!
  std::vector<std::pair<std::string, std::uint32_t>> places_;  // of verbs: file, line
};

// Notes what is said twice: names of actors and agents, patterns of one verb, verb forms.
[[nodiscard]] std::vector<ForeignNote> repeated(const Entries& entries);

}  // namespace chancery::cameo
