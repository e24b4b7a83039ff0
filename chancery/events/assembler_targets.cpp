// Targets that no slot of the pattern names.
#include <algorithm>

#include "chancery/events/assembler.h"
#include "chancery/events/opposed.h"
#include "chancery/events/prepositions.h"

namespace chancery::events {
namespace {

using document::Event;
using document::Predicate;
using document::Relation;
using document::Role;
using document::Upos;

void add_once(const Participant& one, std::vector<Participant>& to) {
  if (std::ranges::none_of(to, [&](const Participant& known) { return same(known, one); }))
    to.push_back(one);
}

}  // namespace

// The act's own words are those under the trigger, without what is told beside it (other acts,
// relative clauses, appositions, the trigger's own subject), where and when it is done, and what
// the words are only about. Who is asked does the deed: he neither suffers it ("evidence against
// him") nor gives a thing its name ("Iraq exit plans").
bool Assembler::is_about(TokenId token, TokenId trigger, std::string_view type) const {
  const bool asked = type == "REQUEST";
  const bool beside = type != "PROTEST";  // who marches shouts what he is against
  const bool partner =
      preposition_of(document_, token) == "with";  // "talk about the dam with Egypt"
  const auto surroundings = lexicon_.classes().find("surroundings");
  constexpr int kFarthest = 8;
  for (int steps = 0; steps < kFarthest && token.valid() && token != trigger; ++steps) {
    const TokenId above = document_.head(token);
    const Relation relation = document_.relation(token);
    const bool own = above == trigger;
    switch (relation) {
      case Relation::kConj:
      case Relation::kParataxis:
      case Relation::kAclRelcl:
      case Relation::kAppos:
        return false;
      case Relation::kAdvcl:  // "after reports claimed", "calling it a shame": what goes beside it
        if (has_subject(token) || (asked && !has_mark(token, "to")) ||
            (beside && own && is_set_off(token)))
          return false;
        break;
      case Relation::kCcomp:  // "refused to admit that Iraq's envoy had left"
        if (!own && has_subject(token) && document_.upos(above) == Upos::kVerb) return false;
        break;
      case Relation::kNsubj:
        if (own) return false;
        break;
      case Relation::kNsubjPass:
        if (own || asked) return false;
        break;
      case Relation::kObj:
        if (asked && !own && document_.upos(above) == Upos::kVerb) return false;
        break;
      case Relation::kNmod:
      case Relation::kObl: {
        const std::string_view word = preposition_of(document_, token);
        if (partner && word == "about") break;
        if (word == "in" && surroundings && phrases_.in_class(token, {*surroundings})) return false;
        if ((beside ? is_setting(word) : is_locative(word) && word != "in") ||
            (asked && (word == "in" || (!own && is_topic(word)))))
          return false;
        break;
      }
      default:
        break;
    }
    token = above;
  }
  return token == trigger;
}

bool Assembler::has_mark(TokenId clause, std::string_view word) const {
  return std::ranges::any_of(document_.children(clause), [&](TokenId token) {
    return document_.relation(token) == Relation::kMark && document_.lemma(token) == word;
  });
}

// "Pledged to be the best president": what one is, and nobody else.
bool Assembler::is_predicate(TokenId token) const {
  return std::ranges::any_of(document_.children(token), [&](TokenId child) {
    return document_.relation(child) == Relation::kCop;
  });
}

// "Left, calling it a shame": behind a comma, without a word that opens it.
bool Assembler::is_set_off(TokenId clause) const {
  if (clause.value == 0) return false;
  const TokenId before{clause.value - 1};
  return document_.form(before) == ",";
}

bool Assembler::has_subject(TokenId clause) const {
  return std::ranges::any_of(document_.children(clause), [&](TokenId token) {
    const Relation relation = document_.relation(token);
    return relation == Relation::kNsubj || relation == Relation::kNsubjPass;
  });
}

// "Called for him to be freed": he is not asked.
bool Assembler::suffers_content(TokenId token, PredicateId id) const {
  return std::ranges::any_of(matcher_.inside(id), [&](PredicateId inner) {
    const Predicate& deed = document_.predicates.get()[inner.value];
    return deed.passive && deed.kind == document::PredicateKind::kVerb &&
           std::ranges::any_of(deed.arguments, [&](const document::Argument& argument) {
             return argument.role == Role::kObject && argument.head == token;
           });
  });
}

// "Iraq exit plans", "a Clinton inquiry", where a body may be asked: "a Justice Department
// inquiry".
bool Assembler::is_name_of_thing(const Participant& actor) const {
  const Relation relation = document_.relation(actor.head);
  return (relation == Relation::kCompound || relation == Relation::kAmod) &&
         !phrases_.has_kind({actor}, {"organization"});
}

// "ready to send troops to a force in Liberia": the first actor of the act's own words that is not
// its source, and who is named along with it.
void Assembler::reach_for_target(PredicateId id, Event& event) const {
  const Predicate& predicate = document_.predicates.get()[id.value];
  TokenId trigger = predicate.head;
  if (predicate.light_verb.valid())
    trigger = document_.predicates.get()[predicate.light_verb.value].head;
  const bool asked = event.type == "REQUEST";
  const document::TokenRange range = document_.subtree(trigger);
  const std::uint32_t last = std::min(range.last.value, trigger.value + 40);
  std::vector<Participant> at_home;
  std::vector<Participant> nowhere;  // "refused to call the attack in Ohio terror": only a place
  for (std::uint32_t i = trigger.value + 1; i < last; ++i) {
    const TokenId token{i};
    if (token == predicate.head) continue;
    // "Justice Department" by its head; "its European Union partners" are not the source's own.
    if (phrases_.is_inside_name(token) && !phrases_.belongs_to(document_.head(token), event.source))
      continue;
    const auto actors = phrases_.actors(token, true);
    if (actors.empty() || actors.front().head != token) continue;
    if (document_.head(token) == trigger && phrases_.is_only_place(token)) continue;
    if (is_predicate(token)) continue;
    if (!is_about(token, trigger, event.type) || phrases_.belongs_to(token, event.source)) continue;
    if (asked && (is_name_of_thing(actors.front()) || suffers_content(token, id))) continue;
    add_reached(actors, event, preposition_of(document_, token) == "in" ? nowhere : at_home);
    if (event.target.empty()) continue;
    for (const TokenId more : document_.children(token)) {
      if (document_.relation(more) == Relation::kConj && !phrases_.belongs_to(more, event.source))
        add_reached(phrases_.actors(more, true), event, at_home);
    }
    return;
  }
  // Protests and demands are mostly at home; what one promises is not promised to oneself.
  if (!lexicon_.ontology().type(event.type)->target_abroad && !at_home.empty())
    event.target.push_back(at_home.front());
}

void Assembler::add_reached(const std::vector<Participant>& actors, Event& event,
                            std::vector<Participant>& at_home) const {
  for (const Participant& actor : actors) {
    const std::string& country = document_.entities.get()[actor.entity.value].country;
    const bool known =
        country.empty() ||
        std::ranges::any_of(event.source, [&](const Participant& one) { return same(one, actor); });
    if (known) continue;
    const bool abroad = std::ranges::none_of(event.source, [&](const Participant& one) {
      return one.entity.valid() && document_.entities.get()[one.entity.value].country == country;
    });
    // "Egypt would end the deal, Cairo's envoy warned": who is to act is no target.
    const bool acts = document::base(document_.relation(actor.head)) == Relation::kNsubj;
    if (abroad)
      add_once(actor, event.target);
    else if (!acts)
      at_home.push_back(actor);
  }
}

// "Called for the overthrow of Assad": whom it is to befall.
void Assembler::name_who_is_to_fall(const Predicate& predicate, Event& event) const {
  const auto downfalls = lexicon_.classes().find("downfalls");
  if (event.type != "REQUEST" || !downfalls) return;
  for (const document::Argument& argument : predicate.arguments) {
    const bool matter =
        argument.role == Role::kObject ||
        (argument.role == Role::kOblique && document_.string(argument.preposition) == "for");
    if (!matter || !phrases_.in_class(argument.head, {*downfalls})) continue;
    for (const TokenId token : document_.children(argument.head)) {
      if (document_.relation(token) != Relation::kNmodPoss &&
          preposition_of(document_, token) != "of")
        continue;
      for (const Participant& one : phrases_.actors(token, false)) add_once(one, event.target);
    }
  }
}

// "Gathered in Chicago": where people march. A state or its capital stands for a government.
bool Assembler::is_town(const Participant& one) const {
  if (!one.entity.valid() || !phrases_.is_only_place(one.head)) return false;
  return document_.entities.get()[one.entity.value].sectors == std::vector<std::string>{"CVL"};
}

// "Anti-Trump protesters marched in Chicago": against Trump, not against the city.
void Assembler::settle_whom_they_oppose(const Predicate& predicate, Event& event) const {
  if (!event.source.empty())
    std::erase_if(event.target, [&](const Participant& one) { return is_town(one); });
  std::vector<Participant> opposed = opposed_by_name(document_, lexicon_, predicate.head);
  for (const Participant& one : event.source) {
    if (opposed.empty())
      opposed = opposed_by_name(document_, lexicon_, phrases_.inner_head(one.head));
  }
  if (opposed.empty()) return;
  std::erase_if(event.target,
                [&](const Participant& one) { return phrases_.is_only_place(one.head); });
  if (event.target.empty()) event.target = std::move(opposed);
}

// "Attacked the plans for nurses", "backed a camp in Syria": for whom or where a thing is. A
// pattern that asks after the word means it ("support for Syria").
bool Assembler::is_beside_thing(const Participant& one, const Predicate& predicate,
                                const Pattern& pattern) const {
  const bool more = document_.relation(one.head) == Relation::kConj;
  const TokenId head = more ? document_.head(one.head) : one.head;
  if (document_.relation(head) != Relation::kNmod) return false;
  const std::string_view word = preposition_of(document_, head);
  if (word != "for" && word != "in") return false;
  const bool asked_for = std::ranges::any_of(pattern.slots, [&](const Slot& slot) {
    return std::ranges::any_of(slot.sites,
                               [&](const SlotSite& site) { return site.preposition == word; });
  });
  return !asked_for && std::ranges::any_of(predicate.arguments, [&](const auto& argument) {
    return argument.role == Role::kObject && argument.head == document_.head(head);
  });
}

// "Praised Florida winner Ann Lee": the place is a word of what the other one is called.
bool Assembler::is_word_of_title(const Participant& one, const Event& event) const {
  if (document_.relation(one.head) != Relation::kCompound) return false;
  const std::uint32_t next = document_.head(one.head).value + 1;
  return std::ranges::any_of(event.target, [&](const Participant& other) {
    return next < document_.tokens.get().size() &&
           document_.tokens.get()[next].span.begin == other.span.begin;
  });
}

void Assembler::leave_out_what_is_beside(const Predicate& predicate, const Pattern& pattern,
                                         Event& event) const {
  if (event.type != "ACCUSE" && event.type != "SUPPORT" && event.type != "REJECT") return;
  std::vector<Participant> kept;
  for (const Participant& one : event.target) {
    const bool it = event.type != "ACCUSE" && is_it(one);
    if (!it && !is_beside_thing(one, predicate, pattern) && !is_word_of_title(one, event))
      kept.push_back(one);
  }
  event.target = std::move(kept);
}

// "Signed a deal to import gas from Iran": with whom it must have been made.
void Assembler::name_partner_of_deal(TokenId deal, Event& event) const {
  const auto deals = lexicon_.classes().find("named-after-place");
  if (event.type != "SUPPORT" || !deals || !phrases_.in_class(deal, {*deals})) return;
  for (const TokenId clause : document_.children(deal)) {
    if (document_.relation(clause) != Relation::kAcl || !has_mark(clause, "to")) continue;
    const document::TokenRange range = document_.subtree(clause);
    std::vector<Participant> at_home;
    for (TokenId token = range.first; token < range.last && event.target.empty(); ++token.value) {
      const auto actors = phrases_.actors(token, true);
      if (actors.empty() || actors.front().head != token || is_town(actors.front())) continue;
      add_reached(actors, event, at_home);
    }
  }
}

// "Criticised what he called the lies of Iran": whose that is.
void Assembler::name_owner_of_called(TokenId what, Event& event) const {
  if (document_.xpos(what) != "WP") return;
  for (const TokenId clause : document_.children(what)) {
    if (document_.relation(clause) != Relation::kAclRelcl) continue;
    for (const TokenId token : document_.children(clause)) {
      const Relation relation = document_.relation(token);
      const std::string_view word = preposition_of(document_, token);
      const bool said_of = relation == Relation::kObj || relation == Relation::kXcomp ||
                           (relation == Relation::kObl && (word == "by" || word == "from"));
      if (!said_of || !event.target.empty()) continue;
      for (const Participant& owner : phrases_.owners(token)) {
        const bool own = std::ranges::any_of(
            event.source, [&](const Participant& other) { return same(other, owner); });
        // "the dark vision of America": what it is about
        if (!own && preposition_of(document_, owner.head) != "of") add_once(owner, event.target);
      }
    }
  }
}

// "Criticised the night's winner: Ann Lee": who is named last, behind a colon.
void Assembler::name_who_stands_last(const Predicate& predicate, Event& event) const {
  const document::TokenRange sentence = document_.sentence_of(predicate.head).tokens;
  for (TokenId token{predicate.head.value + 1}; token < sentence.last; ++token.value) {
    const Relation relation = document_.relation(token);
    if (relation != Relation::kDep && relation != Relation::kAppos &&
        relation != Relation::kParataxis)
      continue;
    const bool behind_colon = std::ranges::any_of(document_.children(token), [&](TokenId child) {
      return child < token && document_.form(child) == ":";
    });
    if (!behind_colon || document_.subtree(token).last.value + 1 < sentence.last.value) continue;
    for (const Participant& one : phrases_.actors(token, false)) {
      const bool own = std::ranges::any_of(
          event.source, [&](const Participant& other) { return same(other, one); });
      if (!own && phrases_.has_kind({one}, {"person"})) add_once(one, event.target);
    }
  }
}

// "Condemned the launch": whose launch it is is told before.
void Assembler::name_owner_of_act(const Predicate& predicate, Event& event) const {
  if (event.type != "ACCUSE" && event.type != "SUPPORT" && event.type != "REJECT") return;
  const Role role =
      predicate.kind == document::PredicateKind::kAdjective ? Role::kSubject : Role::kObject;
  for (const document::Argument& argument : predicate.arguments) {
    if (argument.role != role || !event.target.empty()) continue;
    for (const Participant& owner : owner_of_act_.of(argument.head, event.source))
      add_once(owner, event.target);
    name_owner_of_called(argument.head, event);
    name_partner_of_deal(argument.head, event);
  }
  if (event.target.empty()) name_who_stands_last(predicate, event);
}

}  // namespace chancery::events
