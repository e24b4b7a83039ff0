// Pieces of a clause as attribution needs them: whose it is, which words make the cue, which
// complement is the content. Pure functions over a TreeView.
#pragma once

#include <optional>
#include <vector>

#include "chancery/statements/draft.h"
#include "chancery/statements/tree_view.h"

namespace chancery::statements {

// The lemma with its particle: "point_out".
[[nodiscard]] std::string cue_lemma(const TreeView& tree, const CueLexicon& cues, TokenId verb);
[[nodiscard]] bool is_passive(const TreeView& tree, TokenId verb);
// A verb form that may head a cue: a verb, or a participle the reader calls an adjective.
[[nodiscard]] bool is_verbal(const TreeView& tree, TokenId token);
// A verb or auxiliary in the present or past tense, or a modal.
[[nodiscard]] bool is_finite(const TreeView& tree, TokenId token);

// The token alone.
[[nodiscard]] inline TokenRange single(TokenId token) { return {token, TokenId(token.value + 1)}; }

// The phrase under a nominal head without its case marks and outer punctuation; relative pronouns
// and possessives alone.
[[nodiscard]] Phrase nominal_phrase(const TreeView& tree, TokenId head);

// Who does it: the written subject, else the one that conjunction, control or participles carry on,
// else the noun that the clause modifies. For passives the agent. Empty when nobody is named.
[[nodiscard]] std::optional<Phrase> speaker_of(const TreeView& tree, TokenId verb);

// The cue with auxiliaries, negation, adverbs between them, "to", and leading verbs ("went on to").
[[nodiscard]] TokenRange cue_extent(const TreeView& tree, const CueLexicon& cues, TokenId verb);

// `range` without the parts that lie inside `hole`.
void append_without(std::vector<TokenRange>& out, TokenRange range, TokenRange hole);

}  // namespace chancery::statements
