#include "chancery/statements/quoted_speech.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

constexpr std::size_t kMostCues = 64;  // cues of one sentence that a quotation is tried against
constexpr std::uint32_t kReach = 25;   // tokens between a quotation and the cue it may be tied to

std::uint32_t overlap(TokenRange a, TokenRange b) {
  const std::uint32_t first = std::max(a.first.value, b.first.value);
  const std::uint32_t last = std::min(a.last.value, b.last.value);
  return first < last ? last - first : 0;
}

}  // namespace

void QuotedSpeech::attach(std::vector<Draft>& drafts) {
  collect();
  if (quotes_.empty()) return;
  clip_inner(drafts);
  index(drafts);
  std::uint32_t last_owner = 0;  // draft + 1 that owns the quotation before
  std::uint32_t last_section = 0;
  std::vector<std::uint32_t> owners(quotes_.size(), 0);  // draft + 1 of each quotation
  for (std::size_t i = 0; i < quotes_.size(); ++i) {
    const Quote& quote = quotes_[i];
    const std::size_t before = drafts.size();
    std::uint32_t owner = 0;
    const auto owned_by = [&]() -> std::uint32_t {
      for (std::uint32_t s = quote.sentence > 0 ? quote.sentence - 1 : 0; s <= quote.last_sentence;
           ++s) {
        for (const std::uint32_t at : by_sentence_[s]) {
          if (!drafts[at].quotations.empty() && drafts[at].quotations.back() == quote.span)
            return at + 1;
        }
      }
      return 0;
    };
    const bool fresh = quote.speech_like && quote.opens_sentence;
    bool ended = false;
    if (quote.speech_like && give_to_dash(quote, drafts)) {
      owner = static_cast<std::uint32_t>(drafts.size());
      ended = true;  // a name behind a dash ends what it says
    } else if (quote.speech_like &&
               (give_to_inserted(quote, drafts) || give_to_unclosed(i, drafts))) {
      continue;  // it is whole: nothing goes on from it
    } else if (give_to_governor(quote, drafts)) {
      owner = owned_by();
    } else if (quote.continues && last_owner != 0) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    } else if (quote.speech_like &&
               (give_to_neighbour(quote, drafts) || give_to_colon(quote, drafts))) {
      owner = drafts.size() > before ? static_cast<std::uint32_t>(drafts.size()) : owned_by();
    } else if (const std::uint32_t told = fresh ? said_just_before(quote, drafts) : 0; told != 0) {
      own(drafts[told - 1], quote);
      owner = told;
    } else if (fresh && last_owner != 0 &&
               (quote.section == last_section || quote.section == last_section + 1) &&
               drafts[last_owner - 1].quoted) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    }
    owners[i] = owner;
    // Paragraphs reopened each time, with the speaker at the end of the last.
    for (std::size_t at = i; owner != 0 && at > 0 && quotes_[at].continues && owners[at - 1] == 0;
         --at) {
      std::vector<Span>& said = drafts[owner - 1].quotations;
      said.insert(said.begin(), quotes_[at - 1].span);
      owners[at - 1] = owner;
    }
    if (ended) owner = last_owner = 0;
    if (owner != 0) last_owner = owner, last_section = quote.section;
  }
  for (Draft& draft : drafts) {
    const bool lost = !draft.source || !stands_outside(*draft.source);
    if (draft.quoted && lost && !draft.quotations.empty()) mend_source(draft);
  }
}

void QuotedSpeech::collect() {
  quotes_.clear();
  const Document& document = tree_.document();
  const auto& tokens = document.tokens.get();
  quote_of_.assign(tokens.size(), 0);
  std::uint32_t covered = 0;
  for (const document::Quotation& quotation : document.quotations.get()) {
    if (quotation.span.begin < covered || quotation.span.empty())
      continue;  // nested: its outer one speaks
    Quote quote;
    quote.span = quotation.span;
    quote.continues = quotation.continues;
    quote.closed = quotation.closed;
    quote.tokens = {TokenId(tree_.token_at(quotation.span.begin)),
                    TokenId(tree_.token_at(quotation.span.end))};
    // A last token that reaches into the quotation.
    if (quote.tokens.last.value < tokens.size() &&
        tokens[quote.tokens.last.value].span.begin < quotation.span.end)
      ++quote.tokens.last.value;
    if (quote.tokens.first >= quote.tokens.last) continue;
    covered = quotation.span.end;
    quote.sentence = tokens[quote.tokens.first.value].sentence.value;
    quote.last_sentence = tokens[quote.tokens.last.value - 1].sentence.value;
    const document::Sentence& sentence = document.sentences.get()[quote.sentence];
    quote.section = sentence.section;
    quote.opens_sentence = quote.tokens.first.value <= sentence.tokens.first.value + 1;
    quote.speech_like = looks_like_speech(quote);
    if (is_nickname(quote)) continue;
    quotes_.push_back(quote);
    for (std::uint32_t at = quote.tokens.first.value; at < quote.tokens.last.value; ++at) {
      quote_of_[at] = static_cast<std::uint32_t>(quotes_.size());
    }
  }
}

// Words of speech have a verb or an end; titles, nicknames and scare quotes mostly have neither.
bool QuotedSpeech::looks_like_speech(const Quote& quote) const {
  std::uint32_t words = 0;
  bool verb = false;
  bool stop = false;
  for (std::uint32_t at = quote.tokens.first.value; at < quote.tokens.last.value; ++at) {
    const TokenId token(at);
    if (tree_.is_punctuation(token)) {
      const std::string_view form = tree_.document().form(token);
      stop = stop || form == "—" || form == "." || form == "," || form == "!" || form == "?" ||
             form == "…" || form == "...";
      continue;
    }
    ++words;
    const Upos tag = tree_.upos(token);
    verb =
        verb || tag == Upos::kAux || (tag == Upos::kVerb && tree_.document().xpos(token) != "VBN");
  }
  if (words >= 4 && (verb || words >= 8)) return true;
  const std::uint32_t first = quote.tokens.first.value;
  const bool after_stop = first > 0 && (tree_.document().form(TokenId(first - 1)) == "," ||
                                        tree_.document().form(TokenId(first - 1)) == ":");
  return words >= 1 && stop && (quote.opens_sentence || after_stop);
}

// Martin "Coco" Price: a word or two within a name.
bool QuotedSpeech::is_nickname(const Quote& quote) const {
  constexpr std::uint32_t kMarks = 2;
  constexpr std::uint32_t kMostWords = 2;
  const document::Sentence& sentence = tree_.document().sentences.get()[quote.sentence];
  if (!quote.closed || quote.tokens.first <= sentence.tokens.first ||
      quote.tokens.length() > kMarks + kMostWords || quote.tokens.last >= sentence.tokens.last)
    return false;
  return tree_.upos(TokenId(quote.tokens.first.value - 1)) == Upos::kPropn &&
         tree_.upos(quote.tokens.last) == Upos::kPropn &&
         !tree_.is_punctuation(TokenId(quote.tokens.last.value - kMarks)) &&
         is_capital(TokenId(quote.tokens.first.value + 1));
}

void QuotedSpeech::index(const std::vector<Draft>& drafts) {
  const Document& document = tree_.document();
  draft_of_.assign(document.tokens.get().size(), 0);
  by_sentence_.assign(document.sentences.get().size(), {});
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    draft_of_[drafts[i].cue_head.value] = static_cast<std::uint32_t>(i + 1);
    by_sentence_[document.tokens.get()[drafts[i].cue_head.value].sentence.value].push_back(
        static_cast<std::uint32_t>(i));
  }
}

// What is said inside a quotation ends with it.
void QuotedSpeech::clip_inner(std::vector<Draft>& drafts) const {
  for (Draft& draft : drafts) {
    const std::uint32_t at = quote_of_[draft.cue_head.value];
    if (at == 0) continue;
    const Quote& quote = quotes_[at - 1];
    const TokenRange inner{TokenId(quote.tokens.first.value + 1), quote.tokens.last};
    for (TokenRange& range : draft.content) {
      range.first = std::max(range.first, inner.first);
      range.last = std::min(range.last, inner.last);
    }
    std::erase_if(draft.content, [](TokenRange range) { return range.first >= range.last; });
  }
  std::erase_if(drafts, [](const Draft& draft) { return draft.content.empty(); });
}

void QuotedSpeech::own(Draft& draft, const Quote& quote) const {
  draft.quotations.push_back(quote.span);
}

// "… Marek boasted, “…”": the verb of speech that touches the quotation, a stop apart.
TokenId QuotedSpeech::cue_at(const Quote& quote) const {
  std::uint32_t at = quote.tokens.first.value;
  const std::uint32_t begin = tree_.document().sentences.get()[quote.sentence].tokens.first.value;
  if (at > begin && (tree_.document().form(TokenId(at - 1)) == "," ||
                     tree_.document().form(TokenId(at - 1)) == ":"))
    --at;
  if (at <= begin || at == quote.tokens.first.value) return {};
  const TokenId token(at - 1);
  return !inside_quote(token) && finder_.quote_cue(token) != nullptr ? token : TokenId{};
}

bool QuotedSpeech::give_to_governor(const Quote& quote, std::vector<Draft>& drafts) const {
  if (const TokenId near = cue_at(quote); quote.speech_like && near.valid()) {
    if (draft_of_[near.value] == 0) return false;  // the neighbour it is, whoever holds it
  }
  Draft* best = nullptr;
  std::uint32_t most = 0;
  for (std::uint32_t s = quote.sentence; s <= quote.last_sentence; ++s) {
    std::size_t looked_at = 0;
    for (const std::uint32_t at : by_sentence_[s]) {
      if (++looked_at > kMostCues) break;
      Draft& draft = drafts[at];
      if (quote.tokens.contains(draft.cue_head)) continue;
      std::uint32_t shared = 0;
      for (const TokenRange range : draft.content) shared += overlap(range, quote.tokens);
      // The innermost cue that holds the quotation is the one whose words they are.
      const bool better =
          shared > most || (shared == most && shared > 0 && best != nullptr &&
                            draft.cue_head > best->cue_head && draft.cue_head < quote.tokens.first);
      if (better) best = &draft, most = shared;
    }
  }
  if (best == nullptr) return false;
  std::uint32_t words = 0;
  std::uint32_t first_word = TokenId::kNone;
  for (const TokenRange range : best->content) {
    const TokenRange cut = tree_.trimmed(range, false);
    words += cut.length();
    if (cut.first < cut.last) first_word = std::min(first_word, cut.first.value);
  }
  const bool begins_inside =
      quote.tokens.first.value <= first_word && first_word < quote.tokens.last.value;
  const bool speech =
      best->frame == Frame::kClause || best->frame == Frame::kQuote ||
      best->frame == Frame::kObject ||
      (quote.speech_like && best->cue != nullptr && finder_.quote_cue(best->cue_head) != nullptr);
  // What stands before the quotation belongs to it only when no stop parts them.
  // A clause that the cue governs before the quotation is said too: "assured that …, “…”".
  const bool clause_before = best->content_head.valid() && best->frame == Frame::kClause &&
                             best->content_head < quote.tokens.first &&
                             best->cue_head < best->content_head;
  const bool parted = !clause_before && quote.tokens.first.value > 0 &&
                      tree_.is_punctuation(TokenId(quote.tokens.first.value - 1));
  if (speech && ((begins_inside && (quote.speech_like || 2 * most >= words)) ||
                 (quote.speech_like && parted && 2 * most >= words))) {
    best->quoted = !(quote.tokens.last <= best->cue_head && take_sentence(quote, *best));
    own(*best, quote);
    return true;
  }
  // Part of the content, word for word; it goes on as far as the quotation does.
  if (2 * most >= quote.tokens.length() || quote.speech_like) own(*best, quote);
  return true;
}

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
      std::min(sentences[last_sentence].tokens.last.value, quote.tokens.last.value + kReach);
  const std::uint32_t begin =
      std::max(sentences[quote.sentence].tokens.first.value,
               quote.tokens.first.value > kReach ? quote.tokens.first.value - kReach : 0);
  TokenId after;
  TokenId before;
  for (std::uint32_t at = quote.tokens.last.value; at < end && !after.valid(); ++at) {
    if (inside_quote(TokenId(at))) break;
    if (fits(at)) after = TokenId(at);
  }
  for (std::uint32_t at = quote.tokens.first.value; at-- > begin && !before.valid();) {
    if (fits(at)) before = TokenId(at);
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

bool QuotedSpeech::give_to_neighbour(const Quote& quote, std::vector<Draft>& drafts) {
  const TokenId cue = nearest_cue(quote);
  if (!cue.valid()) return false;
  if (const std::uint32_t known = draft_of_[cue.value]; known != 0) {
    Draft& draft = drafts[known - 1];
    if (!draft.quoted && draft.content_head.valid() && draft.content_head < cue &&
        quote.tokens.first > cue)
      return false;
    if (take_sentence(quote, draft)) {
      own(draft, quote);
      return true;
    }
    // "Perrin “got a pass,” he said, and still “sat in on talks”": the sentence goes on behind him.
    if (draft.whole && quote.sentence == quote.last_sentence &&
        draft.cue_range.last < quote.tokens.first) {
      draft.content.push_back({draft.cue_range.last, quote.tokens.last});
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

// "“We lost” to a weaker side, she said": a quotation without a stop in a sentence that goes on to
// the comma before the speaker. What the sentence says, or nothing.
TokenRange QuotedSpeech::goes_on(const Quote& quote, const Draft& draft) const {
  const TokenRange none{quote.tokens.first, quote.tokens.first};
  if (quote.sentence != quote.last_sentence || draft.cue_range.first < quote.tokens.last)
    return none;
  TokenId frame = draft.cue_range.first;
  if (draft.source && draft.source->range.first < frame) frame = draft.source->range.first;
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

void QuotedSpeech::add(Draft draft, const Quote& quote, std::vector<Draft>& drafts) {
  own(draft, quote);
  draft_of_[draft.cue_head.value] = static_cast<std::uint32_t>(drafts.size() + 1);
  const document::SentenceId sentence =
      tree_.document().tokens.get()[draft.cue_head.value].sentence;
  by_sentence_[sentence.value].push_back(static_cast<std::uint32_t>(drafts.size()));
  drafts.push_back(std::move(draft));
}

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
    put(std::move(draft), at, quote, drafts);
    return true;
  }
  return false;
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
    if (cue == nullptr) continue;
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
  return give_to_clause(quote, before, drafts);
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
    if (draft_of_[at] != 0) {
      own(drafts[draft_of_[at] - 1], quote);
      return true;
    }
    Draft draft = finder_.open_draft(token, Frame::kQuote);
    if (!draft.source || !stands_outside(*draft.source)) return false;
    draft.quoted = true;
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

}  // namespace chancery::statements
