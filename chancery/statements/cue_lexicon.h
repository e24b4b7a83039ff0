// The words that tell us that somebody says, writes, believes or intends something, as data:
// data/statements/*.blk, described in docs/formats/cues.md.
//
//   cues   warn.plain           a group of words that behave alike
//   class  warns                what kind of saying it is (kCueClasses)
//   act    speech               speech, document, belief or intention
//   frame  quote | clause       the constructions in which the words are cues
//   verb   warn | caution
//
// A word may stand in several groups: the first group whose frame fits wins. Immutable after
// loading; shared by threads.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/document/layers.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::statements {

// The constructions, one bit each.
enum class Frame : std::uint16_t {
  kQuote = 1,         // "…," she said
  kClause = 2,        // said (that) …, asked whether …
  kInfinitive = 4,    // promised to …, urged him to …
  kObject = 8,        // criticised the plan
  kPreposition = 16,  // called for …, spoke about …
  kPredicative = 32,  // described it as …, called her a hero
  kPassive = 64,      // is expected to …, was accused of …
  kBare = 128,        // declined to comment: a statement without content is none, kept for chains
};

enum class CueKind : std::uint8_t { kVerb, kNoun, kAdjective, kPreposition };

struct Cue {
  std::string cue_class;
  document::StatementAct act = document::StatementAct::kSpeech;
  document::Certainty certainty = document::Certainty::kCertain;
  std::uint16_t frames = 0;
  std::vector<std::string> prepositions;  // for kPreposition
  std::vector<std::string> with;          // words that the frame needs as well: "make … clear"
  std::string group;                      // id of the entry, for explanations

  [[nodiscard]] bool allows(Frame frame) const {
    return (frames & static_cast<std::uint16_t>(frame)) != 0;
  }
  [[nodiscard]] bool takes_preposition(std::string_view word) const;
};

class CueLexicon {
 public:
  // Reads data/statements/*.blk. Errors: E-STA-001 unknown key, E-STA-002 unknown class, act,
  // certainty or frame, E-STA-003 a group without words or without a class, E-STA-004 a word whose
  // frames are all taken by groups before, E-STA-005 no cue file at all. The first is returned.
  [[nodiscard]] static base::Expected<CueLexicon> load(const lexicon::DataFiles& files);
  // The same, with every error that there is: for `lexicon check`.
  [[nodiscard]] static std::vector<base::Error> check(const lexicon::DataFiles& files);

  // The groups that hold this lemma (lower case, particle joined by "_": "point_out"), in file
  // order.
  [[nodiscard]] std::span<const std::uint32_t> find(CueKind kind, std::string_view lemma) const;
  [[nodiscard]] const Cue& cue(std::uint32_t index) const { return cues_[index]; }
  // The first group with this frame, or null.
  [[nodiscard]] const Cue* find(CueKind kind, std::string_view lemma, Frame frame) const;
  // The cue verb (without particle) that this lower-case form belongs to by inflection, or empty: a
  // reader that errs in a lemma does not hide a cue.
  [[nodiscard]] std::string_view verb_of_form(std::string_view form) const;
  // Words of a plain list: "media", "carrier" and the like (blocks `list NAME`).
  [[nodiscard]] bool in_list(std::string_view list, std::string_view word) const;
  [[nodiscard]] std::size_t word_count() const { return words_.size(); }

 private:
  friend class CueReader;
  std::vector<Cue> cues_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> words_;  // "v:say"
  std::unordered_map<std::string, std::vector<std::string>> lists_;
  std::unordered_map<std::string, std::string> forms_;
};

}  // namespace chancery::statements
