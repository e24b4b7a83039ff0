// Whose voice "he" is. In news a pronoun that speaks is the last speaker, not the last person
// named, unless somebody else has come forward since as the subject of a sentence of his own; what
// stands in quotations does not count, and he is no she. Statements are told to a Voices in text
// order.
#pragma once

#include <vector>

#include "chancery/entities/mention_index.h"
#include "chancery/entities/word_lists.h"
#include "chancery/statements/tree_view.h"

namespace chancery::statements {

using document::EntityId;

class Voices {
 public:
  // `words` may be null: then pronouns alone tell who is she. All must outlive the Voices.
  Voices(const TreeView& tree, const entities::MentionIndex& mentions,
         const entities::WordLists* words);

  // The entity of a third-person pronoun, or of "the 54-year-old", that is the source of a
  // statement; `linked` is what coreference has made of it, and the answer when nothing is better.
  [[nodiscard]] EntityId of(TokenId pronoun, EntityId linked) const;
  // Somebody has spoken, or nobody who is known; the statement ends before token `end`.
  void spoke(EntityId who, std::uint32_t end);

 private:
  [[nodiscard]] bool is_person(EntityId entity) const;
  [[nodiscard]] char gender_of(EntityId entity) const;
  [[nodiscard]] bool may_be(EntityId entity, char gender) const;
  [[nodiscard]] EntityId beside(TokenId pronoun, char gender) const;
  [[nodiscard]] EntityId newcomer(TokenId pronoun, char gender) const;
  [[nodiscard]] std::uint32_t section_of(TokenId token) const;

  const TreeView& tree_;
  const entities::MentionIndex& mentions_;
  const entities::WordLists* words_;
  std::vector<bool> quoted_;           // per token
  mutable std::vector<char> genders_;  // per entity: 'm', 'f', 'u' unknown, 0 not yet asked
  EntityId last_;
  std::uint32_t last_end_ = 0;
};

}  // namespace chancery::statements
