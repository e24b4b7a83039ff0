// Candidates for what is said.
#include <algorithm>

#include "chancery/statements/clause.h"
#include "chancery/statements/span_candidates.h"

namespace chancery::statements {
namespace {

class ContentMaker {
 public:
  ContentMaker(const WordFacts& facts, TokenId cue, const Draft* rules, std::vector<Candidate>& out)
      : facts_(facts),
        tree_(facts.tree()),
        cue_(cue),
        rules_(rules),
        out_(out),
        sentence_(facts.sentence(cue)) {}

  void make() {
    if (rules_ != nullptr) {
      rule_pieces_ = pieces_of(facts_, *rules_);
      put(rule_pieces_, rules_->content_head, 0, kRules, true);
    }
    below();
    quotes();
    above();
    whole();
  }

 private:
  // What was done to the phrase. Numbers go into the model: append, never renumber.
  enum Cut : std::uint32_t {
    kWhole = 1,
    kStripped,
    kShorter,
    kStrippedShorter,
    kWithSibling,
    kToSentenceEnd,
    kFromCue,
    kAround,
    kBefore,
    kAfter,
    kAroundFrame,
    kBeforeFrame,
    kAfterFrame,
    kQuote,
    kQuoteRun,
    kQuoteAdded,
    kRules,
    kRest,
    kRestOfClause,
    kOpening,
    kBothSides,
    kNextSentence,
    kNextParagraph,
    kSubjectAnd,
    kUpToComma,
    kInserted,
    kInsertedToEnd,
    kFromMark
  };

  static constexpr int kHighest = 5;  // ancestors looked at
  static constexpr std::size_t kMostCuts = 6;
  static constexpr std::uint32_t kNearby = 3;  // quotations on either side

  static std::uint32_t path(std::uint32_t kind, Relation a, Relation b = Relation::kRoot) {
    return kind * 10000 + static_cast<std::uint32_t>(a) * 100 + static_cast<std::uint32_t>(b);
  }

  void put(Pieces pieces, TokenId head, std::uint32_t way, std::uint32_t cut, bool rules = false) {
    if (out_.size() >= kMostCandidates) return;
    const std::uint32_t quote = facts_.at(cue_).quote;
    if (quote != 0 && !rules) {
      const TokenRange inside = facts_.quotes()[quote - 1].tokens;
      for (TokenRange& piece : pieces) {
        piece.first = std::max(piece.first, TokenId(inside.first.value + 1));
        piece.last = std::min(piece.last, inside.last);
      }
    }
    if (quote == 0) complete_quotations(pieces);
    pieces = tidied(tree_, std::move(pieces));
    if (pieces.empty() || pieces.size() > 8) return;
    for (const TokenRange piece : pieces) {
      if (piece.contains(cue_)) return;
    }
    for (const Candidate& other : out_) {
      if (other.pieces == pieces) return;
    }
    out_.push_back({std::move(pieces), head.valid() ? head : cue_, way, cut, rules});
  }

  // Whoever's words begin within the content end with their marks, however the tree cuts them.
  void complete_quotations(Pieces& pieces) const {
    for (TokenRange& piece : pieces) {
      if (piece.first >= piece.last) continue;
      const std::uint32_t quote = facts_.at(TokenId(piece.last.value - 1)).quote;
      if (quote == 0) continue;
      const OuterQuote& outer = facts_.quotes()[quote - 1];
      if (outer.closed && piece.first <= outer.tokens.first) piece.last = outer.tokens.last;
    }
  }

  // A phrase, without its introduction, shortened at its right edge, with what follows it.
  void variants(TokenRange range, TokenId node, std::uint32_t way, std::uint32_t cut) {
    range = tree_.trimmed(range, true);
    if (range.first >= range.last) return;
    put({range}, node, way, cut);
    TokenRange stripped = range;
    const Upos tag = tree_.upos(range.first);
    const bool opens = tag == Upos::kAdp || tag == Upos::kSconj || tag == Upos::kPart ||
                       tree_.base(range.first) == Relation::kMark ||
                       tree_.base(range.first) == Relation::kCase;
    if (opens && range.length() > 1) {
      ++stripped.first.value;
      put({stripped}, node, way, kStripped);
    }
    if (!rule_pieces_.empty() && rules_ != nullptr && !rules_->quotations.empty()) {
      Pieces all = rule_pieces_;
      all.push_back(range);
      put(std::move(all), node, way, kQuoteAdded);
    }
    for (const std::uint32_t end : right_edge(range, node)) {
      put({{range.first, TokenId(end)}}, node, way, kShorter);
      if (opens && end > stripped.first.value)
        put({{stripped.first, TokenId(end)}}, node, way, kStrippedShorter);
    }
  }

  // Where dependents that reach the end of the range begin, outermost first.
  [[nodiscard]] std::vector<std::uint32_t> right_edge(TokenRange range, TokenId node) const {
    std::vector<std::uint32_t> ends;
    const std::uint32_t from = std::max(range.first.value + 1, node.value + 1);
    for (std::uint32_t at = from; at < range.last.value && ends.size() < kMostCuts; ++at) {
      const TokenId token(at);
      if (tree_.is_punctuation(token)) continue;
      // `at` is the first word of the subtree of one of its ancestors (or its own).
      TokenId top = token;
      for (int climb = 0; climb < 12; ++climb) {
        const TokenId head = tree_.head(top);
        if (!head.valid() || !range.contains(head) || tree_.range(head).first.value < at) break;
        top = head;
      }
      const TokenRange below = tree_.range(top);
      if (top == node || below.first.value != at) continue;
      const TokenRange rest = tree_.trimmed({below.last, std::max(below.last, range.last)}, false);
      if (rest.first < rest.last) continue;
      const Relation relation = tree_.base(top);
      if (relation == Relation::kFlat || relation == Relation::kCompound ||
          relation == Relation::kAux || relation == Relation::kDet || relation == Relation::kCase)
        continue;
      ends.push_back(at);
    }
    return ends;
  }

  void below() {
    const auto children = tree_.children(cue_);
    TokenId subject;
    for (const TokenId child : children) {
      const Relation relation = tree_.base(child);
      if (tree_.is_punctuation(child) || relation == Relation::kAux) continue;
      if (relation == Relation::kNsubj) subject = child;
      const std::uint32_t way = path(1, relation);
      variants(tree_.range(child), child, way, kWhole);
      if (child > cue_) {
        for (const TokenId later : children) {
          if (later > child && !tree_.is_punctuation(later))
            put({{tree_.range(child).first, tree_.range(later).last}}, child,
                path(4, relation, tree_.base(later)), kWithSibling);
        }
        put({{tree_.range(child).first, sentence_.last}}, child, way, kToSentenceEnd);
        if (subject.valid())
          put({tree_.range(subject), tree_.range(child)}, subject, way, kSubjectAnd);
      }
    }
    for (const TokenId child : children) {
      for (const TokenId inner : tree_.children(child)) {
        const Relation relation = tree_.base(inner);
        if (relation == Relation::kCcomp || relation == Relation::kXcomp ||
            relation == Relation::kObj || relation == Relation::kObl ||
            relation == Relation::kNmod || relation == Relation::kAcl ||
            relation == Relation::kAdvcl || relation == Relation::kParataxis)
          variants(tree_.range(inner), inner, path(2, tree_.base(child), relation), kWhole);
      }
    }
  }

  // The start of the subject or of the cue, the end of the cue's own words.
  [[nodiscard]] TokenRange frame() const {
    TokenRange range{cue_, TokenId(cue_.value + 1)};
    for (const TokenId child : tree_.children(cue_)) {
      const Relation relation = tree_.base(child);
      const bool own = relation == Relation::kNsubj || relation == Relation::kAux ||
                       relation == Relation::kAdvmod || relation == Relation::kCase ||
                       relation == Relation::kIobj;
      if (!own) continue;
      range.first = std::min(range.first, tree_.range(child).first);
      range.last = std::max(range.last, tree_.range(child).last);
    }
    return range;
  }

  void above() {
    TokenId at = cue_;
    for (int climb = 1; climb <= kHighest; ++climb) {
      const TokenId head = tree_.head(at);
      if (!head.valid()) break;
      const std::uint32_t way = path(5 + static_cast<std::uint32_t>(std::min(climb, 3)),
                                     tree_.base(at), tree_.base(head));
      const TokenRange range = tree_.range(head);
      split(range, tree_.range(at), head, way, kAround);
      split(range, frame(), head, way, kAroundFrame);
      if (climb <= 2) {
        for (const TokenId child : tree_.children(head)) {
          if (child == at || tree_.is_punctuation(child) || tree_.range(child).contains(cue_))
            continue;
          variants(tree_.range(child), child,
                   path(10 + static_cast<std::uint32_t>(climb), tree_.base(at), tree_.base(child)),
                   kWhole);
        }
      }
      at = head;
    }
  }

  void split(TokenRange range, TokenRange hole, TokenId node, std::uint32_t way,
             std::uint32_t cut) {
    const TokenRange before{range.first, std::max(range.first, hole.first)};
    const TokenRange after{std::min(hole.last, range.last), range.last};
    put({before, after}, node, way, cut);
    if (before.first < before.last) put({before}, node, way, cut + 1);
    if (after.first < after.last) variants(after, node, way, cut + 2);
  }

  void quotes() {
    const auto& all = facts_.quotes();
    if (all.empty()) return;
    const auto next = std::partition_point(
        all.begin(), all.end(), [&](const OuterQuote& quote) { return quote.tokens.last <= cue_; });
    const auto middle = static_cast<std::uint32_t>(next - all.begin());
    const std::uint32_t section = tree_.document().sentence_of(cue_).section;
    const std::uint32_t first = middle > kNearby ? middle - kNearby : 0;
    for (std::uint32_t i = first; i < all.size() && i < middle + kNearby; ++i) {
      if (all[i].tokens.contains(cue_)) continue;
      const std::uint32_t away =
          all[i].section > section ? all[i].section - section : section - all[i].section;
      if (away > 1) continue;
      const std::uint32_t way = 200 + (i < middle ? middle - i : 10 + i - middle) + 100 * away;
      Pieces run;
      for (std::uint32_t j = i; j < all.size() && j < i + 5; ++j) {
        if (all[j].tokens.contains(cue_) || (all[j].section != all[i].section && !all[j].continues))
          break;
        run.push_back(all[j].tokens);
        put(run, all[i].tokens.first, way, j == i ? kQuote : kQuoteRun);
      }
    }
  }

  void whole() {
    const TokenId after(cue_.value + 1);
    const TokenRange own = frame();
    put({{after, sentence_.last}}, cue_, 1, kRest);
    put({{own.last, sentence_.last}}, cue_, 2, kRest);
    put({{after, tree_.range(cue_).last}}, cue_, 3, kRestOfClause);
    put({{sentence_.first, own.first}}, cue_, 4, kOpening);
    put({{sentence_.first, own.first}, {own.last, sentence_.last}}, cue_, 5, kBothSides);
    inserted();
    from_mark();
    int commas = 0;
    for (std::uint32_t at = after.value + 1; at < sentence_.last.value && commas < 3; ++at) {
      if (tree_.document().form(TokenId(at)) != ",") continue;
      put({{after, TokenId(at)}}, cue_, static_cast<std::uint32_t>(++commas), kUpToComma);
    }
    const auto& sentences = tree_.document().sentences.get();
    const std::uint32_t here = tree_.document().tokens.get()[cue_.value].sentence.value;
    if (here + 1 >= sentences.size() || sentence_.first >= sentence_.last) return;
    if (tree_.document().form(TokenId(sentence_.last.value - 1)) != ":") return;
    put({sentences[here + 1].tokens}, cue_, 6, kNextSentence);
    std::uint32_t last = here + 1;
    while (last + 1 < sentences.size() &&
           sentences[last + 1].section == sentences[here + 1].section)
      ++last;
    put({{sentences[here + 1].tokens.first, sentences[last].tokens.last}}, cue_, 7, kNextParagraph);
  }

  // "said on condition of anonymity that …": from the first "that" on.
  void from_mark() {
    constexpr std::uint32_t kFar = 12;
    const std::uint32_t end = std::min(sentence_.last.value, cue_.value + kFar);
    for (std::uint32_t at = cue_.value + 2; at < end; ++at) {
      const TokenId token(at);
      if (tree_.upos(token) != Upos::kSconj || tree_.lemma(token) != "that") continue;
      put({{token, sentence_.last}}, cue_, 8, kFromMark);
      const TokenId clause = tree_.head(token);
      if (clause.valid() && clause > token && tree_.range(clause).last <= sentence_.last)
        put({{token, tree_.range(clause).last}}, clause, 9, kFromMark);
      return;
    }
  }

  // "The truth, the senator said then, was that …": what stands around the commas (or dashes)
  // around the cue, whatever the tree makes of it.
  void inserted() {
    constexpr std::uint32_t kFar = 14;
    const auto parts = [&](std::uint32_t at) {
      const std::string_view form = tree_.document().form(TokenId(at));
      return form == "," || form == "—" || form == "–" || form == "--" || form == "-";
    };
    std::vector<TokenId> left;
    for (std::uint32_t at = cue_.value; at-- > sentence_.first.value && left.size() < 2;) {
      if (cue_.value - at > kFar) break;
      if (parts(at)) left.emplace_back(at);
    }
    std::vector<TokenId> right{TokenId(cue_.value + 1)};
    for (std::uint32_t at = cue_.value + 1; at < sentence_.last.value && right.size() < 3; ++at) {
      if (at - cue_.value > kFar) break;
      if (parts(at)) right.emplace_back(at + 1);
    }
    std::uint32_t number = 0;
    for (const TokenId before : left) {
      for (const TokenId behind : right) {
        const Pieces pieces{{sentence_.first, before}, {behind, sentence_.last}};
        put(pieces, sentence_.first, 20 + number, kInserted);
        for (const std::uint32_t end : right_edge({behind, sentence_.last}, cue_)) {
          if (number < 3)
            put({pieces.front(), {behind, TokenId(end)}}, sentence_.first, 20 + number,
                kInsertedToEnd);
        }
        ++number;
      }
    }
  }

  const WordFacts& facts_;
  const TreeView& tree_;
  TokenId cue_;
  const Draft* rules_;
  std::vector<Candidate>& out_;
  TokenRange sentence_;
  Pieces rule_pieces_;
};

}  // namespace

void find_contents(const WordFacts& facts, TokenId cue, const Draft* rules,
                   std::vector<Candidate>& out) {
  out.clear();
  ContentMaker(facts, cue, rules, out).make();
}

}  // namespace chancery::statements
