#include "chancery/events/matcher.h"

#include <algorithm>

namespace chancery::events {
namespace {

using document::Argument;
using document::Predicate;
using document::PredicateKind;
using document::Relation;
using document::Role;

bool holds_one(const std::vector<Participant>& all, const Participant& one) {
  return std::ranges::any_of(all, [&](const Participant& other) { return same(other, one); });
}

}  // namespace

bool same(const Participant& a, const Participant& b) {
  if (a.entity.valid() || b.entity.valid()) return a.entity == b.entity;
  return a.span == b.span;
}

std::vector<Participant> Match::of(Binding binding) const {
  std::vector<Participant> found;
  for (const Bound& one : bound) {
    if (one.binding == binding && !holds_one(found, one.participant))
      found.push_back(one.participant);
  }
  return found;
}

Matcher::Matcher(const Document& document, const PatternLexicon& lexicon, const Phrases& phrases,
                 Trace* trace)
    : document_(document), lexicon_(lexicon), phrases_(phrases), trace_(trace) {
  const auto& predicates = document.predicates.get();
  memo_.resize(predicates.size());
  inside_.resize(predicates.size());
  for (std::size_t i = 0; i < predicates.size(); ++i) {
    const PredicateId above =
        predicates[i].light_verb.valid() ? predicates[i].light_verb : predicates[i].embedded_by;
    if (above.valid()) inside_[above.value].push_back(PredicateId(i));
  }
}

void Matcher::note(PredicateId id, const Pattern& pattern, std::string failed,
                   std::size_t held) const {
  if (trace_ != nullptr) trace_->attempts.push_back({id, &pattern, std::move(failed), held, false});
}

void Matcher::note_winner(PredicateId id, const Pattern& pattern) const {
  for (Attempt& attempt : trace_->attempts) {
    if (attempt.predicate == id && attempt.pattern == &pattern && attempt.failed.empty())
      attempt.won = true;
  }
}

std::vector<std::uint32_t> Matcher::candidates_for(const Predicate& predicate) const {
  std::vector<std::uint32_t> found;
  const auto add = [&](const PatternLexicon::Indices* indices, bool nominal) {
    if (indices == nullptr) return;
    for (const std::uint32_t index : *indices) {
      if (!nominal || lexicon_.patterns()[index].nominal) found.push_back(index);
    }
  };
  const std::string_view lemma = document_.string(predicate.lemma);
  if (predicate.kind == PredicateKind::kVerb) {
    add(lexicon_.by_verb(lemma), false);
    add(&lexicon_.for_any_verb(), false);
  } else if (predicate.kind == PredicateKind::kNoun) {
    add(lexicon_.by_noun(lemma), false);
    const std::string_view verb = document_.string(predicate.verb);
    if (!verb.empty()) add(lexicon_.by_verb(verb), true);
  } else {
    add(lexicon_.by_adjective(lemma), false);
  }
  return found;
}

void Matcher::bind(const Term& term, const std::vector<Participant>& actors, Match& match) const {
  if (term.binding == Binding::kNone) return;
  for (const Participant& actor : actors) {
    if (term.binding == Binding::kTarget && phrases_.is_water_or_land(actor)) continue;
    match.bound.push_back({term.binding, actor});
  }
}

PredicateId Matcher::event_inside(PredicateId id, int depth) {
  if (!id.valid()) return {};
  if (match(id) != nullptr) return id;
  if (depth == 0) return {};
  for (const PredicateId inner : inside_[id.value]) {
    const Relation embedding = document_.predicates.get()[inner.value].embedding;
    if (embedding == Relation::kAdvcl || embedding == Relation::kNsubj) continue;
    if (const PredicateId found = event_inside(inner, depth - 1); found.valid()) return found;
  }
  return {};
}

bool Matcher::holds(const Term& term, const Candidate& candidate, Match& match) {
  std::vector<Participant> actors;
  bool found = false;
  switch (term.kind) {
    case TermKind::kActor:
      actors = phrases_.actors(candidate.head,
                               term.binding != Binding::kSource && term.binding != Binding::kBoth),
      found = !actors.empty();
      break;
    case TermKind::kOwner:
      actors = phrases_.owners(candidate.head), found = !actors.empty();
      break;
    case TermKind::kPeople:
      actors = phrases_.actors(candidate.head, term.binding != Binding::kSource);
      if (actors.empty()) {
        actors = phrases_.owners(candidate.head);
        const auto people = phrases_.people(candidate.head);
        if (!people)
          actors.clear();
        else if (actors.empty())
          actors.push_back(*people);
      }
      found = !actors.empty();
      break;
    case TermKind::kAny:
      actors.push_back(phrases_.phrase(candidate.head)), found = true;
      break;
    case TermKind::kLemma:
      found = std::ranges::any_of(term.words, [&](const lexicon::HeadedWords& words) {
        return phrases_.has_words(candidate.head, words) ||
               phrases_.has_words(phrases_.inner_head(candidate.head), words);
      });
      break;
    case TermKind::kClass:
      found = phrases_.in_class(candidate.head, term.classes) ||
              phrases_.in_class(phrases_.inner_head(candidate.head), term.classes);
      break;
    case TermKind::kSector:
      found = phrases_.has_sector(phrases_.owners(candidate.head), term.names);
      break;
    case TermKind::kKind:
      found = phrases_.has_kind(phrases_.actors(candidate.head, true), term.names);
      break;
    case TermKind::kEvent: {
      const PredicateId inner = event_inside(candidate.predicate);
      found =
          inner.valid() && (term.names.empty() ||
                            std::ranges::find(term.names, memo_[inner.value].match.pattern->code) !=
                                term.names.end());
      if (found && !term.negated) match.embedded.push_back(inner);
      break;
    }
    case TermKind::kNone:
      break;
    case TermKind::kMoney: {
      const document::TokenRange range = document_.subtree(candidate.head);
      found = std::ranges::any_of(document_.amounts.get(), [&](const document::Amount& amount) {
        return amount.kind == document::AmountKind::kMoney && amount.tokens.first < range.last &&
               range.first < amount.tokens.last;
      });
      break;
    }
  }
  if (found && !term.negated) bind(term, actors, match);
  return found != term.negated;
}

bool Matcher::holds(const Part& part, const Candidate& candidate, Match& match) {
  bool optional = false;
  for (const Term& term : part.terms) {
    if (holds(term, candidate, match)) return true;
    optional |= term.optional;
  }
  return optional;
}

// "Decided not to send tanks", "announced that it will not lift the ban": what is not to be done is
// neither offered nor granted. To keep from a hostile act is.
bool Matcher::is_held_back(const Slot& slot, const SlotSite& site, const Candidate& candidate,
                           const Pattern& pattern) {
  const bool content = site.kind == SiteKind::kContent || site.kind == SiteKind::kInfinitive;
  if (!content || pattern.negative || !candidate.predicate.valid() ||
      !document_.predicates.get()[candidate.predicate.value].negated ||
      slot.parts.front().terms.front().kind == TermKind::kAny || !is_friendly(pattern.code))
    return false;
  const PredicateId inner = event_inside(candidate.predicate);
  return !inner.valid() || is_friendly(memo_[inner.value].match.pattern->code);
}

bool Matcher::is_friendly(std::string_view code) const {
  const lexicon::EventType* type = lexicon_.ontology().type(code);
  return type != nullptr && type->quad.ends_with("cooperation");
}

bool Matcher::fill_slot(const Slot& slot, PredicateId id, Match& match) {
  const Predicate& predicate = document_.predicates.get()[id.value];
  if (slot.parts.front().terms.front().kind == TermKind::kNone) {
    return std::ranges::all_of(
        slot.sites, [&](const SlotSite& site) { return at_site(site, predicate).empty(); });
  }
  bool filled = false;
  for (const SlotSite& site : slot.sites) {
    if (is_beside_object(slot, site, predicate)) continue;
    for (const Candidate& candidate : at_site(site, predicate)) {
      if (is_held_back(slot, site, candidate, *match.pattern)) continue;
      const std::size_t bound = match.bound.size();
      const std::size_t embedded = match.embedded.size();
      const bool all = std::ranges::all_of(
          slot.parts, [&](const Part& part) { return holds(part, candidate, match); });
      if (all) {
        filled = true;
      } else {
        match.bound.resize(bound);
        match.embedded.resize(embedded);
      }
    }
    if (filled) return true;
  }
  return filled;
}

// "Said that Iran would pay a price": a future, told in the past.
bool Matcher::is_reported_future(const Predicate& predicate) const {
  if (predicate.modality != document::Modality::kWould || !predicate.embedded_by.valid() ||
      predicate.embedding != Relation::kXcomp)
    return false;
  const Predicate& above = document_.predicates.get()[predicate.embedded_by.value];
  return above.tense == document::Tense::kPast || above.aspect == document::Aspect::kPerfect;
}

bool Matcher::grammar_holds(const Pattern& pattern, const Predicate& predicate,
                            std::string& failed) const {
  if (pattern.negative && !predicate.negated) return failed = "polarity negative", false;
  if (pattern.positive && predicate.negated) return failed = "polarity positive", false;
  if (!pattern.reduced && document_.relation(predicate.head) == Relation::kAcl && predicate.passive)
    return failed = "reduced no", false;
  // "Should have acted", "must have known": a reproach or a guess, no demand.
  const bool ahead = is_reported_future(predicate);
  const bool as_will = ahead && pattern.modality == document::Modality::kWill;
  if (pattern.modality && ((predicate.modality != *pattern.modality && !as_will) ||
                           predicate.aspect == document::Aspect::kPerfect))
    return failed = "modality", false;
  const bool as_future = ahead && pattern.tense == document::Tense::kFuture;
  if (pattern.tense && predicate.tense != *pattern.tense && !as_future)
    return failed = "tense", false;
  return true;
}

// A passive that does not say who acts leaves the source unknown.
bool Matcher::is_unsaid_agent(const Slot& slot, const Predicate& predicate) const {
  if (!predicate.passive || slot.sites.size() != 1 || slot.sites.front().kind != SiteKind::kSubject)
    return false;
  // Things that must be named do not go unsaid: "bombs hit", "warplanes struck".
  const bool named = std::ranges::any_of(slot.parts, [](const Part& part) {
    return std::ranges::all_of(part.terms, [](const Term& term) {
      return !term.negated && (term.kind == TermKind::kLemma || term.kind == TermKind::kClass);
    });
  });
  if (named) return false;
  return std::ranges::none_of(predicate.arguments, [](const Argument& argument) {
    return argument.role == Role::kSubject;
  });
}

bool Matcher::names_target(const Match& match) const {
  return std::ranges::any_of(match.bound, [&](const Bound& one) {
    if (one.binding != Binding::kTarget || !one.participant.entity.valid()) return false;
    return !document_.entities.get()[one.participant.entity.value].country.empty();
  });
}

// The sides must differ, and a symmetric event needs two.
bool Matcher::sides_hold(const Pattern& pattern, const Match& match) const {
  const auto sources = match.of(Binding::kSource);
  const auto both = match.of(Binding::kBoth);
  const auto targets = match.of(Binding::kTarget);
  // A target that must be there is another than the source.
  const bool of_another =
      pattern.modality || std::ranges::any_of(pattern.slots, [](const Slot& slot) {
        return !slot.optional && std::ranges::any_of(slot.parts, [](const Part& part) {
          return std::ranges::all_of(part.terms, [](const Term& term) {
            return term.binding == Binding::kTarget && !term.optional;
          });
        });
      });
  const bool selves =
      of_another && !targets.empty() &&
      std::ranges::all_of(targets, [&](const Participant& one) { return holds_one(sources, one); });
  if (selves) return false;  // "we must halt it", "claimed that they had won": of oneself
  if (!pattern.symmetric) return true;
  std::size_t parties = sources.size();
  for (const Participant& one : both) parties += holds_one(sources, one) ? 0 : 1;
  if (parties >= 2 || pattern.two) return parties >= 2;
  return std::ranges::any_of(
             sources, [&](const Participant& one) { return phrases_.is_plural(one.head); }) ||
         std::ranges::any_of(both,
                             [&](const Participant& one) { return phrases_.is_plural(one.head); });
}

// Whether a party is the state that one of the sources speaks for.
bool Matcher::is_own_state(const std::vector<Participant>& sources,
                           const Participant& party) const {
  const auto& entities = document_.entities.get();
  if (!party.entity.valid()) return false;
  const document::Entity& state = entities[party.entity.value];
  return !state.country.empty() && state.knowledge_id == state.country &&
         std::ranges::any_of(sources, [&](const Participant& one) {
           return one.entity.valid() && entities[one.entity.value].country == state.country;
         });
}

// "refused to release the prisoners": the prisoners are our target too.
void Matcher::inherit(const Pattern& pattern, Match& match) {
  if (!pattern.inherit || match.embedded.empty() || !match.of(Binding::kTarget).empty() ||
      pattern.symmetric)
    return;
  const Match& inner = memo_[match.embedded.front().value].match;
  const auto sources = match.of(Binding::kSource);
  const std::size_t before = match.bound.size();
  for (const Binding side : {Binding::kTarget, Binding::kBoth, Binding::kSource}) {
    if (pattern.inherit_doer && side != Binding::kSource) continue;
    for (const Participant& other : inner.of(side)) {
      // "Egypt would end the deal, Cairo's envoy warned": his own state is not whom he threatens.
      const bool own =
          side == Binding::kSource && !pattern.inherit_doer && is_own_state(sources, other);
      if (!own && !holds_one(sources, other)) match.bound.push_back({Binding::kTarget, other});
    }
    if (match.bound.size() > before) return;
  }
}

// "His rivals have accused it", "Washington sent jets": a pattern that binds nobody as the subject
// is for passives; where somebody acts, a pattern that binds him tells it, or none.
bool Matcher::is_agent_passed_over(const Pattern& pattern, const Predicate& predicate,
                                   const Match& match) const {
  if (predicate.kind != PredicateKind::kVerb || predicate.passive || pattern.is_other_sense())
    return false;
  bool by_subject = false;
  bool may_have_subject = false;
  bool by_object = false;
  for (const Slot& slot : pattern.slots) {
    for (const SlotSite& site : slot.sites) {
      const bool subject = site.kind == SiteKind::kSubject || site.kind == SiteKind::kInner;
      by_subject |= subject && !slot.optional;
      may_have_subject |= subject;
      by_object |= site.kind == SiteKind::kObject && !slot.optional;
    }
  }
  if (by_subject || !by_object) return false;
  const bool unsaid = match.of(Binding::kSource).empty() && match.of(Binding::kBoth).empty();
  return unsaid || !may_have_subject;
}

bool Matcher::try_pattern(const Pattern& pattern, PredicateId id, Match& match) {
  const Predicate& predicate = document_.predicates.get()[id.value];
  std::string failed;
  if (!grammar_holds(pattern, predicate, failed)) return note(id, pattern, failed, 0), false;
  match.pattern = &pattern;
  match.score = pattern.specificity;
  std::size_t held = 0;
  bool agentless = false;
  for (const Slot& slot : pattern.slots) {
    const bool filled = fill_slot(slot, id, match);
    if (!filled && !slot.optional && is_unsaid_agent(slot, predicate)) {
      agentless = true;
      match.score -= slot.weight;
      continue;
    }
    if (!filled && !slot.optional) return note(id, pattern, slot.shown, held), false;
    if (filled) ++held;
    if (filled && slot.optional) match.score += slot.weight;
  }
  if (agentless && (pattern.agentless ? !*pattern.agentless : !names_target(match)))
    return note(id, pattern, "a target, as nobody is said to act", held), false;
  if (!sides_hold(pattern, match)) return note(id, pattern, "two parties", held), false;
  if (is_agent_passed_over(pattern, predicate, match))
    return note(id, pattern, "a passive, as nobody is said to act", held), false;
  inherit(pattern, match);
  return note(id, pattern, {}, held), true;
}

const Match* Matcher::match(PredicateId id) {
  Memo& memo = memo_[id.value];
  if (memo.state == Memo::State::kDone) return memo.found ? &memo.match : nullptr;
  if (memo.state == Memo::State::kOpen) return nullptr;  // a pattern that embeds itself
  memo.state = Memo::State::kOpen;
  Match best;
  bool found = false;
  for (const std::uint32_t index : candidates_for(document_.predicates.get()[id.value])) {
    const Pattern& pattern = lexicon_.patterns()[index];
    if (pattern.code.empty()) continue;
    Match match;
    if (!try_pattern(pattern, id, match)) continue;
    if (!found || match.score > best.score) best = std::move(match), found = true;
  }
  if (found && trace_ != nullptr) note_winner(id, *best.pattern);
  if (found && best.pattern->is_other_sense()) best = {}, found = false;
  Memo& done = memo_[id.value];
  done.state = Memo::State::kDone;
  done.found = found;
  done.match = std::move(best);
  return found ? &done.match : nullptr;
}

std::vector<Match> Matcher::findings(PredicateId id) {
  std::vector<Match> found;
  for (const std::uint32_t index : candidates_for(document_.predicates.get()[id.value])) {
    const Pattern& pattern = lexicon_.patterns()[index];
    if (!pattern.code.empty()) continue;
    Match match;
    if (try_pattern(pattern, id, match)) found.push_back(std::move(match));
  }
  return found;
}

}  // namespace chancery::events
