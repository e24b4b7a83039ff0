// Finds cues and what they govern in the syntax of each sentence: verbs, nouns, adjectives and
// prepositions. Knows nothing yet of quotations that the tree does not tie to a cue
// (quoted_speech.h) nor of entities. Gives drafts in text order of their cues. Linear in the
// tokens.
#pragma once

#include <vector>

#include "chancery/statements/draft.h"

namespace chancery::statements {

class CueFinder {
 public:
  CueFinder(const TreeView& tree, const CueLexicon& cues) : tree_(tree), cues_(cues) {}
  [[nodiscard]] std::vector<Draft> find() const;
  // A verb of speech (frame quote) at this token, or null: for quotations without a tree's help.
  [[nodiscard]] const Cue* quote_cue(TokenId token) const;
  // A verb of speech, or one that judges or calls ("described the offer").
  [[nodiscard]] const Cue* judging_cue(TokenId token) const;
  // A noun that brings a quotation ("answer", "message"), or null.
  [[nodiscard]] const Cue* noun_cue(TokenId token) const;
  // A draft of this cue with source, cue words and addressee, still without content.
  [[nodiscard]] Draft open_draft(TokenId verb, const Cue& cue, Frame frame) const;
  // The same of a verb that is no word of speech.
  [[nodiscard]] Draft open_draft(TokenId verb, Frame frame) const;

 private:
  using Groups = std::span<const std::uint32_t>;
  void take_verb(TokenId verb, std::vector<Draft>& out) const;
  void take_noun(TokenId noun, std::vector<Draft>& out) const;
  void take_adjective(TokenId adjective, std::vector<Draft>& out) const;
  void take_preposition(TokenId nominal, std::vector<Draft>& out) const;
  void take_misread(TokenId noun, std::vector<Draft>& out) const;
  // By the words alone, whatever the tree makes of them: whether they stand there.
  [[nodiscard]] bool take_wording(TokenId in, std::vector<Draft>& out) const;
  [[nodiscard]] bool take_claim(TokenId noun, std::vector<Draft>& out) const;
  [[nodiscard]] std::optional<Phrase> claimant_of(TokenId noun, TokenId& that) const;
  [[nodiscard]] TokenId end_of_claim(TokenId that, TokenId end, TokenId& verb) const;
  void end_before_clause(TokenRange cue_range, Draft& draft) const;

  [[nodiscard]] const Cue* pick(Groups groups, Frame frame) const;
  [[nodiscard]] bool has_company(TokenId verb, const Cue& cue) const;
  [[nodiscard]] std::optional<Draft> with_clause(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> inserted(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> with_predicative(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> with_infinitive(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> with_preposition(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> with_object(TokenId verb, Groups groups) const;
  // For trees that err: a verb of speech with the rest of its sentence.
  [[nodiscard]] std::optional<Draft> with_rest(TokenId verb, Groups groups) const;
  [[nodiscard]] std::optional<Draft> with_passive(TokenId verb, Groups groups) const;
  // A stray stop behind "that": the next sentence.
  [[nodiscard]] std::optional<Draft> with_next(TokenId verb, Groups groups) const;

  [[nodiscard]] std::optional<Phrase> addressee_of(TokenId verb, bool has_clause) const;
  // What the verb's clause covers apart from `content`: the hole in a content that runs around it.
  [[nodiscard]] TokenRange frame_around(TokenId verb, TokenId content) const;
  // From the object to the last complement that belongs to the judgement ("for its failure").
  [[nodiscard]] TokenRange object_extent(TokenId verb, TokenId object) const;
  [[nodiscard]] std::optional<Phrase> owner_of_noun(TokenId noun, TokenRange& cue_range) const;

  const TreeView& tree_;
  const CueLexicon& cues_;
};

}  // namespace chancery::statements
