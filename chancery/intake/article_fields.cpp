#include "chancery/intake/article_fields.h"

namespace chancery::intake {

RawArticle article_from(const FieldSource& get) {
  RawArticle raw;
  raw.id = get(FieldRole::kId);
  raw.title = get(FieldRole::kTitle);
  raw.published = get(FieldRole::kPublished);
  raw.modified = get(FieldRole::kModified);
  raw.byline = get(FieldRole::kByline);
  raw.publisher = get(FieldRole::kPublisher);
  raw.url = get(FieldRole::kUrl);
  raw.language = get(FieldRole::kLanguage);
  return raw;
}

std::size_t add_lead(std::string& text, const std::string& lead) {
  constexpr std::size_t kEnough = 40;  // bytes that two paragraphs do not share by chance
  if (lead.empty() || text.find(lead.substr(0, kEnough)) != std::string::npos) return 0;
  const std::string before = lead + (text.empty() ? "" : "\n\n");
  text.insert(0, before);
  return before.size();
}

}  // namespace chancery::intake
