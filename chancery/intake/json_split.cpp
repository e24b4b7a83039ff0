#include "chancery/intake/json_split.h"

#include <vector>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

constexpr std::size_t kDeepestList = 5;

bool is_json_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

// An object or array that is open where a text breaks off.
struct Frame {
  char kind = '{';
  std::size_t begin = 0;  // behind the bracket
  bool wants_key = true;
  bool has_text = false;
  std::string key;  // of the member at hand
};

std::vector<Frame> open_frames(std::string_view text, const JsonNames& names) {
  std::vector<Frame> open;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    Frame* frame = open.empty() ? nullptr : &open.back();
    const bool value_of_text =
        frame != nullptr && frame->kind == '{' && !frame->wants_key && names.texts(frame->key);
    if (c == '{' || c == '[') {
      if (value_of_text && c == '[') frame->has_text = true;
      open.push_back({c, at + 1, true, false, {}});
    } else if (c == '}' || c == ']') {
      if (!open.empty()) open.pop_back();
    } else if (c == ',' && frame != nullptr) {
      frame->wants_key = true;
    } else if (c == '"') {
      const std::size_t begin = at + 1;
      for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\') ++at;
      if (frame == nullptr || at >= text.size()) continue;
      if (frame->kind == '{' && frame->wants_key) {
        frame->key = text.substr(begin, at - begin);
        frame->wants_key = false;
      } else if (value_of_text && at > begin) {
        frame->has_text = true;
      }
    }
  }
  return open;
}

}  // namespace

base::Expected<bool> JsonSplitter::open() {
  opened_ = true;
  const auto mark = input_->peek(3);
  if (!mark) return std::unexpected(mark.error());
  taken_ = input_->offset();
  if (*mark == "\xEF\xBB\xBF") {
    input_->skip(3);
    taken_ += 3;
  }
  for (;;) {
    const auto piece = input_->chunk();
    if (!piece) return std::unexpected(piece.error());
    if (piece->empty()) return false;
    std::size_t blanks = 0;
    while (blanks < piece->size() && is_json_blank((*piece)[blanks])) ++blanks;
    const bool found = blanks < piece->size();
    array_ = found && (*piece)[blanks] == '[';
    input_->skip(blanks + (array_ ? 1 : 0));
    taken_ += blanks + (array_ ? 1 : 0);
    if (found) return true;
  }
}

void JsonSplitter::begin_piece() {
  piece_.clear();
  depth_ = 0;
  in_string_ = escaped_ = too_long_ = too_deep_ = false;
  next_look_ = kWhole;
}

bool JsonSplitter::feed(char c) {
  ++taken_;
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
  } else if (closing_ > 0) {
    if (c == '{' || c == '[') ++depth_;
    if (c != '}' && c != ']') return false;
    if (depth_ > 0) {
      --depth_;
    } else if (--closing_ == 0) {
      array_ = false;
    }
    return false;
  } else if (feed_structure(c)) {
    return true;
  } else if (depth_ == 0 && piece_.empty() && (is_json_blank(c) || c == ',')) {
    return false;
  }
  if (closing_ > 0) return false;
  if (piece_.empty()) begin_ = taken_ - 1;
  too_long_ = too_long_ || piece_.size() >= limit_;
  if (!too_long_ && !too_deep_) piece_ += c;
  if (piece_.size() >= next_look_ && !array_ && piece_.front() == '{') look_for_list();
  return false;
}

// A bracket or comma outside strings; true when the piece ends with it.
bool JsonSplitter::feed_structure(char c) {
  if (c == '{' || c == '[') {
    ++depth_;
    too_deep_ = too_deep_ || depth_ > kMaxDepth;
  } else if (c == '}' || c == ']') {
    if (depth_ == 0) {
      if (listed_ && array_) {
        depth_ = 0;
        closing_ = around_closing_;
      } else {
        ended_ = array_ && c == ']';
      }
      return true;
    }
    --depth_;
    if (depth_ == 0 && !array_) {
      if (!too_long_ && !too_deep_) piece_ += c;
      return true;
    }
  } else if (c == ',' && depth_ == 0 && array_) {
    return true;
  }
  return false;
}

void JsonSplitter::look_for_list() {
  next_look_ = 2 * piece_.size();
  const std::vector<Frame> open = open_frames(piece_, names_);
  std::size_t list = 0;
  while (list < open.size() && open[list].kind == '{' && !open[list].has_text) ++list;
  if (list == 0 || list >= open.size() || list > kDeepestList || open[list].kind != '[') return;
  if (!names_.lists(open[list - 1].key)) return;
  const std::size_t begin = open[list].begin;
  const std::size_t first = piece_.find_first_not_of(" \t\r\n", begin);
  if (first == std::string::npos || piece_[first] != '{') return;
  around_ = piece_.substr(0, begin) + "]" + std::string(list, '}');
  around_closing_ = list;
  array_ = listed_ = true;
  held_ = piece_.substr(begin);
  held_at_ = 0;
  taken_ = begin_ + begin;
  begin_piece();
}

base::Expected<std::optional<JsonPiece>> JsonSplitter::next() {
  if (!opened_) {
    const auto opened = open();
    if (!opened) return std::unexpected(opened.error());
  }
  begin_piece();
  const auto made = [&]() -> std::optional<JsonPiece> {
    const std::string_view text = base::trim(piece_);
    if (text.empty()) return std::nullopt;
    const auto blanks = static_cast<std::uint64_t>(text.data() - piece_.data());
    return JsonPiece{std::string(text), begin_ + blanks};
  };
  while (!ended_) {
    bool done = false;
    while (held_at_ < held_.size() && !done) done = feed(held_[held_at_++]);
    if (!done) {
      held_.clear();
      held_at_ = 0;
      const auto chunk = input_->chunk();
      if (!chunk) return std::unexpected(chunk.error());
      if (chunk->empty()) break;
      std::size_t used = 0;
      while (used < chunk->size() && !done && held_.empty()) done = feed((*chunk)[used++]);
      input_->skip(used);
    }
    if (!done) continue;
    if (too_long_ || too_deep_) break;
    if (auto piece = made()) return piece;
    piece_.clear();
  }
  if (too_deep_) return base::fail("E-INT-013", "nested deeper than " + std::to_string(kMaxDepth));
  if (too_long_)
    return base::fail("E-INT-005", "larger than " + std::to_string(limit_ >> 20U) + " MiB");
  return made();
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
