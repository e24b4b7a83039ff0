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

Speakers::Speakers(const TreeView& tree, const CueLexicon& cues, const entities::WordLists* words)
    : tree_(tree), cues_(cues), mentions_(tree.document()), words_(words) {}

void Speakers::find_chains(std::vector<Draft>& drafts) const {
  // A draft by the head of its content and by its first word, to find the draft inside it.
  std::unordered_map<std::uint32_t, std::uint32_t> by_content;
  std::unordered_map<std::uint32_t, std::uint32_t> by_start;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    Draft& draft = drafts[i];
    if (draft.content_head.valid())
      by_content.try_emplace(draft.content_head.value, static_cast<std::uint32_t>(i));
    if (const TokenId start = start_of_content(draft); start.valid())
      by_start.try_emplace(start.value, static_cast<std::uint32_t>(i));
    if (!draft.source) continue;
    // "sources quoted by CNN", "as CNN reported" is a draft of its own.
    for (const TokenId child : tree_.children(draft.source->head)) {
      if (tree_.base(child) != Relation::kAcl || !is_outlet_verb(cues_, tree_.lemma(child)))
        continue;
      const std::optional<Phrase> by = speaker_of(tree_, child);
      if (by && by->head != draft.source->head && is_passive(tree_, child))
        draft.via.push_back(*by);
    }
    // The same, where the tree has the sources as what was quoted.
    const TokenId above = tree_.head(draft.source->head);
    if (above.valid() && tree_.base(draft.source->head) == Relation::kNsubj &&
        above > draft.source->head && above != draft.cue_head &&
        is_outlet_verb(cues_, tree_.lemma(above)) && is_passive(tree_, above)) {
      const std::optional<Phrase> by = speaker_of(tree_, above);
      if (by && by->head != draft.source->head) draft.via.push_back(*by);
    }
  }
  for (Draft& draft : drafts) {
    const Draft* inner = &draft;
    for (int step = 0; step < kMaxChain; ++step) {
      auto outer = by_content.find(inner->cue_head.value);
      if (outer == by_content.end()) {
        const TokenId start = inner->source
                                  ? std::min(inner->source->range.first, inner->cue_range.first)
                                  : inner->cue_range.first;
        outer = by_start.find(start.value);
        if (outer == by_start.end()) break;
      }
      const Draft& passing = drafts[outer->second];
      if (!passing.source || passing.cue_head == draft.cue_head || passing.cue == nullptr) break;
      if (passing.cue->act != document::StatementAct::kSpeech &&
          passing.cue->act != document::StatementAct::kDocument)
        break;
      if (passing.frame != Frame::kClause && passing.frame != Frame::kQuote) break;
      draft.via.push_back(*passing.source);
      inner = &passing;
    }
  }
}

// The first word of what is said, "that" and marks passed over; invalid for direct speech, whose
// words are the speaker's own.
TokenId Speakers::start_of_content(const Draft& draft) const {
  if (draft.quoted || draft.content.empty()) return {};
  TokenId at = draft.content.front().first;
  while (at < draft.content.front().last &&
         (tree_.is_punctuation(at) || tree_.base(at) == Relation::kMark))
    ++at.value;
  return at < draft.content.front().last ? at : TokenId{};
}

bool Speakers::is_named(document::EntityId entity) const {
  const auto& mentions = tree_.document().mentions.get();
  for (const document::MentionId id : tree_.document().entities.get()[entity.value].mentions) {
    if (mentions[id.value].kind == document::MentionKind::kName) return true;
  }
  return false;
}

bool Speakers::is_epithet(const Phrase& phrase) const {
  const std::string_view words = tree_.document().slice(tree_.span(phrase.range));
  return (words.starts_with("the ") || words.starts_with("The ")) && words.ends_with("year-old");
}

document::EntityId Speakers::entity_of(const Phrase& phrase) const {
  const auto found = mentions_.entities(phrase.head);
  if (!found.empty() && is_named(found.front())) return found.front();
  // The name inside the phrase that the head introduces ("Foreign Minister Subrahmanyam
  // Jaishankar").
  for (const TokenId child : tree_.children(phrase.head)) {
    const Relation relation = tree_.base(child);
    if (relation != Relation::kFlat && relation != Relation::kAppos &&
        tree_.relation(child) != Relation::kNmodDesc)
      continue;
    if (!phrase.range.contains(child)) continue;
    const auto named = mentions_.entities(child);
    if (!named.empty() && is_named(named.front())) return named.front();
  }
  const document::EntityId within = named_within(phrase);
  if (within.valid() || found.empty()) return within;
  return found.front();
}

// A phrase whose head the tree has torn off its name ("House Speaker | Ana Lima (R-Ohio)"): the
// last person named in it, if he is not somebody's owner or a part of what follows a preposition.
document::EntityId Speakers::named_within(const Phrase& phrase) const {
  document::EntityId found;
  for (std::uint32_t at = phrase.range.first.value; at < phrase.range.last.value; ++at) {
    const document::MentionId id = mentions_.at(TokenId(at));
    if (!id.valid()) continue;
    const document::Mention& mention = tree_.document().mentions.get()[id.value];
    if (mention.kind != document::MentionKind::kName || mention.entities.empty()) continue;
    const Relation relation = tree_.base(mention.head);
    const bool other = relation == Relation::kNmod || relation == Relation::kObl ||
                       relation == Relation::kCompound || relation == Relation::kAmod;
    if (mention.head != phrase.head && other) continue;
    const document::EntityId entity = mention.entities.front();
    if (tree_.document().entities.get()[entity.value].kind == document::EntityKind::kPerson)
      found = entity;
  }
  return found;
}

document::Participant Speakers::participant(const Phrase& phrase, const Voices* voices) const {
  document::Participant who;
  who.span = tree_.span(phrase.range);
  who.head = phrase.head;
  who.entity = entity_of(phrase);
  if (voices != nullptr && ((phrase.range.length() == 1 && is_third_person(phrase.head)) ||
                            (is_epithet(phrase) && !(who.entity.valid() && is_named(who.entity)))))
    who.entity = voices->of(phrase.head, who.entity);
  if (who.entity.valid()) return who;
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
