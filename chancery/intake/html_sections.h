// Names the kind of each block inside the article's element and chooses, by rules, those that
// belong to the article. The learned judge (block_judge.h) has the last word on paragraphs.
#pragma once

#include <string>

#include "chancery/intake/html_layout.h"
#include "chancery/intake/html_metadata.h"
#include "chancery/intake/tables.h"

namespace chancery::intake {

// What is known of the article before its blocks are looked at; keys by plain_key.
struct KnownParts {
  std::string title;
  std::string body;     // articleBody of JSON-LD
  std::string summary;  // description of the metadata
};
[[nodiscard]] KnownParts known_parts(const HtmlMetadata& metadata);

// A short line that says when, and nothing else ("Published 2 March 2023, 8:15 GMT").
[[nodiscard]] bool is_date_line(std::string_view text, const Tables& tables);
// A phrase of the page about itself ("Read more: …", "Sign up for …").
[[nodiscard]] bool is_boilerplate(const HtmlBlock& block, const Tables& tables);

// Sets kind, dek and keep of the blocks; keeps none when there is no running text.
void choose_sections(HtmlLayout& layout, const KnownParts& known, const Tables& tables);
// A heading with nothing of the story under it was over something that was cut away.
void drop_lonely_headings(std::vector<HtmlBlock>& blocks);

}  // namespace chancery::intake
