#include "chancery/intake/json_split.h"

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

base::Expected<bool> JsonSplitter::open() {
  opened_ = true;
  const auto mark = input_->peek(3);
  if (!mark) return std::unexpected(mark.error());
  if (*mark == "\xEF\xBB\xBF") input_->skip(3);
  for (;;) {
    const auto piece = input_->chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) return false;
    std::size_t blanks = 0;
    while (blanks < piece->size() && is_blank((*piece)[blanks])) ++blanks;
    const bool found = blanks < piece->size();
    array_ = found && (*piece)[blanks] == '[';
    input_->skip(blanks + (array_ ? 1 : 0));
    if (found) return true;
  }
}

bool JsonSplitter::feed(char c) {
  if (in_string_) {
    if (escaped_) {
      escaped_ = false;
    } else if (c == '\\') {
      escaped_ = true;
    } else if (c == '"') {
      in_string_ = false;
    }
  } else if (c == '"') {
    in_string_ = true;
  } else if (c == '{' || c == '[') {
    ++depth_;
    too_deep_ = too_deep_ || depth_ > kMaxDepth;
  } else if (c == '}' || c == ']') {
    if (depth_ == 0) {
      ended_ = array_ && c == ']';
      return true;
    }
    --depth_;
    if (depth_ == 0 && !array_) {
      piece_ += c;
      return true;
    }
  } else if (c == ',' && depth_ == 0 && array_) {
    return true;
  } else if (depth_ == 0 && piece_.empty() && (is_blank(c) || c == ',')) {
    return false;
  }
  too_long_ = too_long_ || piece_.size() >= limit_;
  if (!too_long_ && !too_deep_) piece_ += c;
  return false;
}

base::Expected<std::optional<std::string>> JsonSplitter::next() {
  if (!opened_) {
    const auto opened = open();
    if (!opened) return std::unexpected(opened.error());
  }
  piece_.clear();
  depth_ = 0;
  in_string_ = escaped_ = too_long_ = too_deep_ = false;
  while (!ended_) {
    const auto piece = input_->chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) break;
    std::size_t used = 0;
    bool done = false;
    while (used < piece->size() && !done) done = feed((*piece)[used++]);
    input_->skip(used);
    if (!done) continue;
    if (too_long_ || too_deep_) break;
    if (!base::trim(piece_).empty()) return std::string(base::trim(piece_));
    piece_.clear();
  }
  if (too_deep_) return base::fail("E-INT-013", "nested deeper than " + std::to_string(kMaxDepth));
  if (too_long_)
    return base::fail("E-INT-005", "larger than " + std::to_string(limit_ >> 20U) + " MiB");
  if (base::trim(piece_).empty()) return std::nullopt;
  return std::string(base::trim(piece_));
}

bool nested_too_deep(std::string_view text) {
  std::size_t depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string) {
      if (c == '\\') ++i;
      in_string = c != '"';
    } else if (c == '"') {
      in_string = true;
    } else if (c == '{' || c == '[') {
      if (++depth > JsonSplitter::kMaxDepth) return true;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return false;
}

}  // namespace chancery::intake
