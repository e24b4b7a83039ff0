// A pattern as read from data/patterns: trigger, slots, and what it gives
// (docs/formats/patterns.md).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chancery/document/layers.h"
#include "chancery/lexicon/word_classes.h"

namespace chancery::events {

enum class Binding : std::uint8_t {
  kNone,
  kSource,
  kTarget,
  kBoth,
  kInstrument,
  kIssue,
  kAmount,
  kBlocker,
  kInstead,
  kPurpose,
  kPlace,
};
inline constexpr std::size_t kBindingCount = 11;
[[nodiscard]] std::string_view name_of(Binding binding);

enum class TermKind : std::uint8_t {
  kActor,
  kOwner,
  kPeople,
  kAny,
  kLemma,
  kClass,
  kSector,
  kKind,  // what the entity is: person, organization, place, group…
  kEvent,
  kMoney,
  kNone,  // nothing stands there
};

struct Term {
  TermKind kind = TermKind::kAny;
  Binding binding = Binding::kNone;
  bool negated = false;
  bool optional = false;
  std::vector<lexicon::HeadedWords> words;  // kLemma
  std::vector<std::uint32_t> classes;       // kClass
  std::vector<std::string> names;           // kSector: sectors; kKind: kinds; kEvent: types
};

// One of its terms must hold.
struct Part {
  std::vector<Term> terms;
};

enum class SiteKind : std::uint8_t {
  kSubject,
  kObject,
  kIndirect,
  kContent,
  kPurpose,
  kComplement,
  kSpeaker,
  kOwner,
  kInner,
  kItself,
  kInfinitive,
  kPreposition,
  kAnyOblique,
};
struct SlotSite {
  SiteKind kind = SiteKind::kObject;
  std::string preposition;
};

struct Slot {
  std::vector<SlotSite> sites;
  std::vector<Part> parts;
  bool optional = false;
  int weight = 0;     // its share of the specificity when filled
  std::string shown;  // as the file has it, for messages
};

// One side of an arrow: "EUR", "RUSGOV", "*".
struct Arrow {
  std::string type;  // an event type, "nothing" or "position"
  std::vector<std::string> sources;
  std::vector<std::string> targets;
  bool has_targets = false;
  std::string status;  // or a stance; empty: any that counts
  std::string shown;
};
struct Example {
  std::string sentence;
  std::vector<Arrow> arrows;
  std::uint32_t line = 0;
};

struct Pattern {
  std::string id;
  std::string file;
  std::uint32_t line = 0;
  std::string code;
  std::vector<std::string> modes;
  std::vector<std::string> contexts;
  std::string cameo;
  std::vector<std::string> verbs;
  std::vector<std::string> nouns;
  std::vector<std::string> adjectives;
  bool any_verb = false;
  bool nominal = true;
  bool negative = false;  // `polarity negative`: fires only where it is negated
  bool positive = false;  // `polarity positive`: never there
  std::optional<document::Modality> modality;
  std::optional<document::Tense> tense;
  bool symmetric = false;
  bool two = false;                   // symmetric, and a plural alone does not make two sides
  std::optional<std::string> future;  // "" for none
  std::optional<document::EventStatus> status;
  bool keep = false;
  bool inherit = true;
  bool inherit_doer = false;  // only who does the embedded act
  // A passive without an agent: suffices whoever the target is (yes), never (no), or where the
  // target has a country (unsaid).
  std::optional<bool> agentless;
  bool reduced = true;  // fires in "troops backed by Moscow" too
  int priority = 0;
  double confidence = 0.8;
  std::string stance;
  std::string vote;
  std::string outcome;
  std::string pledge;
  std::vector<Slot> slots;
  std::vector<Example> examples;
  std::vector<Example> nevers;
  int specificity = 0;

  [[nodiscard]] bool binds(Binding binding) const;
  // `code nothing`: another sense of its words. Where it wins, nothing is coded.
  [[nodiscard]] bool is_other_sense() const { return code == "nothing"; }
};

}  // namespace chancery::events
