#include "chancery/statements/content_bounds.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

class Bounds {
 public:
  Bounds(const WordFacts& facts, TokenId cue)
      : facts_(facts), tree_(facts.tree()), cue_(cue), sentence_(facts.sentence(cue)) {}

  [[nodiscard]] Pieces apply(Pieces pieces) const {
    if (pieces.empty()) return pieces;
    widen_left(pieces.front());
    cut_to_subject(pieces.front());
    cut_addressee(pieces.front());
    for (TokenRange& piece : pieces) widen_right(piece);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const TokenId end = end_of(pieces[i]);
      if (end >= pieces[i].last) continue;
      pieces[i].last = end;
      // What stood behind the end is somebody's other words.
      while (i + 1 < pieces.size() && sentence_.contains(pieces[i + 1].first)) {
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      }
    }
    return tidied(tree_, std::move(pieces));
  }

 private:
  [[nodiscard]] std::uint32_t quote_of(TokenId token) const {
    const std::uint32_t quote = facts_.at(token).quote;
    return quote == facts_.at(cue_).quote ? 0 : quote;
  }

  // The quotation that this piece consists of, or none.
  [[nodiscard]] const OuterQuote* only_quote(TokenRange piece) const {
    const TokenRange bare = tree_.trimmed(piece, false);
    if (bare.first >= bare.last || quote_of(bare.first) == 0 ||
        quote_of(bare.first) != quote_of(TokenId(bare.last.value - 1)))
      return nullptr;
    return &facts_.quotes()[quote_of(bare.first) - 1];
  }

  [[nodiscard]] std::string_view form(TokenId token) const { return tree_.document().form(token); }

  // "said the cuts “do nothing”": a verb that nobody is the object of, and before the quotation
  // words that belong to its sentence.
  void widen_left(TokenRange& piece) const {
    const OuterQuote* quote = only_quote(piece);
    if (quote == nullptr || quote->tokens.first <= cue_ ||
        !sentence_.contains(quote->tokens.first) || !is_verbal(tree_, cue_))
      return;
    if (facts_.cues().in_list("tells", cue_lemma(tree_, facts_.cues(), cue_))) return;
    TokenId first(cue_.value + 1);
    if (first >= quote->tokens.first) return;
    const Upos tag = tree_.upos(first);
    const bool opens = tag == Upos::kDet || tag == Upos::kPropn || tag == Upos::kPron ||
                       tag == Upos::kNoun || tag == Upos::kNum || tag == Upos::kAdj ||
                       tag == Upos::kSconj;
    if (!opens || facts_.cues().in_list("day", base::to_lower(form(first)))) return;
    for (TokenId at = first; at < quote->tokens.first; ++at.value) {
      if (tree_.is_punctuation(at) || quote_of(at) != 0) return;
    }
    piece.first = first;
  }

  // "asked the general why …", "told voters in the north that …": whom it is told to stands before.
  void cut_addressee(TokenRange& piece) const {
    constexpr std::uint32_t kLongest = 10;
    if (piece.first.value != cue_.value + 1 || !is_verbal(tree_, cue_) ||
        !facts_.cues().in_list("tells", cue_lemma(tree_, facts_.cues(), cue_)))
      return;
    bool someone = false;
    for (TokenId at = piece.first; at < piece.last; ++at.value) {
      if (at.value - piece.first.value > kLongest || quote_of(at) != 0) return;
      const Upos tag = tree_.upos(at);
      const std::string_view lemma = tree_.lemma(at);
      const bool opens = lemma == "that" || lemma == "whether" || lemma == "why" ||
                         lemma == "how" || lemma == "what" || lemma == "where" || lemma == "when";
      if (opens && someone) {
        piece.first = at;
        return;
      }
      if (opens || tree_.is_punctuation(at) || tag == Upos::kVerb || tag == Upos::kAux) return;
      someone = someone || tag == Upos::kPropn || tag == Upos::kNoun || tag == Upos::kPron;
    }
  }

  // "The summary states that the points were rejected by both": of a passive inside another's words
  // its subject.
  void cut_to_subject(TokenRange& piece) const {
    if (!is_verbal(tree_, cue_) || !is_passive(tree_, cue_) || piece.last > cue_) return;
    const TokenId subject = tree_.exact_child(cue_, Relation::kNsubjPass);
    const TokenId above = tree_.head(cue_);
    if (!above.valid() || !piece.contains(above) || tree_.base(cue_) != Relation::kCcomp) return;
    if (subject.valid() && piece.contains(subject) && above < tree_.range(subject).first) {
      piece.first = std::max(piece.first, tree_.range(subject).first);
      return;
    }
    const TokenId that(above.value + 1);  // the tree has lost the subject
    if (that.value + 1 < piece.last.value && tree_.lemma(that) == "that")
      piece.first = TokenId(that.value + 1);
  }

  // "reported “2,521 incidents” in the city", "a ‘sobering’ lesson": words that are no sentence
  // bring the phrase that they stand in.
  void widen_right(TokenRange& piece) const {
    const OuterQuote* quote = only_quote(piece);
    if (quote == nullptr || !quote->closed || quote->tokens.length() < 3 ||
        !sentence_.contains(quote->tokens.first) || quote->tokens.last >= sentence_.last ||
        cue_ >= quote->tokens.last || tree_.is_punctuation(quote->tokens.last) ||
        tree_.is_punctuation(TokenId(quote->tokens.last.value - 2)) ||
        facts_.cues().in_list("day", base::to_lower(form(quote->tokens.last))))
      return;
    TokenId last = quote->tokens.last;
    if (tree_.upos(last) == Upos::kNoun || tree_.upos(last) == Upos::kPropn) {
      // The words in marks stand before their noun.
      last = std::max(TokenId(last.value + 1), tree_.range(last).last);
    }
    for (TokenId at = quote->tokens.first; at < quote->tokens.last; ++at.value) {
      if (tree_.is_punctuation(at)) continue;
      if (tree_.upos(at) == Upos::kVerb || tree_.upos(at) == Upos::kAux) return;
      const TokenId head = tree_.head(at);
      const Relation relation = tree_.base(at);
      if (head.valid() && head >= quote->tokens.last && sentence_.contains(head) &&
          (relation == Relation::kAmod || relation == Relation::kCompound ||
           relation == Relation::kNmod))
        last = std::max(last, nominal_phrase(tree_, head).range.last);
      for (const TokenId child : tree_.children(at)) {
        const Relation below = tree_.base(child);
        if (child >= quote->tokens.last &&
            (below == Relation::kNmod || below == Relation::kObl || below == Relation::kAcl))
          last = std::max(last, tree_.range(child).last);
      }
    }
    piece.last = std::max(piece.last, std::min(last, sentence_.last));
  }

  [[nodiscard]] TokenId end_of(TokenRange piece) const {
    if (!sentence_.contains(piece.first)) return piece.last;
    TokenId end = piece.last;
    for (TokenId at = piece.first; at < end; ++at.value) {
      if (at > piece.first && ends_before(piece, at)) return at;
    }
    return end;
  }

  // Whether the content ends with the word before this one.
  [[nodiscard]] bool ends_before(TokenRange piece, TokenId at) const {
    if (quote_of(at) != 0 || at <= cue_) return false;
    const TokenId before(at.value - 1);
    const std::uint32_t closed = quote_of(before);
    if (closed != 0 && facts_.quotes()[closed - 1].closed &&
        facts_.quotes()[closed - 1].tokens.length() > 2) {
      // "… about the timing.” Governor Lang said": two sentences read as one.
      const std::string_view stop = form(TokenId(before.value - 1));
      if ((stop == "." || stop == "!" || stop == "?") && !tree_.is_punctuation(at) &&
          base::is_upper(base::decode_at(form(at), 0).value) && tree_.upos(at) != Upos::kAdp)
        return true;
      if (form(at) == "—" || form(at) == "–" || form(at) == "--") return true;
    }
    return goes_on_saying(piece, at) || main_verb(at);
  }

  // "Brink's claim that the city had fallen angered the port": the verb whose subject the noun is.
  [[nodiscard]] bool main_verb(TokenId at) const {
    if (cue_.value == 0 || tree_.upos(TokenId(cue_.value - 1)) != Upos::kPart) return false;
    const std::string_view mark = form(TokenId(cue_.value - 1));
    if (mark != "'s" && mark != "’s" && mark != "'" && mark != "’") return false;
    const Upos tag = tree_.upos(at);
    const std::string_view finite = tree_.document().xpos(at);
    return tree_.upos(TokenId(at.value - 1)) == Upos::kVerb &&
           (tag == Upos::kAux || (tag == Upos::kVerb && (finite == "VBD" || finite == "VBZ")));
  }

  // "… and warned that …": the same speaker says something else.
  [[nodiscard]] bool goes_on_saying(TokenRange piece, TokenId at) const {
    if (tree_.upos(at) != Upos::kCconj) return false;
    TokenId verb(at.value + 1);
    while (verb < piece.last && (tree_.upos(verb) == Upos::kAdv || tree_.upos(verb) == Upos::kAux))
      ++verb.value;
    if (verb >= piece.last || tree_.upos(verb) != Upos::kVerb || quote_of(verb) != 0) return false;
    const std::string_view form_tag = tree_.document().xpos(verb);
    const std::string_view own_tag = tree_.document().xpos(cue_);
    const bool past = form_tag == "VBD" && own_tag == "VBD";
    const bool present = (form_tag == "VBZ" || form_tag == "VBP") && own_tag != "VBD";
    const bool infinitive = form_tag == "VB" && own_tag == "VB" && tree_.head(verb) == cue_;
    if (!past && !present && !infinitive) return false;
    if (tree_.child(verb, {Relation::kNsubj}).valid()) return false;
    const std::string lemma = cue_lemma(tree_, facts_.cues(), verb);
    const Cue* clause = facts_.cues().find(CueKind::kVerb, lemma, Frame::kClause);
    if (clause == nullptr) clause = facts_.cues().find(CueKind::kVerb, lemma, Frame::kInfinitive);
    if (clause == nullptr || clause->act != document::StatementAct::kSpeech) return false;
    const TokenId first = tree_.head(verb);
    if (!first.valid() || tree_.base(verb) != Relation::kConj) return false;
    if (first == cue_) return true;
    if (!piece.contains(first)) return false;
    // "said the minister lied and claimed …": the minister, who can speak.
    const TokenId subject = tree_.child(first, {Relation::kNsubj});
    const bool acts = tree_.upos(first) == Upos::kVerb && !is_passive(tree_, first) &&
                      tree_.document().xpos(first) != "VBN";
    return !subject.valid() || tree_.upos(subject) == Upos::kPron ||
           (!acts && tree_.upos(subject) != Upos::kPropn);
  }

  const WordFacts& facts_;
  const TreeView& tree_;
  TokenId cue_;
  TokenRange sentence_;
};

}  // namespace

Pieces bounded(const WordFacts& facts, TokenId cue, Pieces pieces) {
  return Bounds(facts, cue).apply(std::move(pieces));
}

}  // namespace chancery::statements
