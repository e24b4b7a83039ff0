// The word lists of data/intake, as the readers ask for them. Loaded once, then shared.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "chancery/base/error.h"
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
};
inline constexpr std::size_t kFieldRoles = 13;

struct Tables {
  [[nodiscard]] static base::Expected<Tables> load(const lexicon::DataFiles& data);
  // Names are lower case without "_", "-", blanks.
  [[nodiscard]] const std::vector<std::string>& names(FieldRole role) const {
    return fields[static_cast<std::size_t>(role)];
  }

  std::array<std::vector<std::string>, kFieldRoles> fields;
  lexicon::WordLists words;
};

// "datePublished", "date_published" and "Date-Published" are one name.
[[nodiscard]] std::string field_key(std::string_view name);
[[nodiscard]] std::string_view name_of(FieldRole role);

}  // namespace chancery::intake
