// The syntax of a document as the attribution rules read it: the extent of every subtree computed
// once, so that a content clause costs no walk of its own, and short cuts to dependents.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "chancery/document/document.h"

namespace chancery::statements {

using document::Document;
using document::Relation;
using document::Span;
using document::TokenId;
using document::TokenRange;
using document::Upos;

class TreeView {
 public:
  // Linear in the tokens. The document must outlive the view.
  void reset(const Document& document);

  [[nodiscard]] const Document& document() const { return *document_; }
  // The smallest range around the token and all below it.
  [[nodiscard]] TokenRange range(TokenId token) const { return ranges_[token.value]; }
  [[nodiscard]] std::span<const TokenId> children(TokenId token) const {
    return document_->children(token);
  }
  // The first dependent with one of these relations (subtypes apart), or an invalid id.
  [[nodiscard]] TokenId child(TokenId token, std::initializer_list<Relation> relations) const;
  // The same with exact subtypes.
  [[nodiscard]] TokenId exact_child(TokenId token, Relation relation) const;
  [[nodiscard]] Relation relation(TokenId token) const { return document_->relation(token); }
  [[nodiscard]] Relation base(TokenId token) const {
    return document::base(document_->relation(token));
  }
  [[nodiscard]] TokenId head(TokenId token) const { return document_->head(token); }
  [[nodiscard]] Upos upos(TokenId token) const { return document_->upos(token); }
  [[nodiscard]] bool is_punctuation(TokenId token) const { return upos(token) == Upos::kPunct; }
  // Lower-case lemma.
  [[nodiscard]] std::string_view lemma(TokenId token) const { return lemmas_[token.value]; }
  // The words that introduce a phrase, with fixed parts, joined by "_": "according_to"; empty if
  // none.
  [[nodiscard]] std::string introduced_by(TokenId token) const;
  // Cuts punctuation at both ends (brackets and quotation marks stay when `keep_marks`).
  [[nodiscard]] TokenRange trimmed(TokenRange range, bool keep_marks = true) const;
  [[nodiscard]] Span span(TokenRange range) const { return document_->span_of(range); }
  // The token that holds or follows this byte; tokens.size() past the end.
  [[nodiscard]] std::uint32_t token_at(std::uint32_t byte) const;

 private:
  const Document* document_ = nullptr;
  std::vector<TokenRange> ranges_;
  std::vector<std::string_view> lemmas_;
  std::vector<std::string> lowered_;
};

// Bylines, credits and boilerplate say nothing; what is printed twice is said once. An invalid
// token is read.
[[nodiscard]] bool is_read(const Document& document, TokenId token);

// Whether the token opens or closes a quotation.
[[nodiscard]] bool is_quotation_mark(std::string_view form);

}  // namespace chancery::statements
