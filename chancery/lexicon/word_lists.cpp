#include "chancery/lexicon/word_lists.h"

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::lexicon {

base::Expected<WordLists> WordLists::load(const DataFiles& data, std::string_view folder,
                                          const std::vector<std::string>& required) {
  WordLists lists;
  for (const DataFile* file : data.in(folder, ".txt")) {
    const BlockFile read = read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const Block& block : read.blocks) {
      if (block.kind != "words") continue;
      std::vector<std::string>& list = lists.lists_[block.id];
      list.clear();
      for (const Field* field : block.all("word")) {
        for (const std::string_view word : base::split(field->value, '|')) {
          if (const auto kept = base::trim(word); !kept.empty()) list.emplace_back(kept);
        }
      }
    }
  }
  for (const std::string& id : required) {
    if (!lists.lists_.contains(id)) {
      return base::fail("E-LEX-020", "no word list \"" + id + "\"", {std::string(folder), 0, 0});
    }
  }
  return lists;
}

const std::vector<std::string>& WordLists::list(std::string_view id) const {
  static const std::vector<std::string> kNone;
  const auto found = lists_.find(id);
  return found == lists_.end() ? kNone : found->second;
}

}  // namespace chancery::lexicon
