// Quotations in a phrase behind what a cue is said of: "dismissed the town as being “a suburb”",
// and behind an inserted clause: "…, as the paper put it, “the fixer”".
#include <algorithm>

#include "chancery/statements/clause.h"
#include "chancery/statements/quoted_speech.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kLongestGap = 14;  // words between what is spoken of and the quotation

}  // namespace

// The last statement of the sentence whose words end a short way before the quotation.
bool QuotedSpeech::give_to_phrase(const Quote& quote, std::vector<Draft>& drafts) const {
  if (!quote.closed) return false;
  Draft* best = nullptr;
  std::size_t looked_at = 0;
  for (const std::uint32_t at : by_sentence_[quote.sentence]) {
    if (++looked_at > kMostCues) break;
    Draft& draft = drafts[at];
    if (reaches(draft, quote) && (best == nullptr || draft.cue_head > best->cue_head))
      best = &draft;
  }
  if (best == nullptr) return false;
  best->content.back().last = quote.tokens.last;
  best->whole = true;
  own(*best, quote);
  return true;
}

// Whether only "as", "of" or "for" and their phrase stand between the draft's words and the
// quotation; behind a quotation of its own also "and" or "by" and an article.
bool QuotedSpeech::reaches(const Draft& draft, const Quote& quote) const {
  if (draft.cue == nullptr || draft.content.empty() || inside_quote(draft.cue_head)) return false;
  if (draft.frame != Frame::kObject && draft.frame != Frame::kPredicative) return false;
  const TokenRange said = draft.content.back();
  const TokenRange gap{said.last, quote.tokens.first};
  if (said.first < draft.cue_range.last || gap.first > gap.last || gap.length() > kLongestGap)
    return false;
  if (gap.length() == 0) {  // "used the term “cold winter”"
    const std::string_view noun = tree_.lemma(TokenId(said.last.value - 1));
    return std::ranges::find(draft.cue->with, noun) != draft.cue->with.end();
  }
  const bool listed = inside_quote(TokenId(said.last.value - 1));
  bool joined = listed && gap.length() <= 2;
  const bool parted = tree_.is_punctuation(gap.first) && gap.length() > 1;  // "…, D-Va., as"
  const Upos opens = tree_.upos(TokenId(gap.first.value + (parted ? 1 : 0)));
  if (opens != Upos::kAdp && opens != Upos::kSconj && !(listed && opens == Upos::kCconj))
    return false;
  for (TokenId at = gap.first; at < gap.last; ++at.value) {
    if (inside_quote(at) || is_finite(tree_, at) || draft_of_[at.value] != 0) return false;
    const bool comma = tree_.is_punctuation(at) && at != gap.first && at.value + 1 < gap.last.value;
    const bool pronoun = tree_.upos(at) == Upos::kPron && tree_.document().xpos(at) != "PRP$";
    if (comma || pronoun) return false;
    const std::string_view form = tree_.document().form(at);
    joined = joined || form == "as" || form == "of" || form == "for";
  }
  return joined;
}

// The words behind "as the paper put it," are the paper's; those before it are the article's.
bool QuotedSpeech::take_behind_as(const Quote& quote, Draft& draft) const {
  const std::uint32_t first = quote.tokens.first.value;
  if (draft.frame != Frame::kClause || draft.content.empty() || first == 0 ||
      draft.cue_head >= quote.tokens.first || tree_.lemma(draft.cue_head) != "put" ||
      tree_.document().form(TokenId(first - 1)) != ",")
    return false;
  const TokenRange clause = tree_.trimmed(tree_.range(draft.cue_head), false);
  const bool as = tree_.base(draft.cue_head) == Relation::kAdvcl &&
                  tree_.lemma(clause.first) == "as" && clause.last.value <= first;
  if (!as || draft.content.front().last > draft.cue_head) return false;
  draft.content = {quote.tokens};
  draft.content_head = quote.tokens.first;
  draft.quoted = draft.whole = true;
  own(draft, quote);
  return true;
}

}  // namespace chancery::statements
