// Gives drafts their people: entities of speaker and addressee through the mentions, coreference of
// pronouns to the last speaker where the mentions have none, and who passed the words on (via).
#pragma once

#include <optional>
#include <vector>

#include "chancery/entities/mention_index.h"
#include "chancery/statements/draft.h"
#include "chancery/statements/voices.h"

namespace chancery::statements {

class Speakers {
 public:
  // `words` tell names and titles of men and women; may be null.
  Speakers(const TreeView& tree, const CueLexicon& cues, const entities::WordLists* words);
  [[nodiscard]] Voices voices() const { return {tree_, mentions_, words_}; }

  // Finds via phrases inside the source ("sources quoted by CNN") and, between drafts, whose words
  // stand inside whose ("CNN reported that officials said"). Drafts in text order.
  void find_chains(std::vector<Draft>& drafts) const;
  // The participant of a phrase; `voices` know whose voice a pronoun is (null: for those who do not
  // speak).
  [[nodiscard]] document::Participant participant(const Phrase& phrase, const Voices* voices) const;
  // "he", "she", "they": may stand for the last speaker.
  [[nodiscard]] bool is_third_person(TokenId token) const;
  // "I", "we", "my": whoever's quotation it stands in.
  [[nodiscard]] bool is_first_person(TokenId token) const;

 private:
  [[nodiscard]] document::EntityId entity_of(const Phrase& phrase) const;
  [[nodiscard]] TokenId start_of_content(const Draft& draft) const;
  void find_quoters(std::vector<Draft>& drafts) const;
  void pass_on_relatives(std::vector<Draft>& drafts) const;
  void chain_outwards(std::vector<Draft>& drafts) const;
  void pass_on_cited(std::vector<Draft>& drafts) const;
  [[nodiscard]] bool is_outlet(const Phrase& phrase) const;
  [[nodiscard]] bool can_tell(TokenId head) const;
  [[nodiscard]] std::optional<Phrase> cited_at(TokenId token) const;
  [[nodiscard]] TokenId noun_of_relative(TokenId pronoun) const;
  [[nodiscard]] bool is_named(document::EntityId entity) const;
  // "the 54-year-old", which the text may say of whoever spoke.
  [[nodiscard]] bool is_epithet(const Phrase& phrase) const;
  [[nodiscard]] document::EntityId named_within(const Phrase& phrase) const;
  [[nodiscard]] TokenId noun_before(TokenId pronoun) const;
  [[nodiscard]] document::EntityId apposed_to(const Phrase& phrase) const;
  [[nodiscard]] document::EntityId holder_of(const Phrase& phrase, document::EntityId office) const;

  const TreeView& tree_;
  const CueLexicon& cues_;
  entities::MentionIndex mentions_;
  const entities::WordLists* words_;
};

}  // namespace chancery::statements
