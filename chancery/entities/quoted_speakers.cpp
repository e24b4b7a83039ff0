#include "chancery/entities/quoted_speakers.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "chancery/base/utf8.h"

namespace chancery::entities {
namespace {

using document::Document;
using document::Entity;
using document::EntityId;
using document::EntityKind;
using document::Mention;
using document::MentionId;
using document::MentionKind;
using document::Quotation;
using document::Relation;
using document::TokenId;
using document::TokenRange;
using document::Upos;

constexpr int kHighest = 24;               // steps up the tree of one sentence
constexpr std::size_t kMostChildren = 16;  // looked at under one word

bool first_person(const Document& document, TokenId token) {
  const std::string lower = base::to_lower(document.form(token));
  return lower == "i" || lower == "me" || lower == "my" || lower == "myself" || lower == "mine";
}

class Speakers {
 public:
  Speakers(const Document& document, const std::vector<Mention>& mentions,
           const std::vector<Entity>& entities)
      : document_(document), mentions_(mentions), entities_(entities) {
    for (std::size_t i = 0; i < mentions.size(); ++i) by_head_[mentions[i].head.value] = i;
  }

  // The person who says the quotation in which the token stands.
  [[nodiscard]] std::optional<EntityId> of(TokenId token, const Quotation& quotation) const {
    TokenId at = token;
    for (int step = 0; step < kHighest && at.valid(); ++step) {
      if (outside(at, quotation)) return subject_of(at, quotation);
      // "'I will go,' Blair said": the verb of saying may hang on the quotation.
      std::size_t looked = 0;
      for (const TokenId child : document_.children(at)) {
        if (++looked > kMostChildren) break;
        if (document::base(document_.relation(child)) != Relation::kParataxis ||
            !outside(child, quotation))
          continue;
        if (const auto speaker = subject_of(child, quotation)) return speaker;
      }
      at = document_.head(at);
    }
    return std::nullopt;
  }

 private:
  [[nodiscard]] bool outside(TokenId token, const Quotation& quotation) const {
    const auto span = document_.span_of(TokenRange{token, TokenId(token.value + 1)});
    return span.begin < quotation.span.begin || span.begin >= quotation.span.end;
  }

  [[nodiscard]] std::optional<EntityId> subject_of(TokenId verb, const Quotation& quotation) const {
    if (document_.upos(verb) != Upos::kVerb) return std::nullopt;
    std::size_t looked = 0;
    for (const TokenId child : document_.children(verb)) {
      if (++looked > kMostChildren) break;
      if (document::base(document_.relation(child)) != Relation::kNsubj ||
          !outside(child, quotation))
        continue;
      const auto found = by_head_.find(child.value);
      if (found == by_head_.end()) return std::nullopt;
      const Mention& mention = mentions_[found->second];
      if (mention.entities.size() != 1) return std::nullopt;
      const EntityId id = mention.entities.front();
      if (entities_[id.value].kind != EntityKind::kPerson) return std::nullopt;
      return id;
    }
    return std::nullopt;
  }

  const Document& document_;
  const std::vector<Mention>& mentions_;
  const std::vector<Entity>& entities_;
  std::unordered_map<std::uint32_t, std::size_t> by_head_;
};

// The mention at `old` index moves to the index given; entities name mentions by index.
void merge(std::vector<Mention>& mentions, std::vector<Mention> added,
           std::vector<Entity>& entities) {
  std::vector<Mention> all;
  all.reserve(mentions.size() + added.size());
  for (Entity& entity : entities) entity.mentions.clear();
  auto next = added.begin();
  for (Mention& mention : mentions) {
    while (next != added.end() && next->tokens.first < mention.tokens.first)
      all.push_back(std::move(*next++));
    all.push_back(std::move(mention));
  }
  while (next != added.end()) all.push_back(std::move(*next++));
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (const EntityId id : all[i].entities) entities[id.value].mentions.push_back(MentionId(i));
  }
  mentions = std::move(all);
}

}  // namespace

void add_quoted_speakers(const Document& document, std::vector<Mention>& mentions,
                         std::vector<Entity>& entities) {
  if (!document.quotations.present() || !document.syntax.present()) return;
  const Speakers speakers(document, mentions, entities);
  const auto& tokens = document.tokens.get();
  std::vector<Mention> added;
  std::optional<EntityId> last;  // who spoke the quotation before
  std::uint32_t last_end = 0;    // the sentence in which it ended
  std::size_t token = 0;
  for (const Quotation& quotation : document.quotations.get()) {
    while (token < tokens.size() && tokens[token].span.begin < quotation.inner.begin) ++token;
    std::optional<EntityId> speaker;
    std::vector<TokenId> open;
    std::optional<std::uint32_t> first;
    std::uint32_t end = last_end;
    for (; token < tokens.size() && tokens[token].span.begin < quotation.inner.end; ++token) {
      const TokenId id(token);
      end = static_cast<std::uint32_t>(&document.sentence_of(id) - document.sentences.get().data());
      if (!first) first = end;
      // Every word may lead to the verb of saying; the roots are enough.
      const bool root =
          !document.head(id).valid() || document::base(document.relation(id)) == Relation::kCcomp;
      if (!speaker && (root || first_person(document, id))) speaker = speakers.of(id, quotation);
      if (first_person(document, id)) open.push_back(id);
    }
    const bool goes_on = last && first && (quotation.continues || *first <= last_end + 1);
    if (!speaker && goes_on) speaker = last;
    if (first) {
      last = speaker;
      last_end = end;
    }
    if (!speaker) continue;
    for (const TokenId id : open) {
      Mention mention;
      mention.tokens = {id, TokenId(id.value + 1)};
      mention.head = id;
      mention.span = document.span_of(mention.tokens);
      mention.kind = MentionKind::kPronoun;
      mention.entities = {*speaker};
      added.push_back(std::move(mention));
    }
  }
  if (added.empty()) return;
  std::stable_sort(added.begin(), added.end(), [](const Mention& a, const Mention& b) {
    return a.tokens.first < b.tokens.first;
  });
  merge(mentions, std::move(added), entities);
}

}  // namespace chancery::entities
