// The word lists of data/intake, as the readers ask for them. Loaded once, then shared.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "chancery/base/error.h"
#include "chancery/intake/block_trees.h"
#include "chancery/intake/html_cues.h"
#include "chancery/intake/phrase_index.h"
#include "chancery/lexicon/data_files.h"
#include "chancery/lexicon/word_lists.h"

namespace chancery::intake {

// What an article's fields are called by others. Order in the list is preference.
enum class FieldRole : std::uint8_t {
  kId,
  kTitle,
  kText,
  kSummary,
  kHtml,
  kPublished,
  kModified,
  kByline,
  kPublisher,
  kUrl,
  kLanguage,
  kWrapper,  // holds the article as an object
  kItems,    // holds a list of articles
  kLead,     // the first paragraph, where the text comes without it
  kCoded,    // a column of tables of coded events, which hold no articles
};
inline constexpr std::size_t kFieldRoles = 15;

struct Tables {
  [[nodiscard]] static base::Expected<Tables> load(const lexicon::DataFiles& data);
  // Names are lower case without "_", "-", blanks.
  [[nodiscard]] const std::vector<std::string>& names(FieldRole role) const {
    return fields[static_cast<std::size_t>(role)];
  }

  std::array<std::vector<std::string>, kFieldRoles> fields;
  lexicon::WordLists words;
  std::unordered_set<std::string> date_words;  // text.dateword
  PhraseIndex about;                           // text.about
  PhraseIndex closing;                         // text.closing
  PhraseIndex self_words;                      // text.self
  PhraseIndex boilerplate;                     // text.boilerplate
  std::unordered_set<std::string> ui;          // text.ui
  HtmlCues cues;
  BlockTrees trees;  // empty where data/intake/blocks.trees is missing
};

// "datePublished", "date_published" and "Date-Published" are one name.
[[nodiscard]] std::string field_key(std::string_view name);
[[nodiscard]] std::string_view name_of(FieldRole role);

}  // namespace chancery::intake
