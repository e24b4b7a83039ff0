// What the predicate layer knows about words: nouns that tell a verb's happening, light verbs,
// verbs of control, and which nouns and adjectives patterns ask for. Read from
// data/nominalisations, data/lightverbs and the trigger keys of data/patterns and data/operators
// (docs/formats/patterns.md).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/lexicon/block_file.h"
#include "chancery/lexicon/data_files.h"

namespace chancery::predicates {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
template <class T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;
using StringSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;

// Where an argument stands at a noun or a light verb.
enum class SiteKind { kSubject, kObject, kIndirect, kPossessive, kModifier, kPreposition };
struct Site {
  SiteKind kind = SiteKind::kObject;
  std::string preposition;
};

struct Nominal {
  std::string verb;
  std::vector<Site> subject;
  std::vector<Site> object;
};

struct Light {
  StringSet nouns;
  StringSet not_nouns;
  bool any_noun = false;
  std::vector<Site> at;
  std::vector<Site> subject;
  std::vector<Site> object;
};

// kNoun: as kSubject, and of nouns only: "ruled out talks".
// kSeen: whom one sees or hears does it: "filmed him leaving".
enum class Control { kNone, kSubject, kObject, kOblique, kNoun, kDeed, kSeen };

class PredicateLexicon {
 public:
  [[nodiscard]] static base::Expected<PredicateLexicon> load(const lexicon::DataFiles& data);

  [[nodiscard]] const Nominal* nominal(std::string_view noun) const;
  // A noun or adjective that a pattern or an operator has as its trigger.
  [[nodiscard]] bool is_trigger_noun(std::string_view noun) const;
  [[nodiscard]] bool is_trigger_adjective(std::string_view adjective) const;
  // A noun that names a time or a measure: a phrase of it without a preposition is no object.
  [[nodiscard]] bool is_temporal(std::string_view noun) const { return temporal_.contains(noun); }
  // A verb that has someone or something that undergoes it ("arrest"): without an object, what
  // stands before it in a headline is that.
  [[nodiscard]] bool needs_object(std::string_view verb) const {
    return transitive_.contains(verb);
  }
  // A verb whose participle tells what came of the act before it: "shelled a village, killing two".
  [[nodiscard]] bool is_sequel(std::string_view verb) const { return sequels_.contains(verb); }
  // A verb that tells how things stand ("need", "deserve"), and one that is an act of speech.
  [[nodiscard]] bool is_state(std::string_view verb) const { return states_.contains(verb); }
  [[nodiscard]] bool is_speech(std::string_view verb) const { return speech_.contains(verb); }
  // A noun that names a body of people, never one person ("administration").
  [[nodiscard]] bool is_body(std::string_view noun) const { return bodies_.contains(noun); }
  [[nodiscard]] const std::vector<Light>* lights(std::string_view verb) const;
  [[nodiscard]] Control control(std::string_view verb) const;
  // The reader's lemma, or, where no dictionary knows it, the verb that they know and whose form
  // this is ("accused": accuse).
  [[nodiscard]] std::string verb_lemma(std::string_view lemma, std::string_view form) const;
  // The same for nouns that tell a happening ("rallies": rally).
  [[nodiscard]] std::string noun_lemma(std::string_view lemma, std::string_view form) const;
  // A verb with a particle ("rule_out") that some dictionary has.
  [[nodiscard]] bool knows_verb(std::string_view verb) const { return verbs_.contains(verb); }

 private:
  base::Expected<void> add_nominal(const lexicon::Block& block);
  base::Expected<void> add_light(const lexicon::Block& block);
  base::Expected<void> add_control(const lexicon::Block& block);
  void add_verb(const std::string& verb);
  void add_triggers(const lexicon::Block& block);
  void add_forms(const lexicon::Block& block);
  static void add_nouns(const lexicon::Block& block, StringSet& nouns);
  void add_transitive(const lexicon::Block& block);
  static void add_verbs(const lexicon::Block& block, StringSet& verbs);

  StringMap<Nominal> nominals_;
  StringMap<std::vector<Light>> lights_;
  StringMap<Control> control_;
  StringSet verbs_;
  StringMap<std::string> forms_;
  StringSet temporal_;
  StringSet bodies_;
  StringSet transitive_;
  StringSet sequels_;
  StringSet states_;
  StringSet speech_;
  StringSet trigger_nouns_;
  StringSet trigger_adjectives_;
};

}  // namespace chancery::predicates
