#include "chancery/entities/word_lists.h"

#include <algorithm>
#include <vector>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::entities {

namespace {

constexpr std::array<std::string_view, kWordListCount> kIds = {
    "determiner",
    "quantity",
    "transparent",
    "locative",
    "weak-link",
    "former",
    "incoming",
    "break",
    "belonging",
    "other-side",
    "he",
    "she",
    "it",
    "they",
    "title-he",
    "title-she",
    "courtesy",
    "counterpart",
    "state-noun",
    "group-noun",
    "organization-noun",
    "self",
    "place-noun",
    "ethnic",
    "meeting-noun",
    "away",
    "bound",
    "headship",
    "calendar",
    "general-role",
    "weak-word",
    "definite",
    "international",
    "leads",
    "given-title",
    "person-group",
    "called-company",
    "called-media",
    "called-organisation",
    "called-group",
    "called-party",
    "called-agency",
    "called-institution",
    "name-he",
    "name-she",
    "party-noun",
    "abroad",
    "name-bridge",
    "accord-noun",
    "armed",
    "any-rank",
    "of-mind",
};

void add_words(const lexicon::Block& block, WordSet& set) {
  set.clear();  // a user's list replaces the shipped one
  for (const auto* field : block.all("word")) {
    for (const auto part : base::split(field->value, '|')) {
      const auto word = base::trim(part);
      if (!word.empty()) set.emplace(base::to_lower(word));
    }
  }
}

base::Error unknown_list(const lexicon::Block& block) {
  const std::string near = lexicon::nearest(block.id, {kIds.begin(), kIds.end()});
  return {.code = "E-ENT-001",
          .message = "unknown word list \"" + block.id + "\"",
          .place = {.file = block.file, .line = block.line, .column = 1},
          .hint = near.empty() ? "the lists are those of the shipped words.ent"
                               : "did you mean \"" + near + "\"?",
          .source_line = {}};
}

}  // namespace

base::Expected<WordLists> WordLists::load(const lexicon::DataFiles& data) {
  WordLists lists;
  for (const auto* file : data.in("entities", ".ent")) {
    auto read = lexicon::read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const auto& block : read.blocks) {
      const auto found = std::find(kIds.begin(), kIds.end(), std::string_view(block.id));
      if (block.kind != "words" || found == kIds.end()) return std::unexpected(unknown_list(block));
      add_words(block, lists.sets_[static_cast<std::size_t>(found - kIds.begin())]);
    }
  }
  for (std::size_t i = 0; i < kWordListCount; ++i) {
    if (!lists.sets_[i].empty()) continue;
    return base::fail("E-ENT-002", "word list \"" + std::string(kIds[i]) + "\" is missing",
                      {.file = "entities/words.ent"}, "");
  }
  return lists;
}

}  // namespace chancery::entities
