#include "chancery/events/assembler.h"

#include <algorithm>
#include <array>

#include "chancery/events/cue_reader.h"
#include "chancery/events/nearby_words.h"

namespace chancery::events {
namespace {

using document::Event;
using document::EventStatus;
using document::Predicate;
using document::Role;
using document::StatementId;

void remove_all(std::vector<Participant>& from, const std::vector<Participant>& these) {
  std::erase_if(from, [&](const Participant& one) {
    return std::ranges::any_of(these, [&](const Participant& other) { return same(one, other); });
  });
}

void append_new(std::vector<Participant>& to, const std::vector<Participant>& these) {
  for (const Participant& one : these) {
    if (std::ranges::none_of(to, [&](const Participant& known) { return same(known, one); }))
      to.push_back(one);
  }
}

}  // namespace

void Assembler::set_sides(const Match& match, Event& event) const {
  event.source = match.of(Binding::kSource);
  std::erase_if(event.source, [&](const Participant& one) { return is_thing(one); });
  event.target = match.of(Binding::kTarget);
  const auto both = match.of(Binding::kBoth);
  event.symmetric = match.pattern->symmetric;
  if (event.symmetric) {
    append_new(event.source, both);
    append_new(event.source, event.target);
    event.target.clear();
  } else {
    append_new(event.target, both);
  }
  remove_all(event.target, event.source);
  // "closed its embassy in Tehran": what is the source's own is no other side.
  const auto own = [&](const Participant& one) {
    return phrases_.belongs_to(one.head, event.source);
  };
  if (std::ranges::any_of(event.target, own) && !std::ranges::all_of(event.target, own))
    std::erase_if(event.target, own);
}

// "The bill fell short, and they opposed it": what one is for or against is rarely somebody.
bool Assembler::is_it(const Participant& one) const {
  return document_.upos(one.head) == document::Upos::kPron && document_.lemma(one.head) == "it";
}

// "An airstrike hit the depot": nobody is named; "a Turkish missile" is Turkey's.
bool Assembler::is_thing(const Participant& one) const {
  if (!one.entity.valid() || !document_.entities.get()[one.entity.value].country.empty() ||
      document_.upos(one.head) != document::Upos::kNoun)
    return false;
  return std::ranges::any_of(std::array{"weapons", "air-strikes"}, [&](const char* name) {
    const auto set = lexicon_.classes().find(name);
    return set && phrases_.in_class(one.head, {*set});
  });
}

// "Was arrested by Kurds": whom the words name as the doer, where the pattern asks for another
// kind.
void Assembler::name_agent(const Predicate& predicate, Event& event) const {
  if (!predicate.passive) return;
  for (const document::Argument& argument : predicate.arguments) {
    if (argument.role != Role::kSubject || argument.inherited) continue;
    for (const Participant& one : phrases_.actors(argument.head, false)) {
      const bool known =
          one.entity.valid() && !document_.entities.get()[one.entity.value].country.empty();
      if (known && !is_thing(one)) append_new(event.source, {one});
    }
  }
  remove_all(event.source, event.target);
}

// "Defended his party's plans": nobody is backed but oneself.
bool Assembler::backs_own(const Event& event) const {
  return !event.target.empty() && std::ranges::all_of(event.target, [&](const Participant& one) {
    return phrases_.has_sector({one}, {"PTY", "GOV", "LEG"}) &&
           phrases_.belongs_to(one.head, event.source);
  });
}

// "Senators flew back to Washington": a journey to a place at home visits nobody.
bool Assembler::stays_at_home(const Match& match, const Event& event) const {
  const auto& modes = match.pattern->modes;  // of a visit ahead the event has none
  if (std::ranges::find(modes, "visit") == modes.end() || event.target.empty()) return false;
  return std::ranges::all_of(event.target, [&](const Participant& host) {
    if (!phrases_.is_only_place(host.head) || !host.entity.valid()) return false;
    const std::string& country = document_.entities.get()[host.entity.value].country;
    return std::ranges::any_of(event.source, [&](const Participant& guest) {
      return guest.entity.valid() &&
             document_.entities.get()[guest.entity.value].country == country;
    });
  });
}

void Assembler::set_type(const Match& match, const Reality& reality, Event& event) const {
  event.type = match.pattern->code;
  event.status = reality.status;
  // A fixed status tells how an act that is told counts, not that it is: "does not intend to talk".
  const bool undone = !match.pattern->negative && (reality.status == EventStatus::kNegated ||
                                                   reality.status == EventStatus::kDenied);
  if (match.pattern->status && !undone) event.status = *match.pattern->status;
  if (!reality.ahead || event.status != EventStatus::kOccurred) return;
  const lexicon::EventType* type = lexicon_.ontology().type(event.type);
  const std::string future = match.pattern->future ? *match.pattern->future : type->future;
  if (future.empty()) {
    event.status = EventStatus::kPlanned;
    return;
  }
  if (future != event.type) {
    event.type = future;
    event.modes.clear();
  }
}

void Assembler::set_modes(const Match& match, Event& event) const {
  if (event.type == match.pattern->code) event.modes = match.pattern->modes;
  event.contexts = match.pattern->contexts;
  if (!event.modes.empty() || match.embedded.empty()) return;
  const Match* inner = matcher_.match(match.embedded.front());
  const lexicon::EventType* type = lexicon_.ontology().type(event.type);
  if (inner == nullptr || type == nullptr) return;
  const std::string_view mode = type->mode_for_embedded(inner->pattern->code);
  if (!mode.empty()) event.modes.emplace_back(mode);
}

void Assembler::set_voice(const Predicate& predicate, Event& event) const {
  const StatementId around = phrases_.statement_around(predicate.head);
  if (!around.valid()) return;
  const document::Statement& statement = document_.statements.get()[around.value];
  event.said_by.push_back(around);
  if (statement.cue_class == "denies" && event.status != EventStatus::kNegated) {
    event.status = EventStatus::kDenied;
    event.denied_by = statement.speaker;
  }
}

void Assembler::set_counts(const Predicate& predicate, Event& event) const {
  const std::string_view verb = document_.string(
      predicate.verb == document::Symbol::kEmpty ? predicate.lemma : predicate.verb);
  const auto* rules = lexicon_.counts(verb);
  if (rules == nullptr) return;
  for (const CountRule& rule : *rules) {
    std::optional<std::int64_t> sum;
    for (const document::Argument& argument : predicate.arguments) {
      if (argument.role != rule.role) continue;
      if (const auto count = circumstances_.count_of(argument.head)) sum = sum.value_or(0) + *count;
    }
    if (!sum) continue;
    switch (rule.counted) {
      case Counted::kDead:
        event.counts.dead = sum;
        break;
      case Counted::kInjured:
        event.counts.injured = sum;
        break;
      case Counted::kArrested:
        event.counts.arrested = sum;
        break;
      case Counted::kParticipants:
        event.counts.participants = sum;
        break;
    }
  }
}

// The estimate that confidence.h starts from: the pattern's own figure, less for nouns, for unknown
// sides and for what is embedded.
double Assembler::confidence(const Predicate& predicate, const Match& match,
                             const Event& event) const {
  double value = match.pattern->confidence;
  if (predicate.kind == document::PredicateKind::kNoun && !predicate.light_verb.valid())
    value *= 0.85;
  const auto known = [](const Participant& one) { return one.entity.valid(); };
  if (std::ranges::none_of(event.source, known)) value *= 0.85;
  if (!event.target.empty() && std::ranges::none_of(event.target, known)) value *= 0.9;
  return value;
}

std::optional<Event> Assembler::assemble(PredicateId id, const Match& match) const {
  const Predicate& predicate = document_.predicates.get()[id.value];
  Event event;
  set_sides(match, event);
  if (match.pattern->code == "REQUEST")
    std::erase_if(event.target,
                  [&](const Participant& one) { return suffers_content(one.head, id); });
  if (event.source.empty() && !event.symmetric) name_agent(predicate, event);
  if (event.source.empty() && event.target.empty()) return std::nullopt;
  if (match.pattern->code == "SUPPORT" && backs_own(event)) return std::nullopt;
  Reality reality = status_.read(id, *match.pattern);
  const bool meets = reality.status == EventStatus::kOccurred && match.pattern->code == "CONSULT" &&
                     document_.section_of(document_.sentence_of(predicate.head)) !=
                         document::SectionKind::kHeadline;
  if ((reality.status == EventStatus::kOngoing || meets) && !reality.ahead &&
      circumstances_.is_arranged(predicate)) {
    reality.status = EventStatus::kOccurred;
    reality.ahead = true;
  }
  set_type(match, reality, event);
  // "If we reject this, Britain will be isolated."
  if (event.status == EventStatus::kPlanned && hangs_on_condition(document_, predicate))
    event.status = EventStatus::kHypothetical;
  const lexicon::EventType* type = lexicon_.ontology().type(event.type);
  // "Sat down to help him": an aim is no act. What is aimed at as violence is told all the same.
  if (reality.aim && event.status == EventStatus::kHypothetical && type != nullptr &&
      type->quad != "material conflict")
    return std::nullopt;
  // "He should apologise", "should not sign": a demand that another pattern tells, and no apology.
  const bool advised = predicate.modality == document::Modality::kShould ||
                       predicate.modality == document::Modality::kMust;
  const bool open_yet =
      event.status == EventStatus::kHypothetical || event.status == EventStatus::kNegated;
  if (advised && open_yet && type != nullptr && type->quad != "material conflict")
    return std::nullopt;
  if (type != nullptr && type->target_far && match.pattern->inherit && event.target.empty() &&
      !event.symmetric)
    reach_for_target(id, event);
  leave_out_what_is_beside(predicate, *match.pattern, event);
  if (event.target.empty() && !event.symmetric) {
    name_owner_of_act(predicate, event);
    name_who_is_to_fall(predicate, event);
  }
  if (event.type == "PROTEST") settle_whom_they_oppose(predicate, event);
  for (auto* side : {&event.source, &event.target}) {
    for (Participant& one : *side) one = phrases_.named(one);
  }
  if (type != nullptr && type->target_required && event.target.empty() && event.source.size() < 2)
    return std::nullopt;
  set_modes(match, event);
  if (stays_at_home(match, event)) return std::nullopt;
  if (reality.denier.valid() && event.status == EventStatus::kDenied) {
    for (const document::Argument& argument :
         document_.predicates.get()[reality.denier.value].arguments) {
      if (argument.role != Role::kSubject || event.denied_by) continue;
      if (const auto actors = phrases_.actors(argument.head, false); !actors.empty())
        event.denied_by = actors.front();
      else
        event.denied_by = phrases_.phrase(argument.head);
    }
  }
  const When when = circumstances_.when(predicate);
  event.date = when.date;
  if (when.long_past && !reality.ahead &&
      (event.status == EventStatus::kOccurred || event.status == EventStatus::kOngoing))
    event.status = EventStatus::kHistorical;
  event.place = circumstances_.where(predicate);
  event.amount = circumstances_.how_much(predicate);
  set_voice(predicate, event);
  set_counts(predicate, event);
  read_cues(document_, lexicon_, phrases_, predicate, event);
  event.cameo = match.pattern->cameo.empty() || event.type != match.pattern->code
                    ? lexicon_.ontology().cameo(event.type, event.modes, event.contexts)
                    : match.pattern->cameo;
  const auto instrument = match.of(Binding::kInstrument);
  if (!instrument.empty()) event.instrument = instrument.front().span;
  const document::Token& token = document_.tokens.get()[predicate.head.value];
  event.predicate = id;
  event.trigger = token.span;
  event.sentence = token.sentence;
  const document::Sentence& sentence = document_.sentences.get()[token.sentence.value];
  event.evidence = sentence.span;
  event.section = document_.section_of(sentence);
  event.pattern = match.pattern->id;
  event.confidence = confidence(predicate, match, event);
  return event;
}

}  // namespace chancery::events
