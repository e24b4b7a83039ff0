// "…, Reuters reported, citing two diplomats": the diplomats say it, the agency passes it on.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/speakers.h"

namespace chancery::statements {

// A newspaper, an agency: an outlet by its sector, by what the phrase calls it, or by its name.
bool Speakers::is_outlet(const Phrase& phrase) const {
  const Document& document = tree_.document();
  if (cues_.in_list("outlet", tree_.lemma(phrase.head))) return true;
  for (const document::EntityId id : mentions_.entities(phrase.head)) {
    const auto& sectors = document.entities.get()[id.value].sectors;
    if (std::ranges::find(sectors, "JRN") != sectors.end()) return true;
  }
  const TokenId last(phrase.range.last.value - 1);
  return tree_.upos(last) == Upos::kPropn &&
         cues_.in_list("outlet_name", base::to_lower(document.form(last)));
}

// Somebody who can have told an outlet something: a person, a body, "sources", "officials".
bool Speakers::can_tell(TokenId head) const {
  if (cues_.in_list("headline_speaker", tree_.lemma(head))) return true;
  for (const document::EntityId id : mentions_.entities(head)) {
    const document::EntityKind kind = tree_.document().entities.get()[id.value].kind;
    if (kind == document::EntityKind::kPerson || kind == document::EntityKind::kOrganization ||
        kind == document::EntityKind::kGroup)
      return true;
  }
  return false;
}

// Whom the participle at this token, behind a comma or at the start, cites: the words behind it as
// far as the next stop.
std::optional<Phrase> Speakers::cited_at(TokenId token) const {
  constexpr std::uint32_t kLongest = 12;
  const Document& document = tree_.document();
  const TokenRange sentence = document.sentence_of(token).tokens;
  if (document.xpos(token) != "VBG" || !cues_.in_list("cites", cue_lemma(tree_, cues_, token)) ||
      (token > sentence.first && document.form(TokenId(token.value - 1)) != ","))
    return std::nullopt;
  TokenRange range{TokenId(token.value + 1), TokenId(token.value + 1)};
  TokenId head;
  for (; range.last < sentence.last && !tree_.is_punctuation(range.last); ++range.last.value) {
    const Upos tag = tree_.upos(range.last);
    if (range.length() >= kLongest || tag == Upos::kSconj) return std::nullopt;
    const bool nominal = tag == Upos::kNoun || tag == Upos::kPropn;
    if (!nominal && head.valid()) break;
    if (nominal) head = range.last;
  }
  while (range.last < sentence.last && !tree_.is_punctuation(range.last)) ++range.last.value;
  if (!head.valid() || !can_tell(head)) return std::nullopt;
  return Phrase{head, range};
}

void Speakers::pass_on_cited(std::vector<Draft>& drafts) const {
  std::vector<TokenId> citing;
  for (Draft& draft : drafts) {
    if (!draft.source || draft.cue == nullptr || !draft.cue_head.valid()) continue;
    const bool tells = draft.cue->act == document::StatementAct::kSpeech ||
                       draft.cue->act == document::StatementAct::kDocument;
    if (!tells || (draft.frame != Frame::kClause && draft.frame != Frame::kQuote)) continue;
    if (!is_outlet(*draft.source)) continue;
    const TokenRange sentence = tree_.document().sentence_of(draft.cue_head).tokens;
    for (TokenId at = sentence.first; at < sentence.last; ++at.value) {
      const std::optional<Phrase> cited = cited_at(at);
      if (!cited) continue;
      draft.via.insert(draft.via.begin(), *draft.source);
      draft.source = cited;
      draft.more_source.clear();
      for (TokenRange& piece : draft.content) {
        if (piece.contains(at)) piece.last = at;
      }
      std::erase_if(draft.content, [](TokenRange piece) { return piece.first >= piece.last; });
      citing.push_back(at);
      break;
    }
  }
  std::erase_if(drafts, [&](const Draft& draft) {
    return std::ranges::find(citing, draft.cue_head) != citing.end();
  });
}

}  // namespace chancery::statements
