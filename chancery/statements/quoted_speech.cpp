#include "chancery/statements/quoted_speech.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::statements {
namespace {

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
    } else if (quote.opens_sentence && give_to_how(quote, drafts)) {
      owner = owned_by();
    } else if (give_to_governor(quote, drafts)) {
      owner = owned_by();
    } else if (quote.continues && last_owner != 0) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    } else if (quote.speech_like &&
               (give_to_neighbour(quote, drafts) || give_to_colon(quote, drafts) ||
                give_to_stranger(quote, drafts))) {
      owner = drafts.size() > before ? static_cast<std::uint32_t>(drafts.size()) : owned_by();
    } else if (const std::uint32_t told = fresh ? said_just_before(quote, drafts) : 0; told != 0) {
      own(drafts[told - 1], quote);
      owner = told;
    } else if (fresh && last_owner != 0 &&
               (quote.section == last_section || quote.section == last_section + 1) &&
               drafts[last_owner - 1].quoted) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    } else if (give_to_phrase(quote, drafts)) {
      owner = owned_by();
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
    quote.continues = quotation.continues && opens_alike(quotation.span);
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

// Whether the quotation opens with the mark of the one before: a paragraph opened again does.
bool QuotedSpeech::opens_alike(Span span) const {
  if (quotes_.empty()) return true;
  const std::string_view text = tree_.document().text();
  return base::decode_at(text, span.begin).value ==
         base::decode_at(text, quotes_.back().span.begin).value;
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

bool QuotedSpeech::give_to_governor(const Quote& quote, std::vector<Draft>& drafts) const {
  if (const TokenId near = cue_at(quote); quote.speech_like && near.valid()) {
    // The neighbour it is, whoever holds it in the tree.
    if (draft_of_[near.value] == 0) return false;
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
  if (take_behind_as(quote, *best)) return true;
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

void QuotedSpeech::add(Draft draft, const Quote& quote, std::vector<Draft>& drafts) {
  own(draft, quote);
  draft_of_[draft.cue_head.value] = static_cast<std::uint32_t>(drafts.size() + 1);
  const document::SentenceId sentence =
      tree_.document().tokens.get()[draft.cue_head.value].sentence;
  by_sentence_[sentence.value].push_back(static_cast<std::uint32_t>(drafts.size()));
  drafts.push_back(std::move(draft));
}

}  // namespace chancery::statements
