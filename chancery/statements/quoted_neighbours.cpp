// Quotations and the cues beside them: before, behind, across a colon or a sentence.
#include <algorithm>

#include "chancery/statements/clause.h"
#include "chancery/statements/quoted_speech.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kFarSubject = 10;
constexpr std::uint32_t kCueReach = 25;  // tokens between a quotation and the cue it may be tied to

}  // namespace

bool QuotedSpeech::ends_in_call(const Quote& quote) const {
  if (quote.tokens.length() < 3) return false;
  const std::string_view form = tree_.document().form(TokenId(quote.tokens.last.value - 2));
  return form == "!" || form == "?";
}

TokenId QuotedSpeech::nearest_cue(const Quote& quote) const {
  const auto& sentences = tree_.document().sentences.get();
  const auto fits = [&](std::uint32_t at) {
    return !inside_quote(TokenId(at)) && finder_.quote_cue(TokenId(at)) != nullptr;
  };
  std::uint32_t last_sentence = quote.last_sentence;
  // "“Who knows!” A neighbour of hers, Tom Hill, shouted.": cut in two behind the mark.
  if (quote.tokens.last == sentences[last_sentence].tokens.last && quote.closed &&
      last_sentence + 1 < sentences.size() && quote.opens_sentence &&
      sentences[last_sentence + 1].section == quote.section && ends_in_call(quote))
    ++last_sentence;
  const std::uint32_t end =
      std::min(sentences[last_sentence].tokens.last.value, quote.tokens.last.value + kCueReach);
  const std::uint32_t begin =
      std::max(sentences[quote.sentence].tokens.first.value,
               quote.tokens.first.value > kCueReach ? quote.tokens.first.value - kCueReach : 0);
  TokenId after;
  TokenId before;
  for (std::uint32_t at = quote.tokens.last.value; at < end && !after.valid(); ++at) {
    if (inside_quote(TokenId(at))) break;
    if (fits(at)) after = TokenId(at);
  }
  for (std::uint32_t at = quote.tokens.first.value; at-- > begin && !before.valid();) {
    if (fits(at) && !leads_in(TokenId(at), {TokenId(at), quote.tokens.first})) before = TokenId(at);
  }
  if (!after.valid() || !before.valid()) return after.valid() ? after : before;
  // "… said at the time: “…”"
  if (quote.tokens.first.value > begin &&
      tree_.document().form(TokenId(quote.tokens.first.value - 1)) == ":")
    return before;
  // A quotation that opens its sentence is followed by its cue.
  const std::uint32_t ahead = after.value - quote.tokens.last.value;
  const std::uint32_t behind = quote.tokens.first.value - before.value;
  return ahead <= behind ? after : before;
}

// "… Marek boasted, “…”", "before asking her, “…”": the verb of speech that touches the quotation,
// a stop and whoever is told apart.
TokenId QuotedSpeech::cue_at(const Quote& quote) const {
  constexpr std::uint32_t kMostTold = 5;  // words
  const std::uint32_t begin = tree_.document().sentences.get()[quote.sentence].tokens.first.value;
  std::uint32_t at = quote.tokens.first.value;
  if (at <= begin + 1) return {};
  const std::string_view stop = tree_.document().form(TokenId(at - 1));
  if (stop != "," && stop != ":") return {};
  at -= 2;
  const auto is_cue = [&](TokenId token) {
    return !inside_quote(token) && finder_.quote_cue(token) != nullptr;
  };
  if (is_cue(TokenId(at))) return TokenId(at);
  for (std::uint32_t back = at; back > begin && at - back < kMostTold; --back) {
    const TokenId token(back - 1);
    if (inside_quote(token) || tree_.is_punctuation(token)) break;
    if (tree_.upos(token) != Upos::kVerb) continue;
    const TokenId told = tree_.child(token, {Relation::kObj, Relation::kIobj});
    const bool tells = told.valid() && told > token && tree_.range(told).last.value == at + 1;
    return tells && is_cue(token) ? token : TokenId{};
  }
  return {};
}

bool QuotedSpeech::give_to_neighbour(const Quote& quote, std::vector<Draft>& drafts) {
  const TokenId cue = nearest_cue(quote);
  if (!cue.valid()) return false;
  if (const std::uint32_t known = draft_of_[cue.value]; known != 0) {
    Draft& draft = drafts[known - 1];
    if (take_rest(quote, draft)) return true;
    if (!draft.quoted && draft.content_head.valid() && draft.content_head < cue &&
        quote.tokens.first > cue)
      return false;
    if (take_sentence(quote, draft)) {
      own(draft, quote);
      return true;
    }
    // A cue behind a quotation has it for content, whatever the tree hangs on it besides.
    const bool behind = quote.tokens.last <= cue && draft.quotations.empty();
    draft.quoted = draft.quoted || behind || draft.frame != Frame::kClause || draft.content.empty();
    own(draft, quote);
    return true;
  }
  Draft draft = finder_.open_draft(cue, *finder_.quote_cue(cue), Frame::kQuote);
  if (!draft.source || !stands_outside(*draft.source)) mend_source(draft);
  if (!draft.source && !is_passive(tree_, cue)) return false;
  draft.quoted = !take_sentence(quote, draft);
  add(std::move(draft), quote, drafts);
  return true;
}

// "Perrin “got a pass,” he said, and still “sat in on talks”": the sentence goes on behind him.
bool QuotedSpeech::take_rest(const Quote& quote, Draft& draft) const {
  const auto& tokens = tree_.document().tokens.get();
  if (tokens[draft.cue_head.value].sentence.value != quote.sentence ||
      draft.cue_range.last >= quote.tokens.first || draft.quoted)
    return false;
  if (!draft.whole && !joins({draft.cue_range.last, quote.tokens.first})) return false;
  draft.whole = true;
  draft.content.push_back({draft.cue_range.last, quote.tokens.last});
  own(draft, quote);
  return true;
}

// ", and still": a comma, a conjunction, and no more than a word or two.
bool QuotedSpeech::joins(TokenRange gap) const {
  constexpr std::uint32_t kMost = 4;
  return gap.length() >= 2 && gap.length() <= kMost && tree_.document().form(gap.first) == "," &&
         tree_.upos(TokenId(gap.first.value + 1)) == Upos::kCconj &&
         !is_verbal(tree_, TokenId(gap.last.value - 1));
}

// "“We lost” to a weaker side, she said": a quotation without a stop in a sentence that goes on to
// the comma before the speaker. What the sentence says, or nothing.
TokenRange QuotedSpeech::goes_on(const Quote& quote, const Draft& draft) const {
  const TokenRange none{quote.tokens.first, quote.tokens.first};
  if (quote.sentence != quote.last_sentence || draft.cue_range.first < quote.tokens.last)
    return none;
  TokenId frame = draft.cue_range.first;
  if (draft.source && draft.source->range.first < frame) frame = draft.source->range.first;
  if (frame < quote.tokens.last) frame = phrase_before(draft.cue_range.first).first;
  if (frame == quote.tokens.last && starts_in_words(quote))
    return {tree_.document().sentences.get()[quote.sentence].tokens.first, frame};
  if (frame.value < quote.tokens.last.value + 2 || quote.tokens.length() < 3) return none;
  const auto form = [&](std::uint32_t at) { return tree_.document().form(TokenId(at)); };
  if (form(frame.value - 1) != "," || tree_.is_punctuation(TokenId(quote.tokens.last.value - 2)) ||
      tree_.is_punctuation(quote.tokens.last))
    return none;
  return {tree_.document().sentences.get()[quote.sentence].tokens.first, frame};
}

// Makes what the sentence says around the quotation the draft's content, where it goes on.
bool QuotedSpeech::take_sentence(const Quote& quote, Draft& draft) const {
  const TokenRange all = goes_on(quote, draft);
  if (all.length() == 0) return false;
  draft.content = {all};
  draft.content_head = all.first;
  draft.quoted = false;
  draft.whole = true;
  if (draft.source && all.contains(draft.source->head)) mend_source(draft);
  return true;
}

// "The clerks “got a pass,” he said": words of the sentence before the quotation, no stop between,
// and nobody among them who says something.
bool QuotedSpeech::starts_in_words(const Quote& quote) const {
  const document::Sentence& sentence = tree_.document().sentences.get()[quote.sentence];
  if (quote.tokens.first <= sentence.tokens.first) return false;
  if (tree_.is_punctuation(TokenId(quote.tokens.first.value - 1))) return false;
  for (TokenId at = sentence.tokens.first; at < quote.tokens.first; ++at.value) {
    if (inside_quote(at) || finder_.quote_cue(at) != nullptr) return false;
  }
  return true;
}

// "He told the crowd this:" — and the words stand behind the colon, in the next sentence or
// paragraph.
bool QuotedSpeech::give_to_colon(const Quote& quote, std::vector<Draft>& drafts) {
  const auto& sentences = tree_.document().sentences.get();
  TokenRange before = sentences[quote.sentence].tokens;
  if (quote.opens_sentence) {
    if (quote.sentence == 0) return false;
    before = sentences[quote.sentence - 1].tokens;
  } else {
    before.last = quote.tokens.first;
  }
  if (before.first >= before.last) return false;
  const TokenId last(before.last.value - 1);
  if (tree_.document().form(last) != ":") return false;
  for (std::uint32_t at = last.value; at-- > before.first.value;) {
    const TokenId token(at);
    const Cue* cue = inside_quote(token) ? nullptr : finder_.quote_cue(token);
    if (cue == nullptr || leads_in(token, before)) continue;
    if (draft_of_[at] != 0) {
      own(drafts[draft_of_[at] - 1], quote);
      return true;
    }
    Draft draft = finder_.open_draft(token, *cue, Frame::kQuote);
    if (!draft.source || !stands_outside(*draft.source)) mend_source(draft);
    if (!draft.source) continue;
    draft.quoted = true;
    add(std::move(draft), quote, drafts);
    return true;
  }
  return give_to_answer(quote, before, drafts) || give_to_clause(quote, before, drafts);
}

// "With leaders worried about the vote, Lima has a new message: …": a clause that opens the
// sentence and hangs on a later verb with a subject of its own has not introduced these words.
bool QuotedSpeech::leads_in(TokenId verb, TokenRange before) const {
  const TokenId above = tree_.head(verb);
  return tree_.base(verb) == Relation::kAdvcl && above.valid() && above > verb &&
         before.contains(above) && tree_.upos(above) == Upos::kVerb &&
         tree_.exact_child(above, Relation::kNsubj).valid();
}

// "The president has a new message: …", "She made the following comment: …": no word of speech, but
// somebody does something, and a colon and his words follow.
bool QuotedSpeech::give_to_clause(const Quote& quote, TokenRange before,
                                  std::vector<Draft>& drafts) {
  for (std::uint32_t at = before.first.value; at < before.last.value; ++at) {
    const TokenId token(at);
    if (tree_.upos(token) != Upos::kVerb || inside_quote(token)) continue;
    const TokenId head = tree_.head(token);
    if (head.valid() && before.contains(head)) continue;
    const TokenId subject = tree_.exact_child(token, Relation::kNsubj);
    if (!subject.valid() || subject > token) return false;
    const Upos tag = tree_.upos(subject);
    if (tag != Upos::kPropn && tag != Upos::kNoun && tag != Upos::kPron) return false;
    if (tree_.lemma(subject) == "it" || tree_.lemma(subject) == "this") return false;
    Draft draft = finder_.open_draft(token, Frame::kQuote);
    if (!draft.source || !stands_outside(*draft.source)) return false;
    draft.quoted = draft.whole = true;
    draft.addressee.reset();
    if (draft_of_[at] != 0) {
      own(draft, quote);
      drafts[draft_of_[at] - 1] = std::move(draft);
      return true;
    }
    add(std::move(draft), quote, drafts);
    return true;
  }
  return false;
}

// "The answers fall short, says Ana Lima. “We often hear …”": a quotation that nothing introduces
// goes on with what was said in the sentence before it, in the speaker's words or not. The draft +
// 1 of the topmost cue of speech there, or 0.
std::uint32_t QuotedSpeech::said_just_before(const Quote& quote,
                                             const std::vector<Draft>& drafts) const {
  if (quote.sentence == 0) return 0;
  const document::Sentence& before = tree_.document().sentences.get()[quote.sentence - 1];
  if (before.section != quote.section) return 0;
  std::uint32_t best = 0;
  std::uint32_t widest = 0;
  std::size_t looked_at = 0;
  for (const std::uint32_t at : by_sentence_[quote.sentence - 1]) {
    if (++looked_at > kMostCues) break;
    const Draft& draft = drafts[at];
    if (inside_quote(draft.cue_head) || !draft.source || draft.cue == nullptr) continue;
    if (draft.cue->act != document::StatementAct::kSpeech || !stands_outside(*draft.source))
      continue;
    if (draft.frame != Frame::kClause && draft.frame != Frame::kQuote) continue;
    std::uint32_t words = 0;
    for (const TokenRange range : draft.content) words += range.length();
    for (const Span span : draft.quotations) words += span.length() / 8 + 1;
    // Half of its sentence at least: what is said in passing does not go on.
    if (2 * words < before.tokens.length() || words <= widest) continue;
    best = at + 1, widest = words;
  }
  return best;
}

// "“This is wonderful!” beamed Ana Lima": no word of speech, but it stands where one does.
bool QuotedSpeech::give_to_stranger(const Quote& quote, std::vector<Draft>& drafts) {
  if (!quote.closed || !quote.opens_sentence || quote.tokens.length() < 4) return false;
  const std::string_view stop = tree_.document().form(TokenId(quote.tokens.last.value - 2));
  if (stop != "," && stop != "!" && stop != "?") return false;
  const TokenRange sentence = tree_.document().sentences.get()[quote.last_sentence].tokens;
  const std::uint32_t end = std::min(sentence.last.value, quote.tokens.last.value + kFarSubject);
  for (std::uint32_t at = quote.tokens.last.value; at < end; ++at) {
    const TokenId token(at);
    if (inside_quote(token) || (tree_.is_punctuation(token) && at == quote.tokens.last.value))
      return false;
    if (tree_.upos(token) != Upos::kVerb) continue;
    const std::string_view tag = tree_.document().xpos(token);
    const TokenId subject = tree_.exact_child(token, Relation::kNsubj);
    if ((tag != "VBD" && tag != "VBZ") || !subject.valid() || draft_of_[at] != 0) return false;
    const bool beside = subject < token ? tree_.range(subject).first == quote.tokens.last
                                        : at == quote.tokens.last.value;
    if (!beside || tree_.child(token, {Relation::kObj, Relation::kCcomp}).valid()) return false;
    Draft draft = finder_.open_draft(token, Frame::kQuote);
    draft.source = nominal_phrase(tree_, subject);
    if (!stands_outside(*draft.source)) return false;
    draft.quoted = true;
    add(std::move(draft), quote, drafts);
    return true;
  }
  return false;
}

}  // namespace chancery::statements
