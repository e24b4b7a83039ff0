#include "chancery/syntax/possessed_words.h"

namespace chancery::syntax {
namespace {

using document::Document;
using document::Relation;
using document::TokenId;
using document::TokenSyntax;
using document::Upos;

bool has_dependent(const Document& document, const std::vector<TokenSyntax>& syntax, TokenId head,
                   Relation relation) {
  const document::TokenRange tokens = document.sentence_of(head).tokens;
  for (std::uint32_t i = tokens.first.value; i < tokens.last.value; ++i) {
    if (syntax[i].head == head && document::base(syntax[i].relation) == relation) return true;
  }
  return false;
}

}  // namespace

void settle_possessed_words(Document& document, std::vector<TokenSyntax>& syntax) {
  for (std::uint32_t i = 0; i < syntax.size(); ++i) {
    if (syntax[i].relation != Relation::kNmodPoss) continue;
    const TokenId owned = syntax[i].head;
    TokenSyntax& word = syntax[owned.value];
    if (TokenId{i} > owned || word.upos != Upos::kAdv) continue;
    word.upos = Upos::kNoun;
    word.xpos = document.intern("NN");
    word.feats = document.intern("Number=Sing");
    if (word.relation != Relation::kAdvmod || syntax[word.head.value].upos != Upos::kVerb) continue;
    const Relation part = owned < word.head ? Relation::kNsubj : Relation::kObj;
    if (!has_dependent(document, syntax, word.head, part)) word.relation = part;
  }
}

}  // namespace chancery::syntax
