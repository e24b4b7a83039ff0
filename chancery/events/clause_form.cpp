#include "chancery/events/clause_form.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Relation;
using document::TokenId;
using document::Upos;

ClauseForm form_of_verb(const Document& document, TokenId finite, TokenId head) {
  const std::string_view tag = document.xpos(finite);
  if (tag == "MD") {
    const std::string form = base::to_lower(document.form(finite));
    const bool would = form == "would" || form == "could" || form == "might" || form == "'d";
    return would ? ClauseForm::kWould : ClauseForm::kModal;
  }
  const bool have = finite != head && document.lemma(finite) == "have";
  if (tag == "VBD") return have ? ClauseForm::kPluperfect : ClauseForm::kPast;
  if (tag == "VBZ" || tag == "VBP") return have ? ClauseForm::kPerfect : ClauseForm::kPresent;
  return ClauseForm::kNone;
}

bool is_auxiliary(Relation relation) {
  return relation == Relation::kAux || relation == Relation::kAuxPass || relation == Relation::kCop;
}

}  // namespace

ClauseForm form_of(const Document& document, TokenId head) {
  for (const TokenId token : document.children(head)) {
    if (!is_auxiliary(document.relation(token))) continue;
    const ClauseForm form = form_of_verb(document, token, head);
    if (form != ClauseForm::kNone) return form;
  }
  return form_of_verb(document, head, head);
}

bool is_told_past(ClauseForm form) {
  return form == ClauseForm::kPast || form == ClauseForm::kPluperfect;
}

bool is_of_now(ClauseForm form) {
  return form == ClauseForm::kPresent || form == ClauseForm::kPerfect || form == ClauseForm::kModal;
}

bool is_clause(const Document& document, TokenId head) {
  const Upos upos = document.upos(head);
  return upos == Upos::kVerb || upos == Upos::kAux || form_of(document, head) != ClauseForm::kNone;
}

bool opens_with(const Document& document, TokenId head,
                std::initializer_list<std::string_view> lemmas) {
  return std::ranges::any_of(document.children(head), [&](TokenId token) {
    const Relation relation = document.relation(token);
    const bool opener =
        relation == Relation::kMark || relation == Relation::kAdvmod || relation == Relation::kCase;
    return opener && std::ranges::find(lemmas, document.lemma(token)) != lemmas.end();
  });
}

}  // namespace chancery::events
