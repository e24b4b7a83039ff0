// Parts of a clause that a cue heads: whom it is told to, what frames the content, how far an
// object goes; and contents that the tree does not show.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/cue_finder.h"

namespace chancery::statements {

std::optional<Phrase> CueFinder::addressee_of(TokenId verb, bool has_clause) const {
  const TokenId indirect = tree_.child(verb, {Relation::kIobj});
  if (indirect.valid()) return nominal_phrase(tree_, indirect);
  const TokenId object = tree_.child(verb, {Relation::kObj});
  if (has_clause && object.valid() && object > verb) return nominal_phrase(tree_, object);
  for (const TokenId child : tree_.children(verb)) {
    if (tree_.base(child) == Relation::kObl && tree_.introduced_by(child) == "to") {
      const Upos tag = tree_.upos(child);
      if (tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron)
        return nominal_phrase(tree_, child);
    }
  }
  if (is_passive(tree_, verb)) {
    const TokenId subject = tree_.exact_child(verb, Relation::kNsubjPass);
    if (subject.valid() && has_clause) return nominal_phrase(tree_, subject);
  }
  return std::nullopt;
}

TokenRange CueFinder::frame_around(TokenId verb, TokenId content) const {
  TokenRange frame{verb, TokenId(verb.value + 1)};
  for (const TokenId child : tree_.children(verb)) {
    if (child == content || tree_.is_punctuation(child)) continue;
    const TokenRange part = tree_.range(child);
    frame.first = std::min(frame.first, part.first);
    frame.last = std::max(frame.last, part.last);
  }
  return frame;
}

TokenRange CueFinder::object_extent(TokenId verb, TokenId object) const {
  TokenRange range = tree_.range(object);
  if (object < verb) return range;
  for (const TokenId child : tree_.children(verb)) {
    if (child <= object) continue;
    const Relation relation = tree_.base(child);
    const std::string words = tree_.introduced_by(child);
    const bool belongs = (relation == Relation::kObl || relation == Relation::kAdvcl) &&
                         (words == "for" || words == "of" || words == "as" || words == "to" ||
                          words == "with" || words == "about" || words == "on" || words == "over");
    if (!belongs) break;
    range.last = std::max(range.last, tree_.range(child).last);
  }
  return range;
}

// "… and emphasized that. [it] is causing …": a stop that does not belong there.
std::optional<Draft> CueFinder::with_next(TokenId verb, Groups groups) const {
  const Cue* cue = pick(groups, Frame::kClause);
  const Document& document = tree_.document();
  const auto& sentences = document.sentences.get();
  const std::uint32_t here = document.tokens.get()[verb.value].sentence.value;
  const TokenId that(verb.value + 1);
  const TokenId last = sentences[here].tokens.last;
  if (cue == nullptr || that.value + 2 > last.value || document.form(that) != "that" ||
      document.form(TokenId(that.value + 1)) != ".")
    return std::nullopt;
  TokenRange next{TokenId(that.value + 2), last};
  if (next.first == last) {
    if (here + 1 >= sentences.size() || sentences[here + 1].section != sentences[here].section)
      return std::nullopt;
    next = sentences[here + 1].tokens;
  }
  if (next.first >= next.last) return std::nullopt;
  const std::string_view form = document.form(next.first);
  if (form != "[" && !base::is_lower(base::decode_at(form, 0).value)) return std::nullopt;
  Draft draft = open_draft(verb, *cue, Frame::kClause);
  if (!draft.source) return std::nullopt;
  draft.content_head = next.first;
  draft.content = {tree_.trimmed(next, true)};
  draft.settled = true;
  return draft;
}

std::optional<Draft> CueFinder::with_rest(TokenId verb, Groups groups) const {
  const Cue* cue = pick(groups, Frame::kClause);
  if (cue == nullptr || pick(groups, Frame::kQuote) == nullptr) return std::nullopt;
  const TokenRange sentence = tree_.document().sentence_of(verb).tokens;
  const TokenId subject = tree_.child(verb, {Relation::kNsubj});
  const TokenId above = tree_.head(verb);
  // "…, officials said." and "…, officials said on Monday."
  TokenRange after = tree_.trimmed({TokenId(verb.value + 1), sentence.last}, false);
  const bool ends =
      after.length() <= 2 &&
      (after.length() == 0 || tree_.upos(TokenId(after.last.value - 1)) == Upos::kPropn);
  // "…, says Ana Lima."
  const bool behind = subject.valid() && subject > verb && after.contains(subject) && ends;
  if (ends && subject.valid() && (subject < verb || behind)) {
    const TokenId frame = behind ? verb : tree_.range(subject).first;
    const TokenRange before = tree_.trimmed({sentence.first, frame}, true);
    if (before.first >= before.last || before.length() < 4 ||
        !tree_.is_punctuation(TokenId(frame.value - 1))) {
      return std::nullopt;
    }
    Draft draft = open_draft(verb, *cue, Frame::kClause);
    draft.content_head = above.valid() ? above : verb;
    draft.content.push_back(before);
    return draft;
  }
  // "officials said …": a clause to the right that hangs on the verb by another name, or holds it.
  TokenRange range{TokenId(verb.value + 1), tree_.range(verb).last};
  const bool holds = above.valid() && above > verb && tree_.base(verb) != Relation::kAdvcl &&
                     tree_.base(verb) != Relation::kCsubj && tree_.base(verb) != Relation::kAmod &&
                     tree_.base(verb) != Relation::kCompound;
  if (holds) range.last = std::max(range.last, tree_.range(above).last);
  range = tree_.trimmed(range, true);
  bool clausal = false;
  for (std::uint32_t at = range.first.value;
       at < range.last.value && at < range.first.value + 40 && !clausal; ++at) {
    const Upos tag = tree_.upos(TokenId(at));
    clausal = tag == Upos::kAux || tag == Upos::kVerb;
  }
  const bool spoken = subject.valid() || tree_.document().xpos(verb) == "VBG";
  if (!clausal || !spoken || range.length() < 3) return std::nullopt;
  const Upos first = tree_.upos(range.first);
  if (first == Upos::kCconj || first == Upos::kAdp || tree_.is_punctuation(range.first))
    return std::nullopt;
  Draft draft = open_draft(verb, *cue, Frame::kClause);
  draft.content_head = range.first;
  draft.content.push_back(range);
  return draft;
}

}  // namespace chancery::statements
