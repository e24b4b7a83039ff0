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
    if (quote.speech_like && give_to_dash(quote, drafts)) {
      owner = static_cast<std::uint32_t>(drafts.size());
    } else if (quote.speech_like && give_to_inserted(quote, drafts)) {
      continue;  // it is whole: nothing goes on from it
    } else if (give_to_governor(quote, drafts)) {
      owner = owned_by();
    } else if (quote.continues && last_owner != 0) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    } else if (quote.speech_like && give_to_neighbour(quote, drafts)) {
      owner = drafts.size() > before ? static_cast<std::uint32_t>(drafts.size()) : owned_by();
    } else if (quote.speech_like && give_to_colon(quote, drafts)) {
      owner = drafts.size() > before ? static_cast<std::uint32_t>(drafts.size()) : owned_by();
    } else if (quote.speech_like && quote.opens_sentence && last_owner != 0 &&
               (quote.section == last_section || quote.section == last_section + 1) &&
               drafts[last_owner - 1].quoted) {
      own(drafts[last_owner - 1], quote);
      owner = last_owner;
    }
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
  const bool parted =
      quote.tokens.first.value > 0 && tree_.is_punctuation(TokenId(quote.tokens.first.value - 1));
  if (speech && ((begins_inside && (quote.speech_like || 2 * most >= words)) ||
                 (quote.speech_like && parted && 2 * most >= words))) {
    best->quoted = true;
    own(*best, quote);
    return true;
  }
  // Part of the content, word for word; it goes on as far as the quotation does.
  if (2 * most >= quote.tokens.length() || quote.speech_like) own(*best, quote);
  return true;
}

TokenId QuotedSpeech::nearest_cue(const Quote& quote) const {
  const auto& sentences = tree_.document().sentences.get();
  const auto fits = [&](std::uint32_t at) {
    return !inside_quote(TokenId(at)) && finder_.quote_cue(TokenId(at)) != nullptr;
  };
  const std::uint32_t end =
      std::min(sentences[quote.last_sentence].tokens.last.value, quote.tokens.last.value + kReach);
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
    // A cue behind a quotation has it for content, whatever the tree hangs on it besides.
    const bool behind = quote.tokens.last <= cue && draft.quotations.empty();
    draft.quoted = draft.quoted || behind || draft.frame != Frame::kClause || draft.content.empty();
    own(draft, quote);
    return true;
  }
  Draft draft = finder_.open_draft(cue, *finder_.quote_cue(cue), Frame::kQuote);
  if (!draft.source || !stands_outside(*draft.source)) mend_source(draft);
  if (!draft.source && !is_passive(tree_, cue)) return false;
  draft.quoted = true;
  add(std::move(draft), quote, drafts);
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
    if (const std::uint32_t known = draft_of_[at]; known != 0) {
      drafts[known - 1] = std::move(draft);
      return true;
    }
    draft_of_[at] = static_cast<std::uint32_t>(drafts.size() + 1);
    by_sentence_[quote.sentence].push_back(static_cast<std::uint32_t>(drafts.size()));
    drafts.push_back(std::move(draft));
    return true;
  }
  return false;
}

bool QuotedSpeech::is_capital(TokenId token) const {
  const std::string_view form = tree_.document().form(token);
  return !form.empty() && base::is_upper(base::decode_at(form, 0).value);
}

// "He told the crowd this:" — and the words stand in the next sentence or paragraph.
bool QuotedSpeech::give_to_colon(const Quote& quote, std::vector<Draft>& drafts) {
  if (quote.sentence == 0 || !quote.opens_sentence) return false;
  const document::Sentence& before = tree_.document().sentences.get()[quote.sentence - 1];
  if (before.tokens.first >= before.tokens.last) return false;
  const TokenId last(before.tokens.last.value - 1);
  if (tree_.document().form(last) != ":") return false;
  for (std::uint32_t at = last.value; at-- > before.tokens.first.value;) {
    const TokenId token(at);
    const Cue* cue = inside_quote(token) ? nullptr : finder_.quote_cue(token);
    if (cue == nullptr) continue;
    if (draft_of_[at] != 0) {
      own(drafts[draft_of_[at] - 1], quote);
      return true;
    }
    Draft draft = finder_.open_draft(token, *cue, Frame::kQuote);
    if (!draft.source) continue;
    draft.quoted = true;
    add(std::move(draft), quote, drafts);
    return true;
  }
  return false;
}

}  // namespace chancery::statements
