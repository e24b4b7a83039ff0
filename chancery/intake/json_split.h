// Cuts a stream of JSON into its top-level values, or, when it is one array, into the array's
// elements, so that a container of any size is read one item at a time. A large object that holds
// its articles in a list (news APIs) is cut into the elements of the list. Only brackets and
// strings are looked at; each piece is parsed by json_article. Cost is linear.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "chancery/intake/byte_source.h"

namespace chancery::intake {

struct JsonPiece {
  std::string text;         // trimmed
  std::uint64_t begin = 0;  // in the stream
};

// Which members of an object hold a list of articles, and which an article's own text.
struct JsonNames {
  std::function<bool(std::string_view)> lists;
  std::function<bool(std::string_view)> texts;
};

class JsonSplitter {
 public:
  // E-INT-005 for a piece above `limit`, which is then skipped; E-INT-013 for one nested too deep.
  JsonSplitter(Input& input, std::size_t limit, JsonNames names)
      : input_(&input), limit_(limit), names_(std::move(names)) {}

  // The next piece; std::nullopt at the end. A last piece that is cut off is returned as is.
  [[nodiscard]] base::Expected<std::optional<JsonPiece>> next();
  // The pieces are the elements of one array.
  [[nodiscard]] bool in_array() const { return array_ || listed_; }
  // What stands before the list whose elements the pieces are, as an object; empty before that.
  [[nodiscard]] const std::string& around() const { return around_; }

  static constexpr std::size_t kMaxDepth = 200;
  static constexpr std::size_t kWhole = 1U << 20U;  // bytes; a smaller object is one piece

 private:
  [[nodiscard]] base::Expected<bool> open();
  void begin_piece();
  // Looks at one byte; true when the piece ends with it.
  bool feed(char c);
  bool feed_structure(char c);
  // The object is large: goes over to the elements of the list that it is in, if it is in one.
  void look_for_list();

  Input* input_;
  std::size_t limit_;
  JsonNames names_;
  bool opened_ = false;
  bool array_ = false;
  bool listed_ = false;
  bool ended_ = false;
  std::string around_;
  std::size_t around_closing_ = 0;  // objects around the list
  std::size_t closing_ = 0;         // of these, still to be closed behind it
  std::string held_;                // read already, to be looked at again
  std::size_t held_at_ = 0;
  std::uint64_t taken_ = 0;  // bytes of the stream that were looked at
  std::uint64_t begin_ = 0;  // of the piece
  std::size_t next_look_ = kWhole;
  std::string piece_;
  std::size_t depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool too_long_ = false;
  bool too_deep_ = false;
};

// Brackets nested deeper than JsonSplitter::kMaxDepth anywhere in `text`.
[[nodiscard]] bool nested_too_deep(std::string_view text);

}  // namespace chancery::intake
