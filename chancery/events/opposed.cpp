#include "chancery/events/opposed.h"

#include <algorithm>

#include "chancery/base/utf8.h"
#include "chancery/events/plain_words.h"

namespace chancery::events {
namespace {

using document::Document;
using document::Mention;
using document::Participant;
using document::Relation;
using document::TokenId;

// "Trump" of "anti-Trump"; empty where no prefix stands before it.
std::string_view behind_prefix(const PatternLexicon& lexicon, std::string_view form) {
  const auto prefixes = lexicon.classes().find("opposing-prefix");
  const std::size_t hyphen = form.find('-');
  if (!prefixes || hyphen == std::string_view::npos) return {};
  const std::string prefix = base::to_lower(form.substr(0, hyphen));
  return is_plain_member(lexicon.classes(), *prefixes, prefix) ? form.substr(hyphen + 1)
                                                               : std::string_view{};
}

// Whoever the article calls so elsewhere.
void add_called(const Document& document, std::string_view name, std::vector<Participant>& found) {
  for (const Mention& mention : document.mentions.get()) {
    if (document.form(mention.head) != name) continue;
    for (const document::EntityId entity : mention.entities) {
      if (document.entities.get()[entity.value].country.empty()) continue;
      found.push_back({mention.span, mention.head, entity});
    }
    if (!found.empty()) return;
  }
}

}  // namespace

std::vector<Participant> opposed_by_name(const Document& document, const PatternLexicon& lexicon,
                                         TokenId noun) {
  std::vector<Participant> found;
  for (const TokenId token : document.children(noun)) {
    const Relation relation = document.relation(token);
    if (relation != Relation::kCompound && relation != Relation::kAmod) continue;
    const std::string_view name = behind_prefix(lexicon, document.form(token));
    if (!name.empty() && found.empty()) add_called(document, name, found);
  }
  return found;
}

}  // namespace chancery::events
