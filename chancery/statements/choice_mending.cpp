#include "chancery/statements/choice_mending.h"

#include <algorithm>
#include <unordered_map>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {

void mark_quotations(const WordFacts& facts, TokenId cue, Draft& draft) {
  const TreeView& tree = facts.tree();
  draft.quotations.clear();
  bool only = !draft.content.empty();
  std::uint32_t last_quote = 0;
  for (const TokenRange piece : draft.content) {
    for (std::uint32_t at = piece.first.value; at < piece.last.value; ++at) {
      const std::uint32_t quote = facts.at(TokenId(at)).quote;
      if (tree.is_punctuation(TokenId(at))) continue;
      if (quote == 0 || quote == facts.at(cue).quote) {
        only = false;
        continue;
      }
      if (quote == last_quote) continue;
      last_quote = quote;
      const OuterQuote& outer = facts.quotes()[quote - 1];
      const std::uint32_t covered = std::min(piece.last.value, outer.tokens.last.value) -
                                    std::max(piece.first.value, outer.tokens.first.value);
      if (5 * covered >= 4 * outer.tokens.length()) {
        draft.quotations.push_back(outer.span);
      } else {
        only = false;
      }
    }
  }
  draft.quoted = only;
}

void mend_addressee(const WordFacts& facts, Draft& draft) {
  if (!draft.addressee) return;
  const TreeView& tree = facts.tree();
  Phrase& told = *draft.addressee;
  if (told.head == draft.content_head &&
      !facts.cues().in_list("tells", cue_lemma(tree, facts.cues(), draft.cue_head))) {
    draft.addressee.reset();  // what is said, not to whom
    return;
  }
  const Upos tag = tree.upos(told.head);
  const std::string_view lemma = tree.lemma(told.head);
  const bool someone = tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron;
  if (!someone || lemma == "it" || lemma == "this" || lemma == "that" || lemma == "what") {
    draft.addressee.reset();
    return;
  }
  for (const TokenId child : tree.children(told.head)) {
    const Relation relation = tree.relation(child);
    const bool clause =
        relation == Relation::kAcl || relation == Relation::kCcomp || relation == Relation::kAdvcl;
    if (clause && child > told.head)
      told.range.last = std::min(told.range.last,
                                 std::max(tree.range(child).first, TokenId(told.head.value + 1)));
  }
  for (const TokenRange piece : draft.content) {
    if (piece.contains(told.head)) {
      if (told.range.first <= piece.first && piece.last <= told.range.last) {
        draft.addressee.reset();
        return;
      }
    } else if (told.head < piece.first) {
      told.range.last = std::min(told.range.last, piece.first);
    }
  }
  told.range = tree.trimmed(told.range, false);
  if (!told.range.contains(told.head)) draft.addressee.reset();
}

namespace {

// "the member states of the bloc": where a phrase of nouns that begins here ends.
TokenId noun_phrase_end(const TreeView& tree, TokenId at, TokenId end) {
  bool noun = false;
  for (; at < end; ++at.value) {
    const Upos tag = tree.upos(at);
    const bool name = tag == Upos::kNoun || tag == Upos::kPropn;
    const bool of = noun && tree.document().form(at) == "of";
    if (tag == Upos::kDet && noun && tree.document().form(TokenId(at.value - 1)) != "of") break;
    if (!name && !of && tag != Upos::kAdj && tag != Upos::kDet) break;
    noun = noun || name;
  }
  return at;
}

// "asked General Otto Brink why …": names between the cue and what is said.
void find_told_beside(const WordFacts& facts, TokenId cue, Draft& draft) {
  const TreeView& tree = facts.tree();
  if (draft.content.empty() || !is_verbal(tree, cue) || is_passive(tree, cue) ||
      !facts.cues().in_list("tells", cue_lemma(tree, facts.cues(), cue)))
    return;
  const TokenRange told{TokenId(cue.value + 1), draft.content.front().first};
  if (told.first >= told.last || told.length() > 6) return;
  for (TokenId at = told.first; at < told.last; ++at.value) {
    const std::string_view form = tree.document().form(at);
    if (!base::is_upper(base::decode_at(form, 0).value) ||
        facts.cues().in_list("day", base::to_lower(form)))
      return;
  }
  draft.addressee = Phrase{top_of(tree, told), told};
}

}  // namespace

void find_told(const WordFacts& facts, TokenId cue, Draft& draft) {
  constexpr std::uint32_t kFar = 5;  // "this Thursday" may stand between
  const TreeView& tree = facts.tree();
  find_told_beside(facts, cue, draft);
  if (draft.addressee || draft.content.empty() || !is_verbal(tree, cue)) return;
  TokenRange& said = draft.content.front();
  if (said.first <= cue || draft.cue == nullptr ||
      draft.cue->act != document::StatementAct::kSpeech)
    return;
  const TokenId end = facts.sentence(said.first).last;
  TokenId to(cue.value + 1);
  while (to < end && to.value - cue.value < kFar && tree.document().form(to) != "to") ++to.value;
  const TokenId first(to.value + 1);
  if (first >= end || tree.document().form(to) != "to" || said.last <= first) return;
  for (TokenId at(cue.value + 1); at < to; ++at.value) {
    const std::string word = base::to_lower(tree.document().form(at));
    if (!tree.is_punctuation(at) && word != "this" && !facts.cues().in_list("day", word)) return;
  }
  const TokenId behind = noun_phrase_end(tree, first, end);
  if (behind <= first || behind >= said.last) return;
  const Upos opens = tree.upos(behind);
  const bool cut = said.first < behind;
  if (cut && opens != Upos::kDet && opens != Upos::kNum && tree.lemma(behind) != "that") return;
  if (!cut && behind != said.first) return;
  said.first = behind;
  const TokenRange told{first, behind};
  draft.addressee = Phrase{top_of(tree, told), told};
}

bool is_no_source(const WordFacts& facts, TokenId cue, const Draft& draft,
                  const Candidate& candidate) {
  const TreeView& tree = facts.tree();
  if (candidate.pieces.empty()) return false;
  const TokenId head = candidate.head;
  const bool speaks = draft.cue != nullptr && draft.cue->act == document::StatementAct::kSpeech;
  if (speaks && is_passive(tree, cue)) {
    if (head == tree.exact_child(cue, Relation::kNsubjPass)) return true;
    if (tree.base(cue) == Relation::kAcl && head == tree.head(cue) && head < cue) return true;
  }
  const std::string_view lemma = tree.lemma(head);
  if (candidate.pieces.front().length() == 1 && (lemma == "which" || lemma == "that")) {
    for (std::uint32_t at = head.value + 1; at < cue.value; ++at) {
      if (tree.upos(TokenId(at)) == Upos::kPropn) return true;
    }
    const TokenId subject = tree.exact_child(cue, Relation::kNsubj);
    return subject.valid() && subject != head;
  }
  return false;
}

namespace {

// "General Brink’s claim": the names and nouns before the mark of the possessor.
std::optional<Phrase> owner_before(const WordFacts& facts, TokenId mark) {
  const TreeView& tree = facts.tree();
  const std::string_view form = tree.document().form(mark);
  const TokenId begin = facts.sentence(mark).first;
  if ((form != "’s" && form != "'s" && form != "’" && form != "'") || mark <= begin ||
      tree.upos(mark) != Upos::kPart)
    return std::nullopt;
  TokenRange range{TokenId(mark.value - 1), mark};
  while (range.first > begin) {
    const Upos tag = tree.upos(TokenId(range.first.value - 1));
    if (tag != Upos::kPropn && tag != Upos::kNoun && tag != Upos::kAdj && tag != Upos::kDet) break;
    --range.first.value;
  }
  return Phrase{TokenId(mark.value - 1), range};
}

}  // namespace

std::optional<Phrase> source_before(const WordFacts& facts, TokenId cue, const Draft& draft) {
  const TreeView& tree = facts.tree();
  const TokenRange sentence = facts.sentence(cue);
  TokenId at = draft.cue_range.first;
  if (at <= sentence.first || !draft.cue_range.contains(cue)) return std::nullopt;
  --at.value;
  const auto free = [&](TokenRange range) {
    return std::none_of(draft.content.begin(), draft.content.end(), [&](TokenRange piece) {
      return piece.first < range.last && range.first < piece.last;
    });
  };
  if (tree.document().xpos(cue) == "VBG" && at.value + 1 == cue.value &&
      tree.upos(at) == Upos::kNoun && facts.cues().in_list("document", tree.lemma(at))) {
    TokenRange range{nominal_phrase(tree, at).range.first, TokenId(at.value + 1)};
    range.first = std::min(range.first, at);
    if (free(range)) return Phrase{at, range};
  }
  if (auto owner = owner_before(facts, at); owner && !draft.source && free(owner->range))
    return owner;
  if (tree.document().form(at) != ",") return std::nullopt;
  constexpr std::uint32_t kFar = 14;
  for (std::uint32_t back = at.value; back-- > sentence.first.value + 1;) {
    if (at.value - back > kFar) break;
    if (tree.document().form(TokenId(back)) != ",") continue;
    const TokenId who(back - 1);
    if (tree.lemma(who) == "who" && free({who, TokenId(back)}))
      return Phrase{who, {who, TokenId(back)}};
    break;
  }
  return std::nullopt;
}

bool is_silent(const WordFacts& facts, TokenId head) {
  const TreeView& tree = facts.tree();
  return tree.upos(head) == Upos::kNoun && facts.cues().in_list("silent", tree.lemma(head));
}

namespace {

// A sentence cut in two by a stray stop ("… with Paris. hours earlier … claiming that …"): who acts
// in the first half acts in the second.
std::optional<Phrase> subject_before(const TreeView& tree, TokenId token) {
  const Document& document = tree.document();
  const document::SentenceId here = document.tokens.get()[token.value].sentence;
  if (here.value == 0) return std::nullopt;
  const document::Sentence& own = document.sentences.get()[here.value];
  const document::Sentence& before = document.sentences.get()[here.value - 1];
  const bool cut = own.section == before.section &&
                   base::is_lower(base::decode_at(document.form(own.tokens.first), 0).value);
  if (!cut) return std::nullopt;
  for (std::uint32_t at = before.tokens.first.value; at < before.tokens.last.value; ++at) {
    const TokenId head = tree.head(TokenId(at));
    if (head.valid() && before.tokens.contains(head)) continue;
    const TokenId subject = tree.exact_child(TokenId(at), Relation::kNsubj);
    if (subject.valid()) return nominal_phrase(tree, subject);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Phrase> subject_above(const WordFacts& facts, TokenId cue) {
  const TreeView& tree = facts.tree();
  std::optional<Phrase> found;
  TokenId at = tree.head(cue);
  for (int climb = 0; climb < 10 && at.valid(); ++climb, at = tree.head(at)) {
    const TokenId subject = tree.exact_child(at, Relation::kNsubj);
    if (!subject.valid() || subject > cue || is_silent(facts, subject)) continue;
    const bool named = tree.upos(subject) == Upos::kPropn || tree.upos(subject) == Upos::kNoun;
    if (named) return nominal_phrase(tree, subject);
    if (!found) found = nominal_phrase(tree, subject);
  }
  return found ? found : subject_before(tree, cue);
}

void part_quotations(const WordFacts& facts, std::vector<Draft>& drafts) {
  const auto distance = [&](const Draft& draft, Span quotation) {
    const std::uint32_t first = facts.tree().token_at(quotation.begin);
    const std::uint32_t last = facts.tree().token_at(quotation.end);
    const std::uint32_t cue = draft.cue_head.value;
    return cue < first ? first - cue : cue >= last ? cue - last : 0;
  };
  std::unordered_map<std::uint32_t, std::uint32_t> nearest;  // begin of a quotation -> distance
  for (const Draft& draft : drafts) {
    for (const Span quotation : draft.quotations) {
      const std::uint32_t away = distance(draft, quotation);
      const auto [at, fresh] = nearest.try_emplace(quotation.begin, away);
      if (!fresh) at->second = std::min(at->second, away);
    }
  }
  for (Draft& draft : drafts) {
    if (!draft.quoted) continue;
    std::vector<Span> kept;
    for (const Span quotation : draft.quotations) {
      if (distance(draft, quotation) == nearest[quotation.begin]) kept.push_back(quotation);
    }
    const bool speaks = draft.cue == nullptr || draft.cue->allows(Frame::kQuote);
    if (kept.empty() && !speaks) {
      draft.content.clear();  // "remembers him for": somebody else says these words
      draft.quotations.clear();
    } else if (!kept.empty()) {
      draft.quotations = std::move(kept);
    }
  }
  std::erase_if(
      drafts, [](const Draft& draft) { return draft.content.empty() && draft.quotations.empty(); });
}

void drop_leading(const Cue* unknown, std::vector<Draft>& drafts) {
  std::unordered_map<std::uint32_t, TokenId> by_cue;  // first word of a cue -> its speaker
  for (const Draft& draft : drafts) {
    if (draft.cue != unknown && draft.source)
      by_cue.try_emplace(draft.cue_range.first.value, draft.source->head);
  }
  std::erase_if(drafts, [&](const Draft& draft) {
    if (draft.cue != unknown || draft.content.empty() || !draft.source) return false;
    const auto next = by_cue.find(draft.content.front().first.value);
    return next != by_cue.end() && next->second == draft.source->head;
  });
}

void share_sources(const TreeView& tree, std::vector<Draft>& drafts) {
  std::unordered_map<std::uint32_t, const Draft*> ends;  // word behind a content -> its statement
  for (const Draft& draft : drafts) {
    if (draft.source && !draft.content.empty())
      ends.try_emplace(draft.content.back().last.value, &draft);
  }
  for (Draft& draft : drafts) {
    if (draft.source || draft.cue_range.first.value == 0) continue;
    const TokenId before(draft.cue_range.first.value - 1);
    if (tree.upos(before) != Upos::kCconj) continue;
    if (const auto found = ends.find(before.value); found != ends.end())
      draft.source = found->second->source;
  }
}

void mend_source_range(const TreeView& tree, Phrase& source) {
  bool clause = false;
  TokenId first = source.range.first;
  for (TokenId at = source.range.first; at < source.range.last; ++at.value) {
    const Upos tag = tree.upos(at);
    const std::string_view form = tree.document().xpos(at);
    clause = clause || tag == Upos::kAux ||
             (tag == Upos::kVerb && (form == "VBD" || form == "VBZ" || form == "VBP"));
    const bool relative =
        tree.lemma(at) == "who" || tree.lemma(at) == "which" || tree.lemma(at) == "that";
    if (relative) return;
    if (clause && tag == Upos::kCconj) first = TokenId(at.value + 1);
  }
  if (first == source.range.first || first >= source.range.last) return;
  source.range.first = first;
  source.head = top_of(tree, source.range);
}

}  // namespace chancery::statements
