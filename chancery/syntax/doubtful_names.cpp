#include "chancery/syntax/doubtful_names.h"

#include <algorithm>
#include <unordered_map>

namespace chancery::syntax {
namespace {

using document::Document;
using document::Name;
using document::NameKind;
using document::TokenId;

// Confidences below which an unknown name goes; chosen on dev files.
constexpr float kAnyName = 0.45F;
constexpr float kOneWordBody = 0.7F;
constexpr float kSmallWord = 0.8F;

std::string_view text_of(const Document& document, const Name& name) {
  return document.slice(document.span_of(name.tokens));
}

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

// Whether the name is the subject of a verb or its agent: what acts is worth keeping.
bool acts(const Document& document, const Name& name) {
  for (TokenId at = name.tokens.first; at < name.tokens.last; at = TokenId{at.value + 1}) {
    const document::Relation relation = document.relation(at);
    if (relation == document::Relation::kNsubj || relation == document::Relation::kOblAgent)
      return true;
  }
  return false;
}

float bar_for(const Document& document, const Name& name) {
  if (!has_capital(text_of(document, name)))
    return name.tokens.length() == 1 ? kSmallWord : kAnyName;
  if (name.kind == NameKind::kPerson || acts(document, name)) return 0;
  const bool one_word_body = name.kind == NameKind::kOrganization && name.tokens.length() == 1;
  return one_word_body ? kOneWordBody : kAnyName;
}

}  // namespace

void drop_doubtful_names(const Document& document, const IsKnown& is_known,
                         std::vector<Name>& names) {
  std::unordered_map<std::string_view, float> surest;
  for (const Name& name : names) {
    float& most = surest[text_of(document, name)];
    most = std::max(most, name.confidence);
  }
  std::erase_if(names, [&](const Name& name) {
    const std::string_view text = text_of(document, name);
    return surest[text] < bar_for(document, name) && !is_known(text);
  });
}

}  // namespace chancery::syntax
