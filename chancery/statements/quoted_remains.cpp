// Quotations without a cue of their own: credited behind a dash, or with marks that have been lost.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/quoted_speech.h"

namespace chancery::statements {

// "…" – Name
bool QuotedSpeech::give_to_dash(const Quote& quote, std::vector<Draft>& drafts) {
  const auto& tokens = tree_.document().tokens.get();
  const std::uint32_t dash = quote.tokens.last.value;
  if (dash + 1 >= tokens.size()) return false;
  const std::string_view form = tree_.document().form(TokenId(dash));
  if (form != "–" && form != "—" && form != "―" && form != "--" && form != "-") return false;
  const document::Sentence& sentence = tree_.document().sentence_of(TokenId(dash + 1));
  if (sentence.section != quote.section || tree_.upos(TokenId(dash + 1)) != Upos::kPropn)
    return false;
  TokenRange name{TokenId(dash + 1), TokenId(dash + 1)};
  while (name.last < sentence.tokens.last && tree_.upos(name.last) == Upos::kPropn)
    ++name.last.value;
  // "… – Trump said …": a sentence goes on.
  if (name.last < sentence.tokens.last && !inside_quote(name.last) &&
      !tree_.is_punctuation(name.last) &&
      tree_.document().sentence_of(name.last).section == quote.section &&
      finder_.quote_cue(name.last) != nullptr)
    return false;
  Draft draft;
  draft.cue_head = TokenId(dash);
  draft.frame = Frame::kQuote;
  draft.cue_range = {TokenId(dash), name.first};
  draft.source = Phrase{name.first, name};
  draft.quoted = true;
  add(std::move(draft), quote, drafts);
  return true;
}

// Marks have been lost: "… the global economy The document reads: constraining growth …" in one
// quotation. A document that reads, or a verb of speech with its subject, before a colon.
bool QuotedSpeech::give_to_inserted(const Quote& quote, std::vector<Draft>& drafts) {
  for (std::uint32_t at = quote.tokens.first.value + 4; at + 1 < quote.tokens.last.value; ++at) {
    if (tree_.document().form(TokenId(at + 1)) != ":") continue;
    const Cue* cue = finder_.quote_cue(TokenId(at));
    const TokenId subject = tree_.child(TokenId(at), {Relation::kNsubj});
    if (cue == nullptr || !subject.valid() || subject.value >= at) continue;
    TokenRange own = tree_.range(subject);
    if (own.first <= quote.tokens.first || !is_capital(own.first) || at - own.first.value > 8)
      continue;
    if (tree_.is_punctuation(TokenId(own.first.value - 1))) continue;  // a sentence like others
    Draft draft = finder_.open_draft(TokenId(at), *cue, Frame::kQuote);
    draft.source = nominal_phrase(tree_, subject);
    draft.content = {{quote.tokens.first, own.first}, {TokenId(at + 2), quote.tokens.last}};
    draft.content_head = quote.tokens.first;
    draft.quoted = true;
    end_before(own.first, quote, drafts);
    put(std::move(draft), at, quote, drafts);
    return true;
  }
  return false;
}

// What is said within the quotation before this word ends with it.
void QuotedSpeech::end_before(TokenId last, const Quote& quote, std::vector<Draft>& drafts) const {
  for (std::uint32_t s = quote.sentence; s <= quote.last_sentence; ++s) {
    for (const std::uint32_t at : by_sentence_[s]) {
      Draft& inner = drafts[at];
      if (!quote.tokens.contains(inner.cue_head) || inner.cue_head >= last) continue;
      for (TokenRange& range : inner.content) {
        if (range.first >= last || range.last <= last) continue;
        range.last = last;
        inner.whole = true;
      }
    }
  }
}

// "“Too little, too late” was how Ana Lima described the offer": a form of "be", "how" or "what",
// and a verb of speech or of judgement with its subject.
bool QuotedSpeech::give_to_how(const Quote& quote, std::vector<Draft>& drafts) {
  constexpr std::uint32_t kFar = 12;
  const document::Sentence& sentence = tree_.document().sentences.get()[quote.sentence];
  const TokenId be = quote.tokens.last;
  const TokenId how(be.value + 1);
  if (!quote.closed || how.value + 2 >= sentence.tokens.last.value || tree_.lemma(be) != "be" ||
      (tree_.lemma(how) != "how" && tree_.lemma(how) != "what"))
    return false;
  const TokenId end(std::min(sentence.tokens.last.value, how.value + kFar));
  for (TokenId at(how.value + 2); at < end && !inside_quote(at); ++at.value) {
    if (!is_verbal(tree_, at)) continue;
    const Cue* cue = finder_.judging_cue(at);
    if (cue == nullptr) return false;
    Draft draft = finder_.open_draft(at, *cue, Frame::kQuote);
    const TokenRange who = tree_.trimmed({TokenId(how.value + 1), draft.cue_range.first}, false);
    if (!draft.source || draft.source->range.first <= how) {
      if (who.first >= who.last) return false;
      draft.source = Phrase{TokenId(who.last.value - 1), who};
    }
    draft.addressee.reset();
    give_whole(std::move(draft), quote, drafts);
    return true;
  }
  return false;
}

// "Lima’s answer was short: “No.”": a noun of speech with whoever speaks before it.
bool QuotedSpeech::give_to_answer(const Quote& quote, TokenRange before,
                                  std::vector<Draft>& drafts) {
  for (TokenId noun(before.first.value + 1); noun < before.last; ++noun.value) {
    if (inside_quote(noun) || is_verbal(tree_, noun)) return false;
    const TokenId mark(noun.value - 1);
    const bool his = tree_.document().xpos(mark) == "PRP$";
    if (tree_.upos(noun) != Upos::kNoun || (!his && tree_.upos(mark) != Upos::kPart)) continue;
    const Cue* cue = finder_.noun_cue(noun);
    const TokenRange owner = his ? TokenRange{mark, noun} : TokenRange{before.first, mark};
    if (cue == nullptr || owner.first >= owner.last || owner.length() > 5) return false;
    Draft draft;
    draft.cue_head = noun;
    draft.cue = cue;
    draft.frame = Frame::kQuote;
    draft.cue_range = {noun, TokenId(noun.value + 1)};
    draft.source = Phrase{TokenId(owner.last.value - 1), owner};
    give_whole(std::move(draft), quote, drafts);
    return true;
  }
  return false;
}

// The whole quotation is what the draft's speaker says.
void QuotedSpeech::give_whole(Draft draft, const Quote& quote, std::vector<Draft>& drafts) {
  draft.content = {quote.tokens};
  draft.content_head = quote.tokens.first;
  draft.quoted = draft.settled = true;
  own(draft, quote);
  const std::uint32_t cue = draft.cue_head.value;
  put(std::move(draft), cue, quote, drafts);
}

// The draft takes the place of what its cue has given before.
void QuotedSpeech::put(Draft draft, std::uint32_t cue, const Quote& quote,
                       std::vector<Draft>& drafts) {
  if (const std::uint32_t known = draft_of_[cue]; known != 0) {
    drafts[known - 1] = std::move(draft);
    return;
  }
  draft_of_[cue] = static_cast<std::uint32_t>(drafts.size() + 1);
  by_sentence_[quote.sentence].push_back(static_cast<std::uint32_t>(drafts.size()));
  drafts.push_back(std::move(draft));
}

// The closing mark has been lost: "“We will not yield, said Minister Tom Hill." The quotation ends
// with the stop before the speaker, when he stands at the end of its sentence and no paragraph
// opens the quotation again.
bool QuotedSpeech::give_to_unclosed(std::size_t index, std::vector<Draft>& drafts) {
  const Quote& quote = quotes_[index];
  if (quote.closed || quote.continues || quote.sentence != quote.last_sentence) return false;
  if (index + 1 < quotes_.size() && quotes_[index + 1].continues) return false;
  for (std::uint32_t at = quote.tokens.first.value + 3; at < quote.tokens.last.value; ++at) {
    const TokenId token(at);
    if (!is_verbal(tree_, token)) continue;
    const Cue* cue = finder_.quote_cue(token);
    const TokenId subject = tree_.child(token, {Relation::kNsubj});
    if (cue == nullptr || !subject.valid()) continue;
    const std::uint32_t frame = std::min(at, tree_.range(subject).first.value);
    const Upos tag = tree_.upos(subject);
    if (frame <= quote.tokens.first.value + 2 || (tag != Upos::kPropn && tag != Upos::kPron) ||
        tree_.document().form(TokenId(frame - 1)) != ",")
      continue;
    Draft draft = finder_.open_draft(token, *cue, Frame::kQuote);
    draft.source = nominal_phrase(tree_, subject);
    draft.content = {{quote.tokens.first, TokenId(frame)}};
    draft.content_head = quote.tokens.first;
    draft.quoted = true;
    put(std::move(draft), at, quote, drafts);
    return true;
  }
  return false;
}

bool QuotedSpeech::is_capital(TokenId token) const {
  const std::string_view form = tree_.document().form(token);
  return !form.empty() && base::is_upper(base::decode_at(form, 0).value);
}

}  // namespace chancery::statements
