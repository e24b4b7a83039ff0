// Verbs that the tree misplaces in ways that recur. Private to the room.
#pragma once

#include "chancery/predicates/construction.h"

namespace chancery::predicates {

// "Britain mobilized reservists" read as a phrase: a verb in the place of an adjective that has a
// subject, an auxiliary, or a noun before it in a sentence that has no other verb at its head.
[[nodiscard]] bool is_hung_verb(const Construction& build, TokenId token);
// The first verb of a sentence that the tree hangs on a noun; for sentences without another verb.
[[nodiscard]] TokenId only_hung_verb(const Construction& build, const Sentence& sentence);
// Its neighbours act and suffer.
void fill_hung_verb(Construction& build, Predicate& predicate);
// "The two ministers signed a treaty, the agency reported" with both subjects under "reported".
void take_subject_over_speaker(Construction& build, Predicate& predicate);
// "Germany resumed enrichment" with "Germany" under "enrichment", over the verb: it acts.
void take_subject_of_object(Construction& build, Predicate& predicate);
// "Omar Fund Chief praised it", "According to a book, The Road, Ali left": of two subjects side by
// side the first may be a part of the other's name, or of the phrase before.
void drop_false_subject(Construction& build, Predicate& predicate);
// "The union called off a strike, a spokesman said" with "called" as a participle of the union:
// whether it was that and is now the verb of its own clause.
[[nodiscard]] bool restore_main_verb(Construction& build, Predicate& predicate);

// "Has armed Ukraine" with "armed" as an adjective beside "has": that participle, or nothing.
[[nodiscard]] TokenId participle_of_have(const Construction& build, TokenId have);
// "France is shipping medicine" with "shipping" as a part of the noun: the noun over such a word.
[[nodiscard]] TokenId noun_over_progressive(const Construction& build, TokenId token);
// What the tree gives to that noun belongs to the verb, and the noun is its object.
void fill_progressive(Construction& build, Predicate& predicate);

}  // namespace chancery::predicates
