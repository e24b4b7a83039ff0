// Who acts where the tree does not say it beside the verb: coordination, blame, absolute phrases,
// agents. Private to the room.
#pragma once

#include "chancery/predicates/construction.h"

namespace chancery::predicates {

// The role in which the surface subject stands.
[[nodiscard]] Role surface(const Predicate& predicate);
[[nodiscard]] bool lacks_surface_subject(const Construction& build, const Predicate& predicate);
void take_surface_subject(Construction& build, Predicate& to, const Predicate& from, Role role);

// "troops that Russia sent", "the treaty, which Moscow suspended", "rebels who attacked"
// (relatives.cpp).
void fill_relative(Construction& build, Predicate& predicate);

// What a verb after "and" shares with the verb before it (coordination.cpp).
void fill_conjunct(Construction& build, Predicate& predicate, Predicate& first);

// "blamed the army for killing them", "lashed out at Turkey for having shot down a jet"
// (doers.cpp).
[[nodiscard]] bool take_doer_told_of(Construction& build, Predicate& predicate,
                                     const Predicate& governor);
// The same where the tree hangs the deed on a noun: "convicted them and nine others of spying".
[[nodiscard]] bool take_doer_blamed(Construction& build, Predicate& predicate, TokenId noun);
// "with Russia and China showing their rejection": those who follow "with" act.
[[nodiscard]] bool take_absolute_subject(Construction& build, Predicate& predicate);
// A passive whose agent hangs elsewhere: "was asked to keep them by the committee".
void find_agent(Construction& build, Predicate& predicate);

}  // namespace chancery::predicates
