#include "chancery/events/main_event.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/events/main_circumstances.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Event;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::Role;
using document::SectionKind;
using document::Sentence;
using document::Span;
using document::TokenId;
using document::TokenRange;

constexpr std::size_t kOpening = 4;      // body sentences that tell who and what
constexpr std::size_t kBeginning = 12;   // body sentences that tell when and where
constexpr std::size_t kAnywhere = 1000;  // where the beginning tells no time
constexpr std::uint32_t kLongPhrase = 10;

void add(std::vector<std::string>& answers, std::string_view text) {
  text = base::trim(text);
  if (text.empty() || answers.size() >= kAnswers) return;
  if (std::ranges::find(answers, text) == answers.end()) answers.emplace_back(text);
}

// The sentences that tell the news: the headline, then the first of the body.
std::vector<std::uint32_t> opening(const Document& document, std::size_t most) {
  std::vector<std::uint32_t> headlines;
  std::vector<std::uint32_t> body;
  const auto& sentences = document.sentences.get();
  for (std::size_t i = 0; i < sentences.size() && body.size() < most; ++i) {
    const SectionKind kind = document.section_of(sentences[i]);
    // "Rally shooting:" only opens the headline.
    const bool opens = !headlines.empty() && headlines.size() < 2 &&
                       document.slice(sentences[headlines.front()].span).ends_with(':');
    if (kind == SectionKind::kHeadline && opens) headlines.clear();
    if (kind == SectionKind::kHeadline && headlines.empty())
      headlines.push_back(static_cast<std::uint32_t>(i));
    if (kind == SectionKind::kBody && sentences[i].tokens.length() > 3)
      body.push_back(static_cast<std::uint32_t>(i));
  }
  headlines.insert(headlines.end(), body.begin(), body.end());
  return headlines;
}

bool leaves_phrase(Relation relation) {
  return relation == Relation::kAclRelcl || relation == Relation::kAcl ||
         relation == Relation::kAppos || relation == Relation::kPunct ||
         relation == Relation::kParataxis || relation == Relation::kConj ||
         relation == Relation::kCc || relation == Relation::kDep;
}

// The phrase under a head without clauses, appositions and conjuncts.
std::string_view short_phrase(const Document& document, TokenId head) {
  std::uint32_t first = head.value;
  std::uint32_t last = head.value;
  std::vector<TokenId> open{head};
  while (!open.empty()) {
    const TokenId token = open.back();
    open.pop_back();
    first = std::min(first, token.value);
    last = std::max(last, token.value);
    for (const TokenId child : document.children(token)) {
      const bool of_head = token == head && document.relation(child) == Relation::kCase;
      if (!of_head && !leaves_phrase(document.relation(child))) open.push_back(child);
    }
  }
  if (last - first > kLongPhrase) last = std::max(head.value, first + kLongPhrase);
  return document.slice(document.span_of({TokenId{first}, TokenId{last + 1}}));
}

// The root verb's predicate, or the one told inside a word of saying: "police said a man was
// killed".
const Predicate* main_predicate(const Document& document, const Sentence& sentence) {
  const auto& all = document.predicates.get();
  const auto first = std::ranges::lower_bound(all, sentence.tokens.first, {}, &Predicate::head);
  const Predicate* fallback = nullptr;
  for (auto at = first; at != all.end() && at->head < sentence.tokens.last; ++at) {
    if (at->kind == PredicateKind::kNoun && document.relation(at->head) != Relation::kRoot)
      continue;
    if (document.relation(at->head) == Relation::kRoot) return &*at;
    if (fallback == nullptr) fallback = &*at;
  }
  return fallback;
}

// "arrested as seven die", "resigned after the vote": told beside the act.
bool stands_beside(const Document& document, TokenId phrase) {
  return std::ranges::any_of(document.children(phrase), [&](TokenId token) {
    const std::string_view word = document.lemma(token);
    const Relation relation = document.relation(token);
    return (relation == Relation::kCase || relation == Relation::kMark) &&
           (word == "as" || word == "after" || word == "amid" || word == "following" ||
            word == "despite" || word == "before");
  });
}

// "crashes but gets a warm farewell": the end of the last act told beside the first.
TokenId end_of_acts(const Document& document, TokenId verb) {
  TokenId end{verb.value + 1};
  for (const TokenId child : document.children(verb)) {
    if (document.relation(child) == Relation::kConj &&
        document.upos(child) == document::Upos::kVerb)
      end = std::max(end, document.subtree(child).last);
  }
  return end;
}

std::string_view what_of(const Document& document, const Predicate& predicate,
                         const Sentence& sentence) {
  std::uint32_t first = predicate.head.value;
  std::uint32_t last = predicate.head.value;
  const bool acts_on = std::ranges::any_of(document.children(predicate.head), [&](TokenId child) {
    return document.relation(child) == Relation::kObj;
  });
  for (const TokenId child : document.children(predicate.head)) {
    const Relation relation = document.relation(child);
    if (relation == Relation::kAux || relation == Relation::kAuxPass || relation == Relation::kCop)
      first = std::min(first, child.value);
    const bool core = relation == Relation::kObj || relation == Relation::kIobj ||
                      relation == Relation::kXcomp || relation == Relation::kCompoundPrt ||
                      relation == Relation::kObl || relation == Relation::kOblAgent ||
                      relation == Relation::kCcomp;
    if (!core || child < predicate.head || stands_beside(document, child)) continue;
    // "Avoids a crash at the Grand Prix": where it was is told elsewhere.
    if (acts_on && relation == Relation::kObl && is_locative(preposition_of(document, child)))
      continue;
    const TokenRange range = document.subtree(child);
    if (range.last.value - first <= kLongPhrase + 2)
      last = std::max(last, range.last.value - 1);
    else if (last == predicate.head.value)
      last = std::min(range.last.value - 1, first + kLongPhrase);
  }
  last = std::min(last, sentence.tokens.last.value - 1);
  // "Seven killed as tram derails", "Trump march": one word of a headline tells nothing.
  if (first == last && document.section_of(sentence) == SectionKind::kHeadline) {
    const TokenId end = std::min(end_of_acts(document, predicate.head), sentence.tokens.last);
    if (end.value <= last + 1) return document.slice(sentence.span);
    last = end.value - 1;
  }
  return document.slice(document.span_of({TokenId{first}, TokenId{last + 1}}));
}

// How well a phrase names who acted: people and organisations best, then other names (a race, a
// treaty), then things.
double points_of(const Document& document, TokenId head) {
  if (document.mentions.present()) {
    for (const document::Mention& mention : document.mentions.get()) {
      if (!mention.tokens.contains(head)) continue;
      const document::Entity& entity = document.entities.get()[mention.entities.front().value];
      const bool person = entity.kind == document::EntityKind::kPerson;
      return person || entity.kind == document::EntityKind::kOrganization ? 5
             : mention.only_place                                         ? 0
                                                                          : 3;
    }
  }
  return document.upos(head) == document::Upos::kNum ? -3 : 0;  // "Seven": of what is told later
}

bool tells_time(const Document& document, TokenId head) {
  return document.times.present() &&
         std::ranges::any_of(document.times.get(), [&](const document::TimeExpression& time) {
           return time.tokens.contains(head);
         });
}

// "Five shot" in the headline: whom the opening counts so, "five people".
std::string_view counted_later(const Document& document, TokenId number,
                               const std::vector<std::uint32_t>& sentences) {
  for (const std::uint32_t sentence : sentences) {
    const TokenRange range = document.sentences.get()[sentence].tokens;
    for (TokenId count = range.first; count < range.last; count = TokenId{count.value + 1}) {
      const TokenId noun = document.head(count);
      if (count == number || document.relation(count) != Relation::kNummod || !noun.valid() ||
          document.upos(noun) != document::Upos::kNoun || tells_time(document, noun) ||
          document.lemma(count) != document.lemma(number))
        continue;
      const Relation relation = document.relation(noun);
      if (relation == Relation::kNsubj || relation == Relation::kNsubjPass ||
          relation == Relation::kObj)
        return short_phrase(document, noun);
    }
  }
  return {};
}

// "Grand Prix halted after Raikkonen crash": who is named anywhere in the headline, where no
// person and no organisation acts in it.
void add_named(const Document& document, const Sentence& headline, std::vector<Answer>& who) {
  constexpr double kNamed = 3.5;
  if (!document.mentions.present()) return;
  for (const document::Mention& mention : document.mentions.get()) {
    if (!headline.tokens.contains(mention.tokens.first)) continue;
    if (document.entities.get()[mention.entities.front().value].kind ==
        document::EntityKind::kPerson)
      who.push_back({std::string(document.slice(document.span_of(mention.tokens))), kNamed});
  }
}

// "Raikkonen, Ericsson and Massa crash": the phrase from the first to the last who act, if there
// are several names and nothing but they and what describes them stands between.
std::string_view joint_phrase(const Document& document, const Predicate& predicate, Role acting) {
  constexpr std::uint32_t kLongest = 24;
  TokenRange all{TokenId{}, TokenId{}};
  std::size_t names = 0;
  for (const document::Argument& argument : predicate.arguments) {
    if (argument.role != acting || argument.inherited) continue;
    if (document.upos(argument.head) != document::Upos::kPropn) return {};
    if (names > 0 && document.relation(argument.head) != Relation::kConj) return {};
    const TokenRange own = document.subtree(argument.head);
    if (names++ == 0) all = own;
    all.first = std::min(all.first, own.first);
    all.last = std::max(all.last, own.last);
  }
  if (names < 2 || all.length() > kLongest) return {};
  return document.slice(document.span_of(all));
}

// "There have been no negotiations": nobody acts.
bool is_denied(const Document& document, TokenId head) {
  return std::ranges::any_of(document.children(head), [&](TokenId token) {
    return document.relation(token) == Relation::kDet && document.lemma(token) == "no";
  });
}

// "said that he was sorry": what is said is told.
const Predicate* what_is_told(const Document& document, const Predicate& predicate) {
  const bool speech =
      document.statements.present() &&
      std::ranges::any_of(document.statements.get(), [&](const document::Statement& statement) {
        return std::ranges::any_of(statement.cue, [&](const Span& cue) {
          return cue.contains(document.tokens.get()[predicate.head.value].span);
        });
      });
  if (!speech) return &predicate;
  for (const document::Argument& argument : predicate.arguments) {
    if (argument.role == Role::kContent && argument.predicate.valid())
      return &document.predicates.get()[argument.predicate.value];
  }
  return &predicate;
}

void add_clause(const Document& document, const std::vector<std::uint32_t>& opening,
                std::size_t place, std::vector<Answer>& who, std::vector<std::string>& what) {
  constexpr double kCounted = 5;
  const Sentence& sentence = document.sentences.get()[opening[place]];
  const Predicate* predicate = main_predicate(document, sentence);
  const bool headline = document.section_of(sentence) == SectionKind::kHeadline;
  // "Tram derailment: several dead and dozens injured" tells it without a verb.
  if (predicate == nullptr && headline && sentence.tokens.length() > 3)
    add(what, document.slice(sentence.span));
  if (predicate == nullptr) return;
  const Role acting = predicate->passive ? Role::kObject : Role::kSubject;
  const double later = 2.5 * static_cast<double>(place);
  if (headline) add_named(document, sentence, who);
  if (const std::string_view joint = joint_phrase(document, *predicate, acting); !joint.empty())
    who.push_back({std::string(joint), 6.5 - later});
  for (const document::Argument& argument : predicate->arguments) {
    const document::Upos upos = document.upos(argument.head);
    if (argument.role != acting || upos == document::Upos::kPron || upos == document::Upos::kAdj ||
        tells_time(document, argument.head) || is_denied(document, argument.head))
      continue;
    if (upos == document::Upos::kNum)
      who.push_back(
          {std::string(counted_later(document, argument.head, opening)), kCounted - later});
    who.push_back({std::string(short_phrase(document, argument.head)),
                   points_of(document, argument.head) - later});
  }
  add(what, what_of(document, *what_is_told(document, *predicate), sentence));
}

// How well a coded event answers for the article: actors known on both sides, told early, placed.
int weight(const Event& event, std::size_t place_in_opening) {
  const auto known = [](const document::Participant& one) { return one.entity.valid(); };
  int points = -2 * static_cast<int>(place_in_opening);
  if (std::ranges::any_of(event.source, known)) points += 4;
  if (event.symmetric || std::ranges::any_of(event.target, known)) points += 3;
  if (event.place) points += 1;
  if (!event.said_by.empty()) points -= 1;
  return points;
}

bool happened(const Event& event) {
  return event.status != document::EventStatus::kHypothetical &&
         event.status != document::EventStatus::kNegated &&
         event.status != document::EventStatus::kDenied &&
         event.status != document::EventStatus::kHistorical;
}

std::size_t place_in(const std::vector<std::uint32_t>& sentences, const Event& event) {
  return static_cast<std::size_t>(std::ranges::find(sentences, event.sentence.value) -
                                  sentences.begin());
}

const Event* leading_event(const std::vector<Event>& events,
                           const std::vector<std::uint32_t>& sentences) {
  const Event* best = nullptr;
  int most = 0;
  for (const Event& event : events) {
    const std::size_t place = place_in(sentences, event);
    if (place == sentences.size() || !happened(event) || !event.predicate.valid()) continue;
    const int points = weight(event, place);
    if (points > most) most = points, best = &event;
  }
  return best;
}

void add_event(const Document& document, const Event& event, std::size_t place,
               std::vector<Answer>& who, std::vector<Answer>& where) {
  const double later = 2.5 * static_cast<double>(place);
  for (const document::Participant& actor : event.source) {
    if (actor.entity.valid())
      who.push_back({document.entities.get()[actor.entity.value].name, 6 - later});
    else
      who.push_back({std::string(document.slice(actor.span)), 1 - later});
  }
  if (event.place) where.push_back({event.place->name, 7.5});
}

// Both told of the same countries and of the same kind: the headline's meeting and the body's.
bool is_same_told_again(const Document& document, const Event& one, const Event& other) {
  if (one.type != other.type || other.place == std::nullopt || !happened(other)) return false;
  return std::ranges::any_of(one.source, [&](const document::Participant& actor) {
    if (!actor.entity.valid()) return false;
    const std::string& country = document.entities.get()[actor.entity.value].country;
    return !country.empty() &&
           std::ranges::any_of(other.source, [&](const document::Participant& again) {
             return again.entity.valid() &&
                    document.entities.get()[again.entity.value].country == country;
           });
  });
}

// Where an event of a headline happened, if only the body says so.
void add_place_told_later(const Document& document, const std::vector<Event>& events,
                          const std::vector<std::uint32_t>& sentences, const Event& leading,
                          std::vector<Answer>& where) {
  if (leading.place) return;
  for (const Event& event : events) {
    if (place_in(sentences, event) == sentences.size() ||
        !is_same_told_again(document, leading, event))
      continue;
    where.push_back({event.place->name, 7.5});
    return;
  }
}

}  // namespace

document::MainEvent find_main_event(const Document& document, const std::vector<Event>& events) {
  document::MainEvent main;
  const std::vector<std::uint32_t> sentences = opening(document, kOpening);
  const std::vector<std::uint32_t> beginning = opening(document, kBeginning);
  std::vector<Answer> who;
  std::vector<Answer> where = where_told(document, beginning);
  if (const Event* event = leading_event(events, sentences)) {
    add_event(document, *event, place_in(sentences, *event), who, where);
    add_place_told_later(document, events, sentences, *event, where);
  }
  for (std::size_t place = 0; place < sentences.size(); ++place)
    add_clause(document, sentences, place, who, main.what);
  if (who.empty()) {
    for (const Event& event : events) {
      for (const document::Participant& actor : event.source)
        who.push_back({std::string(document.slice(actor.span)), -20});
    }
  }
  main.who = best_answers(std::move(who));
  std::vector<Answer> when = when_told(
      document, tells_day_of_news(document, beginning) ? beginning : opening(document, kAnywhere));
  main.when = best_answers(std::move(when));
  main.where = best_answers(std::move(where));
  return main;
}

}  // namespace chancery::events
