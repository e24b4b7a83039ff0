// Cues that are known by the order of their words, for trees that err in them: "…, in the words of
// Ana Lima, …", "Lima’s claim that the dam was safe was repeated", "a statement by the army that
// …".
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/cue_finder.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kLongestPhrase = 10;  // words of whoever speaks

bool is_noun(Upos tag) { return tag == Upos::kNoun || tag == Upos::kPropn; }

// What a phrase of nouns is made of, with the phrases that hang on it.
bool in_phrase(const TreeView& tree, TokenId token) {
  const Upos tag = tree.upos(token);
  return is_noun(tag) || tag == Upos::kDet || tag == Upos::kAdj || tag == Upos::kNum ||
         tag == Upos::kAdp || tag == Upos::kPart;
}

// The words from a token on that make such a phrase, as far as the end.
TokenRange phrase_from(const TreeView& tree, TokenId first, TokenId end) {
  TokenRange range{first, first};
  while (range.last < end && in_phrase(tree, range.last) && range.length() < kLongestPhrase)
    ++range.last.value;
  return range;
}

TokenId last_of_first_nouns(const TreeView& tree, TokenRange range) {
  TokenId head;
  for (TokenId at = range.first; at < range.last; ++at.value) {
    if (is_noun(tree.upos(at))) {
      head = at;
    } else if (head.valid()) {
      break;
    }
  }
  return head;
}

}  // namespace

// "The strike was, in the words of union leader Jens Hartwig, …": an aside between commas; what
// stands before and behind it is said.
bool CueFinder::take_wording(TokenId in, std::vector<Draft>& out) const {
  const Document& document = tree_.document();
  const TokenRange sentence = document.sentence_of(in).tokens;
  const TokenId noun(in.value + 2);
  if (in <= sentence.first || noun.value + 3 >= sentence.last.value || document.form(in) != "in" ||
      document.form(TokenId(in.value - 1)) != "," || tree_.upos(noun) != Upos::kNoun ||
      document.form(TokenId(noun.value + 1)) != "of")
    return false;
  std::string words("in_");
  words.append(document.form(TokenId(in.value + 1))).append("_");
  words.append(base::to_lower(document.form(noun))).append("_of");
  const Cue* cue = cues_.find(CueKind::kPreposition, words, Frame::kClause);
  if (cue == nullptr) return false;
  const TokenRange source = phrase_from(tree_, TokenId(noun.value + 2), sentence.last);
  const TokenId head = last_of_first_nouns(tree_, source);
  if (!head.valid() || source.last >= sentence.last || !tree_.is_punctuation(source.last))
    return false;
  Draft draft;
  draft.cue_head = noun;
  draft.cue = cue;
  draft.frame = Frame::kClause;
  draft.cue_range = {in, source.first};
  draft.source = Phrase{head, source};
  const TokenRange before = tree_.trimmed({sentence.first, in}, true);
  const TokenRange after = tree_.trimmed({TokenId(source.last.value + 1), sentence.last}, true);
  if (before.first < before.last) draft.content.push_back(before);
  if (document.form(source.last) == "," && after.first < after.last) draft.content.push_back(after);
  if (draft.content.empty()) return false;
  draft.content_head = draft.content.front().first;
  draft.settled = draft.whole = true;
  out.push_back(std::move(draft));
  return true;
}

// Whose claim it is, and the "that" behind it: "Lima’s claim that", "her claim that", "a claim by
// the army that".
std::optional<Phrase> CueFinder::claimant_of(TokenId noun, TokenId& that) const {
  const Document& document = tree_.document();
  const TokenRange sentence = document.sentence_of(noun).tokens;
  if (noun <= sentence.first || noun.value + 3 >= sentence.last.value) return std::nullopt;
  const TokenId before(noun.value - 1);
  that = TokenId(noun.value + 1);
  const std::string_view mark = document.form(before);
  const bool owned = tree_.upos(before) == Upos::kPart &&
                     (mark == "’s" || mark == "'s" || mark == "’" || mark == "'");
  if (document.form(that) == "that" && owned) {
    TokenRange range{before, before};
    while (range.first > sentence.first && range.length() < kLongestPhrase) {
      const Upos tag = tree_.upos(TokenId(range.first.value - 1));
      if (!is_noun(tag) && tag != Upos::kAdj && tag != Upos::kDet) break;
      --range.first.value;
    }
    if (range.length() == 0) return std::nullopt;
    return Phrase{TokenId(before.value - 1), range};
  }
  if (document.form(that) == "that" && document.xpos(before) == "PRP$")
    return Phrase{before, {before, noun}};
  if (document.form(that) != "by" && document.form(that) != "from") return std::nullopt;
  const TokenRange range = phrase_from(tree_, TokenId(that.value + 1), sentence.last);
  const TokenId head = last_of_first_nouns(tree_, range);
  if (!head.valid() || range.last >= sentence.last || document.form(range.last) != "that")
    return std::nullopt;
  that = range.last;
  return Phrase{head, range};
}

// Where the clause behind "that" ends: before the second finite verb that no word between the two
// has opened a clause for; `verb` is the first. Invalid when there is none.
TokenId CueFinder::end_of_claim(TokenId that, TokenId end, TokenId& verb) const {
  const Document& document = tree_.document();
  bool subject = false;
  bool takes_clause = false;
  int open = 0;  // clauses that still need a verb
  for (TokenId at(that.value + 1); at < end; ++at.value) {
    const Upos tag = tree_.upos(at);
    const std::string_view form = document.xpos(at);
    if (!verb.valid()) {
      subject = subject || is_noun(tag) || tag == Upos::kPron;
      if (tree_.is_punctuation(at)) return {};
      if (!is_finite(tree_, at)) continue;
      if (!subject) return {};  // "the claim that was made"
      verb = at;
    }
    if (is_verbal(tree_, at) &&
        cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, at), Frame::kClause) != nullptr)
      takes_clause = true;
    if (at == verb) continue;
    if (tree_.is_punctuation(at) || tag == Upos::kCconj || form == "WP" || form == "WDT" ||
        form == "WRB" || tag == Upos::kSconj) {
      ++open;
      continue;
    }
    const Upos before = tree_.upos(TokenId(at.value - 1));
    const bool participle = form == "VBN" && document.xpos(TokenId(at.value - 1)) == "VBN" &&
                            at.value + 1 < end.value && in_phrase(tree_, TokenId(at.value + 1)) &&
                            before == Upos::kVerb;  // "had been hurt angered the town"
    if (!is_finite(tree_, at) && !participle) continue;
    if (open > 0) {
      --open;
      continue;
    }
    if (before == Upos::kPron || before == Upos::kAux || before == Upos::kPart) continue;
    if (is_noun(before) && takes_clause) continue;
    return at;
  }
  return {};
}

// A noun of speech with whoever speaks and a clause in "that", as the subject of its sentence.
bool CueFinder::take_claim(TokenId noun, std::vector<Draft>& out) const {
  const Upos tag = tree_.upos(noun);
  if (tag != Upos::kNoun && tag != Upos::kVerb) return false;
  const Cue* cue = cues_.find(CueKind::kNoun, tree_.lemma(noun), Frame::kClause);
  if (cue == nullptr) return false;
  TokenId that;
  std::optional<Phrase> source = claimant_of(noun, that);
  if (!source) return false;
  const TokenRange sentence = tree_.document().sentence_of(noun).tokens;
  for (TokenId at = sentence.first; at < noun; ++at.value) {
    if (is_finite(tree_, at)) return false;
  }
  TokenId verb;
  const TokenId end = end_of_claim(that, sentence.last, verb);
  if (!end.valid()) return false;
  Draft draft;
  draft.cue_head = noun;
  draft.cue = cue;
  draft.frame = Frame::kClause;
  draft.cue_range = {noun, TokenId(noun.value + 1)};
  draft.source = std::move(source);
  draft.content_head = verb;
  draft.content = {{that, end}};
  draft.settled = true;
  out.push_back(std::move(draft));
  return true;
}

}  // namespace chancery::statements
