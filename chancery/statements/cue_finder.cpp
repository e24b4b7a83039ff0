#include "chancery/statements/cue_finder.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"

namespace chancery::statements {
namespace {

bool has_to(const TreeView& tree, TokenId clause) {
  for (const TokenId child : tree.children(clause)) {
    if (tree.base(child) == Relation::kMark && tree.lemma(child) == "to") return true;
  }
  return false;
}

// "X, as officials said, …": the clause in `as` speaks of the clause above it.
bool under_as(const TreeView& tree, TokenId verb) {
  if (tree.base(verb) != Relation::kAdvcl) return false;
  for (const TokenId child : tree.children(verb)) {
    if (tree.base(child) == Relation::kMark && tree.lemma(child) == "as") return true;
  }
  return false;
}

}  // namespace

std::vector<Draft> CueFinder::find() const {
  std::vector<Draft> drafts;
  const std::size_t count = tree_.document().tokens.get().size();
  for (std::size_t i = 0; i < count; ++i) {
    const TokenId token(i);
    if (take_wording(token, drafts)) continue;
    if (take_claim(token, drafts)) continue;
    if (is_verbal(tree_, token)) take_verb(token, drafts);
    if (tree_.upos(token) == Upos::kNoun) {
      const std::size_t before = drafts.size();
      take_misread(token, drafts);
      if (drafts.size() == before) take_noun(token, drafts);
    }
    if (tree_.upos(token) == Upos::kAdj || is_verbal(tree_, token)) take_adjective(token, drafts);
    const bool worded = !drafts.empty() && drafts.back().cue_head == token;
    if (!worded || tree_.upos(token) != Upos::kNoun) take_preposition(token, drafts);
  }
  return drafts;
}

const Cue* CueFinder::quote_cue(TokenId token) const {
  if (!is_verbal(tree_, token)) return nullptr;
  return cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, token), Frame::kQuote);
}

const Cue* CueFinder::judging_cue(TokenId token) const {
  if (const Cue* cue = quote_cue(token); cue != nullptr || !is_verbal(tree_, token)) return cue;
  return cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, token), Frame::kPredicative);
}

const Cue* CueFinder::noun_cue(TokenId token) const {
  return cues_.find(CueKind::kNoun, tree_.lemma(token), Frame::kQuote);
}

Draft CueFinder::open_draft(TokenId verb, const Cue& cue, Frame frame) const {
  Draft draft = open_draft(verb, frame);
  draft.cue = &cue;
  return draft;
}

Draft CueFinder::open_draft(TokenId verb, Frame frame) const {
  Draft draft;
  draft.cue_head = verb;
  draft.frame = frame;
  draft.cue_range = cue_extent(tree_, cues_, verb);
  draft.source = speaker_of(tree_, verb);
  // "Brink's claim that …", read as a verb.
  if (!draft.source && verb.value >= 2 && tree_.upos(TokenId(verb.value - 1)) == Upos::kPart) {
    const TokenId owner(verb.value - 2);
    const TokenRange name{tree_.range(owner).first, TokenId(owner.value + 1)};
    if ((tree_.upos(owner) == Upos::kPropn || tree_.upos(owner) == Upos::kNoun) &&
        name.first < name.last && cues_.find(CueKind::kNoun, tree_.lemma(verb)).size() > 0)
      draft.source = Phrase{owner, name};
  }
  draft.addressee = addressee_of(verb, frame == Frame::kQuote || frame == Frame::kClause);
  return draft;
}

const Cue* CueFinder::pick(Groups groups, Frame frame) const {
  for (const std::uint32_t index : groups) {
    if (cues_.cue(index).allows(frame)) return &cues_.cue(index);
  }
  return nullptr;
}

bool CueFinder::has_company(TokenId verb, const Cue& cue) const {
  if (cue.with.empty()) return true;
  for (const TokenId child : tree_.children(verb)) {
    if (std::find(cue.with.begin(), cue.with.end(), tree_.lemma(child)) != cue.with.end())
      return true;
    if (std::find(cue.with.begin(), cue.with.end(), base::to_lower(tree_.document().form(child))) !=
        cue.with.end())
      return true;
  }
  return false;
}

void CueFinder::take_verb(TokenId verb, std::vector<Draft>& out) const {
  Groups groups = cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, verb));
  if (groups.empty()) return;
  std::vector<std::uint32_t> fitting;
  for (const std::uint32_t index : groups) {
    if (has_company(verb, cues_.cue(index))) fitting.push_back(index);
  }
  if (fitting.empty()) return;
  groups = fitting;
  using Rule = std::optional<Draft> (CueFinder::*)(TokenId, Groups) const;
  static constexpr std::array<Rule, 9> kRules = {
      &CueFinder::with_next,        &CueFinder::with_clause,     &CueFinder::inserted,
      &CueFinder::with_predicative, &CueFinder::with_infinitive, &CueFinder::with_preposition,
      &CueFinder::with_object,      &CueFinder::with_passive,    &CueFinder::with_rest};
  for (const Rule rule : kRules) {
    if (auto draft = (this->*rule)(verb, groups)) {
      out.push_back(std::move(*draft));
      return;
    }
  }
}

std::optional<Draft> CueFinder::with_clause(TokenId verb, Groups groups) const {
  const Cue* cue = pick(groups, Frame::kClause);
  Frame frame = Frame::kClause;
  if (cue == nullptr) cue = pick(groups, Frame::kQuote), frame = Frame::kQuote;
  if (cue == nullptr) return std::nullopt;
  TokenId content = tree_.exact_child(verb, Relation::kCcomp);
  if (!content.valid()) {
    // "asked whether", "reported spending": what the reader calls an adjunct or an open complement.
    for (const TokenId child : tree_.children(verb)) {
      const Relation relation = tree_.base(child);
      if (child < verb || frame != Frame::kClause) continue;
      const std::string words = relation == Relation::kAdvcl ? tree_.introduced_by(child) : "";
      const bool question =
          words == "whether" || words == "that" || (words == "if" && cue->cue_class == "asks");
      const bool open = relation == Relation::kXcomp && tree_.document().xpos(child) == "VBG";
      if (question || open) {
        content = child;
        break;
      }
    }
  }
  if (!content.valid()) {
    // A speech verb with what it says as an independent clause after a colon.
    const TokenId loose = tree_.child(verb, {Relation::kParataxis});
    if (loose.valid() && loose > verb && pick(groups, Frame::kQuote) != nullptr) {
      const std::uint32_t before = tree_.range(loose).first.value;
      for (std::uint32_t at = before; at < loose.value && at < before + 2; ++at) {
        if (is_quotation_mark(tree_.document().form(TokenId(at)))) content = loose;
      }
      if (before > 0 && tree_.document().form(TokenId(before - 1)) == ":") content = loose;
    }
  }
  if (!content.valid()) return std::nullopt;
  Draft draft = open_draft(verb, *cue, frame);
  draft.content_head = content;
  const TokenRange range = tree_.range(content);
  append_without(draft.content, range,
                 range.contains(verb) ? frame_around(verb, content) : single(verb));
  return draft;
}

std::optional<Draft> CueFinder::inserted(TokenId verb, Groups groups) const {
  const bool loose = tree_.base(verb) == Relation::kParataxis;
  if (!loose && !under_as(tree_, verb)) return std::nullopt;
  const Cue* cue = pick(groups, Frame::kClause);
  if (cue == nullptr) cue = pick(groups, Frame::kQuote);
  if (cue == nullptr) return std::nullopt;
  // "as the memo put it" has nothing else for object.
  const TokenId object = tree_.child(verb, {Relation::kObj});
  if (object.valid() && (loose || tree_.lemma(object) != "it")) return std::nullopt;
  if (tree_.child(verb, {Relation::kCcomp, Relation::kXcomp}).valid()) return std::nullopt;
  Draft draft = open_draft(verb, *cue, loose ? Frame::kQuote : Frame::kClause);
  if (loose && !tree_.child(verb, {Relation::kNsubj}).valid()) return std::nullopt;
  draft.content_head = tree_.head(verb);
  append_without(draft.content, tree_.range(draft.content_head), tree_.range(verb));
  return draft;
}

std::optional<Draft> CueFinder::with_predicative(TokenId verb, Groups groups) const {
  const Cue* cue = pick(groups, Frame::kPredicative);
  if (cue == nullptr) return std::nullopt;
  const bool passive = is_passive(tree_, verb);
  const TokenId object =
      passive ? tree_.exact_child(verb, Relation::kNsubjPass) : tree_.child(verb, {Relation::kObj});
  TokenId predicate;
  for (const TokenId child : tree_.children(verb)) {
    if (child < verb) continue;
    const Relation relation = tree_.base(child);
    if (relation == Relation::kXcomp) predicate = child;
    // "branded it a “danger”", read as two objects
    if (relation == Relation::kObj && object.valid() && object > verb && child > object)
      predicate = child;
    if ((relation == Relation::kObl || relation == Relation::kAdvcl) &&
        tree_.introduced_by(child) == "as")
      predicate = child;
  }
  // "branded the country an “outlaw nation”", read as what is given to whom.
  const TokenId called = tree_.child(verb, {Relation::kIobj});
  if (!predicate.valid() && called.valid() && object.valid() && called > verb && object > called) {
    Draft draft = open_draft(verb, *cue, Frame::kPredicative);
    draft.addressee.reset();
    draft.content_head = object;
    draft.content.push_back({tree_.range(called).first, tree_.range(object).last});
    return draft;
  }
  // "called him a hero", "branded it a “danger”", both read as one object.
  const auto names_it = [&](TokenRange range) {
    for (TokenId at = range.first; at < range.last; ++at.value) {
      if (is_quotation_mark(tree_.document().form(at))) return true;
    }
    return cue_lemma(tree_, cues_, verb) == "call";
  };
  if (!predicate.valid() && !passive && cue->cue_class == "describes" && object.valid() &&
      object > verb && names_it(tree_.range(object))) {
    const TokenRange range = tree_.range(object);
    if (range.length() < 2) return std::nullopt;
    Draft draft = open_draft(verb, *cue, Frame::kPredicative);
    draft.content_head = object;
    draft.content.push_back(range);
    return draft;
  }
  // "a decision that the White House describes as …": the relative word, which may be no object.
  const TokenId relative = tree_.range(verb).first;
  const bool of_noun = !object.valid() && tree_.relation(verb) == Relation::kAclRelcl &&
                       (tree_.lemma(relative) == "that" || tree_.lemma(relative) == "which");
  if (!predicate.valid() || (!object.valid() && !passive && !of_noun)) return std::nullopt;
  if (passive && !object.valid() && tree_.base(verb) != Relation::kAcl) return std::nullopt;
  Draft draft = open_draft(verb, *cue, Frame::kPredicative);
  draft.content_head = predicate;
  if (of_noun && !passive) {
    draft.content = {single(relative), tree_.range(predicate)};
    return draft;
  }
  const TokenId first = object.valid() ? object : tree_.head(verb);
  if (object.valid() && object > verb) {
    draft.content.push_back({tree_.range(object).first,
                             std::max(tree_.range(object).last, tree_.range(predicate).last)});
  } else {
    TokenRange range = object.valid() ? tree_.range(first) : nominal_phrase(tree_, first).range;
    if (range.contains(verb)) range.last = draft.cue_range.first;
    draft.content.push_back(range);
    draft.content.push_back(tree_.range(predicate));
  }
  return draft;
}

std::optional<Draft> CueFinder::with_infinitive(TokenId verb, Groups groups) const {
  const Cue* cue = pick(groups, Frame::kInfinitive);
  if (cue == nullptr) return std::nullopt;
  TokenId content;
  for (const TokenId child : tree_.children(verb)) {
    const Relation relation = tree_.base(child);
    if (child > verb &&
        (relation == Relation::kXcomp || relation == Relation::kAdvcl ||
         relation == Relation::kCcomp) &&
        has_to(tree_, child)) {
      content = child;
      break;
    }
  }
  if (!content.valid()) return std::nullopt;
  if (tree_.base(content) == Relation::kAdvcl &&
      !tree_.child(verb, {Relation::kObj, Relation::kIobj}).valid() && !is_passive(tree_, verb))
    return std::nullopt;
  if (cues_.in_list("carrier", tree_.lemma(verb)) &&
      cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, content)).size() > 0 &&
      cue->cue_class != "refuses") {
    return std::nullopt;  // "began to argue": the infinitive is the cue
  }
  Draft draft = open_draft(verb, *cue, Frame::kInfinitive);
  draft.content_head = content;
  TokenRange range = tree_.range(content);
  const TokenId object = tree_.child(verb, {Relation::kObj, Relation::kIobj});
  if (object.valid() && object > verb) {
    if (cue->cue_class == "asks" || cue->cue_class == "neutral") {
      draft.addressee = nominal_phrase(tree_, object);
    } else {
      draft.addressee = nominal_phrase(tree_, object);
      range.first = std::min(range.first, tree_.range(object).first);
    }
  }
  if (is_passive(tree_, verb)) {
    const TokenId subject = tree_.exact_child(verb, Relation::kNsubjPass);
    if (subject.valid()) draft.content.push_back(tree_.range(subject));
  }
  if (cue->cue_class == "seems") {
    const TokenId subject = tree_.child(verb, {Relation::kNsubj});
    if (subject.valid()) draft.content.push_back(tree_.range(subject));
    draft.source.reset();
  }
  draft.content.push_back(range);
  return draft;
}

std::optional<Draft> CueFinder::with_preposition(TokenId verb, Groups groups) const {
  for (const std::uint32_t index : groups) {
    const Cue& cue = cues_.cue(index);
    if (!cue.allows(Frame::kPreposition)) continue;
    for (const TokenId child : tree_.children(verb)) {
      const Relation relation = tree_.base(child);
      if (child < verb || (relation != Relation::kObl && relation != Relation::kAdvcl)) continue;
      const std::string words = tree_.introduced_by(child);
      if (!cue.takes_preposition(words)) continue;
      Draft draft = open_draft(verb, cue, Frame::kPreposition);
      draft.content_head = child;
      TokenRange range = tree_.range(child);
      // The preposition belongs to the cue.
      for (const TokenId part : tree_.children(child)) {
        if (tree_.base(part) == Relation::kCase || tree_.base(part) == Relation::kMark) {
          range.first = std::max(range.first, tree_.range(part).last);
          if (tree_.range(part).first.value == draft.cue_range.last.value)
            draft.cue_range.last = tree_.range(part).last;
          break;
        }
      }
      if (range.first >= range.last) continue;
      draft.content.push_back(range);
      return draft;
    }
  }
  return std::nullopt;
}

std::optional<Draft> CueFinder::with_object(TokenId verb, Groups groups) const {
  const TokenId object = tree_.child(verb, {Relation::kObj});
  if (!object.valid()) return std::nullopt;
  const Cue* cue = pick(groups, Frame::kObject);
  const bool quoted = object > verb && tree_.range(object).first.value > 0 &&
                      is_quotation_mark(tree_.document().form(tree_.range(object).first));
  if (cue == nullptr && quoted) cue = pick(groups, Frame::kQuote);
  if (cue == nullptr) return std::nullopt;
  Draft draft = open_draft(verb, *cue, Frame::kObject);
  draft.content_head = object;
  draft.content.push_back(object_extent(verb, object));
  return draft;
}

std::optional<Draft> CueFinder::with_passive(TokenId verb, Groups groups) const {
  if (!is_passive(tree_, verb)) return std::nullopt;
  const Cue* cue = pick(groups, Frame::kPassive);
  if (cue == nullptr || !cue->allows(Frame::kObject)) return std::nullopt;
  // "sources quoted by CNN": who passes on, not what is said.
  if (tree_.base(verb) == Relation::kAcl && cues_.in_list("pass_on", cue_lemma(tree_, cues_, verb)))
    return std::nullopt;
  const TokenId subject = tree_.exact_child(verb, Relation::kNsubjPass);
  if (subject.valid() && tree_.introduced_by(subject) == "according_to") return std::nullopt;
  Draft draft = open_draft(verb, *cue, Frame::kPassive);
  if (!draft.source) return std::nullopt;
  draft.content_head = subject.valid() ? subject : tree_.head(verb);
  if (!draft.content_head.valid()) return std::nullopt;
  TokenRange range = nominal_phrase(tree_, draft.content_head).range;
  if (range.contains(verb)) range.last = draft.cue_range.first;
  if (range.first >= range.last) return std::nullopt;
  draft.content.push_back(range);
  return draft;
}

}  // namespace chancery::statements
