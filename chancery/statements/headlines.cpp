#include "chancery/statements/headlines.h"

#include <algorithm>
#include <optional>
#include <set>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

constexpr std::uint32_t kLongestSpeaker = 6;
constexpr std::uint32_t kShortestContent = 3;

using document::SectionKind;
using document::Sentence;

// A short phrase that can speak: a name, or a role or document that the data knows.
bool can_speak(const TreeView& tree, const CueLexicon& cues, TokenRange range) {
  bool speaks = false;
  for (std::uint32_t at = range.first.value; at < range.last.value; ++at) {
    const TokenId token(at);
    const Upos tag = tree.upos(token);
    if (tag == Upos::kVerb || tag == Upos::kAux || tag == Upos::kNum || tag == Upos::kSconj)
      return false;
    speaks = speaks || tag == Upos::kPropn || cues.in_list("headline_speaker", tree.lemma(token)) ||
             cues.in_list("document", tree.lemma(token));
  }
  if (cues.in_list("headline_label", tree.lemma(TokenId(range.last.value - 1)))) return false;
  return speaks;
}

TokenId head_in(const TreeView& tree, TokenRange range) {
  for (std::uint32_t at = range.first.value; at < range.last.value; ++at) {
    const TokenId head = tree.head(TokenId(at));
    if (!tree.is_punctuation(TokenId(at)) && (!head.valid() || !range.contains(head)))
      return TokenId(at);
  }
  return TokenId(range.last.value - 1);
}

Draft draft_with(const TreeView& tree, TokenRange speaker, TokenId mark, TokenRange content) {
  Draft draft;
  draft.cue_head = mark;
  draft.frame = Frame::kQuote;
  draft.cue_range = {mark, TokenId(mark.value + 1)};
  draft.source = Phrase{head_in(tree, speaker), speaker};
  draft.content_head = head_in(tree, content);
  draft.content.push_back(content);
  return draft;
}

std::optional<Draft> draft_from(const TreeView& tree, const CueLexicon& cues, TokenRange speaker,
                                TokenId mark, TokenRange content) {
  speaker = tree.trimmed(speaker, false);
  content = tree.trimmed(content, true);
  if (speaker.first >= speaker.last || speaker.length() > kLongestSpeaker) return std::nullopt;
  if (content.first >= content.last || content.length() < kShortestContent) return std::nullopt;
  if (!can_speak(tree, cues, speaker)) return std::nullopt;
  return draft_with(tree, speaker, mark, content);
}

// A word with a capital that the reader took for something else than a name.
bool is_name_like(const TreeView& tree, const CueLexicon& cues, TokenId token) {
  const std::string_view form = tree.document().form(token);
  return !form.empty() && base::is_upper(base::decode_at(form, 0).value) &&
         !cues.in_list("headline_label", tree.lemma(token)) &&
         (tree.upos(token) == Upos::kVerb || tree.upos(token) == Upos::kNoun ||
          tree.upos(token) == Upos::kAdj || tree.upos(token) == Upos::kX ||
          tree.upos(token) == Upos::kIntj);
}

// The quotation that begins at a token, as tokens, marks included; empty for none.
TokenRange quotation_at(const TreeView& tree, TokenId token) {
  const Document& document = tree.document();
  const Span mark = document.tokens.get()[token.value].span;
  const auto& all = document.quotations.get();
  const auto at = std::ranges::lower_bound(
      all, mark.begin, {}, [](const document::Quotation& one) { return one.span.begin; });
  if (at != all.end() && at->span.begin == mark.begin && at->closed)
    return {token, TokenId(tree.token_at(at->span.end))};
  return {token, token};
}

std::optional<Draft> read_headline(const TreeView& tree, const CueLexicon& cues,
                                   const Sentence& sentence) {
  const TokenRange all = sentence.tokens;
  const std::uint32_t last_colon = std::min(all.last.value, all.first.value + kLongestSpeaker + 1);
  for (std::uint32_t at = all.first.value + 1; at < last_colon; ++at) {
    if (tree.document().form(TokenId(at)) != ":") continue;
    if (is_quotation_mark(tree.document().form(TokenId(at - 1)))) break;
    auto draft =
        draft_from(tree, cues, {all.first, TokenId(at)}, TokenId(at), {TokenId(at + 1), all.last});
    const TokenRange said = quotation_at(tree, TokenId(at + 1));
    if (draft) draft->quoted = said.first < said.last && said.last == all.last;
    return draft;
  }
  // "… – Minister", "‘…’: Minister"
  for (std::uint32_t at = all.last.value; at-- > all.first.value + kShortestContent;) {
    if (all.last.value - at > kLongestSpeaker + 1) break;
    const std::string_view form = tree.document().form(TokenId(at));
    const bool marked = is_quotation_mark(tree.document().form(TokenId(at - 1)));
    const bool dash = form == "–" || form == "—" || form == "--" || form == "-";
    if (!dash && !(form == ":" && marked)) continue;
    auto draft =
        draft_from(tree, cues, {TokenId(at + 1), all.last}, TokenId(at), {all.first, TokenId(at)});
    if (draft) draft->quoted = marked && is_quotation_mark(tree.document().form(all.first));
    return draft;
  }
  return std::nullopt;
}

bool in_capitals(std::string_view form) {
  bool letter = false;
  for (std::size_t at = 0; at < form.size();) {
    const base::CodePoint point = base::decode_at(form, at);
    if (base::is_lower(point.value)) return false;
    letter = letter || base::is_upper(point.value);
    at += point.length;
  }
  return letter || form == ".";
}

// In a transcript that stands in quotation marks: a paragraph opened again without a new name.
bool turn_goes_on(const TreeView& tree, const Sentence& sentence) {
  const TokenRange all = sentence.tokens;
  if (all.first >= all.last) return false;
  const std::uint32_t section = sentence.section;
  const TokenId first = all.first;
  const bool opens =
      first.value == 0 || tree.document().sentence_of(TokenId(first.value - 1)).section != section;
  if (!opens) return true;
  if (!is_quotation_mark(tree.document().form(first)) || all.length() < 3) return false;
  TokenId at(first.value + 1);
  if (tree.document().form(at) == "(" || tree.document().form(at) == "[") return false;
  while (at < all.last && in_capitals(tree.document().form(at))) ++at.value;
  return at >= all.last || tree.document().form(at) != ":";
}

// "Border stays closed until spring, says minister"
std::optional<Draft> read_inverted(const TreeView& tree, const CueLexicon& cues,
                                   const Sentence& sentence) {
  const TokenRange all = sentence.tokens;
  for (std::uint32_t at = all.last.value - 1; at-- > all.first.value + kShortestContent;) {
    if (all.last.value - at > kLongestSpeaker + 1) break;
    const TokenId verb(at);
    if (tree.document().form(TokenId(at - 1)) != ",") continue;
    const Cue* cue = cues.find(CueKind::kVerb, cue_lemma(tree, cues, verb), Frame::kQuote);
    if (cue == nullptr || !is_verbal(tree, verb)) continue;
    auto draft =
        draft_from(tree, cues, {TokenId(at + 1), all.last}, verb, {all.first, TokenId(at - 1)});
    if (!draft) continue;
    draft->cue = cue;
    draft->frame = Frame::kClause;
    draft->settled = true;
    return draft;
  }
  return std::nullopt;
}

// Who acts before the colon: "Perrin Grills Bank Chief: ‘…’"
TokenRange subject_of_label(const TreeView& tree, TokenRange words) {
  for (std::uint32_t at = words.first.value; at < words.last.value; ++at) {
    const TokenId subject = tree.exact_child(TokenId(at), Relation::kNsubj);
    if (!subject.valid() || subject.value >= at || tree.upos(subject) != Upos::kPropn) continue;
    const TokenRange own = tree.range(subject);
    if (own.first == words.first && own.last.value <= at) return own;
  }
  return {words.first, words.first};
}

// A paragraph that is a name (or in a headline what somebody does), a colon and a quotation.
std::optional<Draft> read_labelled_quotation(const TreeView& tree, const CueLexicon& cues,
                                             const Sentence& sentence, bool headline) {
  constexpr std::uint32_t kLongestLabel = 14;
  const TokenRange all = sentence.tokens;
  const std::uint32_t reach = headline ? kLongestLabel : kLongestSpeaker;
  const std::uint32_t end = std::min(all.last.value, all.first.value + reach + 1);
  for (std::uint32_t at = all.first.value + 1; at + 1 < end; ++at) {
    if (is_quotation_mark(tree.document().form(TokenId(at)))) return std::nullopt;
    if (tree.document().form(TokenId(at)) != ":") continue;
    const TokenRange said = quotation_at(tree, TokenId(at + 1));
    const TokenRange label{all.first, TokenId(at)};
    if (said.first >= said.last || (headline && said.last < all.last)) return std::nullopt;
    auto draft = draft_from(tree, cues, label, TokenId(at), said);
    if (!draft && headline)
      draft = draft_from(tree, cues, subject_of_label(tree, label), TokenId(at), said);
    if (!draft && label.length() == 1 && is_name_like(tree, cues, label.first)) {
      draft = draft_with(tree, label, TokenId(at), said);
    }
    if (draft) draft->quoted = draft->settled = true;
    return draft;
  }
  return std::nullopt;
}

}  // namespace

void find_transcript_turns(const TreeView& tree, std::vector<Draft>& drafts) {
  const Document& document = tree.document();
  const auto& sentences = document.sentences.get();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    if (i > 0 && sentences[i - 1].section == sentences[i].section) continue;
    TokenRange name{sentences[i].tokens.first, sentences[i].tokens.first};
    while (name.last < sentences[i].tokens.last && is_quotation_mark(document.form(name.last))) {
      ++name.last.value;
    }
    name.first = name.last;
    while (name.last < sentences[i].tokens.last && name.length() < kLongestSpeaker &&
           in_capitals(document.form(name.last))) {
      ++name.last.value;
    }
    if (name.length() == 0 || name.last >= sentences[i].tokens.last ||
        document.form(name.last) != ":")
      continue;
    if (document.form(name.first).size() < 3 && name.length() == 1) continue;
    std::size_t last = i;
    while (last + 1 < sentences.size() &&
           (sentences[last + 1].section == sentences[i].section ||
            (name.first > sentences[i].tokens.first && turn_goes_on(tree, sentences[last + 1]))))
      ++last;
    const TokenRange content{TokenId(name.last.value + 1), sentences[last].tokens.last};
    if (content.first >= content.last) continue;
    Draft draft;
    draft.cue_head = name.last;
    draft.frame = Frame::kQuote;
    draft.cue_range = {name.last, TokenId(name.last.value + 1)};
    draft.source = Phrase{TokenId(name.last.value - 1), name};
    draft.content_head = content.first;
    draft.content.push_back(content);
    draft.quoted = true;
    drafts.push_back(std::move(draft));
  }
}

void find_headline_statements(const TreeView& tree, const CueLexicon& cues,
                              std::vector<Draft>& drafts) {
  const Document& document = tree.document();
  const auto& tokens = document.tokens.get();
  for (const Sentence& sentence : document.sentences.get()) {
    if (document.section_of(sentence) != SectionKind::kHeadline ||
        sentence.tokens.length() < kShortestContent + 3)
      continue;
    auto inverted = read_inverted(tree, cues, sentence);
    if (!inverted) continue;
    const auto known = std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) {
      return draft.cue_head == inverted->cue_head;
    });
    // What the headline has in quotation marks has been dealt with, where it is all that is said.
    if (known != drafts.end() && !known->quotations.empty()) {
      if (tree.span(inverted->content.front()).begin == known->quotations.front().begin) continue;
      inverted->quotations = std::move(known->quotations);
    }
    if (known != drafts.end()) {
      *known = std::move(*inverted);
    } else {
      drafts.push_back(std::move(*inverted));
    }
  }
  std::set<std::uint32_t> taken;
  for (const Draft& draft : drafts) {
    if (draft.cue_head.valid() && draft.frame != Frame::kPreposition &&
        draft.frame != Frame::kObject) {
      taken.insert(tokens[draft.cue_head.value].sentence.value);
    }
  }
  const auto& sentences = document.sentences.get();
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const SectionKind kind = document.section_of(sentences[i]);
    const bool opens = i == 0 || sentences[i - 1].section != sentences[i].section;
    if (opens && !taken.contains(static_cast<std::uint32_t>(i))) {
      const bool headline = i == 0 || kind == SectionKind::kHeadline;
      if (auto draft = read_labelled_quotation(tree, cues, sentences[i], headline)) {
        drafts.push_back(std::move(*draft));
        continue;
      }
    }
    if (kind != SectionKind::kHeadline && kind != SectionKind::kSubheading) continue;
    if (taken.contains(static_cast<std::uint32_t>(i)) ||
        sentences[i].tokens.length() < kShortestContent + 2)
      continue;
    if (auto draft = read_headline(tree, cues, sentences[i])) drafts.push_back(std::move(*draft));
  }
}

}  // namespace chancery::statements
