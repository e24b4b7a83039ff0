// What a draft of the learned finder owes to certainties rather than to the model: whose the
// quotations are, who cannot be the source, whom it is not told to.
#pragma once

#include <optional>
#include <vector>

#include "chancery/statements/draft.h"
#include "chancery/statements/span_candidates.h"
#include "chancery/statements/word_facts.h"

namespace chancery::statements {

// The quotations that the content consists of or holds; whether it is nothing else.
void mark_quotations(const WordFacts& facts, TokenId cue, Draft& draft);

// Whom it is told to is nobody whom the content is about: the phrase ends where the content or a
// clause of its own begins, and "it" is told nothing.
void mend_addressee(const WordFacts& facts, Draft& draft);

// "has proposed to the states a plan": whom it is told to stands between the cue and what is said,
// which begins behind him.
void find_told(const WordFacts& facts, TokenId cue, Draft& draft);

// Whose deed it is not: the one whom a passive verb of speech is about ("are accused of"), and
// "which" where the clause has a subject of its own ("which even Russia views with").
[[nodiscard]] bool is_no_source(const WordFacts& facts, TokenId cue, const Draft& draft,
                                const Candidate& candidate);

// "research suggesting that …", "who, as officials confirmed, has asked": a source that stands
// right before the cue and that trees lose.
[[nodiscard]] std::optional<Phrase> source_before(const WordFacts& facts, TokenId cue,
                                                  const Draft& draft);

[[nodiscard]] bool is_silent(const WordFacts& facts, TokenId head);

// Who acts in the clauses above the cue: a noun or a name, else a pronoun, else whoever acts in the
// sentence before.
[[nodiscard]] std::optional<Phrase> subject_above(const WordFacts& facts, TokenId cue);

// A quotation that two have taken belongs to the nearer cue; the other keeps the rest of his.
void part_quotations(const WordFacts& facts, std::vector<Draft>& drafts);

// "took the opportunity to urge": a word that the lexicon does not know, and behind it the cue of
// the same speaker's own statement.
void drop_leading(const Cue* unknown, std::vector<Draft>& drafts);

// "… the bridge is lost and promises that …": a cue without a source right behind another's content
// is of the same speaker.
void share_sources(const TreeView& tree, std::vector<Draft>& drafts);

// "the bloc is moving and its envoy, Ana Lima": a source begins behind a clause that is none of it.
void mend_source_range(const TreeView& tree, Phrase& source);

}  // namespace chancery::statements
