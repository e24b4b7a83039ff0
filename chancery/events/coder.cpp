#include "chancery/events/coder.h"

#include <algorithm>
#include <array>

#include "chancery/events/allegiance.h"
#include "chancery/events/assembler.h"
#include "chancery/events/findings.h"
#include "chancery/events/generalities.h"
#include "chancery/events/main_event.h"
#include "chancery/events/merging.h"
#include "chancery/events/outcomes.h"
#include "chancery/events/pastimes.h"
#include "chancery/events/private_matters.h"

namespace chancery::events {
namespace {

using document::Event;
using document::LayerKind;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::SectionKind;

constexpr std::array kNeeds = {LayerKind::kSections,   LayerKind::kTokens,   LayerKind::kSyntax,
                               LayerKind::kPredicates, LayerKind::kTimes,    LayerKind::kAmounts,
                               LayerKind::kMentions,   LayerKind::kEntities, LayerKind::kPlaces,
                               LayerKind::kStatements};
constexpr std::array kGives = {LayerKind::kEvents, LayerKind::kPositions, LayerKind::kOutcomes,
                               LayerKind::kPledges, LayerKind::kMainEvent};
constexpr int kDeepest = 4;

bool tells_events(SectionKind kind) {
  return kind == SectionKind::kBody || kind == SectionKind::kHeadline ||
         kind == SectionKind::kSubheading || kind == SectionKind::kPullquote;
}

// One article being coded.
class Coding {
 public:
  Coding(const Document& document, const PatternLexicon& lexicon, Trace* trace)
      : document_(document),
        lexicon_(lexicon),
        phrases_(document, lexicon),
        pastimes_(document, lexicon, phrases_),
        matcher_(document, lexicon, phrases_, trace),
        assembler_(document, lexicon, phrases_, matcher_),
        trace_(trace) {}

  std::vector<Event> events() {
    const auto& predicates = document_.predicates.get();
    absorbed_.assign(predicates.size(), false);
    for (std::size_t i = 0; i < predicates.size(); ++i) {
      if (codes(PredicateId(i))) absorb(PredicateId(i));
    }
    std::vector<Event> found;
    for (std::size_t i = 0; i < predicates.size(); ++i) {
      const PredicateId id(i);
      if (!codes(id) || absorbed_[i]) continue;
      const Match& match = *matcher_.match(id);
      auto event = assembler_.assemble(id, match);
      if (!event) continue;
      if (const auto why = reason_to_withhold(*event); why.empty()) {
        found.push_back(std::move(*event));
      } else if (trace_ != nullptr) {
        trace_->withheld.push_back({id, match.pattern, why});
      }
    }
    add_bare(found);
    return found;
  }

  Findings findings() {
    Findings found;
    for (std::size_t i = 0; i < document_.predicates.get().size(); ++i) {
      const PredicateId id(i);
      if (!in_story(id)) continue;
      if (const Match* match = matcher_.match(id))
        add_findings(document_, phrases_, assembler_.circumstances(), id, *match, found);
      for (const Match& match : matcher_.findings(id))
        add_findings(document_, phrases_, assembler_.circumstances(), id, match, found);
    }
    return found;
  }

 private:
  // Why an event is no political one; empty when it is.
  std::string_view reason_to_withhold(const Event& event) const {
    const lexicon::EventType* type = lexicon_.ontology().type(event.type);
    const std::string_view quad = type == nullptr ? std::string_view{} : type->quad;
    const bool conflict = quad == "material conflict";
    if (pastimes_.owns(event)) return "the article is about sport or shows";
    if (is_private_matter(document_, lexicon_, event, conflict)) return "a matter among businesses";
    if (is_small_talk(document_, event)) return "talk of people who hold no office";
    if (is_common_crime(document_, lexicon_, event))
      return "a crime or a trial that is no politics";
    if (is_survey_answer(document_, lexicon_, event)) return "the answer of a survey";
    if (is_of_anybody(document_, lexicon_, event)) return "told of whoever does it";
    if (!conflict && lacks_public_doer(document_, lexicon_, event))
      return "nobody with a public standing does it";
    if (!conflict && is_mere_possibility(document_, lexicon_, event))
      return "told as a mere possibility";
    return {};
  }

  // "There have been no negotiations": between those who meet in this story.
  void add_bare(std::vector<Event>& found) {
    const auto known = std::ranges::find_if(
        found, [](const Event& event) { return event.symmetric && event.source.size() >= 2; });
    if (known == found.end()) return;
    const std::vector<document::Participant> parties = known->source;
    const std::string type = known->type;
    for (std::size_t i = 0; i < document_.predicates.get().size(); ++i) {
      const PredicateId id(i);
      if (!is_existential(document_.predicates.get()[i]) || !in_story(id) ||
          matcher_.match(id) != nullptr)
        continue;
      const Pattern* pattern =
          lexicon_.symmetric_noun(document_.string(document_.predicates.get()[i].lemma), type);
      if (pattern == nullptr) continue;
      Match match;
      match.pattern = pattern;
      for (const document::Participant& one : parties)
        match.bound.push_back({Binding::kSource, one});
      if (auto event = assembler_.assemble(id, match)) found.push_back(std::move(*event));
    }
  }

  bool is_existential(const Predicate& predicate) const {
    if (predicate.kind != PredicateKind::kNoun || !predicate.light_verb.valid() ||
        !predicate.negated)
      return false;
    return std::ranges::any_of(
        document_.children(document_.predicates.get()[predicate.light_verb.value].head),
        [&](TokenId token) { return document_.relation(token) == Relation::kExpl; });
  }

  bool in_story(PredicateId id) const {
    return tells_events(
        document_.section_of(document_.sentence_of(document_.predicates.get()[id.value].head)));
  }
  bool codes(PredicateId id) { return in_story(id) && matcher_.match(id) != nullptr; }

  // A finite clause stands for itself: "warned that the army had attacked".
  bool is_finite_content(const Predicate& inner) const {
    return inner.embedding == Relation::kXcomp && inner.tense != document::Tense::kNone &&
           inner.kind != PredicateKind::kNoun;
  }

  void absorb(PredicateId id) {
    const Match& match = *matcher_.match(id);
    if (match.pattern->keep) return;
    const Predicate& predicate = document_.predicates.get()[id.value];
    for (const PredicateId inner : match.embedded) absorb_below(inner, 0, true);
    absorb_below(id, 0, false);
    // A light verb and its noun tell one event: the more specific pattern tells it.
    if (predicate.light_verb.valid()) {
      const Match* verb = matcher_.match(predicate.light_verb);
      if (verb == nullptr) return;
      const bool embeds = std::ranges::find(verb->embedded, id) != verb->embedded.end();
      absorbed_[(embeds || verb->score > match.score ? id : predicate.light_verb).value] = true;
    }
  }

  void absorb_below(PredicateId id, int depth, bool itself) {
    if (itself) absorbed_[id.value] = true;
    if (depth >= kDeepest) return;
    const Match* outer = matcher_.match(id);
    for (const PredicateId inner : matcher_.inside(id)) {
      const Predicate& below = document_.predicates.get()[inner.value];
      if (below.light_verb == id) continue;
      if (below.embedding == Relation::kAdvcl && !is_infinitive(below)) continue;
      if (below.embedding == Relation::kNsubj) {
        const Match* match = matcher_.match(inner);
        if (match == nullptr || outer == nullptr || match->pattern->code != outer->pattern->code)
          continue;
      }
      if (is_finite_content(below)) continue;
      absorb_below(inner, depth + 1, true);
    }
  }

  bool is_infinitive(const Predicate& predicate) const {
    return std::ranges::any_of(document_.children(predicate.head), [&](TokenId token) {
      return document_.relation(token) == Relation::kMark && document_.lemma(token) == "to";
    });
  }

  const Document& document_;
  const PatternLexicon& lexicon_;
  Phrases phrases_;
  Pastimes pastimes_;
  Matcher matcher_;
  Assembler assembler_;
  Trace* trace_;  // null unless asked for
  std::vector<bool> absorbed_;
};

// "proposed a plan of 1 billion for the supply of ammunition to Ukraine": whom a pledge's own slots
// do not name the event of the same words does.
void add_recipients(const std::vector<Event>& events, std::vector<document::Pledge>& pledges) {
  for (document::Pledge& pledge : pledges) {
    if (!pledge.recipient.empty()) continue;
    const auto same = std::ranges::find_if(events, [&](const Event& event) {
      return event.evidence == pledge.evidence && event.amount && pledge.amount &&
             event.amount->value == pledge.amount->value && !event.source.empty() &&
             event.source.front().entity == pledge.giver.front().entity;
    });
    if (same != events.end()) pledge.recipient = same->target;
  }
}

}  // namespace

base::Expected<Coder> Coder::load(const lexicon::DataFiles& data) {
  auto lexicon = PatternLexicon::load(data);
  if (!lexicon) return std::unexpected(lexicon.error());
  auto confidence = Confidence::load(data);
  if (!confidence) return std::unexpected(confidence.error());
  return Coder(std::make_shared<const PatternLexicon>(std::move(*lexicon)), std::move(*confidence));
}

std::span<const LayerKind> Coder::needs() const { return kNeeds; }
std::span<const LayerKind> Coder::gives() const { return kGives; }

void Coder::annotate(document::Document& document, document::Workspace&) const {
  Coding coding(document, *lexicon_, nullptr);
  std::vector<Event> events = merge_tellings(document, coding.events());
  settle_allegiance(document, *lexicon_, events);
  for (Event& event : events) event.confidence = confidence_.of(document, event);
  Findings findings = coding.findings();
  complete_findings(document, *lexicon_, findings);
  add_recipients(events, findings.pledges);
  document.main_event.write(find_main_event(document, events), name());
  if (passes_) std::erase_if(events, [&](const Event& event) { return !passes_(event); });
  document.events.write(std::move(events), name());
  document.positions.write(std::move(findings.positions), name());
  document.outcomes.write(std::move(findings.outcomes), name());
  document.pledges.write(std::move(findings.pledges), name());
}

Trace Coder::explain(const document::Document& document) const {
  Trace trace;
  Coding coding(document, *lexicon_, &trace);
  std::vector<Event> events = coding.events();
  settle_allegiance(document, *lexicon_, events);
  for (Event& event : events) {
    event.confidence = confidence_.of(document, event);
    if (!passes_ || passes_(event)) continue;
    const auto pattern = std::ranges::find(lexicon_->patterns(), event.pattern,
                                           [](const Pattern& one) { return one.id; });
    if (pattern != lexicon_->patterns().end())
      trace.withheld.push_back(
          {event.predicate, &*pattern, "too unsure to be printed (--min-confidence)"});
  }
  (void)coding.findings();
  return trace;
}

}  // namespace chancery::events
