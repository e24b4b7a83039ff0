// All that events knows from data: patterns, operators, cues, classes and the ontology. Loaded
// once, shared by all threads; patterns are found by their trigger's lemma, so that matching does
// not grow with their number.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "chancery/events/pattern.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/ontology.h"
#include "chancery/lexicon/word_classes.h"

namespace chancery::events {

// A verb (or noun) that changes the status of what it embeds.
struct Operator {
  std::string id;
  document::EventStatus status = document::EventStatus::kPlanned;
  bool is_speech = false;  // saying is doing: "reiterate"
  bool utters = false;     // what one wishes to say is said: "wanted to reiterate"
  bool tells = false;      // a finite clause under it is told as a fact: "told him that he had"
  bool is_means = false;   // what it is done to say is said: "wrote to demand"
};

// Words in a clause that add a mode to a type, or a context to any.
struct Cue {
  std::string id;
  std::string type;  // of the mode; empty when there is none
  std::string mode;
  std::vector<std::string> contexts;
  std::vector<std::string> only;  // types that get the contexts; empty: all
};
struct CueWords {
  std::uint32_t cue = 0;
  lexicon::HeadedWords words;
};

// Which count of an event a verb's argument gives: "killed three" counts the dead by its object.
enum class Counted : std::uint8_t { kDead, kInjured, kArrested, kParticipants };
struct CountRule {
  Counted counted = Counted::kDead;
  document::Role role = document::Role::kObject;
};

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
template <class T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

class PatternLexicon {
 public:
  // The first mistake as an Error with its place: E-PAT-*, E-ONT-*, E-LEX-*.
  [[nodiscard]] static base::Expected<PatternLexicon> load(const lexicon::DataFiles& data);
  // Every mistake of the data, for `lexicon check`; empty when load() succeeds.
  [[nodiscard]] static std::vector<base::Error> check(const lexicon::DataFiles& data);

  [[nodiscard]] const std::vector<Pattern>& patterns() const { return patterns_; }
  [[nodiscard]] const lexicon::Ontology& ontology() const { return ontology_; }
  [[nodiscard]] const lexicon::WordClasses& classes() const { return classes_; }

  // Indices into patterns(), in order of file and line; null when none.
  using Indices = std::vector<std::uint32_t>;
  [[nodiscard]] const Indices* by_verb(std::string_view lemma) const {
    return find(by_verb_, lemma);
  }
  [[nodiscard]] const Indices* by_noun(std::string_view lemma) const {
    return find(by_noun_, lemma);
  }
  [[nodiscard]] const Indices* by_adjective(std::string_view lemma) const {
    return find(by_adjective_, lemma);
  }
  [[nodiscard]] const Indices& for_any_verb() const { return any_verb_; }

  // A symmetric pattern of this type that has the noun as a trigger, or null.
  [[nodiscard]] const Pattern* symmetric_noun(std::string_view noun, std::string_view type) const;
  // An operator whose trigger this verb, noun or adjective is, or null.
  [[nodiscard]] const Operator* operator_of(std::string_view lemma,
                                            document::PredicateKind kind) const;
  [[nodiscard]] const std::vector<CountRule>* counts(std::string_view verb) const {
    return find(counts_, verb);
  }
  // Cues whose words have this head lemma, or null.
  [[nodiscard]] const std::vector<CueWords>* cues(std::string_view head) const {
    return find(cue_words_, head);
  }
  [[nodiscard]] const Cue& cue(std::uint32_t index) const { return cues_[index]; }

 private:
  template <class T>
  static const T* find(const StringMap<T>& map, std::string_view key) {
    const auto found = map.find(key);
    return found == map.end() ? nullptr : &found->second;
  }
  void read_file(const lexicon::DataFile& file, std::vector<base::Error>& errors);
  base::Expected<void> add_operator(const lexicon::Block& block);
  base::Expected<void> add_cue(const lexicon::Block& block);
  base::Expected<void> add_count(const lexicon::Block& block);
  void index(std::vector<base::Error>& errors);
  void find_contradictions(std::vector<base::Error>& errors) const;
  static PatternLexicon read(const lexicon::DataFiles& data, std::vector<base::Error>& errors);

  lexicon::Ontology ontology_;
  lexicon::WordClasses classes_;
  std::vector<Pattern> patterns_;
  std::vector<std::size_t> layers_;  // the data folder of each pattern
  StringMap<std::size_t> by_id_;
  StringMap<Indices> by_verb_;
  StringMap<Indices> by_noun_;
  StringMap<Indices> by_adjective_;
  Indices any_verb_;
  StringMap<Operator> verb_operators_;
  StringMap<Operator> noun_operators_;
  StringMap<Operator> adjective_operators_;
  StringMap<std::vector<CountRule>> counts_;
  std::vector<Cue> cues_;
  StringMap<std::vector<CueWords>> cue_words_;
};

}  // namespace chancery::events
