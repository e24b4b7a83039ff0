#include "chancery/statements/voices.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kNewcomerReach = 80;  // tokens that a newcomer may stand before the pronoun
constexpr std::uint32_t kMemory = 3;          // paragraphs that the last speaker is remembered for

}  // namespace

Voices::Voices(const TreeView& tree, const entities::MentionIndex& mentions,
               const entities::WordLists* words)
    : tree_(tree), mentions_(mentions), words_(words) {
  const Document& document = tree.document();
  quoted_.assign(document.tokens.get().size(), false);
  std::uint32_t covered = 0;
  for (const document::Quotation& quotation : document.quotations.get()) {
    if (quotation.span.begin < covered) continue;
    covered = quotation.span.end;
    const std::uint32_t last = tree.token_at(quotation.span.end);
    for (std::uint32_t at = tree.token_at(quotation.span.begin); at < last; ++at)
      quoted_[at] = true;
  }
  genders_.assign(document.entities.get().size(), 0);
}

bool Voices::is_person(EntityId entity) const {
  return tree_.document().entities.get()[entity.value].kind == document::EntityKind::kPerson;
}

char Voices::gender_of(EntityId entity) const {
  char& gender = genders_[entity.value];
  if (gender != 0) return gender;
  gender = 'u';
  const document::Entity& known = tree_.document().entities.get()[entity.value];
  if (words_ != nullptr) {
    for (const std::string_view word : base::split(known.role, ' ')) {
      const std::string lower = base::to_lower(word);
      if (words_->has(entities::WordList::kTitleHe, lower)) gender = 'm';
      if (words_->has(entities::WordList::kTitleShe, lower)) gender = 'f';
    }
  }
  // "Ms Berry", whatever the first name.
  for (const document::MentionId id : known.mentions) {
    if (words_ == nullptr) break;
    const document::Mention& mention = tree_.document().mentions.get()[id.value];
    if (mention.kind != document::MentionKind::kName || mention.entities.size() != 1) continue;
    const std::uint32_t first = mention.tokens.first.value;
    for (std::uint32_t at = first > 0 ? first - 1 : first; at <= first; ++at) {
      std::string word = base::to_lower(tree_.document().form(TokenId(at)));
      if (word.ends_with('.')) word.pop_back();
      if (words_->has(entities::WordList::kTitleHe, word)) gender = 'm';
      if (words_->has(entities::WordList::kTitleShe, word)) gender = 'f';
    }
  }
  if (gender != 'u') return gender;
  if (words_ != nullptr) {
    std::vector<std::string_view> names = base::split(known.name, ' ');
    if (names.size() > 1) {
      const std::string first = base::fold(names.front());
      if (words_->has(entities::WordList::kNameHe, first)) gender = 'm';
      if (words_->has(entities::WordList::kNameShe, first)) gender = 'f';
    }
  }
  if (gender != 'u') return gender;
  int balance = 0;
  for (const document::MentionId id : known.mentions) {
    const std::string_view lemma = tree_.lemma(tree_.document().mentions.get()[id.value].head);
    if (lemma == "he" || lemma == "his" || lemma == "him") ++balance;
    if (lemma == "she" || lemma == "her") --balance;
  }
  if (balance != 0) gender = balance > 0 ? 'm' : 'f';
  return gender;
}

bool Voices::may_be(EntityId entity, char gender) const {
  if (!is_person(entity)) return false;
  const char known = gender_of(entity);
  return gender == 0 || known == 'u' || known == gender;
}

std::uint32_t Voices::section_of(TokenId token) const {
  return tree_.document().sentence_of(token).section;
}

// "When Putin arrived, he said …": the subject before the pronoun in its own sentence.
EntityId Voices::beside(TokenId pronoun, char gender) const {
  const TokenRange own = tree_.document().sentence_of(pronoun).tokens;
  for (std::uint32_t at = pronoun.value; at-- > own.first.value;) {
    if (quoted_[at] || tree_.base(TokenId(at)) != Relation::kNsubj) continue;
    const document::MentionId id = mentions_.headed_by(TokenId(at));
    if (!id.valid()) continue;
    const document::Mention& mention = tree_.document().mentions.get()[id.value];
    if (mention.kind != document::MentionKind::kName || mention.entities.size() != 1) continue;
    if (may_be(mention.entities.front(), gender)) return mention.entities.front();
  }
  return {};
}

// The nearest subject before the pronoun, named since the last speaker spoke.
EntityId Voices::newcomer(TokenId pronoun, char gender) const {
  const TokenRange own = tree_.document().sentence_of(pronoun).tokens;
  const std::uint32_t floor =
      std::max(last_end_, pronoun.value > kNewcomerReach ? pronoun.value - kNewcomerReach : 0);
  for (std::uint32_t at = pronoun.value; at-- > floor;) {
    const TokenId token(at);
    if (quoted_[at] || own.contains(token) || tree_.base(token) != Relation::kNsubj) continue;
    if (section_of(token) + 1 < section_of(pronoun)) break;
    const document::MentionId id = mentions_.headed_by(token);
    if (!id.valid()) continue;
    const document::Mention& mention = tree_.document().mentions.get()[id.value];
    if (mention.kind == document::MentionKind::kPronoun || mention.entities.size() != 1) continue;
    const bool crowd = words_ != nullptr && mention.kind == document::MentionKind::kNominal &&
                       words_->has(entities::WordList::kGroupNoun, tree_.lemma(token));
    if (!crowd && may_be(mention.entities.front(), gender)) return mention.entities.front();
  }
  return {};
}

EntityId Voices::of(TokenId pronoun, EntityId linked) const {
  const std::string_view lemma = tree_.lemma(pronoun);
  if (lemma == "they" || lemma == "their" || lemma == "it") return linked.valid() ? linked : last_;
  const bool he = lemma == "he" || lemma == "his" || lemma == "him";
  const bool she = lemma == "she" || lemma == "her";
  const char gender = he ? 'm' : she ? 'f' : '\0';
  if (const EntityId near = beside(pronoun, gender); near.valid()) return near;
  if (const EntityId fresh = newcomer(pronoun, gender); fresh.valid()) return fresh;
  const bool remembered = last_.valid() && last_end_ > 0 &&
                          section_of(pronoun) <= section_of(TokenId(last_end_ - 1)) + kMemory;
  if (remembered && may_be(last_, gender)) return last_;
  return linked.valid() ? linked : EntityId{};
}

void Voices::spoke(EntityId who, std::uint32_t end) {
  if (who.valid()) last_ = who;
  last_end_ = end;
}

}  // namespace chancery::statements
