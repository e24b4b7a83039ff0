#include "chancery/document/antecedent.h"

namespace chancery::document {
namespace {

constexpr int kMostSteps = 12;

bool is_nominal(Upos upos) {
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron || upos == Upos::kNum;
}

bool is_below(const Document& document, TokenId token, TokenId above) {
  for (int steps = 0; steps < kMostSteps && token.valid(); ++steps) {
    if (token == above) return true;
    token = document.head(token);
  }
  return false;
}

}  // namespace

namespace {

// "Ali, the head of the fund, who objects": after a comma "who" is the head and not the fund.
TokenId person_described(const Document& document, TokenId said, TokenId pronoun) {
  if (document.lemma(pronoun) != "who" || document.form(TokenId{pronoun.value - 1}) != "," ||
      document.relation(said) != Relation::kNmod || document.upos(said) != Upos::kPropn)
    return said;
  const TokenId role = document.head(said);
  return document.upos(role) == Upos::kNoun && document.relation(role) == Relation::kAppos ? role
                                                                                           : said;
}

}  // namespace

TokenId antecedent_of(const Document& document, TokenId clause, TokenId pronoun) {
  const TokenId said = document.head(clause);
  if (!said.valid() || pronoun.value == 0 || said > pronoun) return said;
  if (said.value + 1 == pronoun.value && document.upos(said) != Upos::kVerb)
    return said;  // "many who"
  TokenId near{pronoun.value - 1};
  for (int steps = 0; steps < 3 && near.value > 0 && !is_nominal(document.upos(near)); ++steps)
    near = TokenId{near.value - 1};
  const auto& tokens = document.tokens.get();
  const bool usable = is_nominal(document.upos(near)) &&
                      tokens[near.value].sentence == tokens[pronoun.value].sentence;
  if (!usable || is_below(document, near, said)) return person_described(document, said, pronoun);
  for (int steps = 0; steps < kMostSteps; ++steps) {
    const TokenId up = document.head(near);
    if (!up.valid() || up > pronoun || !is_nominal(document.upos(up))) break;
    near = up;
  }
  return near;
}

}  // namespace chancery::document
