#include "chancery/intake/tables.h"

#include "chancery/intake/html_features.h"

namespace chancery::intake {
namespace {

constexpr std::array<std::string_view, kFieldRoles> kRoles = {
    "id",        "title", "text",     "summary", "html",  "published", "modified", "byline",
    "publisher", "url",   "language", "wrapper", "items", "lead",      "coded"};

}  // namespace

std::string_view name_of(FieldRole role) { return kRoles[static_cast<std::size_t>(role)]; }

std::string field_key(std::string_view name) {
  std::string key;
  for (const char c : name) {
    if (c == '_' || c == '-' || c == ' ') continue;
    key += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
  }
  return key;
}

base::Expected<Tables> Tables::load(const lexicon::DataFiles& data) {
  std::vector<std::string> required;
  for (const std::string_view role : kRoles) required.push_back("field." + std::string(role));
  auto words = lexicon::WordLists::load(data, "intake", required);
  if (!words) return std::unexpected(words.error());
  Tables tables;
  tables.words = std::move(*words);
  tables.cues = HtmlCues(tables.words);
  const auto& dates = tables.words.list("text.dateword");
  tables.date_words.insert(dates.begin(), dates.end());
  tables.about = PhraseIndex(tables.words.list("text.about"));
  tables.closing = PhraseIndex(tables.words.list("text.closing"));
  tables.boilerplate = PhraseIndex(tables.words.list("text.boilerplate"));
  const auto& ui = tables.words.list("text.ui");
  tables.ui.insert(ui.begin(), ui.end());
  tables.self_words = PhraseIndex(tables.words.list("text.self"), true);
  for (const lexicon::DataFile* file : data.in("intake", ".trees")) {
    auto trees = BlockTrees::parse(file->text, file->shown);
    if (!trees) return std::unexpected(trees.error());
    if (trees->features() != block_feature_names().size()) {
      return base::fail("E-INT-020", "the model was made for other features", {file->shown, 1, 1},
                        "make it again by training/train_blocks");
    }
    tables.trees = std::move(*trees);
  }
  for (std::size_t i = 0; i < kFieldRoles; ++i) {
    for (const std::string& name : tables.words.list(required[i])) {
      tables.fields[i].push_back(field_key(name));
    }
  }
  return tables;
}

}  // namespace chancery::intake
