// Parts of a clause that a cue heads: whom it is told to, what frames the content, how far an
// object goes.
#include <algorithm>

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

}  // namespace chancery::statements
