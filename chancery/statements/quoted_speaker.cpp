// Who says a quotation when the tree has lost him: the phrase that stands beside the cue.
#include "chancery/statements/quoted_speech.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kPhraseReach = 25;  // tokens that a phrase may reach from its cue

}  // namespace

bool QuotedSpeech::stands_outside(const Phrase& phrase) const {
  for (std::uint32_t at = phrase.range.first.value; at < phrase.range.last.value; ++at) {
    if (inside_quote(TokenId(at))) return false;
  }
  return true;
}

void QuotedSpeech::mend_source(Draft& draft) const {
  draft.source.reset();
  if (!draft.cue_head.valid() || draft.cue == nullptr) return;
  TokenRange range = phrase_before(draft.cue_range.first);
  if (range.first >= range.last) range = phrase_after(TokenId(draft.cue_range.last.value - 1));
  range = tree_.trimmed(range, false);
  if (range.first >= range.last) return;
  TokenId head;
  for (std::uint32_t at = range.first.value; at < range.last.value; ++at) {
    const Upos tag = tree_.upos(TokenId(at));
    const bool nominal = tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron;
    const TokenId above = tree_.head(TokenId(at));
    if (nominal &&
        (!head.valid() || (above.valid() && !range.contains(above) && !range.contains(head))))
      head = TokenId(at);
  }
  // "read one", "said another"
  if (!head.valid() && range.length() == 1 &&
      (tree_.upos(range.first) == Upos::kNum || tree_.upos(range.first) == Upos::kDet))
    head = range.first;
  if (head.valid()) draft.source = Phrase{head, range};
}

// The words between the stop or quotation before and the cue, if a nominal is among them.
TokenRange QuotedSpeech::phrase_before(TokenId cue) const {
  const TokenId begin = tree_.document().sentence_of(cue).tokens.first;
  TokenRange range{cue, cue};
  bool nominal = false;
  while (range.first > begin && cue.value - range.first.value < kPhraseReach) {
    const TokenId token(range.first.value - 1);
    const Upos tag = tree_.upos(token);
    if (inside_quote(token) || tag == Upos::kVerb || tag == Upos::kAux || tag == Upos::kSconj)
      break;
    if (tree_.is_punctuation(token) && nominal) break;
    nominal = nominal || tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron;
    range.first = token;
  }
  return nominal ? range : TokenRange{cue, cue};
}

// "said Ryan Ellis, a tax consultant": names and what stands in apposition, up to a verb or a stop.
TokenRange QuotedSpeech::phrase_after(TokenId cue) const {
  const TokenId end = tree_.document().sentence_of(cue).tokens.last;
  TokenRange range{TokenId(cue.value + 1), TokenId(cue.value + 1)};
  while (range.last < end && range.last.value - cue.value < kPhraseReach) {
    const TokenId token = range.last;
    const Upos tag = tree_.upos(token);
    if (inside_quote(token) || tag == Upos::kVerb || tag == Upos::kAux || tag == Upos::kSconj)
      break;
    if (tree_.is_punctuation(token)) {
      const TokenId next(token.value + 1);
      if (tree_.document().form(token) != "," || next >= end || inside_quote(next)) break;
      const Upos after = tree_.upos(next);
      if (after != Upos::kDet && after != Upos::kNoun && after != Upos::kPropn &&
          after != Upos::kAdj)
        break;
    }
    ++range.last.value;
  }
  return range;
}

}  // namespace chancery::statements
