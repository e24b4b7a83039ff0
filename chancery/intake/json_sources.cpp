#include "chancery/intake/json_sources.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "chancery/base/utf8.h"

namespace chancery::intake {
namespace {

using Json = nlohmann::json;

int hex_at(std::string_view text, std::size_t at) {
  int value = 0;
  for (const char c : text.substr(at, 4))
    value = value * 16 + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
  return value;
}

// One character of a JSON string: what it stands for and how much of the source it takes.
struct Piece {
  std::string text;
  std::size_t used = 0;
};
Piece escape_at(std::string_view source, std::size_t at) {
  Piece piece{{}, 2};
  switch (const char c = at + 1 < source.size() ? source[at + 1] : '\\'; c) {
    case 'b':
      piece.text = "\b";
      break;
    case 'f':
      piece.text = "\f";
      break;
    case 'n':
      piece.text = "\n";
      break;
    case 'r':
      piece.text = "\r";
      break;
    case 't':
      piece.text = "\t";
      break;
    case 'u': {
      auto value = static_cast<char32_t>(hex_at(source, at + 2));
      piece.used = 6;
      if (value >= 0xD800 && value < 0xDC00) {  // the parser lets no lone surrogate through
        value = 0x10000 + ((value - 0xD800) << 10U) +
                (static_cast<char32_t>(hex_at(source, at + 8)) - 0xDC00);
        piece.used = 12;
      }
      base::append_utf8(piece.text, value);
      break;
    }
    default:
      piece.text = std::string(1, c);
  }
  return piece;
}

// Goes through source and value side by side. The source is valid JSON, of bounded depth.
class Walk {
 public:
  Walk(std::string_view source, std::unordered_map<const Json*, std::size_t>& begins)
      : source_(source), begins_(begins) {}

  void value(const Json* at_value) {
    skip_blanks();
    switch (now()) {
      case '{':
        return object(at_value != nullptr && at_value->is_object() ? at_value : nullptr);
      case '[':
        return array(at_value != nullptr && at_value->is_array() ? at_value : nullptr);
      case '"':
        if (at_value != nullptr && at_value->is_string()) begins_[at_value] = at_;
        skip_string();
        return;
      default:
        at_ = std::min(source_.find_first_of(",]} \t\r\n", at_), source_.size());
    }
  }

 private:
  char now() const { return at_ < source_.size() ? source_[at_] : '\0'; }
  void skip_blanks() { at_ = std::min(source_.find_first_not_of(" \t\r\n", at_), source_.size()); }

  void skip_string() {
    for (++at_; at_ < source_.size() && source_[at_] != '"'; ++at_)
      if (source_[at_] == '\\') ++at_;
    ++at_;
  }

  std::string key() {
    std::string text;
    for (++at_; at_ < source_.size() && source_[at_] != '"';) {
      if (source_[at_] != '\\') {
        text += source_[at_++];
        continue;
      }
      const Piece piece = escape_at(source_, at_);
      text += piece.text;
      at_ += piece.used;
    }
    ++at_;
    return text;
  }

  // Of members of one name the last holds, as in the parsed value.
  void object(const Json* object) {
    for (++at_;;) {
      skip_blanks();
      if (now() != '"') break;
      const std::string name = key();
      skip_blanks();
      ++at_;  // the colon
      const Json* member = nullptr;
      if (object != nullptr) {
        const auto found = object->find(name);
        if (found != object->end()) member = &*found;
      }
      value(member);
      skip_blanks();
      if (now() != ',') break;
      ++at_;
    }
    ++at_;
  }

  void array(const Json* array) {
    ++at_;
    skip_blanks();
    for (std::size_t i = 0; now() != ']' && at_ < source_.size(); ++i) {
      value(array != nullptr && i < array->size() ? &(*array)[i] : nullptr);
      skip_blanks();
      if (now() != ',') break;
      ++at_;
    }
    ++at_;
  }

  std::string_view source_;
  std::unordered_map<const Json*, std::size_t>& begins_;
  std::size_t at_ = 0;
};

}  // namespace

JsonSources::JsonSources(const Json& value, std::string_view source) : source_(source) {
  Walk(source, begins_).value(&value);
}

SourceRuns JsonSources::runs_of(const Json& string) const {
  SourceRuns runs;
  const auto found = begins_.find(&string);
  if (found == begins_.end()) return runs;
  std::size_t made = 0;
  for (std::size_t at = found->second + 1; at < source_.size() && source_[at] != '"';) {
    if (source_[at] == '\\') {
      const Piece piece = escape_at(source_, at);
      add_run(runs, {static_cast<std::uint32_t>(made),
                     static_cast<std::uint32_t>(piece.text.size()), at, piece.used});
      made += piece.text.size();
      at += piece.used;
      continue;
    }
    const std::size_t end = std::min(source_.find_first_of("\\\"", at), source_.size());
    add_run(runs, made, end - at, at);
    made += end - at;
    at = end;
  }
  return runs;
}

}  // namespace chancery::intake
