#include "chancery/statements/word_facts.h"

#include <algorithm>

#include "chancery/base/hash.h"
#include "chancery/base/utf8.h"

namespace chancery::statements {

std::uint32_t word_hash(std::string_view word) {
  const std::uint64_t hash = base::fnv1a(word);
  return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

void WordFacts::reset(const TreeView& tree, const CueLexicon& cues) {
  tree_ = &tree;
  cues_ = &cues;
  const Document& document = tree.document();
  words_.assign(document.tokens.get().size(), {});
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const TokenId token(i);
    WordFact& fact = words_[i];
    const std::string form = base::to_lower(document.form(token));
    fact.form = word_hash(form);
    std::string_view lemma = tree.lemma(token);
    const Upos tag = tree.upos(token);
    CueKind kind = CueKind::kVerb;
    if (tag == Upos::kVerb) {
      if (const std::string_view known = cues.verb_of_form(form); !known.empty()) lemma = known;
    } else {
      kind = tag == Upos::kNoun  ? CueKind::kNoun
             : tag == Upos::kAdj ? CueKind::kAdjective
                                 : CueKind::kPreposition;
    }
    fact.lemma = word_hash(lemma);
    if (const auto groups = cues.find(kind, lemma); !groups.empty())
      fact.klass = word_hash(cues.cue(groups.front()).cue_class);
    fact.xpos = word_hash(document.xpos(token));
    fact.tag = static_cast<std::uint8_t>(static_cast<int>(tag) + 1);
    fact.relation = static_cast<std::uint8_t>(static_cast<int>(tree.base(token)) + 1);
  }
  for (std::uint32_t i = 0; i < words_.size(); ++i) {
    const Relation relation = tree.base(TokenId(i));
    if (relation != Relation::kCase && relation != Relation::kMark) continue;
    const TokenId head = tree.head(TokenId(i));
    if (!head.valid() || words_[head.value].introduction != 0) continue;
    if (const std::string words = tree.introduced_by(head); !words.empty())
      words_[head.value].introduction = word_hash(words);
  }
  mark_quotes();
  mark_names();
}

const WordFact& WordFacts::near(TokenId token, int offset) const {
  static const WordFact kNone{};
  const std::int64_t at = static_cast<std::int64_t>(token.value) + offset;
  if (at < 0 || at >= static_cast<std::int64_t>(words_.size())) return kNone;
  return words_[static_cast<std::size_t>(at)];
}

void WordFacts::mark_quotes() {
  quotes_.clear();
  const Document& document = tree_->document();
  const auto& tokens = document.tokens.get();
  std::uint32_t covered = 0;
  for (const document::Quotation& quotation : document.quotations.get()) {
    if (quotation.span.begin < covered || quotation.span.empty()) continue;
    OuterQuote quote;
    quote.span = quotation.span;
    quote.continues = quotation.continues;
    quote.closed = quotation.closed;
    quote.tokens = {TokenId(tree_->token_at(quotation.span.begin)),
                    TokenId(tree_->token_at(quotation.span.end))};
    if (quote.tokens.last.value < tokens.size() &&
        tokens[quote.tokens.last.value].span.begin < quotation.span.end)
      ++quote.tokens.last.value;
    if (quote.tokens.first >= quote.tokens.last) continue;
    covered = quotation.span.end;
    quote.section = document.sentence_of(quote.tokens.first).section;
    quotes_.push_back(quote);
    for (std::uint32_t at = quote.tokens.first.value; at < quote.tokens.last.value; ++at)
      words_[at].quote = static_cast<std::uint32_t>(quotes_.size());
  }
}

void WordFacts::mark_names() {
  if (!tree_->document().names.present()) return;
  for (const document::Name& name : tree_->document().names.get()) {
    for (std::uint32_t at = name.tokens.first.value; at < name.tokens.last.value; ++at)
      words_[at].name = static_cast<std::uint8_t>(static_cast<int>(name.kind) + 1);
  }
}

TokenId top_of(const TreeView& tree, TokenRange range) {
  TokenId best;
  TokenId any;
  for (std::uint32_t at = range.first.value; at < range.last.value; ++at) {
    const TokenId token(at);
    if (tree.is_punctuation(token) && range.length() > 1) continue;
    const TokenId head = tree.head(token);
    if (head.valid() && range.contains(head)) continue;
    if (!any.valid()) any = token;
    const Upos tag = tree.upos(token);
    if (tag == Upos::kAux || tag == Upos::kPart || tag == Upos::kAdv || tag == Upos::kDet) continue;
    if (!best.valid() || (tag == Upos::kVerb && tree.upos(best) != Upos::kVerb)) best = token;
  }
  if (best.valid()) return best;
  return any.valid() ? any : range.first;
}

}  // namespace chancery::statements
