#include "chancery/entities/word_lists.h"

#include <algorithm>
#include <array>
#include <vector>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::entities {

namespace {

constexpr std::array<std::string_view, kWordListCount> kIds = {
    "determiner",    "quantity",
    "transparent",   "locative",
    "weak-link",     "helped-link",
    "former",        "incoming",
    "break",         "belonging",
    "other-side",    "he",
    "she",           "it",
    "they",          "title-he",
    "title-she",     "courtesy",
    "counterpart",   "state-noun",
    "group-noun",    "organization-noun",
    "self",          "place-noun",
    "ethnic",        "meeting-noun",
    "away",          "bound",
    "headship",      "calendar",
    "general-role",  "weak-word",
    "definite",      "international",
    "leads",         "given-title",
    "person-group",  "called-company",
    "called-media",  "called-organisation",
    "called-group",  "called-party",
    "called-agency", "called-institution",
    "name-he",       "name-she",
    "party-noun",    "abroad",
    "name-bridge",   "accord-noun",
    "armed",         "any-rank",
    "of-mind",       "high-office",
};

std::vector<std::string> words_of(const lexicon::Block& block) {
  std::vector<std::string> words;
  for (const auto* field : block.all("word")) {
    for (const auto part : base::Pieces(field->value, '|')) {
      const auto word = base::trim(part);
      if (!word.empty()) words.push_back(base::to_lower(word));
    }
  }
  return words;
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

void WordLists::add(std::string_view text, std::size_t list) {
  const std::uint32_t known =
      index_.find_or_add(base::fnv1a(text), static_cast<std::uint32_t>(words_.size()),
                         [&](std::uint32_t at) { return words_[at].text == text; });
  if (known == lexicon::StringIndex::kNone) words_.push_back({std::string(text), 0});
  Word& word = known == lexicon::StringIndex::kNone ? words_.back() : words_[known];
  word.lists |= std::uint64_t{1} << list;
}

base::Expected<WordLists> WordLists::load(const lexicon::DataFiles& data) {
  std::array<std::vector<std::string>, kWordListCount> given;
  for (const auto* file : data.in("entities", ".ent")) {
    auto read = lexicon::read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const auto& block : read.blocks) {
      const auto found = std::find(kIds.begin(), kIds.end(), std::string_view(block.id));
      if (block.kind != "words" || found == kIds.end()) return std::unexpected(unknown_list(block));
      // A user's list replaces the shipped one.
      given[static_cast<std::size_t>(found - kIds.begin())] = words_of(block);
    }
  }
  WordLists lists;
  for (std::size_t i = 0; i < kWordListCount; ++i) {
    if (given[i].empty())
      return base::fail("E-ENT-002", "word list \"" + std::string(kIds[i]) + "\" is missing",
                        {.file = "entities/words.ent"}, "");
    for (const std::string& word : given[i]) lists.add(word, i);
  }
  return lists;
}

}  // namespace chancery::entities
