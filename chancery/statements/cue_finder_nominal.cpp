// Nouns, adjectives and prepositions as cues.
#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/statements/clause.h"
#include "chancery/statements/cue_finder.h"

namespace chancery::statements {
namespace {

bool finite_or_marked(const TreeView& tree, TokenId clause) {
  for (const TokenId child : tree.children(clause)) {
    if (tree.base(child) == Relation::kMark && tree.lemma(child) != "to") return true;
  }
  return false;
}

bool is_infinitive(const TreeView& tree, TokenId clause) {
  for (const TokenId child : tree.children(clause)) {
    if (tree.base(child) == Relation::kMark && tree.lemma(child) == "to") return true;
  }
  return false;
}

// The complement of a noun or adjective that one of the groups takes, and that group.
struct Complement {
  const Cue* cue = nullptr;
  Frame frame = Frame::kClause;
  TokenId head;
  TokenRange range;
  TokenRange preposition;
};

// "Kyiv is willing, for example, to sit down": behind an aside the tree may take what one is
// willing to do for a subject, though there is one.
bool is_second_subject(const TreeView& tree, TokenId owner, TokenId child) {
  return tree.base(child) == Relation::kCsubj && is_infinitive(tree, child) &&
         tree.child(owner, {Relation::kNsubj}).valid();
}

// `owner` has the complements: the word itself, or the light verb that it is the object of ("places
// the blame on …").
std::optional<Complement> complement_of(const TreeView& tree, const CueLexicon& cues,
                                        std::span<const std::uint32_t> groups, TokenId word,
                                        TokenId owner) {
  for (const TokenId child : tree.children(owner)) {
    if (child <= word) continue;
    const Relation relation = tree.base(child);
    const bool clausal = relation == Relation::kAcl || relation == Relation::kCcomp ||
                         relation == Relation::kAdvcl || relation == Relation::kXcomp ||
                         is_second_subject(tree, owner, child);
    const bool nominal = relation == Relation::kNmod || relation == Relation::kObl;
    if (!clausal && !nominal) continue;
    if (tree.relation(child) == Relation::kAclRelcl) continue;
    for (const std::uint32_t index : groups) {
      const Cue& cue = cues.cue(index);
      if (clausal && is_infinitive(tree, child)) {
        if (cue.allows(Frame::kInfinitive))
          return Complement{&cue, Frame::kInfinitive, child, tree.range(child), {}};
        continue;
      }
      const std::string words = tree.introduced_by(child);
      if (cue.allows(Frame::kPreposition) && cue.takes_preposition(words)) {
        TokenRange range = tree.range(child);
        TokenRange preposition = single(range.first);
        for (const TokenId part : tree.children(child)) {
          if (tree.base(part) == Relation::kCase || tree.base(part) == Relation::kMark) {
            preposition = tree.range(part);
            range.first = preposition.last;
            break;
          }
        }
        if (range.first < range.last)
          return Complement{&cue, Frame::kPreposition, child, range, preposition};
      }
      if (clausal && cue.allows(Frame::kClause) &&
          (relation == Relation::kCcomp ||
           (relation == Relation::kAcl && finite_or_marked(tree, child)))) {
        return Complement{&cue, Frame::kClause, child, tree.range(child), {}};
      }
    }
  }
  return std::nullopt;
}

}  // namespace

// "his claim", "claims by X", "X made the claim", "X's claim".
std::optional<Phrase> CueFinder::owner_of_noun(TokenId noun, TokenRange& cue_range) const {
  const TokenId possessor = tree_.exact_child(noun, Relation::kNmodPoss);
  if (possessor.valid()) return nominal_phrase(tree_, possessor);
  for (const TokenId child : tree_.children(noun)) {
    if (child > noun && tree_.base(child) == Relation::kNmod) {
      const std::string words = tree_.introduced_by(child);
      if (words == "by" || words == "from" || words == "among") return nominal_phrase(tree_, child);
    }
  }
  const TokenId above = tree_.head(noun);
  if (!above.valid() || tree_.base(noun) != Relation::kObj || above > noun) return std::nullopt;
  if (!cues_.in_list("light", tree_.lemma(above))) return std::nullopt;
  std::optional<Phrase> subject = speaker_of(tree_, above);
  if (subject) {
    const TokenRange verb = cue_extent(tree_, cues_, above);
    if (noun.value - verb.first.value <= 8) cue_range = {verb.first, cue_range.last};
  }
  return subject;
}

void CueFinder::take_noun(TokenId noun, std::vector<Draft>& out) const {
  const Groups groups = cues_.find(CueKind::kNoun, tree_.lemma(noun));
  if (groups.empty()) return;
  auto complement = complement_of(tree_, cues_, groups, noun, noun);
  const TokenId above = tree_.head(noun);
  bool placed = false;  // "places the blame on": nothing else can be meant
  if (!complement && above.valid() && above < noun && tree_.base(noun) == Relation::kObj &&
      cues_.in_list("light", tree_.lemma(above))) {
    complement = complement_of(tree_, cues_, groups, noun, above);
    if (complement && complement->frame != Frame::kPreposition) complement.reset();
    placed = complement.has_value();
  }
  if (!complement) return;
  Draft draft;
  draft.cue_head = noun;
  draft.cue = complement->cue;
  draft.frame = complement->frame;
  draft.cue_range = single(noun);
  draft.source = owner_of_noun(noun, draft.cue_range);
  draft.settled = placed && draft.source && tree_.upos(draft.source->head) == Upos::kPropn;
  if (!draft.source && complement->frame != Frame::kClause) return;
  if (complement->preposition.first.value == draft.cue_range.last.value &&
      complement->frame == Frame::kPreposition) {
    draft.cue_range.last = complement->preposition.last;
  }
  draft.content_head = complement->head;
  draft.content.push_back(complement->range);
  out.push_back(std::move(draft));
}

void CueFinder::take_adjective(TokenId adjective, std::vector<Draft>& out) const {
  const Groups groups = cues_.find(
      CueKind::kAdjective,
      tree_.lemma(adjective) == "" ? "" : base::to_lower(tree_.document().form(adjective)));
  if (groups.empty()) return;
  const auto complement = complement_of(tree_, cues_, groups, adjective, adjective);
  if (!complement) return;
  Draft draft;
  draft.cue_head = adjective;
  draft.cue = complement->cue;
  draft.frame = complement->frame;
  draft.cue_range = cue_extent(tree_, cues_, adjective);
  TokenId subject = tree_.child(adjective, {Relation::kNsubj});
  if (subject.valid()) {
    draft.source = nominal_phrase(tree_, subject);
  } else {
    draft.source = speaker_of(tree_, adjective);
  }
  if (!draft.source) return;
  if (complement->frame == Frame::kPreposition &&
      complement->preposition.first.value == draft.cue_range.last.value) {
    draft.cue_range.last = complement->preposition.last;
  }
  draft.content_head = complement->head;
  draft.content.push_back(complement->range);
  out.push_back(std::move(draft));
}

void CueFinder::take_preposition(TokenId nominal, std::vector<Draft>& out) const {
  const Relation relation = tree_.base(nominal);
  std::string words = tree_.introduced_by(nominal);
  if (words.empty()) return;
  // "…, according to sources quoted by CNN": the tree may take the sources for what was quoted.
  const TokenId above = tree_.head(nominal);
  const bool quoted = relation == Relation::kNsubj && above.valid() &&
                      tree_.base(above) == Relation::kAdvcl &&
                      cues_.in_list("pass_on", tree_.lemma(above));
  if (relation != Relation::kObl && relation != Relation::kNmod && relation != Relation::kAdvcl &&
      relation != Relation::kParataxis && !quoted)
    return;
  TokenId speaker = nominal;
  TokenRange cue_range = single(nominal);
  const Cue* cue = cues_.find(CueKind::kPreposition, words, Frame::kClause);
  if (cue != nullptr) {
    for (const TokenId child : tree_.children(nominal)) {
      if (tree_.base(child) == Relation::kCase || tree_.base(child) == Relation::kMark) {
        cue_range = tree_.range(child);
        break;
      }
    }
    if (words == "per" && tree_.upos(nominal) != Upos::kPropn) return;
  } else {
    const TokenId owner = tree_.exact_child(nominal, Relation::kNmod);
    if (!owner.valid() || tree_.introduced_by(owner) != "of") return;
    words.append("_the_").append(base::to_lower(tree_.document().form(nominal))).append("_of");
    cue = cues_.find(CueKind::kPreposition, words, Frame::kClause);
    if (cue == nullptr) return;
    speaker = owner;
    cue_range = {tree_.range(nominal).first, TokenId(nominal_phrase(tree_, owner).range.first)};
  }
  // The clause above speaks: climb out of nominals.
  TokenId clause = quoted ? tree_.head(above) : above;
  for (int climb = 0; climb < 8 && clause.valid(); ++climb) {
    const Relation up = tree_.base(clause);
    const bool nominal_above =
        up == Relation::kNmod || up == Relation::kObl || up == Relation::kObj ||
        up == Relation::kNsubj || up == Relation::kAppos || up == Relation::kAmod ||
        up == Relation::kNummod || up == Relation::kAdvmod || up == Relation::kXcomp;
    if (!nominal_above || !tree_.head(clause).valid()) break;
    clause = tree_.head(clause);
  }
  if (!clause.valid()) return;
  Draft draft;
  draft.cue_head = nominal;
  draft.cue = cue;
  draft.frame = Frame::kClause;
  draft.cue_range = cue_range;
  draft.source = nominal_phrase(tree_, speaker);
  draft.content_head = clause;
  append_without(draft.content, tree_.range(clause), tree_.range(quoted ? above : nominal));
  // "…, according to harbour master Rosa Quispe, …": up to the comma.
  if (cue_range.first.value > 0 &&
      tree_.document().form(TokenId(cue_range.first.value - 1)) == ",") {
    constexpr std::uint32_t kLongest = 8;
    TokenId end = draft.source->range.first;
    const TokenRange own = tree_.document().sentence_of(nominal).tokens;
    while (end < own.last && end.value - draft.source->range.first.value < kLongest &&
           !tree_.is_punctuation(end) && tree_.upos(end) != Upos::kVerb &&
           tree_.upos(end) != Upos::kAux)
      ++end.value;
    if (end < own.last && tree_.document().form(end) == "," && end > draft.source->range.last) {
      draft.source->range.last = end;
      TokenRange whole = tree_.range(clause);
      whole.last = std::max(whole.last, end);
      draft.content.clear();
      append_without(draft.content, whole,
                     {TokenId(cue_range.first.value - 1), TokenId(end.value + 1)});
    }
  }
  end_before_clause(cue_range, draft);
  // "According to the paper, officials said …": all that follows, whatever the tree makes of it.
  const TokenRange sentence = tree_.document().sentence_of(nominal).tokens;
  const TokenId end = std::max(draft.source->range.last, cue_range.last);
  if (cue_range.first == sentence.first && end.value + 1 < sentence.last.value &&
      tree_.document().form(end) == ",") {
    draft.content = {{TokenId(end.value + 1), sentence.last}};
  }
  out.push_back(std::move(draft));
}

// "According to the Post, its owner said …" with the owner read as the paper's other name: a phrase
// that opens the sentence ends with its first comma when a verb that is no relative clause's
// follows.
void CueFinder::end_before_clause(TokenRange cue_range, Draft& draft) const {
  TokenRange& source = draft.source->range;
  if (cue_range.first != tree_.document().sentence_of(cue_range.first).tokens.first) return;
  TokenId comma = source.first;
  while (comma < source.last && tree_.document().form(comma) != ",") ++comma.value;
  for (TokenId at = comma; at < source.last; ++at.value) {
    const std::string_view kind = tree_.document().xpos(at);
    if (kind == "WP" || kind == "WDT") return;
    if (kind != "VBD" && kind != "VBZ" && kind != "VBP") continue;
    if (comma <= source.first) return;
    source.last = comma;
    if (!source.contains(draft.source->head)) draft.source->head = TokenId(comma.value - 1);
    return;
  }
}

// "The note on the page states that …", "the ministry claims that …": a verb that the reader takes
// for a noun. No verb stands before it, "that" and a clause follow.
void CueFinder::take_misread(TokenId noun, std::vector<Draft>& out) const {
  const Document& document = tree_.document();
  const TokenRange sentence = document.sentence_of(noun).tokens;
  const TokenId that(noun.value + 1);
  if (noun <= sentence.first || that.value + 2 >= sentence.last.value) return;
  if (!document.form(noun).ends_with('s') || base::to_lower(document.form(that)) != "that") return;
  const TokenId before(noun.value - 1);
  if (tree_.upos(before) != Upos::kNoun && tree_.upos(before) != Upos::kPropn) return;
  const Cue* cue = cues_.find(CueKind::kVerb, cue_lemma(tree_, cues_, noun), Frame::kClause);
  if (cue == nullptr || cue->act == document::StatementAct::kBelief) return;
  TokenId first = noun;
  TokenId head;
  bool open = true;  // no preposition yet
  while (first > sentence.first && !tree_.is_punctuation(TokenId(first.value - 1))) --first.value;
  for (TokenId at = first; at < noun; ++at.value) {
    const Upos tag = tree_.upos(at);
    if (tag == Upos::kAux || tag == Upos::kSconj) return;
    if (tag == Upos::kVerb && document.xpos(at) != "VBN" && document.xpos(at) != "VBG") return;
    if (tag == Upos::kAdp) open = open && !head.valid();
    if (open && (tag == Upos::kNoun || tag == Upos::kPropn)) head = at;
  }
  bool clause = false;
  for (TokenId at(that.value + 1); at < sentence.last && !clause; ++at.value)
    clause = tree_.upos(at) == Upos::kVerb || tree_.upos(at) == Upos::kAux;
  if (!clause || !head.valid() || tree_.upos(first) == Upos::kAdp) return;
  Draft draft;
  draft.cue_head = noun;
  draft.cue = cue;
  draft.cue_range = single(noun);
  draft.source = Phrase{head, {first, noun}};
  draft.content_head = that;
  draft.content = {tree_.trimmed({that, sentence.last}, true)};
  draft.settled = true;
  out.push_back(std::move(draft));
}

}  // namespace chancery::statements
