// What the words right around an act say of its reality, where no predicate above does: adjectives,
// prepositions, the sentence whose subject it is.
#pragma once

#include "chancery/document/document.h"
#include "chancery/events/pattern_lexicon.h"

namespace chancery::events {

// "Lifting the embargo would be irresponsible": an act that is the subject of what would, could or
// might be is an idea.
[[nodiscard]] bool is_weighed(const document::Document& document,
                              const document::Predicate& predicate);
// "If we reject this, Britain will be isolated."
[[nodiscard]] bool hangs_on_condition(const document::Document& document,
                                      const document::Predicate& predicate);
// "Perhaps they will meet": an adverb makes it a mere possibility.
[[nodiscard]] bool is_hoped(const document::Document& document,
                            const document::Predicate& predicate);
// "There is no suggestion that he opposes it", "no plan to send troops".
[[nodiscard]] bool is_of_nothing(const document::Document& document,
                                 const document::Predicate& predicate);
// "Left without attacking", "instead of meeting", "nearly invaded".
[[nodiscard]] bool is_left_undone(const document::Document& document,
                                  const document::Predicate& predicate);
// "Had no talks", "made no arrests": the verb's object is an act that is denied.
[[nodiscard]] bool carries_nothing(const document::Document& document,
                                   const document::Predicate& predicate);
// "Are on strike", "is at war": told of now as going on.
[[nodiscard]] bool is_state(const document::Document& document,
                            const document::Predicate& predicate);
// "Works towards lifting the ban": what is approached has not come.
[[nodiscard]] bool is_direction(const document::Document& document,
                                const document::Predicate& predicate);
// "Not only supports them": no denial.
[[nodiscard]] bool is_not_only(const document::Document& document, const PatternLexicon& lexicon,
                               const document::Predicate& predicate);
// "Talks about lifting it", "is uneasy about lifting it": the word before "about" names a thought.
[[nodiscard]] bool is_idea(const document::Document& document, const PatternLexicon& lexicon,
                           const document::Predicate& above);
// The operator that an adjective or participle beside a noun stands for: "a planned visit", "the
// failed attack", "an invasion is imminent". Null when none.
[[nodiscard]] const Operator* adjective_of(const document::Document& document,
                                           const PatternLexicon& lexicon,
                                           const document::Predicate& predicate);

}  // namespace chancery::events
