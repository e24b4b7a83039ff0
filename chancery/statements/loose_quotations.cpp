#include "chancery/statements/loose_quotations.h"

#include <algorithm>

namespace chancery::statements {
namespace {

using document::Sentence;

constexpr std::uint32_t kFewestWords = 4;
constexpr std::size_t kMostGivers = 64;  // of one sentence that are looked at

struct Loose {
  Span span;
  TokenRange tokens;
  std::uint32_t sentence = 0;
};

class Givers {
 public:
  Givers(const TreeView& tree, std::vector<Draft>& drafts)
      : tree_(tree), document_(tree.document()), drafts_(drafts) {}

  void give() {
    find();
    if (loose_.empty()) return;
    index();
    for (const Loose& quotation : loose_) {
      if (taken(quotation)) continue;
      const std::uint32_t giver = speaker_before(quotation);
      if (giver == 0) {
        keep_unsigned(quotation);
        continue;
      }
      Draft& draft = drafts_[giver - 1];
      draft.quotations.push_back(quotation.span);
      if (draft.cue != nullptr && draft.cue->act != document::StatementAct::kSpeech)
        draft.cue = nullptr;  // these are words that were spoken
      for (TokenId at = quotation.tokens.first; at < quotation.tokens.last; ++at.value)
        taken_[at.value] = true;
      last_giver_ = giver;
      last_sentence_ = document_.tokens.get()[quotation.tokens.last.value - 1].sentence.value;
    }
    for (Draft& draft : unsigned_) drafts_.push_back(std::move(draft));
  }

 private:
  // An article that opens with somebody's words, whose they are untold.
  void keep_unsigned(const Loose& quotation) {
    const document::Section& section =
        document_.sections.get()[document_.sentence_of(quotation.tokens.first).section];
    if (section.kind != document::SectionKind::kBody) return;
    if (quotation.tokens.first != first_of_body_) return;
    Draft draft;
    draft.frame = Frame::kQuote;
    draft.quoted = true;
    draft.quotations.push_back(quotation.span);
    unsigned_.push_back(std::move(draft));
  }

  void find() {
    const auto& tokens = document_.tokens.get();
    quoted_.assign(tokens.size(), false);
    first_of_body_ = TokenId(tokens.size());
    for (const Sentence& sentence : document_.sentences.get()) {
      if (document_.section_of(sentence) != document::SectionKind::kBody) continue;
      first_of_body_ = sentence.tokens.first;
      break;
    }
    std::uint32_t covered = 0;
    for (const document::Quotation& one : document_.quotations.get()) {
      if (one.span.begin < covered || one.span.empty()) continue;
      covered = one.span.end;
      const TokenRange range{TokenId(tree_.token_at(one.span.begin)),
                             TokenId(tree_.token_at(one.span.end))};
      for (TokenId at = range.first; at < range.last; ++at.value) quoted_[at.value] = true;
      if (!one.closed || one.continues || range.first >= range.last) continue;
      const Sentence& first = document_.sentence_of(range.first);
      const Sentence& last = document_.sentence_of(TokenId(range.last.value - 1));
      const bool ends = range.last == last.tokens.last ||
                        (range.last.value + 1 == last.tokens.last.value &&
                         tree_.is_punctuation(range.last));  // a stop behind the mark
      if (range.first != first.tokens.first || !ends) continue;
      if (first.section != last.section || !is_sentence(range)) continue;
      if (is_read(document_, range.first))
        loose_.push_back({one.span, range, tokens[range.first.value].sentence.value});
    }
  }

  [[nodiscard]] bool is_sentence(TokenRange range) const {
    std::uint32_t words = 0;
    bool verb = false;
    for (TokenId at = range.first; at < range.last; ++at.value) {
      words += tree_.is_punctuation(at) ? 0 : 1;
      verb = verb || tree_.upos(at) == Upos::kVerb || tree_.upos(at) == Upos::kAux;
    }
    return verb && words >= kFewestWords;
  }

  void index() {
    taken_.assign(quoted_.size(), false);
    by_sentence_.assign(document_.sentences.get().size(), {});
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      const Draft& draft = drafts_[i];
      if (!draft.cue_head.valid()) continue;
      if (!quoted_[draft.cue_head.value]) {
        for (const TokenRange range : draft.content) take(range);
        for (const Span span : draft.quotations)
          take({TokenId(tree_.token_at(span.begin)), TokenId(tree_.token_at(span.end))});
      }
      by_sentence_[document_.tokens.get()[draft.cue_head.value].sentence.value].push_back(
          static_cast<std::uint32_t>(i));
    }
  }

  void take(TokenRange range) {
    for (TokenId at = range.first; at < range.last; ++at.value) taken_[at.value] = true;
  }

  [[nodiscard]] bool taken(const Loose& quotation) const {
    for (TokenId at = quotation.tokens.first; at < quotation.tokens.last; ++at.value) {
      if (taken_[at.value]) return true;
    }
    return false;
  }

  // Draft + 1 of the last who speaks in the sentence before and stands in nobody's words, or 0.
  [[nodiscard]] std::uint32_t speaker_before(const Loose& quotation) const {
    if (quotation.sentence == 0) return 0;
    const auto& sentences = document_.sentences.get();
    const Sentence& here = sentences[quotation.sentence];
    const Sentence& before = sentences[quotation.sentence - 1];
    if (before.section + 1 < here.section || before.tokens.first >= before.tokens.last) return 0;
    if (document_.section_of(before) != document::SectionKind::kBody) return 0;
    if (last_giver_ != 0 && last_sentence_ + 1 == quotation.sentence) return last_giver_;
    std::vector<std::uint32_t> able;
    for (const std::uint32_t at : by_sentence_[quotation.sentence - 1]) {
      if (able.size() >= kMostGivers) break;
      const Draft& draft = drafts_[at];
      if (draft.source && !quoted_[draft.cue_head.value] && !quoted_[draft.source->head.value] &&
          speaks(draft) && !credits(draft))
        able.push_back(at);
    }
    std::uint32_t best = 0;
    for (const std::uint32_t at : able) {
      const bool inside = std::ranges::any_of(able, [&](std::uint32_t other) {
        return other != at && std::ranges::any_of(drafts_[other].content, [&](TokenRange range) {
                 return range.contains(drafts_[at].cue_head);
               });
      });
      if (!inside) best = at + 1;
    }
    return best;
  }

  // "“…” — Ana Lima": a name behind a dash ends what it says.
  [[nodiscard]] bool credits(const Draft& draft) const {
    return draft.cue == nullptr && tree_.is_punctuation(draft.cue_head) &&
           document_.form(draft.cue_head) != ":";
  }

  // A person or a body, in a statement that is no mere wish or thought.
  [[nodiscard]] bool speaks(const Draft& draft) const {
    const std::string_view lemma = tree_.lemma(draft.source->head);
    if (lemma == "it" || lemma == "this" || lemma == "that" || lemma == "which") return false;
    if (draft.cue == nullptr || draft.cue->group.empty()) return true;
    return draft.cue->act == document::StatementAct::kSpeech;
  }

  const TreeView& tree_;
  const Document& document_;
  std::vector<Draft>& drafts_;
  std::vector<Loose> loose_;
  std::vector<bool> quoted_;
  std::vector<bool> taken_;
  std::vector<std::vector<std::uint32_t>> by_sentence_;
  std::vector<Draft> unsigned_;
  TokenId first_of_body_;
  std::uint32_t last_giver_ = 0;
  std::uint32_t last_sentence_ = 0;
};

}  // namespace

void give_loose_quotations(const TreeView& tree, std::vector<Draft>& drafts) {
  Givers(tree, drafts).give();
}

}  // namespace chancery::statements
