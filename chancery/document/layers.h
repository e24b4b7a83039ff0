// What each room adds to a Document. Layers hold spans and typed ids; strings only where a finding
// is not a slice of the text (interned in the document's SymbolTable, or a code of an ontology).
// All spans are bytes of Document::text(). The maker of a layer is named beside it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "chancery/base/calendar.h"
#include "chancery/document/span.h"
#include "chancery/document/symbols.h"
#include "chancery/document/syntax_types.h"

namespace chancery::document {

// ---- text
// -----------------------------------------------------------------------------------------

enum class SectionKind : std::uint8_t {
  kHeadline,
  kSubheading,
  kBody,
  kCaption,
  kCredit,
  kPullquote,
  kByline,
  kDateline,
  kBoilerplate,
};
[[nodiscard]] std::string_view name_of(SectionKind kind);
[[nodiscard]] std::optional<SectionKind> section_kind_from(std::string_view name);

// Sections are in text order, do not overlap, and lie apart only by white space. One section is one
// paragraph (intake's blocks). A paragraph that repeats another says which.
struct Section {
  SectionKind kind = SectionKind::kBody;
  Span span;
  std::optional<std::uint32_t> repeats;  // index of the section whose words it repeats
};

struct Sentence {
  Span span;
  TokenRange tokens;
  std::uint32_t section = 0;
};

// A syntactic word of Universal Dependencies: "don't" gives "do" and "n't". Spans never overlap.
struct Token {
  Span span;
  SentenceId sentence;
  bool joined = false;  // continues the surface token before it (multi-word token of CoNLL-U)
  bool space_after = true;
};

// A stretch between quotation marks, marks included.
struct Quotation {
  Span span;               // with the marks
  Span inner;              // without
  bool closed = true;      // false: ran to the end of its paragraph (or of the text)
  bool continues = false;  // reopened: goes on from the quotation of the paragraph before
};

// ---- syntax
// ---------------------------------------------------------------------------------------

// One per token.
struct TokenSyntax {
  Upos upos = Upos::kX;
  Relation relation = Relation::kDep;
  Symbol xpos = Symbol::kEmpty;   // Penn tag: "VBD", "NNP"
  Symbol feats = Symbol::kEmpty;  // UD features: "Number=Sing", empty for none
  Symbol lemma = Symbol::kEmpty;
  TokenId head;  // invalid for the root of its sentence
};

enum class NameKind : std::uint8_t {
  kPerson,
  kOrganization,
  kLocation,
  kNationality,
  kEvent,
  kOther
};
[[nodiscard]] std::string_view name_of(
    NameKind kind);  // "PER", "ORG", "LOC", "NORP", "EVENT", "MISC"

// A named entity as the reader marks it; entities resolves it.
struct Name {
  TokenRange tokens;
  NameKind kind = NameKind::kOther;
  float confidence = 0;
};

// ---- entities
// -------------------------------------------------------------------------------------

enum class EntityKind : std::uint8_t {
  kPerson,
  kOrganization,
  kPlace,
  kGroup,
  kNationality,
  kDocument,
  kOther,
};
enum class ResolvedBy : std::uint8_t {
  kNone,
  kKnowledgeBase,
  kTitle,
  kApposition,
  kDemonym,
  kCoreference,
};
enum class MentionKind : std::uint8_t { kName, kNominal, kPronoun };
[[nodiscard]] std::string_view name_of(EntityKind kind);  // "person"
[[nodiscard]] std::string_view name_of(ResolvedBy by);    // "knowledge-base"

// A place in the text that stands for one entity, or for several ("the two ministers").
struct Mention {
  TokenRange tokens;  // the phrase without determiners; for a name, the name
  TokenId head;       // its syntactic head
  Span span;
  MentionKind kind = MentionKind::kName;
  std::vector<EntityId> entities;  // at least one
  // A government seat or country used as a mere place ("met in Geneva"), not as an actor.
  bool only_place = false;
};

struct Entity {
  std::string name;  // fullest form in the article, or the knowledge base's name
  EntityKind kind = EntityKind::kOther;
  std::string country;  // ISO 3166-1 alpha-3, KOS, or IGO UNO EUR NGO ISM IMG MNC; empty if unknown
  std::vector<std::string> sectors;  // PLOVER sectors, main one first; empty if unknown
  std::string role;                  // "foreign minister"; empty if unknown
  std::string wikidata;
  std::string
      knowledge_id;  // id of the entry in data/actors that it was resolved to; empty if none
  ResolvedBy resolved_by = ResolvedBy::kNone;
  std::string why;  // one line for `explain` and `resolve`: how the code was reached
  std::vector<MentionId> mentions;  // in text order
  // Of its country: Correlates of War and Gleditsch-Ward numbers; 0 where it has none.
  int cow = 0;
  int gw = 0;
};

struct Place {
  std::string name;
  std::string country;  // alpha-3, empty for seas, continents
  std::string admin1;
  std::optional<double> latitude;
  std::optional<double> longitude;
  std::optional<std::int64_t> geonames;
  // How sure the choice among the places of this name is: 0 to 1; 0 when no list knows the name.
  double confidence = 0;
};

// A place name in the text with the gazetteer's reading of it.
struct PlaceMention {
  TokenRange tokens;
  Span span;
  Place place;
};

// ---- dates
// ----------------------------------------------------------------------------------------

enum class TimeType : std::uint8_t { kDate, kTime, kDuration, kSet };
[[nodiscard]] std::string_view name_of(TimeType type);  // "DATE"

struct TimeExpression {
  Span span;
  TokenRange tokens;
  TimeType type = TimeType::kDate;
  std::string value;                   // TIMEX3 value: "2023-03-02", "P2D", "XXXX-WXX-4"
  std::optional<base::DayRange> days;  // calendar extent where it is known
};

enum class AmountKind : std::uint8_t { kMoney, kCount, kPercent };
[[nodiscard]] std::string_view name_of(AmountKind kind);

struct Amount {
  Span span;
  TokenRange tokens;
  AmountKind kind = AmountKind::kCount;
  double value = 0;
  std::string unit;  // ISO 4217 for money; the lemma counted for counts; "%" for percent
  TokenId counted;   // the noun counted, where there is one
};

// ---- predicates
// -----------------------------------------------------------------------------------

enum class PredicateKind : std::uint8_t { kVerb, kNoun, kAdjective };
enum class Role : std::uint8_t {
  kSubject,  // who does it, after passive, control, relatives and possessives are undone
  kObject,
  kIndirect,    // "gave Ukraine tanks"
  kContent,     // clausal complement: its head, and the predicate there
  kOblique,     // with a preposition
  kComplement,  // "is ready", "remains a threat": what a copula links
  kPurpose,     // adverbial clause
};
[[nodiscard]] std::string_view name_of(Role role);

struct Argument {
  Role role = Role::kObject;
  Symbol preposition = Symbol::kEmpty;  // lower case, for kOblique ("on", "according to")
  TokenId head;                         // head of the phrase
  PredicateId predicate;                // the predicate at that head, where there is one
  bool inherited = false;  // through control, conjunction or ellipsis, not written here
};

enum class Tense : std::uint8_t { kNone, kPast, kPresent, kFuture };
enum class Aspect : std::uint8_t { kNone, kPerfect, kProgressive };
enum class Modality : std::uint8_t {
  kNone,
  kCan,
  kMay,
  kMust,
  kShould,
  kWould,
  kWill,
};

// One happening as the sentence tells it, syntax undone: verbs, nominalisations, adjectives with
// arguments ("ready to talk"). Made by predicates.
struct Predicate {
  TokenId head;
  PredicateKind kind = PredicateKind::kVerb;
  Symbol lemma =
      Symbol::kEmpty;  // verb lemma, particle joined by "_": "rule_out"; a noun's own lemma
  Symbol verb = Symbol::kEmpty;  // for nouns: the verb of which it is the noun ("invasion": invade)
  std::vector<Argument> arguments;
  bool passive = false;
  bool negated = false;      // an odd number of negations
  bool conditional = false;  // under "if", "unless", "whether"
  bool interrogative = false;
  bool imperative = false;
  Tense tense = Tense::kNone;
  Aspect aspect = Aspect::kNone;
  Modality modality = Modality::kNone;
  PredicateId embedded_by;  // the predicate whose content this is
  Relation embedding = Relation::kRoot;
  PredicateId conjunct_of;  // first conjunct, for the later ones
  PredicateId light_verb;   // for a noun under a light verb ("held talks"): the verb's predicate
};

// ---- statements
// -----------------------------------------------------------------------------------

enum class StatementKind : std::uint8_t { kDirect, kIndirect, kMixed };
enum class StatementAct : std::uint8_t { kSpeech, kDocument, kBelief, kIntention };
enum class Certainty : std::uint8_t { kCertain, kProbable, kPossible };
[[nodiscard]] std::string_view name_of(StatementKind kind);
[[nodiscard]] std::string_view name_of(StatementAct act);
[[nodiscard]] std::string_view name_of(Certainty certainty);

// An actor as a finding names it: the words, and the entity where one is known.
struct Participant {
  Span span;
  TokenId head;
  EntityId entity;           // invalid when nobody is known by these words
  std::string country = {};  // as the context tells it (events/allegiance.h), else empty
};

struct Statement {
  StatementKind kind = StatementKind::kIndirect;
  StatementAct act = StatementAct::kSpeech;
  std::string cue_class = "neutral";
  Certainty certainty = Certainty::kCertain;
  std::optional<Participant> speaker;
  std::optional<Participant> addressee;
  std::vector<Participant> via;  // outermost last
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;
};

// ---- events
// ---------------------------------------------------------------------------------------

enum class EventStatus : std::uint8_t {
  kOccurred,
  kOngoing,
  kHistorical,
  kPlanned,
  kHypothetical,
  kNegated,
  kDenied,
};
[[nodiscard]] std::string_view name_of(EventStatus status);

struct Counts {
  std::optional<std::int64_t> dead;
  std::optional<std::int64_t> injured;
  std::optional<std::int64_t> arrested;
  std::optional<std::int64_t> participants;
};

struct EventDate {
  std::string value;  // ISO day, month or year: "2023-03-02", "2022-12"
  std::string from;   // "expression", "published", "story"
};

struct Money {
  double value = 0;
  std::string unit;  // ISO 4217
};

struct Event {
  std::string type;  // one of PLOVER's 16
  std::vector<std::string> modes;
  std::string cameo;  // empty where none fits
  std::vector<Participant> source;
  std::vector<Participant> target;
  bool symmetric = false;
  EventStatus status = EventStatus::kOccurred;
  std::optional<Participant> denied_by;
  std::optional<EventDate> date;
  std::optional<Place> place;
  std::optional<Money> amount;
  Counts counts;
  std::vector<std::string> contexts;
  Span instrument;  // empty when none
  std::vector<StatementId> said_by;
  PredicateId predicate;
  Span trigger;
  Span evidence;  // the sentence
  SentenceId sentence;
  std::vector<Span> also;  // other tellings of the same event
  SectionKind section = SectionKind::kBody;
  std::string pattern;  // id of the dictionary entry
  double confidence = 0;
};

struct Position {
  Participant actor;
  Span issue;
  std::string stance;  // support, oppose, reluctant, neutral
  std::string vote;    // for, against, abstained, vetoed; empty when none
  Span evidence;
};

struct Outcome {
  Span issue;
  std::string result;  // adopted, failed, vetoed, postponed
  std::vector<Participant> blocked_by;
  std::string instead;
  Span evidence;
};

struct Pledge {
  std::vector<Participant> giver;
  std::vector<Participant> recipient;
  std::optional<Money> amount;
  std::string purpose;
  std::string status;  // proposed, agreed, delivered
  Span evidence;
};

// The article's main event: phrases, best first.
struct MainEvent {
  std::vector<std::string> who;
  std::vector<std::string> what;
  std::vector<std::string> when;
  std::vector<std::string> where;
};

}  // namespace chancery::document
