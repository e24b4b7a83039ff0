#include "chancery/entities/quoted_speakers.h"

#include <algorithm>
#include <map>
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
  Speakers(const Document& document, const std::function<bool(TokenId)>& is_person)
      : document_(document), is_person_(is_person) {}

  // The person who says the quotation in which the token stands.
  [[nodiscard]] TokenId of(TokenId token, const Quotation& quotation) const {
    TokenId at = token;
    for (int step = 0; step < kHighest && at.valid(); ++step) {
      const bool out = outside(at, quotation);
      if (out && document_.upos(at) == Upos::kVerb) return subject_of(at, quotation);
      // "'I will go,' Blair said": the verb of saying may hang on the quotation.
      std::size_t looked = 0;
      for (const TokenId child : document_.children(at)) {
        if (++looked > kMostChildren) break;
        if (out || document::base(document_.relation(child)) != Relation::kParataxis ||
            !outside(child, quotation))
          continue;
        if (const TokenId speaker = subject_of(child, quotation); speaker.valid()) return speaker;
      }
      at = document_.head(at);
    }
    return {};
  }

 private:
  [[nodiscard]] bool outside(TokenId token, const Quotation& quotation) const {
    const auto span = document_.span_of(TokenRange{token, TokenId(token.value + 1)});
    return span.begin < quotation.span.begin || span.begin >= quotation.span.end;
  }

  // "She is 'a star' who won, the board writes": of several subjects the one beside the verb.
  [[nodiscard]] TokenId subject_of(TokenId verb, const Quotation& quotation) const {
    if (document_.upos(verb) != Upos::kVerb) return {};
    TokenId subject;
    std::size_t looked = 0;
    for (const TokenId child : document_.children(verb)) {
      if (++looked > kMostChildren) break;
      if (document::base(document_.relation(child)) != Relation::kNsubj ||
          !outside(child, quotation))
        continue;
      // "Minister Ali said", with both as subjects, is one phrase.
      const bool one_phrase =
          subject.valid() && is_person_(subject) &&
          document_.subtree(subject).last == document_.subtree(child).first &&
          document_.form(TokenId(document_.subtree(child).first.value - 1)) != ",";
      if (!subject.valid() || (child < verb && !one_phrase)) subject = child;
    }
    return subject.valid() && is_person_(subject) ? subject : TokenId{};
  }

  const Document& document_;
  const std::function<bool(TokenId)>& is_person_;
};

std::uint32_t sentence_of(const Document& document, TokenId token) {
  return static_cast<std::uint32_t>(&document.sentence_of(token) - document.sentences.get().data());
}

bool is_root(const Document& document, TokenId token) {
  return !document.head(token).valid() ||
         document::base(document.relation(token)) == Relation::kCcomp;
}

// Every word may lead to the verb of saying. The roots and who speaks of himself are enough; in a
// quotation that tells something, so is a word that hangs on one outside: "'The idea works,' he
// said" may have the idea as a second subject of "said".
TokenId speaker_of(const Document& document, const Speakers& speakers, const Quotation& quotation,
                   TokenRange tokens) {
  const bool clause = holds_clause(document, tokens);
  for (TokenId id = tokens.first; id < tokens.last; id = TokenId(id.value + 1)) {
    const TokenId head = document.head(id);
    const bool hangs = clause && head.valid() && document.upos(id) != Upos::kPunct &&
                       (head < tokens.first || !(head < tokens.last));
    if (!is_root(document, id) && !first_person(document, id) && !hangs) continue;
    if (const TokenId speaker = speakers.of(id, quotation); speaker.valid()) return speaker;
  }
  return {};
}

// The mention at `old` index moves to the index given; entities name mentions by index.
void merge(std::vector<Mention>& mentions, std::vector<Mention> added,
           std::vector<Entity>& entities) {
  std::vector<Mention> all;
  all.reserve(mentions.size() + added.size());
  for (Entity& entity : entities) entity.mentions.clear();
  auto next = added.begin();
  for (Mention& mention : mentions) {
    if (mention.entities.empty()) continue;
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

bool holds_clause(const Document& document, TokenRange tokens) {
  for (TokenId at = tokens.first; at < tokens.last; at = TokenId(at.value + 1)) {
    if (document::base(document.relation(at)) == Relation::kNsubj) return true;
  }
  return false;
}

std::vector<SpokenWords> spoken_words(const Document& document,
                                      const std::function<bool(TokenId)>& is_person) {
  std::vector<SpokenWords> all;
  if (!document.quotations.present() || !document.syntax.present()) return all;
  const Speakers speakers(document, is_person);
  const auto& tokens = document.tokens.get();
  const auto at_or_after = [&](std::uint32_t byte) {
    const auto found = std::ranges::lower_bound(
        tokens, byte, {}, [](const document::Token& token) { return token.span.begin; });
    return TokenId(static_cast<std::size_t>(found - tokens.begin()));
  };
  std::size_t around = 0;      // one more than the index of the outermost quotation before
  TokenId last;                // who spoke it
  std::uint32_t last_end = 0;  // the sentence in which it ended
  for (const Quotation& quotation : document.quotations.get()) {
    SpokenWords words;
    words.tokens = {at_or_after(quotation.inner.begin), at_or_after(quotation.inner.end)};
    if (!(words.tokens.first < words.tokens.last)) continue;
    words.nested = around > 0 && words.tokens.first < all[around - 1].tokens.last;
    words.speaker = speaker_of(document, speakers, quotation, words.tokens);
    if (!words.nested) {
      const bool goes_on =
          quotation.continues || sentence_of(document, words.tokens.first) <= last_end + 1;
      if (!words.speaker.valid() && goes_on && around > 0) words.speaker = last;
      last = words.speaker;
      last_end = sentence_of(document, TokenId(words.tokens.last.value - 1));
      around = all.size() + 1;
    }
    all.push_back(words);
  }
  return all;
}

void add_quoted_speakers(const Document& document, std::vector<Mention>& mentions,
                         std::vector<Entity>& entities) {
  std::unordered_map<std::uint32_t, EntityId> person_at;
  bool lost = false;
  for (const Mention& mention : mentions) {
    lost = lost || mention.entities.empty();
    if (mention.entities.size() == 1 &&
        entities[mention.entities.front().value].kind == EntityKind::kPerson)
      person_at.emplace(mention.head.value, mention.entities.front());
  }
  const std::function<bool(TokenId)> is_person = [&](TokenId token) {
    return person_at.contains(token.value);
  };
  std::map<std::uint32_t, TokenId> speaker_at;  // of each "I"; a nested quotation comes later
  for (const SpokenWords& words : spoken_words(document, is_person)) {
    for (TokenId id = words.tokens.first; id < words.tokens.last; id = TokenId(id.value + 1)) {
      if (first_person(document, id)) speaker_at[id.value] = words.speaker;
    }
  }
  std::vector<Mention> added;
  for (const auto& [token, speaker] : speaker_at) {
    if (!speaker.valid()) continue;
    Mention mention;
    mention.tokens = {TokenId(token), TokenId(token + 1)};
    mention.head = TokenId(token);
    mention.span = document.span_of(mention.tokens);
    mention.kind = MentionKind::kPronoun;
    mention.entities = {person_at.at(speaker.value)};
    added.push_back(std::move(mention));
  }
  if (lost || !added.empty()) merge(mentions, std::move(added), entities);
}

}  // namespace chancery::entities
