#include "chancery/lexicon/word_classes.h"

#include <algorithm>
#include <set>

#include "chancery/base/utf8.h"
#include "chancery/lexicon/block_file.h"

namespace chancery::lexicon {
namespace {

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> found;
  for (std::string_view piece : base::split(text, ' ')) {
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

// All classes that are included by `name`, itself too.
void close(const std::unordered_map<std::string, std::vector<std::string>>& includes,
           const std::string& name, std::set<std::string>& seen) {
  if (!seen.insert(name).second) return;
  const auto found = includes.find(name);
  if (found == includes.end()) return;
  for (const std::string& inner : found->second) close(includes, inner, seen);
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

std::uint32_t WordClasses::id_of(std::string_view name) {
  const auto found = std::ranges::find(names_, name);
  if (found != names_.end()) return static_cast<std::uint32_t>(found - names_.begin());
  names_.emplace_back(name);
  return static_cast<std::uint32_t>(names_.size() - 1);
}

base::Expected<WordClasses> WordClasses::load(const DataFiles& data) {
  WordClasses classes;
  std::unordered_map<std::string, std::vector<std::string>> includes;
  std::unordered_map<std::string, std::vector<std::string>> lemmas;
  std::vector<std::pair<Block, Field>> to_check;
  std::vector<std::string> order;
  for (const DataFile* file : data.in("classes", ".cls")) {
    const BlockFile read = read_blocks(file->shown, file->text);
    if (!read.errors.empty()) return std::unexpected(read.errors.front());
    for (const Block& block : read.blocks) {
      for (const Field& field : block.fields) {
        if (field.key == "include")
          to_check.emplace_back(block, field);
        else if (field.key != "lemma")
          return std::unexpected(error_in(block, field, "", "E-PAT-001",
                                          "unknown key \"" + field.key + "\"",
                                          "a class has lemma and include"));
      }
      if (!lemmas.contains(block.id)) order.push_back(block.id);
      lemmas[block.id] = list(block, "lemma");
      includes[block.id] = list(block, "include");
    }
  }
  for (const std::string& name : order) classes.id_of(name);
  for (const auto& [block, field] : to_check) {
    for (const std::string& name : includes[block.id]) {
      if (!lemmas.contains(name))
        return std::unexpected(
            error_in(block, field, name, "E-PAT-004", "unknown class \"" + name + "\""));
    }
  }
  for (const std::string& name : order) {
    std::set<std::string> closure;
    close(includes, name, closure);
    for (const std::string& inner : closure) {
      for (const std::string& lemma : lemmas[inner]) {
        HeadedWords member = headed(lemma);
        classes.members_[member.head].push_back(
            {classes.id_of(name), std::move(member.before), std::move(member.after)});
      }
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
