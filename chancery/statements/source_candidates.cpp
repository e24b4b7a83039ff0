// Candidates for who says it.
#include <algorithm>

#include "chancery/statements/clause.h"
#include "chancery/statements/span_candidates.h"

namespace chancery::statements {
namespace {

bool is_nominal(Upos tag) {
  return tag == Upos::kNoun || tag == Upos::kPropn || tag == Upos::kPron || tag == Upos::kNum ||
         tag == Upos::kAdj || tag == Upos::kDet || tag == Upos::kSym || tag == Upos::kX;
}

class SourceMaker {
 public:
  SourceMaker(const WordFacts& facts, TokenId cue, const Pieces& content, const Draft* rules,
              std::vector<Candidate>& out)
      : facts_(facts),
        tree_(facts.tree()),
        cue_(cue),
        content_(content),
        rules_(rules),
        out_(out),
        sentence_(facts.sentence(cue)) {}

  void make() {
    out_.push_back({{}, cue_, 0, kNobody, rules_ != nullptr && !rules_->source});
    if (rules_ != nullptr && rules_->source)
      put(rules_->source->range, rules_->source->head, 0, kRules, true);
    below(cue_, 1);
    above();
    beside();
  }

 private:
  // Numbers go into the model: append, never renumber.
  enum Cut : std::uint32_t {
    kNobody = 1,
    kPhrase,
    kNoRelative,
    kNoApposition,
    kToComma,
    kNameOnly,
    kToCue,
    kFromStart,
    kRules,
    kBracket,
    kFromComma,
    kHeadOnly,
    kWithNext
  };

  static constexpr int kHighest = 5;             // ancestors looked at
  static constexpr std::uint32_t kReach = 8;     // tokens looked at on either side of the cue
  static constexpr std::uint32_t kLongest = 45;  // tokens

  static std::uint32_t path(std::uint32_t kind, Relation a, Relation b = Relation::kRoot) {
    return kind * 10000 + static_cast<std::uint32_t>(a) * 100 + static_cast<std::uint32_t>(b);
  }

  void put(TokenRange range, TokenId head, std::uint32_t way, std::uint32_t cut,
           bool rules = false) {
    if (out_.size() >= kMostCandidates) return;
    range = tree_.trimmed(range, false);
    if (range.first >= range.last || range.length() > kLongest || range.contains(cue_)) return;
    for (const TokenRange piece : content_) {
      if (piece.first < range.last && range.first < piece.last) return;
    }
    for (const Candidate& other : out_) {
      if (!other.pieces.empty() && other.pieces.front() == range) return;
    }
    out_.push_back({{range}, head, way, cut, rules});
  }

  void phrase(TokenId head, std::uint32_t way) {
    TokenRange full = nominal_phrase(tree_, head).range;
    clip(full, head);
    put(full, head, way, kPhrase);
    TokenRange name = full;
    name.last = TokenId(head.value + 1);
    bool relative = false;
    for (const TokenId child : tree_.children(head)) {
      if (child < head) continue;
      const Relation relation = tree_.base(child);
      const TokenRange range = tree_.range(child);
      if (relation == Relation::kFlat || relation == Relation::kCompound ||
          relation == Relation::kNummod)
        name.last = std::max(name.last, std::min(range.last, full.last));
      const bool clause = relation == Relation::kAcl || relation == Relation::kAdvcl ||
                          relation == Relation::kParataxis || relation == Relation::kCcomp;
      if (clause && !relative && range.first > head) {
        relative = true;
        put({full.first, range.first}, head, way, kNoRelative);
      }
      if ((relation == Relation::kAppos || relation == Relation::kNmod ||
           relation == Relation::kConj || relation == Relation::kList) &&
          range.first > head)
        put({full.first, range.first}, head, way, kNoApposition);
    }
    put(name, head, way, kNameOnly);
    put({head, TokenId(head.value + 1)}, head, way, kHeadOnly);
    for (std::uint32_t at = head.value + 1; at < full.last.value; ++at) {
      const std::string_view form = tree_.document().form(TokenId(at));
      if (form == ",") {
        put({full.first, TokenId(at)}, head, way, kToComma);
        break;
      }
    }
    if (cue_ > head && cue_.value - full.first.value < 40)
      put({full.first, cue_}, head, way, kToCue);
    widened(full, head, way);
  }

  // To the left as far as the sentence, a quotation or the content allows; to the right over a name
  // that the tree has torn off, or brackets.
  void widened(TokenRange full, TokenId head, std::uint32_t way) {
    TokenId first = full.first;
    TokenId comma;
    const std::uint32_t inside = facts_.at(cue_).quote;
    while (first > sentence_.first && full.first.value - first.value < 15) {
      const TokenId before(first.value - 1);
      if (facts_.at(before).quote != inside || in_content(before) || before == cue_) break;
      if (!comma.valid() && tree_.document().form(before) == ",") comma = first;
      first = before;
    }
    if (first < full.first) put({first, full.last}, head, way, kFromStart);
    if (comma.valid() && comma < full.first) put({comma, full.last}, head, way, kFromComma);
    TokenId last = full.last;
    while (last < sentence_.last && last.value - full.last.value < 6 &&
           tree_.upos(last) == Upos::kPropn && facts_.at(last).quote == inside)
      ++last.value;
    if (last > full.last) put({full.first, last}, head, way, kWithNext);
    if (last < sentence_.last && tree_.document().form(last) == "(") {
      while (last < sentence_.last && last.value - full.last.value < 12) {
        const bool closes = tree_.document().form(last) == ")";
        ++last.value;
        if (closes) break;
      }
      put({full.first, last}, head, way, kBracket);
    }
  }

  [[nodiscard]] bool in_content(TokenId token) const {
    return std::any_of(content_.begin(), content_.end(),
                       [&](TokenRange piece) { return piece.contains(token); });
  }

  // A phrase ends before the cue or the content that its tree holds.
  void clip(TokenRange& range, TokenId head) const {
    const auto cut = [&](TokenRange hole) {
      if (hole.last <= range.first || range.last <= hole.first) return;
      if (hole.first > head) {
        range.last = std::min(range.last, hole.first);
      } else if (hole.last <= head) {
        range.first = std::max(range.first, hole.last);
      }
    };
    cut({cue_, TokenId(cue_.value + 1)});
    for (const TokenRange piece : content_) cut(piece);
  }

  void below(TokenId node, std::uint32_t kind) {
    for (const TokenId child : tree_.children(node)) {
      const Relation relation = tree_.base(child);
      if (child == cue_ || tree_.is_punctuation(child)) continue;
      if (relation == Relation::kAux || relation == Relation::kCase || relation == Relation::kMark)
        continue;
      if (is_nominal(tree_.upos(child))) phrase(child, path(kind, relation));
      if (kind == 1 && (relation == Relation::kObj || relation == Relation::kObl ||
                        relation == Relation::kNsubj || relation == Relation::kXcomp)) {
        for (const TokenId inner : tree_.children(child)) {
          const Relation deep = tree_.base(inner);
          if (deep == Relation::kNmod || deep == Relation::kCompound || deep == Relation::kAmod ||
              deep == Relation::kNsubj)
            phrase(inner, path(2, relation, tree_.relation(inner)));
        }
      }
    }
  }

  void above() {
    TokenId at = cue_;
    for (int climb = 1; climb <= kHighest; ++climb) {
      const TokenId head = tree_.head(at);
      if (!head.valid()) break;
      const auto level = static_cast<std::uint32_t>(std::min(climb, 3));
      if (is_nominal(tree_.upos(head)))
        phrase(head, path(10 + level, tree_.base(at), tree_.base(head)));
      for (const TokenId child : tree_.children(head)) {
        const Relation relation = tree_.base(child);
        const bool subject = relation == Relation::kNsubj || relation == Relation::kCsubj;
        if (child == at || tree_.is_punctuation(child)) continue;
        if (subject || (climb == 1 && is_nominal(tree_.upos(child))))
          phrase(child, path(20 + level, tree_.base(at), relation));
      }
      at = head;
    }
  }

  // What stands next to the cue, whatever the tree says.
  void beside() {
    for (int side = -1; side <= 1; side += 2) {
      std::int64_t at = static_cast<std::int64_t>(cue_.value) + side;
      for (std::uint32_t step = 0; step < kReach; ++step, at += side) {
        if (at < sentence_.first.value || at >= sentence_.last.value) break;
        const TokenId token(static_cast<std::size_t>(at));
        if (in_content(token)) break;
        const Upos tag = tree_.upos(token);
        if (tag != Upos::kPropn && tag != Upos::kNoun && tag != Upos::kPron) continue;
        TokenId top = token;
        for (int climb = 0; climb < 6; ++climb) {
          const TokenId head = tree_.head(top);
          if (!head.valid() || head == cue_ || !is_nominal(tree_.upos(head)) ||
              tree_.range(head).contains(cue_) || in_content(head))
            break;
          top = head;
        }
        phrase(top, side < 0 ? 300001U : 300002U);
        break;
      }
    }
  }

  const WordFacts& facts_;
  const TreeView& tree_;
  TokenId cue_;
  const Pieces& content_;
  const Draft* rules_;
  std::vector<Candidate>& out_;
  TokenRange sentence_;
};

}  // namespace

void find_sources(const WordFacts& facts, TokenId cue, const Pieces& content, const Draft* rules,
                  std::vector<Candidate>& out) {
  out.clear();
  SourceMaker(facts, cue, content, rules, out).make();
}

}  // namespace chancery::statements
