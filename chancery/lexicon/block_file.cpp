#include "chancery/lexicon/block_file.h"

#include <algorithm>

#include "chancery/base/pieces.h"
#include "chancery/base/utf8.h"

namespace chancery::lexicon {
namespace {

bool blank(char c) { return c == ' ' || c == '\t'; }

base::Error at_line(std::string_view file, std::uint32_t line, std::string_view text,
                    std::string_view code, std::string message) {
  base::Error error;
  error.code = code;
  error.message = std::move(message);
  error.place = {std::string(file), line, 1};
  error.source_line = text;
  error.width = static_cast<std::uint32_t>(text.size());
  return error;
}

}  // namespace

const Field* Block::find(std::string_view key) const {
  for (const Field& field : fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

std::string_view Block::value(std::string_view key) const {
  const Field* field = find(key);
  return field == nullptr ? std::string_view{} : std::string_view(field->value);
}

std::vector<const Field*> Block::all(std::string_view key) const {
  std::vector<const Field*> found;
  for (const Field& field : fields) {
    if (field.key == key) found.push_back(&field);
  }
  return found;
}

BlockFile read_blocks(std::string_view file, std::string_view text) {
  BlockFile result;
  Block* open = nullptr;
  std::uint32_t number = 0;
  for (std::string_view line : base::Pieces(text, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!base::is_valid_utf8(line)) {
      result.errors.push_back(at_line(file, number, "", "E-LEX-002", "not valid UTF-8"));
      continue;
    }
    const std::string_view content = base::trim(line);
    if (content.empty()) {
      open = nullptr;
      continue;
    }
    if (content.front() == '#') continue;
    if (blank(line.front())) {
      if (open == nullptr || open->fields.empty()) {
        result.errors.push_back(
            at_line(file, number, line, "E-LEX-001", "an indented line with no field above it"));
      } else {
        open->fields.back().value += "\n" + std::string(content);
      }
      continue;
    }
    const std::size_t stop = std::min(content.find_first_of(" \t"), content.size());
    const std::string_view value = base::trim(content.substr(stop));
    const auto column =
        static_cast<std::uint32_t>(value.empty() ? stop + 1 : value.data() - line.data() + 1);
    if (open == nullptr) {
      if (value.empty()) {
        result.errors.push_back(at_line(file, number, line, "E-LEX-003", "a block needs an id"));
      }
      result.blocks.push_back(Block{
          std::string(content.substr(0, stop)), std::string(value), std::string(file), number, {}});
      open = &result.blocks.back();
    } else {
      open->fields.push_back(
          {std::string(content.substr(0, stop)), std::string(value), number, column});
    }
  }
  return result;
}

std::vector<std::string> alternatives(std::string_view value) {
  std::vector<std::string> found;
  for (const std::string_view line : base::Pieces(value, '\n')) {
    for (std::string_view piece : base::Pieces(line, '|')) {
      if (piece = base::trim(piece); !piece.empty()) found.emplace_back(piece);
    }
  }
  return found;
}

base::Error error_in(const Block& block, const Field& field, std::string_view fragment,
                     std::string_view code, std::string message, std::string hint) {
  const std::string first_line = field.value.substr(0, field.value.find('\n'));
  std::size_t at = fragment.empty() ? 0 : first_line.find(fragment);
  std::size_t width = fragment.size();
  if (at == std::string::npos || fragment.empty())
    at = 0, width = std::max<std::size_t>(first_line.size(), 1);
  base::Error error;
  error.code = code;
  error.message = std::move(message);
  error.hint = std::move(hint);
  error.place = {block.file, field.line, static_cast<std::uint32_t>(field.column + at)};
  error.source_line = field.key;
  error.source_line.resize(field.column > 0
                               ? std::max<std::size_t>(field.column - 1, field.key.size())
                               : field.key.size(),
                           ' ');
  error.source_line += first_line;
  error.width = static_cast<std::uint32_t>(width);
  return error;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = nearest(word, known);
  return near.empty() ? std::string{} : "did you mean \"" + near + "\"?";
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(1, word.size() / 3) + 1;
  for (const std::string& candidate : known) {
    std::vector<std::size_t> row(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j <= candidate.size(); ++j) {
        const std::size_t changed = diagonal + (word[i - 1] == candidate[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
      }
    }
    if (row.back() < best_distance) best_distance = row.back(), best = candidate;
  }
  return best;
}

}  // namespace chancery::lexicon
