// Traits of the cue itself: whether it is one, where its words end, and the last word on the whole.
#include <algorithm>
#include <cmath>

#include "chancery/statements/clause.h"
#include "chancery/statements/span_traits.h"
#include "chancery/statements/trait_values.h"

namespace chancery::statements {

CueView view_of(const WordFacts& facts, TokenId token, const Draft* rules) {
  const TreeView& tree = facts.tree();
  CueView view;
  view.token = token;
  view.rules = rules;
  view.lemma = facts.at(token).lemma;
  view.klass = facts.at(token).klass;
  if (rules != nullptr)
    view.frame = static_cast<std::uint32_t>(rules->frame) + (rules->quoted ? 1000 : 0);
  for (const TokenId child : tree.children(token)) {
    const auto relation = static_cast<std::uint32_t>(tree.base(child));
    if (!tree.is_punctuation(child)) view.governs |= 1U << (relation % 29U);
    if (tree.base(child) == Relation::kNsubj) view.subject = kind_of(facts.at(child));
  }
  view.passive = is_passive(tree, token);
  view.inside = facts.at(token).quote != 0;
  const TokenRange sentence = facts.sentence(token);
  for (std::uint32_t at = sentence.first.value; at < sentence.last.value; ++at) {
    const std::uint32_t quote = facts.at(TokenId(at)).quote;
    if (quote != 0 && quote != facts.at(token).quote) view.quote_near = true;
  }
  return view;
}

void cue_traits(const WordFacts& facts, const CueView& cue, Traits& traits) {
  const TreeView& tree = facts.tree();
  const TokenId token = cue.token;
  const WordFact& word = facts.at(token);
  const std::uint32_t lemma = cue.lemma;
  const TokenId head = tree.head(token);
  const WordFact none{};
  const WordFact& above = head.valid() ? facts.at(head) : none;
  const std::uint32_t flags = (cue.inside ? 1 : 0) + (cue.quote_near ? 2 : 0);
  traits.add(1);
  traits.add(2, lemma);
  traits.add(3, word.form);
  traits.add(4, lemma, word.tag);
  traits.add(5, lemma, word.relation);
  traits.add(6, lemma, word.xpos);
  traits.add(7, word.relation, word.xpos);
  traits.add(8, above.lemma, word.relation);
  traits.add(9, lemma, above.lemma);
  traits.add(10, cue.governs, word.tag);
  traits.add(11, lemma, cue.governs);
  traits.add(12, lemma, flags);
  traits.add(13, word.xpos, flags);
  traits.add(14, cue.klass, word.tag);
  traits.add(15, cue.klass, cue.frame, flags);
  traits.add(16, lemma, cue.frame);
  traits.add(17, cue.subject);
  traits.add(18, lemma, cue.subject);
  traits.add(19, cue.subject, flags, cue.frame);
  traits.add(20, cue.passive, lemma);
  traits.add(21, cue.passive, word.xpos, cue.klass);
  traits.add(22, above.klass, word.relation);
  traits.add(23, lemma, introduction(facts, token));
  const document::Sentence& sentence = tree.document().sentence_of(token);
  const auto section = static_cast<std::uint32_t>(tree.document().section_of(sentence));
  traits.add(24, section, word.tag);
  traits.add(25, section, lemma);
  traits.add(26, sized(sentence.tokens.length()), word.tag, cue.klass != 0);
  for (int offset = -3; offset <= 3; ++offset) {
    if (offset == 0) continue;
    const auto place = static_cast<std::uint32_t>(offset + 10);
    const WordFact& near = facts.near(token, offset);
    traits.add(27, near.form, place);
    traits.add(28, near.tag, place, word.tag);
    if (offset * offset <= 4) traits.add(29, lemma, near.form, place);
    if (offset * offset == 1) traits.add(30, lemma, near.tag, place);
  }
  traits.add(31, facts.near(token, -1).form, facts.near(token, 1).form, word.tag);
  traits.add(32, facts.near(token, 1).form, facts.near(token, 2).form, lemma);
  traits.add(33, facts.near(token, 1).tag, facts.near(token, 2).tag, word.tag);
  std::uint32_t count = 0;
  for (const TokenId child : tree.children(token)) {
    if (tree.is_punctuation(child) || ++count > 12) continue;
    const WordFact& below = facts.at(child);
    const std::uint32_t side = child > token ? 1000U : 0U;
    const std::uint32_t relation = below.relation + side;
    const std::uint32_t words = introduction(facts, child);
    traits.add(34, relation, lemma);
    traits.add(35, relation, words, word.tag);
    traits.add(36, relation, words, lemma);
    traits.add(37, relation, below.lemma);
    traits.add(38, relation, below.lemma, lemma);
    traits.add(39, relation, kind_of(below), cue.klass);
    traits.add(40, relation, below.xpos, word.tag);
    if (below.klass != 0) traits.add(41, relation, below.klass, word.tag);
  }
  // Whose deed it is, when the subject stands higher up.
  if (cue.subject == 0) {
    if (const std::optional<Phrase> speaker = speaker_of(tree, token)) {
      const WordFact& who = facts.at(speaker->head);
      traits.add(42, kind_of(who), word.relation);
      traits.add(43, kind_of(who), lemma);
      traits.add(44, who.lemma, word.relation);
    } else {
      traits.add(45, word.relation, lemma);
    }
  } else {
    for (const TokenId child : tree.children(token)) {
      if (tree.base(child) == Relation::kNsubj) traits.add(46, facts.at(child).lemma, cue.klass);
    }
  }
}

int room_beside(const WordFacts& facts, TokenId cue, Side side, const Pieces& source,
                const Pieces& content) {
  const TokenRange sentence = facts.sentence(cue);
  const auto taken = [&](TokenId token) {
    if (token < sentence.first || token >= sentence.last) return true;
    if (facts.at(token).quote != facts.at(cue).quote) return true;
    for (const Pieces* pieces : {&source, &content}) {
      for (const TokenRange piece : *pieces) {
        if (piece.contains(token)) return true;
      }
    }
    return false;
  };
  int words = 0;
  while (words < kWidestCue) {
    const std::int64_t at =
        static_cast<std::int64_t>(cue.value) + (side == Side::kLeft ? -words - 1 : words + 1);
    if (at < 0 || taken(TokenId(static_cast<std::size_t>(at)))) break;
    ++words;
  }
  return words;
}

void edge_traits(const WordFacts& facts, const CueView& cue, Side side, int words, int room,
                 const Pieces& source, Traits& traits) {
  const TreeView& tree = facts.tree();
  const int step = side == Side::kLeft ? -1 : 1;
  const std::uint32_t where = side == Side::kLeft ? 1 : 2;
  const WordFact& edge = facts.near(cue.token, words * step);
  const WordFact& outside = facts.near(cue.token, (words + 1) * step);
  const WordFact& beyond = facts.near(cue.token, (words + 2) * step);
  const auto count = static_cast<std::uint32_t>(words);
  const bool full = words == room;
  const TokenRange reach =
      cue.rules == nullptr ? TokenRange{cue.token, cue.token} : cue.rules->cue_range;
  const TokenId at(
      static_cast<std::size_t>(static_cast<std::int64_t>(cue.token.value) + words * step));
  const bool rules =
      cue.rules != nullptr && reach.first < reach.last &&
      (side == Side::kLeft ? reach.first == at : reach.last == TokenId(at.value + 1));
  traits.add(301, where, count, full);
  traits.add(302, where, count, cue.lemma);
  traits.add(303, where, rules, cue.frame);
  traits.add(304, where, full, cue.klass);
  traits.add(305, where * 10 + full, outside.form);
  traits.add(306, where * 10 + full, outside.tag, edge.tag);
  traits.add(307, where, outside.form, cue.lemma);
  traits.add(308, where, outside.form, edge.form);
  traits.add(309, where, outside.tag, beyond.tag);
  traits.add(310, where, full, source.empty());
  traits.add(311, where * 10 + full, outside.relation, outside.form);
  traits.add(312, where * 10 + full, count, outside.tag);
  if (words == 0) return;
  traits.add(313, where, edge.form);
  traits.add(314, where, edge.form, cue.lemma);
  traits.add(315, where, edge.tag, full);
  traits.add(316, where, edge.relation, edge.tag);
  const TokenId head = tree.head(at);
  traits.add(317, where, edge.relation, head == cue.token);
  traits.add(318, where, edge.relation, cue.klass);
  for (int i = 1; i <= words; ++i) {
    const WordFact& word = facts.near(cue.token, i * step);
    traits.add(319, where, word.form);
    traits.add(320, where, word.tag, word.relation);
    traits.add(321, where, word.form, cue.lemma);
    traits.add(322, where, word.lemma, word.relation);
    if (word.klass != 0) traits.add(323, where, word.klass, cue.klass);
  }
}

void judge_traits(const WordFacts& facts, const CueView& cue, const Candidate& content,
                  float cue_score, float content_share, Traits& traits) {
  const auto score = static_cast<std::uint32_t>(
      std::clamp(static_cast<int>(std::lround(cue_score * 2)) + 20, 0, 40));
  const auto share =
      static_cast<std::uint32_t>(std::clamp(std::lround(content_share * 10), 0L, 10L));
  const WordFact& word = facts.at(cue.token);
  const WordFact& opens = facts.at(content.pieces.front().first);
  const std::uint32_t place = content.pieces.front().first > cue.token ? 1 : 0;
  const std::uint32_t coarse = score / 2;
  traits.add(401, score);
  traits.add(402, share);
  traits.add(403, coarse, share);
  traits.add(404, coarse, word.tag);
  traits.add(405, coarse, cue.klass);
  traits.add(406, coarse, cue.frame);
  traits.add(407, share, cue.frame);
  traits.add(408, share, word.xpos, place);
  traits.add(409, coarse, content.path);
  traits.add(410, coarse, cue.inside, cue.passive);
  traits.add(411, cue.lemma, place);
  traits.add(412, cue.klass, opens.form);
  traits.add(413, word.xpos, opens.tag, place);
  traits.add(414, cue.klass, cue.subject);
  traits.add(415, coarse, content.from_rules);
}

}  // namespace chancery::statements
