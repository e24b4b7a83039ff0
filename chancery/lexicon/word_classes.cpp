#include "chancery/lexicon/word_classes.h"

#include <algorithm>
#include <deque>
#include <set>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::lexicon {
namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found;
  for (std::string_view piece : base::Pieces(text, ' ')) {
    if (piece = base::trim(piece); !piece.empty()) found.emplace_back(piece);
  }
  return found;
}

std::vector<std::string> list(const Block& block, std::string_view key) {
  std::vector<std::string> found;
  for (const Field* field : block.all(key)) {
    for (std::string& word : alternatives(field->value)) found.push_back(std::move(word));
  }
  return found;
}

// A class as written: its own members, split, and the classes that it includes.
struct WrittenClass {
  std::vector<HeadedWords> members;
  std::vector<std::string> includes;
};

// All classes that are included by `name`, itself too.
void close(const std::unordered_map<std::string, WrittenClass>& classes, const std::string& name,
           std::set<std::string>& seen) {
  if (!seen.insert(name).second) return;
  const auto found = classes.find(name);
  if (found == classes.end()) return;
  for (const std::string& inner : found->second.includes) close(classes, inner, seen);
}

}  // namespace

HeadedWords headed(std::string_view text) {
  std::vector<std::string> all = words(text);
  HeadedWords result;
  if (all.empty()) return result;
  std::size_t at = all.size() - 1;
  for (std::size_t i = 1; i < all.size(); ++i) {
    if (all[i] == "of" || all[i] == "in" || all[i] == "for" || all[i] == "on" || all[i] == "to") {
      at = i - 1;
      break;
    }
  }
  result.head = all[at];
  result.before.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at));
  result.after.assign(all.begin() + static_cast<std::ptrdiff_t>(at) + 1, all.end());
  return result;
}

base::Expected<WordClasses> WordClasses::load(const DataFiles& data) {
  WordClasses classes;
  std::unordered_map<std::string, WrittenClass> written;
  std::deque<BlockFile> files;
  for (const DataFile* file : data.in("classes", ".cls")) {
    const BlockFile& read = files.emplace_back(read_blocks(file->shown, file->text));
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const Block& block : read.blocks) {
      for (const Field& field : block.fields) {
        if (field.key != "include" && field.key != "lemma")
          return std::unexpected(error_in(block, field, "", "E-PAT-001",
                                          "unknown key \"" + field.key + "\"",
                                          "a class has lemma and include"));
      }
      const auto [found, fresh] = written.try_emplace(block.id);
      if (fresh) classes.names_.push_back(block.id);
      found->second = {};
      for (const std::string& lemma : list(block, "lemma"))
        found->second.members.push_back(headed(lemma));
      found->second.includes = list(block, "include");
    }
  }
  for (const BlockFile& file : files) {
    for (const Block& block : file.blocks) {
      for (const Field* field : block.all("include")) {
        for (const std::string& name : written[block.id].includes) {
          if (!written.contains(name))
            return std::unexpected(
                error_in(block, *field, name, "E-PAT-004", "unknown class \"" + name + "\""));
        }
      }
    }
  }
  for (std::uint32_t set = 0; set < classes.names_.size(); ++set) {
    std::set<std::string> closure;
    close(written, classes.names_[set], closure);
    for (const std::string& inner : closure) {
      for (const HeadedWords& member : written[inner].members)
        classes.members_[member.head].push_back({set, member.before, member.after});
    }
  }
  return classes;
}

std::optional<std::uint32_t> WordClasses::find(std::string_view name) const {
  const auto found = std::ranges::find(names_, name);
  if (found == names_.end()) return std::nullopt;
  return static_cast<std::uint32_t>(found - names_.begin());
}

const std::vector<ClassMember>* WordClasses::members(std::string_view head) const {
  const auto found = members_.find(std::string(head));
  return found == members_.end() ? nullptr : &found->second;
}

}  // namespace chancery::lexicon
