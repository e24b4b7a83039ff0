#include "chancery/syntax/clause_lists.h"

#include <optional>

namespace chancery::syntax {
namespace {

using document::Document;
using document::Relation;
using document::TokenId;
using document::TokenSyntax;
using document::Upos;

bool is_noun(const TokenSyntax& word) {
  return word.upos == Upos::kNoun || word.upos == Upos::kPropn;
}

bool is_relative(std::string_view xpos) { return xpos == "WP" || xpos == "WDT"; }

// The "and" of a conjunct, when no comma stands before it.
std::optional<TokenId> bare_and(const Document& document, const std::vector<TokenSyntax>& syntax,
                                TokenId conjunct, TokenId first) {
  for (std::uint32_t i = conjunct.value; i-- > first.value + 1;) {
    if (syntax[i].relation != Relation::kCc || syntax[i].head != conjunct) continue;
    if (document.form(TokenId{i - 1}) == ",") return std::nullopt;
    return TokenId{i};
  }
  return std::nullopt;
}

// Of the clauses that describe the noun: the verb of the one that a comma opens, before `end`.
std::optional<TokenId> clause_aside(const Document& document,
                                    const std::vector<TokenSyntax>& syntax, TokenId noun,
                                    TokenId end) {
  for (std::uint32_t i = noun.value + 1; i < end.value; ++i) {
    if (syntax[i].relation != Relation::kAclRelcl || syntax[i].head != noun) continue;
    std::uint32_t opens = noun.value + 1;
    while (opens < i && !is_relative(document.string(syntax[opens].xpos))) ++opens;
    if (opens < i && document.form(TokenId{opens - 1}) == ",") return TokenId{i};
  }
  return std::nullopt;
}

// What the clause acts on, or happens with, last before `end`.
std::optional<TokenId> last_member(const std::vector<TokenSyntax>& syntax, TokenId verb,
                                   TokenId end) {
  for (std::uint32_t i = end.value; i-- > verb.value + 1;) {
    const Relation relation = document::base(syntax[i].relation);
    if (syntax[i].head == verb && is_noun(syntax[i]) &&
        (relation == Relation::kObj || relation == Relation::kObl))
      return TokenId{i};
  }
  return std::nullopt;
}

}  // namespace

void settle_clause_lists(const Document& document, std::vector<TokenSyntax>& syntax) {
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    const TokenId noun = syntax[i].head;
    if (syntax[i].relation != Relation::kConj || !noun.valid() || noun.value >= i ||
        !is_noun(syntax[i]) || !is_noun(syntax[noun.value]))
      continue;
    const auto joined = bare_and(document, syntax, TokenId{i}, noun);
    if (!joined) continue;
    const auto verb = clause_aside(document, syntax, noun, *joined);
    if (!verb) continue;
    if (const auto member = last_member(syntax, *verb, *joined)) syntax[i].head = *member;
  }
}

}  // namespace chancery::syntax
