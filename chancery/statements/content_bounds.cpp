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
    const Pieces given = pieces;
    widen_left(pieces.front());
    cut_to_subject(pieces.front());
    cut_addressee(pieces.front());
    cut_question(pieces.front());
    for (TokenRange& piece : pieces) {
      widen_right(piece);
      widen_list(piece);
      widen_predicate(piece);
    }
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const TokenId end = end_of(pieces[i]);
      if (end >= pieces[i].last) continue;
      pieces[i].last = end;
      // What stood behind the end is somebody's other words.
      while (i + 1 < pieces.size() && sentence_.contains(pieces[i + 1].first)) {
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1);
      }
    }
    add_subject(pieces);
    Pieces within = tidied(tree_, std::move(pieces));
    return within.empty() ? given : within;  // nothing but marks would be left
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
    if (piece.first <= cue_ || piece.first.value > cue_.value + kLongest ||
        !is_verbal(tree_, cue_) ||
        !facts_.cues().in_list("tells", cue_lemma(tree_, facts_.cues(), cue_)))
      return;
    bool someone = false;
    for (TokenId at(cue_.value + 1); at < piece.last; ++at.value) {
      if (at.value - cue_.value > kLongest || quote_of(at) != 0) return;
      const Upos tag = tree_.upos(at);
      const std::string_view lemma = tree_.lemma(at);
      const bool name = base::is_upper(base::decode_at(form(at), 0).value);
      const bool opens = lemma == "that" || lemma == "whether" || lemma == "if" || lemma == "why" ||
                         lemma == "how" || lemma == "what" || lemma == "where" || lemma == "when";
      if (opens && someone) {
        if (piece.first < at) piece.first = at;
        return;
      }
      if (opens || tree_.is_punctuation(at)) return;
      if ((tag == Upos::kVerb || tag == Upos::kAux) && !name) return;
      someone = someone || name || tag == Upos::kNoun || tag == Upos::kPron;
    }
  }

  // "These workers, Wale explained earlier in the hearing, were “well paid”": what a verb behind
  // the inserted clause says, it says of the words before that clause.
  void add_subject(Pieces& pieces) const {
    const TokenRange adverb = pieces.front();
    if (pieces.size() > 1 && adverb.first > cue_ && adverb.length() == 1 &&
        tree_.upos(adverb.first) == Upos::kAdv)
      pieces.erase(pieces.begin());  // "explained earlier"
    const TokenId first = pieces.front().first;
    const std::string_view kind = tree_.document().xpos(first);
    if (first <= cue_ || first.value == 0 || !sentence_.contains(first) || quote_of(first) != 0 ||
        form(TokenId(first.value - 1)) != "," || !is_verbal(tree_, cue_) ||
        (kind != "VBD" && kind != "VBZ" && kind != "VBP" && kind != "MD"))
      return;
    TokenId comma = cue_;
    while (comma > sentence_.first && !tree_.is_punctuation(comma)) --comma.value;
    if (comma <= sentence_.first || form(comma) != ",") return;
    bool nominal = false;
    for (TokenId at = sentence_.first; at < comma; ++at.value) {
      const Upos tag = tree_.upos(at);
      if (tag == Upos::kVerb || tag == Upos::kAux || tag == Upos::kSconj || quote_of(at) != 0)
        return;
      nominal = nominal || tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kPron;
    }
    if (nominal && tree_.upos(sentence_.first) != Upos::kAdp)
      pieces.insert(pieces.begin(), {sentence_.first, comma});
  }

  // "Will he run? “Ask my wife,” he said": two sentences read as one; only the quotation is said.
  void cut_question(TokenRange& piece) const {
    if (piece.last > cue_) return;
    for (TokenId at = piece.first; at.value + 1 < piece.last.value; ++at.value) {
      const std::string_view stop = form(at);
      if ((stop == "?" || stop == "!") && quote_of(at) == 0 &&
          quote_of(TokenId(at.value + 1)) != 0) {
        piece.first = TokenId(at.value + 1);
        return;
      }
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
      const bool acts = tree_.upos(at) == Upos::kVerb || tree_.upos(at) == Upos::kAux;
      if (acts && !qualifies(*quote)) return;
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

  // "a ‘sobering’ lesson": one participle in marks before its noun.
  [[nodiscard]] bool qualifies(const OuterQuote& quote) const {
    constexpr std::uint32_t kOneWord = 3;  // with its marks
    const Upos next = tree_.upos(quote.tokens.last);
    const std::string_view word = tree_.document().xpos(TokenId(quote.tokens.first.value + 1));
    return quote.tokens.length() == kOneWord && (word == "VBG" || word == "VBN") &&
           (next == Upos::kNoun || next == Upos::kPropn);
  }

  // "a “liar”, a “bully” and a “thief”": words in marks that follow others, an article apart.
  void widen_list(TokenRange& piece) const {
    if (!sentence_.contains(piece.first)) return;
    while (piece.first < piece.last) {
      const std::uint32_t last = quote_of(TokenId(piece.last.value - 1));
      if (last == 0) return;
      const OuterQuote& quote = facts_.quotes()[last - 1];
      if (!quote.closed || quote.tokens.last != piece.last || quote.tokens.first <= cue_) return;
      const OuterQuote* next = listed_behind(piece.last);
      if (next == nullptr) return;
      piece.last = next->tokens.last;
    }
  }

  // "that the right to “the sea and its islands” was rejected": a clause whose subject ends with a
  // quotation goes on to the next stop.
  void widen_predicate(TokenRange& piece) const {
    const TokenId at = piece.last;
    if (piece.first <= cue_ || piece.length() < 2 || at.value + 1 >= sentence_.last.value ||
        !sentence_.contains(piece.first) || tree_.lemma(piece.first) != "that")
      return;
    const std::uint32_t last = quote_of(TokenId(at.value - 1));
    if (last == 0 || facts_.quotes()[last - 1].tokens.last != at || quote_of(piece.first) != 0 ||
        tree_.is_punctuation(TokenId(at.value - 2)))
      return;
    const std::string_view kind = tree_.document().xpos(at);
    if (kind != "VBD" && kind != "VBZ" && kind != "VBP" && kind != "MD") return;
    const TokenRange quoted = facts_.quotes()[last - 1].tokens;
    for (TokenId word = quoted.first; word < quoted.last; ++word.value) {
      const Upos tag = tree_.upos(word);
      if (tag == Upos::kAux || (tag == Upos::kVerb && tree_.document().xpos(word) == "VBD")) return;
    }
    while (piece.last < sentence_.last && quote_of(piece.last) == 0 &&
           !tree_.is_punctuation(piece.last))
      ++piece.last.value;
  }

  [[nodiscard]] const OuterQuote* listed_behind(TokenId at) const {
    constexpr std::uint32_t kFar = 3;
    const TokenId end(std::min(sentence_.last.value, at.value + kFar + 1));
    bool joined = false;
    for (; at < end && quote_of(at) == 0; ++at.value) {
      const Upos tag = tree_.upos(at);
      joined = joined || tag == Upos::kCconj || tag == Upos::kDet;
      if (tag != Upos::kCconj && tag != Upos::kDet && tag != Upos::kAdp && form(at) != ",")
        return nullptr;
    }
    if (!joined || at >= end) return nullptr;
    const OuterQuote& quote = facts_.quotes()[quote_of(at) - 1];
    return quote.closed && quote.tokens.last <= sentence_.last && !spoken(quote) ? &quote : nullptr;
  }

  // Whether a verb of speech stands right behind the quotation.
  [[nodiscard]] bool spoken(const OuterQuote& quote) const {
    constexpr std::uint32_t kNear = 6;
    const TokenId end(std::min(sentence_.last.value, quote.tokens.last.value + kNear));
    for (TokenId at = quote.tokens.last; at < end && !tree_.is_punctuation(at); ++at.value) {
      if (is_verbal(tree_, at) &&
          facts_.cues().find(CueKind::kVerb, cue_lemma(tree_, facts_.cues(), at), Frame::kQuote))
        return true;
    }
    return false;
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
      if (form(at) == "—" || form(at) == "–" || form(at) == "--" || dashes(at)) return true;
      if (facts_.quotes()[closed - 1].tokens.first > cue_ && leaves(piece, at)) return true;
    }
    // "said the bank had lied, adding that …"
    if (form(before) == "," && at > piece.first && before > cue_ && speaks_on(at)) return true;
    return goes_on_saying(piece, at) || main_verb(at);
  }

  // A hyphen with space around it.
  [[nodiscard]] bool dashes(TokenId at) const {
    const auto& tokens = tree_.document().tokens.get();
    return form(at) == "-" && at.value + 1 < tokens.size() &&
           tokens[at.value - 1].span.end < tokens[at.value].span.begin &&
           tokens[at.value].span.end < tokens[at.value + 1].span.begin;
  }

  // "… “jobs and jobs,” but he has also …", "… “home values,” saying that …", "… “a thief” Sunday
  // on his show": what stands behind the closing mark is said by nobody but the article.
  [[nodiscard]] bool leaves(TokenRange piece, TokenId at) const {
    const std::string first = base::to_lower(form(at));
    if (facts_.cues().in_list("day", first)) return true;
    if (form(TokenId(at.value - 2)) != ",") return false;
    if (speaks_on(at) || facts_.cues().in_list("aside", first)) return true;
    bool subject = tree_.upos(at) == Upos::kCconj;
    const Upos next = tree_.upos(TokenId(at.value + (subject ? 1 : 0)));
    if (next == Upos::kSconj || next == Upos::kAdp || next == Upos::kAdv) return false;
    for (TokenId token = at; token < piece.last; ++token.value) {
      const Upos tag = tree_.upos(token);
      const std::string_view kind = tree_.document().xpos(token);
      if (quote_of(token) != 0 || kind == "WP" || kind == "WDT" || kind == "WP$") return false;
      if (kind == "VBD" || kind == "VBZ" || kind == "VBP" || kind == "MD")
        return subject && !governs(token, {piece.first, at});
      subject = subject || tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kPron;
    }
    return false;
  }

  // "saying", "claiming": a participle that says something else.
  [[nodiscard]] bool speaks_on(TokenId at) const {
    if (tree_.upos(at) != Upos::kVerb || tree_.document().xpos(at) != "VBG") return false;
    const std::string lemma = cue_lemma(tree_, facts_.cues(), at);
    const Cue* cue = facts_.cues().find(CueKind::kVerb, lemma, Frame::kClause);
    if (cue == nullptr) cue = facts_.cues().find(CueKind::kVerb, lemma, Frame::kPredicative);
    return cue != nullptr && cue->act == document::StatementAct::kSpeech && cue->with.empty();
  }

  // Whether a word of the range hangs on the verb, or on the one that it helps.
  [[nodiscard]] bool governs(TokenId verb, TokenRange range) const {
    if (tree_.upos(verb) == Upos::kAux && tree_.head(verb).valid()) verb = tree_.head(verb);
    for (TokenId at = range.first; at < range.last; ++at.value) {
      if (!tree_.is_punctuation(at) && tree_.head(at) == verb) return true;
    }
    return false;
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

  // "… and promises that his men will come": a verb that the reader takes for a noun.
  [[nodiscard]] bool misread_verb(TokenRange piece, TokenId at) const {
    const TokenId verb(at.value + 1);
    if (verb.value + 3 >= piece.last.value || tree_.upos(verb) != Upos::kNoun ||
        tree_.document().xpos(cue_) != "VBZ" || !form(verb).ends_with('s') ||
        form(TokenId(verb.value + 1)) != "that")
      return false;
    const Upos next = tree_.upos(TokenId(verb.value + 2));
    if (next == Upos::kVerb || next == Upos::kAux || next == Upos::kAdv) return false;
    const std::string_view known = facts_.cues().verb_of_form(base::to_lower(form(verb)));
    const Cue* cue = facts_.cues().find(CueKind::kVerb, known, Frame::kClause);
    return cue != nullptr && cue->act == document::StatementAct::kSpeech;
  }

  // "… and warned that …": the same speaker says something else.
  [[nodiscard]] bool goes_on_saying(TokenRange piece, TokenId at) const {
    if (tree_.upos(at) != Upos::kCconj) return false;
    if (misread_verb(piece, at)) return true;
    TokenId verb(at.value + 1);
    while (verb < piece.last && (tree_.upos(verb) == Upos::kAdv || tree_.upos(verb) == Upos::kAux))
      ++verb.value;
    if (verb >= piece.last || tree_.upos(verb) != Upos::kVerb || quote_of(verb) != 0) return false;
    const std::string_view form_tag = tree_.document().xpos(verb);
    const std::string_view own_tag = tree_.document().xpos(cue_);
    const bool past = form_tag == "VBD" && own_tag == "VBD";
    const bool present = (form_tag == "VBZ" || form_tag == "VBP") && own_tag != "VBD";
    const bool same = form_tag == own_tag && (form_tag == "VB" || form_tag == "VBG");
    const bool beside = same && tree_.head(verb) == cue_;
    if (!past && !present && !beside) return false;
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
