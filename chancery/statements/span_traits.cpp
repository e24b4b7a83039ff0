#include "chancery/statements/span_traits.h"

#include <algorithm>

#include "chancery/statements/trait_values.h"

namespace chancery::statements {

namespace {

std::uint32_t section_of(const WordFacts& facts, TokenId token) {
  return facts.tree().document().sentence_of(token).section;
}

// Where the next quotation stands from here: 0 there is none near, 1 the same sentence, 2 the same
// paragraph, 3 the next; 10 more when a cue stands between.
std::uint32_t way_to(const WordFacts& facts, TokenId from, TokenId to) {
  std::uint32_t way = 0;
  if (facts.sentence(from).contains(to)) {
    way = 1;
  } else if (section_of(facts, from) == section_of(facts, to)) {
    way = 2;
  } else if (section_of(facts, from) + 1 == section_of(facts, to)) {
    way = 3;
  }
  if (way == 0) return way;
  const std::uint32_t end = std::min(to.value, from.value + 40);
  for (std::uint32_t at = from.value + 1; at < end; ++at) {
    const WordFact& word = facts.at(TokenId(at));
    if (word.klass != 0 && word.tag == 1U + static_cast<std::uint32_t>(Upos::kVerb))
      return way + 10;
  }
  return way;
}

// How a content of quotations lies among the others around it.
void run_traits(const WordFacts& facts, const CueView& cue, const Pieces& pieces,
                std::uint32_t share, Traits& traits) {
  const auto& quotes = facts.quotes();
  const TokenId first = pieces.front().first;
  const TokenId last(pieces.back().last.value - 1);
  const auto parts = static_cast<std::uint32_t>(std::min<std::size_t>(pieces.size(), 5));
  const std::uint32_t spread = std::min(section_of(facts, last) - section_of(facts, first), 3U);
  const auto sentence_at = [&](TokenId token) {
    return facts.tree().document().tokens.get()[token.value].sentence.value;
  };
  const std::uint32_t here = sentence_at(cue.token);
  const std::uint32_t there = sentence_at(last);
  const std::uint32_t away = there >= here ? std::min(there - here, 6U) : 7U;
  traits.add(161, spread, share, parts);
  traits.add(162, away, share, spread);
  traits.add(163, cue.quote_near, share, away);
  const std::uint32_t closing = facts.at(last).quote;
  if (closing != 0 && closing < quotes.size() && closing != facts.at(cue.token).quote) {
    const std::uint32_t next = way_to(facts, last, quotes[closing].tokens.first);
    traits.add(164, next, share, parts);
    traits.add(165, next, away, quotes[closing].continues);
  }
  const std::uint32_t opening = facts.at(first).quote;
  if (opening > 1 && opening != facts.at(cue.token).quote) {
    const TokenId before(quotes[opening - 2].tokens.last.value - 1);
    traits.add(166, way_to(facts, before, first), share, parts);
  }
}

}  // namespace

void content_traits(const WordFacts& facts, const CueView& cue, const Candidate& candidate,
                    Traits& traits) {
  const TreeView& tree = facts.tree();
  const Pieces& pieces = candidate.pieces;
  const TokenId first = pieces.front().first;
  const TokenId last(pieces.back().last.value - 1);
  const WordFact& opens = facts.at(first);
  const WordFact& closes = facts.at(last);
  const WordFact& before = facts.near(first, -1);
  const WordFact& after = facts.near(last, 1);
  const WordFact& next = facts.near(last, 2);
  const TokenRange sentence = facts.sentence(cue.token);
  const std::uint32_t way = candidate.path;
  const std::uint32_t cut = candidate.cut;
  std::uint32_t words = 0;
  std::uint32_t quoted = 0;
  std::uint32_t verbs = 0;
  std::uint32_t cues = 0;
  for (const TokenRange piece : pieces) {
    for (std::uint32_t at = piece.first.value; at < piece.last.value; ++at) {
      const WordFact& word = facts.at(TokenId(at));
      if (tree.is_punctuation(TokenId(at))) continue;
      ++words;
      quoted += word.quote != 0 && word.quote != facts.at(cue.token).quote;
      verbs += word.tag == 1U + static_cast<std::uint32_t>(Upos::kVerb) ||
               word.tag == 1U + static_cast<std::uint32_t>(Upos::kAux);
      cues += word.klass != 0 && word.tag == 1U + static_cast<std::uint32_t>(Upos::kVerb);
    }
  }
  const std::uint32_t place = (first > cue.token ? 1 : 0) + (last < cue.token ? 2 : 0);
  const std::uint32_t share = words == 0 ? 0 : quoted == words ? 2 : quoted > 0 ? 1 : 0;
  const bool cuts_quote_begin =
      opens.quote != 0 && before.quote == opens.quote && !cue.inside && first.value > 0;
  const bool cuts_quote_end = closes.quote != 0 && after.quote == closes.quote && !cue.inside;
  const std::uint32_t broken = (cuts_quote_begin ? 1 : 0) + (cuts_quote_end ? 2 : 0);
  const bool at_end = last.value + 2 >= sentence.last.value && last < sentence.last;
  const bool at_start = first == sentence.first;
  const std::uint32_t edges = (at_end ? 1 : 0) + (at_start ? 2 : 0);
  const std::uint32_t size = sized(words);
  const auto parts = static_cast<std::uint32_t>(std::min<std::size_t>(pieces.size(), 4));
  traits.add(101, way);
  traits.add(102, way, cut);
  traits.add(103, way, cue.lemma);
  traits.add(104, cut, cue.lemma);
  traits.add(105, way, cut, cue.frame);
  traits.add(106, candidate.from_rules, cue.frame);
  traits.add(107, candidate.from_rules, cue.lemma);
  traits.add(108, size, place);
  traits.add(109, size, cue.lemma);
  traits.add(110, share, size, broken);
  traits.add(111, share, place, cue.quote_near);
  traits.add(112, share, cue.lemma, place);
  traits.add(113, broken, cut);
  traits.add(114, edges, place, cue.quote_near);
  traits.add(115, edges, cue.lemma);
  traits.add(116, opens.form, cue.lemma);
  traits.add(117, opens.form, way);
  traits.add(118, opens.tag, before.form);
  traits.add(119, opens.tag, before.tag, place);
  traits.add(120, before.form, cue.lemma);
  traits.add(121, closes.tag, after.form);
  traits.add(122, after.form, next.form);
  traits.add(123, after.form, next.tag, place);
  traits.add(124, after.tag, next.xpos);
  traits.add(125, next.lemma, after.form == 0 ? 0 : after.tag);
  traits.add(126, after.form, cue.klass, place);
  traits.add(127, closes.form, after.form);
  traits.add(128, distance(first.value, cue.token.value), cue.klass);
  traits.add(129, distance(last.value, cue.token.value), parts);
  traits.add(130, std::min(verbs, 4U), size, place);
  traits.add(131, std::min(verbs, 2U), cue.lemma);
  traits.add(132, std::min(cues, 4U), size);
  traits.add(133, parts, cue.lemma);
  traits.add(134, parts, way, share);
  traits.add(135, cue.passive, place, way);
  traits.add(136, cue.governs, way, cut);
  const WordFact& node = facts.at(candidate.head);
  traits.add(137, node.tag, way, cue.klass);
  traits.add(138, node.lemma, cue.lemma);
  traits.add(139, node.relation, node.xpos, cut);
  traits.add(140, introduction(facts, candidate.head), way, cut);
  traits.add(141, opens.relation, closes.relation, cut);
  run_traits(facts, cue, pieces, share, traits);
  // What is left out behind the candidate: the phrase that begins there.
  TokenId rest(last.value + 1);
  while (rest < sentence.last && tree.is_punctuation(rest)) ++rest.value;
  if (rest < sentence.last && rest > cue.token) {
    TokenId top = rest;
    for (int climb = 0; climb < 12; ++climb) {
      const TokenId head = tree.head(top);
      if (!head.valid() || tree.range(head).first < rest) break;
      top = head;
    }
    const WordFact& left = facts.at(top);
    const bool comma = rest.value > last.value + 1;
    traits.add(142, left.relation, comma, facts.at(rest).form);
    traits.add(143, left.relation, left.tag, left.klass);
    traits.add(144, left.relation, left.xpos, comma);
    traits.add(145, left.relation, facts.at(rest).lemma, cue.lemma);
    const TokenId head = tree.head(top);
    const bool belongs = head.valid() && head >= first && head <= last;
    traits.add(146, left.relation, belongs, comma);
    if (belongs) traits.add(147, facts.at(head).lemma, left.relation, facts.at(rest).form);
  }
  // What the last cut phrase inside begins with: "… on Monday", "… as he left".
  TokenId tail = last;
  for (int climb = 0; climb < 12; ++climb) {
    const TokenId head = tree.head(tail);
    if (!head.valid() || head < first || head > last ||
        tree.range(head).last > TokenId(last.value + 1) || tree.range(head).first < first ||
        head == candidate.head)
      break;
    tail = head;
  }
  traits.add(148, facts.at(tail).relation, introduction(facts, tail), cut);
  traits.add(149, facts.at(tail).relation, facts.at(tail).lemma);
  for (const TokenRange piece : pieces) {
    if (piece.first == first) continue;
    traits.add(150, facts.near(piece.first, -1).form, facts.at(piece.first).tag, share);
    traits.add(151, facts.near(piece.first, -1).tag, facts.at(piece.first).form);
  }
}

void source_traits(const WordFacts& facts, const CueView& cue, const Pieces& content,
                   const Candidate& candidate, Traits& traits) {
  const TreeView& tree = facts.tree();
  const WordFact& word = facts.at(cue.token);
  if (candidate.pieces.empty()) {
    traits.add(201);
    traits.add(202, cue.lemma);
    traits.add(203, cue.frame, candidate.from_rules);
    traits.add(204, cue.subject == 0, word.relation, word.xpos);
    traits.add(205, cue.passive, word.tag);
    traits.add(206, cue.lemma, cue.passive);
    traits.add(207, cue.governs, word.tag);
    traits.add(208, word.relation, cue.lemma);
    const document::Sentence& sentence = tree.document().sentence_of(cue.token);
    traits.add(209, static_cast<std::uint32_t>(tree.document().section_of(sentence)), word.tag);
    return;
  }
  const TokenRange range = candidate.pieces.front();
  const TokenId last(range.last.value - 1);
  const WordFact& opens = facts.at(range.first);
  const WordFact& closes = facts.at(last);
  const WordFact& before = facts.near(range.first, -1);
  const WordFact& after = facts.near(last, 1);
  const WordFact& head = facts.at(candidate.head);
  const std::uint32_t way = candidate.path;
  const std::uint32_t cut = candidate.cut;
  const bool ahead = range.first > cue.token;
  const std::uint32_t gap =
      ahead ? range.first.value - cue.token.value - 1 : cue.token.value - range.last.value;
  bool relative = false;
  bool verb = false;
  std::uint32_t commas = 0;
  std::uint32_t names = 0;
  for (std::uint32_t at = range.first.value; at < range.last.value; ++at) {
    const TokenId token(at);
    verb = verb || tree.upos(token) == Upos::kVerb;
    relative = relative || tree.relation(token) == Relation::kAclRelcl;
    commas += tree.document().form(token) == ",";
    names += facts.at(token).name != 0;
  }
  const bool quote_differs = opens.quote != word.quote;
  traits.add(221, way);
  traits.add(222, way, cut);
  traits.add(223, way, cue.lemma);
  traits.add(224, way, word.tag, cue.passive);
  traits.add(225, cut, relative, commas);
  traits.add(226, cut, ahead, after.tag);
  traits.add(227, candidate.from_rules, cue.frame);
  traits.add(228, candidate.from_rules, cue.lemma);
  traits.add(229, head.lemma);
  traits.add(230, kind_of(head), cue.klass);
  traits.add(231, kind_of(head), way);
  traits.add(232, head.lemma, cue.lemma);
  traits.add(233, head.tag, head.xpos, cut);
  traits.add(234, sized(range.length()), cut, ahead);
  traits.add(235, std::min(gap, 9U), ahead, cut);
  traits.add(236, opens.tag, before.tag);
  traits.add(237, opens.form, way);
  traits.add(238, before.form, opens.tag, ahead);
  traits.add(239, after.form, closes.tag);
  traits.add(240, after.tag, facts.near(last, 2).tag, cut);
  traits.add(241, after.form, facts.near(last, 2).form, ahead);
  traits.add(242, closes.form, cut);
  traits.add(243, quote_differs, word.quote != 0);
  traits.add(244, verb, relative, cut);
  traits.add(245, names == 0 ? 0 : names == range.length() ? 2 : 1, cut, after.tag);
  traits.add(246, closes.name != 0 && after.name == closes.name, cut);
  traits.add(247, opens.name != 0 && before.name == opens.name, cut);
  traits.add(248, way, cue.governs);
  traits.add(249, introduction(facts, candidate.head), way, cue.klass);
  traits.add(250, introduction(facts, candidate.head), cue.lemma);
  const bool between = !content.empty() && ((content.front().first > range.first && ahead) ||
                                            (content.back().last <= range.first && !ahead));
  traits.add(251, between, ahead, way);
  traits.add(252, cue.subject != 0, way);
  traits.add(253, head.klass != 0, way);
  traits.add(254, commas, sized(range.length()), after.form);
  traits.add(255, closes.tag, after.tag, closes.name * 10U + after.name);
}

}  // namespace chancery::statements
