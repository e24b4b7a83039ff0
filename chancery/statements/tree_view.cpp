#include "chancery/statements/tree_view.h"

#include <algorithm>

#include "chancery/base/utf8.h"

namespace chancery::statements {

void TreeView::reset(const Document& document) {
  document_ = &document;
  const std::size_t count = document.tokens.get().size();
  ranges_.resize(count);
  lemmas_.resize(count);
  lowered_.clear();
  lowered_.reserve(count);
  std::vector<std::uint32_t> waiting(count, 0);
  for (std::size_t i = 0; i < count; ++i) {
    const TokenId token(i);
    ranges_[i] = {token, TokenId(i + 1)};
    std::string_view lemma = document.lemma(token);
    if (lemma.empty() || lemma == "_") lemma = document.form(token);
    lowered_.push_back(base::to_lower(lemma));
    lemmas_[i] = lowered_.back();
    if (document.head(token).valid()) ++waiting[document.head(token).value];
  }
  // From the leaves up: each token is done once all its dependents are.
  std::vector<TokenId> ready;
  for (std::size_t i = 0; i < count; ++i) {
    if (waiting[i] == 0) ready.emplace_back(i);
  }
  while (!ready.empty()) {
    const TokenId token = ready.back();
    ready.pop_back();
    const TokenId head = document.head(token);
    if (!head.valid()) continue;
    TokenRange& wider = ranges_[head.value];
    wider.first = std::min(wider.first, ranges_[token.value].first);
    wider.last = std::max(wider.last, ranges_[token.value].last);
    if (--waiting[head.value] == 0) ready.push_back(head);
  }
}

TokenId TreeView::child(TokenId token, std::initializer_list<Relation> relations) const {
  for (const TokenId child : children(token)) {
    if (std::find(relations.begin(), relations.end(), base(child)) != relations.end()) return child;
  }
  return {};
}

TokenId TreeView::exact_child(TokenId token, Relation relation) const {
  for (const TokenId child : children(token)) {
    if (document_->relation(child) == relation) return child;
  }
  return {};
}

std::string TreeView::introduced_by(TokenId token) const {
  std::string words;
  for (const TokenId child : children(token)) {
    if (child > token) break;
    if (base(child) != Relation::kCase && base(child) != Relation::kMark) continue;
    if (!words.empty()) words += '_';
    words += base::to_lower(document_->form(child));
    for (const TokenId part : children(child)) {
      if (base(part) == Relation::kFixed)
        words.append("_").append(base::to_lower(document_->form(part)));
    }
  }
  return words;
}

TokenRange TreeView::trimmed(TokenRange range, bool keep_marks) const {
  const auto cut = [&](std::uint32_t at) {
    const std::string_view form = document_->form(TokenId(at));
    if (!is_punctuation(TokenId(at))) return false;
    if (form == "(" || form == ")" || form == "[" || form == "]") return false;
    return !(keep_marks && is_quotation_mark(form));
  };
  while (range.first < range.last && cut(range.first.value)) ++range.first.value;
  while (range.first < range.last && cut(range.last.value - 1)) --range.last.value;
  return range;
}

std::uint32_t TreeView::token_at(std::uint32_t byte) const {
  const auto& tokens = document_->tokens.get();
  const auto found = std::partition_point(
      tokens.begin(), tokens.end(), [&](const auto& token) { return token.span.end <= byte; });
  return static_cast<std::uint32_t>(found - tokens.begin());
}

// Bylines, credits and boilerplate say nothing; what is printed twice is said once.
bool is_read(const Document& document, TokenId token) {
  if (!token.valid()) return true;
  const document::Section& section = document.sections.get()[document.sentence_of(token).section];
  if (section.repeats) return false;
  return section.kind != document::SectionKind::kByline &&
         section.kind != document::SectionKind::kCredit &&
         section.kind != document::SectionKind::kBoilerplate &&
         section.kind != document::SectionKind::kDateline;
}

bool is_quotation_mark(std::string_view form) {
  return form == "\"" || form == "``" || form == "''" || form == "“" || form == "”" ||
         form == "„" || form == "«" || form == "»" || form == "‘" || form == "’" || form == "'" ||
         form == "‘’" || form == "’’";
}

}  // namespace chancery::statements
