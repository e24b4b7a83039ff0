#include "chancery/statements/clause.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::statements {
namespace {

constexpr int kMaxClimb = 8;  // conjunctions and control are followed no further than this

bool is_relative_pronoun(const TreeView& tree, TokenId token) {
  const std::string_view lemma = tree.lemma(token);
  return tree.children(token).empty() &&
         (lemma == "who" || lemma == "which" || lemma == "that" || lemma == "whom");
}

TokenId written_subject(const TreeView& tree, TokenId verb) {
  for (const TokenId child : tree.children(verb)) {
    const Relation relation = tree.relation(child);
    if (relation == Relation::kNsubj || relation == Relation::kNsubjOuter) return child;
  }
  return {};
}

TokenId any_subject(const TreeView& tree, TokenId verb) {
  const TokenId active = written_subject(tree, verb);
  return active.valid() ? active : tree.exact_child(verb, Relation::kNsubjPass);
}

TokenId agent_of(const TreeView& tree, TokenId verb) {
  const TokenId agent = tree.exact_child(verb, Relation::kOblAgent);
  if (agent.valid()) return agent;
  for (const TokenId child : tree.children(verb)) {
    if (tree.base(child) == Relation::kObl && tree.introduced_by(child) == "by") return child;
  }
  return {};
}

bool has_mark_to(const TreeView& tree, TokenId clause) {
  for (const TokenId child : tree.children(clause)) {
    if (tree.base(child) == Relation::kMark && tree.lemma(child) == "to") return true;
  }
  return false;
}

// The subject that a clause without one borrows from the clause above it.
TokenId borrowed_subject(const TreeView& tree, TokenId verb) {
  TokenId at = verb;
  for (int climb = 0; climb < kMaxClimb; ++climb) {
    const TokenId above = tree.head(at);
    if (!above.valid()) return {};
    switch (tree.base(at)) {
      case Relation::kXcomp: {
        // "asked him to say": the object says it; "went on to say": the subject.
        const TokenId object = tree.child(above, {Relation::kObj, Relation::kIobj});
        if (object.valid() && object < at) return object;
        break;
      }
      case Relation::kConj:
      case Relation::kAdvcl:
      case Relation::kParataxis:
      case Relation::kDep:
        break;
      case Relation::kAcl: {
        // "took the opportunity to urge": whoever took it; "a letter saying": the letter.
        const bool chance = has_mark_to(tree, at) && tree.base(above) == Relation::kObj &&
                            tree.head(above).valid() && tree.head(above) < above;
        const TokenId taker = chance ? any_subject(tree, tree.head(above)) : TokenId{};
        return taker.valid() ? taker : above;
      }
      default:
        return {};
    }
    const TokenId subject = any_subject(tree, above);
    if (subject.valid()) return subject;
    if (!is_verbal(tree, above) && tree.base(at) == Relation::kAdvcl) return {};
    at = above;
  }
  return {};
}

}  // namespace

std::string cue_lemma(const TreeView& tree, const CueLexicon& cues, TokenId verb) {
  std::string lemma(cues.verb_of_form(base::to_lower(tree.document().form(verb))));
  if (lemma.empty()) lemma = tree.lemma(verb);
  const TokenId particle = tree.exact_child(verb, Relation::kCompoundPrt);
  if (particle.valid()) lemma.append("_").append(base::to_lower(tree.document().form(particle)));
  return lemma;
}

bool is_passive(const TreeView& tree, TokenId verb) {
  for (const TokenId child : tree.children(verb)) {
    const Relation relation = tree.relation(child);
    if (relation == Relation::kNsubjPass || relation == Relation::kAuxPass ||
        relation == Relation::kOblAgent)
      return true;
  }
  const Relation own = tree.relation(verb);
  return (own == Relation::kAcl || own == Relation::kAdvcl || own == Relation::kConj) &&
         tree.document().xpos(verb) == "VBN" &&
         !tree.child(verb, {Relation::kAux, Relation::kNsubj, Relation::kObj}).valid();
}

bool is_verbal(const TreeView& tree, TokenId token) { return tree.upos(token) == Upos::kVerb; }

bool is_finite(const TreeView& tree, TokenId token) {
  const std::string_view form = tree.document().xpos(token);
  return (tree.upos(token) == Upos::kVerb || tree.upos(token) == Upos::kAux) &&
         (form == "VBD" || form == "VBZ" || form == "VBP" || form == "MD");
}

Phrase nominal_phrase(const TreeView& tree, TokenId head) {
  if (is_relative_pronoun(tree, head)) return {head, {head, TokenId(head.value + 1)}};
  TokenRange range = tree.range(head);
  for (const TokenId child : tree.children(head)) {
    const Relation relation = tree.base(child);
    if (child < head &&
        (relation == Relation::kCase || relation == Relation::kMark || relation == Relation::kCc)) {
      range.first = std::max(range.first, TokenId(tree.range(child).last.value));
    }
    // What follows the phrase but is not of it.
    if (child > head && (relation == Relation::kParataxis || relation == Relation::kCase)) {
      range.last = std::min(range.last, tree.range(child).first);
    }
  }
  if (range.first > head || range.last <= head) range = {head, TokenId(head.value + 1)};
  range = tree.trimmed(range, false);
  return {head, range};
}

std::optional<Phrase> speaker_of(const TreeView& tree, TokenId verb) {
  if (is_passive(tree, verb)) {
    const TokenId agent = agent_of(tree, verb);
    if (agent.valid()) return nominal_phrase(tree, agent);
    return std::nullopt;
  }
  TokenId subject = written_subject(tree, verb);
  if (!subject.valid()) subject = borrowed_subject(tree, verb);
  if (!subject.valid() || tree.base(subject) == Relation::kExpl) return std::nullopt;
  Phrase phrase = nominal_phrase(tree, subject);
  // The noun that a participle modifies keeps only what stands before the participle.
  if (phrase.range.contains(verb)) {
    TokenId at = verb;
    while (tree.head(at).valid() && tree.head(at) != subject) at = tree.head(at);
    phrase.range.last = std::min(phrase.range.last, tree.range(at).first);
    if (phrase.range.last <= subject) phrase.range.last = TokenId(subject.value + 1);
    phrase.range = tree.trimmed(phrase.range, false);
  }
  return phrase;
}

TokenRange cue_extent(const TreeView& tree, const CueLexicon& cues, TokenId verb) {
  TokenRange range{verb, TokenId(verb.value + 1)};
  const auto take_left = [&](TokenId head) {
    // Auxiliaries, negations and adverbs that touch the verb.
    for (std::uint32_t at = range.first.value; at-- > 0;) {
      const TokenId token(at);
      if (tree.head(token) != head) break;
      const Relation relation = tree.base(token);
      const bool infinitive = relation == Relation::kMark && tree.lemma(token) == "to";
      if (relation != Relation::kAux && relation != Relation::kAdvmod &&
          relation != Relation::kCop && !infinitive)
        break;
      range.first = token;
    }
  };
  take_left(verb);
  TokenId at = verb;
  for (int climb = 0; climb < 3 && tree.base(at) == Relation::kXcomp; ++climb) {
    const TokenId above = tree.head(at);
    if (!above.valid() || above > at || !cues.in_list("carrier", tree.lemma(above))) break;
    if (range.first.value - above.value > 3) break;
    range.first = above;
    take_left(above);
    at = above;
  }
  const TokenId particle = tree.exact_child(verb, Relation::kCompoundPrt);
  if (particle.valid() && particle.value == verb.value + 1)
    range.last = TokenId(particle.value + 1);
  return range;
}

void append_without(std::vector<TokenRange>& out, TokenRange range, TokenRange hole) {
  if (hole.first >= range.last || hole.last <= range.first) {
    if (range.first < range.last) out.push_back(range);
    return;
  }
  if (range.first < hole.first) out.push_back({range.first, hole.first});
  if (hole.last < range.last) out.push_back({hole.last, range.last});
}

}  // namespace chancery::statements
