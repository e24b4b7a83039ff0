// Which words head a predicate.
#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"
#include "chancery/predicates/misreadings.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;

bool modifies_noun(const Construction& build, TokenId token) {
  const Relation relation = build.relation(token);
  return relation == Relation::kAmod || relation == Relation::kCompound ||
         relation == Relation::kFlat || relation == Relation::kFixed ||
         relation == Relation::kCase || relation == Relation::kMark ||
         relation == Relation::kCompoundPrt || relation == Relation::kGoeswith;
}

bool is_verb_head(const Construction& build, TokenId token) {
  const Document& document = build.document;
  if (document.upos(token) == Upos::kAux) {
    const Relation relation = build.relation(token);
    return relation != Relation::kAux && relation != Relation::kAuxPass &&
           relation != Relation::kCop;
  }
  // "two sailors were freed": a participle read as an adjective has the auxiliary of a verb.
  if (document.upos(token) == Upos::kAdj && build.has_child(token, Relation::kAuxPass)) return true;
  // "said it would free the hostages"
  if (document.upos(token) == Upos::kAdj && build.has_child(token, Relation::kAux) &&
      !build.has_child(token, Relation::kCop) && !modifies_noun(build, token))
    return build.lexicon.knows_verb(base::to_lower(build.lemma(token)));
  // "Chile and Peru pledge to help": a noun with a subject and nothing that links them.
  if (document.upos(token) == Upos::kNoun && build.has_child(token, Relation::kNsubj) &&
      !build.has_child(token, Relation::kCop) && !modifies_noun(build, token))
    return build.lexicon.knows_verb(base::to_lower(build.lemma(token)));
  // "is threatening to leave"
  if (document.upos(token) == Upos::kAdj && document.form(token).ends_with("ing") &&
      (build.has_child(token, Relation::kXcomp) || build.has_child(token, Relation::kObj)))
    return build.lexicon.knows_verb(build.lexicon.verb_lemma(base::to_lower(build.lemma(token)),
                                                             base::to_lower(document.form(token))));
  return document.upos(token) == Upos::kVerb &&
         (!modifies_noun(build, token) || is_hung_verb(build, token));
}

bool is_noun_head(const Construction& build, TokenId token, std::string_view lemma) {
  if (build.document.upos(token) != Upos::kNoun && build.document.upos(token) != Upos::kPropn)
    return false;
  if (build.has_child(token, Relation::kCop)) return true;
  const Relation relation = build.relation(token);
  if (relation == Relation::kCompound || relation == Relation::kFlat ||
      relation == Relation::kFixed)
    return false;
  return build.lexicon.nominal(lemma) != nullptr || build.lexicon.is_trigger_noun(lemma);
}

bool is_adjective_head(const Construction& build, TokenId token, std::string_view lemma) {
  if (build.document.upos(token) != Upos::kAdj) return false;
  if (build.has_child(token, Relation::kCop) || build.has_child(token, Relation::kNsubj))
    return true;
  return build.lexicon.is_trigger_adjective(lemma) && build.relation(token) != Relation::kAmod;
}

// A sentence without a verb in which the tree hangs one on a noun ("Lebanon sheltered refugees"
// read as a phrase): that verb.
TokenId misread_verb(const Construction& build, const Sentence& sentence) {
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    if (is_verb_head(build, TokenId{i})) return {};
  }
  return only_hung_verb(build, sentence);
}

}  // namespace

void find_heads(Construction& build, const Sentence& sentence) {
  const TokenId misread = misread_verb(build, sentence);
  for (std::uint32_t i = sentence.tokens.first.value; i < sentence.tokens.last.value; ++i) {
    const TokenId token{i};
    std::string lemma = base::to_lower(build.lemma(token));
    if (build.document.upos(token) == Upos::kNoun || build.document.upos(token) == Upos::kPropn)
      lemma = build.lexicon.noun_lemma(lemma, base::to_lower(build.document.form(token)));
    Predicate predicate;
    predicate.head = token;
    if (token == misread || is_verb_head(build, token) ||
        noun_over_progressive(build, token).valid()) {
      predicate.kind = PredicateKind::kVerb;
      const TokenId participle = participle_of_have(build, token);
      const TokenId said = participle.valid() ? participle : token;
      if (participle.valid()) {
        lemma = base::to_lower(build.lemma(participle));
        predicate.aspect = document::Aspect::kPerfect;
      }
      lemma = build.lexicon.verb_lemma(lemma, base::to_lower(build.document.form(said)));
    } else if (is_noun_head(build, token, lemma)) {
      predicate.kind = PredicateKind::kNoun;
      if (const Nominal* nominal = build.lexicon.nominal(lemma))
        predicate.verb = build.document.intern(nominal->verb);
    } else if (is_adjective_head(build, token, lemma)) {
      predicate.kind = PredicateKind::kAdjective;
    } else {
      continue;
    }
    predicate.lemma = build.document.intern(lemma);
    build.at[i] = PredicateId(build.predicates.size());
    build.predicates.push_back(std::move(predicate));
  }
}

}  // namespace chancery::predicates
