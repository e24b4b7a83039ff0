// Verbs that the tree misplaces in ways that recur: hung on a neighbouring noun as if they
// described it, or left without the subject that the tree gives to the word of saying behind them.
#include "chancery/predicates/misreadings.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::predicates {
namespace {

using document::PredicateKind;
using document::Tense;

constexpr int kMostSteps = 8;

bool is_noun(const Construction& build, TokenId token) {
  return build.document.upos(token) == Upos::kNoun || build.document.upos(token) == Upos::kPropn;
}

// A noun that stands for a whole sentence, with nothing that links it to a subject.
bool is_bare_root(const Construction& build, TokenId token) {
  return build.relation(token) == Relation::kRoot && is_noun(build, token) &&
         !build.has_child(token, Relation::kCop) && !build.has_child(token, Relation::kNsubj);
}

bool is_finite_form(const Construction& build, TokenId token) {
  const std::string_view tag = build.document.xpos(token);
  return build.document.form(token).ends_with("ed") || tag == "VBD" || tag == "VBZ" ||
         tag == "VB" || tag == "VBP";
}

// The phrase of a word on one side of `limit`: upwards while the tree stays on that side.
TokenId phrase_of(const Construction& build, TokenId token, TokenId limit) {
  for (int steps = 0; steps < kMostSteps; ++steps) {
    const TokenId up = build.document.head(token);
    if (!up.valid() || up == limit || (token < limit) != (up < limit) || !build.is_nominal(up))
      break;
    token = up;
  }
  return token;
}

// What stands after the verb without a preposition.
TokenId bare_phrase_after(const Construction& build, const Predicate& predicate) {
  for (const Argument& argument : predicate.arguments) {
    const bool bare = argument.role == Role::kOblique && argument.preposition == Symbol::kEmpty &&
                      argument.head > predicate.head;
    if (bare && is_noun(build, argument.head) &&
        !build.lexicon.is_temporal(base::to_lower(build.lemma(argument.head))))
      return argument.head;
  }
  return {};
}

bool is_own_subject(const Argument& argument) {
  return argument.role == Role::kSubject && !argument.inherited;
}

// Whether one subject of the verb stands before `token` and another behind it.
bool has_subjects_around(const Predicate& verb, TokenId token) {
  const auto any = [&](auto&& where) {
    return std::ranges::any_of(verb.arguments, [&](const Argument& argument) {
      return is_own_subject(argument) && where(argument.head);
    });
  };
  return any([&](TokenId head) { return head < token; }) &&
         any([&](TokenId head) { return head > token; });
}

// Moves the subjects before `to` from the word of saying to `to`.
void take_subjects_before(Construction& build, Predicate& to, Predicate& from) {
  std::vector<TokenId> heads;
  for (const Argument& argument : from.arguments) {
    if (is_own_subject(argument) && argument.head < to.head) heads.push_back(argument.head);
  }
  std::erase_if(from.arguments, [&](const Argument& argument) {
    return is_own_subject(argument) && argument.head < to.head;
  });
  for (const TokenId head : heads)
    build.add(to, to.passive ? Role::kObject : Role::kSubject, Symbol::kEmpty, head, true);
}

}  // namespace

bool is_hung_verb(const Construction& build, TokenId token) {
  if (build.document.upos(token) != Upos::kVerb || build.relation(token) != Relation::kAmod)
    return false;
  if (build.has_child(token, Relation::kNsubj)) return true;
  const TokenId noun = build.document.head(token);
  if (!noun.valid() || noun < token || token.value == 0) return false;
  if (!is_finite_form(build, token)) return false;
  const TokenId before{token.value - 1};
  const TokenId auxiliary = build.child(noun, Relation::kAux);
  if (auxiliary == before && build.has_child(noun, Relation::kNsubj)) return true;
  return !build.headline_style && is_bare_root(build, noun) && is_noun(build, before) &&
         build.document.head(before) == noun &&
         build.lexicon.knows_verb(build.lexicon.verb_lemma(
             base::to_lower(build.lemma(token)), base::to_lower(build.document.form(token))));
}

TokenId only_hung_verb(const Construction& build, const Sentence& sentence) {
  const Document& document = build.document;
  for (std::uint32_t i = sentence.tokens.first.value + 1; i + 1 < sentence.tokens.last.value; ++i) {
    const TokenId token{i};
    if (document.upos(token) != Upos::kVerb) continue;
    const Relation relation = build.relation(token);
    const bool hung = relation == Relation::kAmod || relation == Relation::kCase ||
                      relation == Relation::kCompound;
    const TokenId before{i - 1};
    const bool named = is_noun(build, before) || document.upos(before) == Upos::kPron;
    if (hung && is_finite_form(build, token) && document.form(TokenId{i + 1}) != "," && named)
      return token;
  }
  return {};
}

void fill_hung_verb(Construction& build, Predicate& predicate) {
  if (noun_over_progressive(build, predicate.head).valid()) return;  // filled before
  predicate.tense = Tense::kPast;
  const TokenId noun = build.document.head(predicate.head);
  if (!Construction::has(predicate, Role::kSubject)) {
    const TokenId subject = build.child(noun, Relation::kNsubj);
    const TokenId left = subject.valid() && subject < predicate.head
                             ? subject
                             : phrase_of(build, TokenId{predicate.head.value - 1}, predicate.head);
    build.add(predicate, Role::kSubject, Symbol::kEmpty, left, true);
  }
  if (noun <= predicate.head || Construction::has(predicate, Role::kObject)) return;
  const TokenId object = phrase_of(build, noun, predicate.head);
  build.add(predicate, Role::kObject, Symbol::kEmpty, object, false);
  // "…, officials said": what is acted on is not who says so.
  Predicate* speaker = build.of(build.document.head(object));
  if (speaker == nullptr || speaker->head < object || !has_subjects_around(*speaker, speaker->head))
    return;
  std::erase_if(speaker->arguments, [&](const Argument& argument) {
    return argument.role == Role::kSubject && argument.head == object;
  });
}

void take_subject_over_speaker(Construction& build, Predicate& predicate) {
  if (predicate.kind != PredicateKind::kVerb || Construction::has(predicate, Role::kSubject))
    return;
  const auto take = [&](TokenId token) {
    Predicate* verb = token.valid() && token > predicate.head ? build.of(token) : nullptr;
    const bool told = verb != nullptr && verb->kind == PredicateKind::kVerb &&
                      has_subjects_around(*verb, predicate.head);
    if (told) take_subjects_before(build, predicate, *verb);
    return told;
  };
  if (build.relation(predicate.head) == Relation::kCcomp &&
      take(build.document.head(predicate.head)))
    return;
  for (const TokenId token : build.document.children(predicate.head)) {
    if (build.relation(token) == Relation::kParataxis && take(token)) return;
  }
}

void take_subject_of_object(Construction& build, Predicate& predicate) {
  if (predicate.kind != PredicateKind::kVerb || predicate.passive || predicate.imperative ||
      Construction::has(predicate, Role::kSubject))
    return;
  for (std::size_t i = 0; i < predicate.arguments.size(); ++i) {
    const Argument argument = predicate.arguments[i];
    if (argument.role != Role::kObject || argument.head < predicate.head) continue;
    for (const TokenId token : build.document.children(argument.head)) {
      const Relation relation = build.relation(token);
      const bool hung = relation == Relation::kCompound || relation == Relation::kNsubj ||
                        relation == Relation::kNmodDesc || relation == Relation::kNmodUnmarked;
      if (token > predicate.head || !hung || !is_noun(build, token) ||
          build.lexicon.is_temporal(base::to_lower(build.lemma(token))))
        continue;
      return build.add(predicate, Role::kSubject, Symbol::kEmpty, token, true);
    }
  }
}

namespace {

// The phrase ends where the other begins, with a comma between them or without.
bool ends_at(const Construction& build, TokenId left, TokenId right, bool comma) {
  const TokenId end = build.document.subtree(left).last;
  const TokenId begin = build.document.subtree(right).first;
  if (end == begin) {
    return comma == (build.document.form(begin) == ",") &&
           (comma || build.document.form(TokenId{begin.value - 1}) != ",");
  }
  return comma && end.value + 1 == begin.value && build.document.form(end) == ",";
}

// "Omar Fund Chief praised it" with Omar and the chief beside one another.
bool opens_name_of(const Construction& build, TokenId left, TokenId right) {
  return is_noun(build, left) && is_noun(build, right) &&
         build.document.upos(left) != build.document.upos(right) &&
         (build.document.upos(left) == Upos::kNoun ||
          build.has_child(right, Relation::kCompound)) &&
         !build.has_child(right, Relation::kCc) && !build.has_child(right, Relation::kDet) &&
         !build.lexicon.is_temporal(base::to_lower(build.lemma(right))) &&
         ends_at(build, left, right, false);
}

// "According to a book, The Road, Ali left": what follows the phrase says what it is.
bool names_phrase_before(const Construction& build, const Predicate& predicate, TokenId token) {
  return std::ranges::any_of(predicate.arguments, [&](const Argument& argument) {
    return argument.role == Role::kOblique && argument.head < token &&
           build.document.head(argument.head) == predicate.head &&
           !build.lexicon.is_temporal(base::to_lower(build.lemma(argument.head))) &&
           ends_at(build, argument.head, token, true);
  });
}

}  // namespace

void drop_false_subject(Construction& build, Predicate& predicate) {
  std::vector<TokenId> own;
  for (const TokenId token : build.document.children(predicate.head)) {
    const Relation relation = build.relation(token);
    if (token < predicate.head &&
        (relation == Relation::kNsubj || relation == Relation::kNsubjPass))
      own.push_back(token);
  }
  if (own.size() != 2 || build.document.upos(own.back()) == Upos::kPron) return;
  const TokenId left = own.front();
  const bool enclosed =
      ends_at(build, left, own.back(), true) && names_phrase_before(build, predicate, left);
  if (!enclosed && !opens_name_of(build, left, own.back())) return;
  const auto under = [&](TokenId token) {
    return token == left ||
           (build.document.head(token) == left && build.relation(token) == Relation::kConj);
  };
  std::erase_if(predicate.arguments,
                [&](const Argument& argument) { return under(argument.head); });
}

bool restore_main_verb(Construction& build, Predicate& predicate) {
  const TokenId noun = build.document.head(predicate.head);
  const std::string_view tag = build.document.xpos(predicate.head);
  if (predicate.kind != PredicateKind::kVerb || (tag != "VBN" && tag != "VBD") ||
      build.relation(noun) != Relation::kNsubj || noun > predicate.head)
    return false;
  Predicate* verb = build.of(build.document.head(noun));
  if (verb == nullptr || verb->kind != PredicateKind::kVerb || verb->head < predicate.head ||
      !has_subjects_around(*verb, predicate.head))
    return false;
  const TokenId bare = bare_phrase_after(build, predicate);
  const TokenId object = build.has_child(predicate.head, Relation::kObj) ? TokenId{} : bare;
  if (!object.valid() && !build.has_child(predicate.head, Relation::kObj)) return false;
  predicate.passive = false;
  predicate.tense = Tense::kPast;
  if (object.valid()) {
    std::erase_if(predicate.arguments,
                  [&](const Argument& argument) { return argument.head == object; });
    build.add(predicate, Role::kObject, Symbol::kEmpty, object);
  }
  take_subjects_before(build, predicate, *verb);
  build.add(*verb, Role::kContent, Symbol::kEmpty, predicate.head);
  return true;
}

TokenId participle_of_have(const Construction& build, TokenId have) {
  if (build.lemma(have) != "have" || build.relation(have) == Relation::kAux) return {};
  const TokenId object = build.child(have, Relation::kObj);
  const TokenId next{have.value + 1};
  if (!object.valid() || object < next) return {};
  // Beside the name that it acts on, or as if it described that name: guards may be armed, states
  // are not.
  const auto is_participle = [&](TokenId token) {
    const std::string form = base::to_lower(build.document.form(token));
    return token > have && token < object && build.document.upos(token) == Upos::kAdj &&
           form.ends_with("ed") &&
           build.lexicon.knows_verb(
               build.lexicon.verb_lemma(base::to_lower(build.lemma(token)), form));
  };
  for (const TokenId token : build.document.children(have)) {
    if (is_participle(token)) return token;
  }
  const bool describes = build.document.upos(object) == Upos::kPropn && next < object &&
                         build.document.head(next) == object &&
                         build.relation(next) == Relation::kAmod;
  return describes && is_participle(next) ? next : TokenId{};
}

TokenId noun_over_progressive(const Construction& build, TokenId token) {
  if (build.relation(token) != Relation::kCompound || token.value == 0 ||
      !build.document.form(token).ends_with("ing"))
    return {};
  const TokenId noun = build.document.head(token);
  const TokenId before{token.value - 1};
  if (!noun.valid() || noun < token || build.relation(before) != Relation::kCop ||
      build.document.head(before) != noun || !build.has_child(noun, Relation::kNsubj))
    return {};
  const std::string form = base::to_lower(build.document.form(token));
  const std::string lemma = build.lexicon.verb_lemma(base::to_lower(build.lemma(token)), form);
  return build.lexicon.knows_verb(lemma) ? noun : TokenId{};
}

void fill_progressive(Construction& build, Predicate& predicate) {
  const TokenId noun = build.document.head(predicate.head);
  predicate.aspect = document::Aspect::kProgressive;
  const std::string be = base::to_lower(build.document.form(TokenId{predicate.head.value - 1}));
  predicate.tense = be == "was" || be == "were" ? Tense::kPast : Tense::kPresent;
  build.add(predicate, Role::kObject, Symbol::kEmpty, noun);
  for (const TokenId token : build.document.children(noun)) {
    const Relation relation = build.relation(token);
    if (relation == Relation::kNsubj) build.add(predicate, Role::kSubject, Symbol::kEmpty, token);
    if (relation == Relation::kNmod || relation == Relation::kObl)
      build.add(predicate, Role::kOblique, build.preposition(token), token);
    if (relation == Relation::kAdvmod && build.lemma(token) == "not") predicate.negated = true;
  }
}

}  // namespace chancery::predicates
