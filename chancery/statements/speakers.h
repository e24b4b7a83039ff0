// Gives drafts their people: entities of speaker and addressee through the mentions, coreference of
// pronouns to the last speaker where the mentions have none, and who passed the words on (via).
#pragma once

#include <vector>

#include "chancery/entities/mention_index.h"
#include "chancery/statements/draft.h"

namespace chancery::statements {

class Speakers {
 public:
  Speakers(const TreeView& tree, const CueLexicon& cues);

  // Finds via phrases inside the source ("sources quoted by CNN") and, between drafts, whose words
  // stand inside whose ("CNN reported that officials said"). Drafts in text order.
  void find_chains(std::vector<Draft>& drafts) const;
  // The participant of a phrase; `last` is the speaker before, for pronouns that no mention
  // resolves.
  [[nodiscard]] document::Participant participant(const Phrase& phrase,
                                                  document::EntityId last) const;
  // "he", "she", "they", "it": may stand for the last speaker.
  [[nodiscard]] bool is_third_person(TokenId token) const;
  // "I", "we", "my": whoever's quotation it stands in.
  [[nodiscard]] bool is_first_person(TokenId token) const;

 private:
  [[nodiscard]] document::EntityId entity_of(const Phrase& phrase) const;

  const TreeView& tree_;
  const CueLexicon& cues_;
  entities::MentionIndex mentions_;
};

}  // namespace chancery::statements
