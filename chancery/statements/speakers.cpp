#include "chancery/statements/speakers.h"

#include <algorithm>
#include <unordered_map>

#include "chancery/document/antecedent.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

constexpr int kMaxChain = 4;

bool is_outlet_verb(const CueLexicon& cues, std::string_view lemma) {
  return cues.in_list("pass_on", lemma);
}

}  // namespace

Speakers::Speakers(const TreeView& tree, const CueLexicon& cues)
    : tree_(tree), cues_(cues), mentions_(tree.document()) {}

void Speakers::find_chains(std::vector<Draft>& drafts) const {
  // A draft by the head of its content, to find the draft inside it.
  std::unordered_map<std::uint32_t, std::uint32_t> by_content;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& draft = drafts[i];
    if (draft.content_head.valid())
      by_content.try_emplace(draft.content_head.value, static_cast<std::uint32_t>(i));
    if (!draft.source) continue;
    // "sources quoted by CNN", "as CNN reported" is a draft of its own.
    for (const TokenId child : tree_.children(draft.source->head)) {
      if (tree_.base(child) != Relation::kAcl || !is_outlet_verb(cues_, tree_.lemma(child)))
        continue;
      const std::optional<Phrase> by = speaker_of(tree_, child);
      if (by && by->head != draft.source->head && is_passive(tree_, child))
        draft.via.push_back(*by);
    }
  }
  for (Draft& draft : drafts) {
    TokenId at = draft.cue_head;
    for (int step = 0; step < kMaxChain; ++step) {
      const auto outer = by_content.find(at.value);
      if (outer == by_content.end()) break;
      const Draft& passing = drafts[outer->second];
      if (!passing.source || passing.cue_head == draft.cue_head || passing.cue == nullptr) break;
      if (passing.cue->act != document::StatementAct::kSpeech &&
          passing.cue->act != document::StatementAct::kDocument)
        break;
      if (passing.frame != Frame::kClause && passing.frame != Frame::kQuote) break;
      draft.via.push_back(*passing.source);
      at = passing.cue_head;
    }
  }
}

document::EntityId Speakers::entity_of(const Phrase& phrase) const {
  auto found = mentions_.entities(phrase.head);
  if (found.empty()) {
    // The name inside the phrase that the head introduces ("Foreign Minister Subrahmanyam
    // Jaishankar").
    for (const TokenId child : tree_.children(phrase.head)) {
      const Relation relation = tree_.base(child);
      if (relation != Relation::kFlat && relation != Relation::kAppos &&
          tree_.relation(child) != Relation::kNmodDesc)
        continue;
      found = mentions_.entities(child);
      if (!found.empty()) break;
    }
  }
  return found.empty() ? document::EntityId{} : found.front();
}

document::Participant Speakers::participant(const Phrase& phrase, document::EntityId last) const {
  document::Participant who;
  who.span = tree_.span(phrase.range);
  who.head = phrase.head;
  who.entity = entity_of(phrase);
  if (who.entity.valid()) return who;
  if (is_third_person(phrase.head)) who.entity = last;
  // "the minister, who said": the noun that the clause modifies.
  const std::string_view lemma = tree_.lemma(phrase.head);
  if (lemma == "who" || lemma == "which" || lemma == "that") {
    TokenId at = phrase.head;
    for (int climb = 0; climb < 8 && at.valid() && tree_.relation(at) != Relation::kAclRelcl;
         ++climb)
      at = tree_.head(at);
    if (at.valid() && tree_.head(at).valid()) {
      const TokenId noun = document::antecedent_of(tree_.document(), at, phrase.head);
      who.entity = entity_of({noun, {noun, noun}});
      who.head = noun;
      who.span = tree_.span({noun, TokenId{noun.value + 1}});
      if (const document::MentionId mention = mentions_.at(noun); mention.valid())
        who.span = tree_.document().mentions.get()[mention.value].span;
    }
  }
  return who;
}

bool Speakers::is_third_person(TokenId token) const {
  const std::string_view lemma = tree_.lemma(token);
  return lemma == "he" || lemma == "she" || lemma == "they" || lemma == "his" || lemma == "her" ||
         lemma == "their";
}

bool Speakers::is_first_person(TokenId token) const {
  const std::string_view lemma = tree_.lemma(token);
  return lemma == "i" || lemma == "we" || lemma == "my" || lemma == "our" || lemma == "me" ||
         lemma == "us";
}

}  // namespace chancery::statements
