// Tense, aspect, modality, negation and mood of one predicate, from its auxiliaries and particles.
#include <array>

#include "chancery/base/utf8.h"
#include "chancery/predicates/construction.h"

namespace chancery::predicates {
namespace {

using document::Aspect;
using document::Modality;
using document::PredicateKind;
using document::Tense;

bool one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  for (const std::string_view candidate : words) {
    if (word == candidate) return true;
  }
  return false;
}

Modality modality_of(std::string_view lemma) {
  if (one_of(lemma, {"can", "could", "ca"})) return Modality::kCan;
  if (one_of(lemma, {"may", "might"})) return Modality::kMay;
  if (one_of(lemma, {"must"})) return Modality::kMust;
  if (one_of(lemma, {"should", "shall", "ought"})) return Modality::kShould;
  if (one_of(lemma, {"would", "'d"})) return Modality::kWould;
  if (one_of(lemma, {"will", "'ll", "wo"})) return Modality::kWill;
  return Modality::kNone;
}

void read_auxiliary(Construction& build, Predicate& predicate, TokenId aux) {
  const std::string lemma = base::to_lower(build.lemma(aux));
  const std::string form = base::to_lower(build.document.form(aux));
  const std::uint32_t first =
      build.document.sentences.get()[build.document.tokens.get()[aux.value].sentence.value]
          .tokens.first.value;
  const bool name = !build.headline_style && aux.value > first && form == "may" &&
                    build.document.form(aux) == "May";  // "Theresa May has met"
  if (name) return;
  if (Modality modality = modality_of(lemma);
      modality != Modality::kNone || (modality = modality_of(form)) != Modality::kNone) {
    predicate.modality = modality;
    if (modality == Modality::kWill) predicate.tense = Tense::kFuture;
    return;
  }
  const bool past = one_of(form, {"was", "were", "had", "did"});
  if (lemma == "have") predicate.aspect = Aspect::kPerfect;
  if (lemma == "be" && build.document.xpos(predicate.head) == "VBG")
    predicate.aspect = Aspect::kProgressive;
  if (predicate.tense != Tense::kNone) return;
  if (past)
    predicate.tense = Tense::kPast;
  else if (one_of(form, {"is", "are", "am", "has", "have", "do", "does", "'s", "'re", "'ve", "'m",
                         "been"}))
    predicate.tense = Tense::kPresent;
}

bool is_negator(std::string_view lemma, std::string_view form) {
  return one_of(lemma, {"not", "never", "nor", "neither", "hardly", "scarcely"}) ||
         one_of(form, {"n't", "n’t", "nt"});
}

// "no longer", "no agreement", "none of the ministers".
bool negates_as_determiner(const Construction& build, TokenId phrase) {
  const std::string_view own = build.lemma(phrase);
  if (one_of(own, {"nobody", "none", "nothing", "no_one"})) return true;
  for (const TokenId token : build.document.children(phrase)) {
    if (build.relation(token) != Relation::kDet && build.relation(token) != Relation::kCc &&
        build.relation(token) != Relation::kCcPreconj)
      continue;
    if (one_of(build.lemma(token), {"no", "neither"})) return true;
  }
  return false;
}

// "allow up to 300 refugees": the tree takes "up" for a particle.
bool opens_amount(const Construction& build, TokenId up) {
  const TokenId to{up.value + 1};
  const TokenId number{up.value + 2};
  const auto& all = build.document.tokens.get();
  return number.value < all.size() && all[up.value].sentence == all[number.value].sentence &&
         build.lemma(up) == "up" && build.lemma(to) == "to" &&
         build.document.upos(number) == Upos::kNum;
}

// "Said no to the plan", "set free three editors", wherever the tree hangs the "no" and the "free".
void join_next_word(Construction& build, Predicate& predicate) {
  const TokenId next{predicate.head.value + 1};
  const auto& all = build.document.tokens.get();
  if (next.value >= all.size() || all[next.value].sentence != all[predicate.head.value].sentence ||
      (build.document.upos(next) != Upos::kIntj && build.relation(next) != Relation::kAmod))
    return;
  const std::string joined = std::string(build.document.string(predicate.lemma)) + "_" +
                             base::to_lower(build.document.form(next));
  if (build.lexicon.knows_verb(joined)) predicate.lemma = build.document.intern(joined);
}

// "Took part in the talks": a bare noun right behind the verb that makes one light verb with it.
bool is_part_of_verb(const Construction& build, const Predicate& predicate, TokenId token) {
  return predicate.kind == PredicateKind::kVerb && build.relation(token) == Relation::kObj &&
         token.value == predicate.head.value + 1 && build.document.upos(token) == Upos::kNoun &&
         build.document.children(token).empty() &&
         build.lexicon.lights(std::string(build.document.string(predicate.lemma)) + "_" +
                              base::to_lower(build.document.form(token))) != nullptr;
}

void read_dependents(Construction& build, Predicate& predicate) {
  for (const TokenId token : build.document.children(predicate.head)) {
    const Relation relation = build.relation(token);
    const std::string lemma = base::to_lower(build.lemma(token));
    const std::string form = base::to_lower(build.document.form(token));
    if (relation == Relation::kAux || relation == Relation::kAuxPass ||
        relation == Relation::kCop) {
      read_auxiliary(build, predicate, token);
      // "having shot down" with an auxiliary of the passive: that is "be", never "have".
      if (relation == Relation::kAuxPass && lemma != "have") predicate.passive = true;
    } else if (relation == Relation::kNsubjPass || relation == Relation::kCsubjPass) {
      predicate.passive = true;
    } else if (opens_amount(build, token)) {
      continue;
    } else if (relation == Relation::kCompoundPrt && predicate.kind == PredicateKind::kVerb) {
      predicate.lemma =
          build.document.intern(std::string(build.document.string(predicate.lemma)) + "_" + form);
    } else if (predicate.kind == PredicateKind::kVerb &&
               (relation == Relation::kAdvmod || relation == Relation::kCase) &&
               build.lexicon.knows_verb(std::string(build.document.string(predicate.lemma)) + "_" +
                                        form)) {
      predicate.lemma =
          build.document.intern(std::string(build.document.string(predicate.lemma)) + "_" + form);
    } else if (is_part_of_verb(build, predicate, token)) {
      predicate.lemma =
          build.document.intern(std::string(build.document.string(predicate.lemma)) + "_" + form);
    } else if (relation == Relation::kMark) {
      if (one_of(lemma, {"if", "unless", "whether", "lest"})) predicate.conditional = true;
      if (lemma == "without") predicate.negated = !predicate.negated;
    } else if (relation == Relation::kAdvmod || relation == Relation::kCc ||
               relation == Relation::kCcPreconj || relation == Relation::kDet) {
      if (is_negator(lemma, form)) predicate.negated = !predicate.negated;
      if (lemma == "long" || lemma == "longer") {  // "no longer"
        for (const TokenId inner : build.document.children(token)) {
          if (build.lemma(inner) == "no") predicate.negated = !predicate.negated;
        }
      }
      if (relation == Relation::kDet && lemma == "no") predicate.negated = !predicate.negated;
    } else if (relation == Relation::kCase && lemma == "without" &&
               predicate.kind == PredicateKind::kNoun) {
      predicate.negated = !predicate.negated;
    } else if (relation == Relation::kNsubj || relation == Relation::kObj) {
      if (predicate.kind == PredicateKind::kVerb && build.at[token.value].valid() &&
          relation == Relation::kObj)
        continue;  // "held no talks": the noun carries it
      if (negates_as_determiner(build, token)) predicate.negated = !predicate.negated;
    }
    if (relation == Relation::kNsubjPass && negates_as_determiner(build, token))
      predicate.negated = !predicate.negated;
  }
}

// A name before the verb acts, though the tree does not say so: "Iraq and Ghana Sign Pact".
bool follows_name(const Construction& build, TokenId verb) {
  const auto& sentence =
      build.document.sentences.get()[build.document.tokens.get()[verb.value].sentence.value];
  for (std::uint32_t i = sentence.tokens.first.value; i < verb.value; ++i) {
    const Upos upos = build.document.upos(TokenId{i});
    if (upos == Upos::kPropn || upos == Upos::kNoun) return true;
  }
  return false;
}

bool follows_be(const Construction& build, TokenId verb) {
  const TokenId to = build.child(verb, Relation::kMark);
  if (!to.valid() || to.value == 0) return false;
  const TokenId before{to.value - 1};
  return build.document.head(before) == verb && build.lemma(before) == "be" &&
         (build.relation(before) == Relation::kAux ||
          build.relation(before) == Relation::kAuxPass || build.relation(before) == Relation::kCop);
}

void read_form(Construction& build, Predicate& predicate) {
  const std::string_view tag = build.document.xpos(predicate.head);
  if (predicate.tense == Tense::kNone) {
    if (tag == "VBD") predicate.tense = Tense::kPast;
    if (tag == "VBZ" || tag == "VBP") predicate.tense = Tense::kPresent;
  }
  const Relation relation = build.relation(predicate.head);
  const bool root = relation == Relation::kRoot || relation == Relation::kParataxis;
  const bool to = build.mark(predicate.head) == "to";
  const bool subject = build.has_child(predicate.head, Relation::kNsubj) ||
                       build.has_child(predicate.head, Relation::kNsubjPass);
  if (to && root && subject) predicate.tense = Tense::kFuture;  // "Blinken to visit Kyiv"
  if (to && follows_be(build, predicate.head)) {                // "is to reopen its embassy"
    predicate.tense = Tense::kFuture;
    predicate.aspect = document::Aspect::kNone;
  }
  if (tag == "VB" && relation == Relation::kRoot && !to && !subject &&
      predicate.modality == Modality::kNone && !follows_name(build, predicate.head))
    predicate.imperative = true;
  if (tag == "VBN" && !predicate.passive && predicate.aspect != Aspect::kPerfect &&
      !build.has_child(predicate.head, Relation::kObj)) {
    const bool bare_root =
        relation == Relation::kRoot &&
        (build.headline_style ||
         !build.has_child(predicate.head,
                          Relation::kNsubj));  // a subject of its own: a past tense misread
    if (relation == Relation::kAcl || relation == Relation::kAdvcl || bare_root)
      predicate.passive = true;
    if (relation == Relation::kRoot && predicate.tense == Tense::kNone)
      predicate.tense = Tense::kPast;
  }
  predicate.interrogative = build.question && root;
  // "until Iran stops", "once the army leaves": not yet so.
  const std::string_view opener = build.mark(predicate.head);
  const bool ahead = one_of(opener, {"until", "till", "once", "before"}) ||
                     (opener == "after" && !build.headline_style);
  if (relation == Relation::kAdvcl && ahead && predicate.tense == Tense::kPresent &&
      predicate.aspect == Aspect::kNone)
    predicate.conditional = true;
  // "a formula for ending the war"
  if (relation == Relation::kAcl && tag == "VBG" && opener == "for") predicate.conditional = true;
}

// A phrase without a preposition behind the verb that tells no time.
bool has_bare_phrase(const Construction& build, TokenId verb) {
  for (const TokenId token : build.document.children(verb)) {
    const Relation relation = build.relation(token);
    if (relation == Relation::kObj || relation == Relation::kIobj || relation == Relation::kCcomp)
      return true;
    if ((relation == Relation::kObl || relation == Relation::kObj) && token > verb &&
        !build.has_child(token, Relation::kCase) &&
        !build.lexicon.is_temporal(base::to_lower(build.lemma(token))))
      return true;
  }
  return false;
}

// Headlines drop the auxiliary: "Iran urged to halt enrichment" has urged as a past tense with a
// clause of its own and nobody urged; "Two journalists jailed for libel" nobody jailed.
void read_headline_passive(Construction& build, Predicate& predicate) {
  if (!build.headline_style || predicate.passive || predicate.kind != PredicateKind::kVerb) return;
  const std::string_view tag = build.document.xpos(predicate.head);
  if (tag != "VBD" && tag != "VBN") return;
  if (predicate.aspect == Aspect::kPerfect || has_bare_phrase(build, predicate.head)) return;
  const std::string_view verb = build.document.string(predicate.lemma);
  const TokenId clause = build.child(predicate.head, Relation::kXcomp);
  const bool urged = build.lexicon.control(verb) == Control::kObject && clause.valid() &&
                     build.mark(clause) == "to";
  const bool undergone = !clause.valid() && build.lexicon.needs_object(verb) &&
                         build.has_child(predicate.head, Relation::kNsubj);
  if (urged || undergone) predicate.passive = true;
}

}  // namespace

void read_clause(Construction& build, Predicate& predicate) {
  read_dependents(build, predicate);
  if (predicate.kind == PredicateKind::kVerb) {
    join_next_word(build, predicate);
    read_form(build, predicate);
    read_headline_passive(build, predicate);
  }
}

}  // namespace chancery::predicates
