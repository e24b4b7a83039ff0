#include "chancery/statements/speakers.h"

#include <algorithm>
#include <unordered_map>

#include "chancery/base/utf8.h"
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
  find_quoters(drafts);
  pass_on_relatives(drafts);
  chain_outwards(drafts);
  pass_on_cited(drafts);
}

// "sources quoted by CNN": CNN passes on, and says nothing else by it.
void Speakers::find_quoters(std::vector<Draft>& drafts) const {
  std::vector<TokenId> quoting;
  for (Draft& draft : drafts) {
    if (!draft.source) continue;
    const TokenId speaker = draft.source->head;
    const std::size_t known = quoting.size();
    for (const TokenId child : tree_.children(speaker)) {
      if (tree_.base(child) != Relation::kAcl || !is_outlet_verb(cues_, tree_.lemma(child)))
        continue;
      const std::optional<Phrase> by = speaker_of(tree_, child);
      if (!by || by->head == speaker || !is_passive(tree_, child)) continue;
      draft.via.push_back(*by);
      quoting.push_back(child);
    }
    // The same beside a tree that hangs it elsewhere.
    const TokenId beside(speaker.value + 1);
    if (quoting.size() == known && beside < tree_.document().sentence_of(speaker).tokens.last &&
        tree_.document().xpos(beside) == "VBN" && is_outlet_verb(cues_, tree_.lemma(beside)) &&
        is_passive(tree_, beside)) {
      const std::optional<Phrase> by = speaker_of(tree_, beside);
      if (by && by->head > beside) {
        draft.via.push_back(*by);
        quoting.push_back(beside);
        continue;
      }
    }
    // The same, where the tree has the sources as what was quoted.
    const TokenId above = tree_.head(speaker);
    if (above.valid() && tree_.base(speaker) == Relation::kNsubj && above > speaker &&
        above != draft.cue_head && is_outlet_verb(cues_, tree_.lemma(above)) &&
        is_passive(tree_, above)) {
      const std::optional<Phrase> by = speaker_of(tree_, above);
      if (!by || by->head == speaker) continue;
      draft.via.push_back(*by);
      quoting.push_back(above);
    }
  }
  for (Draft& draft : drafts) {
    for (Phrase& via : draft.via) {
      // "CNN, who …": the name alone.
      for (std::uint32_t at = via.head.value + 1; at < via.range.last.value; ++at) {
        if (tree_.document().form(TokenId(at)) == ",") via.range.last = TokenId(at);
      }
    }
  }
  std::erase_if(drafts, [&](const Draft& draft) {
    return std::find(quoting.begin(), quoting.end(), draft.cue_head) != quoting.end();
  });
}

// "CNN reported that officials said": a draft whose words stand inside another's is passed on by
// it.
void Speakers::chain_outwards(std::vector<Draft>& drafts) const {
  // A draft by the head of its content and by its first word, to find the draft inside it.
  std::unordered_map<std::uint32_t, std::uint32_t> by_content;
  std::unordered_map<std::uint32_t, std::uint32_t> by_start;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const Draft& draft = drafts[i];
    if (draft.content_head.valid())
      by_content.try_emplace(draft.content_head.value, static_cast<std::uint32_t>(i));
    if (const TokenId start = start_of_content(draft); start.valid())
      by_start.try_emplace(start.value, static_cast<std::uint32_t>(i));
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
      if (&passing == inner || !passing.source || passing.cue_head == draft.cue_head ||
          passing.cue == nullptr)
        break;
      if (passing.cue->act != document::StatementAct::kSpeech &&
          passing.cue->act != document::StatementAct::kDocument)
        break;
      if (passing.frame != Frame::kClause && passing.frame != Frame::kQuote) break;
      draft.via.push_back(*passing.source);
      inner = &passing;
    }
  }
}

// "sources quoted by CNN, who attributed it to …": what "who" says comes by the same way.
void Speakers::pass_on_relatives(std::vector<Draft>& drafts) const {
  for (Draft& draft : drafts) {
    if (!draft.source || !draft.via.empty()) continue;
    const TokenId who = draft.source->head;
    if (tree_.lemma(who) != "who" && tree_.lemma(who) != "which") continue;
    const TokenId noun = noun_of_relative(who);
    for (const Draft& other : drafts) {
      if (!other.source || other.via.empty()) continue;
      if ((noun.valid() && other.source->head == noun) || other.source->range.contains(who)) {
        draft.via = other.via;
        break;
      }
    }
  }
}

// A relative clause that the tree has hung elsewhere: the noun phrase that ends before "who".
TokenId Speakers::noun_before(TokenId pronoun) const {
  const auto nominal = [&](TokenId token) {
    return tree_.upos(token) == Upos::kNoun || tree_.upos(token) == Upos::kPropn;
  };
  if (pronoun.value == 0 || tree_.lemma(pronoun) != "who") return {};
  TokenId noun(pronoun.value - 1);
  if (!nominal(noun)) return {};
  for (int climb = 0; climb < 4; ++climb) {
    const TokenId above = tree_.head(noun);
    if (!above.valid() || above > noun || !nominal(above)) break;
    noun = above;
  }
  return noun;
}

// The noun that the clause of a relative pronoun modifies, or an invalid id.
TokenId Speakers::noun_of_relative(TokenId pronoun) const {
  TokenId at = pronoun;
  for (int climb = 0; climb < 8 && at.valid() && tree_.relation(at) != Relation::kAclRelcl; ++climb)
    at = tree_.head(at);
  if (!at.valid() || tree_.relation(at) != Relation::kAclRelcl || !tree_.head(at).valid())
    return noun_before(pronoun);
  return document::antecedent_of(tree_.document(), at, pronoun);
}

// Whom the article has named beside the same words: "the Secretary of State, Ana Lima".
document::EntityId Speakers::apposed_to(const Phrase& phrase) const {
  constexpr std::uint32_t kFar = 1500;
  const Document& document = tree_.document();
  const std::uint32_t length = phrase.range.length() - 1;
  const std::uint32_t start = phrase.range.first.value;
  if (length < 2) return {};
  for (std::uint32_t end = start; end >= length && start - end < kFar; --end) {
    bool same = true;
    for (std::uint32_t i = 0; i < length && same; ++i) {
      same = document.form(TokenId(end - 1 - i)) ==
             document.form(TokenId(phrase.range.last.value - 1 - i));
    }
    if (!same) continue;
    const std::uint32_t name = end + (document.form(TokenId(end)) == "," ? 1 : 0);
    const document::MentionId id = mentions_.at(TokenId(name));
    if (!id.valid()) continue;
    const document::Mention& mention = document.mentions.get()[id.value];
    if (mention.kind != document::MentionKind::kName || mention.entities.size() != 1 ||
        mention.tokens.first.value > name || mention.tokens.first.value < end)
      continue;
    const document::EntityId entity = mention.entities.front();
    if (document.entities.get()[entity.value].kind == document::EntityKind::kPerson) return entity;
  }
  return {};
}

// "the Secretary of State", "the leader of French diplomacy": who holds the office by the article's
// own words. The last person named before the phrase whose role has all of its words; for a mere
// head or leader the last one of the same country's government. `office` is what the phrase is
// linked to, nobody who is named.
document::EntityId Speakers::holder_of(const Phrase& phrase, document::EntityId office) const {
  const Document& document = tree_.document();
  if (tree_.lemma(phrase.range.first) != "the" || document.xpos(phrase.head).ends_with('S'))
    return {};
  if (!cues_.in_list("headline_speaker", tree_.lemma(phrase.head))) {
    const bool title = tree_.upos(phrase.head) == Upos::kPropn && phrase.range.length() > 2;
    if (!title) return {};
  }
  const auto& entities = document.entities.get();
  const auto& mentions = document.mentions.get();
  const bool leads = cues_.in_list("leads", tree_.lemma(phrase.head));
  if (const document::EntityId named = apposed_to(phrase); named.valid()) return named;
  constexpr std::uint32_t kReach = 160;
  for (std::uint32_t at = phrase.range.first.value, steps = 0; at-- > 0 && steps < kReach;
       ++steps) {
    const document::MentionId id = mentions_.headed_by(TokenId(at));
    if (!id.valid()) continue;
    const document::Mention& mention = mentions[id.value];
    if (mention.kind != document::MentionKind::kName || mention.entities.size() != 1) continue;
    const document::Entity& person = entities[mention.entities.front().value];
    if (person.kind != document::EntityKind::kPerson) continue;
    bool fits = !person.role.empty();
    std::uint32_t words = 0;
    const std::string role = " " + base::to_lower(person.role) + " ";
    for (std::uint32_t word = phrase.range.first.value + 1; word < phrase.range.last.value;
         ++word) {
      if (tree_.is_punctuation(TokenId(word))) continue;
      ++words;
      fits = fits && role.find(" " + base::to_lower(document.form(TokenId(word))) + " ") !=
                         std::string::npos;
    }
    fits = fits && words > 1;  // "the minister" is coreference's to tell
    if (!fits && leads && office.valid() && !is_named(office)) {
      const document::Entity& known = entities[office.value];
      fits = !known.country.empty() && known.country == person.country && !person.sectors.empty() &&
             !known.sectors.empty();
    }
    if (fits) return mention.entities.front();
  }
  return {};
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
  const bool may_hold =
      !who.entity.valid() || !is_named(who.entity) ||
      tree_.document().entities.get()[who.entity.value].kind == document::EntityKind::kPerson;
  if (may_hold) {
    if (const document::EntityId holder = holder_of(phrase, who.entity); holder.valid())
      who.entity = holder;
  }
  if (who.entity.valid()) return who;
  // "the minister, who said": the noun that the clause modifies.
  const std::string_view lemma = tree_.lemma(phrase.head);
  if (lemma == "who" || lemma == "which" || lemma == "that") {
    const TokenId noun = noun_of_relative(phrase.head);
    if (noun.valid()) {
      who.entity = entity_of({noun, {noun, noun}});
      if (!who.entity.valid() || !is_named(who.entity) ||
          tree_.document().entities.get()[who.entity.value].kind == document::EntityKind::kPerson) {
        const Phrase whole = nominal_phrase(tree_, noun);
        const TokenRange before{whole.range.first, std::min(whole.range.last, phrase.range.first)};
        const document::EntityId holder =
            holder_of({noun, tree_.trimmed(before, false)}, who.entity);
        if (holder.valid()) who.entity = holder;
      }
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
